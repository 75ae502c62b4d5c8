import type { loadPyodide } from 'pyodide';
import attempts from './attempts.py?raw';
import hunts from './hunts.py?raw';
import type { Targets, Tried } from './attempt.ts';
import { shorten } from './attempt.ts';
import naiveHost from './naive_host.py?raw';

/** Python without a sandbox, as Pyodide's documentation has it. */
export interface PlainPython {
  /** Calls a function of `attempts.py` or `hunts.py`; `detail` is what it gave, or its error. */
  call(name: string, targets: Targets): Promise<Tried>;
}

/**
 * Loads Pyodide into this worker, and a host that holds a key into its Python.
 *
 * @throws when the site does not serve Pyodide.
 * @example
 * const python = await startPlainPython('https://example.org/', key);
 */
export async function startPlainPython(assetsURL: string, key: string): Promise<PlainPython> {
  const indexURL = new URL('pyodide/', assetsURL).href;
  const loader = (await import(/* @vite-ignore */ `${indexURL}pyodide.mjs`)) as {
    readonly loadPyodide: typeof loadPyodide;
  };
  if (indexURL.startsWith('https:')) secureWebSockets();
  let printedCharacters = 0;
  const pyodide = await loader.loadPyodide({ indexURL, stdout: (line) => void (printedCharacters += line.length + 1) });
  pyodide.globals.set('key', key);
  pyodide.runPython(`${naiveHost}\nhost = Host(key)\ndel key`);
  pyodide.runPython(attempts);
  pyodide.runPython(hunts);
  return {
    async call(name, targets) {
      printedCharacters = 0;
      pyodide.globals.set('targets', pyodide.toPy(targets));
      try {
        const answer = (await pyodide.runPythonAsync(`await host.run(${name}, targets)`)) as unknown;
        return { outcome: 'out', detail: printedCharacters > 0 ? `${printedCharacters} characters` : String(answer) };
      } catch (thrown) {
        return { outcome: 'held', detail: toLastLine(thrown) };
      }
    },
  };
}

/** What Python's sockets become are plain web sockets, which a secure site may not make. */
function secureWebSockets(): void {
  globalThis.WebSocket = class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(String(url).replace(/^ws:/, 'wss:'), protocols);
    }
  };
}

/** Of a traceback, what was the matter. */
function toLastLine(thrown: unknown): string {
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  return shorten(text.trim().split('\n').at(-1) ?? '');
}
