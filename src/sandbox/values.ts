/**
 * A value on its way between JavaScript and Python: JSON in which what JSON lacks is tagged, bytes beside it.
 *
 * A tag is an object `{ "$type": name, "value": … }`:
 * `int` (decimal digits), `float` ("nan", "inf", "-inf", "-0"), `bytes` (index into `buffers`), `date` (milliseconds
 * since 1970, UTC), `set` (items), `map` (pairs), `object` (pairs, for an object that has a key `$type` itself).
 * `src/sandbox/python/values.py` is the mirror of this file.
 */
export interface WireValue {
  readonly json: string;
  readonly buffers: readonly Uint8Array[];
}

const TAG = '$type';

/** Deeper nesting than this is refused on both sides; it is far beyond what JSON in the wild has. */
export const MAX_DEPTH = 200;

/**
 * Writes a JavaScript value for Python: undefined is None, Map is dict, Date is an aware datetime, typed arrays are
 * bytes, class instances are what their `toJSON` or their own properties say.
 *
 * @throws TypeError for functions, symbols, cycles, and nesting deeper than 200 levels.
 * @example
 * encodeValue({ when: new Date(0), raw: new Uint8Array([1]) }).json; // '{"when":{"$type":"date","value":0},"raw":…}'
 */
export function encodeValue(value: unknown): WireValue {
  const buffers: Uint8Array[] = [];
  return { json: JSON.stringify(encode(value, buffers, new Set())), buffers };
}

/**
 * Reads what Python wrote: None is null, big ints are bigint, dict is a plain object or, with keys that are not all
 * strings, a Map.
 *
 * @throws TypeError when `wire` is not what the Python side writes; nothing of it may be used then.
 * @example
 * decodeValue({ json: '{"$type":"set","value":[1,2]}', buffers: [] }); // Set {1, 2}
 */
export function decodeValue(wire: WireValue): unknown {
  return decode(JSON.parse(wire.json), wire.buffers, 0);
}

function encode(value: unknown, buffers: Uint8Array[], above: Set<unknown>): unknown {
  switch (typeof value) {
    case 'string':
      return value.replace(/\p{Surrogate}/gu, '\ufffd');
    case 'boolean':
      return value;
    case 'number':
      return encodeNumber(value);
    case 'bigint':
      return tagged('int', value.toString());
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : encodeObject(value, buffers, above);
    default:
      throw new TypeError(`a ${typeof value} has no counterpart in Python`);
  }
}

function encodeNumber(value: number): unknown {
  if (Number.isNaN(value)) return tagged('float', 'nan');
  if (!Number.isFinite(value)) return tagged('float', value > 0 ? 'inf' : '-inf');
  return Object.is(value, -0) ? tagged('float', '-0') : value;
}

function encodeObject(value: object, buffers: Uint8Array[], above: Set<unknown>): unknown {
  if (above.has(value)) throw new TypeError('the value contains itself');
  if (above.size >= MAX_DEPTH) throw new TypeError(`the value is nested deeper than ${MAX_DEPTH} levels`);
  above.add(value);
  const inner = (item: unknown): unknown => encode(item, buffers, above);
  const encoded = encodeByKind(value, inner, buffers);
  above.delete(value);
  return encoded;
}

function encodeByKind(value: object, inner: (item: unknown) => unknown, buffers: Uint8Array[]): unknown {
  if (Array.isArray(value)) return Array.from(value, inner);
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw new TypeError('an invalid Date has no counterpart in Python');
    return tagged('date', value.getTime());
  }
  if (ArrayBuffer.isView(value)) {
    return tagged('bytes', buffers.push(new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice()) - 1);
  }
  if (value instanceof ArrayBuffer) return tagged('bytes', buffers.push(new Uint8Array(value.slice(0))) - 1);
  if (value instanceof Set) return tagged('set', Array.from(value, inner));
  if (value instanceof Map)
    return tagged(
      'map',
      Array.from(value, ([key, item]) => [inner(key), inner(item)]),
    );
  if (value instanceof Error) return inner(`${value.name}: ${value.message}`);
  if ('toJSON' in value && typeof value.toJSON === 'function') return inner(value.toJSON());
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const pairs = entries.map(([key, item]) => [inner(key), inner(item)] as [string, unknown]);
  const isPlain = pairs.every(([key]) => key !== TAG && key !== '__proto__');
  return isPlain ? Object.fromEntries(pairs) : tagged('map', pairs);
}

function tagged(type: string, value: unknown): Record<string, unknown> {
  return { [TAG]: type, value };
}

function decode(node: unknown, buffers: readonly Uint8Array[], depth: number): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (depth > MAX_DEPTH) throw new TypeError(`The value is nested deeper than ${MAX_DEPTH} levels.`);
  const inner = (item: unknown): unknown => decode(item, buffers, depth + 1);
  if (Array.isArray(node)) return node.map(inner);
  if (Object.hasOwn(node, TAG)) return decodeTag(node as { $type: unknown; value?: unknown }, buffers, inner);
  return toObject(Object.entries(node).map(([key, item]) => [key, inner(item)]));
}

function decodeTag(
  { $type: type, value }: { readonly $type: unknown; readonly value?: unknown },
  buffers: readonly Uint8Array[],
  inner: (item: unknown) => unknown,
): unknown {
  switch (type) {
    case 'int':
      if (typeof value === 'string' && /^-?\d+$/.test(value)) return BigInt(value);
      break;
    case 'float':
      if (value === 'nan') return NaN;
      if (value === 'inf') return Infinity;
      if (value === '-inf') return -Infinity;
      if (value === '-0') return -0;
      break;
    case 'bytes': {
      const bytes = typeof value === 'number' ? buffers[value] : undefined;
      if (bytes) return bytes;
      break;
    }
    case 'date':
      if (typeof value === 'number' && Math.abs(value) <= 8.64e15) return new Date(value);
      break;
    case 'set':
      if (Array.isArray(value)) return new Set(value.map(inner));
      break;
    case 'map':
      if (isPairs(value)) return new Map(value.map(([key, item]) => [inner(key), inner(item)]));
      break;
    case 'object':
      if (isPairs(value)) return toObject(value.map(([key, item]) => [inner(key), inner(item)]));
      break;
    default:
  }
  throw new TypeError('The value has a tag that is not of this protocol.');
}

function isPairs(value: unknown): value is [unknown, unknown][] {
  return Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.length === 2);
}

/** Python sends a dict with the key `__proto__` as a map, so that no object here can ever carry that key. */
function toObject(entries: readonly (readonly [unknown, unknown])[]): Record<string, unknown> {
  for (const [key] of entries) {
    if (typeof key !== 'string' || key === '__proto__') throw new TypeError('The value has a key that is not allowed.');
  }
  return Object.fromEntries(entries as [string, unknown][]);
}
