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

/** The masters, kept for the life of this thread: sandboxes with the same loader share them and transfer copies. */
const cache = new WeakMap<LoadAsset, Map<string, Promise<ArrayBuffer>>>();

/**
 * Loads what Python boots from, once per loader, and gives copies that may be transferred.
 *
 * A snapshot that is missing or unreadable is done without.
 *
 * @throws AgentFailure `engine-lost` when a file cannot be loaded; the next call tries again.
 * @example
 * const files = await loadBootFiles(loadAsset, { withSnapshot: true, onBytes: (loadedBytes) => report(loadedBytes) });
 */
export async function loadBootFiles(
  loadAsset: LoadAsset,
  { withSnapshot, onBytes }: { readonly withSnapshot: boolean; readonly onBytes: (loadedBytes: number) => void },
): Promise<BootFiles> {
  let loadedBytes = 0;
  const count = (bytes: ArrayBuffer): ArrayBuffer => {
    loadedBytes += bytes.byteLength;
    onBytes(loadedBytes);
    return bytes;
  };
  const required = (path: string): Promise<ArrayBuffer> =>
    keep(loadAsset, path, () => loadAsset(path)).then(count, (reason: unknown) => {
      if (reason instanceof AgentFailure) throw reason;
      const why = reason instanceof Error ? reason.message : String(reason);
      const message = `Python could not be loaded (${path}: ${why}). Check that the folder pyodide/ is served with the page, and try again.`;
      throw new AgentFailure({ kind: 'engine-lost', message });
    });
  const optional = async (): Promise<ArrayBuffer | null> => {
    if (!withSnapshot) return null;
    try {
      return count(await keep(loadAsset, SNAPSHOT_PATH, async () => unpack(await loadAsset(SNAPSHOT_PATH))));
    } catch {
      return null;
    }
  };
  const [loader, runtime, wasm, stdlib, lock, snapshot] = await Promise.all([
    required(PATHS.loader),
    required(PATHS.runtime),
    required(PATHS.wasm),
    required(PATHS.stdlib),
    required(PATHS.lock),
    optional(),
  ]);
  return {
    loader: loader.slice(),
    runtime: runtime.slice(),
    wasm: wasm.slice(),
    stdlib: stdlib.slice(),
    lock: lock.slice(),
    snapshot: snapshot && snapshot.slice(),
  };
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

/** Some servers unpack by themselves what ends in `.gz`. */
async function unpack(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  if (first !== 0x1f || second !== 0x8b) return bytes;
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(unpacked).arrayBuffer();
}
