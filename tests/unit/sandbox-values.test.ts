import { describe, expect, it } from 'vitest';
import { decodeValue, encodeValue, MAX_DEPTH } from '../../src/sandbox/values.ts';

const wire = (json: string, buffers: readonly Uint8Array[] = []) => ({ json, buffers });

function nested(levels: number): unknown {
  let value: unknown = 0;
  for (let level = 0; level < levels; level++) value = [value];
  return value;
}

class Point {
  readonly x = 1;
  readonly y = 2;
}

const shared = { a: 1 };

describe('a value for Python', () => {
  it.each<[string, unknown, string]>([
    ['null', null, 'null'],
    ['undefined, which is None', undefined, 'null'],
    ['a text', 'é😀', '"é😀"'],
    ['an integer', 42, '42'],
    ['a big integer', 10n ** 20n, '{"$type":"int","value":"100000000000000000000"}'],
    ['NaN', NaN, '{"$type":"float","value":"nan"}'],
    ['minus infinity', -Infinity, '{"$type":"float","value":"-inf"}'],
    ['minus zero', -0, '{"$type":"float","value":"-0"}'],
    ['a date', new Date(1_000), '{"$type":"date","value":1000}'],
    ['a set', new Set([1, 'a']), '{"$type":"set","value":[1,"a"]}'],
    ['a map', new Map([[1, { a: 2 }]]), '{"$type":"map","value":[[1,{"a":2}]]}'],
    ['bytes', new Uint8Array([1, 2]), '{"$type":"bytes","value":0}'],
    ['an object with the key of tags', { $type: 'set' }, '{"$type":"map","value":[["$type","set"]]}'],
    ['an object with the key __proto__', JSON.parse('{"__proto__":1}'), '{"$type":"map","value":[["__proto__",1]]}'],
    ['a class instance', new Point(), '{"x":1,"y":2}'],
    ['an object that has its own JSON', new URL('https://example.org/'), '"https://example.org/"'],
    ['floats as an array', new Float64Array([1]), '{"$type":"array","value":0,"code":"d"}'],
    ['an error', new RangeError('too far'), '"RangeError: too far"'],
    ['a missing property', { a: undefined, b: 1 }, '{"b":1}'],
    ['half a surrogate pair', 'a\ud800', '"a\\ud800"'],
    ['the same object twice', [shared, shared], '[{"a":1},{"a":1}]'],
  ])('writes %s', (_name, value, json) => {
    expect(encodeValue(value).json).toBe(json);
  });

  it('copies bytes, so that what is sent does not change later', () => {
    const bytes = new Uint8Array([1, 2, 3, 4]);
    const { buffers } = encodeValue(bytes.subarray(1, 3));
    bytes.fill(9);
    expect(buffers).toEqual([new Uint8Array([2, 3])]);
    expect(buffers[0]?.buffer.byteLength).toBe(2);
  });

  const cycle: unknown[] = [];
  cycle.push({ cycle });
  it.each<[string, unknown, RegExp]>([
    ['a function', () => {}, /function has no counterpart/],
    ['a symbol in an object', { a: Symbol('s') }, /symbol has no counterpart/],
    ['a cycle', cycle, /contains itself/],
    ['too deep a nesting', nested(MAX_DEPTH + 1), /deeper than 200 levels/],
    ['an invalid date', new Date(NaN), /invalid Date/],
    [
      'a promise that nobody awaited',
      { later: Promise.resolve(1) },
      /a Promise has no counterpart in Python: await it/,
    ],
    ['what says nothing of itself', new Blob(['x']), /a Blob has no counterpart/],
  ])('refuses %s', (_name, value, message) => {
    expect(() => encodeValue(value)).toThrow(message);
  });
});

describe('what is long', () => {
  const text = 'é'.repeat(20_000);

  it('travels beside the JSON', () => {
    const sent: [unknown, string][] = [
      [text, '{"$type":"text","value":0}'],
      [Array.from({ length: 9_000 }, (_, index) => [index]), '{"$type":"json","value":0}'],
      [Array.from({ length: 9_000 }, (_, index) => index), '{"$type":"ints","value":0}'],
      [Array.from({ length: 9_000 }, (_, index) => index + 0.5), '{"$type":"floats","value":0}'],
    ];
    for (const [value, json] of sent) {
      const encoded = encodeValue(value);
      expect(encoded.json).toBe(json);
      expect(encoded.buffers).toHaveLength(1);
      expect(decodeValue(encoded)).toEqual(value);
    }
  });

  it.each<[string, unknown]>([
    ['both whole numbers and others', Array.from({ length: 300 }, (_, index) => index / 2)],
    ['a minus zero among whole numbers', [...Array.from({ length: 300 }, (_, index) => index), -0]],
    ['whole numbers that a double only rounds', Array.from({ length: 300 }, () => 2 ** 53)],
    ['a long text with half a surrogate pair', `${text}\ud800`],
    ['a hole', Object.assign([], { 299: 1 })],
  ])('stays JSON where it would not be the same: %s', (_name, value) => {
    const { json } = encodeValue(value);
    expect(json).not.toContain('ints');
    expect(json).not.toContain('floats');
    const back = decodeValue(encodeValue(value));
    expect(back).toEqual(Array.isArray(value) ? Array.from(value, (item: unknown) => item ?? null) : value);
  });
});

