import type { SearchProvider } from './search-provider.ts';
import { listAt, textOf } from './search-provider.ts';

/** SearXNG: a search engine that anybody can run; it asks others and keeps no profile. */
export const searxng: SearchProvider = {
  name: 'SearXNG',
  baseURL: '',
  toRequest({ query, baseURL }) {
    return { url: `${baseURL}/search?${new URLSearchParams({ q: query, format: 'json' }).toString()}` };
  },
  toResults(answer) {
    return listAt(answer, 'results')?.map((item) => ({
      title: textOf(item, 'title'),
      url: textOf(item, 'url'),
      snippet: textOf(item, 'content'),
    }));
  },
  refusal: 'This SearXNG gives no JSON: its owner must add "json" to search.formats in settings.yml.',
  corsAdvice: 'The owner of this SearXNG must send Access-Control-Allow-Origin for the address of this page.',
};
