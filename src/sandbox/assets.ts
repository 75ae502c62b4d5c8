import { AgentFailure } from '../core/index.ts';
import type { BootFiles } from './protocol.ts';

/** Gives the bytes of a file of the site, by its path from the site's folder; rejects when there is none. */
export type LoadAsset = (path: string) => Promise<ArrayBuffer>;

const PATHS = {
  loader: 'pyodide/pyodide.mjs',
  runtime: 'pyodide/pyodide.asm.mjs',
  wasm: 'pyodide/pyodide.asm.wasm',
  stdlib: 'pyodide/python_stdlib.zip',
  lock: 'pyodide/pyodide-lock.json',
} as const;
const SNAPSHOT_PATH = 'pyodide/snapshot.bin.gz';
const TIME_ZONES_PATH = 'pyodide/tzdata.zip';

/** The masters, kept for the life of this thread: sandboxes with the same loader share them and transfer copies. */
const cache = new WeakMap<LoadAsset, Map<string, Promise<ArrayBuffer>>>();

/**
 * Loads what Python boots from, once per loader, and gives copies that may be transferred.
 *
 * @param onBytes Is told the size of each file that is there.
 * @throws AgentFailure `engine-lost` when a file cannot be loaded; the next call tries again.
 * @example
 * const files = await loadBootFiles(loadAsset, (bytes) => report((loadedBytes += bytes)));
 */
export async function loadBootFiles(loadAsset: LoadAsset, onBytes: (bytes: number) => void): Promise<BootFiles> {
  const load = async (path: string): Promise<ArrayBuffer> => {
    let master: ArrayBuffer;
    try {
      master = await keep(loadAsset, path, () => loadAsset(path));
    } catch (reason) {
      if (reason instanceof AgentFailure) throw reason;
      const why = reason instanceof Error ? reason.message : String(reason);
      const remedy = 'Check that the folder pyodide/ is served with the page, and try again.';
      throw new AgentFailure({
        kind: 'engine-lost',
        message: `Python could not be loaded (${path}: ${why}). ${remedy}`,
      });
    }
    onBytes(master.byteLength);
    return master.slice();
  };
  const [loader, runtime, wasm, stdlib, lock] = await Promise.all([
    load(PATHS.loader),
    load(PATHS.runtime),
    load(PATHS.wasm),
    load(PATHS.stdlib),
    load(PATHS.lock),
  ]);
  return { loader, runtime, wasm, stdlib, lock };
}

/**
 * Loads the memory of a started interpreter, as a copy that may be transferred; null when there is none that can be
 * read, because Python starts without it, only slower.
 *
 * @example
 * const memory = await loadSnapshot(loadAsset, (bytes) => report((loadedBytes += bytes)));
 */
export async function loadSnapshot(
  loadAsset: LoadAsset,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer | null> {
  try {
    const master = await keep(loadAsset, SNAPSHOT_PATH, async () => unpack(await loadAsset(SNAPSHOT_PATH)));
    onBytes(master.byteLength);
    return master.slice();
  } catch {
    return null;
  }
}

/**
 * Loads the world's time zones, as a copy that may be transferred; null when they cannot be read, because Python runs
 * without them.
 *
 * @example
 * const zones = await loadTimeZones(loadAsset, (bytes) => report((loadedBytes += bytes)));
 */
export async function loadTimeZones(
  loadAsset: LoadAsset,
  onBytes: (bytes: number) => void,
): Promise<ArrayBuffer | null> {
  try {
    const master = await keep(loadAsset, TIME_ZONES_PATH, () => loadAsset(TIME_ZONES_PATH));
    onBytes(master.byteLength);
    return master.slice();
  } catch {
    return null;
  }
}

function keep(loadAsset: LoadAsset, path: string, load: () => Promise<ArrayBuffer>): Promise<ArrayBuffer> {
  const kept = cache.get(loadAsset) ?? new Map<string, Promise<ArrayBuffer>>();
  cache.set(loadAsset, kept);
  const earlier = kept.get(path);
  if (earlier) return earlier;
  const loading = load();
  kept.set(path, loading);
  loading.catch(() => kept.delete(path));
  return loading;
}

/**
 * Some servers unpack by themselves what ends in `.gz`.
 *
 * @throws RangeError when it is not whole.
 */
async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return bytes;
  const gzip = new DecompressionStream('gzip');
  // Not through a Response, on the way in or out: it takes twice the time.
  const writer = gzip.writable.getWriter();
  const writing = writer.write(new Uint8Array(bytes)).then(() => writer.close());
  // What goes wrong is heard where the pieces are read.
  writing.catch(() => {});
  // The last word of a gzip file says how much is in it.
  const whole = new Uint8Array(new DataView(bytes).getUint32(bytes.byteLength - 4, true));
  let length = 0;
  for (const reader = gzip.readable.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    whole.set(value, length);
    length += value.length;
  }
  if (length !== whole.length) throw new RangeError('It is not whole.');
  return whole.buffer;
}
