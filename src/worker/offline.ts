import type { OfflineState } from './offline-state.ts';
import { busyLock, lockPrefix, PARTS } from './offline-protocol.ts';
import { onProgress } from './page-services.ts';

export { PARTS };
export type { KeepProblem, KeptPart } from './offline-protocol.ts';
export type { OfflineState } from './offline-state.ts';

/** What keeps this page for offline use. */
export interface Offline {
  readonly state: OfflineState;
  /** Tells `listener` every change, until the returned function is called. */
  watch(listener: (state: OfflineState) => void): () => void;
  /** Keeps the page, or tries again. */
  keep(): Promise<void>;
  /** Removes all that is kept, for as long as the user does not ask for it again. */
  remove(): Promise<void>;
  /** Loads the page anew, in the version that is ready; not while other pages are still open in the old one. */
  update(): Promise<void>;
  /** Asks the browser, once, not to drop what is kept, runs included. Some browsers ask their user. */
  persist(): Promise<void>;
}

/** The page as the build has marked it. */
export interface PageVersion {
  readonly version: string;
  /** Of all files that would be kept. */
  readonly sizeBytes: number;
  /** The site's URL, with a slash at its end. */
  readonly folder: string;
}

/**
 * Keeps the page that calls it for offline use, once it is shown and while it has nothing else to load. Nothing but our
 * own page calls it: what others build with our modules is theirs to keep.
 *
 * @returns nothing where the page is not built, such as in development.
 * @example
 * const offline = await openOffline();
 * offline?.watch(({ type }) => show(type));
 */
export async function openOffline(): Promise<Offline | undefined> {
  const page = readVersion();
  if (!page) return undefined;
  holdVersion(page);
  holdWhileLoading(page);
  await untilPageRests();
  const { createOffline } = await import('./page-keeper.ts');
  return createOffline(page);
}

function readVersion(): PageVersion | undefined {
  const tag = document.querySelector<HTMLMetaElement>('meta[name="tabagents-version"]');
  if (!tag?.content) return undefined;
  const folder = new URL('./', document.baseURI).href;
  return { version: tag.content, sizeBytes: Number(tag.dataset['sizeBytes']), folder };
}

/** Lets the service workers know, for as long as the page is open, which version it is of. */
function holdVersion({ folder, version }: PageVersion): void {
  hold(lockPrefix(folder) + version, new Promise(() => {}));
}

/** Makes the service workers wait while engines load: what is wanted now comes before what may be wanted some day. */
function holdWhileLoading({ folder }: PageVersion): void {
  const loading = new Set<string>();
  let release: (() => void) | undefined;
  onProgress(({ engine, phase }) => {
    if (phase === 'loading') loading.add(engine);
    else loading.delete(engine);
    if (loading.size === 0) {
      release?.();
      release = undefined;
    } else if (!release) {
      const isOver = new Promise<void>((resolve) => (release = resolve));
      hold(busyLock(folder), isOver);
    }
  });
}

function hold(name: string, isOver: Promise<void>): void {
  // There are no locks where there are no service workers, or where all storage is forbidden.
  navigator.locks?.request(name, { mode: 'shared' }, () => isOver).catch(() => {});
}

async function untilPageRests(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((resolve) => window.addEventListener('load', resolve, { once: true }));
  }
  await new Promise<void>((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 1_000);
  });
}
