import type { LoadAsset } from './assets.ts';
import { loadBootFiles, loadSnapshot, loadTimeZones } from './assets.ts';
import type { Enclosure, OpenFrame } from './enclosure.ts';
import { openEnclosure } from './enclosure.ts';
import type { Interpreter } from './interpreter.ts';
import { startInterpreter } from './interpreter.ts';
import type { Lane } from './protocol.ts';
// oxlint-disable-next-line import/default -- the plugin's own kind of module
import source from './python.worker.ts?bundle';

/** When the spare is begun after it was asked for: what asked is still being told and logged. */
const SPARE_DELAY_MS = 1_500;

/** How long a spare that is still being started is waited for; a new one may be there sooner. */
const SPARE_PATIENCE_MS = 5_000;

/** How long a frame that waits may take to say that it is there. */
const FRAME_MS = 1_000;

/** Gigabytes; a device that says it has less gets no spare, which holds a hundred megabytes. */
const SPARE_DEVICE_MEMORY = 4;

/** A Python and the frame that it runs in. */
export interface HousedPython {
  readonly python: Interpreter;
  isAlive(withinMs: number): Promise<boolean>;
  /** Ends it; its frame is kept for the next one, or removed. */
  close(): void;
}

/** What a Python is started with. */
export interface StartSettings {
  readonly memoryBytes: number;
  /** Where `random` starts. */
  readonly seed: number;
  /** Is told the size of each file that was loaded for it. */
  readonly onBytes: (bytes: number) => void;
  /** Ends the start early: nobody needs it any more. */
  readonly signal: AbortSignal;
}

/** Starts Pythons, and keeps one ready for whoever needs the next. */
export interface PythonPool {
  /**
   * The spare Python if there is one, else a new one.
   *
   * @throws AgentFailure `engine-lost` when none can be started.
   */
  take(settings: StartSettings): Promise<HousedPython>;
  /** Says that `holder` uses, and may need, Pythons of this pool. */
  hold(holder: object): void;
  /** When nobody holds the pool any more, everything that it keeps is removed. */
  release(holder: object): void;
  /** Begins a spare soon, if there is none. */
  wantSpare(): void;
}

/** What a pool is made of. */
export interface PoolOptions {
  readonly openFrame: OpenFrame;
  readonly loadAsset: LoadAsset;
  readonly lane: Lane | 'auto';
}

const pools = new WeakMap<OpenFrame, WeakMap<LoadAsset, Map<string, PythonPool>>>();

/**
 * The pool of all sandboxes that are made of the same parts.
 *
 * A spare has booted and warmed up in a frame of its own before anybody needs it, and has never seen code: a sandbox
 * that was killed is usable again as soon as its state is, and a second sandbox starts at once.
 *
 * @example
 * const pool = poolOf({ openFrame, loadAsset, lane: 'auto' });
 * const { python } = await pool.take({ memoryBytes, seed, onBytes, signal });
 */
export function poolOf(options: PoolOptions): PythonPool {
  const ofFrame = pools.get(options.openFrame) ?? new WeakMap<LoadAsset, Map<string, PythonPool>>();
  pools.set(options.openFrame, ofFrame);
  const ofAssets = ofFrame.get(options.loadAsset) ?? new Map<string, PythonPool>();
  ofFrame.set(options.loadAsset, ofAssets);
  const pool = ofAssets.get(options.lane) ?? createPool(options);
  ofAssets.set(options.lane, pool);
  return pool;
}

