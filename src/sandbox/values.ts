import { originOf, withOrigin } from './origins.ts';
import { codeOf, LONG_TEXT, packNumbers, toNumbers, toTypedArray } from './packing.ts';

/**
 * A value on its way between JavaScript and Python: JSON in which what JSON lacks is tagged, bytes beside it.
 *
 * A tag is an object `{ "$type": name, "value": … }`; one that names a buffer is the only one that names it:
 * `int` (decimal digits), `float` ("nan", "inf", "-inf", "-0"), `bytes` and `bytearray` (index into `buffers`), `array`
 * (index, and the `code` of Python's `array`), `text` (index of UTF-8), `ints` and `floats` (index of doubles: a list of
 * numbers), `date` (milliseconds since 1970, UTC; `exact` is ISO text of what is more or less than that), `tuple`, `set`,
 * `frozenset` (items), `map` (pairs), `object` (pairs, for an object that has a key `$type` itself), and `json` (index of
 * UTF-8), which may only be all of the JSON. `src/sandbox/python/values.py` is the mirror of this file.
 *
 * | Python | JavaScript | and back |
 * | --- | --- | --- |
 * | `None`, `bool`, `str` | null, boolean, string; lone surrogates stay | the same |
 * | `int` | number; bigint beyond 2⁵³ | the same |
 * | `float` | number, also NaN, infinities and -0 | the same; a whole one is an `int` |
 * | `bytes` | Uint8Array | the same |
 * | `bytearray` | Uint8Array | the same ¹ |
 * | `memoryview`, other buffers | Uint8Array | `bytes` |
 * | `array.array` | Int8Array … Float64Array; Uint8Array for `'B'` | the same; `bytes` for `'B'` |
 * | `list` | Array | the same |
 * | `tuple`, named tuples | Array | `tuple` ¹ |
 * | `deque`, `range`, views of dictionaries, `UserList` | Array | `list` |
 * | `set` | Set | the same |
 * | `frozenset` | Set | the same ¹ |
 * | `dict` and every other mapping | object, or Map where a key is no `str`; keys such as "7" come first | `dict` |
 * | dataclass | object with its fields | `dict` |
 * | aware `datetime` | Date, to the millisecond | the same, in UTC; microseconds and zone ¹ |
 * | naive `datetime`, `date` | Date, as if UTC | the same ¹ |
 * | `Enum`, `Flag` | its value | that |
 * | `Decimal`, `Fraction`, `complex`, `time`, `timedelta`, `UUID`, `Path` | string, as `str` writes it | `str` |
 * | what has `to_dict` and `columns` (data frames) | Array of objects | `list` of `dict` |
 * | what has `tolist` (arrays, series, their scalars) | Array, number … | `list`, `int` … |
 * | everything else: objects, functions, iterators (not consumed), coroutines | string, as `str` writes it | `str` |
 *
 * ¹ If the object was not changed and is not a clone: see `origins.ts`. What is in a value twice arrives twice.
 *
 * The other way, undefined is None, Map is `dict`, Date an aware `datetime`, ArrayBuffer and DataView `bytes`, Error its
 * name and message, a class instance what its `toJSON` or its own properties say.
 */
export interface WireValue {
  readonly json: string;
  readonly buffers: readonly Uint8Array[];
}

const TAG = '$type';

/** Deeper nesting than this is refused on both sides; it is far beyond what JSON in the wild has. */
export const MAX_DEPTH = 200;

/**
 * Writes a JavaScript value for Python; bytes are copied.
 *
 * @throws TypeError for functions, symbols, promises, cycles, and nesting deeper than 200 levels.
 * @example
 * encodeValue({ when: new Date(0), raw: new Uint8Array([1]) }).json; // '{"when":{"$type":"date","value":0},"raw":…}'
 */
export function encodeValue(value: unknown): WireValue {
  const buffers: Uint8Array[] = [];
  const json = JSON.stringify(encode(value, buffers, new Set()));
  if (json.length < LONG_TEXT) return { json, buffers };
  return { json: JSON.stringify(tagged('json', buffers.push(toUTF8(json)) - 1)), buffers };
}

function encode(value: unknown, buffers: Uint8Array[], above: Set<unknown>): unknown {
  switch (typeof value) {
    case 'string':
      if (value.length < LONG_TEXT || LONE_SURROGATE.test(value)) return value;
      return tagged('text', buffers.push(toUTF8(value)) - 1);
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

/** Those have no UTF-8; JSON writes them as what they are. */
const LONE_SURROGATE = /\p{Surrogate}/u;

function toUTF8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
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
  if (Array.isArray(value)) {
    const packed = packNumbers(value);
    const items = packed ? tagged(packed.type, buffers.push(packed.bytes) - 1) : Array.from(value, inner);
    return originOf(value)?.type === 'tuple' ? tagged('tuple', items) : items;
  }
  if (value instanceof Date) return encodeDate(value);
  if (ArrayBuffer.isView(value)) return encodeView(value, buffers);
  if (value instanceof ArrayBuffer) return tagged('bytes', buffers.push(new Uint8Array(value.slice(0))) - 1);
  if (value instanceof Set) {
    return tagged(originOf(value)?.type === 'frozenset' ? 'frozenset' : 'set', Array.from(value, inner));
  }
  if (value instanceof Map) {
    const pairs = Array.from(value, ([key, item]) => [inner(key), inner(item)]);
    return tagged('map', pairs);
  }
  if (value instanceof Error) return inner(`${value.name}: ${value.message}`);
  if ('toJSON' in value && typeof value.toJSON === 'function') return inner(value.toJSON());
  return encodeProperties(value, inner);
}

function encodeDate(value: Date): unknown {
  const timeMs = value.getTime();
  if (Number.isNaN(timeMs)) throw new TypeError('an invalid Date has no counterpart in Python');
  const origin = originOf(value);
  return origin?.type === 'date' ? { ...tagged('date', timeMs), exact: origin.exact } : tagged('date', timeMs);
}

function encodeView(view: ArrayBufferView, buffers: Uint8Array[]): unknown {
  const code = codeOf(view);
  const index = buffers.push(new Uint8Array(view.buffer, view.byteOffset, view.byteLength).slice()) - 1;
  if (code !== undefined) return { ...tagged('array', index), code };
  return tagged(originOf(view)?.type === 'bytearray' ? 'bytearray' : 'bytes', index);
}

function encodeProperties(value: object, inner: (item: unknown) => unknown): unknown {
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) refuseOpaque(value);
  const pairs = entries.map(([key, item]) => [key, inner(item)] as const);
  const isPlain = pairs.every(([key]) => key !== TAG && key !== '__proto__' && key.length < LONG_TEXT);
  if (isPlain) return Object.fromEntries(pairs);
  return tagged(
    'map',
    pairs.map(([key, item]) => [inner(key), item]),
  );
}

