import type { SearchProvider } from './search-provider.ts';
import { listAt, textOf } from './search-provider.ts';

/** Tavily: a search service for agents, by key. */
export const tavily: SearchProvider = {
  name: 'Tavily',
  baseURL: 'https://api.tavily.com',
  toRequest({ query, maxResults, baseURL, apiKey }) {
    return {
      url: `${baseURL}/search`,
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` },
      body: JSON.stringify({ query, max_results: maxResults }),
    };
  },
  toResults(answer) {
    return listAt(answer, 'results')?.map((item) => ({
      title: textOf(item, 'title'),
      url: textOf(item, 'url'),
      snippet: textOf(item, 'content'),
    }));
  },
  refusal: 'Tavily refused the key: check it, and that its plan allows searches.',
  corsAdvice: 'Give webSearch a baseURL of a relay of yours that passes requests on to Tavily.',
};
