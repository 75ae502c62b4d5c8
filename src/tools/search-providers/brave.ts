import type { SearchProvider } from './search-provider.ts';
import { listAt, textOf } from './search-provider.ts';

/** The most that Brave gives at once. */
const MAX_COUNT = 20;

/** Brave: a search engine with an index of its own, by key. */
export const brave: SearchProvider = {
  name: 'Brave Search',
  baseURL: 'https://api.search.brave.com',
  toRequest({ query, maxResults, baseURL, apiKey }) {
    // Without decorations Brave leaves the tags out that mark the words found.
    const parameters = { q: query, count: String(Math.min(maxResults, MAX_COUNT)), text_decorations: 'false' };
    return {
      url: `${baseURL}/res/v1/web/search?${new URLSearchParams(parameters).toString()}`,
      headers: { accept: 'application/json', 'x-subscription-token': apiKey },
    };
  },
  toResults(answer) {
    // An answer without any hit has no `web` at all.
    const isAnswer = textOf(answer, 'type') === 'search';
    const results = listAt(answer, 'web', 'results') ?? (isAnswer ? [] : undefined);
    return results?.map((item) => ({
      title: toPlainText(textOf(item, 'title')),
      url: textOf(item, 'url'),
      snippet: toPlainText(textOf(item, 'description')),
    }));
  },
  refusal: 'Brave refused the key: check it, and that its plan allows web searches.',
  corsAdvice: 'Give webSearch a baseURL of a relay of yours that passes requests on to Brave.',
};

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** Brave's texts are fragments of HTML. */
function toPlainText(html: string): string {
  return html
    .replaceAll(/<\/?[a-z]+>/gi, '')
    .replaceAll(/&([a-z]+|#\w+);/gi, (entity, name: string) => ENTITIES[name.toLowerCase()] ?? entity);
}
