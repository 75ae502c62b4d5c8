/** A reply as a card shows it: the thought, and the code as far as it has been written. */
export interface ReplyParts {
  readonly thought: string;
  readonly code: string;
}

const CODE_OPENS = /<code>|```(?:python|py)?[ \t]*\n/;
const CODE_CLOSES = /<\/code>|```/;
const PARTIAL_TAG = /<\/?c?o?d?e?$|`{1,2}$/;
/** Calls that a reply makes in its text are shown as calls. */
const CALLS_OPEN =
  /^[ \t]*(?:Actions?:\s*(?=[[{`]|$)|```json|<tool_call>|\{\s*"(?:name|tool)"|\[\s*\{\s*"(?:name|tool)")/m;

/**
 * Splits a reply that may still be growing. For the eye only: what is run is what the loop's own parser finds.
 *
 * @param found What that was, once it is known: it stands between tags that may be anybody's.
 * @example
 * splitReply('Thought: I add.\n<code>\nprint(1'); // { thought: 'I add.', code: 'print(1' }
 */
export function splitReply(text: string, found = ''): ReplyParts {
  const spoken = text.replace(/<think>[\s\S]*?(<\/think>|$)/g, '');
  if (/^\s*\{\s*"(?:thought|code)"/.test(spoken)) {
    return { thought: readField(spoken, 'thought').trim(), code: readField(spoken, 'code').trimEnd() };
  }
  const open = CODE_OPENS.exec(spoken);
  const before = open ? spoken.slice(0, open.index) : dropCode(dropCalls(spoken.replace(PARTIAL_TAG, '')), found);
  const thought = before.replace(/^\s*Thoughts?:\s*/i, '').trim();
  if (!open) return { thought, code: '' };
  const after = spoken.slice(open.index + open[0].length);
  const close = CODE_CLOSES.exec(after);
  const code = close ? after.slice(0, close.index) : after.replace(PARTIAL_TAG, '');
  return { thought, code: code.replace(/^\s*\n/, '').trimEnd() };
}

function dropCalls(text: string): string {
  const calls = CALLS_OPEN.exec(text);
  return calls ? text.slice(0, calls.index) : text;
}

/** Leaves out the code and the tag before it, which stands alone. */
function dropCode(text: string, code: string): string {
  const place = code.trim() ? text.indexOf(code.trim()) : -1;
  return place < 0 ? text : text.slice(0, place).replace(/\S+\s*$/, '');
}

/** A text of a JSON object as far as it has been written. */
function readField(json: string, name: string): string {
  const [, written = ''] = new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.)*)`, 's').exec(json) ?? [];
  try {
    return String(JSON.parse(`"${written.replace(/\\u[\da-fA-F]{0,3}$/, '').replaceAll('\n', '\\n')}"`));
  } catch {
    return written;
  }
}
