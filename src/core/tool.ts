import type { CancelSignal } from './cancel.ts';
import type { JsonSchema } from './json-schema.ts';
import { toPythonType } from './json-schema.ts';

/** What a tool learns about the call it is answering. */
export interface ToolContext {
  /** Names this call within its run. */
  readonly callId: string;
  /** Cancelled when the run is stopped. */
  readonly signal: CancelSignal;
}

/** A function that the model's code may call. Made by `tool()`. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** The arguments, as the properties of an object. */
  readonly inputSchema: JsonSchema;
  readonly outputSchema?: JsonSchema;
  /** Checks and converts the arguments; without it they are checked against `inputSchema` where the tool lives. */
  readonly check?: (args: unknown) => Promise<CheckedArguments>;
  readonly execute: (args: Readonly<Record<string, unknown>>, context: ToolContext) => unknown;
}

/** What a check of arguments found. */
export type CheckedArguments =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string };

/** A schema library's schema (zod, valibot, arktype …) by the Standard Schema convention, as far as we use it. */
export interface StandardSchema<Output = unknown> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: unknown; readonly output: Output } | undefined;
    readonly jsonSchema?: {
      readonly input: (options: { target: 'draft-2020-12' }) => Record<string, unknown>;
      readonly output: (options: { target: 'draft-2020-12' }) => Record<string, unknown>;
    };
  };
}

type StandardResult<Output> =
  { readonly value: Output; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

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
  readonly execute: (args: ArgumentsOf<Input>, context: ToolContext) => unknown;
}

/** One parameter of a tool, in the order in which Python takes it: required ones first. */
export interface ToolParameter {
  readonly name: string;
  readonly pythonType: string;
  readonly required: boolean;
  readonly default: unknown;
  readonly description: string;
}

const PYTHON_KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Whether `name` can be the name of a Python function or parameter. */
export function isPythonIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !PYTHON_KEYWORDS.has(name);
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
  const { name, description, input, output, execute } = definition;
  if (typeof name !== 'string' || !isPythonIdentifier(name)) {
    throw new TypeError(
      `"${name}" cannot be a tool's name: use a Python identifier (letters, digits and _, no keyword).`,
    );
  }
  if (typeof execute !== 'function') throw new TypeError(`Tool ${name} needs an "execute" function.`);
  if (typeof description !== 'string' || description.trim() === '') {
    throw new TypeError(`Tool ${name} needs a "description": it is all the model knows of it.`);
  }
  const inputSchema = toJsonSchema(name, 'input', input);
  for (const parameter of Object.keys(inputSchema.properties ?? {})) {
    if (!isPythonIdentifier(parameter)) {
      throw new TypeError(`Tool ${name}: the parameter "${parameter}" must be a Python identifier.`);
    }
  }
  return {
    name,
    description,
    inputSchema,
    ...(output && { outputSchema: toJsonSchema(name, 'output', output) }),
    ...(isStandardSchema(input) && { check: (args: unknown) => checkByStandardSchema(input, args) }),
    execute: execute as Tool['execute'],
  };
}

/**
 * A tool's parameters in Python's order.
 *
 * @example
 * toolParameters(getPrice)[0]?.name; // 'symbol'
 */
export function toolParameters(described: Pick<Tool, 'inputSchema'>): ToolParameter[] {
  const { properties = {}, required = [] } = described.inputSchema;
  const parameters = Object.entries(properties).map(([name, schema]) => ({
    name,
    pythonType: toPythonType(schema),
    required: required.includes(name) && schema.default === undefined,
    default: schema.default ?? null,
    description: schema.description ?? '',
  }));
  return [...parameters.filter((one) => one.required), ...parameters.filter((one) => !one.required)];
}

function isStandardSchema(schema: StandardSchema | JsonSchema): schema is StandardSchema {
  return typeof schema === 'object' && schema !== null ? '~standard' in schema : typeof schema === 'function';
}

function toJsonSchema(name: string, side: 'input' | 'output', schema: StandardSchema | JsonSchema): JsonSchema {
  const written = isStandardSchema(schema) ? writeStandardSchema(name, side, schema) : schema;
  if (side === 'input' && (typeof written !== 'object' || written === null || written.type !== 'object')) {
    throw new TypeError(`Tool ${name}: its input schema must describe an object whose properties are the parameters.`);
  }
  return written;
}

function writeStandardSchema(name: string, side: 'input' | 'output', schema: StandardSchema): JsonSchema {
  const writer = schema['~standard'].jsonSchema;
  if (!writer) {
    throw new TypeError(
      `Tool ${name}: its ${side} schema (${schema['~standard'].vendor}) cannot be written as JSON Schema. ` +
        'Use a library version that can (zod 4.2 or newer), or pass JSON Schema.',
    );
  }
  try {
    return writer[side]({ target: 'draft-2020-12' }) as JsonSchema;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TypeError(
      `Tool ${name}: its ${side} schema has a type that JSON cannot express (${reason}). ` +
        'Use one that it can; for a date, a string in ISO format.',
      { cause: thrown },
    );
  }
}

async function checkByStandardSchema(schema: StandardSchema, args: unknown): Promise<CheckedArguments> {
  const result = await schema['~standard'].validate(args);
  if (!result.issues) return { ok: true, value: result.value as Readonly<Record<string, unknown>> };
  const problems = result.issues.map(({ path = [], message }) => {
    const place = path.map((segment) => String(typeof segment === 'object' ? segment.key : segment)).join('.');
    return place ? `${place}: ${message}` : message;
  });
  return { ok: false, problem: problems.join('; ') };
}
