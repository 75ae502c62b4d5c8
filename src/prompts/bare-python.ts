const STATEMENT =
  /^(?:#|@\w|(?:from \S+ )?import \S|(?:async )?def \w+\(|class \w.*:|(?:if|elif|while|for|with|match|case|except)\b.*:|(?:else|try|finally):|(?:return|raise|del|global|nonlocal|assert|await|yield)\b|pass$|break$|continue$)/;
/** A name with members and items; the bounds keep a search through long lines cheap. */
const TARGET = String.raw`\(?\*?[A-Za-z_][\w.]{0,99}(?:\[[^\]\n]{0,99}\]){0,9}\)?`;
const ASSIGNMENT = new RegExp(
  String.raw`^${TARGET}(?:\s{0,9},\s{0,9}${TARGET}){0,99}\s{0,9}(?::\s{0,9}[\w.[\], |]{1,200}?)?\s{0,9}(?:[-+*/%&|^@]|//|\*\*|<<|>>)?=(?!=)`,
);
const CALL = /^[A-Za-z_][\w.]{0,199}(?:\[[^\]\n]{0,99}\]){0,9}\(/;

/**
 * Whether a text without any fence is Python: each line that starts at the margin, outside brackets and strings, begins
 * as a statement does, and something is called or assigned. Prose never is.
 *
 * @example
 * looksLikePython('x = 2\nprint(x)'); // true
 */
export function looksLikePython(text: string): boolean {
  let depth = 0;
  let acts = false;
  let quote = '';
  for (const line of text.split('\n')) {
    const isContinued = depth > 0 || quote !== '';
    ({ depth, quote } = follow(line, depth, quote));
    if (isContinued || line.trim() === '' || /^[ \t]/.test(line) || /^[)\]}]/.test(line)) continue;
    const isAction = ASSIGNMENT.test(line) || CALL.test(line);
    if (!isAction && !STATEMENT.test(line)) return false;
    acts ||= isAction || /^(?:from \S+ )?import /.test(line);
  }
  return acts;
}

/** How deep in brackets, and in which string over several lines, a line ends. */
function follow(line: string, from: number, within: string): { depth: number; quote: string } {
  let depth = from;
  let quote = within;
  for (const [mark] of line.matchAll(/\\.|"""|'''|["'#()[\]{}]/g)) {
    if (quote) quote = mark === quote ? '' : quote;
    else if (mark === '#') break;
    else if (/["']/.test(mark)) quote = mark;
    else if ('([{'.includes(mark)) depth++;
    else if (')]}'.includes(mark)) depth = Math.max(0, depth - 1);
  }
  return { depth, quote: quote.length === 1 ? '' : quote };
}
