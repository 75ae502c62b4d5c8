import { trimTokens } from './leaked-tokens.ts';
import type { ToolCallRequest } from '../core/messages.ts';
import type { SaidReply } from '../core/prompt.ts';
import type { KnownTools } from './call-arguments.ts';
import { toArguments } from './call-arguments.ts';
import type { FoundCall } from './call-shapes.ts';
import { cleanName, toCalls } from './call-shapes.ts';
import type { CallsPlace } from './marked-calls.ts';
import { findMarkedCalls, isMarked } from './marked-calls.ts';
import { FAILURE, readJson, toEffort } from './lenient-json.ts';

/** Calls that were found, or what is wrong with them; then there is none. */
export interface CallsReading {
  readonly calls: readonly ToolCallRequest[];
  /** Empty when nothing is wrong. */
  readonly problem: string;
}

/** Calls in a text. */
export interface TextReading extends CallsReading {
  /** How the text is to be remembered, where it may not stay as it is. */
  readonly modelOutput?: string;
}

const LOOKS_LIKE_CALL =
  /^[[{][\s[{]{0,40}"(?:name|tool_name|tool|function|function_name|action|recipient_name|tool_calls?|arguments|type|id)"\s*:/;

/**
 * Reads the calls that a model made in its own protocol. Their ids stay, unless they are missing or there twice.
 *
 * One that cannot be read stops the others, too: none has been made yet, and the model makes them all again.
 *
 * @example
 * readNativeCalls([{ id: 'a', name: 'add', args: '{"a": 1, "b": 2,}' }], known).calls[0]?.args; // { a: 1, b: 2 }
 */
export function readNativeCalls(said: SaidReply['calls'], known: KnownTools): CallsReading {
  const ids = said.map(({ id }, index) => (said.findIndex((other) => other.id === id) === index ? id : ''));
  return settle(
    said.map(({ name, args }) => ({ name: cleanName(name), args })),
    known,
    ids,
  );
}

/**
 * Reads the calls that a model wrote into its text, as JSON or with the marks of its own training.
 *
 * @example
 * readTextCalls('{"name": "add", "arguments": {"a": 1}}', known).calls[0]?.id; // 'call_1'
 */
export function readTextCalls(text: string, known: KnownTools): TextReading {
  const marked = findMarkedCalls(text, known);
  const found = marked.calls.length > 0 || marked.problem ? marked : findPlainCalls(text, known);
  if (found.problem) return { calls: [], problem: found.problem };
  if (found.calls.length === 0) return { calls: [], problem: isMarked(text) ? `${NOTHING_IN_IT} ${EXPECTED}` : '' };
  const settled = settle(found.calls, known);
  if (settled.problem || (found !== marked && !isMarked(text))) return settled;
  // The marks themselves would mean something to the model when they came back to it as text.
  const lines = settled.calls.map(({ name, args }) => JSON.stringify({ name, arguments: args }));
  const before = trimTokens(text.slice(0, found.start)).trim();
  return { ...settled, modelOutput: [before, ...lines].filter(Boolean).join('\n') };
}

const NOTHING_IN_IT = 'A call was begun, but it holds no name and arguments that could be read.';
const EXPECTED = 'Write {"name": "…", "arguments": {…}}.';

/** JSON values anywhere in a text that are calls; one that was to be a call and is no JSON is a problem. */
function findPlainCalls(text: string, known: KnownTools): CallsPlace {
  const calls: FoundCall[] = [];
  let start = text.length;
  const opening = /\{(?=\s{0,200}")|\[(?=\s{0,200}\{)/g;
  let effort = toEffort(text);
  for (let found = opening.exec(text); found && effort > 0; found = opening.exec(text)) {
    const reading = readJson(text, found.index);
    if (reading.ok) {
      const more = toCalls(reading.value, known);
      if (more.length > 0) start = Math.min(start, found.index);
      calls.push(...more);
      opening.lastIndex = reading.end;
      continue;
    }
    effort -= FAILURE + reading.at - found.index;
    if (LOOKS_LIKE_CALL.test(text.slice(found.index, found.index + 200))) {
      const problem = `The JSON of a call could not be read: ${reading.problem}. ${EXPECTED}`;
      return { calls: [], problem, start };
    }
  }
  return { calls, problem: '', start };
}

/** Gives calls their ids and checks that each has arguments by name. */
function settle(found: readonly FoundCall[], known: KnownTools, ids: readonly string[] = []): CallsReading {
  const taken = new Set(ids);
  let number = 0;
  const nextId = (): string => {
    do number++;
    while (taken.has(`call_${number}`));
    return `call_${number}`;
  };
  const calls: ToolCallRequest[] = [];
  const problems: string[] = [];
  for (const [index, { name, args }] of found.entries()) {
    const reading = toArguments(name, args, known);
    if (reading.ok) calls.push({ id: ids[index] || nextId(), name, args: reading.args });
    else problems.push(reading.problem);
  }
  if (problems.length === 0) return { calls, problem: '' };
  const others = found.length > problems.length ? ['None of the calls was made: make all of them again.'] : [];
  return { calls: [], problem: [...problems, ...others].join(' ') };
}
