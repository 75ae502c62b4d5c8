import type { SearchProvider } from './search-provider.ts';
import { listAt, textOf } from './search-provider.ts';

const SNIPPET_CHARACTERS = 500;

/** Exa: a search service for agents, by key. */
export const exa: SearchProvider = {
  name: 'Exa',
  baseURL: 'https://api.exa.ai',
  toRequest({ query, maxResults, baseURL, apiKey }) {
    const contents = { text: { maxCharacters: SNIPPET_CHARACTERS } };
    return {
      url: `${baseURL}/search`,
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': apiKey },
      body: JSON.stringify({ query, numResults: maxResults, contents }),
    };
  },
  toResults(answer) {
    return listAt(answer, 'results')?.map((item) => ({
      title: textOf(item, 'title'),
      url: textOf(item, 'url'),
      snippet: textOf(item, 'text') || textOf(item, 'summary'),
    }));
  },
  refusal: 'Exa refused the key: check it, and that its plan allows searches.',
  corsAdvice: 'Give webSearch a baseURL of a relay of yours that passes requests on to Exa.',
};
