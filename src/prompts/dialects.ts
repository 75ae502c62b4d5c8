import type { JsonSchema } from '../core/json-schema.ts';
import type { ToolDescription } from '../core/model.ts';
import { trimTokens } from './leaked-tokens.ts';
import { cleanReply } from '../core/parse.ts';
import { parseReply } from './parse-reply.ts';
import type { CodeTags, Dialect, ParsedReply, SaidReply } from '../core/prompt.ts';
import { CODE_TAGS, PYTHON_TOOL } from '../core/prompt.ts';
import type { KnownTools } from './call-arguments.ts';
import { NO_CODE, toCode } from './call-arguments.ts';
import { finalAnswerTool, PYTHON, toMember } from './listing.ts';
import { readJsonReply } from './json-reply.ts';
import { readNativeCalls, readTextCalls } from './read-calls.ts';

/** What a model writes once it makes up what its action shows. */
const MADE_UP = '\nObservation:';

/**
 * Code as text between tags.
 *
 * @example
 * textDialect({ open: '```python', close: '```' }).read({ text: '```python\n1 + 1', calls: [] }).code; // '1 + 1'
 */
export function textDialect(tags: CodeTags = CODE_TAGS): Dialect {
  // A closing tag that is part of the opening one would end the reply where its code begins.
  const stop = tags.open.includes(tags.close) ? [MADE_UP] : [tags.close];
  return { options: { stop }, read: ({ text }) => parseReply(text, tags) };
}

const REPLY_SCHEMA: JsonSchema = {
  type: 'object',
  properties: {
    thought: { type: 'string', description: 'What you know, what is missing, and what the code will find out.' },
    code: { type: 'string', description: 'Python code.' },
  },
  required: ['thought', 'code'],
  additionalProperties: false,
};

/**
 * Code as a member of a JSON object of fixed form, to which engines can hold a model.
 *
 * @example
 * jsonDialect().read({ text: '{"thought": "I add.", "code": "1 + 1"}', calls: [] }).code; // '1 + 1'
 */
export function jsonDialect(tags: CodeTags = CODE_TAGS): Dialect {
  return {
    options: { stop: [], schema: { name: 'action', schema: REPLY_SCHEMA } },
    read: ({ text }) => readJsonReply(text, tags),
  };
}

/**
 * Code by calls of the tool `python`, beside calls of the agent's other tools. Code that is written as text all the same
 * is taken for what it is.
 *
 * @param takesTools Whether the model makes calls in a protocol of its own; else it writes them as JSON.
 * @param output What the final answer must be.
 * @example
 * const dialect = toolDialect(tools, [], model.takesTools ?? false);
 */
export function toolDialect(
  tools: readonly ToolDescription[],
  team: readonly ToolDescription[],
  takesTools: boolean,
  output?: JsonSchema,
): Dialect {
  const others = [...tools, ...team.map(toMember)].filter(({ name }) => name !== 'final_answer');
  const offered = [...others, PYTHON, finalAnswerTool(output)];
  const known: KnownTools = new Map(offered.map((one) => [one.name, one]));
  return {
    options: optionsFor(offered, takesTools),
    read(said) {
      const called = readCalls(said, known);
      const isKnown = called.calls.some(({ name }) => known.has(name));
      const written = called.areCallsNative || isKnown ? undefined : parseReply(said.text);
      return written?.code ? written : withCode(called);
    },
  };
}

/**
 * Calls of tools alone.
 *
 * @param takesTools Whether the model makes calls in a protocol of its own; else it writes them as JSON.
 * @param output What the final answer must be.
 * @example
 * const dialect = callDialect([...tools, ...team], model.takesTools ?? false);
 */
export function callDialect(tools: readonly ToolDescription[], takesTools: boolean, output?: JsonSchema): Dialect {
  const offered = [...tools.filter(({ name }) => name !== 'final_answer'), finalAnswerTool(output)];
  const known: KnownTools = new Map(offered.map((one) => [one.name, one]));
  return { options: optionsFor(offered, takesTools), read: (said) => readCalls(said, known) };
}

function optionsFor(tools: readonly ToolDescription[], takesTools: boolean): Dialect['options'] {
  return takesTools ? { stop: [], tools } : { stop: [MADE_UP] };
}

function readCalls(said: SaidReply, known: KnownTools): ParsedReply {
  const text = cleanReply(said.text);
  const [modelOutput = ''] = trimTokens(text).trim().split(MADE_UP);
  if (said.calls.length === 0) {
    const reading = readTextCalls(text.split(MADE_UP)[0] ?? '', known);
    return { code: '', ...reading, modelOutput: reading.modelOutput ?? modelOutput };
  }
  const { calls, problem } = readNativeCalls(said.calls, known);
  if (!problem) return { modelOutput, code: '', calls, areCallsNative: true, problem };
  // It cannot be remembered as calls, for their arguments are none; so it is remembered as it was written.
  const lines = said.calls.map(({ name, args }) => `${name}(${args})`);
  return { modelOutput: [modelOutput, ...lines].filter(Boolean).join('\n'), code: '', calls, problem };
}

/** Calls of `python` are code, too. */
function withCode(reply: ParsedReply): ParsedReply {
  const codes = reply.calls.filter(({ name }) => name === PYTHON_TOOL).map(({ args }) => toCode(args));
  if (codes.includes(undefined)) return { ...reply, calls: [], problem: NO_CODE };
  return { ...reply, code: codes.join('\n\n') };
}
