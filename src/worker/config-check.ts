import type { ApprovalRule, Budget, ContextLimits, ModelConfig } from '../core/index.ts';
import { DEFAULT_LIMITS } from '../core/executor.ts';
import { isPythonIdentifier } from '../core/tool.ts';
import { checkTransformersJs, openAICompatible } from '../models/config.ts';
import type { AgentConfig } from './protocol.ts';

/** What this version of the library writes, and the newest that it reads. */
export const CONFIG_VERSION = 1;

/** Checks a value of the field at a place such as `managedAgents[0].name`. */
type Check = (value: unknown, at: string) => void;

type Field<Whole> = keyof Required<Whole>;

const whole = number('a whole number of at least 1', (value) => Number.isInteger(value) && value >= 1);
const count = number('a whole number of at least 0', (value) => Number.isInteger(value) && value >= 0);
const amount = number('a number of at least 0', (value) => value >= 0);

const LIMITS = Object.keys(DEFAULT_LIMITS);
const positive = number('a positive number', (value) => value > 0);
const BUDGET: Record<Field<Budget>, Check> = {
  tokens: positive,
  cost: positive,
  seconds: positive,
  toolCalls: count,
};
const CONTEXT: Record<Field<ContextLimits>, Check> = {
  windowTokens: whole,
  replyTokens: whole,
  promptTokens: whole,
  oldSteps: choice('summarise', 'forget'),
  maxMedia: count,
};
const RULE: Record<Field<ApprovalRule>, Check> = {
  type: choice('code', 'tool', 'plan'),
  name: text,
  decision: choice('allow', 'deny', 'ask'),
  reason: text,
};
const PROMPTS: Record<Field<NonNullable<AgentConfig['prompts']>>, Check> = {
  system_prompt: text,
  planning: record({ initial_plan: text, update_plan_pre_messages: text, update_plan_post_messages: text }),
  managed_agent: record({ task: text, report: text }),
  final_answer: record({ pre_messages: text, post_messages: text }),
};
const MODELS: Record<ModelConfig['engine'], readonly string[]> = {
  embedded: ['engine'],
  'transformers-js': ['engine', 'modelId', 'revision', 'host', 'path', 'dtype', 'device'],
  'openai-compatible': ['engine', 'baseURL', 'modelId', 'apiKey', 'headers', 'nativeTools'],
};

const FIELDS: Record<Field<AgentConfig>, Check> = {
  version: checkVersion,
  type: choice('code', 'tool-calling'),
  name: identifier,
  description: text,
  model: checkModel,
  tools: list(checkTool),
  managedAgents: checkManagedAgents,
  imports: list(text),
  instructions: text,
  promptProfile: choice('auto', 'full', 'compact'),
  prompts: record(PROMPTS),
  actions: choice('code', 'tool', 'json'),
  codeTags: checkCodeTags,
  maxSteps: whole,
  planningInterval: whole,
  toolConcurrency: whole,
  limits: record(Object.fromEntries(LIMITS.map((name) => [name, positive]))),
  output: json,
  budget: record(BUDGET),
  prices: map(record({ input: amount, output: amount, cached: amount }, ['input', 'output'])),
  context: record(CONTEXT),
  approvals: list(record(RULE, ['type', 'decision'])),
  provideRunSummary: flag,
  retainMemory: flag,
  unsaved: list(text),
};

/** The fields that a config may have, in the order in which one is written. */
export const CONFIG_FIELDS = Object.keys(FIELDS) as readonly Field<AgentConfig>[];

/** What belongs to an agent that writes code. */
const CODE_FIELDS = ['imports', 'actions', 'codeTags', 'limits'];

/**
 * Checks an agent's config, wherever it comes from.
 *
 * @param at Where it stands in a larger one.
 * @throws TypeError that names the field, and says what it must be.
 * @example
 * checkConfig({ version: 1, model: { engine: 'embedded' } });
 */
export function checkConfig(config: unknown, at = ''): asserts config is AgentConfig {
  if (!isRecord(config)) refuse(at || 'It', 'must be an object', config);
  // What a newer version says of itself counts before its fields, which may be unknown here.
  if (config['version'] !== undefined) checkVersion(config['version'], inside(at, 'version'));
  record(FIELDS, ['model'])(config, at);
  const stray = CODE_FIELDS.find((field) => config['type'] === 'tool-calling' && config[field] !== undefined);
  if (stray) refuse(inside(at, stray), 'goes with agents of type "code" only');
}

/**
 * Checks one field of a config; undefined is always allowed, and means that it is not given.
 *
 * @throws TypeError as `checkConfig`.
 * @example
 * checkField('maxSteps', 0); // TypeError: "maxSteps" must be a whole number of at least 1 (got 0).
 */
export function checkField(field: keyof AgentConfig, value: unknown): void {
  if (value !== undefined) FIELDS[field](value, field);
}

/** What belongs to agents that write code. */
export function isOfCode(field: string): boolean {
  return CODE_FIELDS.includes(field);
}

