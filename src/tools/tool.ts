import type { JsonSchema, Tool, ToolContext } from '../core/index.ts';
import { isPythonIdentifier } from '../core/tool.ts';
import type { StandardSchema } from './standard-schema.ts';
import { checkByStandardSchema, isStandardSchema, toJsonSchema } from './standard-schema.ts';

type ArgumentsOf<Input> = Input extends StandardSchema<infer Output> ? Output : Record<string, unknown>;

/** What `tool()` is given. */
export interface ToolDefinition<Input extends StandardSchema | JsonSchema> {
  /** A Python identifier; the code calls the tool by it. */
  readonly name: string;
  /** One or two sentences for the model: what comes back, and when to use it. */
  readonly description: string;
  /** An object schema whose properties are the parameters: a Standard Schema that gives JSON Schema, or JSON Schema. */
  readonly input: Input;
  readonly output?: StandardSchema | JsonSchema;
  /** Whether a person is asked before each call, by the agent's `approve`. @default false */
  readonly needsApproval?: boolean;
  /** Whether a call may be made again when nobody knows whether it was made. @default false */
  readonly idempotent?: boolean;
  readonly execute: (args: ArgumentsOf<Input>, context: ToolContext) => unknown;
}

/**
 * Makes a function callable from the model's Python code.
 *
 * @throws TypeError when a name is not a Python identifier or the schema cannot be told to the model.
 * @example
 * const getPrice = tool({
 *   name: 'get_price',
 *   description: 'The latest price of a share in US dollars.',
 *   input: { type: 'object', properties: { symbol: { type: 'string' } }, required: ['symbol'] },
 *   output: { type: 'number' },
 *   execute: async ({ symbol }) => (await fetch(`/prices/${symbol}`)).json(),
 * });
 */
export function tool<const Input extends StandardSchema | JsonSchema>(definition: ToolDefinition<Input>): Tool {
  const { name, description, input, output, needsApproval, idempotent, execute } = definition;
  if (typeof name !== 'string' || !isPythonIdentifier(name)) {
    throw new TypeError(
      `"${name}" cannot be a tool's name: use a Python identifier (letters, digits and _, no keyword).`,
    );
  }
  if (typeof execute !== 'function') throw new TypeError(`Tool ${name} needs an "execute" function.`);
  if (typeof description !== 'string' || description.trim() === '') {
    throw new TypeError(`Tool ${name} needs a "description": it is all the model knows of it.`);
  }
  const inputSchema = toJsonSchema(`Tool ${name}`, 'input', input);
  if (typeof inputSchema !== 'object' || inputSchema === null || inputSchema.type !== 'object') {
    throw new TypeError(`Tool ${name}: its input schema must describe an object whose properties are the parameters.`);
  }
  for (const parameter of Object.keys(inputSchema.properties ?? {})) {
    if (!isPythonIdentifier(parameter)) {
      throw new TypeError(`Tool ${name}: the parameter "${parameter}" must be a Python identifier.`);
    }
  }
  return {
    name,
    description,
    inputSchema,
    ...(output && { outputSchema: toJsonSchema(`Tool ${name}`, 'output', output) }),
    ...(needsApproval && { needsApproval }),
    ...(idempotent && { idempotent }),
    ...(isStandardSchema(input) && { check: (args: unknown) => checkByStandardSchema(input, args) }),
    execute: execute as Tool['execute'],
  };
}
