import workerURL from './tools.worker.ts?worker&url';

/** What visit_webpage gives in a worker of its own. */
export function visitInWorker(url: string): Promise<{ readonly text: string; readonly hasDOM: boolean }> {
  const worker = new Worker(new URL(workerURL, import.meta.url), { type: 'module' });
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => {
      worker.terminate();
      resolve(data as { text: string; hasDOM: boolean });
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(url);
  });
}
