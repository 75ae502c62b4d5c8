import { AgentFailure } from '../core/errors.ts';
import type { PlainMessage } from './plain-messages.ts';

/** What makes tokens of a conversation, and text of tokens. */
export interface ChatTokenizer {
  /** Without special tokens. */
  encode(text: string): number[];
  /** What the tokens mean, special ones left out. */
  decode(ids: number[]): string;
  /** The tokens of a conversation, up to where the answer begins. @throws when the model's template refuses it */
  encodeChat(messages: readonly PlainMessage[]): number[];
  /** The tokens at which a reply ends. */
  readonly endIds: ReadonlySet<number>;
}

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
export function renderChat(
  tokenizer: Pick<ChatTokenizer, 'encodeChat'>,
  messages: readonly PlainMessage[],
  name: string,
): number[] {
  let failure: unknown;
  for (const form of [messages, joinAlike(messages), joinAlike(messages.map(systemToUser))]) {
    try {
      return tokenizer.encodeChat(form);
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
