import { FIRST_BYTES, INTERRUPT, INTERRUPT_WORD, LENGTH_WORD, MOST_BYTES } from './shared-memory.ts';
import { REPLY_OFFSET_BYTES, WORDS } from './shared-memory.ts';

/**
 * What the sandbox frame's own policy allows: its one script, compiling WebAssembly, modules from blobs that the Python
 * worker makes itself, and that worker. No network, no storage, no eval.
 */
export const FRAME_POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; worker-src data:; connect-src 'none'";

/**
 * The script of the frame's document; a strict page allows it by its hash, so it must not depend on anything.
 *
 * It takes one message, from its parent, which carries the control port. Over that port it starts a Python worker from
 * source text (`start`, with the port that the worker will speak over), ends it (`kill`), and says that it is still
 * there (`ping`); it never sees what goes over the worker's port, holds no model code, and stays idle so that it can
 * always end the worker.
 *
 * On a page that is cross-origin isolated it shares memory with the worker, into which it writes what it is told to: an
 * interrupt (`interrupt`), or a tool's reply (`reply`) to a worker that stands still until it is there. It reads nothing
 * from that memory.
 */
export const FRAME_SCRIPT = `(() => {
  'use strict';
  let worker;
  let shared;
  const end = () => {
    worker?.terminate();
    worker = shared = undefined;
  };
  const share = () => {
    if (!self.crossOriginIsolated || !('grow' in SharedArrayBuffer.prototype)) return;
    try {
      return new SharedArrayBuffer(${FIRST_BYTES}, { maxByteLength: ${MOST_BYTES} });
    } catch {}
  };
  const tell = (word, value) => {
    const words = new Int32Array(shared, 0, ${WORDS});
    Atomics.store(words, word, value);
    Atomics.notify(words, word);
  };
  const reply = (bytes) => {
    let length = bytes.length;
    try {
      const needed = ${REPLY_OFFSET_BYTES} + length;
      if (shared.byteLength < needed) shared.grow(needed);
      new Uint8Array(shared, ${REPLY_OFFSET_BYTES}, length).set(bytes);
    } catch {
      length = -1;
    }
    tell(${LENGTH_WORD}, length);
  };
  const start = (control, source, wire) => {
    end();
    try {
      const started = new Worker('data:text/javascript;charset=utf-8,' + encodeURIComponent(source), { type: 'module' });
      worker = started;
      shared = share();
      started.onerror = (event) => {
        event.preventDefault();
        if (worker === started) control.postMessage({ type: 'worker-error', message: String(event.message || '') });
      };
      started.postMessage({ shared }, [wire]);
      control.postMessage({ type: 'worker-started', isShared: shared !== undefined });
    } catch (error) {
      control.postMessage({ type: 'worker-error', message: String(error) });
    }
  };
  const take = (event) => {
    const control = event.ports[0];
    if (event.source !== parent || !control) return;
    removeEventListener('message', take);
    control.onmessage = ({ data, ports }) => {
      if (data.type === 'start') start(control, data.source, ports[0]);
      if (data.type === 'kill') end();
      if (data.type === 'interrupt' && shared) tell(${INTERRUPT_WORD}, ${INTERRUPT});
      if (data.type === 'reply' && shared) reply(data.bytes);
      if (data.type === 'ping') control.postMessage({ type: 'pong' });
    };
    parent.postMessage('sandbox-frame-taken', '*');
  };
  addEventListener('message', take);
  parent.postMessage('sandbox-frame-ready', '*');
})();`;

/**
 * The document of a sandbox frame, for `srcdoc`. Its policy comes first, so that nothing precedes it.
 *
 * @example
 * frame.srcdoc = frameDocument();
 */
export function frameDocument(policy: string = FRAME_POLICY, script: string = FRAME_SCRIPT): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return `<!doctype html><html><head>${meta}</head><body><script>${script}</script></body></html>`;
}
