import type { JsonSchema } from '../core/json-schema.ts';
import type { ToolDescription } from '../core/model.ts';
import { PYTHON_TOOL } from '../core/prompt.ts';
import { readJson } from './lenient-json.ts';

export type Arguments = Readonly<Record<string, unknown>>;

/** What a call's tool takes, by the tool's name; a name that is not there is a tool that nobody knows. */
export type KnownTools = ReadonlyMap<string, Pick<ToolDescription, 'inputSchema'>>;

/** Arguments by name, or what is wrong with them. */
export type ArgumentsReading =
  { readonly ok: true; readonly args: Arguments } | { readonly ok: false; readonly problem: string };

/**
 * Makes arguments by name of whatever a model gave as arguments: an object, an object as JSON text, nothing, or, where a
 * tool takes only one, that one's value.
 *
 * @example
 * toArguments('final_answer', '{"answer": 42}', known); // { ok: true, args: { answer: 42 } }
 */
export function toArguments(name: string, given: unknown, known: KnownTools): ArgumentsReading {
  if (isObject(given)) return { ok: true, args: given };
  if (given === null || given === undefined || given === '') return { ok: true, args: {} };
  const [only, ...others] = Object.entries(known.get(name)?.inputSchema.properties ?? {});
  const single = only && others.length === 0 ? { name: only[0], schema: only[1] } : undefined;
  if (typeof given !== 'string') {
    return single ? { ok: true, args: { [single.name]: given } } : { ok: false, problem: explainForm(name, given) };
  }
  const text = given.trim();
  if (text === '') return { ok: true, args: {} };
  const reading = readJson(text);
  const isWhole = reading.ok && text.slice(reading.end).trim() === '';
  if (isWhole && isObject(reading.value)) return { ok: true, args: reading.value };
  if (isWhole && typeof reading.value === 'string') return toArguments(name, reading.value, known);
  if (isWhole && reading.value === null && !single) return { ok: true, args: {} };
  if (text.startsWith('{') && !isWhole) {
    const problem = reading.ok ? 'something follows the closing "}"' : reading.problem;
    return { ok: false, problem: `The arguments of ${name} are not valid JSON: ${problem}.` };
  }
  if (!single) return { ok: false, problem: explainForm(name, isWhole ? reading.value : given) };
  return { ok: true, args: { [single.name]: isWhole ? toTyped(given, reading.value, single.schema) : given } };
}

/**
 * The value that a text stands for where it is given without quotes: by the argument's type, itself or what it is as
 * JSON.
 *
 * @example
 * toValue('42', { type: 'integer' }); // 42
 */
export function toValue(text: string, schema: JsonSchema | undefined): unknown {
  const reading = readJson(text);
  return reading.ok && text.slice(reading.end).trim() === '' ? toTyped(text, reading.value, schema) : text;
}

function toTyped(text: string, value: unknown, schema: JsonSchema | undefined): unknown {
  return schema?.type === 'string' && typeof value !== 'string' ? text : value;
}

/**
 * The code of a call of `python`, by whatever name it is given; undefined when there is none.
 *
 * @example
 * toCode({ code: 'print(1)' }); // 'print(1)'
 */
export function toCode(args: Arguments): string | undefined {
  const values = Object.values(args);
  const code = args['code'] ?? (values.length === 1 ? values[0] : undefined);
  return typeof code === 'string' && code.trim() !== '' ? code : undefined;
}

/** What is said to a model whose call of `python` holds no code. */
export const NO_CODE = `A call of ${PYTHON_TOOL} needs its code as a text: {"code": "…"}.`;

/**
 * Whether a value is an object of JSON.
 *
 * @example
 * isObject([]); // false
 */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function explainForm(name: string, given: unknown): string {
  const what = Array.isArray(given) ? 'a list' : typeof given === 'string' ? 'a text' : `a ${typeof given}`;
  return `The arguments of ${name} must be one JSON object with a value for each by its name, not ${what}.`;
}
