// @ts-check

/** Longer values are cut in the terminal; `--json` has them whole. */
const VALUE_LIMIT = 400;

/**
 * A text as it is, pictures and sounds by name and size, anything else as JSON.
 *
 * @param {unknown} value
 * @example
 * writeValue({ total: 3 }); // '{\n  "total": 3\n}'
 */
export function writeValue(value) {
  if (typeof value === 'string') return value;
  if (isMedia(value)) return writeMedia(value);
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const replace = (/** @type {string} */ _key, /** @type {unknown} */ item) =>
    isMedia(item) ? writeMedia(item) : item;
  return JSON.stringify(value, replace, isRecord ? 2 : 0) ?? 'null';
}

/**
 * A picture or sound as it crossed from the page: its bytes are base64.
 *
 * @typedef {{ type: 'image' | 'audio', name?: string, mediaType: string, data: string | Uint8Array }} Media
 *
 * @param {Media | import('../core/messages.ts').Media} media
 * @example
 * writeMedia({ type: 'image', name: 'image_1.png', mediaType: 'image/png', data: '…' }); // '[image image_1.png, 12 kB]'
 */
export function writeMedia({ type, name, mediaType, data }) {
  return `[${type} ${name || mediaType}, ${writeSize(sizeOf(data))}]`;
}

/**
 * The pictures among the faces of a value.
 *
 * @param {import('../core/executor.ts').DisplayBundle} bundle
 * @returns {string[]}
 * @example
 * writeDisplay({ 'image/png': base64 }); // ['[image/png, 12 kB]']
 */
export function writeDisplay(bundle) {
  return Object.entries(bundle).flatMap(([mediaType, content]) => {
    if (!mediaType.startsWith('image/')) return [];
    const size = mediaType === 'image/svg+xml' ? Buffer.byteLength(content) : sizeOf(content);
    return [`[${mediaType}, ${writeSize(size)}]`];
  });
}

/**
 * Arguments as Python has them.
 *
 * @param {Readonly<Record<string, unknown>>} args
 * @example
 * writeArguments({ query: 'leopard', count: 3 }); // 'query="leopard", count=3'
 */
export function writeArguments(args) {
  return Object.entries(args)
    .map(([name, value]) => `${name}=${cut(typeof value === 'string' ? JSON.stringify(value) : writeFlat(value))}`)
    .join(', ');
}

/**
 * @param {string} text
 * @example
 * cut(page).length; // a line or a few
 */
export function cut(text) {
  return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT)} … (${text.length} characters)` : text;
}

/**
 * @param {number} milliseconds
 * @example
 * writeSeconds(1_500); // '1.5 s'
 */
export function writeSeconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * Tokens of one or more calls of a model, and what they cost where that is known.
 *
 * @param {import('../core/model.ts').TokenUsage} usage
 * @example
 * writeUsage({ inputTokens: 100, outputTokens: 20, cachedTokens: 0, cost: 0.0123 }); // '120 tokens, $0.0123'
 */
export function writeUsage({ inputTokens, outputTokens, cost, isEstimated }) {
  const tokens = `${isEstimated ? 'about ' : ''}${inputTokens + outputTokens} tokens`;
  return cost === undefined ? tokens : `${tokens}, ${writeDollars(cost)}`;
}

/** @param {number} cost */
function writeDollars(cost) {
  if (cost > 0 && cost < 0.0001) return 'less than $0.0001';
  return `$${cost.toFixed(cost < 1 ? 4 : 2)}`;
}

/**
 * What a run may use up.
 *
 * @param {import('../core/budget.ts').Budget} budget
 * @example
 * writeBudget({ tokens: 20_000, cost: 0.05 }); // '20000 tokens, $0.0500'
 */
export function writeBudget({ tokens, cost, seconds, toolCalls }) {
  const parts = [
    tokens === undefined ? '' : `${tokens} tokens`,
    cost === undefined ? '' : writeDollars(cost),
    seconds === undefined ? '' : `${seconds} s`,
    toolCalls === undefined ? '' : `${toolCalls} tool calls`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** @param {unknown} value */
function writeFlat(value) {
  const replace = (/** @type {string} */ _key, /** @type {unknown} */ item) =>
    isMedia(item) ? writeMedia(item) : item;
  return JSON.stringify(value, replace) ?? 'null';
}

/** @param {string | Uint8Array} data */
function sizeOf(data) {
  if (typeof data !== 'string') return data.length;
  const base64 = data.replace(/=+$/, '');
  return Math.floor((base64.length * 3) / 4);
}

/** @param {number} bytes */
function writeSize(bytes) {
  if (bytes < 1_000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1_000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/**
 * @param {unknown} value
 * @returns {value is Media}
 */
function isMedia(value) {
  if (typeof value !== 'object' || value === null) return false;
  const { type, mediaType, data } = /** @type {Partial<Media>} */ (value);
  if (type !== 'image' && type !== 'audio') return false;
  return typeof mediaType === 'string' && (typeof data === 'string' || data instanceof Uint8Array);
}
