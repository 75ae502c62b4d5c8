import type { NetworkSizes } from './network-sizes.ts';

/** Adds to a token's floats what the network knows of the phrases that end at it. */
export interface Phrases {
  /**
   * @param row Of the token: `width` floats.
   * @param tokens All that the text has so far.
   * @param position The token's place among them.
   */
  addTo(row: Float32Array, tokens: ArrayLike<number>, position: number): void;
}

/** The table of phrases as the file of the weights has it; `training/phrases.py` says what a phrase is. */
export interface PhraseTable {
  /** The code of each row's phrase. */
  readonly keys: ArrayLike<bigint>;
  /** A row of `width` integers for each phrase, and a scale for each row. */
  readonly integers: ArrayLike<number>;
  readonly scales: ArrayLike<number>;
}

/** The token of a single space, which is passed over between two words. */
const SPACE = 39;
/** Stands for what would come before the first token. */
const NO_TOKEN = 0;
/** The second row of a code follows from its remainder by this prime. */
const SECOND_PRIME = 999_983;

/**
 * Lets pairs and triples of tokens be known at sight.
 *
 * @example
 * createPhrases(sizes, table).addTo(row, [2, 17, 39, 5], 3); // of 17 and 5, and of 2, 17 and 5
 */
export function createPhrases({ vocabulary, width, phraseRows }: NetworkSizes, table: PhraseTable): Phrases {
  const keys = Float64Array.from(table.keys, Number);
  const { integers, scales } = table;

  /** The row of the phrase with a code; row 0, which holds zeros, for one of none. */
  function findRow(code: number): number {
    const first = (code % (phraseRows - 1)) + 1;
    if (keys[first] === code) return first;
    const second = ((code % SECOND_PRIME) % (phraseRows - 1)) + 1;
    return keys[second] === code ? second : 0;
  }

  return {
    addTo(row, tokens, position) {
      const token = tokens[position] ?? NO_TOKEN;
      const lastPosition = findLast(tokens, position);
      const last = tokens[lastPosition] ?? NO_TOKEN;
      const before = tokens[findLast(tokens, lastPosition)] ?? NO_TOKEN;
      const pair = token + vocabulary * last;
      for (const code of [pair + vocabulary ** 3, pair + vocabulary ** 2 * before]) {
        const found = findRow(code);
        if (found === 0) continue;
        const scale = scales[found] ?? 0;
        for (let index = 0; index < width; index++) {
          row[index] = (row[index] ?? 0) + (integers[found * width + index] ?? 0) * scale;
        }
      }
    },
  };
}

/** The place of the token before another, over a space; below 0 where there is none. */
function findLast(tokens: ArrayLike<number>, position: number): number {
  return tokens[position - 1] === SPACE ? position - 2 : position - 1;
}
