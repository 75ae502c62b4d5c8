import { describe, expect, it } from 'vitest';
import { createStopCutter } from '../../src/models/stop-text.ts';

function cut(stop: readonly string[], pieces: readonly string[]) {
  const cutter = createStopCutter(stop);
  const shown: string[] = [];
  for (const piece of pieces) {
    const { text, isStopped } = cutter.push(piece);
    shown.push(text);
    if (isStopped) return { shown, isStopped, text: shown.join('') };
  }
  return { shown, isStopped: false, text: shown.join('') + cutter.flush() };
}

describe('createStopCutter', () => {
  it.each([
    { name: 'a stop text in one piece', pieces: ['a</code>b'], text: 'a', isStopped: true },
    { name: 'a stop text torn after its first character', pieces: ['a<', '/code>b'], text: 'a', isStopped: true },
    { name: 'a stop text in single characters', pieces: [...'a</code>b'], text: 'a', isStopped: true },
    { name: 'a beginning that is not completed', pieces: ['a</co', 'b'], text: 'a</cob', isStopped: false },
    { name: 'a beginning at the end', pieces: ['a</co'], text: 'a</co', isStopped: false },
    { name: 'a beginning inside a beginning', pieces: ['<', '</code>'], text: '<', isStopped: true },
    { name: 'no stop text', pieces: ['a', 'b'], text: 'ab', isStopped: false },
  ])('handles $name', ({ pieces, text, isStopped }) => {
    expect(cut(['</code>'], pieces)).toMatchObject({ text, isStopped });
  });

  it('shows at once what cannot be the beginning of a stop text', () => {
    expect(cut(['</code>'], ['1 < 2 ', '</', 'p>']).shown).toEqual(['1 < 2 ', '', '</p>']);
  });

  it('cuts at the first of several stop texts', () => {
    expect(cut(['END', '</code>'], ['a</code>bEND']).text).toBe('a');
  });

  it('takes no empty stop text for one', () => {
    expect(cut([''], ['ab'])).toMatchObject({ text: 'ab', isStopped: false });
  });
});
