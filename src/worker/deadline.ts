import type { CancelSignal } from '../core/index.ts';

/** What is longer, timers take for no time at all. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * A signal that is cancelled with another one, and also when so many seconds are over.
 *
 * @example
 * const deadline = toDeadline(signal, 60);
 */
export function toDeadline(signal: CancelSignal, seconds: number | undefined): CancelSignal {
  if (seconds === undefined) return signal;
  const controller = new AbortController();
  const stop = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    controller.abort(signal.reason);
  };
  const timer = setTimeout(stop, Math.min(seconds * 1_000, LONGEST_MS));
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  return controller.signal;
}
