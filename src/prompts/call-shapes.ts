import type { KnownTools } from './call-arguments.ts';
import { isObject } from './call-arguments.ts';

/** A call as it was found: arguments may still have any form. */
export interface FoundCall {
  readonly name: string;
  readonly args: unknown;
}

const WRAPPERS = ['tool_calls', 'tool_call', 'function_call', 'calls'];
const NAMES = ['name', 'tool_name', 'tool', 'function', 'function_name', 'action', 'recipient_name'];
const ARGUMENTS = [
  'arguments',
  'args',
  'parameters',
  'params',
  'tool_arguments',
  'tool_args',
  'tool_parameters',
  'tool_input',
  'action_input',
  'input',
  'kwargs',
];

/**
 * The calls that a JSON value is, in the many shapes that models know: one or a list, the names of the keys, OpenAI's
 * `tool_calls`, the tool's name as the only key. Anything else is no call.
 *
 * @example
 * toCalls({ action: 'get_price', action_input: { symbol: 'AAPL' } }, known); // [{ name: 'get_price', args: {…} }]
 */
export function toCalls(value: unknown, known: KnownTools): FoundCall[] {
  if (Array.isArray(value)) return value.flatMap((item) => toCalls(item, known));
  if (!isObject(value)) return [];
  const inner = [...WRAPPERS, 'function', 'action'].map((key) => value[key]).filter((item) => typeof item === 'object');
  const wrapped = inner.flatMap((item) => toCalls(item, known));
  if (wrapped.length > 0) return wrapped;

  const nameKey = NAMES.find((key) => typeof value[key] === 'string');
  if (nameKey === undefined) return toKeyedCalls(value, known);
  const name = cleanName(String(value[nameKey]));
  const argumentsKey = ARGUMENTS.find((key) => Object.hasOwn(value, key));
  if (argumentsKey !== undefined) return isDefinition(value, argumentsKey) ? [] : [{ name, args: value[argumentsKey] }];
  if (!known.has(name)) return [];
  const { [nameKey]: _name, id: _id, type: _type, thought: _thought, ...args } = value;
  return [{ name, args }];
}

/**
 * A tool's name without what protocols put around it.
 *
 * @example
 * cleanName('functions.get_price:0'); // 'get_price'
 */
export function cleanName(name: string): string {
  return name
    .replace(/<[|｜].*$/s, '')
    .replace(/^\s*functions?\./, '')
    .replace(/:\d+\s*$/, '')
    .trim();
}

/** `{ "get_price": { "symbol": "AAPL" } }` */
function toKeyedCalls(value: Readonly<Record<string, unknown>>, known: KnownTools): FoundCall[] {
  const entries = Object.entries(value);
  return entries.every(([name, args]) => known.has(name) && isObject(args))
    ? entries.map(([name, args]) => ({ name, args }))
    : [];
}

/** Whether it is the description of a tool, which models repeat at times. */
function isDefinition(value: Readonly<Record<string, unknown>>, argumentsKey: string): boolean {
  const schema = value[argumentsKey];
  return Object.hasOwn(value, 'description') && isObject(schema) && isObject(schema['properties']);
}
