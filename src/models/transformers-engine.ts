import type { DynamicCache, PreTrainedModel } from '@huggingface/transformers';
import { Tensor } from '@huggingface/transformers';
import { AgentFailure } from '../core/errors.ts';
import type { TokenUsage } from '../core/model.ts';
import { keyValueOperations } from './key-value-cache.ts';
import type { LoadedModel } from './load-model.ts';
import type { PlainMessage } from './plain-messages.ts';
import type { PrefixCaches } from './prefix-caches.ts';
import { createPrefixCaches } from './prefix-caches.ts';
import { renderChat } from './render-chat.ts';
import { ReplyListener } from './reply-listener.ts';
import { createTokenDecoder } from './token-decoder.ts';

/** How long a `cancel` may have to wait to be heard while the model writes. */
const PAUSE_INTERVAL_MS = 50;
/** How many tokens of a prompt are run at once: a long one can be cancelled in between, and needs less memory. */
const PROMPT_CHUNK = 512;
/** Keys and values that are kept for later prompts. */
const CACHE_LIMIT_BYTES = 256 * 2 ** 20;

/** One reply to be written. */
export interface EngineCall {
  readonly messages: readonly PlainMessage[];
  readonly stop: readonly string[];
  readonly maxTokens: number;
  readonly isCancelled: () => boolean;
  readonly onText: (text: string) => void;
}

/** How a reply ended. */
export interface EngineReply {
  readonly reason: 'stop' | 'length';
  readonly usage: TokenUsage;
}

/** A model that writes. */
export interface Engine {
  /**
   * Calls must not overlap.
   *
   * @throws AgentFailure of kind `context-length` when the prompt leaves no room for a reply, `bad-request` when the
   * model cannot hold a conversation.
   */
  generate(call: EngineCall): Promise<EngineReply>;
  /**
   * How many tokens a prompt has, with what the model's format adds. May be called while a reply is being written.
   *
   * @throws AgentFailure as `generate`.
   */
  countTokens(messages: readonly PlainMessage[]): number;
}

/**
 * Makes an engine of a loaded model. Of a prompt only those tokens are run that no earlier one began with.
 *
 * @param name As messages to people begin: `The embedded model`.
 * @example
 * const engine = createEngine(await loadModel(spec, onBytes), 'The embedded model');
 */
export function createEngine({ tokenizer, model, contextTokens }: LoadedModel, name: string): Engine {
  const caches = createPrefixCaches(keyValueOperations, CACHE_LIMIT_BYTES);
  const decoder = createTokenDecoder({
    encode: (text) => tokenizer.encode(text, { add_special_tokens: false }),
    decode: (ids) => (ids.length > 0 ? tokenizer.decode(ids, { skip_special_tokens: true }) : ''),
  });
  const endIds: ReadonlySet<number> = new Set(tokenizer.all_special_ids);
  letMessagesIn(model);
  return {
    countTokens: (messages) => renderChat(tokenizer, messages, name).length,

    async generate({ messages, stop, maxTokens, isCancelled, onText }) {
      const promptIds = renderChat(tokenizer, messages, name);
      const room = contextTokens - promptIds.length;
      if (room < 1) {
        const message =
          `The conversation is too long for this model: ${promptIds.length} tokens, and it can read ${contextTokens}. ` +
          'Give it a shorter task, or use another model.';
        throw new AgentFailure({ kind: 'context-length', message });
      }
      const listener = new ReplyListener(decoder, endIds, stop, isCancelled, onText);
      const cachedTokens = await writeReply(model, caches, promptIds, Math.min(maxTokens, room), listener);
      const { hasEnded } = listener;
      listener.flush();
      const usage = { inputTokens: promptIds.length, outputTokens: listener.tokens, cachedTokens };
      return { reason: hasEnded ? 'stop' : 'length', usage };
    },
  };
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
  listener: ReplyListener,
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
      const { sequences } = await run(promptIds.length, { max_new_tokens: maxTokens, stopping_criteria: listener });
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
