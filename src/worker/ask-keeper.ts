import type { KeeperRequest, KeeperRequests } from './offline-protocol.ts';

/**
 * Asks a service worker of ours something.
 *
 * @returns nothing when the worker has been given up meanwhile.
 * @example
 * const { version } = (await askKeeper(worker, { type: 'describe' })) ?? {};
 */
export function askKeeper<Request extends KeeperRequest>(
  worker: ServiceWorker,
  request: Request,
): Promise<KeeperRequests[Request['type']]['reply'] | undefined> {
  const { port1, port2 } = new MessageChannel();
  const isOver = new AbortController();
  return new Promise<KeeperRequests[Request['type']]['reply'] | undefined>((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data));
    port1.start();
    const giveUp = (): void => {
      if (worker.state === 'redundant') resolve(undefined);
    };
    worker.addEventListener('statechange', giveUp, { signal: isOver.signal });
    giveUp();
    worker.postMessage(request, [port2]);
  }).finally(() => {
    isOver.abort();
    port1.close();
  });
}

/** Resolves when a service worker serves pages, or never will. */
export function untilActive(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    };
    worker.addEventListener('statechange', check);
    check();
  });
}
