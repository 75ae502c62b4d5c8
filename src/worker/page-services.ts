import { openSandboxFrame } from '../sandbox/frame.ts';
import type { EngineProgress, PageServices } from './protocol.ts';

const frames = new Map<string, { close(): void }>();
const listeners = new Set<(progress: EngineProgress) => void>();

/** What this page does for its agent worker. */
export const pageServices: PageServices = {
  async openFrame(control) {
    const frameId = crypto.randomUUID();
    frames.set(frameId, await openSandboxFrame(control));
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
