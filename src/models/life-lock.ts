/**
 * A name for a Web Lock that a worker holds for as long as it lives; nobody else has it.
 *
 * @example
 * worker.postMessage({ type: 'load', lifeLock: nameLifeLock() });
 */
export function nameLifeLock(): string {
  return `tabagents-engine-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`;
}

/**
 * Waits until a worker no longer holds its lock. It becomes free when the worker is gone, also when nobody is told so:
 * killed, closed or out of memory.
 *
 * @param signal Ends the waiting, when it is we who end the worker.
 * @example
 * void watchLife(lifeLock, closing.signal, () => mourn('it was killed'));
 */
export async function watchLife(lifeLock: string, signal: AbortSignal, onDeath: () => void): Promise<void> {
  try {
    await navigator.locks.request(lifeLock, { signal }, onDeath);
  } catch (thrown) {
    // It was we who closed it.
    if (!signal.aborted) throw thrown;
  }
}
