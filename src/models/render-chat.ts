import type { PreTrainedTokenizer, Tensor } from '@huggingface/transformers';
import { AgentFailure } from '../core/errors.ts';
import type { PlainMessage } from './plain-messages.ts';

/**
 * The token ids of a conversation in the model's own format, up to where its answer begins.
 *
 * Templates differ in what they allow: where one refuses a system message, or two messages of one role in a row, these
 * are joined to their neighbours.
 *
 * @param name Of the model, for the message of a failure.
 * @throws AgentFailure of kind `bad-request` when the model has no chat template, or a broken one.
 * @example
 * const ids = renderChat(tokenizer, [{ role: 'user', content: 'Hello' }], 'The model mine');
 */
export function renderChat(tokenizer: PreTrainedTokenizer, messages: readonly PlainMessage[], name: string): number[] {
  let failure: unknown;
  for (const form of [messages, joinAlike(messages), joinAlike(messages.map(systemToUser))]) {
    try {
      const prompt = tokenizer.apply_chat_template([...form], { add_generation_prompt: true, return_dict: true });
      return Array.from((prompt['input_ids'] as Tensor).data as BigInt64Array, Number);
    } catch (thrown) {
      failure ??= thrown;
    }
  }
  const reason = failure instanceof Error ? failure.message : String(failure);
  const message = `${name} cannot hold a conversation (${reason}). Choose one made for chat, often named "instruct".`;
  throw new AgentFailure({ kind: 'bad-request', message });
}

function systemToUser(message: PlainMessage): PlainMessage {
  return message.role === 'system' ? { ...message, role: 'user' } : message;
}

/** Messages of one role in a row as one. */
function joinAlike(messages: readonly PlainMessage[]): PlainMessage[] {
  const joined: PlainMessage[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    if (last?.role === message.role) {
      joined[joined.length - 1] = { ...last, content: `${last.content}\n\n${message.content}` };
    } else {
      joined.push(message);
    }
  }
  return joined;
}
