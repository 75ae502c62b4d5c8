/** Turns token ids into text as they come. */
export interface TokenDecoder {
  /** The text that is complete with this token; tokens that end inside a character are held back. */
  push(id: number): string;
  /** What is left, broken characters included; the next token begins another text. */
  flush(): string;
}

/** A text that ends in this may only lack its next token. */
const BROKEN = '\uFFFD';

/**
 * Makes a decoder of a tokenizer. Those that work on bytes give the same text token by token as for all at once; others
 * leave out the blank at the beginning of what they are given, and need the tokens before to see that it is none.
 *
 * @param encode The tokenizer's own, without special tokens, as `decode` for a whole list.
 * @example
 * const decoder = createTokenDecoder({ encode, decode: (ids) => tokenizer.decode(ids, { skip_special_tokens: true }) });
 */
export function createTokenDecoder({
  encode,
  decode,
}: {
  readonly encode: (text: string) => number[];
  readonly decode: (ids: number[]) => string;
}): TokenDecoder {
  const sample = encode('to be or not');
  const isJoinable = sample.map((id) => decode([id])).join('') === decode(sample);
  /** What tokens mean by themselves, of those that have come before. */
  const texts = new Map<number, string>();
  let before: number[] = [];
  let held: number[] = [];
  const read = (): string => decode([...before, ...held]).slice(decode(before).length);

  return {
    push(id) {
      const known = held.length === 0 ? texts.get(id) : undefined;
      if (known !== undefined) return known;
      held.push(id);
      const text = read();
      if (text.endsWith(BROKEN)) return '';
      if (!isJoinable) before = held;
      else if (held.length === 1) texts.set(id, text);
      held = [];
      return text;
    },

    flush() {
      const text = held.length > 0 ? read() : '';
      [before, held] = [[], []];
      return text;
    },
  };
}