/** What says nothing of itself would arrive empty: a Promise that nobody awaited, a Blob, a generator. */
function refuseOpaque(value: object): void {
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (kind === 'Object' || kind === 'Arguments') return;
  const advice = kind === 'Promise' ? 'await it' : 'send what is in it instead';
  throw new TypeError(`a ${kind} has no counterpart in Python: ${advice}`);
}

function tagged(type: string, value: unknown): Record<string, unknown> {
  return { [TAG]: type, value };
}

/**
 * Reads what Python wrote: None is null, big ints are bigint, dict is a plain object or, with keys that are not all
 * strings, a Map. Buffers are not copied: they are the value's from now on.
 *
 * @throws TypeError when `wire` is not what the Python side writes; nothing of it may be used then.
 * @example
 * decodeValue({ json: '{"$type":"set","value":[1,2]}', buffers: [] }); // Set {1, 2}
 */
export function decodeValue(wire: WireValue): unknown {
  // A buffer that stood for many texts would be many times its size.
  const unused: (Uint8Array | undefined)[] = [...wire.buffers];
  const take = (index: unknown): Uint8Array => {
    const bytes = typeof index === 'number' ? unused[index] : undefined;
    if (!bytes) throw new TypeError('The value names bytes that were not sent, or names them twice.');
    unused[index as number] = undefined;
    return bytes;
  };
  let tree: unknown = JSON.parse(wire.json);
  if (isTag(tree) && tree[TAG] === 'json') tree = JSON.parse(fromUTF8(take(tree.value)));
  return decode(tree, take, 0);
}

interface Tag {
  readonly $type: unknown;
  readonly value?: unknown;
  readonly code?: unknown;
  readonly exact?: unknown;
}

function isTag(node: unknown): node is Tag {
  return typeof node === 'object' && node !== null && Object.hasOwn(node, TAG);
}

function fromUTF8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

type Take = (index: unknown) => Uint8Array;

function decode(node: unknown, take: Take, depth: number): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (depth > MAX_DEPTH) throw new TypeError(`The value is nested deeper than ${MAX_DEPTH} levels.`);
  if (isTag(node)) return decodeTag(node, take, depth);
  // What JSON made is ours to change, which is faster than to make it again.
  if (Array.isArray(node)) {
    const items: unknown[] = node;
    for (let index = 0; index < items.length; index++) {
      const item = items[index];
      if (typeof item === 'object') items[index] = decode(item, take, depth + 1);
    }
    return items;
  }
  const container = node as Record<string, unknown>;
  for (const key of Object.keys(container)) {
    if (key === '__proto__') throw new TypeError('The value has a key that is not allowed.');
    container[key] = decode(container[key], take, depth + 1);
  }
  return container;
}

function decodeTag(tag: Tag, take: Take, depth: number): unknown {
  const { $type: type, value } = tag;
  const inner = (item: unknown): unknown => decode(item, take, depth + 1);
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
    case 'bytes':
      return take(value);
    case 'bytearray':
      return withOrigin(take(value), { type });
    case 'array':
      return toTypedArray(take(value), tag.code);
    case 'text':
      return fromUTF8(take(value));
    case 'ints':
    case 'floats':
      return toNumbers(take(value));
    case 'date':
      if (typeof value === 'number' && Math.abs(value) <= 8.64e15) return decodeDate(value, tag.exact);
      break;
    case 'tuple': {
      // Its items may be packed, or be a list of tags; a text is neither.
      const items = Array.isArray(value) ? value.map(inner) : inner(value);
      if (Array.isArray(items)) return withOrigin(items, { type, items: [...(items as unknown[])] });
      break;
    }
    case 'set':
      if (Array.isArray(value)) return new Set(value.map(inner));
      break;
    case 'frozenset':
      if (Array.isArray(value)) {
        const items = new Set(value.map(inner));
        return withOrigin(items, { type, items: [...items] });
      }
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

function decodeDate(timeMs: number, exact: unknown): Date {
  const date = new Date(timeMs);
  if (exact === undefined) return date;
  if (typeof exact !== 'string' || exact.length > 100) throw new TypeError('The value has a date that is none.');
  return withOrigin(date, { type: 'date', timeMs: date.getTime(), exact });
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
