import { describe, expect, it } from 'vitest';
import { createTokenDecoder } from '../../src/models/token-decoder.ts';

const utf8 = new TextDecoder();

/** A tokenizer on bytes: each token is one. */
const bytes = {
  encode: (text: string) => [...new TextEncoder().encode(text)],
  decode: (ids: number[]) => utf8.decode(Uint8Array.from(ids)),
};

const WORDS = ['▁to', '▁be', '▁or', '▁not', '▁print', '(', '▁x', ')'];
/** A tokenizer on words, which leaves out the blank that it had put before a text. */
const words = {
  encode: (text: string) => text.split(' ').map((word) => WORDS.indexOf(`▁${word}`)),
  decode: (ids: number[]) =>
    ids
      .map((id) => WORDS[id])
      .join('')
      .replaceAll('▁', ' ')
      .replace(/^ /, ''),
};

describe('a decoder of tokens', () => {
  it.each([
    ['one byte a character', 'print(1)'],
    ['two bytes', 'naïve'],
    ['four bytes', 'a 🙂 b 🙂'],
  ])('gives whole characters of %s', (_what, text) => {
    const decoder = createTokenDecoder(bytes);
    const pieces = bytes.encode(text).map((id) => decoder.push(id));
    expect(pieces.join('')).toBe(text);
    expect(pieces.filter(Boolean)).toEqual([...text]);
    expect(decoder.flush()).toBe('');
  });

  it('gives a character that was cut off at the end', () => {
    const decoder = createTokenDecoder(bytes);
    expect(
      bytes
        .encode('é')
        .slice(0, 1)
        .map((id) => decoder.push(id)),
    ).toEqual(['']);
    expect(decoder.flush()).toBe('\uFFFD');
    expect(decoder.push(65)).toBe('A');
  });

  it('keeps the blanks between words whose tokenizer leaves out the first one, in each text anew', () => {
    const decoder = createTokenDecoder(words);
    for (let text = 0; text < 2; text++) {
      const pieces = [0, 1, 4, 5, 6, 7].map((id) => decoder.push(id));
      expect(pieces).toEqual(['to', ' be', ' print', '(', ' x', ')']);
      expect(decoder.flush()).toBe('');
    }
  });
});
