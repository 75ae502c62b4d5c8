import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';
import { toReadable } from './readable-html.ts';

const STYLE: Options = {
  bullet: '-',
  emphasis: '_',
  fence: '`',
  fences: true,
  listItemIndent: 'one',
  resourceLink: true,
  rule: '-',
  extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  handlers: {
    // Text is read by a model, not rendered: escapes would only get between it and the words.
    text: ({ value }: { readonly value: string }, _parent, { stack }) =>
      stack.includes('tableCell') ? value.replaceAll('|', String.raw`\|`) : value,
  },
};

/**
 * The readable part of an HTML document as Markdown, links made absolute; empty when it has none.
 *
 * Needs no DOM, so that it works in a worker, and runs nothing of the page.
 *
 * @example
 * htmlToMarkdown('<h1>Hello</h1><p>A <a href="/b">link</a>.', 'https://example.com/a');
 * // '# Hello\n\nA [link](https://example.com/b).'
 */
export function htmlToMarkdown(html: string, url: string): string {
  const { title, body } = toReadable(fromHtml(html), url);
  const markdown = toMarkdown(toMdast(body) as Parameters<typeof toMarkdown>[0], STYLE)
    .replaceAll(/[ \t]+$/gm, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  if (!markdown || !title || /^# /m.test(markdown)) return markdown;
  return `# ${title}\n\n${markdown}`;
}
