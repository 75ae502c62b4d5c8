import type { Media } from '../core/index.ts';
import { isScalar, toLiteral, writeDate } from './literal.ts';
import { isMedia } from './media.ts';

/**
 * How a value is best read: one short thing, running text, pictures and sounds, a table, or written out like Python.
 * `exact` is a number to its last digit, where that reads worse than `text`.
 */
export type ValueShape =
  | { readonly type: 'short'; readonly text: string; readonly exact?: string }
  | { readonly type: 'markdown'; readonly text: string }
  | { readonly type: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | { readonly type: 'media'; readonly media: readonly Media[] }
  | { readonly type: 'literal'; readonly text: string };

/** What a table may hold before the value is written out instead. */
const MOST_COLUMNS = 12;
const MOST_ROWS = 500;
const SHORT_TEXT = 60;
/** Decimal digits that a double always keeps. */
const CERTAIN_DIGITS = 15;
/** Digits that a number must lose by rounding to be worth it. */
const LEAST_NOISE = 5;
/** What Markdown would turn into something else. */
const MARKUP = /[*_`#<>|[\]\n~]|^\s*(?:[-+]|\d+[.)])\s|https?:/;

/**
 * Chooses how to show any value a run may give.
 *
 * @example
 * shapeOf([{ city: 'Paris', age: 9 }]); // { type: 'table', columns: ['city', 'age'], rows: [['Paris', '9']] }
 */
export function shapeOf(value: unknown): ValueShape {
  if (typeof value === 'string') {
    const isShort = value.length <= SHORT_TEXT && !MARKUP.test(value);
    return { type: isShort ? 'short' : 'markdown', text: value };
  }
  if (value instanceof Date) return { type: 'short', text: writeDate(value) };
  if (isMedia(value)) return { type: 'media', media: [value] };
  if (Array.isArray(value) && value.length > 0 && value.every(isMedia)) return { type: 'media', media: value };
  if (typeof value === 'number') return toNumber(value);
  const table = toTable(value);
  if (table) return table;
  const text = toLiteral(value);
  const isShort = text.length <= SHORT_TEXT && !text.includes('\n');
  return { type: isShort ? 'short' : 'literal', text };
}

/**
 * Of a double's 17 digits the last two show how it was computed: 25.349999999999998 is what a share of a bill comes to
 * where 25.35 is meant. Where all digits say something, as in a third, rounding shortens next to nothing.
 */
function toNumber(value: number): ValueShape {
  const exact = toLiteral(value);
  const rounded = toLiteral(Number(value.toPrecision(CERTAIN_DIGITS)));
  const isNoisy = rounded.length + LEAST_NOISE <= exact.length;
  return isNoisy ? { type: 'short', text: rounded, exact } : { type: 'short', text: exact };
}

function toTable(value: unknown): ValueShape | undefined {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_ROWS) return undefined;
  const records: ReadonlyMap<string, unknown>[] = [];
  const columns = new Set<string>();
  for (const one of value as unknown[]) {
    const record = toRecord(one);
    if (!record) return undefined;
    for (const key of record.keys()) columns.add(key);
    records.push(record);
  }
  if (columns.size === 0 || columns.size > MOST_COLUMNS) return undefined;
  const names = [...columns];
  return {
    type: 'table',
    columns: names,
    rows: records.map((record) => names.map((name) => toCell(record.get(name)))),
  };
}

function toRecord(value: unknown): ReadonlyMap<string, unknown> | undefined {
  const isPlain =
    typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  if (!isPlain && !(value instanceof Map)) return undefined;
  const entries: [unknown, unknown][] = value instanceof Map ? [...value] : Object.entries(value);
  if (entries.length === 0 || !entries.every(([key, one]) => typeof key === 'string' && isScalar(one)))
    return undefined;
  return new Map(entries as [string, unknown][]);
}

function toCell(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : toLiteral(value);
}
