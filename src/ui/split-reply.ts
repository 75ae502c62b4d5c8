/** A reply as a card shows it: the thought, and the code as far as it has been written. */
export interface ReplyParts {
  readonly thought: string;
  readonly code: string;
}

const CODE_OPENS = /<code>|```(?:python|py)?[ \t]*\n/;
const CODE_CLOSES = /<\/code>|```/;
const PARTIAL_TAG = /<\/?c?o?d?e?$|`{1,2}$/;

/**
 * Splits a reply that may still be growing. For the eye only: what is run is what the loop's own parser finds.
 *
 * @example
 * splitReply('Thought: I add.\n<code>\nprint(1'); // { thought: 'I add.', code: 'print(1' }
 */
export function splitReply(text: string): ReplyParts {
  const spoken = text.replace(/<think>[\s\S]*?(<\/think>|$)/g, '');
  const open = CODE_OPENS.exec(spoken);
  const before = open ? spoken.slice(0, open.index) : spoken.replace(PARTIAL_TAG, '');
  const thought = before.replace(/^\s*Thoughts?:\s*/i, '').trim();
  if (!open) return { thought, code: '' };
  const after = spoken.slice(open.index + open[0].length);
  const close = CODE_CLOSES.exec(after);
  const code = close ? after.slice(0, close.index) : after.replace(PARTIAL_TAG, '');
  return { thought, code: code.replace(/^\s*\n/, '').trimEnd() };
}
