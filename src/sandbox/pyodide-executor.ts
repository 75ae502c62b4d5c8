import type { CancelSignal, ExecuteOptions, Execution, Executor, Limits } from '../core/index.ts';
import { AgentFailure, BASE_IMPORTS, DEFAULT_LIMITS, isPythonIdentifier } from '../core/index.ts';
import { runAction } from './action.ts';
import type { LoadAsset } from './assets.ts';
import { loadBootFiles, loadSnapshot } from './assets.ts';
import type { Enclosure, OpenFrame } from './enclosure.ts';
import { openEnclosure } from './enclosure.ts';
import type { HistoryEntry } from './history.ts';
import { replay } from './history.ts';
import type { ExecuteRequest, Interpreter } from './interpreter.ts';
import { startInterpreter } from './interpreter.ts';
// oxlint-disable-next-line import/default -- the plugin's own kind of module
import source from './python.worker.ts?bundle';
import { toToolSpec } from './tool-spec.ts';
import { encodeValue } from './values.ts';

/** How long a run that ends with its Python has to say so, before the thread is busy with the next Python. */
const REBUILD_DELAY_MS = 30;

/** What the sandbox is doing before it can be used. */
export interface SandboxProgress {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly message: string;
  readonly loadedBytes: number;
  /** 0 while unknown. */
  readonly totalBytes: number;
}

/** What a Pyodide sandbox is made of. */
export interface PyodideExecutorOptions {
  /** Modules that code may import besides the base list; `'*'` is any. */
  readonly imports: readonly string[];
  readonly limits: Partial<Limits>;
  readonly openFrame: OpenFrame;
  /** Pass the same function to every executor of a thread: they share what it loaded. */
  readonly loadAsset: LoadAsset;
  readonly onProgress?: ((progress: SandboxProgress) => void) | undefined;
}

/** An executor that can be started ahead of its first action. */
export interface PyodideExecutor extends Executor {
  /** Starts Python if it is not running. */
  prepare(): Promise<void>;
  /** Messages from the sandbox that were not allowed. */
  readonly droppedMessages: number;
}

/**
 * Runs Python in a sandbox frame: CPython compiled to WebAssembly, at an opaque origin, without a network.
 *
 * Nothing is loaded before `prepare` or the first action. A Python that had to be killed is rebuilt at once: a new
 * worker in the same frame runs the earlier actions again with their recorded tool results.
 *
 * @example
 * const sandbox = createPyodideExecutor({ imports: ['json'], limits: {}, openFrame, loadAsset });
 * const { value } = await sandbox.execute('sum(range(10))'); // 45
 */
