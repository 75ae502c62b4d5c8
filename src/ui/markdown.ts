import { sanitizeHTML } from './sanitize.ts';

let parser: Promise<(text: string) => string> | undefined;

/**
 * Turns Markdown that a stranger may have written into safe nodes; see `sanitizeHTML` for what that means. Loads its
 * libraries at the first call.
 *
 * @example
 * element.replaceChildren(await renderMarkdown('The answer is **42**.'));
 */
export async function renderMarkdown(text: string): Promise<DocumentFragment> {
  parser ??= loadParser();
  return sanitizeHTML((await parser)(text));
}

async function loadParser(): Promise<(text: string) => string> {
  const { Marked } = await import('marked');
  const marked = new Marked({ gfm: true, breaks: true, async: false });
  return (source) => marked.parse(source, { async: false });
}
