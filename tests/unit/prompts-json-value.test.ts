import { describe, expect, it } from 'vitest';
import { toJsonValue } from '../../src/prompts/json-value.ts';

const circular: Record<string, unknown> = { name: 'loop' };
circular['self'] = circular;
const shared = { a: 1 };

const CASES: readonly (readonly [name: string, value: unknown, expected: unknown])[] = [
  ['plain JSON as it is', { a: [1, 'x', true, null] }, { a: [1, 'x', true, null] }],
  ['undefined as null', { a: undefined, b: [undefined] }, { a: null, b: [null] }],
  ['NaN and infinities as text', [NaN, Infinity, -Infinity], ['NaN', 'Infinity', '-Infinity']],
  ['a small bigint as a number', 12n, 12],
  ['a big bigint as decimal text', 2n ** 70n, '1180591620717411303424'],
  ['a date as ISO text', new Date(0), '1970-01-01T00:00:00.000Z'],
  ['an impossible date as text', new Date(NaN), 'Invalid Date'],
  ['numbers of another size than bytes as numbers', new Float64Array([0.5]), [0.5]],
  ['a set as an array', new Set([1, 'a']), [1, 'a']],
  ['a map with string keys as an object', new Map([['a', 1n]]), { a: 1 }],
  ['a map with other keys as pairs', new Map<unknown, unknown>([[1, 'a']]), [[1, 'a']]],
  ['an error as its name and message', new RangeError('too far'), 'RangeError: too far'],
  ['a value inside itself', circular, { name: 'loop', self: '[circular]' }],
  ['a value twice, side by side', [shared, shared], [{ a: 1 }, { a: 1 }]],
  ['a function by its name', { run: function go() {} }, { run: '[function go]' }],
  ['a symbol', Symbol('s'), 'Symbol(s)'],
];

describe('toJsonValue', () => {
  it.each(CASES)('gives %s', (_name, value, expected) => {
    expect(toJsonValue(value)).toEqual(expected);
  });

  it.each(['', 'f', 'fo', 'foo', 'foob', '\0\xff\x80'])('gives bytes (%j) in base64', (text) => {
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    expect(toJsonValue(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(toJsonValue(bytes.buffer)).toBe(Buffer.from(bytes).toString('base64'));
  });

  it('reads only its own part of a buffer', () => {
    expect(toJsonValue(new Uint8Array([1, 2, 3, 4]).subarray(1, 3))).toBe(Buffer.from([2, 3]).toString('base64'));
  });

  it('keeps a key called __proto__ a plain key', () => {
    const given: unknown = JSON.parse('{"__proto__": {"polluted": true}}');
    expect(JSON.stringify(toJsonValue(given))).toBe('{"__proto__":{"polluted":true}}');
  });

  it('always gives something that JSON writes', () => {
    expect(() => JSON.stringify(toJsonValue(CASES))).not.toThrow();
  });
});
