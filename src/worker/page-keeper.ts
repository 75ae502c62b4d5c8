import { askKeeper, untilActive } from './ask-keeper.ts';
import type { KeeperNews } from './offline-protocol.ts';
import { cachePrefix } from './offline-protocol.ts';
import { toOfflineState } from './offline-state.ts';
import type { OfflineFacts, OfflineState } from './offline-state.ts';
import { createRemovalNote, savesData, toRegistrationProblem, whyUnavailable } from './offline-support.ts';
import type { Offline, PageVersion } from './offline.ts';

/** A page that stays open for days looks for a newer version when it is looked at, but not more often than this. */
const LOOK_INTERVAL_MS = 3_600_000;
const REFUSED = 'this browser does not let the page keep files here';

/**
 * The page's side of its service worker: registers it, follows it, and says what it has come to.
 *
 * @example
 * const offline = createOffline(page);
 */
export function createOffline(page: PageVersion): Offline {
  const keeper = new PageKeeper(page);
  void keeper.start();
  return keeper;
}

const NOTHING_KNOWN = {
  active: undefined,
  waiting: undefined,
  progress: undefined,
  problem: undefined,
  isBlocked: false,
} as const;

/** It lives as long as its page. */
class PageKeeper implements Offline {
  state: OfflineState = { type: 'unknown' };
  readonly #page: PageVersion;
  readonly #workerURL: string;
  readonly #removal: ReturnType<typeof createRemovalNote>;
  readonly #listeners = new Set<(state: OfflineState) => void>();
  #facts: OfflineFacts;
  #registration: ServiceWorkerRegistration | undefined;
  #lookedAtMs = 0;
  #isRepairing = false;
  #hasAskedToPersist = false;
  /** How far an interrupted attempt had come. */
  #interruptedAtBytes = 0;
  #turns = 0;

  constructor(page: PageVersion) {
    this.#page = page;
    this.#workerURL = new URL('service-worker.js', page.folder).href;
    this.#removal = createRemovalNote(page.folder);
    this.#facts = { ...NOTHING_KNOWN, page, isPersisted: false };
  }

