import type { Schema } from '@cfworker/json-schema';
import { Validator } from '@cfworker/json-schema';
import type { CheckedArguments, JsonSchema } from '../core/index.ts';
import { toProblem } from './argument-problem.ts';

const validators = new WeakMap<JsonSchema, Validator>();

/**
 * Brings arguments into the form that the author of a schema expects: defaults filled in, None left out where it says
 * nothing, no argument missing and none that the schema does not know.
 *
 * @example
 * prepareArguments({ type: 'object', properties: { limit: { type: 'integer', default: 10 } } }, {}); // limit: 10
 */
export function prepareArguments(schema: JsonSchema, args: unknown): CheckedArguments {
  if (!isPlainObject(args)) return { ok: false, problem: 'the arguments must be given by name' };
  const { properties = {}, required = [], additionalProperties, patternProperties } = schema;
  const isClosed = additionalProperties === undefined || additionalProperties === false;
  const unknown = Object.keys(args).find((name) => !Object.hasOwn(properties, name));
  if (unknown !== undefined && isClosed && patternProperties === undefined) {
    const known = Object.keys(properties).join(', ');
    return {
      ok: false,
      problem: `there is no argument "${unknown}" (${known ? `it takes: ${known}` : 'it takes none'})`,
    };
  }
  const value: Record<string, unknown> = {};
  for (const [name, given] of Object.entries(args)) {
    const property = properties[name];
    const isLeftOut = given === null && property && !required.includes(name) && !admitsNull(property);
    if (given !== undefined && !isLeftOut) value[name] = given;
  }
  const filled = fillDefaults(schema, value) as Readonly<Record<string, unknown>>;
  const missing = required.find((name) => !Object.hasOwn(filled, name));
  if (missing !== undefined) return { ok: false, problem: `argument "${missing}" is missing` };
  return { ok: true, value: filled };
}

/**
 * Checks prepared arguments against a JSON Schema. Values that JSON does not have (dates, bytes, sets) pass only where
 * the schema asks for no type; whole numbers of any size are numbers.
 *
 * @example
 * checkArguments(schema, { symbol: 5 }); // { ok: false, problem: 'argument "symbol" must be a string (got 5)' }
 */
export function checkArguments(schema: JsonSchema, args: Readonly<Record<string, unknown>>): CheckedArguments {
  for (const [name, value] of Object.entries(args)) {
    if (isForeign(value) && schema.properties?.[name]?.type !== undefined) {
      return { ok: false, problem: toProblem({ schema, args, path: [name], keyword: 'type', error: '' }) };
    }
  }
  const { valid, errors } = validatorOf(schema).validate(toJson(args));
  if (valid) return { ok: true, value: args };
  const problems = errors
    .filter((one) => isTelling(one, errors))
    .map(({ keyword, keywordLocation, instanceLocation, error }) =>
      toProblem({
        schema: resolve(schema, toPath(keywordLocation).slice(0, -1)) as JsonSchema | undefined,
        args,
        path: toPath(instanceLocation),
        keyword,
        error,
      }),
    );
  return { ok: false, problem: [...new Set(problems)].slice(0, 3).join('; ') };
}

type ValidationError = ReturnType<Validator['validate']>['errors'][number];

/** Of a chain of errors the innermost says what is wrong; of alternatives, that none of them fits. */
function isTelling({ keyword, keywordLocation }: ValidationError, errors: readonly ValidationError[]): boolean {
  const isAlternative = (one: ValidationError): boolean => ['anyOf', 'oneOf', 'not'].includes(one.keyword);
  if (keyword === 'false') return false;
  if (errors.some((one) => isAlternative(one) && keywordLocation.startsWith(`${one.keywordLocation}/`))) return false;
  if (['anyOf', 'oneOf', 'not'].includes(keyword)) return true;
  return !errors.some((one) => one.keywordLocation.startsWith(`${keywordLocation}/`));
}

function validatorOf(schema: JsonSchema): Validator {
  let validator = validators.get(schema);
  if (!validator) {
    // A copy: the validator writes into the schema that it is given.
    validator = new Validator(JSON.parse(JSON.stringify(schema)) as Schema, '2020-12', false);
    validators.set(schema, validator);
  }
  return validator;
}

function admitsNull(schema: JsonSchema): boolean {
  return validatorOf(schema).validate(null).valid;
}

function fillDefaults(schema: JsonSchema, value: unknown): unknown {
  if (!isPlainObject(value) || !schema.properties) return value;
  const filled: Record<string, unknown> = { ...value };
  for (const [name, property] of Object.entries(schema.properties)) {
    if (Object.hasOwn(filled, name)) filled[name] = fillDefaults(property, filled[name]);
    else if (property.default !== undefined) filled[name] = structuredClone(property.default);
  }
  return filled;
}

/** The arguments as the validator can read them. */
function toJson(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toJson);
  if (isForeign(value)) return {};
  if (!isPlainObject(value)) return value ?? null;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, toJson(item)]));
}

function isForeign(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isPlainObject(value);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function toPath(pointer: string): string[] {
  const decode = (segment: string): string => decodeURIComponent(segment).replaceAll('~1', '/').replaceAll('~0', '~');
  return pointer.split('/').slice(1).map(decode);
}

function resolve(root: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, segment) => (typeof node === 'object' && node !== null ? Reflect.get(node, segment) : undefined),
    root,
  );
}
