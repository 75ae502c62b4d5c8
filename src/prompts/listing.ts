import type { JsonSchema } from '../core/json-schema.ts';
import { toPythonType } from '../core/json-schema.ts';
import type { ToolDescription } from '../core/model.ts';
import { BASE_IMPORTS, PYTHON_TOOL } from '../core/prompt.ts';

/** What a managed agent is called with. */
export const MEMBER_INPUT: JsonSchema = {
  type: 'object',
  properties: {
    task: { type: 'string', description: 'The whole task, with everything that is needed to understand it.' },
    additional_args: {
      type: 'object',
      description: 'Values to go with it, by the names that the task uses for them.',
      default: {},
    },
  },
  required: ['task'],
};

/** Code as a tool, for models that call it natively. */
export const PYTHON: ToolDescription = {
  name: PYTHON_TOOL,
  description:
    'Runs Python and shows what it prints, then the value of its last expression. Variables, functions and imports ' +
    'stay defined from one call to the next. The other tools are functions in it.',
  inputSchema: {
    type: 'object',
    properties: { code: { type: 'string', description: 'Python code.' } },
    required: ['code'],
  },
};

/**
 * The tool that ends the task.
 *
 * @param output What the answer must be; anything without it.
 * @example
 * finalAnswerTool({ type: 'integer' }).description; // 'Give the answer to the task and stop.'
 */
export function finalAnswerTool(output?: JsonSchema): ToolDescription {
  const answer = output ?? { description: 'The answer: any value.' };
  return {
    name: 'final_answer',
    description: 'Give the answer to the task and stop.',
    inputSchema: { type: 'object', properties: { answer }, required: ['answer'] },
  };
}

/**
 * The function that ends the task, and what it must be given.
 *
 * @example
 * finalAnswerFunction(undefined); // 'def final_answer(answer):\n    """Give the answer to the task and stop."""'
 */
export function finalAnswerFunction(output: JsonSchema | undefined): string {
  const doc = 'Give the answer to the task and stop.';
  if (!output) return `def final_answer(answer):\n    """${doc}"""`;
  return [
    `def final_answer(answer: ${toPythonType(output)}):`,
    `    """${doc}`,
    '',
    '    Args:',
    `        answer: ${describeOutput(output)}`,
    '    """',
  ].join('\n');
}

/**
 * What the final answer must be, in one line.
 *
 * @example
 * describeOutput({ type: 'integer' }); // 'It must match this JSON Schema: {"type":"integer"}'
 */
export function describeOutput(output: JsonSchema): string {
  return `It must match this JSON Schema: ${JSON.stringify(output)}`;
}

/** How agents are told of agents that they can call. */
export const TEAM_RULE =
  'They know nothing of your task: put everything they need into task, and values into additional_args. What comes back ' +
  'is a report, a text, unless a type is stated.';

/**
 * An agent that can be called like a tool, with the arguments that all of them take unless it names its own.
 *
 * @example
 * toPythonFunction(toMember({ name: 'searcher', description: 'Searches.', inputSchema: {} }));
 */
export function toMember(member: ToolDescription): ToolDescription {
  const { properties = {} } = member.inputSchema;
  return Object.keys(properties).length > 0 ? member : { ...member, inputSchema: MEMBER_INPUT };
}

/**
 * A tool as chat templates show it to a model: one line of JSON.
 *
 * @example
 * toJsonLine(getPrice); // '{"name":"get_price","description":"…","parameters":{…}}'
 */
export function toJsonLine({ name, description, inputSchema }: ToolDescription): string {
  return JSON.stringify({ name, description: description.trim(), parameters: inputSchema });
}

/**
 * What code may import, in one sentence.
 *
 * @example
 * describeImports(['*']); // 'You may import any module that is installed.'
 */
export function describeImports(imports: readonly string[]): string {
  if (imports.includes('*')) return 'You may import any module that is installed.';
  return `You may import only: ${[...new Set([...BASE_IMPORTS, ...imports])].sort().join(', ')}.`;
}
