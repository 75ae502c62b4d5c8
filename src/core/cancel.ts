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
  let cancel = (): void => {};
  const cancelled = new Promise<'cancelled'>((resolve) => {
    cancel = () => resolve('cancelled');
  });
  signal.addEventListener('abort', cancel);
  let ended = false;
  try {
    while (!signal.aborted) {
      const next = await Promise.race([iterator.next(), cancelled]);
      if (next === 'cancelled') return;
      if (next.done) {
        ended = true;
        return;
      }
      yield next.value;
    }
  } finally {
    signal.removeEventListener('abort', cancel);
    if (!ended) iterator.return?.()?.catch(() => {});
  }
}
