import type { PyCallable } from 'pyodide/ffi';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startWarmUp } from '../../src/sandbox/warm-up.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Work whose suspendable entry ends only when the test says so. */
function createWork() {
  let endSlice = (): void => {};
  const callPromising = vi.fn(() => new Promise<void>((resolve) => (endSlice = resolve)));
  return { work: { callPromising } as unknown as PyCallable, callPromising, endSlice: () => endSlice() };
}

it('lets an action wait for the slice that had begun before it', async () => {
  const { work, endSlice } = createWork();
  const warmUp = startWarmUp(work, () => true, true);
  vi.runOnlyPendingTimers();
  const { slice } = warmUp;
  expect(slice).toBeInstanceOf(Promise);
  endSlice();
  await slice;
  expect(warmUp.slice).toBeUndefined();
});

it('begins no slice while an action runs, and goes on after it', async () => {
  const { work, callPromising, endSlice } = createWork();
  let isIdle = true;
  const warmUp = startWarmUp(work, () => isIdle, true);
  isIdle = false;
  vi.runAllTimers();
  expect(callPromising).not.toHaveBeenCalled();
  isIdle = true;
  warmUp.resume();
  vi.runAllTimers();
  expect(callPromising).toHaveBeenCalledTimes(1);
  endSlice();
  await warmUp.slice;
});

it('ends with the first slice that fails', async () => {
  const callPromising = vi.fn(() => Promise.reject(new Error('no')));
  const warmUp = startWarmUp({ callPromising } as unknown as PyCallable, () => true, true);
  vi.runOnlyPendingTimers();
  await warmUp.slice;
  warmUp.resume();
  vi.runAllTimers();
  expect(callPromising).toHaveBeenCalledTimes(1);
});

it.each<[string, number, (spentMs: number) => number | undefined]>([
  ['for three seconds where it becomes faster', 3_000, (spentMs) => (spentMs < 400 ? 20 : 18)],
  ['for three seconds where no round of it is ever finished', 3_000, () => undefined],
  ['for 0.6 seconds where it stays as slow', 600, (spentMs) => (spentMs % 70 === 0 ? 20 : 40)],
  ['for 0.6 seconds where it becomes slower', 600, (spentMs) => (spentMs < 300 ? 20 : 25)],
])('works %s', async (_name, wholeMs, toRoundMs) => {
  let spentMs = 0;
  const work = vi.fn(() => {
    vi.advanceTimersByTime(10);
    spentMs += 10;
    return toRoundMs(spentMs);
  });
  const warmUp = startWarmUp(work as unknown as PyCallable, () => true, false);
  while (vi.getTimerCount() > 0) {
    vi.runOnlyPendingTimers();
    await warmUp.slice;
  }
  expect(spentMs).toBe(wholeMs);
});
