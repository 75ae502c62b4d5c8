import type { JsonSchema, Tool } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { isSameAnswer } from '../helpers/embedded-answers.mjs';
import type { TableTool } from '../helpers/embedded-evaluation.mjs';

const SCHEMA_TYPES: Readonly<Record<string, string>> = {
  str: 'string',
  int: 'integer',
  float: 'number',
  bool: 'boolean',
  list: 'array',
  dict: 'object',
};

/**
 * A tool that looks its results up, and fails where it knows none.
 *
 * @example
 * const getPopulation = toTool({
 *   name: 'get_population',
 *   description: 'Inhabitants of a city.',
 *   parameters: [{ name: 'city', type: 'str' }],
 *   returns: 'int',
 *   results: [{ arguments: { city: 'Graz' }, result: 300_000 }],
 * });
 */
export function toTool({ name, description, parameters, returns, results }: TableTool): Tool {
  return tool({
    name,
    description,
    input: {
      type: 'object',
      properties: Object.fromEntries(parameters.map((one) => [one.name, toSchema(one.type)])),
      required: parameters.map((one) => one.name),
    },
    output: toSchema(returns),
    execute(args: Readonly<Record<string, unknown>>) {
      const found = results.find((one) => isSameAnswer(args, one.arguments));
      if (found) return found.result;
      const unknown = Object.entries(args).filter(
        ([key, value]) => !results.some((one) => isSameAnswer(value, one.arguments[key])),
      );
      // Each may be known, and only not together.
      const named = (unknown.length > 0 ? unknown : Object.entries(args)).map(([, value]) => JSON.stringify(value));
      throw new Error(`${name} knows nothing of ${named.join(', ')}.`);
    },
  });
}

function toSchema(pythonType: string): JsonSchema {
  const type = SCHEMA_TYPES[pythonType];
  if (type === undefined) throw new Error(`"${pythonType}" is no type of a tool.`);
  return { type };
}
