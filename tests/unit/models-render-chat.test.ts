import { describe, expect, it } from 'vitest';
import type { PlainMessage } from '../../src/models/plain-messages.ts';
import { renderChat } from '../../src/models/render-chat.ts';

/** A tokenizer whose template refuses what `refuse` names, and which shows what it was given. */
function tokenizer(refuse: (messages: readonly PlainMessage[]) => string | undefined) {
  const given: PlainMessage[][] = [];
  const encodeChat = (messages: readonly PlainMessage[]): number[] => {
    const refusal = refuse(messages);
    if (refusal) throw new Error(refusal);
    given.push([...messages]);
    return [7, 8];
  };
  return { given, one: { encodeChat } };
}

const roleTwice = (messages: readonly PlainMessage[]): string | undefined =>
  messages.some(({ role }, index) => role === messages[index - 1]?.role) ? 'roles must alternate' : undefined;
const system = (messages: readonly PlainMessage[]): string | undefined =>
  messages[0]?.role === 'system' ? 'no system role' : undefined;

const MESSAGES: readonly PlainMessage[] = [
  { role: 'system', content: 'Be exact.' },
  { role: 'user', content: 'Add.' },
  { role: 'user', content: '2 and 3.' },
];

describe('a conversation in a model’s own format', () => {
  it.each([
    ['that takes all', () => undefined, MESSAGES],
    [
      'that wants roles to alternate',
      roleTwice,
      [
        { role: 'system', content: 'Be exact.' },
        { role: 'user', content: 'Add.\n\n2 and 3.' },
      ],
    ],
    [
      'that knows no system message',
      (messages: readonly PlainMessage[]) => system(messages) ?? roleTwice(messages),
      [{ role: 'user', content: 'Be exact.\n\nAdd.\n\n2 and 3.' }],
    ],
  ])('is rendered by a template %s', (_which, refuse, expected) => {
    const { one, given } = tokenizer(refuse);
    expect(renderChat(one, MESSAGES, 'The model')).toEqual([7, 8]);
    expect(given).toEqual([expected]);
  });

  it('is refused by name where there is no template', () => {
    const { one } = tokenizer(() => 'no chat_template');
    expect(() => renderChat(one, MESSAGES, 'The model mine')).toThrow(
      /^The model mine cannot hold a conversation \(no chat_template\)/,
    );
  });
});