/**
 * Whether JSON can hold a value without losing anything.
 *
 * @example
 * isJson({ seen: new Set() }); // false
 */
export function isJson(value: unknown, above: readonly unknown[] = []): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || above.includes(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== null && prototype !== Object.prototype) return false;
  return Object.values(value).every((item) => item === undefined || isJson(item, [...above, value]));
}

/** Whether a value is an object by names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function checkVersion(value: unknown, at: string): void {
  whole(value, at);
  if (value === CONFIG_VERSION) return;
  refuse(at, `is ${String(value)}: a newer tabagents wrote it, and this one reads version ${CONFIG_VERSION}`);
}

function checkModel(value: unknown, at: string): void {
  if (!isRecord(value)) refuse(at, 'must be an object with an "engine"', value);
  choice(...Object.keys(MODELS))(value['engine'], inside(at, 'engine'));
  const model = value as unknown as ModelConfig;
  const stray = Object.keys(model).find((field) => !MODELS[model.engine].includes(field));
  if (stray !== undefined) refuse(inside(at, stray), `is no field of ${model.engine} models`);
  try {
    if (model.engine === 'openai-compatible') openAICompatible(model);
    if (model.engine === 'transformers-js') checkTransformersJs(model);
  } catch (thrown) {
    throw new TypeError(`"${at}" is wrong: ${thrown instanceof Error ? thrown.message : String(thrown)}`, {
      cause: thrown,
    });
  }
}

function checkTool(value: unknown, at: string): void {
  if (typeof value === 'string' && value !== '') return;
  if (!isRecord(value) || typeof value['name'] !== 'string') {
    refuse(at, 'must be the name of a built-in tool, or { "name", "options" }', value);
  }
  record({ name: text, options: json }, ['name'])(value, at);
}

function checkManagedAgents(value: unknown, at: string): void {
  list(checkConfig)(value, at);
  const agents = value as readonly AgentConfig[];
  for (const [place, { name, description }] of agents.entries()) {
    if (!name) refuse(`${at}[${place}].name`, 'is missing: its manager calls it by that');
    if (!description?.trim()) refuse(`${at}[${place}].description`, 'is missing: its manager knows it by that');
    const first = agents.findIndex((one) => one.name === name);
    if (first !== place) refuse(`${at}[${place}].name`, 'must be unlike those of the other managed agents', name);
  }
}

function checkCodeTags(value: unknown, at: string): void {
  const isPair = Array.isArray(value) && value.length === 2 && value.every((tag) => typeof tag === 'string' && tag);
  if (value !== 'markdown' && !isPair) refuse(at, 'must be "markdown", or the opening and the closing tag', value);
}

function text(value: unknown, at: string): void {
  if (typeof value !== 'string') refuse(at, 'must be a text', value);
}

function identifier(value: unknown, at: string): void {
  if (typeof value !== 'string' || !isPythonIdentifier(value)) refuse(at, 'must be a Python identifier', value);
}

function flag(value: unknown, at: string): void {
  if (typeof value !== 'boolean') refuse(at, 'must be true or false', value);
}

function json(value: unknown, at: string): void {
  if (!isRecord(value) || !isJson(value)) refuse(at, 'must be an object that JSON can hold', value);
}

function number(expected: string, holds: (value: number) => boolean): Check {
  return (value, at) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || !holds(value)) refuse(at, `must be ${expected}`, value);
  };
}

function choice(...choices: readonly string[]): Check {
  return (value, at) => {
    if (!choices.some((one) => one === value)) refuse(at, `must be one of ${choices.join(', ')}`, value);
  };
}

function list(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) refuse(at, 'must be a list', value);
    value.forEach((item, place) => check(item, `${at}[${place}]`));
  };
}

function map(check: Check): Check {
  return (value, at) => {
    if (!isRecord(value)) refuse(at, 'must be an object', value);
    for (const [name, item] of Object.entries(value)) check(item, inside(at, name));
  };
}

function record(fields: Readonly<Record<string, Check>>, needed: readonly string[] = []): Check {
  return (value, at) => {
    if (!isRecord(value)) refuse(at, 'must be an object', value);
    for (const [name, item] of Object.entries(value)) {
      if (!Object.hasOwn(fields, name)) {
        refuse(inside(at, name), `is unknown; there are ${Object.keys(fields).join(', ')}`);
      }
      if (item !== undefined) fields[name]?.(item, inside(at, name));
    }
    const missing = needed.find((name) => value[name] === undefined);
    if (missing) refuse(inside(at, missing), 'is missing');
  };
}

function inside(at: string, field: string): string {
  return at ? `${at}.${field}` : field;
}

function refuse(at: string, problem: string, got?: unknown): never {
  const shown = got === undefined ? '' : ` (got ${isJson(got) ? JSON.stringify(got).slice(0, 80) : typeof got})`;
  throw new TypeError(`"${at}" ${problem}${shown}.`);
}
