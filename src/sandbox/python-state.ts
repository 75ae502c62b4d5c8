import { AgentFailure, DEFAULT_LIMITS } from '../core/index.ts';
import type { HistoryEntry } from './history.ts';
import { isCheapToRepeat, replay } from './history.ts';
import type { Interpreter } from './interpreter.ts';
import type { HousedPython, PythonPool } from './python-pool.ts';

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

/** A Python whose state outlives it. */
export interface PythonState {
  /**
   * The running Python; one that was lost is replaced, and its state rebuilt.
   *
   * @throws AgentFailure `engine-lost` when none can be started, or after `close`.
   */
  ready(): Promise<Interpreter>;
  /** After a kill: begins the next Python, so that it is there by the time it is needed. */
  replaceSoon(): void;
  /** What is remembered; entries are added as things are done. */
  readonly history: HistoryEntry[];
  /** What the code should be told of a rebuild that was not exact; empty when there is nothing to tell. */
  takeNote(): string;
  /** Forgets everything that was done. */
  reset(): Promise<void>;
  /** Lets go of a Python that has nothing to do, where its state can be rebuilt exactly and soon. */
  letGo(): void;
  close(): void;
  /** The Python that was used last; undefined while there is none. */
  readonly current: Interpreter | undefined;
  /** Messages that were not allowed, of all Pythons so far. */
  readonly dropped: number;
}

/** What it is made of. */
export interface PythonStateOptions {
  readonly pool: PythonPool;
  /** Bytes of memory to boot with. @default 512 MiB */
  readonly memoryBytes?: number | undefined;
  readonly onProgress?: ((progress: SandboxProgress) => void) | undefined;
}

/**
 * Keeps one sandbox's Python: takes it from the pool when it is needed, and when it was lost takes the next one and
 * does again what had been done.
 *
 * @example
 * const state = keepPythonState({ pool });
 * await (await state.ready()).setVariables(encoded);
 * state.history.push({ type: 'variables', variables: encoded });
 */
export function keepPythonState({
  pool,
  memoryBytes = DEFAULT_LIMITS.memoryBytes,
  onProgress,
}: PythonStateOptions): PythonState {
  const history: HistoryEntry[] = [];
  const holder = {};
  let housed: Promise<HousedPython> | undefined;
  let current: Interpreter | undefined;
  let droppedBefore = 0;
  let note = '';
  let seed = randomSeed();
  const closing = new AbortController();

  const boot = async (): Promise<HousedPython> => {
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
    pool.hold(holder);
    try {
      const started = await pool.take({ memoryBytes, seed, onBytes, signal: closing.signal });
      report('ready', 'Python is ready');
      return started;
    } catch (thrown) {
      if (closing.signal.aborted) throw closed();
      report('failed', thrown instanceof Error ? thrown.message : String(thrown));
      throw thrown;
    }
  };

  const rebuild = async (): Promise<HousedPython> => {
    const started = await boot();
    if (history.length === 0) return started;
    const outcome = await replay(started.python, history);
    if (outcome === 'same') return started;
    if (outcome === 'different') {
      note = 'Note: the Python state was rebuilt by running earlier code again, and it did not do the same as before.';
      return started;
    }
    note = 'Note: the Python state could not be rebuilt: all variables and imports of earlier code are gone.';
    // What was given from outside can be given again.
    history.splice(0, history.length, ...history.filter(({ type }) => type === 'variables' || type === 'files'));
    started.close();
    const empty = await boot();
    await replay(empty.python, history);
    return empty;
  };

  const drop = (house: Promise<HousedPython> | undefined): void => {
    if (housed === house) housed = undefined;
    droppedBefore += current?.dropped ?? 0;
    current = undefined;
    void house?.then((one) => one.close()).catch(() => {});
  };

  const ready = async (): Promise<Interpreter> => {
    if (closing.signal.aborted) throw closed();
    housed ??= rebuild();
    const house = housed;
    let python: Interpreter;
    try {
      ({ python } = await house);
    } catch (thrown) {
      if (housed === house) housed = undefined;
      throw thrown;
    }
    if (closing.signal.aborted) throw closed();
    if (!python.isLost) {
      current = python;
      return python;
    }
    drop(house);
    return ready();
  };

  const replaceSoon = (): void => {
    drop(housed);
    // Copying what it boots from takes long enough to wait until the outcome of the action has been told and logged.
    setTimeout(() => {
      // A failure is told to whoever needs it then.
      if (!closing.signal.aborted) void ready().catch(() => {});
    }, REBUILD_DELAY_MS);
  };

  return {
    history,
    ready,
    replaceSoon,
    takeNote() {
      const told = note;
      note = '';
      return told;
    },
    async reset() {
      if (history.length === 0) return;
      history.length = 0;
      note = '';
      seed = randomSeed();
      const running = await housed?.then(
        ({ python }) => python,
        () => undefined,
      );
      if (!running || running.isLost) return;
      // One that has sent what it should not may have been tampered with: another one takes its place.
      if (running.dropped > 0) running.kill('It was reset.');
      else await running.reset(seed).catch(() => running.kill('It could not be reset.'));
      if (running.isLost) replaceSoon();
    },
    letGo() {
      if (!housed || closing.signal.aborted || !isCheapToRepeat(history)) return;
      drop(housed);
      pool.release(holder);
    },
    close() {
      closing.abort();
      pool.release(holder);
      drop(housed);
    },
    get current() {
      return current;
    },
    get dropped() {
      return droppedBefore + (current?.dropped ?? 0);
    },
  };
}

function closed(): AgentFailure {
  return new AgentFailure({ kind: 'engine-lost', message: 'The sandbox was disposed; make a new one.' });
}

function randomSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