export function createPyodideExecutor(options: PyodideExecutorOptions): PyodideExecutor {
  const { openFrame, loadAsset, onProgress } = options;
  const imports = [...new Set([...BASE_IMPORTS, ...options.imports])];
  let enclosure: Promise<Enclosure> | undefined;
  let python: Promise<Interpreter> | undefined;
  let history: HistoryEntry[] = [];
  let note = '';
  let seed = randomSeed();
  let executions = 0;
  let droppedMessages = 0;
  let isDisposed = false;
  let withSnapshot = true;
  let queue: Promise<unknown> = Promise.resolve();

  const boot = async (): Promise<Interpreter> => {
    requireStackSwitching();
    let loadedBytes = 0;
    let isOver = false;
    const report = (phase: SandboxProgress['phase'], message: string): void => {
      // Files that are still on their way after a failure are no news.
      if (isOver) return;
      isOver = phase !== 'loading';
      onProgress?.({ phase, message, loadedBytes, totalBytes: phase === 'ready' ? loadedBytes : 0 });
    };
    const onBytes = (bytes: number): void => {
      loadedBytes += bytes;
      report('loading', 'Loading Python');
    };
    report('loading', 'Loading Python');
    try {
      const started = await bootInFrame(onBytes);
      report('ready', 'Python is ready');
      return started;
    } catch (thrown) {
      report('failed', thrown instanceof Error ? thrown.message : String(thrown));
      throw thrown;
    }
  };

  const bootInFrame = async (onBytes: (bytes: number) => void): Promise<Interpreter> => {
    const files = loadBootFiles(loadAsset, onBytes);
    // Whoever waits for the frame first must not leave this rejection unheard.
    files.catch(() => {});
    const snapshot = withSnapshot ? loadSnapshot(loadAsset, onBytes) : Promise.resolve(null);
    const memoryBytes = options.limits.memoryBytes ?? DEFAULT_LIMITS.memoryBytes;
    const onDrop = (): void => void (droppedMessages += 1);
    const isReused = enclosure !== undefined;
    const frame = await openedFrame();
    try {
      return await startInterpreter({ enclosure: frame, source, files, snapshot, memoryBytes, seed, onDrop });
    } catch (thrown) {
      await closeFrame();
      if (isDisposed) throw thrown;
      // The page may have lost the frame, or its process died.
      if (isReused) return bootInFrame(onBytes);
      await files;
      // A snapshot of another build cannot be restored.
      if ((await snapshot) === null) throw thrown;
      withSnapshot = false;
      return bootInFrame(onBytes);
    }
  };

  const openedFrame = async (): Promise<Enclosure> => {
    enclosure ??= openEnclosure(openFrame);
    const opening = enclosure;
    // One that could not be made is made anew next time.
    opening.catch(() => {
      if (enclosure === opening) enclosure = undefined;
    });
    return opening;
  };

  const rebuild = async (): Promise<Interpreter> => {
    const started = await boot();
    if (history.length === 0) return started;
    const outcome = await replay(started, history);
    if (outcome === 'same') return started;
    if (outcome === 'different') {
      note = 'Note: the Python state was rebuilt by running earlier code again, and it did not do the same as before.';
      return started;
    }
    note = 'Note: the Python state could not be rebuilt: all variables and imports of earlier code are gone.';
    history = [];
    return boot();
  };

  const ready = async (): Promise<Interpreter> => {
    if (isDisposed) throw disposed();
    python ??= rebuild();
    const current = python;
    try {
      const running = await current;
      if (!running.isLost) return running;
    } catch (thrown) {
      if (python === current) python = undefined;
      throw thrown;
    }
    if (python === current) python = undefined;
    return ready();
  };

  /** After a kill: by the time it is needed again, it is there. A failure is told to whoever needs it then. */
  const rebuildSoon = (): void => {
    python = undefined;
    // Copying what it boots from takes long enough to wait until the outcome of the action has been told and logged.
    setTimeout(() => {
      if (!isDisposed) void ready().catch(() => {});
    }, REBUILD_DELAY_MS);
  };

  const closeFrame = async (): Promise<void> => {
    const open = enclosure;
    enclosure = undefined;
    await open?.then(
      (frame) => frame.close(),
      () => {},
    );
  };

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const turn = queue.then(() => {
      if (isDisposed) throw disposed();
      return act();
    });
    queue = turn.catch(() => {});
    return turn;
  };

  const act = async (code: string, { tools = [], signal, onPrint, ...rest }: ExecuteOptions): Promise<Execution> => {
    const running = await unlessAborted(ready(), signal);
    if (!running) return stoppedExecution();
    const limits: Limits = { ...DEFAULT_LIMITS, ...options.limits, ...rest.limits };
    const { timeMs, memoryBytes, outputBytes } = limits;
    const id = ++executions;
    const specs = tools.map(toToolSpec);
    const request: ExecuteRequest = {
      id,
      code,
      tools: specs,
      imports,
      timeMs,
      memoryBytes,
      outputBytes,
      isReplay: false,
    };
    const { execution, calls, runningMs, isLost } = await runAction(running, {
      request,
      tools,
      limits,
      signal,
      onPrint,
    });
    if (isDisposed) throw disposed();
    if (isLost) rebuildSoon();
    else history.push({ type: 'action', request, calls, runningMs });
    const prefix = note && `${note}\n`;
    note = '';
    return { ...execution, prints: prefix + execution.prints };
  };

  return {
    get droppedMessages() {
      return droppedMessages;
    },
    async prepare() {
      await ready();
    },
    execute: (code, given = {}) => inTurn(() => act(code, given)),
    setVariables: (variables) =>
      inTurn(async () => {
        for (const name of Object.keys(variables)) {
          if (!isPythonIdentifier(name)) throw new TypeError(`"${name}" cannot be a variable's name in Python.`);
        }
        const encoded = encodeValue(variables);
        await (await ready()).setVariables(encoded);
        history.push({ type: 'variables', variables: encoded });
      }),
    reset: () =>
      inTurn(async () => {
        if (history.length === 0) return;
        history = [];
        note = '';
        seed = randomSeed();
        const running = await python?.catch(() => undefined);
        if (!running || running.isLost) return;
        // One that has sent what it should not may have been tampered with: a new one costs half a second.
        if (running.dropped > 0) running.kill('It was reset.');
        else await running.reset(seed).catch(() => running.kill('It could not be reset.'));
        if (running.isLost) rebuildSoon();
      }),
    async dispose() {
      isDisposed = true;
      const running = python;
      python = undefined;
      await closeFrame();
      void running?.then((one) => one.kill('The sandbox was disposed.')).catch(() => {});
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

function requireStackSwitching(): void {
  if ('Suspending' in WebAssembly && 'promising' in WebAssembly) return;
  const message =
    'This browser cannot pause Python while a tool works (WebAssembly JavaScript Promise Integration is missing). ' +
    'Use Chrome or Edge 137, Firefox 153 or Safari 27, or newer.';
  throw new AgentFailure({ kind: 'engine-lost', message });
}

function disposed(): AgentFailure {
  return new AgentFailure({ kind: 'engine-lost', message: 'The sandbox was disposed; make a new one.' });
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
