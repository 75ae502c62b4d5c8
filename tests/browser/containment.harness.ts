import type { PyodideAPI } from 'pyodide';
import { openEnclosure } from '../../src/sandbox/enclosure.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';

export { createSandbox, tool } from './sandbox.harness.ts';

/** What an attempt to get out came to; `reached` is what every attempt hopes for. */
export interface Attempted {
  readonly reached: boolean;
  readonly detail: string;
}

/** Runs an async function's body, which hopes to return true, wherever it is put. */
const RUN = `
  const run = async ({ body, urls }) => {
    try {
      const attempt = new (Object.getPrototypeOf(async () => {}).constructor)('urls', body);
      return { reached: (await attempt(urls)) === true, detail: 'it ended' };
    } catch (thrown) {
      return { reached: false, detail: String(thrown) };
    }
  };`;

/** The attempts as the text of a module: inside, nothing can be compiled from text. */
function toModule(bodies: readonly string[], reply: string): string {
  const attempts = bodies.map((body) => `async (urls) => {${body}}`);
  return `
    const attempts = [${attempts.join(',\n')}];
    const run = async (urls) => {
      const outcomes = [];
      for (const attempt of attempts) {
        try {
          const late = new Promise((resolve) => setTimeout(resolve, 2000, 'nothing happened'));
          const reached = await Promise.race([attempt(urls), late]);
          outcomes.push({ reached: reached === true, detail: String(reached) });
        } catch (thrown) {
          outcomes.push({ reached: false, detail: String(thrown) });
        }
      }
      return outcomes;
    };
    ${reply}`;
}

type Urls = Readonly<Record<string, string>>;

/** Runs JavaScript inside the boundary: in a worker of a sandbox frame, in Python's place. */
export async function attemptInside(bodies: readonly string[], urls: Urls): Promise<readonly Attempted[]> {
  const enclosure = await openEnclosure(openSandboxFrame);
  const source = toModule(
    bodies,
    `addEventListener('message', ({ ports: [port] }) => {
      port.onmessage = async ({ data }) => port.postMessage(await run(data));
    }, { once: true });`,
  );
  try {
    return await new Promise((resolve, reject) => {
      const port = enclosure.start(source, (message) => reject(new Error(message)));
      port.addEventListener('message', ({ data }) => resolve(data as readonly Attempted[]));
      port.start();
      port.postMessage(urls);
    });
  } finally {
    enclosure.close();
  }
}

/** The control: the same in a plain worker of the page. */
export async function attemptInWorker(
  bodies: readonly string[],
  urls: Urls,
  type: WorkerType = 'module',
): Promise<readonly Attempted[]> {
  const source = toModule(bodies, 'onmessage = async ({ data }) => postMessage(await run(data));');
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data as readonly Attempted[]));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage(urls);
    });
  } finally {
    worker.terminate();
  }
}

/** The control for what only a page has. */
export async function attemptOnPage(bodies: readonly string[], urls: Urls): Promise<readonly Attempted[]> {
  const run = new Function(`${RUN} return run;`)() as (given: object) => Promise<Attempted>;
  return Promise.all(bodies.map((body) => run({ body, urls })));
}

let plainPython: Promise<PyodideAPI> | undefined;

/** The control for Python: the same Pyodide, loaded into the page as its documentation says. */
export async function pythonOnPage(code: string): Promise<Attempted> {
  plainPython ??= import(/* @vite-ignore */ `${location.origin}/pyodide/pyodide.mjs`).then(
    ({ loadPyodide }: typeof import('pyodide')) => loadPyodide({ indexURL: `${location.origin}/pyodide/` }),
  );
  const python = await plainPython;
  try {
    return { reached: (await python.runPythonAsync(code)) === true, detail: 'it ended' };
  } catch (thrown) {
    return { reached: false, detail: String(thrown) };
  }
}

let heard = 0;
new BroadcastChannel('attack').addEventListener('message', () => void heard++);

/** How often somebody was heard on the channel `attack`. */
export function heardOnChannel(): number {
  return heard;
}
