import type { BuiltInToolConfig, ModelConfig } from '../core/index.ts';
import type { AgentConfig } from '../worker/protocol.ts';
import { checkConfig } from '../worker/protocol.ts';
import { findModelProblem, isRecord } from './model-problem.ts';

/** What a model of each engine is given where nothing else is said. */
export const DEFAULTS: Readonly<Record<ModelConfig['engine'], Omit<AgentConfig, 'model'>>> = {
  // Nothing it can do takes long: what does is a loop that it wrote wrongly.
  embedded: { tools: [], imports: ['calendar'], maxSteps: 8, limits: { timeMs: 8_000 } },
  // A chat model, as the hosted ones are, so it gets their steps. Whoever runs it here wants a task to stay here, and
  // maybe to work without a network: tools that ask other hosts wait until they are chosen.
  'transformers-js': { tools: ['ask_user'], imports: [], maxSteps: 20 },
  'openai-compatible': { tools: ['wikipedia_search', 'visit_webpage', 'ask_user'], imports: [], maxSteps: 20 },
};

/** What the page runs where nothing else is said. */
export const EMBEDDED_AGENT: AgentConfig = { model: { engine: 'embedded' }, ...DEFAULTS.embedded };

/** An agent's configuration, or what is wrong with it. */
export type ConfigReading =
  { readonly ok: true; readonly config: AgentConfig } | { readonly ok: false; readonly problem: string };

const EXAMPLE = '{"model": {"engine": "embedded"}, "imports": ["calendar"], "maxSteps": 8}';

/**
 * Reads the `config` and `model` attributes: JSON, and a shorthand that is `embedded` or the id of a model whose engine
 * or address the JSON gives.
 *
 * @example
 * readConfig('', 'embedded'); // { ok: true, config: EMBEDDED_AGENT }
 */
export function readConfig(text: string, model = ''): ConfigReading {
  let written: unknown = {};
  try {
    if (text.trim()) written = JSON.parse(text);
  } catch (thrown) {
    return wrong(`it is not JSON (${thrown instanceof Error ? thrown.message : String(thrown)})`);
  }
  if (!isRecord(written)) return wrong('it is not an object');
  const withModel = { ...written, model: applyShorthand(written['model'], model) };
  const problem = findProblem(withModel);
  if (problem) return wrong(problem);
  return { ok: true, config: withDefaults(withModel as AgentConfig) };
}

/**
 * Reads what a link brings: a configuration, and maybe a `task` beside its options.
 *
 * @example
 * readLink('{"model": {"engine": "embedded"}, "task": "What is 63% of 20?"}').task; // 'What is 63% of 20?'
 */
export function readLink(text: string): { readonly task: string; readonly reading: ConfigReading } {
  try {
    const { task, ...config } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    return { task: typeof task === 'string' ? task : '', reading: readConfig(JSON.stringify(config)) };
  } catch {
    return { task: '', reading: readConfig(text) };
  }
}

/**
 * A configuration that came from a stranger, without anything that could be a key: those are only for their own host.
 * The agents that it manages lose theirs too.
 *
 * @example
 * withoutKeys({ model: { engine: 'openai-compatible', baseURL, modelId, apiKey: 'x' } }).model; // has no apiKey
 */
export function withoutKeys(config: AgentConfig): AgentConfig {
  const { model, tools, managedAgents } = config;
  return {
    ...config,
    model: modelWithoutKeys(model),
    ...(tools && { tools: tools.map(toolWithoutKeys) }),
    ...(managedAgents && { managedAgents: managedAgents.map(withoutKeys) }),
  };
}

/** A configuration that came from a stranger, without what it allows itself: that is for the user to say. */
export function withoutConsent(config: AgentConfig): AgentConfig {
  const { approvals, managedAgents } = config;
  return {
    ...config,
    ...(approvals && { approvals: approvals.filter(({ decision }) => decision !== 'allow') }),
    ...(managedAgents && { managedAgents: managedAgents.map(withoutConsent) }),
  };
}

/** A model's configuration without its key and headers. */
export function modelWithoutKeys(model: ModelConfig): ModelConfig {
  if (model.engine !== 'openai-compatible') return stripKeys(model);
  const { engine, baseURL, modelId } = model;
  return { engine, baseURL, modelId };
}

/** What `imports`, `tools` and other lists in attributes and fields hold: words between commas or spaces. */
export function splitList(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}

/** The name of a tool, however it is given. */
export function toolName(one: string | BuiltInToolConfig): string {
  return typeof one === 'string' ? one : one.name;
}

function withDefaults({ model, ...options }: AgentConfig): AgentConfig {
  return { model, ...DEFAULTS[model.engine], ...options };
}

function wrong(problem: string): ConfigReading {
  return { ok: false, problem: `The agent's config cannot be used: ${problem}. It should look like ${EXAMPLE}.` };
}

function applyShorthand(model: unknown, shorthand: string): unknown {
  if (!shorthand) return model ?? EMBEDDED_AGENT.model;
  if (shorthand === 'embedded') return EMBEDDED_AGENT.model;
  return { engine: 'openai-compatible', ...(isRecord(model) ? model : {}), modelId: shorthand };
}

/** What is wrong with an agent as data, in words that say what is expected; undefined when nothing is. */
function findProblem(config: Readonly<Record<string, unknown>>): string | undefined {
  try {
    checkConfig(config);
    return undefined;
  } catch (thrown) {
    return (
      findModelProblem(config['model']) ??
      (thrown instanceof Error ? thrown.message.replace(/\.$/, '') : String(thrown))
    );
  }
}

function toolWithoutKeys(one: string | BuiltInToolConfig): string | BuiltInToolConfig {
  return typeof one === 'string' ? one : { ...one, options: stripKeys(one.options ?? {}) };
}

/** The same without the fields whose names sound like a key, at any depth. */
function stripKeys<Data>(given: Data): Data {
  if (Array.isArray(given)) return given.map((one: unknown) => stripKeys(one)) as Data;
  if (!isRecord(given)) return given;
  const harmless = Object.entries(given).filter(([name]) => !/key|token|secret|password|auth|headers/i.test(name));
  return Object.fromEntries(harmless.map(([name, value]) => [name, stripKeys(value)])) as Data;
}
