/**
 * What the sandbox frame's own policy allows: its one script, compiling WebAssembly, modules from blobs that the Python
 * worker makes itself, and that worker. No network, no storage, no eval.
 */
const FRAME_POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'wasm-unsafe-eval' blob:; worker-src data:; connect-src 'none'";

/**
 * The script of the frame's document; a strict page allows it by its hash, so it must not depend on anything.
 *
 * It takes one message, from its parent, which carries the control port. Over that port it starts a Python worker from
 * source text (`start`, with the port that the worker will speak over) and ends it (`kill`); it never sees what goes
 * over the worker's port, holds no model code, and stays idle so that it can always end the worker.
 */
export const FRAME_SCRIPT = `(() => {
  'use strict';
  let worker;
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  const start = (control, source, wire) => {
    end();
    try {
      const started = new Worker('data:text/javascript;charset=utf-8,' + encodeURIComponent(source), { type: 'module' });
      worker = started;
      started.onerror = (event) => {
        event.preventDefault();
        if (worker === started) control.postMessage({ type: 'worker-error', message: String(event.message || '') });
      };
      started.postMessage(null, [wire]);
      control.postMessage({ type: 'worker-started' });
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
export function frameDocument(): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${FRAME_POLICY}">`;
  return `<!doctype html><html><head>${policy}</head><body><script>${FRAME_SCRIPT}</script></body></html>`;
}
