import type { FileList, KeptPart, ListedFile } from './offline-protocol.ts';
import { busyLock, cachePrefix, PARTS } from './offline-protocol.ts';
import type { DownloadOptions } from './verified-download.ts';
import { downloadVerified, HASH_HEADER, KeepError } from './verified-download.ts';

/** Downloads at once: more would be in the way of a page that is at work. */
const AT_ONCE = 3;
/** Progress is told in steps of this share: more often is more messages than anyone can see. */
const STEP_SHARE = 0.01;

/** The files of one version, in a cache of their own. */
export interface PageFiles {
  /** Whether the version is kept at all; the user or the browser may have removed it. */
  isThere(): Promise<boolean>;
  isWhole(): Promise<boolean>;
  /**
   * Keeps all files that are not kept yet: copies what an earlier version has, downloads the rest. It waits while the
   * engines of a page load.
   *
   * @throws KeepError; what is kept by then stays.
   */
  keep(onProgress: (loadedBytes: number, totalBytes: number) => void): Promise<void>;
  /** A kept file; one that has gone is loaded again, if it still is what it was. @throws KeepError */
  read(file: ListedFile): Promise<Response>;
  remove(): Promise<void>;
  /** Removes what other versions have kept. */
  removeOthers(): Promise<void>;
}

/**
 * Opens nothing yet; the cache is made when the first file is kept.
 *
 * @param folder The site's URL, with a slash at its end.
 * @example
 * const kept = createPageFiles('https://example.org/agents/', { version, files });
 */
export function createPageFiles(folder: string, { version, files }: FileList): PageFiles {
  const prefix = cachePrefix(folder);
  const name = prefix + version;
  const toURL = (file: ListedFile): URL => new URL(file.path, folder);

  const others = async (): Promise<string[]> =>
    (await caches.keys()).filter((one) => one.startsWith(prefix) && one !== name);

  return {
    isThere: () => caches.has(name),

    async isWhole() {
      return (await caches.has(name)) && (await (await caches.open(name)).keys()).length === files.length;
    },

    async keep(onProgress) {
      const totalBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
      let loadedBytes = 0;
      let toldBytes = -Infinity;
      const tell = (bytes: number): void => {
        loadedBytes += bytes;
        if (loadedBytes < totalBytes && Math.abs(loadedBytes - toldBytes) < totalBytes * STEP_SHARE) return;
        toldBytes = loadedBytes;
        // A server that unpacks a file by itself sends more than is listed.
        onProgress(Math.min(loadedBytes, totalBytes), totalBytes);
      };
      const cache = await caches.open(name);
      const earlier = await Promise.all((await others()).map((one) => caches.open(one)));
      const waiting = [...files];
      const stop = new AbortController();
      let failure: KeepError | undefined;
      const work = async (): Promise<void> => {
        for (let file = waiting.shift(); file && !failure; file = waiting.shift()) {
          try {
            await navigator.locks.request(busyLock(folder), () => {});
            await keepOne(cache, earlier, toURL(file), file, { signal: stop.signal, onBytes: tell });
          } catch (thrown) {
            failure ??= toKeepError(thrown);
            stop.abort();
          }
        }
      };
      tell(0);
      await Promise.all(Array.from({ length: AT_ONCE }, work));
      if (failure) throw failure;
    },

    async read(file) {
      const cache = await caches.open(name);
      const found = await cache.match(toURL(file));
      if (found) return found;
      const response = await downloadVerified(toURL(file), file);
      // Without room it is read from the network the next time too.
      await cache.put(toURL(file), response.clone()).catch(() => {});
      return response;
    },

    async remove() {
      await caches.delete(name);
    },

    async removeOthers() {
      await Promise.all((await others()).map((one) => caches.delete(one)));
    },
  };
}

async function keepOne(
  cache: Cache,
  earlier: readonly Cache[],
  url: URL,
  file: ListedFile,
  options: Required<DownloadOptions>,
): Promise<void> {
  for (const one of [cache, ...earlier]) {
    const found = await one.match(url);
    if (found?.headers.get(HASH_HEADER) !== file.sha256) continue;
    if (one !== cache) await cache.put(url, found);
    options.onBytes(file.sizeBytes);
    return;
  }
  await cache.put(url, await downloadVerified(url, file, options));
}

function toKeepError(thrown: unknown): KeepError {
  if (thrown instanceof KeepError) return thrown;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const isFull = thrown instanceof DOMException && thrown.name === 'QuotaExceededError';
  return new KeepError(isFull ? 'no-room' : 'internal', '', message);
}

/**
 * How much of a version is what.
 *
 * @example
 * measureParts([{ path: 'pyodide/a.wasm', sizeBytes: 9, sha256 }]); // […, { part: 'python', sizeBytes: 9 }, …]
 */
export function measureParts(files: readonly ListedFile[]): readonly KeptPart[] {
  const sizes = new Map<KeptPart['part'], number>(Object.keys(PARTS).map((part) => [part as KeptPart['part'], 0]));
  for (const { path, sizeBytes } of files) {
    const part = FOLDER_PARTS.get(path.slice(0, path.indexOf('/') + 1)) ?? 'app';
    sizes.set(part, (sizes.get(part) ?? 0) + sizeBytes);
  }
  return Array.from(sizes, ([part, sizeBytes]) => ({ part, sizeBytes }));
}

const FOLDER_PARTS: ReadonlyMap<string, KeptPart['part']> = new Map([
  ['pyodide/', 'python'],
  ['models/', 'model'],
]);
