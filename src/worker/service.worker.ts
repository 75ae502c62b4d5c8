import { createPageFiles, measureParts } from './page-files.ts';
import type { FileList, KeeperNews, KeeperRequest, KeeperRequests, ListedFile } from './offline-protocol.ts';
import { lockPrefix } from './offline-protocol.ts';
import type { FetchEvent, ServiceWorkerScope } from './service-worker-scope.ts';
import { KeepError } from './verified-download.ts';

/*
 * Keeps all files of one version of the page, and serves that version's pages nothing else. It answers for the files
 * that the build listed, and for nothing more: every other request goes to the network as if this were not here.
 */

/** The build writes it above this code. */
declare const TABAGENTS_FILES: FileList;

const scope = self as unknown as ServiceWorkerScope;
const { version, files } = TABAGENTS_FILES;
const folder = new URL(scope.registration.scope);
const kept = createPageFiles(folder.href, TABAGENTS_FILES);

const PAGE_PATH = 'index.html';
const filesByURL = new Map(files.map((file) => [new URL(file.path, folder).href, file]));
const pageURLs = new Set([folder.href, new URL(PAGE_PATH, folder).href]);

scope.addEventListener('install', (event) => event.waitUntil(install()));
// No page of another version is open by now, but for one that is about to be loaded anew.
scope.addEventListener('activate', (event) => event.waitUntil(kept.removeOthers()));

scope.addEventListener('fetch', (event) => {
  const file = findFile(event.request);
  if (file) event.respondWith(answer(event, file));
});

scope.addEventListener('message', (event) => {
  const [port] = event.ports;
  event.waitUntil(reply(event.data as KeeperRequest).then((message) => port?.postMessage(message)));
});

async function install(): Promise<void> {
  try {
    await kept.keep(tellProgress);
  } catch (thrown) {
    // What a lost connection has left is whole files of this version, and need not come again.
    if (!(thrown instanceof KeepError) || thrown.problem.kind !== 'network') await kept.remove();
    if (thrown instanceof KeepError) await tell({ type: 'keep-failed', version, problem: thrown.problem });
    throw thrown;
  }
}

function findFile({ method, mode, url }: Request): ListedFile | undefined {
  if (method !== 'GET') return undefined;
  const address = new URL(url);
  address.hash = '';
  if (mode === 'navigate') address.search = '';
  if (mode === 'navigate' && pageURLs.has(address.href)) return filesByURL.get(new URL(PAGE_PATH, folder).href);
  return filesByURL.get(address.href);
}

async function answer({ request, clientId }: FetchEvent, file: ListedFile): Promise<Response> {
  if (!(await kept.isThere()) || !(await isOwn(clientId))) return fetch(request);
  try {
    return await kept.read(file);
  } catch (thrown) {
    if (!(thrown instanceof KeepError)) throw thrown;
    // A file of another version is no answer to a page of this one. For the page itself it is, if nothing else is.
    if (file.path !== PAGE_PATH || thrown.problem.kind !== 'wrong-file') return Response.error();
    await kept.remove();
    return fetch(request);
  }
}

/**
 * Whether a request comes from our page, or from a worker that was started from one of our files: other pages below the
 * folder may use the same files in another version, and are none of our business.
 */
async function isOwn(clientId: string): Promise<boolean> {
  const client = clientId ? await scope.clients.get(clientId) : undefined;
  if (!client) return true;
  const address = client.url.replace(/[?#].*$/s, '');
  return pageURLs.has(address) || filesByURL.has(address);
}

async function reply(request: KeeperRequest): Promise<KeeperRequests[KeeperRequest['type']]['reply']> {
  switch (request.type) {
    case 'describe':
      return { version, parts: measureParts(files), isWhole: await kept.isWhole() };
    case 'keep':
      return { problem: await repair() };
    case 'claim': {
      const isDone = (await openPages()).every((one) => one === version);
      if (isDone) await scope.clients.claim();
      return { isDone };
    }
    case 'take-over': {
      const pages = await openPages();
      const isDone = pages.every((one) => one === version) || (request.isAccepted && pages.length === 1);
      // It settles only when the worker is active, which may have to wait for this very message.
      if (isDone) void scope.skipWaiting();
      return { isDone };
    }
    default:
      request satisfies never;
      throw new TypeError('Not a request that is known here.');
  }
}

async function repair(): Promise<KeepError['problem'] | undefined> {
  try {
    await kept.keep(tellProgress);
    return undefined;
  } catch (thrown) {
    if (thrown instanceof KeepError) return thrown.problem;
    throw thrown;
  }
}

/** The versions of all pages of this folder that are open. */
async function openPages(): Promise<readonly string[]> {
  const prefix = lockPrefix(folder.href);
  const { held = [] } = await navigator.locks.query();
  return held.flatMap(({ name }) => (name?.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}

function tellProgress(loadedBytes: number, totalBytes: number): void {
  void tell({ type: 'keep-progress', version, loadedBytes, totalBytes });
}

async function tell(news: KeeperNews): Promise<void> {
  const pages = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(news);
}
