import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { JsonSchema, Tool } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { bindTool } from '../../src/tools/check.ts';

const context = { callId: 'call-1', signal: new AbortController().signal };

function echo(input: JsonSchema): Tool {
  return bindTool(tool({ name: 'echo', description: 'Gives back what it gets.', input, execute: (args) => args }));
}

async function call(input: JsonSchema, args: Record<string, unknown>): Promise<unknown> {
  return echo(input).execute(args, context);
}

const object = (properties: Record<string, JsonSchema>, rest: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  ...rest,
});

describe('a bound tool refuses', () => {
  it.each<[string, JsonSchema, Record<string, unknown>, string]>([
    [
      'a wrong type',
      object({ symbol: { type: 'string' } }),
      { symbol: 5 },
      'argument "symbol" must be a string (got 5)',
    ],
    ['None', object({ symbol: { type: 'string' } }), { symbol: null }, 'argument "symbol" must be a string (got None)'],
    [
      'a fraction for an integer',
      object({ n: { type: 'integer' } }),
      { n: 1.5 },
      'argument "n" must be an integer (got 1.5)',
    ],
    ['True for a number', object({ n: { type: 'number' } }), { n: true }, 'argument "n" must be a number (got True)'],
    ['a number for a boolean', object({ b: { type: 'boolean' } }), { b: 1 }, 'argument "b" must be a boolean (got 1)'],
    [
      'a dict for a list',
      object({ l: { type: 'array' } }),
      { l: { a: 1 } },
      'argument "l" must be a list (got {"a":1})',
    ],
    ['a list for a dict', object({ d: { type: 'object' } }), { d: [1] }, 'argument "d" must be a dict (got [1])'],
    [
      'a date for a string',
      object({ d: { type: 'string' } }),
      { d: new Date(0) },
      'argument "d" must be a string (got a datetime)',
    ],
    [
      'bytes for a dict',
      object({ d: { type: 'object' } }),
      { d: new Uint8Array(2) },
      'argument "d" must be a dict (got bytes)',
    ],
    [
      'a set for a list',
      object({ l: { type: 'array' } }),
      { l: new Set([1]) },
      'argument "l" must be a list (got a set)',
    ],
    [
      'what is not in the list of values',
      object({ u: { enum: ['C', 'F'] } }),
      { u: 'K' },
      'argument "u" must be one of "C", "F" (got "K")',
    ],
    [
      'what fits no alternative',
      object({ v: { anyOf: [{ type: 'string' }, { type: 'null' }] } }),
      { v: 3 },
      'argument "v" must be a string or None (got 3)',
    ],
    [
      'what is none of several types',
      object({ v: { type: ['string', 'integer'] } }),
      { v: [] },
      'argument "v" must be a string or an integer (got [])',
    ],
    [
      'a wrong item, by its place',
      object({ l: { type: 'array', items: object({ name: { type: 'string' } }) } }),
      { l: [{ name: 'a' }, { name: 2 }] },
      'argument "l[1].name" must be a string (got 2)',
    ],
    [
      'a number out of range',
      object({ n: { type: 'integer', minimum: 1 } }),
      { n: 0 },
      'argument "n" is wrong: 0 is less than 1 (got 0)',
    ],
    ['a missing argument', object({ symbol: { type: 'string' } }), {}, 'argument "symbol" is missing'],
    [
      'an argument that it does not know',
      object({ symbol: { type: 'string' } }),
      { symbol: 'A', day: 1 },
      'there is no argument "day" (it takes: symbol)',
    ],
    ['any argument when it takes none', object({}), { x: 1 }, 'there is no argument "x" (it takes none)'],
    [
      'an argument called like a method of objects',
      object({}),
      { toString: 1 },
      'there is no argument "toString" (it takes none)',
    ],
  ])('%s', async (_name, input, args, problem) => {
    await expect(call(input, args)).rejects.toThrow(new Error(`echo: ${problem}`));
  });

  it('several wrong arguments at once, naming each', async () => {
    const input = object({ a: { type: 'string' }, b: { type: 'integer' } });
    await expect(call(input, { a: 1, b: 'x' })).rejects.toThrow(
      'echo: argument "a" must be a string (got 1); argument "b" must be an integer (got "x")',
    );
  });

  it('without ever calling the function', async () => {
    let calls = 0;
    const counted = bindTool(
      tool({
        name: 'count',
        description: 'Counts.',
        input: object({ n: { type: 'integer' } }),
        execute: () => ++calls,
      }),
    );
    await expect(counted.execute({ n: 'x' }, context)).rejects.toThrow('must be an integer');
    expect(calls).toBe(0);
  });
});

