import { looksLikePython } from './bare-python.ts';
import { findFenced, findTagged } from './code-blocks.ts';
import { trimTokens } from './leaked-tokens.ts';
import { cleanReply } from '../core/parse.ts';
import type { CodeTags, ParsedReply } from '../core/prompt.ts';
import { CODE_TAGS } from '../core/prompt.ts';

/**
 * Finds the Python in a model's reply, however it is wrapped: our tags, Markdown fences, a mixture, a closing tag that
 * is cut or missing, several blocks, or bare Python. The first of these that there is counts, and an observation that the
 * model made up ends the reply.
 *
 * A block ends at the first closing tag or fence that is not inside of a Python string. A string counts only where it is
 * closed itself: on its line, or, with three quotes, anywhere. So `print("</code>")` stays whole, and a quote that
 * nobody closed does not swallow the rest. Takes time in proportion to the reply's length.
 *
 * @example
 * parseReply('Thought: add.\n<code>\nprint(2 + 3)').code; // 'print(2 + 3)'
 */
export function parseReply(reply: string, tags: CodeTags = CODE_TAGS): ParsedReply {
  const text = trimTokens(cleanReply(reply)).trim();
  const tagged = findTagged(text, tags);
  const fenced = tagged.code ? tagged : findFenced(text, tags);
  const { code, end, isOpen } = fenced.code ? fenced : { ...tagged, code: findBare(text) };
  const said = text.slice(0, end).trimEnd();
  return { modelOutput: isOpen ? `${said}\n${tags.close}` : said, code, calls: [], problem: '' };
}

/** Python without any fence; a label or the first line of a thought may stand before it. */
function findBare(text: string): string {
  const labels = [...text.matchAll(/^[ \t*]{0,9}(?:Code|Action|Python)[ \t*]{0,9}:[ \t*]{0,9}/gim)];
  const label = labels.at(-1);
  const rest = text.slice(label ? label.index + label[0].length : 0).replace(/^[ \t*]{0,9}Thoughts?:.*\n+/, '');
  const [code = ''] = rest.split('\nObservation:');
  const bare = code.replace(/^`([^`\n]*)`\s*$/, '$1').trim();
  return looksLikePython(bare) ? bare : '';
}
