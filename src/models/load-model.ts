import type { PreTrainedModel, PreTrainedTokenizer } from '@huggingface/transformers';
import { AutoModelForCausalLM, AutoTokenizer, env, LogLevel, Tensor } from '@huggingface/transformers';
import type { OnBytes } from './byte-counter.ts';
import { createByteCounter } from './byte-counter.ts';
import { chooseDevice } from './choose-device.ts';
import type { TransformersSpec } from './engine-spec.ts';
import { fetchKept, forgetKept } from './kept-files.ts';
import type { ModelFiles } from './model-files.ts';
import { createModelFiles } from './model-files.ts';

/** What the library calls the model; nothing else has the name. */
const NAME = 'model';
/** The build that transformers.js asks for; it serves wasm and WebGPU. */
const RUNTIME = 'ort-wasm-simd-threaded.asyncify';

/** How the library and the runtime speak of a file that arrived and makes no sense. */
const UNREADABLE = /protobuf|JSON|pars(?:e|ing)|deseriali/i;

/** A model that can be run. */
export interface LoadedModel {
  readonly tokenizer: PreTrainedTokenizer;
  readonly model: PreTrainedModel;
  /** How many tokens a prompt and its reply may have together. */
  readonly contextTokens: number;
}

/**
 * Loads a model and the runtime: the runtime from our own host, the model from where it is, nothing from anywhere else.
 * A realm loads one model, once.
 *
 * @throws Error that says what is missing, damaged or not to be had here.
 * @example
 * const { tokenizer, model } = await loadModel(transformersSpec({ engine: 'transformers-js', modelId }, assetsURL), () => {});
 */
export async function loadModel(spec: TransformersSpec, onBytes: OnBytes): Promise<LoadedModel> {
  const chosen = await chooseDevice(spec, globalThis.navigator?.gpu);
  const counter = createByteCounter(onBytes);
  const files = createModelFiles(spec, counter);
  const { wasm } = env.backends.onnx;
  if (!wasm) throw new Error('transformers.js came without its wasm runtime');
  const wasmURL = `${spec.runtimeURL}${RUNTIME}.wasm`;
  wasm.wasmPaths = { mjs: `${spec.runtimeURL}${RUNTIME}.mjs`, wasm: wasmURL };
  const runtime = loadRuntime(wasmURL, counter.read);
  Object.assign(env, {
    logLevel: LogLevel.ERROR,
    allowRemoteModels: false,
    allowLocalModels: true,
    useBrowserCache: false,
    useWasmCache: false,
    // It takes whole URLs for remote models, so it is given paths, and we give it the files.
    localModelPath: '/',
    async fetch(path: string) {
      const response = await files.fetch(path.slice(`/${NAME}/`.length));
      // The runtime starts when it has the graph; by then it must have been given its code.
      if (path.endsWith('.onnx')) wasm.wasmBinary = await runtime;
      return response;
    },
  });

  const loading = Promise.all([
    AutoTokenizer.from_pretrained(NAME),
    AutoModelForCausalLM.from_pretrained(NAME, chosen),
    runtime,
  ]);
  try {
    const [tokenizer, model] = await Promise.race([loading, stray()]);
    await addTemplate(tokenizer, files);
    await warmUp(model);
    return { tokenizer, model, contextTokens: findContext(tokenizer, model) };
  } catch (thrown) {
    if (UNREADABLE.test(String(thrown))) await forgetKept(spec.modelURL);
    throw new Error(files.problem ?? toReason(thrown, spec.modelURL), { cause: thrown });
  } finally {
    // The bytes of both are in the runtime now.
    delete wasm.wasmBinary;
    files.close();
  }
}

/** Many files may be missing; when one must not, the library names it as it asked for it. */
function toReason(thrown: unknown, modelURL: string): string {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const [, path] = new RegExp(`not found locally at "/${NAME}/([^"]+)"`).exec(reason) ?? [];
  return path === undefined ? reason : `${modelURL}${path} is missing (status 404)`;
}

async function loadRuntime(
  url: string,
  read: (url: string, response: Response) => Promise<Uint8Array<ArrayBuffer>>,
): Promise<ArrayBuffer> {
  // The page does not keep it for offline use, because few need it; whoever does has a model that is kept, too.
  const response = await fetchKept(url, 'while-unchanged', (one) => one).catch((thrown: unknown) => {
    throw new Error(`${url} could not be loaded (${thrown instanceof Error ? thrown.message : String(thrown)})`);
  });
  if (!response.ok) throw new Error(`${url} could not be loaded (status ${response.status})`);
  return (await read(url, response)).buffer;
}

/** Rejects when the library loses a failure: it does not await the files that hold weights apart from the graph. */
async function stray(): Promise<never> {
  return new Promise((_resolve, reject) => {
    addEventListener('unhandledrejection', ({ reason }) => reject(reason), { once: true });
  });
}

/** Newer models keep their chat template in a file of its own, which the library does not look for. */
async function addTemplate(tokenizer: PreTrainedTokenizer, files: ModelFiles): Promise<void> {
  if (tokenizer.chat_template) return;
  const response = await files.fetch('chat_template.jinja');
  if (response.ok) tokenizer.chat_template = await response.text();
}

/** Compiles what the first reply would else wait for: wasm functions are compiled when they are first called, shaders too. */
async function warmUp(model: PreTrainedModel): Promise<void> {
  const length = 8;
  const ids = new Tensor('int64', new BigInt64Array(length), [1, length]);
  await model.generate({ inputs: ids, max_new_tokens: 2 });
}

function findContext(tokenizer: PreTrainedTokenizer, model: PreTrainedModel): number {
  const { max_position_embeddings: positions = Infinity } = model.config as { max_position_embeddings?: number };
  return Math.min(Number(tokenizer.model_max_length ?? Infinity), positions);
}
