import type { CancelSignal, ExecuteOptions, Execution, Executor, Limits } from '../core/index.ts';
import { BASE_IMPORTS, DEFAULT_LIMITS, isPythonIdentifier } from '../core/index.ts';
import { runAction } from './action.ts';
import type { LoadAsset } from './assets.ts';
import type { OpenFrame } from './enclosure.ts';
import { checkReadPaths } from './file-paths.ts';
import { fetchFiles, sendFiles, toMasters } from './file-transfer.ts';
import type { ExecuteRequest } from './executing-state.ts';
import type { Lane } from './protocol.ts';
import { poolOf } from './python-pool.ts';
import type { SandboxProgress } from './python-state.ts';
import { keepPythonState } from './python-state.ts';
import { toToolSpec } from './tool-spec.ts';
import { encodeValue } from './values.ts';

export type { SandboxProgress } from './python-state.ts';

/** A sandbox that nobody has used for so long gives its hundred megabytes back; its state is rebuilt when needed. */
const IDLE_MS = 10 * 60_000;

/** What a Pyodide sandbox is made of. */
export interface PyodideExecutorOptions {
  /** Modules that code may import besides the base list; `'*'` is any. */
  readonly imports: readonly string[];
  readonly limits: Partial<Limits>;
  /** Pass the same function to every executor of a thread: they share a spare Python. */
  readonly openFrame: OpenFrame;
  /** Pass the same function to every executor of a thread: they share what it loaded. */
  readonly loadAsset: LoadAsset;
  readonly onProgress?: ((progress: SandboxProgress) => void) | undefined;
  /** How Python waits for tools. @default 'auto': the first way that works in this browser */
  readonly lane?: Lane | 'auto';
  /** Milliseconds without use after which Python is let go. @default 600_000 */
  readonly idleMs?: number;
  /**
   * Milliseconds that code may take to end by itself after it was stopped, before Python is killed and what it knew is
   * made again without that code. @default 200
   */
  readonly stopGraceMs?: number;
}

/** An executor that can be started ahead of its first action. */
export interface PyodideExecutor extends Executor {
  /** Starts Python if it is not running. */
  prepare(): Promise<void>;
  /** Messages from the sandbox that were not allowed. */
  readonly droppedMessages: number;
  /** How Python waits for tools; undefined before it has started. */
  readonly lane: Lane | undefined;
}

/**
 * Runs Python in a sandbox frame: CPython compiled to WebAssembly, at an opaque origin, without a network.
 *
 * Nothing is loaded before `prepare` or the first action. A Python that had to be killed is replaced at once, by the
 * spare one if there is one, and runs the earlier actions again with their recorded tool results, clock and chance.
 *
 * @example
 * const sandbox = createPyodideExecutor({ imports: ['json'], limits: {}, openFrame, loadAsset });
 * const { value } = await sandbox.execute('sum(range(10))'); // 45
 */
