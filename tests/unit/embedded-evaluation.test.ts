import { describe, expect, it } from 'vitest';
import { pickEvenly, toKey } from '../helpers/embedded-evaluation.mjs';

interface Row {
  readonly set: string;
  readonly family: string;
  readonly number: number;
}

/** So many rows of each set and family, in the order of a file. */
function rowsOf(counts: Readonly<Record<string, Readonly<Record<string, number>>>>): Row[] {
  return Object.entries(counts).flatMap(([set, families]) =>
    Object.entries(families).flatMap(([family, length]) =>
      Array.from({ length }, (_none, number): Row => ({ set, family, number })),
    ),
  );
}

function tally(rows: readonly Row[], field: 'set' | 'family'): Record<string, number> {
  const tallied: Record<string, number> = {};
  for (const row of rows) tallied[row[field]] = (tallied[row[field]] ?? 0) + 1;
  return tallied;
}

const FAMILIES = { bases: 20, dates: 20, lists: 20, percent: 20 };

describe('a subset of the tasks', () => {
  const rows = rowsOf({ seen: FAMILIES, 'held-out': FAMILIES });

  it.each([
    ['as many of each set', 'set', 16, { seen: 8, 'held-out': 8 }],
    ['as many of each family', 'family', 16, { bases: 4, dates: 4, lists: 4, percent: 4 }],
    ['one more of some sets where it must be', 'set', 5, { seen: 3, 'held-out': 2 }],
    ['one more of some families where it must be', 'family', 6, { bases: 2, dates: 2, lists: 1, percent: 1 }],
  ] as const)('has %s', (_what, field, most, expected) => {
    expect(tally(pickEvenly(rows, most), field)).toEqual(expected);
  });

  it('is even from its beginning, so that it may be cut', () => {
    const picked = pickEvenly(rows, 40);
    for (const length of [2, 8, 24]) {
      const { seen, 'held-out': heldOut } = tally(picked.slice(0, length), 'set');
      expect(seen).toBe(heldOut);
    }
  });

  it('takes from others what a small set has not', () => {
    const uneven = rowsOf({ seen: FAMILIES, errors: { dates: 2 }, tools: { tools: 50 } });
    expect(tally(pickEvenly(uneven, 20), 'set')).toEqual({ seen: 9, errors: 2, tools: 9 });
  });

  it('takes within a set the families that other sets do not have', () => {
    const uneven = rowsOf({ seen: { dates: 9 }, tools: { dates: 9, tools: 9 } });
    expect(tally(pickEvenly(uneven, 8), 'family')).toEqual({ dates: 4, tools: 4 });
  });

  it('takes the first tasks of a family', () => {
    expect(pickEvenly(rowsOf({ seen: { dates: 9 } }), 3).map(({ number }) => number)).toEqual([0, 1, 2]);
  });

  it('is all of them, each once, where there are no more', () => {
    const picked = pickEvenly(rows, 1_000);
    expect(picked).toHaveLength(rows.length);
    expect(new Set(picked)).toEqual(new Set(rows));
  });

  it('is the same every time', () => {
    expect(pickEvenly(rows, 13)).toEqual(pickEvenly(rows, 13));
  });

  it('may be empty', () => {
    expect(pickEvenly([], 40)).toEqual([]);
    expect(pickEvenly(rows, 0)).toEqual([]);
  });
});

describe('the key of a task', () => {
  const tools = [
    {
      name: 'get_age',
      description: 'Age of a person.',
      parameters: [{ name: 'name', type: 'str' }],
      returns: 'int',
      results: [{ arguments: { name: 'Mara' }, result: 41 }],
    },
  ];
  const task = { set: 'tools', family: 'tools', task: 'How old is Mara?', answer: { age: 41, name: 'Mara' }, tools };

  it('is twelve hexadecimal digits', () => {
    expect(toKey(task)).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    ['the order of what is in it', { ...task, answer: { name: 'Mara', age: 41 } }],
    ['its set and family', { ...task, set: 'errors', family: 'people' }],
    ['what the evaluation does not use', { ...task, kind: 'look-up', reference: 'final_answer(41)' }],
  ])('does not mind %s', (_what, other) => {
    expect(toKey(other)).toBe(toKey(task));
  });

  it.each([
    ['its words', { ...task, task: 'How old is Mara now?' }],
    ['its answer', { ...task, answer: 42 }],
    ['what else is accepted', { ...task, accept: [41] }],
    ['its tools', { ...task, tools: [] }],
    ['what failed before', { ...task, failed: 'Thought: …' }],
  ])('changes with %s', (_what, other) => {
    expect(toKey(other)).not.toBe(toKey(task));
  });
});
