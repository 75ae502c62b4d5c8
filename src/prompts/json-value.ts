/** What JSON can hold. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue };

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** What lies deeper than this is left out. */
const MAX_DEPTH = 100;

/**
 * Turns any value into one that JSON holds, for reading by people and programs that know nothing of us; there is no way
 * back. Numbers that JSON lacks become text (`"NaN"`, `"Infinity"`, big integers in decimal), dates ISO text, bytes
 * base64, sets arrays, maps objects or, with keys that are not all strings, arrays of pairs; undefined is null. A value
 * inside itself becomes `"[circular]"`, what is a function, its source's name, what lies a hundred levels deep `"[…]"`, and
 * what cannot be read `"[unreadable]"`: nothing throws.
 *
 * @example
 * toJsonValue({ total: 2n ** 70n, seen: new Set([1]) }); // { total: '1180591620717411303424', seen: [1] }
 */
export function toJsonValue(value: unknown): JsonValue {
  return convert(value, new Set());
}

function convert(value: unknown, above: Set<object>): JsonValue {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : String(value);
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
    case 'undefined':
      return null;
    case 'object':
      return value === null ? null : convertReadable(value, above);
    case 'function':
      return `[function ${value.name}]`;
    case 'symbol':
      return String(value);
  }
}

/** Getters and proxies may throw. */
function convertReadable(value: object, above: Set<object>): JsonValue {
  if (above.size >= MAX_DEPTH) return '[…]';
  try {
    return convertObject(value, above);
  } catch {
    above.delete(value);
    return '[unreadable]';
  }
}

function convertObject(value: object, above: Set<object>): JsonValue {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid Date' : value.toISOString();
  if (value instanceof ArrayBuffer) return toBase64(new Uint8Array(value));
  if (value instanceof Uint8Array || value instanceof Uint8ClampedArray || value instanceof DataView) {
    return toBase64(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
  }
  // Numbers of another size.
  if (ArrayBuffer.isView(value))
    return Array.from(value as unknown as Iterable<unknown>, (item) => convert(item, above));
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (above.has(value)) return '[circular]';
  above.add(value);
  const inner = (item: unknown): JsonValue => convert(item, above);
  const converted = convertContainer(value, inner);
  above.delete(value);
  return converted;
}

function convertContainer(value: object, inner: (item: unknown) => JsonValue): JsonValue {
  if (Array.isArray(value)) return Array.from(value, inner);
  if (value instanceof Set) return Array.from(value, inner);
  if (value instanceof Map) {
    const pairs = [...value];
    if (pairs.every(([key]) => typeof key === 'string')) return fromPairs(pairs, inner);
    return pairs.map(([key, item]) => [inner(key), inner(item)]);
  }
  return fromPairs(Object.entries(value), inner);
}

/** Defines each property, because assigning one called `__proto__` would not. */
function fromPairs(pairs: readonly (readonly [string, unknown])[], inner: (item: unknown) => JsonValue): JsonValue {
  return Object.fromEntries(pairs.map(([key, item]) => [key, inner(item)]));
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
    const group = (first << 16) | (second << 8) | third;
    for (const shift of [18, 12, 6, 0]) text += BASE64[(group >> shift) & 63];
  }
  const padding = (3 - (bytes.length % 3)) % 3;
  return text.slice(0, text.length - padding) + '='.repeat(padding);
}