export function createPyodideExecutor(options: PyodideExecutorOptions): PyodideExecutor {
  const { openFrame, loadAsset, onProgress, lane = 'auto', idleMs = IDLE_MS, stopGraceMs } = options;
  const { memoryBytes, fileBytes } = { ...DEFAULT_LIMITS, ...options.limits };
  const imports = [...new Set([...BASE_IMPORTS, ...options.imports])];
  const pool = poolOf({ openFrame, loadAsset, lane });
  const state = keepPythonState({ pool, memoryBytes, onProgress });
  const { history } = state;
  let executions = 0;
  let isDisposed = false;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    clearTimeout(idle);
    const turn = queue.then(act);
    queue = turn.then(rest, rest);
    return turn;
  };
  /** Until the next turn, or for so long that Python is let go. */
  const rest = (): void => {
    clearTimeout(idle);
    if (!isDisposed) idle = setTimeout(() => void (queue = queue.then(() => state.letGo())), idleMs);
  };

  const act = async (code: string, given: ExecuteOptions, isSecond = false): Promise<Execution> => {
    const { tools = [], signal, onPrint, onDisplay } = given;
    const running = await unlessAborted(state.ready(), signal);
    if (!running) return stoppedExecution();
    const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits, ...given.limits };
    const { toolCalls: _toolCalls, ...sizes } = limits;
    const id = ++executions;
    const request: ExecuteRequest = { id, code, tools: tools.map(toToolSpec), imports, ...sizes, replay: null };
    const outcome = await runAction(running, { request, tools, limits, signal, stopGraceMs, onPrint, onDisplay });
    // Rejects, and says why.
    if (isDisposed) await state.ready();
    const { execution, calls, runningMs, isUnheard, kept } = outcome;
    if (running.isLost) state.replaceSoon();
    else history.push(kept ? { type: 'action', request, calls, runningMs, ...kept } : { type: 'gap' });
    if (isUnheard && !isSecond) return act(code, given, true);
    pool.wantSpare();
    const note = state.takeNote();
    return note ? { ...execution, prints: `${note}\n${execution.prints}` } : execution;
  };

  return {
    get droppedMessages() {
      return state.dropped;
    },
    get lane() {
      return state.current?.lane;
    },
    prepare: () =>
      inTurn(async () => {
        await state.ready();
      }),
    async execute(code, given = {}) {
      let hasBegun = false;
      const turn = inTurn(() => {
        hasBegun = true;
        return act(code, given);
      });
      const { signal } = given;
      if (!signal) return turn;
      // Whoever stops while Python is still starting, or an earlier turn goes on, need not wait for that.
      let stop = (): void => {};
      const stopped = new Promise<Execution>((resolve) => {
        stop = () => {
          if (!hasBegun) resolve(stoppedExecution());
        };
      });
      signal.addEventListener('abort', stop);
      if (signal.aborted) stop();
      return Promise.race([turn, stopped]).finally(() => signal.removeEventListener('abort', stop));
    },
    setVariables: (variables) =>
      inTurn(async () => {
        for (const name of Object.keys(variables)) {
          if (!isPythonIdentifier(name)) throw new TypeError(`"${name}" cannot be a variable's name in Python.`);
        }
        const encoded = encodeValue(variables);
        await (await state.ready()).setVariables(encoded);
        history.push({ type: 'variables', variables: encoded });
      }),
    writeFiles: (files) =>
      inTurn(async () => {
        const masters = toMasters(files);
        await sendFiles(await state.ready(), masters, fileBytes);
        const last = history.at(-1);
        if (last?.type !== 'files') history.push({ type: 'files', files: masters, fileBytes });
        else history[history.length - 1] = { ...last, files: new Map([...last.files, ...masters]) };
      }),
    readFiles: (paths) =>
      inTurn(async () => {
        checkReadPaths(paths);
        return fetchFiles(await state.ready(), paths ?? null, fileBytes);
      }),
    reset: () => inTurn(() => state.reset()),
    async dispose() {
      isDisposed = true;
      clearTimeout(idle);
      state.close();
    },
  };
}

/** The value, or undefined as soon as the signal is aborted. */
async function unlessAborted<T>(value: Promise<T>, signal: CancelSignal | undefined): Promise<T | undefined> {
  if (!signal) return value;
  if (signal.aborted) {
    value.catch(() => {});
    return undefined;
  }
  let abort = (): void => {};
  const aborted = new Promise<undefined>((resolve) => {
    abort = () => resolve(undefined);
  });
  signal.addEventListener('abort', abort);
  return Promise.race([value, aborted]).finally(() => signal.removeEventListener('abort', abort));
}

function stoppedExecution(): Execution {
  const error = { type: 'Stopped', message: 'The code was stopped before it ran.', line: 0, snippet: '' };
  const nothing = { value: null, display: { 'text/plain': 'None' }, prints: '', isFinalAnswer: false };
  return { ...nothing, error, toolCalls: [], durationMs: 0 };
}