describe('what Python has and JavaScript has not', () => {
  const decoded = (json: string, buffers: readonly Uint8Array[] = []): unknown => decodeValue(wire(json, buffers));

  it.each<[string, string]>([
    ['a tuple', '{"$type":"tuple","value":[1,{"$type":"tuple","value":[]}]}'],
    ['a frozenset', '{"$type":"frozenset","value":[1,"a"]}'],
    ['a date', '{"$type":"date","value":86400000,"exact":"1970-01-02"}'],
    ['microseconds', '{"$type":"date","value":1,"exact":"1970-01-01T00:00:00.001234"}'],
  ])('goes back as it came: %s', (_name, json) => {
    expect(encodeValue(decoded(json)).json).toBe(json);
    expect(encodeValue(structuredClone(decoded(json))).json).not.toBe(json);
  });

  it('is forgotten when the object was changed', () => {
    const items = decoded('{"$type":"tuple","value":[1,2]}') as number[];
    items[1] = 3;
    const held = decoded('{"$type":"frozenset","value":[1]}') as Set<number>;
    held.delete(1);
    held.add(2);
    const day = decoded('{"$type":"date","value":86400000,"exact":"1970-01-02"}') as Date;
    day.setTime(1);
    expect(encodeValue([items, held, day]).json).toBe('[[1,3],{"$type":"set","value":[2]},{"$type":"date","value":1}]');
  });

  it('is known of bytes whatever is in them', () => {
    const bytes = decoded('{"$type":"bytearray","value":0}', [new Uint8Array([1])]) as Uint8Array;
    bytes[0] = 2;
    expect(encodeValue(bytes)).toEqual({ json: '{"$type":"bytearray","value":0}', buffers: [new Uint8Array([2])] });
  });
});

describe('a value from Python', () => {
  it.each<[string, unknown]>([
    ['a plain object', { a: [1, 2.5, null, true, 'x'], b: {} }],
    ['a big integer', -(10n ** 30n)],
    ['infinity', Infinity],
    ['NaN', NaN],
    ['a date', new Date(1_700_000_000_000)],
    ['a set of texts', new Set(['a', 'b'])],
    ['a map with numbers for keys', new Map([[1, new Map([['a', 2]])]])],
    ['bytes', new Uint8Array([0, 255])],
    ['the deepest nesting allowed', nested(MAX_DEPTH)],
  ])('comes back as it went: %s', (_name, value) => {
    expect(decodeValue(encodeValue(value))).toEqual(value);
  });

  it('gives an object whose key is that of tags', () => {
    const value = decodeValue(wire('{"$type":"object","value":[["$type","x"],["a",1]]}'));
    expect(value).toEqual({ $type: 'x', a: 1 });
  });

  it('takes keys such as constructor for what they are: keys', () => {
    const value = decodeValue(wire('{"constructor":{"prototype":{"polluted":1}},"toString":"x"}')) as object;
    expect(Object.keys(value)).toEqual(['constructor', 'toString']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each<[string, string]>([
    ['text that is no JSON', '{'],
    ['an unknown tag', '{"$type":"function","value":1}'],
    ['a tag that is no text', '{"$type":{"a":1},"value":1}'],
    ['an integer that is none', '{"$type":"int","value":"0x10"}'],
    ['a float that is none', '{"$type":"float","value":1}'],
    ['bytes that were not sent', '{"$type":"bytes","value":0}'],
    ['bytes named by a text', '{"$type":"bytes","value":"length"}'],
    ['a tuple of nothing', '{"$type":"tuple","value":"ab"}'],
    ['a date whose text is none', '{"$type":"date","value":1,"exact":1}'],
    ['a date whose text is too long', `{"$type":"date","value":1,"exact":"${'1'.repeat(101)}"}`],
    ['an array of no such kind', '{"$type":"array","value":0,"code":"constructor"}'],
    ['JSON within JSON', '[{"$type":"json","value":0}]'],
    ['a date out of range', '{"$type":"date","value":1e300}'],
    ['a set of nothing', '{"$type":"set"}'],
    ['a map of no pairs', '{"$type":"map","value":[[1]]}'],
    ['an object with a key that is no text', '{"$type":"object","value":[[1,2]]}'],
    ['the key __proto__', '{"__proto__":{"polluted":1}}'],
    ['the key __proto__ in pairs', '{"$type":"object","value":[["__proto__",{"polluted":1}]]}'],
    ['too deep a nesting', `${'['.repeat(300)}${']'.repeat(300)}`],
    ['nesting that would overflow the stack', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
  ])('is refused when it holds %s', (_name, json) => {
    expect(() => decodeValue(wire(json))).toThrow();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each<[string, string, Uint8Array]>([
    ['a text', '[{"$type":"text","value":0},{"$type":"text","value":0}]', new Uint8Array([97])],
    ['numbers', '[{"$type":"ints","value":0},{"$type":"floats","value":0}]', new Uint8Array(8)],
  ])('is refused when it names bytes twice, by which a little would become much: %s', (_name, json, bytes) => {
    expect(() => decodeValue(wire(json, [bytes]))).toThrow(/twice/);
  });

  it.each<[string, string, Uint8Array]>([
    ['a text that is no UTF-8', '{"$type":"text","value":0}', new Uint8Array([255])],
    ['JSON that is none', '{"$type":"json","value":0}', new Uint8Array([123])],
    ['half a number', '{"$type":"floats","value":0}', new Uint8Array(7)],
    ['half an item', '{"$type":"array","value":0,"code":"i"}', new Uint8Array(5)],
  ])('is refused when its bytes are %s', (_name, json, bytes) => {
    expect(() => decodeValue(wire(json, [bytes]))).toThrow();
  });

  it('is read also where its bytes begin in the middle of others', () => {
    const bytes = new Uint8Array(9).subarray(1);
    expect(decodeValue(wire('{"$type":"array","value":0,"code":"d"}', [bytes]))).toEqual(new Float64Array(1));
  });
});
