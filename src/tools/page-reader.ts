import type { CancelSignal } from '../core/index.ts';
import { cutEnd } from './cut-end.ts';
import type { WebAnswer } from './request.ts';
import { request, requireOk } from './request.ts';

/** How a page is visited. */
export interface PageVisit {
  readonly maxCharacters: number;
  readonly timeoutMs: number;
  readonly relay?: string;
  readonly signal: CancelSignal;
}

const CORS_ADVICE =
  'A browser cannot fetch it from here: use another source, or give visitWebpage a relay of your own that may.';

/**
 * Fetches a page and gives what it says: HTML as Markdown, other text as it is.
 *
 * @throws Error with one or two sentences on why it cannot be read.
 * @example
 * await readPage('https://example.com', { maxCharacters: 40_000, timeoutMs: 20_000, signal });
 */
export async function readPage(address: string, visit: PageVisit): Promise<string> {
  const page = toPageURL(address);
  const { maxCharacters, timeoutMs, relay, signal } = visit;
  const url = relay === undefined ? page : throughRelay(relay, page);
  const answer = await request({ url, timeoutMs, signal, corsAdvice: CORS_ADVICE });
  requireOk(answer);
  const text = await toText(answer, relay === undefined ? answer.url : page);
  const cut = cutEnd(text, maxCharacters);
  return answer.isCut
    ? `${cut}\n\n[… the page is longer than what was loaded of it: ${answer.bytes.length} bytes …]`
    : cut;
}

function toPageURL(address: string): string {
  const trimmed = address.trim();
  if (!URL.canParse(trimmed)) {
    throw new Error(`"${address}" is not a whole address. Give it with https://, such as "https://example.com/page".`);
  }
  const { protocol, href } = new URL(trimmed);
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new Error(`Only https and http addresses can be visited, not "${protocol}" ones.`);
  }
  return href;
}

function throughRelay(relay: string, page: string): string {
  return relay.includes('{url}') ? relay.replaceAll('{url}', encodeURIComponent(page)) : relay + page;
}

async function toText(answer: WebAnswer, url: string): Promise<string> {
  const { contentType, bytes, host } = answer;
  const [type = ''] = contentType.split(';').map((part) => part.trim());
  if (bytes.length === 0) return `The page is empty: ${host} answered ${answer.status} without any text.`;
  const start = new TextDecoder().decode(bytes.subarray(0, 2048));
  const isHtml = type === '' ? /^\s*</.test(start) : type === 'text/html' || type === 'application/xhtml+xml';
  const isText = isHtml || type === '' || /^text\/|[/+](json|xml|yaml|javascript|x-ndjson)$/.test(type);
  if (!isText) throw new Error(`The address leads to a file of type ${type}, not to a page that can be read as text.`);
  const text = toDecoder(contentType, isHtml ? start : '').decode(bytes);
  if (!isHtml) return text;
  const { htmlToMarkdown } = await import('./html-to-markdown.ts');
  const markdown = htmlToMarkdown(text, url);
  return markdown || 'The page has no text of its own. It may be built by scripts, which are not run here.';
}

/** By the header, else by what the page says of itself, else UTF-8. */
function toDecoder(contentType: string, start: string): TextDecoder {
  const named = /charset=["']?([^"';\s/>]+)/i;
  const label = (named.exec(contentType) ?? named.exec(start))?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
