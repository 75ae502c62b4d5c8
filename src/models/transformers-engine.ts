import type { DynamicCache, PreTrainedModel, PreTrainedTokenizer } from '@huggingface/transformers';
import { StoppingCriteria, Tensor } from '@huggingface/transformers';
import type { Engine, TokenListener } from './engine.ts';
import { createEngine } from './engine.ts';
import { keyValueOperations } from './key-value-cache.ts';
import type { LoadedModel } from './load-model.ts';
import { createPause } from './pause.ts';
import type { PrefixCaches } from './prefix-caches.ts';
import { createPrefixCaches } from './prefix-caches.ts';
import type { ChatTokenizer } from './render-chat.ts';

/** How many tokens of a prompt are run at once: a long one can be cancelled in between, and needs less memory. */
const PROMPT_CHUNK = 512;
/** Keys and values that are kept for later prompts. */
const CACHE_LIMIT_BYTES = 256 * 2 ** 20;

/**
 * Makes an engine of a model that transformers.js has loaded. Of a prompt only those tokens are run that no earlier one
 * began with.
 *
 * @param name As messages to people begin: `The model at https://example.org/model/`.
 * @example
 * const engine = createTransformersEngine(await loadModel(spec, onBytes), spec.name);
 */
export function createTransformersEngine({ tokenizer, model, contextTokens }: LoadedModel, name: string): Engine {
  const caches = createPrefixCaches(keyValueOperations, CACHE_LIMIT_BYTES);
  letMessagesIn(model);
  return createEngine({
    name,
    tokenizer: toChatTokenizer(tokenizer),
    contextTokens,
    write: (promptIds, maxTokens, listener) => writeReply(model, caches, promptIds, maxTokens, listener),
  });
}

function toChatTokenizer(tokenizer: PreTrainedTokenizer): ChatTokenizer {
  return {
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }),
    decode: (ids) => (ids.length > 0 ? tokenizer.decode(ids, { skip_special_tokens: true }) : ''),
    encodeChat(messages) {
      const prompt = tokenizer.apply_chat_template([...messages], { add_generation_prompt: true, return_dict: true });
      return Array.from((prompt['input_ids'] as Tensor).data as BigInt64Array, Number);
    },
    endIds: new Set(tokenizer.all_special_ids),
  };
}

/** Tells a listener of every token, and ends the reply when it says so. */
class ListenerCriteria extends StoppingCriteria {
  readonly #listener: TokenListener;

  constructor(listener: TokenListener) {
    super();
    this.#listener = listener;
  }

  override _call(sequences: number[][]): boolean[] {
    return sequences.map((ids) => this.#listener.hear(Number(ids.at(-1))));
  }
}

/** What `generate` gives when it is asked for more than the tokens. */
interface Generated {
  readonly sequences: Tensor;
  readonly past_key_values: DynamicCache;
}

/** Lets the model write, and gives how many of the prompt's tokens needed not be run. */
async function writeReply(
  model: PreTrainedModel,
  caches: PrefixCaches<DynamicCache>,
  promptIds: readonly number[],
  maxTokens: number,
  listener: TokenListener,
): Promise<number> {
  const taken = await caches.take(promptIds);
  let { cache } = taken;
  const run = async (length: number, options: object): Promise<Generated> => {
    const ids = BigInt64Array.from(promptIds.slice(0, length), BigInt);
    const generated = (await model.generate({
      inputs: new Tensor('int64', ids, [1, length]),
      attention_mask: new Tensor('int64', new BigInt64Array(length).fill(1n), [1, length]),
      return_dict_in_generate: true,
      ...(cache && { past_key_values: cache }),
      ...options,
    })) as unknown as Generated;
    cache = generated.past_key_values;
    return generated;
  };
  try {
    for (let length = taken.length + PROMPT_CHUNK; length < promptIds.length; length += PROMPT_CHUNK) {
      // The token that it must write is not used.
      await run(length, { max_new_tokens: 1 });
      if (listener.isCancelled()) break;
    }
    if (!listener.isCancelled()) {
      const { sequences } = await run(promptIds.length, {
        max_new_tokens: maxTokens,
        stopping_criteria: new ListenerCriteria(listener),
      });
      keep(Array.from(sequences.data as BigInt64Array, Number));
    } else {
      keep(promptIds);
    }
  } catch (thrown) {
    if (cache) keyValueOperations.dispose(cache);
    throw thrown;
  }
  return taken.length;

  /** The last token that was written has not been run. */
  function keep(ids: readonly number[]): void {
    const length = cache?.get_seq_length() ?? 0;
    if (cache && length > 0) caches.put(cache, ids.slice(0, length), Math.min(length, promptIds.length));
  }
}

/** The wasm runtime never gives up the thread. */
function letMessagesIn(model: PreTrainedModel): void {
  const pause = createPause();
  const forward = model.forward.bind(model);
  model.forward = async (inputs) => {
    await pause();
    return forward(inputs);
  };
}
