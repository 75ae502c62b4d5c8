import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { JsonSchema } from '../../src/core/index.ts';
import { toolParameters } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { toPythonType } from '../../src/core/json-schema.ts';
import { toPythonFunction, toSignature } from '../../src/prompts/signature.ts';

const execute = (): null => null;
const described = { name: 'get_price', description: 'A price.', execute };
const symbol = { type: 'object', properties: { symbol: { type: 'string' } }, required: ['symbol'] } as const;

describe('tool()', () => {
  it('takes JSON Schema as it is', () => {
    expect(tool({ ...described, input: symbol }).inputSchema).toEqual(symbol);
  });

  it('takes a Standard Schema and writes it as JSON Schema', () => {
    const made = tool({ ...described, input: z.object({ symbol: z.string(), days: z.int().default(7) }) });
    expect(toSignature(made)).toBe('def get_price(symbol: str, days: int = 7)');
  });

  it('checks arguments by the Standard Schema and says what is wrong', async () => {
    const made = tool({ ...described, input: z.object({ symbol: z.string() }) });
    expect(await made.check?.({ symbol: 'X' })).toEqual({ ok: true, value: { symbol: 'X' } });
    const refused = await made.check?.({ symbol: 5 });
    expect(refused).toMatchObject({ ok: false, problem: expect.stringContaining('symbol') });
  });

  it('infers the arguments of execute from the schema', () => {
    tool({ ...described, input: z.object({ n: z.number() }), execute: ({ n }) => n.toFixed(2) });
  });

  it.each<[string, () => unknown, RegExp]>([
    ['a name with a dash', () => tool({ ...described, name: 'get-price', input: symbol }), /Python identifier/],
    ['a Python keyword as name', () => tool({ ...described, name: 'lambda', input: symbol }), /Python identifier/],
    ['no description', () => tool({ ...described, description: ' ', input: symbol }), /description/],
    ['an input that is no object', () => tool({ ...described, input: { type: 'string' } }), /object/],
    [
      'a parameter that Python cannot name',
      () => tool({ ...described, input: { type: 'object', properties: { 'a-b': { type: 'string' } } } }),
      /a-b/,
    ],
    ['a type that JSON cannot express', () => tool({ ...described, input: z.object({ at: z.date() }) }), /ISO format/],
    ['no execute', () => tool({ ...described, input: symbol, execute: undefined as never }), /execute/],
  ])('refuses %s', (_name, make, message) => {
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });
});

describe('a tool in Python', () => {
  it.each<[JsonSchema | undefined, string]>([
    [{ type: 'string' }, 'str'],
    [{ type: 'integer' }, 'int'],
    [{ type: 'number' }, 'float'],
    [{ type: 'boolean' }, 'bool'],
    [{ type: 'null' }, 'None'],
    [{ type: 'array' }, 'list'],
    [{ type: 'array', items: { type: 'integer' } }, 'list[int]'],
    [{ type: 'object' }, 'dict'],
    [{ type: ['string', 'null'] }, 'str | None'],
    [{ anyOf: [{ type: 'string' }, { type: 'integer' }] }, 'str | int'],
    [{ enum: ['a', 2, true, null] }, 'Literal["a", 2, True, None]'],
    [{}, 'object'],
    [undefined, 'object'],
  ])('has the type of %j as %s', (schema, type) => {
    expect(toPythonType(schema)).toBe(type);
  });

  it('takes required parameters before optional ones', () => {
    const input: JsonSchema = {
      type: 'object',
      properties: { a: { type: 'integer', default: 1 }, b: { type: 'string' }, c: { type: 'string' } },
      required: ['b', 'a'],
    };
    expect(toolParameters({ inputSchema: input }).map(({ name }) => name)).toEqual(['b', 'a', 'c']);
    expect(toSignature({ name: 'f', inputSchema: input })).toBe('def f(b: str, a: int = 1, c: str = None)');
  });

  it('is told as a function with a docstring', () => {
    const input: JsonSchema = {
      type: 'object',
      properties: { city: { type: 'string', description: 'Its English name.' } },
      required: ['city'],
    };
    const output = { type: 'number', description: 'Degrees Celsius.' };
    expect(
      toPythonFunction({ name: 'warmth', description: 'How warm it is.', inputSchema: input, outputSchema: output }),
    ).toBe(
      [
        'def warmth(city: str) -> float:',
        '    """How warm it is.',
        '',
        '    Args:',
        '        city: Its English name.',
        '',
        '    Returns:',
        '        Degrees Celsius.',
        '    """',
      ].join('\n'),
    );
  });
});
