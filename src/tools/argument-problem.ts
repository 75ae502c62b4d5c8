import type { JsonSchema } from '../core/index.ts';

const WORDS: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'a boolean',
  array: 'a list',
  object: 'a dict',
  null: 'None',
};

/** One thing that is wrong with arguments. */
export interface ArgumentProblem {
  /** The schema that is not met: at the top the whole one, whose property the path names. */
  readonly schema: JsonSchema | undefined;
  readonly args: Readonly<Record<string, unknown>>;
  /** Where in the arguments; the first part is the argument's name. */
  readonly path: readonly string[];
  readonly keyword: string;
  /** What the validator says, for keywords that have no words of ours. */
  readonly error: string;
}

/**
 * A problem in the words of the person who wrote the call, which was Python.
 *
 * @example
 * toProblem({ schema: { type: 'string' }, args: { symbol: 5 }, path: ['symbol'], keyword: 'type', error: '' });
 * // 'argument "symbol" must be a string (got 5)'
 */
export function toProblem({ schema, args, path, keyword, error }: ArgumentProblem): string {
  const name = path.map((part, index) => (index === 0 ? part : /^\d+$/.test(part) ? `[${part}]` : `.${part}`)).join('');
  const value = path.reduce<unknown>((node, part) => (isObject(node) ? Reflect.get(node, part) : undefined), args);
  const own = path.length === 1 ? (schema?.properties?.[path[0] ?? ''] ?? schema) : schema;
  const expected = ['type', 'enum', 'const', 'anyOf', 'oneOf'].includes(keyword) ? toWords(own) : undefined;
  const place = name ? `argument "${name}"` : 'the call';
  if (expected) return `${place} must be ${expected} (got ${toPython(value)})`;
  return `${place} is wrong: ${error.replace(/\.$/, '')} (got ${toPython(name ? value : args)})`;
}

function toWords(schema: JsonSchema | undefined): string | undefined {
  if (!schema) return undefined;
  if (schema.const !== undefined) return toPython(schema.const);
  if (schema.enum) return `${schema.enum.length > 1 ? 'one of ' : ''}${schema.enum.map(toPython).join(', ')}`;
  const options = schema.anyOf ?? (schema['oneOf'] as readonly JsonSchema[] | undefined);
  if (options) {
    const words = options.map(toWords);
    return words.every((one) => one !== undefined) ? [...new Set(words)].join(' or ') : undefined;
  }
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? []);
  return types.length > 0 ? types.map((type) => WORDS[type] ?? type).join(' or ') : undefined;
}

/** A value as Python would show it, cut to a length that can be read in passing. */
function toPython(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Date) return 'a datetime';
  if (value instanceof Uint8Array) return 'bytes';
  if (value instanceof Set) return 'a set';
  if (value instanceof Map) return 'a dict';
  const text = JSON.stringify(value, (_name, item: unknown) => (typeof item === 'bigint' ? String(item) : item));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