  async start(): Promise<void> {
    const reason = whyUnavailable();
    if (reason) return this.#show({ type: 'unavailable', reason });
    try {
      const { serviceWorker } = navigator;
      serviceWorker.addEventListener('message', (event) => this.#hear(event));
      serviceWorker.addEventListener('controllerchange', () => void this.#refresh());
      serviceWorker.startMessages();
      this.#removal.watch(() => this.#forget());
      document.addEventListener('visibilitychange', () => {
        const isDue = Date.now() - this.#lookedAtMs > LOOK_INTERVAL_MS;
        if (document.visibilityState === 'visible' && isDue) this.#lookForUpdate();
      });
      const earlier = await serviceWorker.getRegistration(this.#page.folder);
      // A site in a folder above has nothing to do with this one.
      if (earlier?.scope === this.#page.folder) await this.#register();
      else if (this.#removal.isSet || savesData()) this.#learn({});
      else await this.keep();
    } catch {
      this.#show({ type: 'unavailable', reason: REFUSED });
    }
  }

  watch(listener: (state: OfflineState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async keep(): Promise<void> {
    this.#removal.write(false);
    this.#interruptedAtBytes = 0;
    this.#learn({ problem: undefined, progress: { loadedBytes: 0, totalBytes: this.#page.sizeBytes } });
    await this.#register();
  }

  async remove(): Promise<void> {
    this.#removal.write(true);
    await this.#registration?.unregister();
    const names = (await caches.keys()).filter((name) => name.startsWith(cachePrefix(this.#page.folder)));
    await Promise.all(names.map((name) => caches.delete(name)));
    this.#forget();
  }

  async update(): Promise<void> {
    const waiting = this.#registration?.waiting;
    if (waiting) {
      const taken = await askKeeper(waiting, { type: 'take-over', isAccepted: true });
      if (!taken?.isDone) return this.#learn({ isBlocked: true });
      await untilActive(waiting);
    }
    location.reload();
  }

  async persist(): Promise<void> {
    if (this.#hasAskedToPersist || this.state.type !== 'ready' || this.state.isPersisted) return;
    this.#hasAskedToPersist = true;
    this.#learn({ isPersisted: await navigator.storage.persist() });
  }

  #show(state: OfflineState): void {
    this.state = state;
    for (const listener of this.#listeners) listener(state);
  }

  #learn(news: Partial<OfflineFacts>): void {
    this.#facts = { ...this.#facts, ...news };
    this.#show(toOfflineState(this.#facts));
  }

  #forget(): void {
    this.#registration = undefined;
    this.#learn(NOTHING_KNOWN);
  }

  async #register(): Promise<void> {
    try {
      const found: unknown = await navigator.serviceWorker.register(this.#workerURL, {
        scope: this.#page.folder,
        updateViaCache: 'none',
      });
      if (!(found instanceof ServiceWorkerRegistration)) return this.#show({ type: 'unavailable', reason: REFUSED });
      this.#follow(found);
      this.#lookForUpdate();
      await this.#refresh();
    } catch (thrown) {
      const problem = toRegistrationProblem(thrown);
      if (problem) this.#learn({ problem, progress: undefined });
      else this.#show({ type: 'unavailable', reason: REFUSED });
    }
  }

  #follow(found: ServiceWorkerRegistration): void {
    if (found === this.#registration) return;
    this.#registration = found;
    const followWorker = (worker: ServiceWorker | null): void =>
      worker?.addEventListener('statechange', () => void this.#refresh());
    for (const worker of [found.installing, found.waiting, found.active]) followWorker(worker);
    found.addEventListener('updatefound', () => {
      this.#facts = { ...this.#facts, problem: undefined };
      followWorker(found.installing);
      void this.#refresh();
    });
  }

  #lookForUpdate(): void {
    this.#lookedAtMs = Date.now();
    // Without a network there is none.
    this.#registration?.update().catch(() => {});
  }

  #hear({ data, source }: MessageEvent<KeeperNews>): void {
    if (!(source instanceof ServiceWorker) || source.scriptURL !== this.#workerURL) return;
    switch (data.type) {
      case 'keep-progress':
        this.#learn({ progress: { loadedBytes: data.loadedBytes, totalBytes: data.totalBytes } });
        break;
      case 'keep-failed':
        this.#learn({ problem: data.problem, progress: undefined });
        break;
      default:
        data satisfies never;
    }
  }

  /** Asks the service workers what they are, and does what follows from it. */
  async #refresh(): Promise<void> {
    const registration = this.#registration;
    if (!registration) return;
    const turn = ++this.#turns;
    const { installing, waiting } = registration;
    const active = registration.active?.state === 'activated' ? registration.active : null;
    const [kept, next, isPersisted] = await Promise.all([
      active && askKeeper(active, { type: 'describe' }),
      waiting && askKeeper(waiting, { type: 'describe' }),
      navigator.storage.persisted(),
    ]);
    // Something has happened meanwhile, and will be looked at.
    if (turn !== this.#turns || registration !== this.#registration) return;
    const { progress, problem } = this.#facts;
    const isActivating = registration.active !== null && !active;
    if (!installing && !isActivating && !kept && !next && progress && !problem) return this.#resume(progress);
    const isBusy = installing !== null || isActivating || this.#isRepairing;
    this.#learn({
      active: kept ?? undefined,
      waiting: next ?? undefined,
      progress: isBusy ? (progress ?? { loadedBytes: 0, totalBytes: this.#page.sizeBytes }) : undefined,
      isPersisted,
    });

    const isPageKept = kept?.version === this.#page.version;
    if (waiting && !isPageKept && next?.version === this.#page.version) {
      // The page came from the network in the new version: unless others are open in the old one, nothing need wait.
      const taken = await askKeeper(waiting, { type: 'take-over', isAccepted: false });
      if (!taken?.isDone) this.#learn({ isBlocked: true });
    }
    if (active && isPageKept && navigator.serviceWorker.controller !== active) {
      await askKeeper(active, { type: 'claim' });
    }
    if (active && isPageKept && !kept.isWhole) await this.#repair(active);
  }

  /** Browsers end what takes them too long; what has come by then need not come again. */
  async #resume({ loadedBytes }: { readonly loadedBytes: number }): Promise<void> {
    if (loadedBytes <= this.#interruptedAtBytes) {
      const message = 'The browser has ended the download before its end';
      return this.#learn({ problem: { kind: 'internal', path: '', message }, progress: undefined });
    }
    this.#interruptedAtBytes = loadedBytes;
    await this.#register();
  }

  /** The browser has dropped something, or the user has removed it and wants it back. */
  async #repair(active: ServiceWorker): Promise<void> {
    if (this.#isRepairing || this.#facts.problem) return;
    this.#isRepairing = true;
    const outcome = await askKeeper(active, { type: 'keep' });
    this.#isRepairing = false;
    this.#learn({ problem: outcome?.problem, progress: undefined });
    if (!outcome?.problem) await this.#refresh();
  }
}
