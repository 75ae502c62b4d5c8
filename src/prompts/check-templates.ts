import type { PromptTemplates } from './templates.ts';

const LISTS = 'tools managed_agents';
/** The variables that each template is given, as smolagents gives them. */
const GIVEN: Readonly<Record<string, string>> = {
  system_prompt: `${LISTS} authorized_imports custom_instructions code_block_opening_tag code_block_closing_tag`,
  'planning.initial_plan': `task ${LISTS}`,
  'planning.update_plan_pre_messages': 'task',
  'planning.update_plan_post_messages': `task ${LISTS} remaining_steps`,
  'managed_agent.task': 'name task',
  'managed_agent.report': 'name final_answer',
  'final_answer.pre_messages': '',
  'final_answer.post_messages': 'task',
};
const KNOWN_TO_ALL =
  'true false none True False None and or not in is if else elif endif for endfor set endset macro endmacro call endcall ' +
  'filter endfilter break continue recursive generation endgeneration loop range namespace raise_exception strftime_now ' +
  'caller raw endraw';
const CLOSERS: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}' };

/**
 * Checks people's own templates without the engine that renders them, so that a mistake is told where it was made: keys
 * that there are not, braces and blocks that are not closed, variables that a template is not given.
 *
 * @throws TypeError that names the key, and what is wrong in it.
 * @example
 * checkTemplates({ managed_agent: { task: 'You are {{ name }}. {{ taks }}' } }); // TypeError: … uses "taks" …
 */
export function checkTemplates(templates: PromptTemplates): void {
  for (const [key, text] of listTemplates(templates)) {
    const given = GIVEN[key];
    if (given === undefined) fail(key, `is no template. There are: ${Object.keys(GIVEN).join(', ')}.`);
    if (typeof text !== 'string') fail(key, 'must be a text.');
    const tags = findTags(key, text);
    checkBlocks(key, tags);
    const known = new Set([...`${given} ${KNOWN_TO_ALL}`.split(' '), ...tags.flatMap(findBound)]);
    const stranger = tags.flatMap(findUsed).find((name) => !known.has(name));
    if (stranger === undefined) continue;
    fail(key, `uses "${stranger}", which it is not given. It is given: ${given.replaceAll(' ', ', ') || 'nothing'}.`);
  }
}

/** `[['planning.initial_plan', '…'], …]` */
function listTemplates(templates: PromptTemplates): (readonly [key: string, text: unknown])[] {
  if (typeof templates !== 'object' || templates === null) throw new TypeError('"prompts" must be an object.');
  return Object.entries(templates)
    .flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).map(([inner, text]) => [`${key}.${inner}`, text] as const)
        : [[key, value] as const],
    )
    .filter(([, text]) => text !== undefined);
}

/** What stands in `{{ }}` and `{% %}`, without strings; what is raw or a comment is left out. */
function findTags(key: string, text: string): string[] {
  const tags: string[] = [];
  const opener = /\{[{%#]/g;
  for (let found = opener.exec(text); found; found = opener.exec(text)) {
    const closer = CLOSERS[found[0]] ?? '';
    const part = new RegExp(found[0] === '{#' ? closer : `"(?:\\\\.|[^"\\\\])*"|'(?:\\\\.|[^'\\\\])*'|${closer}`, 'gs');
    part.lastIndex = opener.lastIndex;
    let end = part.exec(text);
    while (end && end[0] !== closer) end = part.exec(text);
    if (!end) fail(key, `opens "${found[0]}" in line ${lineOf(text, found.index)} and never closes it.`);
    const inner = text.slice(opener.lastIndex, end.index).replace(/^[-+]|[-+]$/g, '');
    opener.lastIndex = part.lastIndex;
    if (closer === '#}') continue;
    tags.push(found[0] + inner.replace(/"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'/gs, '""'));
    if (/^\s*raw\s*$/.test(inner)) {
      const raw = /\{%[-+]?\s*endraw\s*[-+]?%\}/g;
      raw.lastIndex = opener.lastIndex;
      if (!raw.exec(text)) fail(key, `opens "raw" in line ${lineOf(text, found.index)} and never closes it.`);
      opener.lastIndex = raw.lastIndex;
      tags.push('{%endraw');
    }
  }
  return tags;
}

/** Every block is closed, in its order. */
function checkBlocks(key: string, tags: readonly string[]): void {
  const open: string[] = [];
  for (const tag of tags) {
    const [, end = '', word = ''] = /^\{%\s*(end)?(for|if|macro|call|filter|raw|set|generation)\b/.exec(tag) ?? [];
    if (!word || (word === 'set' && !end && tag.includes('='))) continue;
    if (!end) open.push(word);
    else if (open.pop() !== word) fail(key, `has an "end${word}" that closes nothing.`);
  }
  if (open.length > 0) fail(key, `never closes its "${open.at(-1)}".`);
}

/** Names that a tag itself brings up. */
function findBound(tag: string): string[] {
  const inner = tag.slice(2).trim();
  const [, names = ''] =
    /^for\s+(.+?)\s+in\b/s.exec(inner) ??
    /^set\s+([^=]+)/.exec(inner) ??
    /^macro\s+(.+)$/s.exec(inner) ??
    /^call\s*\(([^)]*)\)/.exec(inner) ??
    [];
  return names.match(/[A-Za-z_]\w*/g) ?? [];
}

/** Names that a tag uses as variables: no members, filters, tests or names of arguments. */
function findUsed(tag: string): string[] {
  const names = tag.slice(2).replace(/([|.]|\bis\b(?:\s+not\b)?)\s*[A-Za-z_]\w*/g, '$1');
  return [...names.matchAll(/(?<![\w.])[A-Za-z_]\w*(?!\w|\s*=(?!=))/g)].map(([name]) => name);
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function fail(key: string, what: string): never {
  throw new TypeError(`The prompt "${key}" ${what}`);
}
