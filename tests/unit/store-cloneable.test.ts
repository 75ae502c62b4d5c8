import { describe, expect, it } from 'vitest';
import { toCloneable } from '../../src/store/cloneable.ts';

describe('a value that can be cloned', () => {
  it.each([
    ['a record', { a: [1, 'x', null, undefined, true] }],
    ['a date', new Date(5)],
    ['a map', new Map([['a', new Set([1])]])],
    ['a big integer', 10n ** 40n],
    ['bytes', new Uint8Array([1, 2])],
  ])('stays what it is: %s', (_name, value) => {
    expect(toCloneable(value)).toEqual(value);
  });
});

describe('a part that cannot be cloned becomes its text', () => {
  it.each<[string, unknown, unknown]>([
    ['a function', { a: 1, f: Math.max }, { a: 1, f: 'function max() { [native code] }' }],
    ['a symbol', [Symbol('s'), 1], ['Symbol(s)', 1]],
    ['a promise', { deep: { p: Promise.resolve(1) } }, { deep: { p: '[object Promise]' } }],
    ['in a map', new Map<unknown, unknown>([['k', Math.max]]), new Map([['k', 'function max() { [native code] }']])],
    ['in a set', new Set([Symbol('s')]), new Set(['Symbol(s)'])],
    ['shared memory', { m: new Uint8Array(new SharedArrayBuffer(2)) }, { m: '0,0' }],
    ['the whole value', Math.max, 'function max() { [native code] }'],
  ])('%s', (_name, value, expected) => {
    expect(toCloneable(value)).toEqual(expected);
  });

  it('and what only looks harmless does no harm', () => {
    const hostile = {
      get boom(): never {
        throw new Error('no');
      },
      odd: Object.assign(() => {}, {
        toString() {
          throw new Error('no');
        },
      }),
      fine: 1,
    };
    expect(toCloneable(hostile)).toEqual({ boom: '[unreadable: Error: no]', odd: '[unreadable]', fine: 1 });
  });

  it('in a value that holds itself', () => {
    const value: Record<string, unknown> = { f: Symbol('s') };
    value['self'] = value;
    const copy = toCloneable(value);
    expect(copy['self']).toBe(copy);
    expect(structuredClone(copy)['f']).toBe('Symbol(s)');
  });
});
