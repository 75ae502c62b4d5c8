import { tool } from './tool.ts';
import type { BuiltInTool } from './built-in.ts';
import { toBuiltIn } from './built-in.ts';
import { checkBaseURL, checkCount } from './option-checks.ts';

/** Options of `wikipediaSearch`. */
export interface WikipediaSearchOptions {
  /** Which Wikipedia: the code in its address. @default 'en' */
  readonly language?: string;
  /** Another MediaWiki: where its `/w/api.php` is, or the whole address of its `api.php`. */
  readonly baseURL?: string;
  /** Longer articles are cut, and say so. @default 40_000 */
  readonly maxCharacters?: number;
  /** @default 20_000 */
  readonly timeoutMs?: number;
}

/**
 * A tool that finds the best Wikipedia article for a query and gives its text.
 *
 * @throws TypeError when an option is wrong.
 * @example
 * const agent = new CodeAgent({ model, tools: [wikipediaSearch({ language: 'de' })] });
 */
export function wikipediaSearch(options: WikipediaSearchOptions = {}): BuiltInTool {
  const { language = 'en', maxCharacters = 40_000, timeoutMs = 20_000 } = options;
  if (typeof language !== 'string' || !/^[a-z][a-z-]*$/.test(language)) {
    throw new TypeError(`wikipediaSearch: "language" must be a code such as "en" (got ${JSON.stringify(language)}).`);
  }
  const baseURL = checkBaseURL('wikipediaSearch', options.baseURL ?? `https://${language}.wikipedia.org`);
  const limits = {
    maxCharacters: checkCount('wikipediaSearch', 'maxCharacters', maxCharacters),
    timeoutMs: checkCount('wikipediaSearch', 'timeoutMs', timeoutMs),
  };
  const made = tool({
    name: 'wikipedia_search',
    description: 'Finds the Wikipedia article that fits a query best and returns its title, its text and its address.',
    input: {
      type: 'object',
      properties: { query: { type: 'string', description: 'What to look up: a title or a few words.' } },
      required: ['query'],
    },
    output: { type: 'string' },
    async execute({ query }, { signal }) {
      const { findArticle } = await import('./wikipedia-api.ts');
      return findArticle(String(query), { baseURL, ...limits, signal });
    },
  });
  return toBuiltIn(made, options);
}
