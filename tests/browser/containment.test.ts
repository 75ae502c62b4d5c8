import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Attempted } from './containment.harness.ts';
import { openPage, siteOrigin } from '../helpers/browser.ts';

type Harness = typeof import('./containment.harness.ts');

/** A server that any page may reach, which counts who does. */
interface Listener {
  readonly port: number;
  /** Connections, requests and upgrades together. */
  readonly heard: () => number;
  close(): void;
}

async function listen(): Promise<Listener> {
  let heard = 0;
  const server = createServer((request, response) => {
    heard++;
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (request.url === '/events') {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: hit\n\n');
    } else {
      response.writeHead(200, { 'Content-Type': 'text/javascript' }).end('globalThis.hit = true;');
    }
  });
  server.on('connection', () => heard++);
  server.on('upgrade', (request, socket) => {
    heard++;
    // A page that is closed tears its connections down.
    socket.on('error', () => socket.destroy());
    const key = `${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    const head = ['HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade'];
    socket.write(`${[...head, `Sec-WebSocket-Accept: ${accept}`].join('\r\n')}\r\n\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heard: () => heard,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

let inside: Listener;
let outside: Listener;

beforeAll(async () => {
  [inside, outside] = await Promise.all([listen(), listen()]);
});
afterAll(() => {
  inside.close();
  outside.close();
});

const urlsFor = ({ port }: Listener): Record<string, string> => ({
  own: `${siteOrigin()}/core.js`,
  other: `http://127.0.0.1:${port}/`,
  script: `http://127.0.0.1:${port}/script`,
  socket: `ws://127.0.0.1:${port}/`,
  events: `http://127.0.0.1:${port}/events`,
});

async function inHarness<Result>(page: Page, name: keyof Harness, ...given: readonly unknown[]): Promise<Result> {
  return page.evaluate(
    async ([exported, args]) => {
      const harness = (await import('/harness/containment.js')) as Record<string, (...all: unknown[]) => unknown>;
      return (await harness[exported as string]?.(...(args as unknown[]))) as never;
    },
    [name, given] as const,
  );
}

interface Attempt {
  readonly name: string;
  /** The body of an async function that returns true when it got out. */
  readonly body: string;
  /** Where the same must succeed. @default 'worker' */
  readonly control?: 'worker' | 'classic' | 'page';
}

const fetching = (url: string): string => `return (await fetch(urls.${url})).ok;`;
const opened = (make: string): string =>
  `return new Promise((resolve) => { const one = ${make}; one.onopen = () => { one.close(); resolve(true); };
   one.onerror = () => resolve('refused'); });`;
const compiled = 'data:text/javascript,';

const attempts: readonly Attempt[] = [
  { name: 'fetch of its own origin', body: fetching('own') },
  { name: 'fetch of another origin', body: fetching('other') },
  { name: 'fetch without CORS', body: `await fetch(urls.other, { mode: 'no-cors' }); return true;` },
  {
    name: 'XMLHttpRequest',
    body: `return new Promise((resolve) => { const one = new XMLHttpRequest(); one.open('GET', urls.other);
      one.onload = () => resolve(true); one.onerror = () => resolve('refused'); one.send(); });`,
  },
  { name: 'WebSocket', body: opened('new WebSocket(urls.socket)') },
  { name: 'EventSource', body: opened('new EventSource(urls.events)') },
  { name: 'importScripts', body: 'importScripts(urls.script); return true;', control: 'classic' },
  { name: 'dynamic import', body: 'await import(urls.script); return true;' },
  {
    name: 'a worker from its own origin',
    body: `return new Promise((resolve) => { const one = new Worker(urls.own, { type: 'module' });
      one.onerror = () => resolve('refused'); setTimeout(resolve, 500, true); });`,
  },
  {
    name: 'a worker of its own making that fetches',
    body: `const text = 'fetch(' + JSON.stringify(urls.other) + ').then(() => postMessage(true), () => postMessage(false))';
      return new Promise((resolve) => { const one = new Worker('${compiled}' + encodeURIComponent(text));
      one.onmessage = ({ data }) => resolve(data); one.onerror = () => resolve('refused'); });`,
  },
  {
    name: 'indexedDB',
    body: `return new Promise((resolve) => { const one = indexedDB.open('attack'); one.onsuccess = () => resolve(true);
      one.onerror = () => resolve('refused'); });`,
  },
  { name: 'caches', body: `await caches.open('attack'); return true;` },
  { name: 'localStorage', body: `localStorage.setItem('a', 'b'); return true;`, control: 'page' },
  { name: 'the private file system', body: 'await navigator.storage.getDirectory(); return true;' },
  { name: 'sendBeacon', body: 'return navigator.sendBeacon(urls.other, "x");', control: 'page' },
  { name: 'eval', body: `return (0, eval)('1 + 1') === 2;` },
  { name: 'the Function constructor', body: `return (() => {}).constructor('return 2')() === 2;` },
  { name: 'the parent’s document', body: 'return parent.document.title !== undefined;', control: 'page' },
  { name: 'a peer connection', body: 'return new RTCPeerConnection() instanceof Object;', control: 'page' },
  { name: 'a web lock of the origin', body: `return navigator.locks.request('attack', () => true);` },
];

describe('JavaScript in the place of Python', () => {
  it('gets out by none of the ways that work outside, and no server hears of it', async () => {
    const page = await openPage();
    const bodies = attempts.map(({ body }) => body);
    const tried = await inHarness<readonly Attempted[]>(page, 'attemptInside', bodies, urlsFor(inside));
    const of = (kind: string): readonly Attempt[] => attempts.filter(({ control = 'worker' }) => control === kind);
    const worked = new Map<string, Attempted>();
    for (const [kind, name, type] of [
      ['worker', 'attemptInWorker', 'module'],
      ['classic', 'attemptInWorker', 'classic'],
      ['page', 'attemptOnPage', undefined],
    ] as const) {
      const chosen = of(kind).map(({ body }) => body);
      const outcomes = await inHarness<readonly Attempted[]>(page, name, chosen, urlsFor(outside), type);
      of(kind).forEach((attempt, index) => worked.set(attempt.name, outcomes[index] as Attempted));
    }
    const report = attempts.map(({ name }, index) => ({
      name,
      inside: tried[index]?.reached,
      control: worked.get(name)?.reached || `void: ${worked.get(name)?.detail}`,
    }));
    expect(report).toEqual(attempts.map(({ name }) => ({ name, inside: false, control: true })));
    expect(inside.heard()).toBe(0);
    expect(outside.heard()).toBeGreaterThan(0);
  });

  it('is not heard on a broadcast channel of the page, where a worker of the page is', async () => {
    const page = await openPage();
    const body = `new BroadcastChannel('attack').postMessage('hit'); return true;`;
    await inHarness(page, 'attemptInside', [body], {});
    expect(await inHarness<number>(page, 'heardOnChannel')).toBe(0);
    await inHarness(
      page,
      'attemptInWorker',
      [`${body.replace('return true;', '')} await fetch(urls.own); return true;`],
      urlsFor(outside),
    );
    await page.waitForFunction(
      async () => ((await import('/harness/containment.js')) as Harness).heardOnChannel() === 1,
    );
  });
});

interface PythonAttempt {
  readonly name: string;
  /** Gives true when it got out; where Python cannot tell, the server can. */
  readonly code: (urls: Readonly<Record<string, string>>) => string;
}

const polled = (make: string, done: string): string =>
  `import js, asyncio\none = ${make}\nfor _ in range(40):\n    if ${done}: break\n    await asyncio.sleep(0.05)\n${done}`;

const pythonAttempts: readonly PythonAttempt[] = [
  { name: 'js.fetch of its own origin', code: ({ own }) => `import js\n(await js.fetch("${own}")).ok` },
  { name: 'js.fetch of another origin', code: ({ other }) => `import js\n(await js.fetch("${other}")).ok` },
  { name: 'pyfetch', code: ({ other }) => `from pyodide.http import pyfetch\n(await pyfetch("${other}")).ok` },
  {
    name: 'XMLHttpRequest',
    code: ({ other }) =>
      `import js\none = js.XMLHttpRequest.new()\none.open("GET", "${other}", False)\none.send()\none.status == 200`,
  },
  { name: 'pyxhr', code: ({ other }) => `from pyodide.http import pyxhr\npyxhr.get("${other}").status_code == 200` },
  { name: 'WebSocket', code: ({ socket }) => polled(`js.WebSocket.new("${socket}")`, 'one.readyState == 1') },
  { name: 'EventSource', code: ({ events }) => polled(`js.EventSource.new("${events}")`, 'one.readyState == 1') },
  {
    name: 'dynamic import',
    code: ({ script }) => `from pyodide.code import run_js\nawait run_js("import('${script}')")\nTrue`,
  },
  { name: 'a worker', code: ({ own }) => `import js\njs.Worker.new("${own}") is not None` },
  {
    name: 'indexedDB',
    code: () => polled('js.indexedDB.open("attack")', 'one.readyState == "done" and not one.error'),
  },
  { name: 'caches', code: () => 'import js\nawait js.caches.open("attack")\nTrue' },
  { name: 'localStorage', code: () => 'import js\njs.localStorage.setItem("a", "b")\nTrue' },
  { name: 'the private file system', code: () => 'import js\nawait js.navigator.storage.getDirectory()\nTrue' },
  { name: 'BroadcastChannel', code: () => 'import js\njs.BroadcastChannel.new("python").postMessage("hit")\nTrue' },
  { name: 'sendBeacon', code: ({ other }) => `import js\njs.navigator.sendBeacon("${other}", "x")` },
  {
    name: 'a socket',
    code: ({ port }) => `import socket\none = socket.create_connection(("127.0.0.1", ${port}), 1)\nNone`,
  },
  {
    name: 'urllib',
    code: ({ other }) => `import urllib.request\nurllib.request.urlopen("${other}", timeout=1).status == 200`,
  },
  { name: 'js.eval', code: () => 'import js\njs.eval("1 + 1") == 2' },
  { name: 'run_js', code: () => 'from pyodide.code import run_js\nrun_js("1 + 1") == 2' },
  {
    name: 'a constructor chain to Function',
    code: () => 'import pyodide_js\npyodide_js.toPy.constructor("return 2")() == 2',
  },
  {
    name: 'a script loaded by Pyodide',
    code: ({ other }) => `import pyodide_js\nawait pyodide_js.loadPackage("${other}one-1.0-py3-none-any.whl")\nNone`,
  },
];

describe('Python that may import anything', () => {
  it('gets out by none of the ways that work outside, and no server hears of it', async () => {
    const page = await openPage();
    const before = inside.heard();
    const urls = { ...urlsFor(inside), port: String(inside.port) };
    const codes = pythonAttempts.map(({ code }) => code(urls));
    const tried = await page.evaluate(async (snippets) => {
      const { createSandbox } = (await import('/harness/containment.js')) as Harness;
      const sandbox = createSandbox({ imports: ['*'], limits: { timeMs: 8_000 } });
      const outcomes = [];
      for (const code of snippets) {
        const { value, error } = await sandbox.execute(code);
        outcomes.push({ reached: value === true, detail: `${error?.type}: ${error?.message}` });
      }
      await sandbox.dispose();
      return outcomes;
    }, codes);
    const outsideUrls = { ...urlsFor(outside), port: String(outside.port) };
    const report = [];
    for (const [index, { name, code }] of pythonAttempts.entries()) {
      const heard = outside.heard();
      const control = await inHarness<Attempted>(page, 'pythonOnPage', code(outsideUrls));
      // What Python sends may arrive after it has ended.
      const isHeard = async (): Promise<boolean> =>
        vi.waitUntil(() => outside.heard() > heard, { timeout: 5_000 }).catch(() => false);
      const worked = control.reached || (await isHeard());
      report.push({ name, inside: tried[index]?.reached, control: worked || `void: ${control.detail.slice(-300)}` });
    }
    expect(report).toEqual(pythonAttempts.map(({ name }) => ({ name, inside: false, control: true })));
    expect(inside.heard()).toBe(before);
  });
});
