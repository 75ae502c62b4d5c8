import { looksLikePython } from './bare-python.ts';
import { trimTokens } from './leaked-tokens.ts';
import type { CodeTags } from '../core/prompt.ts';

/** The blocks of code of one kind in a text. */
export interface CodeBlocks {
  /** Joined by a blank line; empty when there is none. */
  readonly code: string;
  /** How far the reply goes to which they belong. */
  readonly end: number;
  /** Whether the last block between our tags was never closed. */
  readonly isOpen: boolean;
}

interface Block {
  readonly language: string;
  readonly code: string;
  /** By which text it was ended; empty where nothing ended it. */
  readonly closer: string;
  /** Where to go on after it. */
  readonly end: number;
}

const PYTHON = /^(?:i?python3?|py3?|tool_code)$/i;
const FENCE = '```';
/** What follows it was not said to the model but by it. */
const MADE_UP = '\nObservation:';

/**
 * Finds code between our tags. A fence inside of them is left out, and may close what they opened.
 *
 * @example
 * findTagged('<code>\n1 + 1\n</code>', CODE_TAGS).code; // '1 + 1'
 */
export function findTagged(text: string, tags: CodeTags): CodeBlocks {
  const tag = escape(tags.open).replace(/>$/, String.raw`(?:\s[^>\n]{0,99})?>`);
  const inner = String.raw`(?:\s{0,99}(?:${FENCE}|~~~)(?:python3?|py)?[ \t]{0,9}\n)?`;
  // In backticks a tag is only spoken of.
  const opener = new RegExp(
    String.raw`(?<!${'`'})${tag}${/\w$/.test(tags.open) ? String.raw`(?!\w)` : ''}${inner}`,
    'gi',
  );
  const ends = toEnds([tags.close, FENCE], tags.open);
  const { blocks, end } = collect(text, opener, (_found, from) => {
    const block = readBlock(text, from, ends);
    // An opening tag is left for the next block.
    if (block.closer === tags.open) return { ...block, end: block.end - tags.open.length };
    const isMention =
      block.closer === FENCE && tags.close !== FENCE && /^(?:python|py)/i.test(text.slice(block.end, block.end + 9));
    return isMention ? { ...block, code: '', end: block.end - FENCE.length } : block;
  });
  const last = blocks.at(-1);
  const isOpen =
    last !== undefined && (last.closer === '' || (last.closer !== tags.close && text.slice(last.end).trim() === ''));
  return { code: join(blocks), end, isOpen };
}

/**
 * Finds code in Markdown fences: those that say that it is Python, or else those that say nothing and hold some.
 *
 * @example
 * findFenced('```py\n1 + 1\n```', CODE_TAGS).code; // '1 + 1'
 */
