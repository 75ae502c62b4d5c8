import type { CancelSignal } from '../core/cancel.ts';
import type { AgentError } from '../core/errors.ts';
import type { ModelEvent } from '../core/model.ts';

/** Why one call failed, and whether to call again. */
export interface Failure {
  readonly error: AgentError;
  /** How many times asking again is worth it; 0 when the answer would be the same. */
  readonly retries: number;
  /** How long the provider asks to wait, where it says so. */
  readonly waitMs?: number;
}

/** Time and chance, for tests to replace. */
export interface RetryClock {
  /** Settles after that time, or as soon as the signal is cancelled. */
  readonly sleep: (durationMs: number, signal: CancelSignal) => Promise<void>;
  /** A number from 0 up to 1. */
  readonly random: () => number;
}

/** How often a call is repeated that fails for a reason which may pass. */
export const RETRIES = 4;
const BASE_DELAY_MS = 500;
const LONGEST_DELAY_MS = 30_000;
/** A provider that asks for more patience than this is not waited for: the person is told instead. */
const LONGEST_WAIT_MS = 60_000;

/**
 * Makes calls until one succeeds, one fails for good, or the signal is cancelled. Every repetition is announced by a
 * `retry` event; the last failure ends the stream as an `error` event.
 *
 * @param call Streams what one call gives; returns its failure, or nothing when it ended with `finish` or was cancelled.
 * @example
 * yield* withRetries(() => callProvider(prompt), signal, { sleep, random: Math.random });
 */
export async function* withRetries(
  call: () => AsyncGenerator<ModelEvent, Failure | undefined>,
  signal: CancelSignal,
  { sleep, random }: RetryClock,
): AsyncGenerator<ModelEvent, void> {
  for (let attempt = 1; !signal.aborted; attempt++) {
    const failure = yield* call();
    if (!failure || signal.aborted) return;
    const { error, retries, waitMs } = failure;
    if (attempt > retries || (waitMs ?? 0) > LONGEST_WAIT_MS) {
      yield { type: 'error', error: withWait(error, waitMs) };
      return;
    }
    const delayMs = waitMs ?? backoffMs(attempt, random());
    yield { type: 'retry', attempt, delayMs, error };
    await sleep(delayMs, signal);
  }
}

/**
 * Waits, or ends at once when the signal is cancelled.
 *
 * @example
 * await sleep(500, signal);
 */
export function sleep(durationMs: number, signal: CancelSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const end = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, durationMs);
    signal.addEventListener('abort', end);
  });
}

/** Doubles with every attempt; jitter keeps several agents from coming back all at once. */
function backoffMs(attempt: number, chance: number): number {
  const fullMs = Math.min(LONGEST_DELAY_MS, BASE_DELAY_MS * 2 ** (attempt - 1));
  return Math.round(fullMs * (0.5 + chance / 2));
}

function withWait(error: AgentError, waitMs = 0): AgentError {
  if (waitMs <= LONGEST_WAIT_MS) return error;
  const minutes = Math.ceil(waitMs / 60_000);
  const wait = minutes < 120 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
  return { ...error, message: `${error.message} It can be asked again in ${wait}.` };
}
