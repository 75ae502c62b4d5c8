import { openSandboxFrame } from '../sandbox/frame.ts';
import type { SandboxFrame } from '../sandbox/frame.ts';
import type { EngineProgress, PageServices } from './protocol.ts';

/** How long a frame that was made ahead waits for whoever needs it. */
const EXPECTED_MS = 10_000;

const frames = new Map<string, SandboxFrame>();
let opening = 0;
let expected: { readonly frame: Promise<SandboxFrame>; take(control: MessagePort): void } | undefined;

/**
 * Makes the page's first sandbox frame ahead, while the agent worker is still being started: its process takes a tenth
 * of a second.
 *
 * @example
 * expectFrame();
 * await api.createSandbox(id, options, hooks);
 */
export function expectFrame(): void {
  if (expected || opening + frames.size > 0) return;
  let hand = (_control: MessagePort): void => {};
  const control = new Promise<MessagePort>((resolve, reject) => {
    const timer = setTimeout(() => {
      expected = undefined;
      reject(new Error('Nobody needed the frame.'));
    }, EXPECTED_MS);
    hand = (port) => {
      clearTimeout(timer);
      resolve(port);
    };
  });
  const frame = openSandboxFrame(control);
  // Heard by whoever takes it.
  frame.catch(() => {});
  control.catch(() => {});
  expected = { frame, take: hand };
}
const listeners = new Set<(progress: EngineProgress) => void>();

/** What this page does for its agent worker. */
export const pageServices: PageServices = {
  async openFrame(control) {
    const frameId = crypto.randomUUID();
    const ahead = expected;
    expected = undefined;
    ahead?.take(control);
    opening += 1;
    try {
      frames.set(frameId, await (ahead?.frame ?? openSandboxFrame(control)));
    } finally {
      opening -= 1;
    }
    return frameId;
  },

  async closeFrame(frameId) {
    frames.get(frameId)?.close();
    frames.delete(frameId);
  },

  async reportProgress(progress) {
    for (const listener of listeners) listener(progress);
  },
};

/**
 * Tells `listener` what the engines load, until the returned function is called.
 *
 * @example
 * const stop = onProgress(({ message, loadedBytes }) => show(message, loadedBytes));
 */
export function onProgress(listener: (progress: EngineProgress) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
