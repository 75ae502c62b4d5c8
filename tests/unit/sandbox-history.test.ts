import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src/sandbox/history.ts';
import { isCheapToRepeat } from '../../src/sandbox/history.ts';

const request = { id: 1, code: '', tools: [], imports: [], replay: null } as const;
const limits = { timeMs: 1, memoryBytes: 1, fileBytes: 1, outputBytes: 1 };
const recording = { wall: new Float64Array(), steady: new Float64Array(), entropy: new Uint8Array() };

const ran = (runningMs: number): HistoryEntry => ({
  type: 'action',
  request: { ...request, ...limits },
  calls: [],
  runningMs,
  recording,
  digest: 0,
});

describe('an idle Python', () => {
  it.each<[string, boolean, readonly HistoryEntry[]]>([
    ['nothing was done', true, []],
    ['all that was done took a moment', true, [ran(1_000), ran(2_000)]],
    ['only variables were set', true, [{ type: 'variables', variables: { json: 'null', buffers: [] } }]],
    ['doing it again would be felt', false, [ran(3_000), ran(3_000)]],
    ['an action was interrupted somewhere', false, [ran(1), { type: 'gap' }]],
  ])('when %s may be let go: %s', (_name, expected, history) => {
    expect(isCheapToRepeat(history)).toBe(expected);
  });
});
