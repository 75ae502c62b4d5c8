import { describe, expect, it } from 'vitest';
import { summarise, toGroups, toVerdict } from '../../src/ui/self-test-view.ts';
import type { SelfTestResult } from '../../src/worker/client.ts';

function made(more: Partial<SelfTestResult> = {}): SelfTestResult {
  return { name: 'WebSocket', group: 'network', held: true, control: 'valid', detail: 'refused', ...more };
}

describe('what is said of a self-test', () => {
  it.each<[string, SelfTestResult[], string]>([
    [
      'all were held',
      [made(), made({ group: 'keys' })],
      'Tight. 2 attempts to get out: all were held, and each succeeded outside.',
    ],
    [
      'one got out',
      [made(), made({ held: false })],
      'Not tight. Of 2 attempts to get out, 1 succeeded: let no code that you do not trust run in this browser.',
    ],
    [
      'a control failed',
      [made(), made({ control: 'void' })],
      'No hole found. Of 2 attempts to get out, all were held. 1 says nothing, because the same failed outside too.',
    ],
    [
      'one got out, though its control failed',
      [made({ held: false, control: 'void' })],
      'Not tight. Of 1 attempt to get out, 1 succeeded: let no code that you do not trust run in this browser.',
    ],
  ])('when %s', (_name, results, text) => {
    expect(summarise(results)).toBe(text);
  });

  it('calls what got out by its name even without a control', () => {
    expect([made(), made({ control: 'void' }), made({ held: false, control: 'void' })].map(toVerdict)).toEqual([
      'held',
      'void',
      'out',
    ]);
  });

  it('puts groups in one order, leaves empty ones out, and opens those that hold something to see', () => {
    const groups = toGroups([made({ group: 'limits' }), made(), made({ held: false }), made({ control: 'void' })]);
    expect(groups.map(({ title, note, isOpen }) => [title, note, isOpen])).toEqual([
      ['The network', '1 held, 1 got out, 1 void', true],
      ['Time, memory, output', '1 held', false],
    ]);
  });
});
