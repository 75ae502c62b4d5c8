import type { KeeperDescription, KeepProblem, KeptPart } from './offline-protocol.ts';

/** Whether the page works without a network, for the eye. */
export type OfflineState =
  | { readonly type: 'unknown' }
  | { readonly type: 'unavailable'; readonly reason: string }
  | { readonly type: 'off'; readonly sizeBytes: number }
  | { readonly type: 'loading'; readonly loadedBytes: number; readonly totalBytes: number }
  | {
      readonly type: 'ready';
      readonly parts: readonly KeptPart[];
      /** Whether the browser has promised not to drop what is kept when it runs out of room. */
      readonly isPersisted: boolean;
      /** Why a newer version could not be kept. */
      readonly problem: KeepProblem | undefined;
    }
  | {
      readonly type: 'update';
      /** Whether other pages stand in the way. */
      readonly isBlocked: boolean;
    }
  | { readonly type: 'failed'; readonly problem: KeepProblem };

/** What is known, of which the state is made. */
export interface OfflineFacts {
  readonly page: { readonly version: string; readonly sizeBytes: number };
  /** The service worker in use, and the one that waits to take its place. */
  readonly active: KeeperDescription | undefined;
  readonly waiting: KeeperDescription | undefined;
  /** Of what is being loaded. */
  readonly progress: { readonly loadedBytes: number; readonly totalBytes: number } | undefined;
  /** What became of the last attempt to keep something. */
  readonly problem: KeepProblem | undefined;
  readonly isBlocked: boolean;
  readonly isPersisted: boolean;
}

/**
 * What the facts come to, once any are known.
 *
 * @example
 * toOfflineState({ ...facts, active: { version: facts.page.version, parts, isWhole: true } }).type; // 'ready'
 */
export function toOfflineState(facts: OfflineFacts): OfflineState {
  const { page, active, waiting, progress, problem, isBlocked, isPersisted } = facts;
  const isKept = active?.version === page.version && active.isWhole;
  if (isKept && !waiting) return { type: 'ready', parts: active.parts, isPersisted, problem };
  if (isKept) return { type: 'update', isBlocked };
  if (progress) return { type: 'loading', ...progress };
  // The page itself is of a version that is gone, or of one that may not be used yet.
  if (waiting || (active && active.version !== page.version)) return { type: 'update', isBlocked };
  if (problem) return { type: 'failed', problem };
  return { type: 'off', sizeBytes: page.sizeBytes };
}
