import { tool } from './tool.ts';
import type { BuiltInTool } from './built-in.ts';
import { toBuiltIn } from './built-in.ts';
import { checkBaseURL, checkCount } from './option-checks.ts';

/** Options of `visitWebpage`. */
export interface VisitWebpageOptions {
  /** Longer pages are cut, and say so. @default 40_000 */
  readonly maxCharacters?: number;
  /** @default 20_000 */
  readonly timeoutMs?: number;
  /**
   * A service of yours through which pages are fetched, because few sites let a browser read them from another site.
   * `{url}` in it stands for the page's encoded address; without it the address is put at the end as it is. The service
   * learns every address that is visited.
   */
  readonly relay?: string;
}

/**
 * A tool that fetches a web page and gives its content as Markdown.
 *
 * Contract: a browser lets it read only sites that allow it (CORS); for all others the call fails and says so.
 *
 * @throws TypeError when an option is wrong.
 * @example
 * const agent = new CodeAgent({ model, tools: [visitWebpage({ relay: 'https://relay.example/?url={url}' })] });
 */
export function visitWebpage(options: VisitWebpageOptions = {}): BuiltInTool {
  const { maxCharacters = 40_000, timeoutMs = 20_000, relay } = options;
  if (relay !== undefined) checkBaseURL('visitWebpage', relay, 'relay');
  const visit = {
    maxCharacters: checkCount('visitWebpage', 'maxCharacters', maxCharacters),
    timeoutMs: checkCount('visitWebpage', 'timeoutMs', timeoutMs),
    ...(relay !== undefined && { relay }),
  };
  const made = tool({
    name: 'visit_webpage',
    description: 'Fetches the web page at a URL and returns its content as Markdown text.',
    input: {
      type: 'object',
      properties: { url: { type: 'string', description: 'The address, with https:// or http://.' } },
      required: ['url'],
    },
    output: { type: 'string' },
    async execute({ url }, { signal }) {
      const { readPage } = await import('./page-reader.ts');
      return readPage(String(url), { ...visit, signal });
    },
  });
  return toBuiltIn(made, options);
}
