import type { CancelSignal } from '../core/index.ts';
import { cutEnd } from './cut-end.ts';
import { readJson, request, requireOk } from './request.ts';

/** How an article is looked for. */
export interface ArticleSearch {
  /** A wiki's root, or its `api.php`. */
  readonly baseURL: string;
  readonly maxCharacters: number;
  readonly timeoutMs: number;
  readonly signal: CancelSignal;
}

interface Page {
  readonly title?: string;
  readonly extract?: string;
  readonly fullurl?: string;
  readonly missing?: boolean | string;
  readonly invalid?: boolean | string;
}

interface ApiAnswer {
  readonly error?: { readonly info?: string };
  readonly query?: {
    /** A list in version 2 of the format, a record by page id in version 1. */
    readonly pages?: readonly Page[] | Readonly<Record<string, Page>>;
    readonly search?: readonly { readonly title?: string }[];
  };
}

/**
 * Gives the article whose title is the query, or else the first that a search finds; a sentence when there is none.
 *
 * @throws Error when the wiki cannot be asked.
 * @example
 * await findArticle('Pont des Arts', { baseURL: 'https://en.wikipedia.org', maxCharacters: 40_000, timeoutMs, signal });
 */
export async function findArticle(query: string, search: ArticleSearch): Promise<string> {
  const wanted = query.trim();
  if (!wanted) throw new Error('The query is empty: say what to look up.');
  // Title syntax would be taken apart here, so that such a query can only be searched for.
  const exact = /[[\]{}|<>#]/.test(wanted) ? undefined : await readArticle(wanted, search);
  if (exact) return exact;
  const found = await ask({ list: 'search', srsearch: wanted, srlimit: '1', srprop: '' }, search);
  const title = found.query?.search?.[0]?.title;
  const article = title === undefined ? undefined : await readArticle(title, search);
  return article ?? `No Wikipedia page found for "${wanted}". Try other words, or a broader query.`;
}

async function readArticle(title: string, search: ArticleSearch): Promise<string | undefined> {
  const parameters = { prop: 'extracts|info', inprop: 'url', explaintext: '1', redirects: '1', titles: title };
  const { query } = await ask(parameters, search);
  const page = Object.values(query?.pages ?? {})[0];
  if (!page || page.missing !== undefined || page.invalid !== undefined || !page.extract) return undefined;
  const text = cutEnd(page.extract.trim(), search.maxCharacters);
  return [`# ${page.title ?? title}`, text, ...(page.fullurl ? [`Source: ${page.fullurl}`] : [])].join('\n\n');
}

async function ask(parameters: Record<string, string>, search: ArticleSearch): Promise<ApiAnswer> {
  const { baseURL, timeoutMs, signal } = search;
  // `origin=*` is how a wiki is asked for an answer that other sites' pages may read.
  const shared = { action: 'query', format: 'json', formatversion: '2', origin: '*' };
  const api = baseURL.endsWith('.php') ? baseURL : `${baseURL}/w/api.php`;
  const url = `${api}?${new URLSearchParams({ ...shared, ...parameters }).toString()}`;
  const corsAdvice = 'Check that baseURL is a MediaWiki that allows anonymous reading from other sites.';
  const answer = await request({ url, timeoutMs, signal, corsAdvice });
  requireOk(answer);
  const json = readJson(answer);
  if (typeof json !== 'object' || json === null) throw new Error(`${answer.host} did not answer as a MediaWiki does.`);
  const { error } = json as ApiAnswer;
  if (error) throw new Error(`${answer.host} refused the question: ${error.info ?? 'it did not say why'}`);
  return json;
}
