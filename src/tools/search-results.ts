import type { CancelSignal } from '../core/index.ts';
import { readJson, request, requireOk } from './request.ts';
import { brave } from './search-providers/brave.ts';
import { exa } from './search-providers/exa.ts';
import type { SearchProvider, SearchResult } from './search-providers/search-provider.ts';
import { searxng } from './search-providers/searxng.ts';
import { tavily } from './search-providers/tavily.ts';
import type { WebSearchProvider } from './web-search.ts';

/** How one search is made. */
export interface WebSearch {
  readonly maxResults: number;
  readonly timeoutMs: number;
  readonly signal: CancelSignal;
}

const PROVIDERS: Readonly<Record<WebSearchProvider['provider'], SearchProvider>> = { searxng, exa, brave, tavily };

/**
 * Searches the web and writes the results as a numbered list.
 *
 * @throws Error when the service cannot be asked or refuses; no message holds the key.
 * @example
 * await searchWeb('leopard top speed', { provider: 'searxng', baseURL }, { maxResults: 10, timeoutMs: 20_000, signal });
 */
export async function searchWeb(query: string, service: WebSearchProvider, search: WebSearch): Promise<string> {
  const { maxResults, timeoutMs, signal } = search;
  const wanted = query.trim();
  if (!wanted) throw new Error('The query is empty: say what to search for.');
  const { name, baseURL, toRequest, toResults, refusal, corsAdvice } = PROVIDERS[service.provider];
  const asked = toRequest({
    query: wanted,
    maxResults,
    baseURL: service.baseURL ?? baseURL,
    apiKey: 'apiKey' in service ? service.apiKey : '',
  });
  const answer = await request({ ...asked, timeoutMs, signal, corsAdvice });
  if (answer.status === 401 || answer.status === 403)
    throw new Error(`${answer.host} answered ${answer.status}. ${refusal}`);
  requireOk(answer);
  const found = toResults(readJson(answer));
  if (!found) throw new Error(`${answer.host} did not answer as ${name} does. Is its address right?`);
  const results = found.filter(({ url }) => url).slice(0, maxResults);
  if (results.length === 0) return `No results found for "${wanted}". Try other or fewer words.`;
  return results.map(toItem).join('\n\n');
}

function toItem({ title, url, snippet }: SearchResult, index: number): string {
  const heading = `${index + 1}. [${toLine(title).replaceAll(/[[\]]/g, '') || url}](${url})`;
  const text = toLine(snippet);
  return text ? `${heading}\n   ${text}` : heading;
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
