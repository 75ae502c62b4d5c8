import { AutoModelForCausalLM, AutoTokenizer, env } from '@huggingface/transformers';
import type { PreTrainedModel, PreTrainedTokenizer, Tensor } from '@huggingface/transformers';
import type { Message } from '../../src/core/index.ts';

/** What the bare model is told: where it is, or what to answer, with how many tokens. */
type Command = { readonly origin: string } | { readonly messages: readonly Message[]; readonly tokens: number };

/*
 * transformers.js as its documentation says, with our model's files: no streaming, nothing reused, no way to cancel.
 * Says so when it is loaded, and then the whole text of each answer.
 */
let loaded: { readonly tokenizer: PreTrainedTokenizer; readonly model: PreTrainedModel } | undefined;

addEventListener('message', ({ data }: MessageEvent<Command>) => {
  const answer = 'origin' in data ? load(data.origin) : generate(data);
  answer.then((text) => postMessage(text), reportError);
});

async function load(origin: string): Promise<string> {
  const { wasm } = env.backends.onnx;
  if (!wasm) throw new Error('transformers.js came without its wasm runtime');
  const runtime = `${origin}/ort/ort-wasm-simd-threaded.asyncify`;
  wasm.numThreads = 1;
  wasm.wasmPaths = { mjs: `${runtime}.mjs`, wasm: `${runtime}.wasm` };
  Object.assign(env, {
    allowRemoteModels: false,
    allowLocalModels: true,
    useBrowserCache: false,
    useWasmCache: false,
    localModelPath: '/models/',
    fetch: async (path: string) => fetch(new URL(path, origin)),
  });
  const [tokenizer, model] = await Promise.all([
    AutoTokenizer.from_pretrained('embedded'),
    AutoModelForCausalLM.from_pretrained('embedded', { device: 'wasm', dtype: 'q8' }),
  ]);
  loaded = { tokenizer, model };
  return 'loaded';
}

async function generate({ messages, tokens }: Extract<Command, { messages: unknown }>): Promise<string> {
  if (!loaded) throw new Error('It is not loaded.');
  const { tokenizer, model } = loaded;
  const inputs = tokenizer.apply_chat_template([...messages], { add_generation_prompt: true, return_dict: true });
  const output = (await model.generate({ ...inputs, max_new_tokens: tokens, do_sample: false })) as Tensor;
  const [, promptLength = 0] = (inputs['input_ids'] as Tensor).dims;
  return tokenizer.decode(output.tolist()[0].slice(promptLength), { skip_special_tokens: true });
}
