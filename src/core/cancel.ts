/** The part of an `AbortSignal` that the core needs; every AbortSignal satisfies it. */
export interface CancelSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * Iterates `source` until it ends or `signal` is cancelled, whichever comes first.
 *
 * A source that ignores the signal is left behind: its `return` is called but not awaited, so that a hosted model that
 * hangs cannot hold the run.
 *
 * @example
 * for await (const event of untilCancelled(model.generate(messages, options), signal)) render(event);
 */
export async function* untilCancelled<T>(source: AsyncIterable<T>, signal: CancelSignal): AsyncGenerator<T, void> {
  const iterator = source[Symbol.asyncIterator]();
  let ended = false;
  try {
    while (!signal.aborted) {
      const next = await orCancelled(iterator.next(), signal);
      if (!next) return;
      ended = next.done === true;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    if (!ended) iterator.return?.()?.catch(() => {});
  }
}

/**
 * The value, or undefined as soon as `signal` is cancelled: whoever does not listen to the signal is left behind.
 *
 * @example
 * const decision = await orCancelled(ask(question), signal);
 */
export async function orCancelled<T>(value: Promise<T>, signal: CancelSignal): Promise<T | undefined> {
  let cancel = (): void => {};
  const cancelled = new Promise<undefined>((resolve) => {
    cancel = () => resolve(undefined);
  });
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  return Promise.race([cancelled, value]).finally(() => signal.removeEventListener('abort', cancel));
}
