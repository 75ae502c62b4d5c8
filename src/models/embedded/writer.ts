import type { WriteReply } from '../engine.ts';
import { createPause } from '../pause.ts';
import type { CacheOperations } from '../prefix-caches.ts';
import { countShared, createPrefixCaches } from '../prefix-caches.ts';
import type { Network, SavedKeys } from './network.ts';
import { LONGEST_CHUNK } from './network.ts';

/** Keys and values that are kept for later prompts: five conversations as long as can be, or dozens of short ones. */
const CACHE_LIMIT_BYTES = 128 * 2 ** 20;

/**
 * Lets a network write replies, each token the likeliest one, and keeps what it computed for prompts that begin alike.
 *
 * @example
 * const write = createWriter(await createNetwork(sizes, tensors));
 * await write([2, 17, 5], 300, listener);
 */
export function createWriter(network: Network): WriteReply {
  const caches = createPrefixCaches(savedKeysOperations, CACHE_LIMIT_BYTES);
  const pause = createPause();
  /** What the network has read last: mostly the beginning of what it reads next. */
  let present: readonly number[] = [];
  return async (promptIds, maxTokens, listener) => {
    const { cache, length: cachedTokens } = await caches.take(promptIds);
    if (cache && countShared(present, promptIds) < cachedTokens) network.restore(cache);
    present = [];
    const ids = [...promptIds];
    const end = ids.length + maxTokens;
    let length = cachedTokens;
    let isLast = false;
    while (!isLast && !listener.isCancelled()) {
      // What of the prompt has not been read, piece by piece; then always the token that was written last.
      const chunk = ids.slice(length, length + LONGEST_CHUNK);
      const logits = network.run(chunk, length);
      length += chunk.length;
      if (length === ids.length) {
        const id = findHighest(logits);
        ids.push(id);
        isLast = listener.hear(id) || ids.length >= end;
      }
      await pause();
    }
    present = ids.slice(0, length);
    if (length > 0) caches.put(network.save(length), present, Math.min(length, promptIds.length));
    return cachedTokens;
  };
}

/** Of several that are equal, the first. */
function findHighest(values: Float32Array): number {
  return values.reduce((best, value, index) => (value > (values[best] ?? -Infinity) ? index : best), 0);
}

const savedKeysOperations: CacheOperations<SavedKeys> = {
  async crop(saved, length) {
    // What is saved is never written to again, so that a part of it needs no copy.
    return { length, rows: saved.rows.map((row) => row.subarray(0, (row.length / saved.length) * length)) };
  },
  sizeBytes: ({ rows }) => rows.reduce((sum, { byteLength }) => sum + byteLength, 0),
  dispose() {},
};
