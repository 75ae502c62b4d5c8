/** A way from callbacks into a generator. */
export interface Channel<Item> extends AsyncIterable<Item> {
  /**
   * Hands over one item; resolves when the reader has dealt with it, which is when it asks for the next. What comes after
   * the end is dropped, so that nobody waits for a reader who is gone.
   */
  send(item: Item): Promise<void>;
  /** Ends the reading once everything sent has been read. */
  close(): void;
}

/**
 * Makes a channel with one reader.
 *
 * @example
 * const channel = createChannel<string>();
 * void work((text) => channel.send(text)).finally(() => channel.close());
 * yield* channel;
 */
export function createChannel<Item>(): Channel<Item> {
  const queue: { readonly item: Item; readonly handled: () => void }[] = [];
  let isClosed = false;
  let wake = (): void => {};
  return {
    send(item) {
      if (isClosed) return Promise.resolve();
      return new Promise((handled) => {
        queue.push({ item, handled });
        wake();
      });
    },
    close() {
      isClosed = true;
      wake();
    },
    async *[Symbol.asyncIterator]() {
      while (true) {
        const next = queue.shift();
        if (next) {
          yield next.item;
          next.handled();
        } else if (isClosed) {
          return;
        } else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}

/**
 * Does work that tells what happens, and yields that: each item counts as dealt with when the next one is asked for.
 *
 * @param work Must not reject while the reader is reading, but may at its end.
 * @example
 * const decision = yield* relay((send) => decide(context, subject, true, stepNumber, send));
 */
export async function* relay<Item, Result>(
  work: (send: Channel<Item>['send']) => Promise<Result>,
): AsyncGenerator<Item, Result> {
  const channel = createChannel<Item>();
  const working = work(channel.send).finally(() => channel.close());
  working.catch(() => {});
  yield* channel;
  return working;
}
