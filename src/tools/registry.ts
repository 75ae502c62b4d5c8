import type { BuiltInToolConfig } from '../core/index.ts';
import type { BuiltInTool } from './built-in.ts';
import { visitWebpage } from './visit-webpage.ts';
import { webSearch } from './web-search.ts';
import type { WebSearchOptions } from './web-search.ts';
import { wikipediaSearch } from './wikipedia.ts';

type Options = Readonly<Record<string, unknown>>;

/** Each checks its options itself: they are data from anywhere. */
const FACTORIES: Readonly<Record<string, (options: Options) => BuiltInTool>> = {
  wikipedia_search: wikipediaSearch,
  visit_webpage: visitWebpage,
  web_search: (options) => webSearch(options as unknown as WebSearchOptions),
};

/** The names by which built-in tools can be asked for. */
export const BUILT_IN_TOOLS: readonly string[] = Object.keys(FACTORIES);

/**
 * Makes a built-in tool from its data.
 *
 * @throws TypeError when there is no tool of that name, or its options are wrong.
 * @example
 * createBuiltInTool({ name: 'wikipedia_search', options: { language: 'de' } });
 */
export function createBuiltInTool({ name, options = {} }: BuiltInToolConfig): BuiltInTool {
  const factory = Object.hasOwn(FACTORIES, name) ? FACTORIES[name] : undefined;
  if (!factory) throw new TypeError(`There is no built-in tool "${name}". There are: ${BUILT_IN_TOOLS.join(', ')}.`);
  return factory(options);
}