export function findFenced(text: string, tags: CodeTags): CodeBlocks {
  const ends = new Map<string, Ends>();
  const opener = /(?<fence>(?<!`)`{3,9}|(?<=^[ \t]{0,9})~{3,9})[ \t{]{0,9}(?<language>[\w+.-]{0,40})[^\n`]*\n/gm;
  const { blocks, end } = collect(text, opener, ({ groups }, from) => {
    const { fence = FENCE, language = '' } = groups ?? {};
    if (PYTHON.test(language) || language === '') {
      const known = ends.get(fence) ?? toEnds([fence, tags.close]);
      ends.set(fence, known);
      return readBlock(text, from, known, language);
    }
    const close = text.indexOf(fence, from);
    return { language, code: '', closer: fence, end: close < 0 ? text.length : close + fence.length };
  });
  const named = blocks.filter(({ language }) => PYTHON.test(language));
  const unnamed = blocks.filter(({ language, code }) => language === '' && looksLikePython(code));
  return { code: join(named) || join(unnamed), end, isOpen: false };
}

/** Reads block after block, up to an observation that the model made up once it had written code. */
function collect(
  text: string,
  opener: RegExp,
  read: (found: RegExpExecArray, from: number) => Block,
): { readonly blocks: readonly Block[]; readonly end: number } {
  const blocks: Block[] = [];
  let end = text.length;
  let madeUp = -1;
  for (let found = opener.exec(text); found && (madeUp < 0 || found.index < madeUp); found = opener.exec(text)) {
    const block = read(found, opener.lastIndex);
    blocks.push(block);
    opener.lastIndex = block.end;
    if (block.closer === '') end = block.end;
    if ((block.code === '' && madeUp < 0) || madeUp >= block.end) continue;
    madeUp = text.indexOf(MADE_UP, block.end);
    if (madeUp < 0) madeUp = text.length;
  }
  return { blocks, end: madeUp < 0 ? end : Math.min(end, madeUp) };
}

/** Texts that end a block, and a pattern for them and for what else matters inside of Python. */
interface Ends {
  readonly closers: readonly string[];
  /** The closing ones, and the one that opens the next block. */
  readonly tags: readonly string[];
  readonly lowered: readonly string[];
  readonly pattern: RegExp;
}

function toEnds(closers: readonly string[], opener?: string): Ends {
  const tags = opener === undefined ? closers : [opener, ...closers];
  const pattern = new RegExp(`${tags.map(toPattern).join('|')}|\\\\.|"""|'''|["'#\\n]`, 'gi');
  return { closers, tags, lowered: tags.map((tag) => tag.toLowerCase()), pattern };
}

/**
 * Reads one block up to the first of its ends that is not inside of a Python string. A string counts only where it is
 * closed itself: on its line, or, with three quotes, anywhere.
 */
function readBlock(text: string, from: number, { closers, tags, lowered, pattern }: Ends, language = ''): Block {
  pattern.lastIndex = from;
  let quote = '';
  let inside: RegExpExecArray | undefined;
  let ending: RegExpExecArray | undefined;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const piece = found[0].toLowerCase();
    if (lowered.includes(piece)) {
      if (quote === '' || (quote === '#' && piece !== FENCE)) ending = found;
      else if (quote !== '#') inside ??= found;
    } else if (piece === quote || (quote.length === 1 && piece === quote.repeat(3))) {
      quote = '';
      inside = undefined;
    } else if (piece === '\n' && quote.length === 1) {
      // Nothing closed this string, so what stood in it does count.
      ending = inside;
      quote = '';
    } else if (quote === '' && /["'#]/.test(piece)) quote = piece;
    if (ending) break;
  }
  ending ??= inside;
  const body = ending ? text.slice(from, ending.index) : dropPartial(text.slice(from), closers);
  const closer = tags[lowered.indexOf(ending?.[0].toLowerCase() ?? '')] ?? '';
  return { language, code: toCode(body), closer, end: from + body.length + closer.length };
}

/** Leaves out the beginning of a closing text that a provider let through, such as `</cod`. */
function dropPartial(text: string, closers: readonly string[]): string {
  const trimmed = text.trimEnd();
  for (const closer of closers) {
    for (let length = closer.length - 1; length > 0; length--) {
      const isSure = length > 1 || trimmed.at(-2) === '\n';
      if (isSure && trimmed.endsWith(closer.slice(0, length))) return trimmed.slice(0, -length);
    }
  }
  return text;
}

/**
 * Code as it is run: without marks that leaked, the name of the language, blank lines around it, and indentation that
 * all lines share.
 */
function toCode(block: string): string {
  const lines = trimTokens(block)
    .replace(/^\s{0,99}(?:python3?|py)[ \t]{0,99}\n/i, '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd()
    .replace(/(?<!`)`{3,}$/, '')
    .trimEnd()
    .split('\n');
  const widths = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = widths.reduce((least, width) => Math.min(least, width), Infinity);
  return lines.map((line) => line.replace(/^[ \t]*/, (blanks) => blanks.slice(shared))).join('\n');
}

function join(blocks: readonly Block[]): string {
  return blocks
    .map(({ code }) => code)
    .filter(Boolean)
    .join('\n\n');
}

/** A fence of tildes is one only at the beginning of a line: Python knows them, too. */
function toPattern(tag: string): string {
  return tag.startsWith('~') ? String.raw`(?<=\n[ \t]{0,9})${tag}` : escape(tag);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
