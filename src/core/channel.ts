/** A way from callbacks into a generator. */
export interface Channel<Item> extends AsyncIterable<Item> {
  /** Hands over one item; resolves when the reader has dealt with it, which is when it asks for the next. */
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
