import type { Enclosure, OpenFrame } from '../enclosure.ts';
import { openEnclosure } from '../enclosure.ts';
import type { Targets, Tried } from './attempt.ts';
import { toTried } from './attempt.ts';
// oxlint-disable-next-line import/default -- the plugin's own kind of module
import source from './impostor.worker.ts?bundle';

/** Longer than an attempt may take by its own clock. */
const LIMIT_MS = 5_000;

/** A sandbox frame in which JavaScript stands in Python's place. */
export interface Inside {
  /** For attacks on the wire, which start workers of their own. */
  readonly enclosure: Enclosure;
  readonly source: string;
  /** Makes an attempt; never rejects. */
  attempt(name: string, targets: Targets): Promise<Tried>;
  close(): void;
}

/**
 * Opens a sandbox frame and puts an impostor into Python's place.
 *
 * @throws AgentFailure `engine-lost` when the page cannot make a frame.
 * @example
 * const { outcome } = await inside.attempt('WebSocket', targets);
 */
export async function openInside(openFrame: OpenFrame): Promise<Inside> {
  const enclosure = await openEnclosure(openFrame);
  let wire: MessagePort | undefined;
  let fail: (message: string) => void = () => {};
  const start = (): MessagePort => {
    const port = enclosure.start(source, (message) => {
      wire = undefined;
      fail(`its worker failed: ${message}`);
    });
    port.start();
    return port;
  };
  return {
    enclosure,
    source,
    attempt: (name, targets) =>
      new Promise((resolve) => {
        const port = (wire ??= start());
        const end = (tried: Tried): void => {
          clearTimeout(timer);
          port.removeEventListener('message', listen);
          resolve(tried);
        };
        const listen = ({ data }: MessageEvent<unknown>): void => end(toTried(data));
        fail = (detail) => end({ outcome: 'held', detail });
        const timer = setTimeout(() => {
          wire = undefined;
          enclosure.kill();
          end({ outcome: 'held', detail: 'it did not come to an end, and its worker was ended' });
        }, LIMIT_MS);
        port.addEventListener('message', listen);
        port.postMessage({ type: 'attempt', name, targets });
      }),
    close: () => enclosure.close(),
  };
}
