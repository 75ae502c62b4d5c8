import type { ControlAnswer, ControlOrder } from './control-protocol.ts';

/** A worker outside the boundary that makes the attempts for their controls. */
export interface Outside {
  /**
   * @throws Error when the worker cannot do it, or does not answer within `limitMs`; the next order starts another.
   */
  ask<Answer extends ControlAnswer>(order: ControlOrder, limitMs?: number): Promise<Answer>;
  close(): void;
}

const LIMIT_MS = 8_000;

/**
 * Drives a control worker.
 *
 * @example
 * const outside = openOutside(() => startModuleWorker(controlURL, 'tabagents-self-test'));
 */
export function openOutside(startWorker: () => Worker): Outside {
  const waiting = new Map<number, { resolve(answer: ControlAnswer): void; reject(reason: Error): void }>();
  let orders = 0;
  let worker: Worker | undefined;
  const end = (reason: Error): void => {
    worker?.terminate();
    worker = undefined;
    for (const one of waiting.values()) one.reject(reason);
    waiting.clear();
  };
  const start = (): Worker => {
    const started = startWorker();
    started.addEventListener('error', (event) => {
      event.preventDefault();
      if (worker === started)
        end(new Error(`the worker of the controls failed (${event.message || 'it did not load'})`));
    });
    started.addEventListener('message', ({ data }: MessageEvent<Readonly<Record<string, unknown>>>) => {
      const one = waiting.get(data.id as number);
      waiting.delete(data.id as number);
      if (data.problem === undefined) one?.resolve(data.answer as ControlAnswer);
      else one?.reject(new Error(String(data.problem)));
    });
    return started;
  };
  return {
    ask: <Answer extends ControlAnswer>(order: ControlOrder, limitMs = LIMIT_MS) =>
      new Promise<Answer>((resolve, reject) => {
        worker ??= start();
        const id = ++orders;
        const timer = setTimeout(() => end(new Error('the worker of the controls does not answer')), limitMs);
        waiting.set(id, {
          resolve(answer) {
            clearTimeout(timer);
            resolve(answer as Answer);
          },
          reject(reason) {
            clearTimeout(timer);
            reject(reason);
          },
        });
        worker.postMessage({ id, order });
      }),
    close: () => end(new Error('the self-test is over')),
  };
}
