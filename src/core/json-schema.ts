/** The keywords of JSON Schema that we read ourselves; a validator reads the rest. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema | boolean;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[];
  readonly default?: unknown;
  readonly [keyword: string]: unknown;
}

const PYTHON_TYPES: Readonly<Record<string, string>> = {
  string: 'str',
  integer: 'int',
  number: 'float',
  boolean: 'bool',
  array: 'list',
  object: 'dict',
  null: 'None',
};

/**
 * The Python type hint that says what a schema admits; `object` where nothing is said.
 *
 * @example
 * toPythonType({ type: 'array', items: { type: 'integer' } }); // 'list[int]'
 */
export function toPythonType(schema: JsonSchema | undefined): string {
  if (!schema) return 'object';
  if (schema.enum) return `Literal[${schema.enum.map(toPythonLiteral).join(', ')}]`;
  if (schema.anyOf) return joinTypes(schema.anyOf.map(toPythonType));
  if (Array.isArray(schema.type)) return joinTypes(schema.type.map((type) => PYTHON_TYPES[type] ?? 'object'));
  if (typeof schema.type !== 'string') return 'object';
  if (schema.type === 'array' && typeof schema.items === 'object') return `list[${toPythonType(schema.items)}]`;
  return PYTHON_TYPES[schema.type] ?? 'object';
}

/**
 * A JSON value written as a Python literal.
 *
 * @example
 * toPythonLiteral({ deep: [true, null] }); // '{"deep": [True, None]}'
 */
export function toPythonLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (Array.isArray(value)) return `[${value.map(toPythonLiteral).join(', ')}]`;
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${toPythonLiteral(item)}`);
    return `{${entries.join(', ')}}`;
  }
  return JSON.stringify(value) ?? 'None';
}

function joinTypes(types: readonly string[]): string {
  return [...new Set(types)].join(' | ');
}
