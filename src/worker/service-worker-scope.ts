/*
 * The parts that are used here of what a service worker sees around it: the compiler's own library for workers and
 * that for pages cannot stand side by side.
 */

export interface ExtendableEvent extends Event {
  /** Keeps the worker alive, and an `install` or `activate` undone, until it settles. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends ExtendableEvent {
  readonly request: Request;
  /** Who asks; empty for a page that is only being opened. */
  readonly clientId: string;
  respondWith(response: Promise<Response>): void;
}

export interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

/** A page or a worker of the origin. */
export interface Client {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

/** What `self` is in a service worker. */
export interface ServiceWorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: {
    get(id: string): Promise<Client | undefined>;
    matchAll(options: { readonly includeUncontrolled: boolean; readonly type: 'window' }): Promise<readonly Client[]>;
    claim(): Promise<void>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
}
