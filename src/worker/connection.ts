import * as Comlink from 'comlink';
import type { AgentError } from '../core/index.ts';
import workerURL from './agent.worker.ts?worker&url';
import { pageServices } from './page-services.ts';
import type { AgentWorkerApi } from './protocol.ts';
import { startModuleWorker } from './start-worker.ts';

/** The agent worker and what is known of its end. */
export interface Connection {
  readonly api: Comlink.Remote<AgentWorkerApi>;
  /** Resolves only if the worker could not start or died. */
  readonly lost: Promise<AgentError>;
}

let connection: Connection | undefined;

/**
 * The page's one agent worker, started at the first call and again if it was lost.
 *
 * @example
 * const runs = await agentWorker().api.listRuns();
 */
export function agentWorker(): Connection {
  connection ??= connect();
  return connection;
}

function connect(): Connection {
  const url = new URL(workerURL, import.meta.url);
  const worker = startModuleWorker(url, 'tabagents');
  const lost = new Promise<AgentError>((resolve) => {
    worker.addEventListener('error', (event) => {
      connection = undefined;
      const why = event.message ? ` (${event.message})` : '';
      const message =
        `The agent's worker could not run${why}. Reload the page; if this page has a Content-Security-Policy, it must ` +
        `grant worker-src and script-src for ${url.origin} and blob:.`;
      resolve({ kind: 'engine-lost', message });
    });
  });
  const api = Comlink.wrap<AgentWorkerApi>(worker);
  // The build puts the worker into `assets/`, beside the folders of the engines.
  void api.connect(Comlink.proxy(pageServices), new URL('../', url).href);
  return { api, lost };
}
