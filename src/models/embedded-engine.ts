import type { PreTrainedModel, PreTrainedTokenizer, Tensor } from '@huggingface/transformers';
import { AutoModelForCausalLM, AutoTokenizer, env, StoppingCriteria, LogLevel } from '@huggingface/transformers';
import { AgentFailure } from '../core/errors.ts';
import type { Message } from '../core/messages.ts';
import type { TokenUsage } from '../core/model.ts';
import type { OnBytes } from './load-files.ts';
import { loadFiles } from './load-files.ts';
import { createStopCutter } from './stop-text.ts';
import { createTokenDecoder } from './token-decoder.ts';

const MODEL_FILES = [
  'config.json',
  'generation_config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/model_quantized.onnx',
];
/** What the library calls the model; nothing else has the name. */
const NAME = 'embedded';
/** How long a `cancel` may have to wait to be heard. */
const PAUSE_INTERVAL_MS = 20;
/** The build that transformers.js asks for; it serves wasm and WebGPU. */
const RUNTIME = 'ort-wasm-simd-threaded.asyncify';

/** One reply to be written. */
export interface EngineCall {
  readonly messages: readonly Message[];
  readonly stop: readonly string[];
  readonly maxTokens: number;
  readonly isCancelled: () => boolean;
  readonly onText: (text: string) => void;
}

/** The model, loaded. */
export interface Engine {
  /** Calls must not overlap. @throws AgentFailure of kind `context-length` when the prompt leaves no room for a reply. */
  generate(call: EngineCall): Promise<{ readonly reason: 'stop' | 'length'; readonly usage: TokenUsage }>;
}

/**
 * Loads the embedded model with everything from our own host, and nothing from anywhere else.
 *
 * @param modelURL Ends with a slash, as does `runtimeURL`.
 * @example
 * const engine = await loadEngine('https://example.org/models/embedded/', 'https://example.org/ort/', () => {});
 */
export async function loadEngine(modelURL: string, runtimeURL: string, onBytes: OnBytes): Promise<Engine> {
  const wasmURL = `${runtimeURL}${RUNTIME}.wasm`;
  const paths = new Map(MODEL_FILES.map((path) => [`/${NAME}/${path}`, `${modelURL}${path}`]));
  const files = await loadFiles([...paths.values(), wasmURL], onBytes);

  const { wasm } = env.backends.onnx;
  if (!wasm) throw new Error('transformers.js came without its wasm runtime');
  // More threads need an isolated page, and are slower for a model of this size.
  wasm.numThreads = 1;
  wasm.wasmPaths = { mjs: `${runtimeURL}${RUNTIME}.mjs`, wasm: wasmURL };
  wasm.wasmBinary = fileAt(files, wasmURL).buffer;
  Object.assign(env, {
    logLevel: LogLevel.ERROR,
    allowRemoteModels: false,
    allowLocalModels: true,
    useBrowserCache: false,
    useWasmCache: false,
    // It takes whole URLs for remote models, so it is given paths, and we give it the files.
    localModelPath: '/',
    fetch: async (path: string) => {
      const url = paths.get(path);
      return url === undefined ? new Response(null, { status: 404 }) : new Response(fileAt(files, url));
    },
  });

  const tokenizer = await AutoTokenizer.from_pretrained(NAME);
  const model = await AutoModelForCausalLM.from_pretrained(NAME, { dtype: 'q8', device: 'wasm' });
  // The bytes of both are in the runtime now.
  env.fetch = async () => new Response(null, { status: 404 });
  delete wasm.wasmBinary;
  letMessagesIn(model);
  return { generate: (call) => generate(tokenizer, model, call) };
}

function fileAt(files: Awaited<ReturnType<typeof loadFiles>>, url: string): Uint8Array<ArrayBuffer> {
  const file = files.get(url);
  if (!file) throw new Error(`${url} was not loaded`);
  return file;
}

async function generate(
  tokenizer: PreTrainedTokenizer,
  model: PreTrainedModel,
  { messages, stop, maxTokens, isCancelled, onText }: EngineCall,
): ReturnType<Engine['generate']> {
  const prompt = tokenizer.apply_chat_template([...messages], { add_generation_prompt: true, return_dict: true });
  const inputTokens = (prompt['input_ids'] as Tensor).dims.at(-1) ?? 0;
  const room = Number(tokenizer.model_max_length ?? Infinity) - inputTokens;
  if (room < 1) {
    const message =
      'The conversation is too long for the embedded model. Give it a shorter task, or use another model.';
    throw new AgentFailure({ kind: 'context-length', message });
  }
  const limit = Math.min(maxTokens, room);
  const decoder = createTokenDecoder((ids) => tokenizer.decode(ids, { skip_special_tokens: true }));
  const cutter = createStopCutter(stop);
  const endIds = new Set(tokenizer.all_special_ids);
  let outputTokens = 0;
  let hasEnded = false;
  const show = (piece: string): void => {
    const { text, isStopped } = cutter.push(piece);
    if (text) onText(text);
    hasEnded ||= isStopped;
  };
  const listener = new TokenListener((id) => {
    outputTokens++;
    if (endIds.has(id)) hasEnded = true;
    else show(decoder.push(id));
    return hasEnded || isCancelled();
  });
  await model.generate({ ...prompt, do_sample: false, max_new_tokens: limit, stopping_criteria: listener });

  const reason = hasEnded ? 'stop' : 'length';
  show(decoder.flush());
  const rest = cutter.flush();
  if (rest) onText(rest);
  return { reason, usage: { inputTokens, outputTokens, cachedTokens: 0 } };
}

/** Hears every token as it is chosen, and says whether it was the last. */
class TokenListener extends StoppingCriteria {
  readonly #onToken: (id: number) => boolean;

  constructor(onToken: (id: number) => boolean) {
    super();
    this.#onToken = onToken;
  }

  override _call(sequences: number[][]): boolean[] {
    return sequences.map((ids) => this.#onToken(Number(ids.at(-1))));
  }
}

/** The wasm runtime never gives up the thread: without a pause now and then a worker would not hear of a `cancel`. */
function letMessagesIn(model: PreTrainedModel): void {
  const { port1, port2 } = new MessageChannel();
  let resume = (): void => {};
  port1.addEventListener('message', () => resume());
  port1.start();
  const forward = model.forward.bind(model);
  let pausedAt = 0;
  model.forward = async (inputs) => {
    if (performance.now() - pausedAt < PAUSE_INTERVAL_MS) return forward(inputs);
    await new Promise<void>((resolve) => {
      resume = resolve;
      port2.postMessage(null);
    });
    pausedAt = performance.now();
    return forward(inputs);
  };
}