function createPool({ openFrame, loadAsset, lane }: PoolOptions): PythonPool {
  const holders = new Set<object>();
  let spare: Promise<HousedPython> | undefined;
  let spareStart: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** A frame whose Python has ended: making a new one takes a tenth of a second. */
  let emptyFrame: Enclosure | undefined;
  let withSnapshot = true;

  const leave = (frame: Enclosure): void => {
    frame.kill();
    if (emptyFrame || holders.size === 0) frame.close();
    else emptyFrame = frame;
  };

  const takeFrame = async (): Promise<Enclosure | undefined> => {
    const frame = emptyFrame;
    emptyFrame = undefined;
    if (!frame || (await frame.isAlive(FRAME_MS))) return frame;
    frame.close();
    return undefined;
  };

  const start = async (settings: StartSettings, isSecond = false): Promise<HousedPython> => {
    const { memoryBytes, seed, onBytes, signal } = settings;
    const files = loadBootFiles(loadAsset, onBytes);
    // Whoever waits for the frame first must not leave this rejection unheard.
    files.catch(() => {});
    const snapshot = withSnapshot ? loadSnapshot(loadAsset, onBytes) : Promise.resolve(null);
    const timeZones = loadTimeZones(loadAsset, onBytes);
    const reused = await takeFrame();
    const enclosure = reused ?? (await openEnclosure(openFrame));
    try {
      signal.throwIfAborted();
      const python = await startInterpreter({
        enclosure,
        source,
        files,
        snapshot,
        timeZones,
        memoryBytes,
        seed,
        lane,
        signal,
      });
      let isClosed = false;
      return {
        python,
        isAlive: (withinMs) => enclosure.isAlive(withinMs),
        close() {
          if (isClosed) return;
          isClosed = true;
          python.kill('It was closed.');
          leave(enclosure);
        },
      };
    } catch (thrown) {
      const isThere = !signal.aborted && (await enclosure.isAlive(FRAME_MS));
      enclosure.close();
      if (signal.aborted) throw thrown;
      // The page removed the frame, or its process died: that says nothing about the files.
      if (reused || (!isThere && !isSecond)) return start(settings, !reused);
      await files;
      // A snapshot of another build cannot be restored.
      if ((await snapshot) === null) throw thrown;
      withSnapshot = false;
      return start(settings, true);
    }
  };

  const begin = (): void => {
    timer = undefined;
    if (spare || holders.size === 0) return;
    spareStart = new AbortController();
    const { signal } = spareStart;
    const started = start({ memoryBytes: Number.POSITIVE_INFINITY, seed: 0, onBytes() {}, signal });
    spare = started;
    // Whoever needs one then starts it itself, and is told why it cannot be.
    started.catch(() => {
      if (spare === started) spare = undefined;
    });
  };

  const takeSpare = async (seed: number): Promise<HousedPython | undefined> => {
    const waiting = spare;
    if (!waiting) return undefined;
    const taken = await within(SPARE_PATIENCE_MS, waiting);
    // One that is so late is not waited for, and not kept.
    if (!taken) void waiting.then((late) => late.close()).catch(() => {});
    if (!taken || taken.python.isLost) return undefined;
    // A page may have removed the frame meanwhile.
    const isReset = taken.python.reset(seed).then(
      () => true,
      () => false,
    );
    if ((await taken.isAlive(FRAME_MS)) && (await isReset)) return taken;
    taken.close();
    return undefined;
  };

  return {
    async take(settings) {
      const waiting = takeSpare(settings.seed);
      spare = undefined;
      return (await waiting) ?? start(settings);
    },
    hold: (holder) => void holders.add(holder),
    release(holder) {
      holders.delete(holder);
      if (holders.size > 0) return;
      clearTimeout(timer);
      timer = undefined;
      emptyFrame?.close();
      emptyFrame = undefined;
      const last = spare;
      spare = undefined;
      spareStart?.abort();
      void last?.then((one) => one.close()).catch(() => {});
    },
    wantSpare() {
      if (timer !== undefined || spare || holders.size === 0 || !hasRoom()) return;
      timer = setTimeout(begin, SPARE_DELAY_MS);
    },
  };
}

/** The value, or undefined when it is not there in time. */
async function within<T>(limitMs: number, value: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, limitMs, undefined);
  });
  return Promise.race([value, late])
    .catch(() => undefined)
    .finally(() => clearTimeout(timer));
}

function hasRoom(): boolean {
  const { deviceMemory = SPARE_DEVICE_MEMORY } = navigator as { readonly deviceMemory?: number };
  return deviceMemory >= SPARE_DEVICE_MEMORY;
}
