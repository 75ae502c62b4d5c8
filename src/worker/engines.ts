import * as Comlink from 'comlink';
import type { Executor, Limits, Model, ModelConfig } from '../core/index.ts';
import { AgentFailure } from '../core/index.ts';
import { createEmbedded } from '../models/embedded.ts';
import engineURL from '../models/engine.worker.ts?worker&url';
import { createPyodideExecutor } from '../sandbox/pyodide-executor.ts';
import type { Memory } from './memory-host.ts';
import type { EngineProgress, PageServices } from './protocol.ts';
import { startModuleWorker } from './start-worker.ts';

/** An executor that can be loaded ahead of its first use. */
export type PreparedExecutor = Executor & { prepare(): Promise<void> };

/** Makes the engines of all agents of a page, and keeps those that they share. */
export interface Engines {
  /** @throws AgentFailure when there is no such engine. */
  model(config: ModelConfig): Promise<Model>;
  executor(options: { readonly imports: readonly string[]; readonly limits: Partial<Limits> }): PreparedExecutor;
}

/**
 * Makes the engines of one page.
 *
 * @example
 * const engines = createEngines(services, assetsURL, openMemory());
 */
export function createEngines(services: PageServices, assetsURL: string, memory: Promise<Memory>): Engines {
  const report = (engine: EngineProgress['engine']) => (progress: Omit<EngineProgress, 'engine'>) =>
    void services.reportProgress({ engine, ...progress });
  const startWorker = (): Worker => startModuleWorker(new URL(engineURL, import.meta.url), 'tabagents-model');
  let embedded: Model | undefined;
  /** One function for all sandboxes, because they share what the same function loaded. */
  const loadFile = (path: string): Promise<ArrayBuffer> => loadAsset(new URL(path, assetsURL));

  return {
    async model(config) {
      switch (config.engine) {
        case 'embedded':
          embedded ??= createEmbedded({ assetsURL, startWorker, onProgress: report('model') });
          return embedded;
        case 'openai-compatible': {
          const { createOpenAICompatible } = await import('../models/openai-compatible.ts');
          // Memory may be unavailable (private windows); a model that needs no kept key works all the same.
          const apiKey =
            config.apiKey ?? (await memory.then(({ secrets }) => secrets.find(config.baseURL)).catch(() => undefined));
          return createOpenAICompatible({ ...config, ...(apiKey !== undefined && { apiKey }) });
        }
        default: {
          const { engine } = config as { readonly engine: unknown };
          const message = `There is no engine "${String(engine)}". Use "embedded" or "openai-compatible".`;
          throw new AgentFailure({ kind: 'bad-request', message });
        }
      }
    },

    executor({ imports, limits }) {
      return createPyodideExecutor({
        imports,
        limits,
        async openFrame(control) {
          const frameId = await services.openFrame(Comlink.transfer(control, [control]));
          return { close: () => void services.closeFrame(frameId) };
        },
        loadAsset: loadFile,
        onProgress: report('sandbox'),
      });
    },
  };
}

async function loadAsset(url: URL): Promise<ArrayBuffer> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    const message = `${url.href} could not be loaded. Check the connection, and that its host answers with CORS headers.`;
    throw new AgentFailure({ kind: 'engine-lost', message });
  }
  if (response.ok) return response.arrayBuffer();
  const message = `${url.href} is missing (${response.status}). Serve the whole dist folder, not a part of it.`;
  throw new AgentFailure({ kind: 'engine-lost', message, status: response.status });
}
