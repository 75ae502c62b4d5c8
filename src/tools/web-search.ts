import { tool } from './tool.ts';
import type { BuiltInTool } from './built-in.ts';
import { toBuiltIn } from './built-in.ts';
import { checkBaseURL, checkCount } from './option-checks.ts';

/** A search service, and what it needs. */
export type WebSearchProvider =
  | { readonly provider: 'searxng'; readonly baseURL: string }
  | {
      readonly provider: 'exa' | 'brave' | 'tavily';
      readonly apiKey: string;
      /** Instead of the service's own address: a relay of yours, where the service does not let browsers ask. */
      readonly baseURL?: string;
    };

/** How much is searched. */
export interface WebSearchLimits {
  /** @default 10 */
  readonly maxResults?: number;
  /** @default 20_000 */
  readonly timeoutMs?: number;
}

/** Options of `webSearch`. */
export type WebSearchOptions = WebSearchProvider & WebSearchLimits;

const PROVIDERS = ['searxng', 'exa', 'brave', 'tavily'];
const WAYS =
  'webSearch needs a search service, one of four: { provider: "searxng", baseURL }, { provider: "exa", apiKey }, ' +
  '{ provider: "brave", apiKey } or { provider: "tavily", apiKey }.';

/**
 * A tool that searches the web and gives a numbered list of titles, links and snippets. Without a service it can be
 * given to an agent all the same, and says at its first call what it needs.
 *
 * @throws TypeError when an option is wrong.
 * @example
 * const agent = new CodeAgent({ model, tools: [webSearch({ provider: 'searxng', baseURL: 'https://searx.example' })] });
 */
export function webSearch(options: WebSearchOptions | WebSearchLimits = {}): BuiltInTool {
  const provider = checkProvider(options);
  const { maxResults = 10, timeoutMs = 20_000 } = options;
  const limits = {
    maxResults: checkCount('webSearch', 'maxResults', maxResults),
    timeoutMs: checkCount('webSearch', 'timeoutMs', timeoutMs),
  };
  const made = tool({
    name: 'web_search',
    description: 'Searches the web and returns the best results as a numbered list: title, link and a snippet of each.',
    input: {
      type: 'object',
      properties: { query: { type: 'string', description: 'What to search for.' } },
      required: ['query'],
    },
    output: { type: 'string' },
    async execute({ query }, { signal }) {
      if (!provider) throw new Error(`web_search is not set up: ${WAYS}`);
      const { searchWeb } = await import('./search-results.ts');
      return searchWeb(String(query), provider, { ...limits, signal });
    },
  });
  return toBuiltIn(made, options);
}

/** The service, or undefined when nothing is said of one. */
function checkProvider(options: unknown): WebSearchProvider | undefined {
  if (typeof options !== 'object' || options === null) throw new TypeError(WAYS);
  const { provider, apiKey, baseURL } = options as Readonly<Record<string, unknown>>;
  if (provider === undefined && apiKey === undefined && baseURL === undefined) return undefined;
  if (typeof provider !== 'string' || !PROVIDERS.includes(provider)) {
    throw new TypeError(
      provider === undefined ? WAYS : `There is no search service ${JSON.stringify(provider)}. ${WAYS}`,
    );
  }
  if (provider === 'searxng') {
    if (baseURL === undefined) throw new TypeError(`"baseURL" is missing: the address of a SearXNG. ${WAYS}`);
    return { provider, baseURL: checkBaseURL('webSearch', baseURL) };
  }
  if (typeof apiKey !== 'string' || apiKey === '') throw new TypeError(`"apiKey" is missing for ${provider}. ${WAYS}`);
  return {
    provider: provider as 'exa' | 'brave' | 'tavily',
    apiKey,
    ...(baseURL !== undefined && { baseURL: checkBaseURL('webSearch', baseURL) }),
  };
}
