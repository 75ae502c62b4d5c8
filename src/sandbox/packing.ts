/** Texts and JSON from this length on travel as UTF-8 beside the JSON: Pyodide converts texts letter by letter. */
export const LONG_TEXT = 16_384;

/** Lists of so many numbers travel as their bytes. */
export const LONG_LIST = 256;

/** Typed arrays by the type code of Python's `array`; bytes are not among them. */
const ARRAYS = {
  b: Int8Array,
  h: Int16Array,
  H: Uint16Array,
  i: Int32Array,
  I: Uint32Array,
  q: BigInt64Array,
  Q: BigUint64Array,
  f: Float32Array,
  d: Float64Array,
} as const;

type ArrayCode = keyof typeof ARRAYS;

/** The code under which Python knows such an array; undefined for bytes. */
export function codeOf(view: ArrayBufferView): string | undefined {
  return Object.entries(ARRAYS).find(([, kind]) => view instanceof kind)?.[0];
}

/**
 * Bytes as the typed array of that code.
 *
 * @throws TypeError when there is no such code, or the bytes are not a whole number of items.
 * @example
 * toTypedArray(new Uint8Array(8), 'd'); // Float64Array [0]
 */
export function toTypedArray(bytes: Uint8Array, code: unknown): ArrayBufferView {
  if (typeof code !== 'string' || !Object.hasOwn(ARRAYS, code)) throw new TypeError('No such kind of array.');
  const kind = ARRAYS[code as ArrayCode];
  if (bytes.byteLength % kind.BYTES_PER_ELEMENT !== 0) throw new TypeError('An array with a part of an item.');
  // An item may only begin at a multiple of its size.
  const whole = bytes.byteOffset % kind.BYTES_PER_ELEMENT === 0 ? bytes : bytes.slice();
  return new kind(whole.buffer as ArrayBuffer, whole.byteOffset, bytes.byteLength / kind.BYTES_PER_ELEMENT);
}

/** A list of numbers as doubles: Python is to have `int` of them, or `float`. */
export interface PackedNumbers {
  readonly type: 'ints' | 'floats';
  readonly bytes: Uint8Array;
}

/**
 * The numbers of a long list as doubles; undefined for a short one, for any other list, and for one in which Python
 * would have both `int` and `float`.
 *
 * @example
 * packNumbers([1, 2]); // undefined: it is short
 */
export function packNumbers(items: readonly unknown[]): PackedNumbers | undefined {
  if (items.length < LONG_LIST) return undefined;
  const type = numberType(items[0]);
  if (!type) return undefined;
  const packed = new Float64Array(items.length);
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (numberType(item) !== type) return undefined;
    packed[index] = item as number;
  }
  return { type, bytes: new Uint8Array(packed.buffer) };
}

/**
 * The list that was packed.
 *
 * @throws TypeError when the bytes are not a whole number of doubles.
 */
export function toNumbers(bytes: Uint8Array): number[] {
  const doubles = toTypedArray(bytes, 'd') as Float64Array;
  // Several times faster than Array.from.
  const numbers: number[] = [];
  for (let index = 0; index < doubles.length; index++) numbers.push(doubles[index]!);
  return numbers;
}

/** What JSON would make of it: undefined for what is no number, and for whole ones of which a double is but a rounding. */
function numberType(value: unknown): PackedNumbers['type'] | undefined {
  if (typeof value !== 'number') return undefined;
  if (!Number.isInteger(value) || Object.is(value, -0)) return 'floats';
  return Number.isSafeInteger(value) ? 'ints' : undefined;
}
