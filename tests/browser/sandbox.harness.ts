export { tool } from '../../src/tools/tool.ts';
export { openSandboxFrame } from '../../src/sandbox/frame.ts';
import type { Execution, Limits, Tool } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';
import { createPyodideExecutor } from '../../src/sandbox/pyodide-executor.ts';
import type { PyodideExecutor, PyodideExecutorOptions } from '../../src/sandbox/pyodide-executor.ts';

/** How a test runs a piece of code. */
export interface RunOptions {
  readonly limits?: Partial<Limits>;
  /** Stops the code as soon as it has printed this. */
  readonly stopAt?: string;
  /** Stops it once it waits for the tool `wait`. */
  readonly stopInWait?: boolean;
}

/** What a test sees of it: an execution, and what happened meanwhile. */
export interface Ran extends Execution {
  /** The calls that reached a tool. */
  readonly called: readonly string[];
  /** Milliseconds from the stop to the result. */
  readonly stoppedMs: number;
}

/** The site's own files. */
export async function loadAsset(path: string): Promise<ArrayBuffer> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.arrayBuffer();
}

/** As a first visit to a site that was built without a snapshot. */
export async function loadWithoutSnapshot(path: string): Promise<ArrayBuffer> {
  if (path.includes('snapshot')) throw new Error('status 404');
  return loadAsset(path);
}

/** A snapshot of another build: it is there, and cannot be used. */
export async function loadBrokenSnapshot(path: string): Promise<ArrayBuffer> {
  return path.includes('snapshot') ? new Uint8Array(1_000).buffer : loadAsset(path);
}

/** A site whose folder is not whole. */
export async function loadNothing(): Promise<ArrayBuffer> {
  throw new Error('status 404');
}

/** A sandbox on the page's own thread, over the site's own files. */
export function createSandbox(
  options: {
    readonly imports?: readonly string[];
    readonly limits?: Partial<Limits>;
    readonly loadAsset?: typeof loadAsset;
    readonly onProgress?: PyodideExecutorOptions['onProgress'];
    readonly stopGraceMs?: number;
  } = {},
): PyodideExecutor {
  return createPyodideExecutor({ imports: [], limits: {}, openFrame: openSandboxFrame, loadAsset, ...options });
}

/** Runs code with a set of tools that say when they are called. */
export async function run(sandbox: PyodideExecutor, code: string, options: RunOptions = {}): Promise<Ran> {
  const called: string[] = [];
  const stop = new AbortController();
  let printed = '';
  let stoppedAt = 0;
  const stopNow = (): void => {
    stoppedAt = performance.now();
    stop.abort();
  };
  const onWait = (): void => void (options.stopInWait && setTimeout(stopNow));
  const execution = await sandbox.execute(code, {
    tools: makeTools(called, () => printed, onWait),
    signal: stop.signal,
    ...(options.limits && { limits: options.limits }),
    onPrint(text) {
      printed += text;
      if (options.stopAt !== undefined && !stop.signal.aborted && printed.includes(options.stopAt)) stopNow();
    },
  });
  return { ...execution, called, stoppedMs: stoppedAt && performance.now() - stoppedAt };
}

function makeTools(called: string[], printed: () => string, onWait: () => void): readonly Tool[] {
  return [
    tool({
      name: 'add',
      description: 'The sum of two numbers.',
      input: {
        type: 'object',
        properties: {
          a: { type: 'number', description: 'The first.' },
          b: { type: 'number' },
          unit: { type: 'string' },
        },
        required: ['a', 'b'],
      },
      output: { type: 'number' },
      execute({ a, b, ...rest }) {
        called.push(`add ${JSON.stringify({ a, b, ...rest })}`);
        return Number(a) + Number(b);
      },
    }),
    tool({
      name: 'echo',
      description: 'Gives back what it gets.',
      input: { type: 'object', properties: { value: {} }, required: ['value'] },
      execute: ({ value }) => value,
    }),
    tool({
      name: 'printed',
      description: 'What has been seen of the prints so far.',
      input: { type: 'object', properties: {} },
      execute: () => printed(),
    }),
    tool({
      name: 'fail',
      description: 'Fails.',
      input: { type: 'object', properties: {} },
      execute() {
        throw new Error('The shop is closed.');
      },
    }),
    tool({
      name: 'make_function',
      description: 'Returns what Python cannot take.',
      input: { type: 'object', properties: {} },
      execute: () => () => {},
    }),
    tool({
      name: 'pause',
      description: 'Takes its time.',
      input: { type: 'object', properties: { milliseconds: { type: 'number' } }, required: ['milliseconds'] },
      execute: ({ milliseconds }) => new Promise((resolve) => setTimeout(resolve, Number(milliseconds), 'rested')),
    }),
    tool({
      name: 'wait',
      description: 'Waits until it is cancelled.',
      input: { type: 'object', properties: {} },
      execute: (_args, { signal }) =>
        new Promise((_resolve, reject) => {
          onWait();
          signal.addEventListener('abort', () => {
            called.push('wait was cancelled');
            reject(new Error('cancelled'));
          });
        }),
    }),
  ];
}
