import { AgentFailure } from '../core/errors.ts';
import type { Message, ToolCallRequest } from '../core/messages.ts';

/** A message that any model can be sent: text, from one of those who speak in every model's format. */
export interface PlainMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/**
 * The same conversation for a model that cannot call tools by itself: calls stand in the text of its own messages, and
 * results in messages of the user. Messages without either are left as they are.
 *
 * @example
 * toPlainMessages([{ role: 'tool', content: '12', callId: 'a', name: 'count' }]);
 * // [{ role: 'user', content: 'Result of count:\n12' }]
 */
export function toPlainMessages(messages: readonly Message[]): Exclude<Message, { role: 'tool' }>[] {
  return messages.map((message) => {
    if (message.role === 'tool') return { role: 'user', content: `Result of ${message.name}:\n${message.content}` };
    if (message.role !== 'assistant' || !message.toolCalls?.length) return message;
    const lines = [message.content, ...message.toolCalls.map(toLine)].filter((line) => line !== '');
    return { role: 'assistant', content: lines.join('\n') };
  });
}

/**
 * A conversation for a model that reads only text: as `toPlainMessages`, and without anything but text.
 *
 * @param name As messages to people begin: `The embedded model`.
 * @throws AgentFailure of kind `bad-request` when there are pictures or sounds, which nothing can stand for.
 * @example
 * const texts = toTextMessages(messages, 'The embedded model');
 */
export function toTextMessages(messages: readonly Message[], name: string): PlainMessage[] {
  if (messages.some(hasMedia)) {
    const message = `${name} reads only text. Leave pictures and sounds out, or use a hosted model that takes them.`;
    throw new AgentFailure({ kind: 'bad-request', message });
  }
  return toPlainMessages(messages).map(({ role, content }) => ({ role, content }));
}

/** Whether a message has more in it than text. */
export function hasMedia(message: Message): boolean {
  return message.role === 'user' && (message.media?.length ?? 0) > 0;
}

function toLine({ name, args }: ToolCallRequest): string {
  return JSON.stringify({ name, arguments: args });
}