describe('a bound tool accepts', () => {
  it.each<[string, JsonSchema, Record<string, unknown>, Record<string, unknown>]>([
    ['an integer for a number', object({ n: { type: 'number' } }), { n: 5 }, { n: 5 }],
    ['a whole float for an integer', object({ n: { type: 'integer' } }), { n: 5.0 }, { n: 5 }],
    ['an integer of any size', object({ n: { type: 'integer' } }), { n: 10n ** 30n }, { n: 10n ** 30n }],
    ['anything where no type is asked for', object({ x: {} }), { x: new Date(0) }, { x: new Date(0) }],
    ['None where it is a value', object({ x: { type: ['string', 'null'] } }), { x: null }, { x: null }],
    ['unknown arguments when the schema allows them', object({}, { additionalProperties: true }), { x: 1 }, { x: 1 }],
  ])('%s', async (_name, input, args, expected) => {
    expect(await call(input, args)).toEqual(expected);
  });

  it('an argument left out, and fills in its default', async () => {
    const input: JsonSchema = {
      type: 'object',
      properties: { limit: { type: 'integer', default: 10 }, query: { type: 'string' } },
      required: ['limit', 'query'],
    };
    expect(await call(input, { query: 'x' })).toEqual({ query: 'x', limit: 10 });
  });

  it('defaults inside a dict', async () => {
    const input = object({ page: { type: 'object', properties: { size: { type: 'integer', default: 5 } } } });
    expect(await call(input, { page: {} })).toEqual({ page: { size: 5 } });
  });

  it('None for an argument that may be left out, as if it were', async () => {
    const input: JsonSchema = { type: 'object', properties: { day: { type: 'string' } } };
    expect(await call(input, { day: null })).toEqual({});
  });

  it('a frozen schema, and leaves it as it was', async () => {
    const input = Object.freeze(object({ n: Object.freeze({ type: 'integer' }) }));
    const before = JSON.stringify(input);
    expect(await call(input, { n: 1 })).toEqual({ n: 1 });
    expect(JSON.stringify(input)).toBe(before);
  });
});

describe('a bound tool with a Standard Schema', () => {
  const add = bindTool(
    tool({
      name: 'add',
      description: 'Adds.',
      input: z.object({ a: z.number(), b: z.number().default(1) }),
      execute: ({ a, b }) => a + b,
    }),
  );

  it('is checked by that schema, its defaults included', async () => {
    expect(await add.execute({ a: 2 }, context)).toBe(3);
    await expect(add.execute({ a: 'x' }, context)).rejects.toThrow(/^add: a: .*number/);
  });

  it('refuses arguments that the schema would drop without a word', async () => {
    await expect(add.execute({ a: 2, c: 3 }, context)).rejects.toThrow('there is no argument "c" (it takes: a, b)');
  });
});

it('a bound tool keeps everything else of the tool', () => {
  const input = object({});
  const plain = { ...tool({ name: 'x', description: 'X.', input, execute: () => 1 }), builtIn: { name: 'x' } };
  expect({ ...bindTool(plain), execute: 0 }).toEqual({ ...plain, execute: 0 });
});
