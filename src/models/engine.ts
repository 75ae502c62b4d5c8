import { AgentFailure } from '../core/errors.ts';
import type { TokenUsage } from '../core/model.ts';
import type { PlainMessage } from './plain-messages.ts';
import type { ChatTokenizer } from './render-chat.ts';
import { renderChat } from './render-chat.ts';
import { ReplyListener } from './reply-listener.ts';
import { createTokenDecoder } from './token-decoder.ts';

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
  /** How many tokens a prompt and its reply may have together; infinite where the model does not say. */
  readonly contextTokens: number;
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

/** What an engine is made of. */
export interface EngineParts {
  /** As messages to people begin: `The embedded model`. */
  readonly name: string;
  readonly tokenizer: ChatTokenizer;
  readonly contextTokens: number;
  readonly write: WriteReply;
}

/** Whom a writer tells of every token. */
export type TokenListener = Pick<ReplyListener, 'hear' | 'isCancelled'>;

/**
 * Writes at most `maxTokens`, tells `listener` of each, and ends when that says so or is cancelled. Of the prompt only
 * those tokens need be run that no earlier one began with.
 *
 * @returns How many of the prompt's tokens needed not be run.
 */
export type WriteReply = (promptIds: readonly number[], maxTokens: number, listener: TokenListener) => Promise<number>;

/**
 * Makes an engine of a loaded model.
 *
 * @example
 * const engine = createEngine({ name: 'The embedded model', tokenizer, contextTokens: 2_048, write });
 */
export function createEngine({ name, tokenizer, contextTokens, write }: EngineParts): Engine {
  const decoder = createTokenDecoder(tokenizer);
  return {
    contextTokens,

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
      const listener = new ReplyListener(decoder, tokenizer.endIds, stop, isCancelled, onText);
      const cachedTokens = await write(promptIds, Math.min(maxTokens, room), listener);
      const { hasEnded } = listener;
      listener.flush();
      const usage = { inputTokens: promptIds.length, outputTokens: listener.tokens, cachedTokens };
      return { reason: hasEnded ? 'stop' : 'length', usage };
    },
  };
}
