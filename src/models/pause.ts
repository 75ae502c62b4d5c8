/** How long what comes from outside may have to wait to be heard while a model computes. */
const PAUSE_INTERVAL_MS = 50;

/**
 * Makes a function that lets a thread hear its messages now and then: wasm never gives it up, and without a pause a
 * worker would not hear of a `cancel`.
 *
 * @returns To be called, and awaited, between any two pieces of work; mostly it does nothing.
 * @example
 * const pause = createPause();
 * for (const piece of pieces) {
 *   compute(piece);
 *   await pause();
 * }
 */
export function createPause(): () => Promise<void> {
  let pausedAt = 0;
  return async () => {
    if (performance.now() - pausedAt < PAUSE_INTERVAL_MS) return;
    await nextTask();
    pausedAt = performance.now();
  };
}

/**
 * Lets a thread do what is waiting; unlike a timer's, a message's turn comes at once, also in a hidden page.
 *
 * @example
 * await nextTask();
 */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // New ports each time: messages of a port that is never empty can come before those of all others.
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
