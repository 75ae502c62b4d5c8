/** Marks of chat templates and of calls. They are short, which bounds every search for them. */
const TOKEN = String.raw`<\|[\w/-]{1,40}\|>|<｜[^｜<>\n]{1,40}｜>|</?s>|<(?:eos|bos|(?:start|end)_of_(?:turn|text))>|</?tool_call>|\[/?(?:INST|TOOL_CALLS)\]`;
/** Marks that a word belongs to: a channel of gpt-oss, whose turn it is. */
const HEAD = String.raw`<\|channel\|>\w{1,20}(?=<)|<\|(?:start|im_start|start_header_id)\|>\w{1,20}|<start_of_turn>\w{1,20}`;
const AT_START = new RegExp(String.raw`^\s{0,99}(?:${HEAD}|${TOKEN})`);
const AT_END = new RegExp(String.raw`(?:${TOKEN})\s{0,99}$`);
const LONGEST = 200;

/**
 * Leaves out marks of chat templates that leaked into a text before its first word and after its last. Those inside of
 * it stay: they may belong to code.
 *
 * @example
 * trimTokens('print(1)<|im_end|>'); // 'print(1)'
 */
export function trimTokens(text: string): string {
  let rest = text;
  for (let mark: RegExpExecArray | null; (mark = AT_START.exec(rest.slice(0, LONGEST)));) {
    rest = rest.slice(mark[0].length);
  }
  for (let mark: RegExpExecArray | null; (mark = AT_END.exec(rest.slice(-LONGEST)));) {
    rest = rest.slice(0, -mark[0].length);
  }
  return rest;
}
