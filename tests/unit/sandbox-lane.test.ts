import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseLane } from '../../src/sandbox/lane.ts';

/** A browser that can suspend WebAssembly; without it this is one that cannot. */
function canSwitch(...names: readonly string[]): void {
  vi.stubGlobal('WebAssembly', Object.assign({}, ...names.map((name) => ({ [name]: () => {} }))));
}

describe('how Python waits for tools', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['stack-switching', ['Suspending', 'promising'], false],
    ['stack-switching', ['Suspending', 'promising'], true],
    ['shared-memory', [], true],
    ['shared-memory', ['Suspending'], true],
    ['rewrite', [], false],
    ['rewrite', ['promising'], false],
  ] as const)('is by itself %s where there are %j and shared memory: %j', (lane, names, isShared) => {
    canSwitch(...names);
    expect(chooseLane('auto', isShared)).toBe(lane);
  });

  it.each(['shared-memory', 'rewrite'] as const)('takes away what %s must do without', (lane) => {
    canSwitch('Suspending', 'promising', 'compile');
    expect(chooseLane(lane, true)).toBe(lane);
    expect(Object.keys(WebAssembly)).toEqual(['compile']);
  });

  it('refuses what does not work here, and says why', () => {
    canSwitch();
    expect(() => chooseLane('stack-switching', true)).toThrow('no WebAssembly JavaScript Promise Integration');
    expect(() => chooseLane('shared-memory', false)).toThrow('this page is not cross-origin isolated');
  });
});
