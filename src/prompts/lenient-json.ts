/** A value and where it ends, or what is wrong and where. */
export type JsonReading =
  | { readonly ok: true; readonly value: unknown; readonly end: number }
  | { readonly ok: false; readonly problem: string; readonly at: number };

const MAX_DEPTH = 200;
const LITERALS: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  null: null,
  True: true,
  False: false,
  None: null,
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/**
 * Reads the JSON value that begins at a place in a text, as models write it: a comma may stand before a closing bracket,
 * Python's literals are known, strings may hold line breaks and unknown escapes, and may stand between three quotes.
 * Nothing else is guessed. Each character is read once.
 *
 * @example
 * readJson('{"ok": True,}'); // { ok: true, value: { ok: true }, end: 13 }
 */
export function readJson(text: string, start = 0): JsonReading {
  const reader = { text, at: start };
  try {
    const value = readValue(reader, 0);
    return { ok: true, value, end: reader.at };
  } catch (thrown) {
    if (!(thrown instanceof Mistake)) throw thrown;
    return { ok: false, problem: `${thrown.message} (${describePlace(text, start, reader.at)})`, at: reader.at };
  }
}

/** What it costs to find out that there is no JSON at a place, in characters, besides those that were read. */
export const FAILURE = 500;

/**
 * How many characters may be spent on looking for JSON in a text, so that no text takes much longer than others of its
 * length.
 *
 * @example
 * for (let effort = toEffort(text); effort > 0; effort -= FAILURE) tryNext();
 */
export function toEffort(text: string): number {
  return 200 * FAILURE + 4 * text.length;
}

interface Reader {
  readonly text: string;
  at: number;
}

/** Is thrown very often while JSON is looked for in other text, so it has no trace, which costs the most. */
class Mistake {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}

function readValue(reader: Reader, depth: number): unknown {
  skipBlanks(reader);
  if (depth > MAX_DEPTH) throw new Mistake('this is nested too deeply');
  const { text, at } = reader;
  const char = text[at];
  if (char === '{') return readObject(reader, depth);
  if (char === '[') return readList(reader, depth);
  if (char === '"') return readString(reader);
  const [word = ''] = text.slice(at, at + 400).match(/^-?[\w.+-]+/) ?? [];
  const isNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word);
  if (!isNumber && !Object.hasOwn(LITERALS, word)) throw new Mistake(`a value is expected, not ${nameNext(reader)}`);
  reader.at += word.length;
  return isNumber ? Number(word) : LITERALS[word];
}

function readObject(reader: Reader, depth: number): Record<string, unknown> {
  const entries: [string, unknown][] = [];
  reader.at++;
  while (!closes(reader, '}')) {
    if (reader.text[reader.at] !== '"')
      throw new Mistake(`a key in double quotes is expected, not ${nameNext(reader)}`);
    const key = readString(reader);
    skipBlanks(reader);
    if (reader.text[reader.at] !== ':') throw new Mistake(`":" is expected, not ${nameNext(reader)}`);
    reader.at++;
    entries.push([key, readValue(reader, depth + 1)]);
    separate(reader, '}');
  }
  // Defines each property, because assigning one called `__proto__` would not.
  return Object.fromEntries(entries);
}

function readList(reader: Reader, depth: number): unknown[] {
  const items: unknown[] = [];
  reader.at++;
  while (!closes(reader, ']')) {
    items.push(readValue(reader, depth + 1));
    separate(reader, ']');
  }
  return items;
}

function closes(reader: Reader, bracket: string): boolean {
  skipBlanks(reader);
  if (reader.text[reader.at] !== bracket) return false;
  reader.at++;
  return true;
}

/** Between two items there is a comma; before the end there may be one. */
function separate(reader: Reader, bracket: string): void {
  skipBlanks(reader);
  if (reader.text[reader.at] === ',') reader.at++;
  else if (reader.text[reader.at] !== bracket) {
    throw new Mistake(`"," or "${bracket}" is expected, not ${nameNext(reader)}`);
  }
}

function readString(reader: Reader): string {
  const { text } = reader;
  const quotes = text.startsWith('"""', reader.at) ? '"""' : '"';
  let result = '';
  let at = reader.at + quotes.length;
  for (let from = at; ; from = at) {
    while (at < text.length && text[at] !== '\\' && !text.startsWith(quotes, at)) at++;
    result += text.slice(from, at);
    if (at >= text.length) {
      reader.at = text.length;
      throw new Mistake('a text in quotes is not closed');
    }
    if (text[at] !== '\\') break;
    const [written, meant] = readEscape(text, at);
    result += meant;
    at += written;
  }
  reader.at = at + quotes.length;
  return result;
}

/** How long an escape is, and what it stands for; one that JSON does not know stands for itself. */
function readEscape(text: string, at: number): readonly [length: number, meant: string] {
  const char = text[at + 1] ?? '';
  const hex = text.slice(at + 2, at + 6);
  if (char === 'u' && /^[\da-fA-F]{4}$/.test(hex)) return [6, String.fromCharCode(Number.parseInt(hex, 16))];
  const known = ESCAPES[char] ?? (/["\\/']/.test(char) ? char : undefined);
  return [2, known ?? `\\${char}`];
}

function skipBlanks(reader: Reader): void {
  while (/\s/.test(reader.text[reader.at] ?? '')) reader.at++;
}

function nameNext({ text, at }: Reader): string {
  const char = text[at];
  return char === undefined ? 'the end of the text' : JSON.stringify(char);
}

function describePlace(text: string, start: number, at: number): string {
  const before = text.slice(start, at).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}
