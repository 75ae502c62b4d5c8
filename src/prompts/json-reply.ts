import { parseReply } from './parse-reply.ts';
import type { CodeTags, ParsedReply } from '../core/prompt.ts';
import { isObject } from './call-arguments.ts';
import { FAILURE, readJson, toEffort } from './lenient-json.ts';

/**
 * Reads a reply that should be `{ "thought", "code" }` as JSON. It may stand in a fence or among other words, and its
 * code in tags or a fence of its own; code that is written as text is taken, too. What is remembered is always that
 * object in its shortest form, so that the history shows nothing else.
 *
 * @example
 * readJsonReply('{"code": "1 + 1"}', CODE_TAGS).modelOutput; // '{"thought":"","code":"1 + 1"}'
 */
export function readJsonReply(text: string, tags: CodeTags): ParsedReply {
  const written = parseReply(text, tags);
  const { modelOutput } = written;
  const nothing = { modelOutput, code: '', calls: [], problem: '' };
  const opening = /\{(?=\s{0,200}")/g;
  let problem = '';
  let effort = toEffort(modelOutput);
  for (let found = opening.exec(modelOutput); found && effort > 0; found = opening.exec(modelOutput)) {
    const reading = readJson(modelOutput, found.index);
    if (!reading.ok) {
      effort -= FAILURE + reading.at - found.index;
      if (/^\{\s*"(?:thought|code)"\s*:/.test(modelOutput.slice(found.index, found.index + 300)))
        problem ||= reading.problem;
      continue;
    }
    opening.lastIndex = reading.end;
    const value = reading.value;
    if (!isObject(value) || !Object.hasOwn(value, 'code')) continue;
    const { thought, code } = value;
    if (typeof code !== 'string' && code !== null) {
      return { ...nothing, problem: '"code" must be a text that holds Python.' };
    }
    const before = modelOutput
      .slice(0, found.index)
      .replace(/```(?:json)?\s*$/i, '')
      .trim();
    return toReply(typeof thought === 'string' ? thought : before, unwrap(code ?? '', tags));
  }
  if (problem) {
    return {
      ...nothing,
      problem: `The JSON could not be read: ${problem}. Write one object: {"thought": "…", "code": "…"}.`,
    };
  }
  return written.code ? toReply(toThought(modelOutput, tags), written.code) : nothing;
}

function toReply(thought: string, code: string): ParsedReply {
  return { modelOutput: JSON.stringify({ thought, code }), code, calls: [], problem: '' };
}

/** Leaves out tags or a fence around code; what is inside of code stays. */
function unwrap(code: string, tags: CodeTags): string {
  const text = code.replaceAll('\r\n', '\n').trim();
  const isWrapped = text.startsWith(tags.open) || /^(?:```|~~~)/.test(text);
  const parsed = isWrapped ? parseReply(text, tags).code || text : text;
  return parsed.endsWith(tags.close) ? parsed.slice(0, -tags.close.length).trimEnd() : parsed;
}

/** What was said before code that was written as text. */
function toThought(text: string, tags: CodeTags): string {
  const places = [text.indexOf(tags.open), text.indexOf('```')].filter((place) => place >= 0);
  const before = text.slice(0, places.length > 0 ? Math.min(...places) : 0);
  return before.replace(/^\s*Thoughts?:\s*/, '').trim();
}
