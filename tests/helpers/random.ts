/** Chance that can be repeated by its seed. */
export interface Chance {
  readonly seed: number;
  /** A number from 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `count`. */
  below(count: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/**
 * Starts chance from the seed in the environment's TABAGENTS_SEED, or from a new one, which is printed.
 *
 * @example
 * const chance = startChance('the log of a run');
 */
export function startChance(what: string): Chance {
  const given = Number(process.env['TABAGENTS_SEED']);
  const seed = given || Math.floor(Math.random() * 2 ** 31);
  console.log(`${what}: TABAGENTS_SEED=${seed}`);
  return fromSeed(seed);
}

/** Chance from a seed. */
export function fromSeed(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return { seed, next, below, pick: (items) => items[below(items.length)] as (typeof items)[number] };
}
