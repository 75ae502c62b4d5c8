/**
 * What a decoded object was in Python, where JavaScript has only a nearest one: kept beside the object, unseen, so that
 * one which goes back unchanged is equal in Python again. A clone has no origin.
 */
export type Origin =
  | { readonly type: 'tuple' | 'frozenset'; readonly items: readonly unknown[] }
  | { readonly type: 'bytearray' }
  /** A date, a naive time, or one with microseconds or a zone, as ISO text; a Date holds milliseconds of UTC alone. */
  | { readonly type: 'date'; readonly timeMs: number; readonly exact: string };

const origins = new WeakMap<object, Origin>();

/** Remembers where an object comes from; gives the object. */
export function withOrigin<Value extends object>(value: Value, origin: Origin): Value {
  origins.set(value, origin);
  return value;
}

/**
 * The origin of an object that still says what it said then; undefined when it was changed or has none. Bytes may
 * change: those of a `bytearray` may in Python as well.
 *
 * @example
 * originOf(withOrigin([1], { type: 'tuple', items: [1] }))?.type; // 'tuple'
 */
export function originOf(value: object): Origin | undefined {
  const origin = origins.get(value);
  if (!origin || origin.type === 'bytearray') return origin;
  if (origin.type === 'date') return value instanceof Date && value.getTime() === origin.timeMs ? origin : undefined;
  const items = value instanceof Set ? [...value] : (value as readonly unknown[]);
  const { length } = origin.items;
  if (items.length !== length) return undefined;
  for (let index = 0; index < length; index++) {
    if (!Object.is(items[index], origin.items[index])) return undefined;
  }
  return origin;
}
