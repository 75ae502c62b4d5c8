import { describe, expect, it } from 'vitest';
import type { NetworkSizes } from '../../src/models/embedded/network-sizes.ts';
import { createPhrases } from '../../src/models/embedded/phrases.ts';

const VOCABULARY = 1536;
const ROWS = 32;
const [HOW, MUCH, IS, SPACE, COMMA] = [100, 200, 300, 39, 51];

const SIZES: NetworkSizes = {
  vocabulary: VOCABULARY,
  width: 4,
  layers: 1,
  heads: 1,
  headWidth: 8,
  feedForwardWidth: 4,
  positions: 64,
  normEpsilon: 1e-5,
  ropeBase: 10_000,
  phraseRows: ROWS,
};

const pair = (last: number, token: number): number => VOCABULARY ** 3 + token + VOCABULARY * last;
const triple = (before: number, last: number, token: number): number =>
  token + VOCABULARY * last + VOCABULARY ** 2 * before;
const firstRow = (code: number): number => (code % (ROWS - 1)) + 1;
const secondRow = (code: number): number => ((code % 999_983) % (ROWS - 1)) + 1;

/** Phrases of a table that has these codes in these rows, each with its row's number in all places. */
function tableOf(...entries: readonly (readonly [code: number, row: number])[]) {
  const keys = new BigInt64Array(ROWS).fill(-1n);
  for (const [code, row] of entries) keys[row] = BigInt(code);
  const integers = Int8Array.from({ length: ROWS * SIZES.width }, (_, index) => Math.floor(index / SIZES.width));
  return createPhrases(SIZES, { keys, integers, scales: new Float32Array(ROWS).fill(0.5) });
}

/** What is added at the last of the tokens, which must be the same in all places. */
function addedAt(phrases: ReturnType<typeof tableOf>, ...tokens: readonly number[]): number {
  const row = new Float32Array(SIZES.width).fill(10);
  phrases.addTo(row, tokens, tokens.length - 1);
  expect(new Set(row).size).toBe(1);
  return (row[0] ?? NaN) - 10;
}

describe('the phrases that the embedded model knows at sight', () => {
  const much = pair(HOW, MUCH);
  const howMuchIs = triple(HOW, MUCH, IS);

  it('are pairs and triples, beside each other or over single spaces', () => {
    const phrases = tableOf([much, firstRow(much)], [howMuchIs, firstRow(howMuchIs)]);
    expect(firstRow(much)).not.toBe(firstRow(howMuchIs));
    expect(addedAt(phrases, HOW, SPACE, MUCH)).toBe(firstRow(much) / 2);
    expect(addedAt(phrases, HOW, MUCH)).toBe(firstRow(much) / 2);
    expect(addedAt(phrases, HOW, SPACE, MUCH, SPACE, IS)).toBe(firstRow(howMuchIs) / 2);
    expect(addedAt(phrases, HOW, MUCH, SPACE, IS)).toBe(firstRow(howMuchIs) / 2);
  });

  it('are found in their second row where the first was taken', () => {
    const phrases = tableOf([much, secondRow(much)]);
    expect(secondRow(much)).not.toBe(firstRow(much));
    expect(addedAt(phrases, HOW, SPACE, MUCH)).toBe(secondRow(much) / 2);
  });

  it('add up where several end at one token', () => {
    const muchIs = pair(MUCH, IS);
    const phrases = tableOf([muchIs, firstRow(muchIs)], [howMuchIs, secondRow(howMuchIs)]);
    expect(firstRow(muchIs)).not.toBe(secondRow(howMuchIs));
    expect(addedAt(phrases, HOW, SPACE, MUCH, SPACE, IS)).toBe((firstRow(muchIs) + secondRow(howMuchIs)) / 2);
  });

  it.each<[string, readonly number[]]>([
    ['in another order', [MUCH, SPACE, HOW]],
    ['with another token between', [HOW, COMMA, MUCH]],
    ['cut off by the beginning', [MUCH]],
    ['of which a space is the first token', [SPACE, MUCH]],
  ])('are not found %s', (_what, tokens) => {
    expect(addedAt(tableOf([much, firstRow(much)]), ...tokens)).toBe(0);
  });
});
