import type { Attempt } from './attempt.ts';

type WindowScope = Window & typeof globalThis;

/** What a window's global object may have, and a worker's may not. */
export interface Scope {
  readonly navigator?: Partial<Navigator>;
  readonly RTCPeerConnection?: WindowScope['RTCPeerConnection'];
  readonly SharedWorker?: WindowScope['SharedWorker'];
  readonly localStorage?: Storage;
  readonly document?: Document;
  readonly location?: Pick<Location, 'hash'>;
  readonly parent?: Window | null;
  readonly top?: Window | null;
  readonly opener?: unknown;
  readonly open?: WindowScope['open'];
}

/**
 * What only a window has. In the sandbox, where model code runs in a worker, the same is tried on the worker's global
 * object; the control tries it on that of an ordinary, empty frame of the page.
 */
export const windowAttempts: readonly Attempt<[scope: Scope]>[] = [
  {
    name: 'a beacon to this site',
    group: 'network',
    async attempt({ own }, scope) {
      const { sendBeacon } = of(scope, 'navigator');
      if (!sendBeacon) throw new TypeError('there is no sendBeacon');
      if (!sendBeacon.call(scope.navigator as Navigator, own)) throw new Error('the browser refused it');
      return 'it was sent';
    },
  },
  {
    name: 'a peer connection (WebRTC)',
    group: 'network',
    async attempt(_targets, scope) {
      const peer = new (of(scope, 'RTCPeerConnection'))();
      try {
        peer.createDataChannel('out');
        await peer.setLocalDescription(await peer.createOffer());
        return `a connection was offered, ${peer.signalingState}`;
      } finally {
        peer.close();
      }
    },
  },
  {
    name: 'a shared worker with this site’s rights',
    group: 'workers',
    attempt: ({ worker }, scope) =>
      new Promise((resolve, reject) => {
        const shared = new (of(scope, 'SharedWorker'))(worker, { type: 'module' });
        shared.addEventListener('error', () => reject(new Error('the browser refused it')));
        shared.port.addEventListener('message', ({ data }: MessageEvent<readonly string[]>) => {
          shared.port.close();
          resolve(data.join(': '));
        });
        shared.port.start();
      }),
  },
  {
    name: 'localStorage',
    group: 'storage',
    async attempt(_targets, scope) {
      const storage = of(scope, 'localStorage');
      const key = `tabagents-self-test-${crypto.randomUUID()}`;
      storage.setItem(key, 'here');
      const found = storage.getItem(key);
      storage.removeItem(key);
      return `it kept "${found}" for this site`;
    },
  },
  {
    name: 'a cookie of this site',
    group: 'storage',
    async attempt(_targets, scope) {
      const document = of(scope, 'document');
      const name = `tabagents-self-test-${crypto.randomUUID()}`;
      document.cookie = `${name}=here; max-age=10; SameSite=Strict`;
      const isSet = document.cookie.includes(name);
      document.cookie = `${name}=; max-age=0; SameSite=Strict`;
      if (!isSet) throw new Error('the browser did not keep it');
      return 'it was set';
    },
  },
  {
    name: 'the page around the frame',
    group: 'page',
    attempt: async (_targets, scope) => `its title is "${of(scope, 'parent').document.title}"`,
  },
  {
    name: 'the top of the tab',
    group: 'page',
    async attempt(_targets, scope) {
      const top = scope.top ?? undefined;
      if (!top) throw new TypeError('there is no top');
      return `it shows ${top.document.querySelectorAll('*').length} elements`;
    },
  },
  {
    name: 'the window that opened this one',
    group: 'page',
    async attempt(_targets, scope) {
      const opener = scope.opener as Window | null | undefined;
      if (!opener) throw new TypeError('there is no opener');
      return `its title is "${opener.document.title}"`;
    },
  },
  {
    name: 'opening a window',
    group: 'page',
    async attempt(_targets, scope) {
      const opened = of(scope, 'open').call(scope as WindowScope, '', '_self');
      if (!opened) throw new Error('the browser refused it');
      return 'a window was given';
    },
  },
  {
    name: 'going to another address',
    group: 'page',
    async attempt(_targets, scope) {
      const location = of(scope, 'location');
      location.hash = '#stolen';
      if (location.hash !== '#stolen') throw new Error('the address did not change');
      return `it went to ${location.hash}`;
    },
  },
];

function of<Name extends keyof Scope>(scope: Scope, name: Name): NonNullable<Scope[Name]> {
  const found = scope[name];
  if (found === undefined || found === null) throw new TypeError(`there is no ${name}`);
  return found;
}
