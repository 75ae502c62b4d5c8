import type { DisplayBundle } from '../core/index.ts';

/** The face of a bundle that is shown; all of them were made by a stranger's code. */
export type DisplayFace =
  | { readonly type: 'image'; readonly source: string }
  | TableFace
  | { readonly type: 'html' | 'markdown' | 'latex'; readonly text: string }
  | { readonly type: 'text'; readonly text: string };

/** A table; it may have more rows than are here. */
export interface TableFace {
  readonly type: 'table';
  readonly columns: readonly { readonly name: string; readonly isNumeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  readonly totalRows: number;
}

/** What a page can hold and still scroll. */
const MOST_CELLS = 20_000;
/** Longer markup takes the page too long to check. */
const LONGEST_MARKUP = 2_000_000;

const IMAGES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];
const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** A table is not read anew each time it is drawn. */
const faces = new WeakMap<DisplayBundle, DisplayFace>();

/**
 * Chooses the richest face that can be shown without trusting whoever made it: an image, a table, HTML, Markdown, LaTeX
 * as its source, text.
 *
 * @example
 * pickFace({ 'text/plain': 'x', 'text/html': '<b>x</b>' }); // { type: 'html', text: '<b>x</b>' }
 */
export function pickFace(bundle: DisplayBundle): DisplayFace {
  const face = faces.get(bundle) ?? choose(bundle);
  faces.set(bundle, face);
  return face;
}

function choose(bundle: DisplayBundle): DisplayFace {
  const image = toImage(bundle);
  if (image) return image;
  const table = toTable(bundle['application/vnd.dataresource+json']);
  if (table) return table;
  for (const type of ['html', 'markdown', 'latex'] as const) {
    const text = bundle[`text/${type}`];
    if (text !== undefined && text.length <= LONGEST_MARKUP) return { type, text };
  }
  return { type: 'text', text: bundle['text/plain'] ?? '' };
}

/** Whether there is more to see than the text. */
export function isRich(bundle: DisplayBundle): boolean {
  return pickFace(bundle).type !== 'text';
}

/** As the source of an `img`, in which nothing runs and from which nothing is loaded, also in an SVG. */
function toImage(bundle: DisplayBundle): DisplayFace | undefined {
  const svg = bundle['image/svg+xml'];
  if (svg !== undefined)
    return { type: 'image', source: `data:image/svg+xml,${encodeURIComponent(svg.replace(LONE_SURROGATE, '\ufffd'))}` };
  for (const type of IMAGES) {
    const face = bundle[type];
    if (face !== undefined && BASE64.test(face)) return { type: 'image', source: `data:${type};base64,${face}` };
  }
  return undefined;
}

function toTable(json: string | undefined): TableFace | undefined {
  if (json === undefined) return undefined;
  const { schema, data, total } = toRecord(parse(json));
  const { fields } = toRecord(schema);
  if (!Array.isArray(fields) || fields.length === 0 || !Array.isArray(data)) return undefined;
  const columns = fields.map((field) => {
    const { name, type } = toRecord(field);
    return { name: String(name), isNumeric: type === 'integer' || type === 'number' };
  });
  const rows = (data as unknown[])
    .slice(0, Math.max(Math.floor(MOST_CELLS / columns.length), 1))
    .map((row) => columns.map(({ name }) => toCell(toRecord(row)[name])));
  const totalRows = typeof total === 'number' && total >= data.length ? total : data.length;
  return { type: 'table', columns, rows, totalRows };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function toCell(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return value ? 'True' : 'False';
    case 'number':
      return String(value);
    default:
      return value === null || value === undefined ? '' : JSON.stringify(value);
  }
}
