import type { LocalModel } from '../models/local-model.ts';

/** The models of a page that run on this device: each is loaded once, for all who use it. */
export interface LocalModels {
  /** The model of that key, made at first, for `holder` until it lets go. */
  hold(key: string, holder: object, make: () => LocalModel): LocalModel;
  /** Lets go of all that the holder holds. */
  release(holder: object): void;
}

/** How long a model stays that nobody holds: whoever changes a setting wants the same one again at once. */
const LINGER_MS = 60_000;

/**
 * Makes the place where a page's local models are kept.
 *
 * @param later Calls back after that many milliseconds.
 * @example
 * const models = createLocalModels();
 * const model = models.hold('embedded', session, () => createLocalModel(dependencies));
 */
export function createLocalModels(later: (call: () => void, delayMs: number) => void = setTimeout): LocalModels {
  const kept = new Map<string, { readonly model: LocalModel; readonly holders: Set<object> }>();
  return {
    hold(key, holder, make) {
      const entry = kept.get(key) ?? { model: make(), holders: new Set() };
      kept.set(key, entry);
      entry.holders.add(holder);
      return entry.model;
    },

    release(holder) {
      for (const [key, entry] of kept) {
        if (!entry.holders.delete(holder) || entry.holders.size > 0) continue;
        later(() => {
          if (entry.holders.size > 0 || kept.get(key) !== entry) return;
          kept.delete(key);
          entry.model.dispose();
        }, LINGER_MS);
      }
    },
  };
}
