// @ts-check
import { UsageError } from './usage-error.mjs';

/** The tools that can be asked for by name. */
export const TOOLS = ['wikipedia_search', 'visit_webpage', 'web_search', 'ask_user'];

/** The one that this side of the browser answers. */
export const ASK_USER = 'ask_user';

/** @typedef {string | { name: string, options: Record<string, string | number | boolean> }} ToolChoice */

/**
 * Reads a tool, with options as a URL has them.
 *
 * @param {string} text
 * @returns {ToolChoice}
 * @throws UsageError
 * @example
 * readTool('wikipedia_search?language=de'); // { name: 'wikipedia_search', options: { language: 'de' } }
 */
export function readTool(text) {
  const [, name = '', query] = /^([^?]*)(?:\?(.*))?$/s.exec(text) ?? [];
  if (!TOOLS.includes(name)) throw new UsageError(`There is no tool "${name}". There are: ${TOOLS.join(', ')}.`);
  if (name === 'web_search' && !new URLSearchParams(query).has('provider')) {
    throw new UsageError(
      'web_search needs a service: "web_search?provider=searxng&baseURL=…", or exa, brave or tavily with apiKey.',
    );
  }
  if (query === undefined || query === '') return name;
  if (name === ASK_USER) throw new UsageError('ask_user has no options.');
  const options = [...new URLSearchParams(query)].map(([key, value]) => [key, readValue(value)]);
  return { name, options: Object.fromEntries(options) };
}

/**
 * @param {string} text
 * @returns {string | number | boolean}
 */
function readValue(text) {
  if (text === 'true' || text === 'false') return text === 'true';
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && String(Number(text)) === text;
  return isNumber ? Number(text) : text;
}
