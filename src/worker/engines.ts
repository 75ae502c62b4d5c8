import * as Comlink from 'comlink';
import type { ContextLimits, Executor, Limits, Model, ModelConfig, TransformersJsConfig } from '../core/index.ts';
import { AgentFailure } from '../core/index.ts';
import { checkTransformersJs } from '../models/config.ts';
import { embeddedSpec, transformersSpec } from '../models/engine-spec.ts';
import embeddedURL from '../models/embedded.worker.ts?worker&url';
import type { LocalModel, LocalModelDependencies } from '../models/local-model.ts';
import { createLocalModel } from '../models/local-model.ts';
import transformersURL from '../models/transformers.worker.ts?worker&url';
import type { LoadAsset } from '../sandbox/assets.ts';
import type { OpenFrame } from '../sandbox/enclosure.ts';
import { createPyodideExecutor } from '../sandbox/pyodide-executor.ts';
import { createLocalModels } from './local-models.ts';
import type { Memory } from './memory-host.ts';
import type { EngineProgress, PageServices } from './protocol.ts';
import { startModuleWorker } from './start-worker.ts';

/** As many as the embedded model was trained to write. */
const EMBEDDED_REPLY_TOKENS = 300;
/** It was trained on conversations up to this long; of longer ones it understands nothing, and it cannot sum them up. */
const EMBEDDED_CONTEXT: ContextLimits = { promptTokens: 640, oldSteps: 'forget' };
/** Enough for a thought, a chain of reasoning and a block of code; a model that repeats itself ends here. */
const LOCAL_REPLY_TOKENS = 2_048;

/** An executor that can be loaded ahead of its first use. */
export type PreparedExecutor = Executor & { prepare(): Promise<void> };

/** What the sandboxes of a page are made of. */
export interface SandboxParts {
  readonly openFrame: OpenFrame;
  readonly loadAsset: LoadAsset;
  /** The site's folder, with a slash at its end. */
  readonly assetsURL: string;
}

/** Makes the engines of all agents of a page, and keeps those that they share. */
export interface Engines {
  readonly sandboxParts: SandboxParts;
  /**
   * A model for `holder`, which is to let go of it by `release`.
   *
   * @throws AgentFailure when there is no such engine, or its data is wrong.
   */
  model(config: ModelConfig, holder: object): Promise<Model>;
  /** Lets go of the models that `holder` was given: those on this device are unloaded when nobody holds them. */
  release(holder: object): void;
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
  const startOn = (url: string) => (): Worker => startModuleWorker(new URL(url, import.meta.url), 'tabagents-model');
  const locals = createLocalModels();
  const makeLocal = (
    workerURL: string,
    parts: Omit<LocalModelDependencies, 'startWorker' | 'onProgress'>,
  ): LocalModel => createLocalModel({ ...parts, startWorker: startOn(workerURL), onProgress: report('model') });
  // One function each for all sandboxes: those with the same ones share what was loaded, and a spare Python.
  const loadFile = (path: string): Promise<ArrayBuffer> => loadAsset(new URL(path, assetsURL));
  const openFrame = async (control: MessagePort): Promise<{ close(): void }> => {
    const frameId = await services.openFrame(Comlink.transfer(control, [control]));
    return { close: () => void services.closeFrame(frameId) };
  };

  return {
    sandboxParts: { openFrame, loadAsset: loadFile, assetsURL },

    async model(config, holder) {
      switch (config.engine) {
        case 'embedded':
          return locals.hold('embedded', holder, () =>
            makeLocal(embeddedURL, {
              modelId: 'embedded',
              spec: embeddedSpec(assetsURL),
              replyTokens: EMBEDDED_REPLY_TOKENS,
              context: EMBEDDED_CONTEXT,
            }),
          );
        case 'transformers-js': {
          const checked = checkLocal(config);
          const modelId = checked.modelId ?? checked.path ?? '';
          return locals.hold(JSON.stringify(checked), holder, () =>
            makeLocal(transformersURL, {
              modelId,
              spec: transformersSpec(checked, assetsURL),
              replyTokens: LOCAL_REPLY_TOKENS,
            }),
          );
        }
        case 'openai-compatible': {
          const { createOpenAICompatible } = await import('../models/openai-compatible.ts');
          // Memory may be unavailable (private windows); a model that needs no kept key works all the same.
          const apiKey =
            config.apiKey ?? (await memory.then(({ secrets }) => secrets.find(config.baseURL)).catch(() => undefined));
          return createOpenAICompatible({ ...config, ...(apiKey !== undefined && { apiKey }) });
        }
        default: {
          const { engine } = config as { readonly engine: unknown };
          const message = `There is no engine "${String(engine)}". Use "embedded", "transformers-js" or "openai-compatible".`;
          throw new AgentFailure({ kind: 'bad-request', message });
        }
      }
    },

    release: (holder) => locals.release(holder),

    executor({ imports, limits }) {
      return createPyodideExecutor({
        imports,
        limits,
        openFrame,
        loadAsset: loadFile,
        onProgress: report('sandbox'),
      });
    },
  };
}

function checkLocal(config: TransformersJsConfig): TransformersJsConfig {
  try {
    return checkTransformersJs(config);
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new AgentFailure({ kind: 'bad-request', message });
  }
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
