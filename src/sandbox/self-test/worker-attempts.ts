import type { Attempt, Targets } from './attempt.ts';
import { Unclear } from './attempt.ts';

/** How long a connection may take to be refused; what is still trying then has left the browser. */
const CONNECTING_MS = 1_000;
const REPORT_MS = 60;
const ECHO_MS = 600;

/** What JavaScript can try in any worker. In the sandbox it takes Python's place, so nothing of Pyodide is in its way. */
export const workerAttempts: readonly Attempt[] = [
  {
    name: 'fetch a file of this site',
    group: 'network',
    attempt: async ({ own }) => `status ${(await fetch(own)).status}`,
  },
  {
    name: 'fetch it without CORS',
    group: 'network',
    attempt: async ({ own }) => `a response of type ${(await fetch(own, { mode: 'no-cors' })).type}`,
  },
  {
    name: 'fetch from another origin',
    group: 'network',
    isPossible: ({ other }) => other !== undefined,
    attempt: async ({ other = '' }) => `a response of type ${(await fetch(other, { mode: 'no-cors' })).type}`,
  },
  {
    name: 'fetch with data in the address',
    group: 'network',
    attempt: async ({ own }) =>
      `status ${(await fetch(`${own}?stolen=1`, { method: 'HEAD', mode: 'no-cors' })).status}`,
  },
  {
    name: 'XMLHttpRequest',
    group: 'network',
    attempt: ({ own }) =>
      new Promise((resolve, reject) => {
        const request = new XMLHttpRequest();
        request.addEventListener('load', () => resolve(`status ${request.status}`));
        request.addEventListener('error', () => reject(new Error('the browser refused the request')));
        request.open('GET', own);
        request.send();
      }),
  },
  {
    name: 'WebSocket',
    group: 'network',
    attempt: (targets) =>
      leave(targets, (settle) => {
        const socket = new WebSocket(targets.socket);
        socket.addEventListener('open', () => settle('it connected'));
        socket.addEventListener('error', () => settle());
        return () => socket.close();
      }),
  },
  {
    name: 'EventSource',
    group: 'network',
    attempt: (targets) =>
      leave(targets, (settle) => {
        const source = new EventSource(targets.own);
        source.addEventListener('open', () => settle('it connected'));
        source.addEventListener('error', () => settle());
        return () => source.close();
      }),
  },
  {
    name: 'WebTransport',
    group: 'network',
    isPossible: () => 'WebTransport' in globalThis,
    attempt: (targets) =>
      leave(targets, (settle) => {
        const transport = new WebTransport(targets.transport);
        const end = (): void => settle();
        transport.ready.then(() => settle('it connected'), end);
        transport.closed.catch(end);
        return () => transport.close();
      }),
  },
  {
    name: 'dynamic import of a module of this site',
    group: 'network',
    attempt: async ({ own }) =>
      `a module with ${Object.keys((await import(/* @vite-ignore */ own)) as object).join(', ')}`,
  },
  {
    name: 'importScripts in a worker of its own',
    group: 'network',
    // What is imported greets.
    attempt: ({ worker }) => askWorker(toDataURL(`importScripts(${JSON.stringify(worker)});`)),
  },
  {
    name: 'a worker of its own that fetches',
    group: 'workers',
    attempt: ({ own }) => askWorker(toDataURL(fetchAndTell(own))),
  },
  {
    name: 'a worker of its own, from a blob, that fetches',
    group: 'workers',
    attempt: async ({ own }) => {
      const url = URL.createObjectURL(new Blob([fetchAndTell(own)], { type: 'text/javascript' }));
      try {
        return await askWorker(url);
      } finally {
        URL.revokeObjectURL(url);
      }
    },
  },
  {
    name: 'a worker with this site’s rights',
    group: 'workers',
    attempt: ({ worker }) => askWorker(worker, { type: 'module' }),
  },
  {
    name: 'IndexedDB',
    group: 'storage',
    attempt: (_targets) =>
      new Promise((resolve, reject) => {
        const name = `tabagents-self-test-${crypto.randomUUID()}`;
        const request = indexedDB.open(name);
        request.addEventListener('error', () => reject(request.error ?? new Error('refused')));
        request.addEventListener('success', () => {
          request.result.close();
          indexedDB.deleteDatabase(name);
          resolve('a database of this site was opened');
        });
      }),
  },
  {
    name: 'the cache of responses',
    group: 'storage',
    async attempt() {
      const name = `tabagents-self-test-${crypto.randomUUID()}`;
      await caches.open(name);
      await caches.delete(name);
      return 'a cache of this site was opened';
    },
  },
  {
    name: 'the private file system',
    group: 'storage',
    async attempt() {
      const folder = await navigator.storage.getDirectory();
      return `a ${folder.kind} of this site was opened`;
    },
  },
  {
    name: 'a lock of this site',
    group: 'storage',
    attempt: () => navigator.locks.request(`tabagents-self-test-${crypto.randomUUID()}`, () => 'the lock was given'),
  },
  {
    name: 'a broadcast to this site',
    group: 'storage',
    attempt: ({ channel }) =>
      new Promise((resolve, reject) => {
        const broadcast = new BroadcastChannel(channel);
        const end = (act: () => void): void => {
          clearTimeout(timer);
          broadcast.close();
          act();
        };
        const timer = setTimeout(() => end(() => reject(new Error('nobody answered'))), ECHO_MS);
        broadcast.addEventListener('message', () => end(() => resolve('the site answered')));
        broadcast.postMessage('is anybody there?');
      }),
  },
  {
    name: 'eval',
    group: 'code',
    // oxlint-disable-next-line no-eval -- this is what is tried
    attempt: async () => `it computed ${String((0, eval)('6 * 7'))}`,
  },
  {
    name: 'a function’s constructor',
    group: 'code',
    async attempt() {
      const compile = (() => {}).constructor as (text: string) => () => unknown;
      return `it compiled code, which found ${String(compile('return globalThis')())}`;
    },
  },
  {
    name: 'an async generator’s constructor, by its prototype',
    group: 'code',
    async attempt() {
      const compile = Object.getPrototypeOf(async function* () {}).constructor as (
        text: string,
      ) => () => AsyncGenerator;
      const { value } = (await compile('yield typeof fetch')().next()) as { readonly value: unknown };
      return `it compiled code, which found a ${String(value)} named fetch`;
    },
  },
];

