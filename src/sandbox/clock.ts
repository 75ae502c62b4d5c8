/** A countdown that can stand still. */
export interface Clock {
  pause(): void;
  resume(): void;
  /** Ends it and gives the milliseconds that it ran. */
  stop(): number;
}

/**
 * Counts down `limitMs` and calls `onEnd` once, unless it is stopped before.
 *
 * @example
 * const clock = startClock(30_000, () => worker.terminate());
 */
export function startClock(limitMs: number, onEnd: () => void): Clock {
  let ranMs = 0;
  /** Undefined while it stands still. */
  let startedAt: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const running = (): number => ranMs + (startedAt === undefined ? 0 : performance.now() - startedAt);

  // Pausing leaves the timer alone, because code may pause a thousand times a second: one that rings too early looks
  // how much is left.
  const ring = (): void => {
    timer = undefined;
    if (startedAt === undefined) return;
    if (running() >= limitMs) onEnd();
    else arm();
  };
  const arm = (): void => {
    timer ??= setTimeout(ring, Math.max(limitMs - running(), 0) + 1);
  };
  const pause = (): void => {
    ranMs = running();
    startedAt = undefined;
  };
  const resume = (): void => {
    startedAt ??= performance.now();
    arm();
  };
  const stop = (): number => {
    pause();
    clearTimeout(timer);
    return ranMs;
  };
  resume();
  return { pause, resume, stop };
}
