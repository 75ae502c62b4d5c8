import { toValue } from './call-arguments.ts';
import type { KnownTools } from './call-arguments.ts';
import type { FoundCall } from './call-shapes.ts';
import { cleanName } from './call-shapes.ts';
import { readJson } from './lenient-json.ts';

/** Calls in a text, or what is wrong with one, and where the first one starts. */
export interface CallsPlace {
  readonly calls: readonly FoundCall[];
  readonly problem: string;
  readonly start: number;
}

/**
 * Marks that name a tool; JSON or elements with its arguments follow. All repetitions have bounds, so that none of them
 * costs more than a text's length allows.
 */
const NAMED = [
  // gpt-oss: <|channel|>commentary to=functions.get_price <|constrain|>json<|message|>{…}
  /(?:<\|channel\|>commentary |<\|start\|>assistant )?\bto=functions\.([\w.-]{1,64})[a-z\s<|>_]{0,80}(?=\{)/g,
  // Mistral: [TOOL_CALLS]get_price[ARGS]{…}
  /\[TOOL_CALLS\]\s{0,9}([\w.-]{1,64})\s{0,9}(?:\[CALL_ID\]\w{1,64})?(?:\[ARGS\])?\s{0,9}(?=\{)/g,
  // DeepSeek: <｜tool▁call▁begin｜>function<｜tool▁sep｜>get_price ```json {…}
  /<｜tool▁call▁begin｜>(?:function<｜tool▁sep｜>)?([\w.-]{1,64})(?:<｜tool▁sep｜>)?\s{0,9}(?:```json)?\s{0,9}(?=\{)/g,
  // Kimi: <|tool_call_begin|>functions.get_price:0<|tool_call_argument_begin|>{…}
  /<\|tool_call_begin\|>\s{0,9}([\w.:-]{1,64})\s{0,9}<\|tool_call_argument_begin\|>\s{0,9}(?=\{)/g,
  // Llama: <function=get_price>{…}</function>; Qwen Coder: elements
  /(?:<tool_call>\s{0,9})?<function=([\w.-]{1,64})>\s{0,9}(?=[{<])/g,
  // <invoke name="get_price"><parameter name="symbol">…
  /(?:<(?:\w{1,20}:)?(?:function_calls|tool_call)>\s{0,9})?<invoke name="([\w.-]{1,64})">\s{0,9}(?=[{<])/g,
  // GLM: <tool_call>get_price <arg_key>…; others: JSON
  /<\|?tool_call\|?>\s{0,9}([\w.-]{1,64})\s{0,9}(?=\{|<arg_key>)/g,
  // Action: get_price, Action Input: {…}
  /^[ \t*]{0,9}Action[ \t:*`]{1,9}([\w.-]{1,64})[ \t*`]{0,9}\n\s{0,9}\*{0,2}Action[ _]Input[ \t:*]{1,9}\s{0,9}(?:```(?:json)?\s{0,9})?(?=\S)/gim,
];

const ELEMENT =
  /<parameter(?:=| name=")([\w.-]{1,64})"?[^>\n]{0,80}>|<arg_key>\s{0,9}([\w.-]{1,64})\s{0,9}<\/arg_key>\s{0,9}<arg_value>/g;
const ELEMENT_END = /<\/parameter>|<\/arg_value>|<\/function>|<\/invoke>|<\/tool_call>/;

const ANY =
  /<\/?\|?tool_calls?\|?>|\[TOOL_CALLS\]|<\|python_tag\|>|<｜tool▁calls?▁begin｜>|<\|tool_calls?_(?:section_)?begin\|>|<function=\w|<invoke name=/;

/**
 * Whether a text holds a mark by which models begin a call.
 *
 * @example
 * isMarked('[TOOL_CALLS]'); // true
 */
export function isMarked(text: string): boolean {
  return ANY.test(text);
}

/**
 * Finds calls whose tool is named by a mark of a model's training.
 *
 * @example
 * findMarkedCalls('<function=add>{"a": 1}</function>', known).calls; // [{ name: 'add', args: { a: 1 } }]
 */
export function findMarkedCalls(text: string, known: KnownTools): CallsPlace {
  const marks = NAMED.flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: mark, 1: name = '', index }) => ({ name: cleanName(name), index, end: index + mark.length }))
    .sort((first, second) => first.index - second.index);
  const calls: FoundCall[] = [];
  let from = 0;
  for (const [position, { name, index, end }] of marks.entries()) {
    if (index < from) continue;
    const next = marks[position + 1]?.index ?? text.length;
    if (text[end] === '<') {
      calls.push({ name, args: readElements(text.slice(end, next), known.get(name)?.inputSchema.properties ?? {}) });
      from = end;
      continue;
    }
    const reading = readJson(text, end);
    if (!reading.ok) {
      return { calls: [], problem: `The arguments of ${name} are not valid JSON: ${reading.problem}.`, start: index };
    }
    calls.push({ name, args: reading.value });
    from = reading.end;
  }
  return { calls, problem: '', start: marks[0]?.index ?? text.length };
}

type Properties = NonNullable<ReturnType<KnownTools['get']>>['inputSchema']['properties'];

function readElements(text: string, properties: Properties = {}): Record<string, unknown> {
  const elements = [...text.matchAll(ELEMENT)];
  return Object.fromEntries(
    elements.map(({ 0: tag, 1: parameter, 2: key, index }, position) => {
      const name = parameter ?? key ?? '';
      const body = text.slice(index + tag.length, elements[position + 1]?.index ?? text.length);
      const end = body.search(ELEMENT_END);
      const raw = (end < 0 ? body : body.slice(0, end)).replace(/^\n/, '').replace(/\n$/, '');
      return [name, toValue(raw, properties[name])];
    }),
  );
}
