// @ts-check

/**
 * @typedef {(text: string) => string} Style
 *
 * @typedef {object} LineWriter
 * @property {(text: string, style?: Style) => void} stream Writes a piece of a text; the next goes on where it ends.
 * @property {(text: string) => void} line Writes lines of their own.
 * @property {() => void} end Ends a line that is not yet at its end.
 */

/**
 * Makes what writes lines as they grow.
 *
 * @param {(text: string) => void} write
 * @returns {LineWriter}
 * @example
 * createLineWriter((text) => process.stdout.write(text)).line('Step 1');
 */
export function createLineWriter(write) {
  let isAtStart = true;
  /** @type {LineWriter['stream']} */
  const stream = (text, style = (plain) => plain) => {
    if (text === '') return;
    write(paintLines(text, style));
    isAtStart = text.endsWith('\n');
  };
  const end = () => {
    if (!isAtStart) stream('\n');
  };
  return {
    stream,
    end,
    line(text) {
      end();
      stream(`${text}\n`);
    },
  };
}

/**
 * Makes what writes whole lines only, each with something before it: several can write between each other's lines.
 *
 * @param {(line: string) => void} writeLine
 * @param {string} prefix
 * @returns {LineWriter}
 * @example
 * createPrefixedWriter((line) => console.log(line), 'searcher | ').line('Step 1');
 */
export function createPrefixedWriter(writeLine, prefix) {
  let held = '';
  /** @type {LineWriter['stream']} */
  const stream = (text, style = (plain) => plain) => {
    const [first = '', ...more] = paintLines(text, style).split('\n');
    held += first;
    for (const next of more) {
      writeLine((prefix + held).trimEnd());
      held = next;
    }
  };
  const end = () => {
    if (held !== '') stream('\n');
  };
  return {
    stream,
    end,
    line(text) {
      end();
      stream(`${text}\n`);
    },
  };
}

/**
 * Colours must not run over the end of a line.
 *
 * @param {string} text
 * @param {Style} style
 */
function paintLines(text, style) {
  return text.replaceAll(/[^\n]+/g, (line) => style(line));
}
