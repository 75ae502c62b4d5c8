/** What can be done with the keys and values that a model computed for some tokens. */
export interface CacheOperations<Cache> {
  /** A copy for the first `length` tokens, or nothing where the model's architecture does not allow it. */
  crop(cache: Cache, length: number): Promise<Cache | undefined>;
  sizeBytes(cache: Cache): number;
  dispose(cache: Cache): void;
}

/** A cache to go on from; it belongs to whoever took it. */
export interface TakenCache<Cache> {
  /** Nothing when no tokens are shared with what was computed before. */
  readonly cache: Cache | undefined;
  /** How many of the prompt's tokens are in it: always fewer than all, because the last one must be run. */
  readonly length: number;
}

/** Keeps what was computed for earlier prompts, for prompts that begin alike. */
export interface PrefixCaches<Cache> {
  take(promptIds: readonly number[]): Promise<TakenCache<Cache>>;
  /** Takes a cache back. `ids` are the tokens in it, of which `promptLength` were asked and the rest answered. */
  put(cache: Cache, ids: readonly number[], promptLength: number): void;
}

interface Entry<Cache> {
  readonly cache: Cache;
  readonly ids: readonly number[];
  readonly promptLength: number;
}

/** Copying fewer tokens than this is not worth an entry of its own. */
const LEAST_SHARED = 16;

/**
 * Makes a store of caches that are found by comparing token ids: nothing is reused that was computed for other tokens.
 *
 * A prompt that contains a whole earlier prompt continues that conversation, or asks it again: it gets its cache, without what of the
 * answer it does not repeat. One that shares only a beginning (another agent's, with the same system prompt) gets a
 * copy, so that two agents that take turns keep one each. The least recently used go first; the latest always stays.
 *
 * @param limitBytes How much all together may take.
 * @example
 * const caches = createPrefixCaches(operations, 512 * 2 ** 20);
 * const { cache, length } = await caches.take(promptIds);
 */
export function createPrefixCaches<Cache>(
  { crop, sizeBytes, dispose }: CacheOperations<Cache>,
  limitBytes: number,
): PrefixCaches<Cache> {
  /** The least recently used first. */
  let entries: readonly Entry<Cache>[] = [];

  return {
    async take(promptIds) {
      let best: Entry<Cache> | undefined;
      let length = 0;
      for (const entry of entries) {
        const shared = Math.min(countShared(entry.ids, promptIds), promptIds.length - 1);
        // Of two that share as much, the later one is more likely to be in use.
        if (shared >= length) [best, length] = [entry, shared];
      }
      if (!best || length === 0) return { cache: undefined, length: 0 };
      const { cache, ids, promptLength } = best;
      const isSamePrompt = promptIds.length === promptLength && length === promptLength - 1;
      if (length < promptLength && !isSamePrompt) {
        const copy = length < LEAST_SHARED ? undefined : await crop(cache, length);
        return { cache: copy, length: copy ? length : 0 };
      }
      entries = entries.filter((entry) => entry !== best);
      if (length === ids.length) return { cache, length };
      const cropped = await crop(cache, length);
      dispose(cache);
      return { cache: cropped, length: cropped ? length : 0 };
    },

    put(cache, ids, promptLength) {
      entries = [...entries, { cache, ids, promptLength }];
      let totalBytes = entries.reduce((sum, entry) => sum + sizeBytes(entry.cache), 0);
      while (entries.length > 1 && totalBytes > limitBytes) {
        const [oldest, ...rest] = entries;
        if (!oldest) break;
        totalBytes -= sizeBytes(oldest.cache);
        dispose(oldest.cache);
        entries = rest;
      }
    },
  };
}

/** How many tokens two lists begin with alike. */
export function countShared(first: readonly number[], second: readonly number[]): number {
  const end = Math.min(first.length, second.length);
  let count = 0;
  while (count < end && first[count] === second[count]) count++;
  return count;
}