/**
 * For connections that no plain web server answers: whether anything but the other end refused them. The browser
 * reports what its policy refuses; a probe shows whether it does.
 */
async function leave({ own }: Targets, connect: (settle: (connected?: string) => void) => () => void): Promise<string> {
  let refusedBy = '';
  const note = ({ effectiveDirective }: SecurityPolicyViolationEvent): void => void (refusedBy ||= effectiveDirective);
  const refuse = (): void => {
    if (refusedBy) throw new Error(`the policy refused it (${refusedBy})`);
  };
  addEventListener('securitypolicyviolation', note as unknown as EventListener);
  let close = (): void => {};
  try {
    const connected = await new Promise<string | undefined>((resolve) => {
      const timer = setTimeout(resolve, CONNECTING_MS);
      close = connect((how) => {
        clearTimeout(timer);
        resolve(how);
      });
    });
    if (connected) return connected;
    await pause();
    refuse();
    const isReachable = await fetch(own, { mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    await pause();
    refuse();
    if (!isReachable) throw new Unclear('it failed, and this browser does not say whether its policy refused it');
    return 'the attempt left the browser';
  } finally {
    close();
    removeEventListener('securitypolicyviolation', note as unknown as EventListener);
  }
}

function pause(): Promise<unknown> {
  return new Promise((resolve) => setTimeout(resolve, REPORT_MS));
}

function toDataURL(source: string): string {
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

function fetchAndTell(url: string): string {
  return `fetch(${JSON.stringify(url)}, { mode: 'no-cors' }).then(
    ({ type }) => postMessage(['out', 'a response of type ' + type]),
    (error) => postMessage(['held', String(error)]),
  );`;
}

/** Starts a worker and waits for what it says of its attempt. */
function askWorker(url: string, options?: WorkerOptions): Promise<string> {
  const worker = new Worker(url, options);
  return new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<readonly [outcome: string, detail: string]>) => {
      const [outcome, detail] = data;
      if (outcome === 'out') resolve(detail);
      else reject(new Error(detail));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error(event.message || 'the browser refused the worker'));
    });
  }).finally(() => worker.terminate());
}
