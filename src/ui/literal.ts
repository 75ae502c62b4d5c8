import { isMedia } from './media.ts';

/** How a value is written out. */
interface Writing {
  readonly width: number;
  /** Characters after which the rest is left out. */
  readonly limit: number;
}

const READABLE: Writing = { width: 76, limit: 100_000 };

/**
 * Any value as text that reads like Python: `[1, 2]`, `{"a": None}`. Long collections take a line for each item.
 *
 * @example
 * toLiteral(new Map([[1, true]])); // '{1: True}'
 */
export function toLiteral(value: unknown, writing: Writing = READABLE): string {
  return write(value, 0, writing, []);
}

/**
 * The same on one line, cut at `limit` characters.
 *
 * @example
 * toShortLiteral({ query: 'Paris' }, 40); // '{"query": "Paris"}'
 */
export function toShortLiteral(value: unknown, limit: number): string {
  const text = toLiteral(value, { width: Infinity, limit });
  return text.length > limit ? `${text.slice(0, limit - 1)}…` : text;
}

/** Whether a value fits in a table's cell. */
export function isScalar(value: unknown): boolean {
  return value === null || typeof value !== 'object' || value instanceof Date;
}

/** Nesting beyond this is left out. */
const DEEPEST = 50;

function write(value: unknown, indent: number, writing: Writing, parents: readonly object[]): string {
  if (typeof value !== 'object' || value === null) return writeScalar(value);
  if (value instanceof Date) return writeDate(value);
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  if (isMedia(value)) return value.name || `<${value.mediaType}>`;
  if (value instanceof ArrayBuffer) return writeBytes(new Uint8Array(value));
  if (value instanceof Uint8Array) return writeBytes(value);
  if (parents.includes(value) || parents.length > DEEPEST) return '…';
  const within = [...parents, value];
  const inner = { ...writing, limit: writing.limit - indent };
  const item = (one: unknown): string => write(one, indent + 2, inner, within);
  const entry = ([key, one]: readonly [unknown, unknown]): string => `${item(key)}: ${item(one)}`;
  if (Array.isArray(value)) return bracket('[', ']', value, item, indent, writing);
  if (ArrayBuffer.isView(value))
    return bracket('[', ']', [...(value as unknown as Iterable<unknown>)], item, indent, writing);
  if (value instanceof Set) return value.size ? bracket('{', '}', [...value], item, indent, writing) : 'set()';
  if (value instanceof Map) return bracket('{', '}', [...value], entry, indent, writing);
  return bracket('{', '}', Object.entries(value), entry, indent, writing);
}

function bracket<Item>(
  open: string,
  close: string,
  items: readonly Item[],
  item: (one: Item) => string,
  indent: number,
  { width, limit }: Writing,
): string {
  const parts: string[] = [];
  let length = 0;
  for (const [index, one] of items.entries()) {
    if (length > limit) {
      parts.push(`… ${items.length - index} more`);
      break;
    }
    const part = item(one);
    parts.push(part);
    length += part.length + 2;
  }
  const isShort = length + indent <= width && !parts.some((part) => part.includes('\n'));
  if (isShort || parts.length === 0) return `${open}${parts.join(', ')}${close}`;
  const pad = ' '.repeat(indent + 2);
  return `${open}\n${wrap(parts, pad, width)}\n${' '.repeat(indent)}${close}`;
}

/** Short items share lines, others have one each. */
function wrap(parts: readonly string[], pad: string, width: number): string {
  if (parts.some((part) => part.length > 14)) return parts.map((part) => pad + part).join(',\n');
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line && pad.length + line.length + part.length + 2 > width) {
      lines.push(line);
      line = '';
    }
    line += line ? `, ${part}` : part;
  }
  return [...lines, line].map((one) => pad + one).join(',\n');
}

function writeScalar(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (value === true) return 'True';
  if (value === false) return 'False';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value);
  return String(value);
}

function writeNumber(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  return Object.is(value, -0) ? '-0' : String(value);
}

/** A date without a time of day is written as one. */
export function writeDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'invalid date';
  return date.toISOString().replace(/T00:00:00\.000Z$/, '');
}

function writeBytes(bytes: Uint8Array): string {
  const shown = [...bytes.subarray(0, 24)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  return `${bytes.length} bytes${bytes.length ? `: ${shown}` : ''}${bytes.length > 24 ? ' …' : ''}`;
}
