import { AgentFailure } from '../core/index.ts';

/** A frame's document does nothing but wait for orders; one that is silent for so long is no longer there. */
const SILENCE_MS = 5_000;

/** Makes a sandbox frame on the page and hands `control` to its document. */
export type OpenFrame = (control: MessagePort) => Promise<{ close(): void }>;

/** A sandbox frame as seen from the agent worker: it holds one Python worker at a time. */
export interface Enclosure {
  /** Starts a Python worker, ending the one before it, and gives the port it speaks over. */
  start(source: string, onError: (message: string) => void): MessagePort;
  /** Raises KeyboardInterrupt in the Python worker; false where frame and worker share no memory. */
  interrupt(): boolean;
  /** Hands a worker that stands still what it waits for: see `packReply`. */
  reply(bytes: Uint8Array<ArrayBuffer>): void;
  /** Ends the Python worker, even in a tight loop. */
  kill(): void;
  /** Removes the frame. */
  close(): void;
  /** Whether the frame's document answers in time. It does nothing else, so one that does not was removed, or has died. */
  isAlive(withinMs: number): Promise<boolean>;
}

/**
 * Opens a sandbox frame.
 *
 * @throws AgentFailure `engine-lost` when the page cannot make one.
 * @example
 * const enclosure = await openEnclosure(openSandboxFrame);
 */
export async function openEnclosure(openFrame: OpenFrame): Promise<Enclosure> {
  const { port1: control, port2 } = new MessageChannel();
  let frame: { close(): void };
  try {
    frame = await openFrame(port2);
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    throw new AgentFailure({ kind: 'engine-lost', message });
  }
  let report: (message: string) => void = () => {};
  let silence: ReturnType<typeof setTimeout> | undefined;
  let canInterrupt = false;
  let isClosed = false;
  let answered: () => void = () => {};
  const quiet = (): void => {
    clearTimeout(silence);
    report = () => {};
  };
  control.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const { type, message, isShared } = (data ?? {}) as Readonly<Record<string, unknown>>;
    if (type === 'worker-started') {
      clearTimeout(silence);
      canInterrupt = isShared === true;
    }
    if (type === 'worker-error') report(String(message));
    if (type === 'pong') {
      answered();
      answered = () => {};
    }
  });
  control.start();
  return {
    start(source, onError) {
      const wire = new MessageChannel();
      quiet();
      report = onError;
      silence = setTimeout(() => onError('its frame does not answer'), SILENCE_MS);
      control.postMessage({ type: 'start', source }, [wire.port2]);
      return wire.port1;
    },
    interrupt() {
      if (canInterrupt) control.postMessage({ type: 'interrupt' });
      return canInterrupt;
    },
    reply: (bytes) => control.postMessage({ type: 'reply', bytes }, [bytes.buffer]),
    isAlive(withinMs) {
      if (isClosed) return Promise.resolve(false);
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, withinMs, false);
        const heardBefore = answered;
        answered = () => {
          heardBefore();
          clearTimeout(timer);
          resolve(true);
        };
        control.postMessage({ type: 'ping' });
      });
    },
    kill() {
      quiet();
      control.postMessage({ type: 'kill' });
    },
    close() {
      quiet();
      isClosed = true;
      control.close();
      frame.close();
    },
  };
}
