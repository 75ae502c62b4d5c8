import { expect, it } from 'vitest';
import { createProgressLine } from '../../src/cli/progress-line.mjs';
import type { EngineProgress } from '../../src/worker/protocol.ts';

/** What a terminal shows on its last line after each thing that is said: progress, or other text that is printed. */
function showOn(...said: readonly (Partial<EngineProgress> | string)[]): string[] {
  const written: string[] = [];
  const line = createProgressLine({ write: (text) => written.push(text) });
  for (const one of said) {
    if (typeof one === 'string') line.makeRoom(one);
    else line.show({ engine: 'model', phase: 'loading', message: 'Loading', loadedBytes: 0, totalBytes: 0, ...one });
  }
  return written.map((text) => text.replace('\r\x1b[K', ''));
}

const python = { engine: 'sandbox', message: 'Loading Python' } as const;

it('shows how much of a download is there, and only what changes', () => {
  const bytes = [1_000_000, 1_000_100, 2_000_000].map((loadedBytes) => ({ loadedBytes, totalBytes: 570_000_000 }));
  expect(showOn(...bytes)).toEqual(['Loading: 1 of 570 MB', 'Loading: 2 of 570 MB']);
});

it('shows all that is loading, and nothing in the end', () => {
  expect(showOn({}, python, { phase: 'ready' }, { ...python, phase: 'failed' })).toEqual([
    'Loading',
    'Loading; Loading Python',
    'Loading Python',
    '',
  ]);
});

it('makes room for other text, and comes back below it', () => {
  expect(showOn({}, 'Task\n', {})).toEqual(['Loading', '', 'Loading']);
});

it('leaves a line alone that is not yet at its end', () => {
  expect(showOn({}, 'half a line', python, ', and its end\n', python)).toEqual([
    'Loading',
    '',
    'Loading; Loading Python',
  ]);
});
