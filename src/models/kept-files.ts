/** Where downloaded models are kept, in the browser's storage for this site. */
const CACHE_NAME = 'tabagents-models';
/** What tells two versions of a file apart, where a server says it. */
const VERSION_HEADERS = ['etag', 'last-modified', 'content-length'];

/**
 * Fetches a file that is kept from then on, in this browser. A model is hundreds of megabytes: the browser's own HTTP
 * cache does not keep such files, nor does it answer offline.
 *
 * @param until `for-good` never asks the server again; `while-unchanged` asks it whether the file is still the same,
 * and uses the kept one if the server cannot be reached.
 * @param watch Is given every response whose body will be read, from the network or kept, and gives it back; what it
 * refuses by throwing is not kept.
 * @returns The response, or the server's if it is not a success.
 * @throws TypeError as `fetch` does.
 * @example
 * const response = await fetchKept('https://huggingface.co/…/model_q4.onnx', 'for-good', (response) => response);
 */
export async function fetchKept(
  url: string,
  until: 'for-good' | 'while-unchanged',
  watch: (response: Response) => Response,
): Promise<Response> {
  // Pages without https, and private windows of some browsers, have no such storage.
  const cache = await globalThis.caches?.open(CACHE_NAME).catch(() => undefined);
  if (!cache) return watch(await fetch(url));
  const kept = await cache.match(url);
  if (kept && (until === 'for-good' || (await isUnchanged(url, kept)))) return watch(kept);

  const response = await fetch(url);
  if (!response.ok) return response;
  try {
    // To storage first and then from there: both at once would hold the whole file in memory.
    await cache.put(url, watch(response));
    const stored = await cache.match(url);
    if (stored) return stored;
  } catch {
    // There is no room, or the download was refused or cut off; then it fails again, and says so.
  }
  return watch(await fetch(url));
}

async function isUnchanged(url: string, kept: Response): Promise<boolean> {
  const now = await fetch(url, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  if (!now?.ok) return now === undefined || now.status !== 404;
  const known = VERSION_HEADERS.filter((name) => kept.headers.has(name) && now.headers.has(name));
  // A server that says nothing of its files is asked for them again.
  return known.length > 0 && known.every((name) => kept.headers.get(name) === now.headers.get(name));
}

/** Forgets all kept files of a folder: what cannot be read is downloaded anew. */
export async function forgetKept(folder: string): Promise<void> {
  const cache = await globalThis.caches?.open(CACHE_NAME).catch(() => undefined);
  for (const { url } of (await cache?.keys()) ?? []) {
    if (url.startsWith(folder)) await cache?.delete(url);
  }
}
