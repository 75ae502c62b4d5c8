/** Turns token ids into text as they come. */
export interface TokenDecoder {
  /** The text that is complete with this token; tokens that end inside a character are held back. */
  push(id: number): string;
  /** What is left, broken characters included. */
  flush(): string;
}

/**
 * Makes a decoder for a byte-level tokenizer, whose texts may be joined but whose tokens may end inside a character.
 *
 * @param decode The tokenizer's own, for a whole list.
 * @example
 * const decoder = createTokenDecoder((ids) => tokenizer.decode(ids, { skip_special_tokens: true }));
 */
export function createTokenDecoder(decode: (ids: number[]) => string): TokenDecoder {
  let held: number[] = [];
  const take = (): string => {
    const ids = held;
    held = [];
    return ids.length > 0 ? decode(ids) : '';
  };
  return {
    push(id) {
      held.push(id);
      return decode(held).endsWith('\uFFFD') ? '' : take();
    },
    flush: take,
  };
}
