import type { KeepProblem } from './offline-protocol.ts';

const REMOVED = 'removed';

/** Why a page cannot be kept here, in a few words; empty where it can. */
export function whyUnavailable(): string {
  if (location.protocol === 'file:') return 'it was opened as a file';
  if (!window.isSecureContext) return 'browsers keep pages only over https';
  if (!('serviceWorker' in navigator && 'caches' in window && 'locks' in navigator)) {
    return 'this browser, or private window, keeps no pages';
  }
  return '';
}

/** Whether the user has asked to be spared downloads; not every browser says. */
export function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}

/** A failed registration in the words of all other problems; nothing where the browser refuses on principle. */
export function toRegistrationProblem(thrown: unknown): KeepProblem | undefined {
  if (thrown instanceof DOMException && ['SecurityError', 'NotSupportedError'].includes(thrown.name)) return undefined;
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { kind: thrown instanceof TypeError ? 'network' : 'internal', path: '', message };
}

/**
 * Whether the user has removed what was kept of the site in a folder. Where storage is forbidden, nothing is remembered.
 *
 * @example
 * const removal = createRemovalNote('https://example.org/agents/');
 */
export function createRemovalNote(folder: string) {
  const key = `tabagents offline ${folder}`;
  return {
    get isSet(): boolean {
      try {
        return localStorage.getItem(key) === REMOVED;
      } catch {
        return false;
      }
    },
    write(isRemoved: boolean): void {
      try {
        if (isRemoved) localStorage.setItem(key, REMOVED);
        else localStorage.removeItem(key);
      } catch {
        // Nothing is remembered.
      }
    },
    /** Calls `listener` when the user removes it in another tab. */
    watch(listener: () => void): void {
      window.addEventListener('storage', (event) => {
        if (event.key === key && event.newValue === REMOVED) listener();
      });
    },
  };
}
