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
  let leftMs = limitMs;
  let startedAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const pause = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    leftMs -= performance.now() - startedAt;
  };
  const resume = (): void => {
    if (timer !== undefined) return;
    startedAt = performance.now();
    timer = setTimeout(onEnd, Math.max(leftMs, 0));
  };
  const stop = (): number => {
    pause();
    return limitMs - leftMs;
  };
  resume();
  return { pause, resume, stop };
}
