import { CODE_TAGS } from './prompt.ts';

/** What was found in a reply. */
export interface ParsedReply {
  /** The reply as it is remembered: reasoning left out, the closing tag put back. */
  readonly modelOutput: string;
  /** The code, several blocks joined by a blank line; empty when there is none. */
  readonly code: string;
}

/**
 * Finds the Python in a model's reply, however it is wrapped: our tags, Markdown fences, a mixture, a closing tag that
 * is cut or missing, several blocks, or bare Python.
 *
 * @example
 * parseReply('Thought: add.\n<code>\nprint(2 + 3)').code; // 'print(2 + 3)'
 */
export function parseReply(reply: string): ParsedReply {
  const text = dropPartialTag(dropReasoning(reply.replaceAll('\r\n', '\n')), CODE_TAGS.close).trim();
  const isOpen = text.lastIndexOf(CODE_TAGS.open) > text.lastIndexOf(CODE_TAGS.close);
  const modelOutput = isOpen ? `${text}\n${CODE_TAGS.close}` : text;
  const blocks = findTagged(modelOutput) ?? findFenced(modelOutput) ?? findBare(modelOutput);
  return { modelOutput, code: blocks.filter((block) => block !== '').join('\n\n') };
}

/** Leaves out `<think>` blocks: closed ones, one that was cut off, and one whose opening tag the template swallowed. */
function dropReasoning(text: string): string {
  const closed = text.replace(/<think(?:ing)?>[\s\S]*?<\/think(?:ing)?>/gi, '');
  const opened = closed.replace(/^[\s\S]*<\/think(?:ing)?>/i, '');
  return opened.replace(/<think(?:ing)?>[\s\S]*$/i, '');
}

/** Leaves out the beginning of a stop sequence that a provider let through, such as `</cod`. */
function dropPartialTag(text: string, tag: string): string {
  const trimmed = text.trimEnd();
  for (let length = tag.length - 1; length > 1; length--) {
    if (trimmed.endsWith(tag.slice(0, length))) return trimmed.slice(0, -length);
  }
  return text;
}

function findTagged(text: string): string[] | undefined {
  const blocks = [...text.matchAll(/<code>([\s\S]*?)(?:<\/code>|(?=<code>)|$)/g)].map((match) =>
    unfence(match[1] ?? ''),
  );
  if (blocks.some((block) => block !== '')) return blocks;
  // A fence that was opened by Markdown and closed by our tag.
  const mixed = /```(?:python|py)?[ \t]*\n([\s\S]*?)(?:\n```\s*)?<\/code>/.exec(text);
  return mixed ? [trimBlock(mixed[1] ?? '')] : undefined;
}

function findFenced(text: string): string[] | undefined {
  const fences = [...text.matchAll(/```([\w+-]*)[^\n]*\n([\s\S]*?)(?:\n?```|$)/g)];
  const python = fences.filter((match) => /^(?:python3?|py)$/i.test(match[1] ?? ''));
  const unnamed = fences.filter((match) => match[1] === '' && looksLikePython(match[2] ?? ''));
  const blocks = (python.length > 0 ? python : unnamed).map((match) => trimBlock(match[2] ?? ''));
  return blocks.some((block) => block !== '') ? blocks : undefined;
}

function findBare(text: string): string[] {
  return looksLikePython(text) ? [trimBlock(text)] : [];
}

/** Leaves out a Markdown fence inside our tags, and a closing one that has no opening. */
function unfence(block: string): string {
  const body = block.replace(/^\s*```(?:python3?|py)?[ \t]*\n/i, '').replace(/\n?```\s*$/, '');
  return trimBlock(body);
}

/** Leaves out blank lines around a block, keeping the first line's indentation, and one that all lines share. */
function trimBlock(block: string): string {
  const lines = block
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map((line) => line.slice(Math.min(shared, line.length - line.trimStart().length))).join('\n');
}

const STATEMENT =
  /^(?:#|@\w|(?:from \S+ )?import \S|(?:async )?def \w+\(|class \w+.*:|(?:if|elif|while|for|with|match|case|except)\b.*:|(?:else|try|finally):|(?:return|raise|del|global|nonlocal|assert|await|yield)\b|pass$|break$|continue$)/;
const TARGET = String.raw`\(?\*?[A-Za-z_][\w.]*(?:\[[^\]]*\])*\)?`;
const ASSIGNMENT = new RegExp(
  String.raw`^${TARGET}(?:\s*,\s*${TARGET})*\s*(?::\s*[\w.[\], |]+?)?\s*(?:[-+*/%&|^@]|//|\*\*|<<|>>)?=(?!=)`,
);
const CALL = /^[A-Za-z_][\w.]*(?:\[[^\]]*\])*\(/;

/**
 * Whether a text without any fence is Python: each line that starts at the margin, outside brackets and strings, begins
 * as a statement does, and something is called or assigned. Prose never is.
 */
function looksLikePython(text: string): boolean {
  let depth = 0;
  let acts = false;
  for (const line of text.split('\n')) {
    const isContinued = depth > 0;
    depth = Math.max(0, depth + bracketBalance(line));
    if (isContinued || line.trim() === '' || /^[ \t]/.test(line) || /^[)\]}]/.test(line)) continue;
    const isAction = ASSIGNMENT.test(line) || CALL.test(line);
    if (!isAction && !STATEMENT.test(line)) return false;
    acts ||= isAction || /^(?:from \S+ )?import /.test(line);
  }
  return acts;
}

function bracketBalance(line: string): number {
  const bare = line.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, '').replace(/#.*/, '');
  return [...bare].reduce((sum, char) => sum + ('([{'.includes(char) ? 1 : ')]}'.includes(char) ? -1 : 0), 0);
}
