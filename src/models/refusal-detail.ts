/** What a provider says of a refusal. */
export interface RefusalDetail {
  readonly message: string;
  readonly code: string;
}

const DETAIL_CHARACTERS = 300;

/**
 * Whether an answer is a web page, which no API sends.
 *
 * @example
 * isHtml('<!doctype html><title>Welcome</title>'); // true
 */
export function isHtml(body: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body)\b/i.test(body);
}

/**
 * Finds the words in an error's body: OpenAI's form, those that resemble it, or plain text.
 *
 * @example
 * readDetail('{"error":{"message":"Too long","code":400}}'); // { message: 'Too long', code: '400' }
 */
export function readDetail(body: string): RefusalDetail {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return { message: isHtml(body) ? '' : shorten(body), code: '' };
  }
  const outer = asRecord(Array.isArray(parsed) ? parsed[0] : parsed);
  const inner = asRecord(outer['error']);
  const messages = [inner['message'], outer['error'], outer['message'], outer['detail'], parsed];
  const codes = [inner['code'], inner['type'], outer['code'], outer['type']];
  const message = messages.find((one) => typeof one === 'string') ?? JSON.stringify(outer['detail'] ?? '');
  return { message: message === '""' ? '' : shorten(message), code: codes.filter(isWord).map(String).join(' ') };
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > DETAIL_CHARACTERS ? `${line.slice(0, DETAIL_CHARACTERS)}…` : line;
}
