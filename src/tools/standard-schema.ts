import type { CheckedArguments, JsonSchema } from '../core/index.ts';

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

/** Whether a schema is one of a schema library. */
export function isStandardSchema(schema: StandardSchema | JsonSchema): schema is StandardSchema {
  return typeof schema === 'object' && schema !== null ? '~standard' in schema : typeof schema === 'function';
}

/**
 * A schema as JSON Schema, whatever it is written with.
 *
 * @param owner Whose it is, for messages: `Tool get_price`.
 * @throws TypeError when it cannot be written so.
 * @example
 * toJsonSchema('Tool get_price', 'input', z.object({ symbol: z.string() })).type; // 'object'
 */
export function toJsonSchema(owner: string, side: 'input' | 'output', schema: StandardSchema | JsonSchema): JsonSchema {
  return isStandardSchema(schema) ? writeStandardSchema(owner, side, schema) : schema;
}

function writeStandardSchema(owner: string, side: 'input' | 'output', schema: StandardSchema): JsonSchema {
  const writer = schema['~standard'].jsonSchema;
  if (!writer) {
    throw new TypeError(
      `${owner}: its ${side} schema (${schema['~standard'].vendor}) cannot be written as JSON Schema. ` +
        'Use a library version that can (zod 4.2 or newer), or pass JSON Schema.',
    );
  }
  try {
    return writer[side]({ target: 'draft-2020-12' }) as JsonSchema;
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    throw new TypeError(
      `${owner}: its ${side} schema has a type that JSON cannot express (${reason}). ` +
        'Use one that it can; for a date, a string in ISO format.',
      { cause: thrown },
    );
  }
}

/**
 * Checks a value by a schema library's schema, and gives what it makes of it.
 *
 * @example
 * const checked = await checkByStandardSchema(schema, value);
 */
export async function checkByStandardSchema(schema: StandardSchema, given: unknown): Promise<CheckedArguments> {
  const result = await schema['~standard'].validate(given);
  if (!result.issues) return { ok: true, value: result.value as Readonly<Record<string, unknown>> };
  const problems = result.issues.map(({ path = [], message }) => {
    const place = path.map((segment) => String(typeof segment === 'object' ? segment.key : segment)).join('.');
    return place ? `${place}: ${message}` : message;
  });
  return { ok: false, problem: problems.join('; ') };
}
