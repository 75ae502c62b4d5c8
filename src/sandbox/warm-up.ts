import type { PyCallable } from 'pyodide/ffi';

/** So much varied work brings a restored interpreter to the speed of one that was started cold. */
const TOTAL_MS = 3_000;

/**
 * By then the work is faster, also on a busy machine, wherever the browser has a better compiler. Some have none, as
 * where their user prefers safety to speed; more work would only warm the machine there.
 */
const TRIAL_MS = 600;

/** Of the time of a round of the work in the first half of the trial, in its second half: more has gained nothing. */
const UNCHANGED = 0.95;

/** Short enough that an action never waits for it noticeably. */
const SLICE_MS = 12;

/** How long nothing must have happened: an action that follows at once is not kept waiting. */
const QUIET_MS = 100;

/** Work that goes on whenever nothing else is to be done. */
export interface WarmUp {
  /** Goes on if there is still something to do. */
  resume(): void;
  /**
   * The slice that is running, if one is. An entry that can suspend does not run at once, so that one may begin while
   * an action does: the action waits for it, because a slice reads the clock, and what an action reads is recorded.
   */
  readonly slice: Promise<void> | undefined;
}

/**
 * Lets Python work in short slices while `isIdle`, until it is warm.
 *
 * A restored interpreter's code is compiled by the browser's fast, poor compiler at first; running is what makes the
 * good one take over. Where none does, the work ends early. Slices enter Python in both ways where it `canSwitch`
 * stacks, because the entry that can suspend is compiled separately.
 *
 * @example
 * const warmUp = startWarmUp(work, () => running === undefined, true);
 */
export function startWarmUp(work: PyCallable, isIdle: () => boolean, canSwitch: boolean): WarmUp {
  let spentMs = 0;
  let isPromising = false;
  /** The fastest rounds of the two halves of the trial. */
  let firstMs = Infinity;
  let secondMs = Infinity;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let slice: Promise<void> | undefined;

  const runSlice = async (): Promise<void> => {
    const startedAt = performance.now();
    isPromising = canSwitch && !isPromising;
    const enter = isPromising ? work.callPromising.bind(work) : work;
    const roundMs = ((await enter(SLICE_MS / 1_000)) as number | undefined) ?? Infinity;
    const spentBeforeMs = spentMs;
    spentMs += performance.now() - startedAt;
    if (spentMs < TRIAL_MS / 2) firstMs = Math.min(firstMs, roundMs);
    else if (spentMs < TRIAL_MS) secondMs = Math.min(secondMs, roundMs);
    else if (spentBeforeMs < TRIAL_MS && secondMs > firstMs * UNCHANGED) spentMs = TOTAL_MS;
  };
  const begin = (): void => {
    timer = undefined;
    if (!isIdle()) return;
    slice = runSlice()
      .catch(() => {
        spentMs = TOTAL_MS;
      })
      .finally(() => {
        slice = undefined;
        // A new task, so that messages that arrived meanwhile come first.
        schedule(0);
      });
  };
  const schedule = (delayMs: number): void => {
    clearTimeout(timer);
    if (!slice && spentMs < TOTAL_MS && isIdle()) timer = setTimeout(begin, delayMs);
  };
  const resume = (): void => schedule(QUIET_MS);

  resume();
  return {
    resume,
    get slice() {
      return slice;
    },
  };
}
