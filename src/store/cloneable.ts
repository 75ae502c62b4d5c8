/**
 * A copy of `value` that can be stored and posted: a part that cannot (a function, a proxy, a promise) becomes its text.
 *
 * @example
 * toCloneable({ answer: 42, helper: parseInt }); // { answer: 42, helper: 'function parseInt() { [native code] }' }
 */
export function toCloneable<Value>(value: Value): Value {
  return copy(value, new Map()) as Value;
}

function copy(value: unknown, copies: Map<unknown, unknown>): unknown {
  if (copies.has(value)) return copies.get(value);
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    copies.set(value, items);
    for (const item of value) items.push(copy(item, copies));
    return items;
  }
  if (value instanceof Map) {
    const map = new Map<unknown, unknown>();
    copies.set(value, map);
    for (const [key, item] of value) map.set(copy(key, copies), copy(item, copies));
    return map;
  }
  if (value instanceof Set) {
    const set = new Set<unknown>();
    copies.set(value, set);
    for (const item of value) set.add(copy(item, copies));
    return set;
  }
  if (typeof value !== 'object' || value === null || Object.prototype.toString.call(value) !== '[object Object]') {
    return isCloneable(value) ? value : toText(value);
  }
  const fields: Record<string, unknown> = {};
  copies.set(value, fields);
  for (const key of Object.keys(value)) fields[key] = readField(value, key, copies);
  return fields;
}

function readField(owner: object, key: string, copies: Map<unknown, unknown>): unknown {
  try {
    return copy(Reflect.get(owner, key), copies);
  } catch (thrown) {
    return `[unreadable: ${toText(thrown)}]`;
  }
}

function isCloneable(value: unknown): boolean {
  try {
    structuredClone(value);
    // Shared memory can be copied to a thread but not to a database.
    return typeof SharedArrayBuffer === 'undefined' || !(toBuffer(value) instanceof SharedArrayBuffer);
  } catch {
    return false;
  }
}

function toBuffer(value: unknown): unknown {
  return ArrayBuffer.isView(value) ? value.buffer : value;
}

function toText(value: unknown): string {
  try {
    return String(value);
  } catch {
    return '[unreadable]';
  }
}
