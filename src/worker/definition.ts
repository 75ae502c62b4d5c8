import type { ApprovalRule, BuiltInToolConfig, JsonSchema, Model, ModelConfig, Tool } from '../core/index.ts';
import type { StandardSchema } from '../tools/standard-schema.ts';
import type { AgentOptions, AgentType, ManagedAgentOptions } from './agent-options.ts';
import { checkConfig, CONFIG_FIELDS, CONFIG_VERSION, isJson } from './config-check.ts';
import type { AgentConfig } from './protocol.ts';
import { withoutSecrets } from './without-secrets.ts';

/** What an agent made from a config is given besides it, and in its place. */
export interface DefinitionOverrides extends Partial<AgentOptions> {
  /** The same for the agents that it manages, by their names. */
  readonly managed?: Readonly<Record<string, DefinitionOverrides>>;
  /** Does without what was not saved. @default false */
  readonly ignoreUnsaved?: boolean;
}

/** What an agent's constructor takes, and whose. */
export type Definition = ManagedAgentOptions;

/** A config, and what of its agent is not in it. */
interface Saved {
  readonly config: AgentConfig;
  readonly unsaved: readonly string[];
}

/** In place of a model that cannot be saved: it needs nothing. */
const NO_MODEL: ModelConfig = { engine: 'embedded' };

/** Begins what is told but not asked for again: a key that is kept for its host may serve. */
const KEYS_OF = 'keys of ';

/** What is never data. */
const FUNCTIONS = ['finalAnswerChecks', 'stepCallbacks', 'approve', 'files', 'variables'] as const;

/** Fields that are written in a way of their own. */
const SPECIAL: readonly string[] = ['version', 'type', 'model', 'tools', 'managedAgents', 'approvals', 'unsaved'];

/**
 * An agent as data: without keys and headers, and with the names of what is no data in `unsaved`.
 *
 * @param approvals A person's decisions for every run, besides those in the options; the same one stays one.
 * @example
 * toDefinition({ model: embedded(), tools: [getPrice] }, 'code').unsaved; // ['tool get_price']
 */
export function toDefinition(
  options: AgentOptions,
  type: AgentType,
  approvals: readonly ApprovalRule[] = [],
): AgentConfig {
  const { config, unsaved } = save({ ...options, type }, approvals);
  return { ...config, ...(unsaved.length > 0 && { unsaved }) };
}

/**
 * What to make an agent from, as `toDefinition` or a person wrote it.
 *
 * Overrides stand in place of the config's own, tools and managed agents in place of those of their names, or beside
 * them. Each thing that the config says was not saved must be among them.
 *
 * @throws TypeError that names the field that is wrong, or all that is missing.
 * @example
 * const { type, options } = fromDefinition(JSON.parse(text), { tools: [getPrice] });
 */
export function fromDefinition(config: unknown, overrides: DefinitionOverrides = {}): Definition {
  checkConfig(config);
  const missing = new Set(findMissing(config, overrides));
  if (missing.size > 0) {
    throw new TypeError(
      `The agent had what its config cannot hold: ${[...missing].join(', ')}. ` +
        'Give it that again, or say ignoreUnsaved: true to do without.',
    );
  }
  return restore(config, overrides);
}

function save(
  given: (AgentOptions & { readonly type: AgentType }) | AgentConfig,
  added: readonly ApprovalRule[] = [],
): Saved {
  const options: AgentOptions & AgentConfigOnly = given;
  const { type = 'code', approvals = [] } = options;
  const model = saveModel(options.model);
  const tools = options.tools?.map(saveTool);
  const agents = options.managedAgents?.map((one) => save('options' in one ? { ...one.options, type: one.type } : one));
  const decisions = [...approvals.filter((one) => !added.some((other) => isSame(one, other))), ...added];
  const fields = CONFIG_FIELDS.flatMap((field) => (SPECIAL.includes(field) ? [] : [[field, options[field]] as const]));
  const present = fields.flatMap(([field, value]) => {
    const written = field === 'output' ? writeSchema(value) : value;
    return value === undefined ? [] : [{ field, written }];
  });
  const data = present.filter(({ written }) => isJson(written)).map(({ field, written }) => [field, copy(written)]);
  const config: AgentConfig = {
    version: CONFIG_VERSION,
    type,
    ...(options.name !== undefined && { name: options.name }),
    ...(options.description !== undefined && { description: options.description }),
    model: model ?? NO_MODEL,
    ...(tools && { tools: tools.filter((one) => one !== undefined) }),
    ...(agents && { managedAgents: agents.map((one) => one.config) }),
    ...Object.fromEntries(data),
    ...((options.approvals || added.length > 0) && { approvals: copy(decisions) }),
  };
  const unsaved = [
    ...(model ? [] : [`model ${nameModel(options.model)}`]),
    ...(model && !isSameData(model, options.model) ? [`${KEYS_OF}model ${nameModel(options.model)}`] : []),
    ...(options.tools ?? []).flatMap((one, place) => (tools?.[place] === undefined ? [`tool ${nameOf(one)}`] : [])),
    ...(options.tools ?? []).flatMap((one) => (hasKeys(one) ? [`${KEYS_OF}tool ${nameOf(one)}`] : [])),
    ...FUNCTIONS.filter((field) => !isEmpty(options[field])),
    ...present.filter(({ written }) => !isJson(written)).map(({ field }) => field),
    ...(options.unsaved ?? []),
    ...(agents ?? []).flatMap((one) => one.unsaved.map((entry) => `${one.config.name ?? 'agent'}: ${entry}`)),
  ];
  return { config, unsaved: [...new Set(unsaved)] };
}

/** Whether keys are left out of a tool's options when it is saved. */
function hasKeys(one: Tool | string | BuiltInToolConfig): boolean {
  if (typeof one === 'string') return false;
  const { options } = ('builtIn' in one ? one.builtIn : one) as BuiltInToolConfig;
  return options !== undefined && !isSameData(withoutSecrets(options), options);
}

function isSameData(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What a config has and options have not. */
type AgentConfigOnly = Pick<AgentConfig, 'type' | 'unsaved'>;

function saveModel(model: ModelConfig | Model): ModelConfig | undefined {
  return 'engine' in model && !('generate' in model) ? withoutSecrets(model) : undefined;
}

function nameModel(model: ModelConfig | Model): string {
  return ('modelId' in model && model.modelId) || 'custom';
}

/** A tool as data; undefined for a function of the page. */
function saveTool(one: Tool | string | BuiltInToolConfig): string | BuiltInToolConfig | undefined {
  if (typeof one === 'string') return one;
  if ('builtIn' in one) {
    const { name, options = {} } = one.builtIn as BuiltInToolConfig;
    return isEmpty(options) ? name : saveTool({ name, options });
  }
  if ('execute' in one) return undefined;
  return { name: one.name, ...(one.options && { options: withoutSecrets(one.options) }) };
}

/** A schema library's schema as the JSON Schema of what comes out of it; undefined when it cannot say it. */
function writeSchema(schema: unknown): unknown {
  const isObject = (typeof schema === 'object' && schema !== null) || typeof schema === 'function';
  if (!isObject || !('~standard' in schema)) return schema;
  try {
    return (schema as StandardSchema)['~standard'].jsonSchema?.output({ target: 'draft-2020-12' }) as JsonSchema;
  } catch {
    return undefined;
  }
}

function findMissing(config: AgentConfig, overrides: DefinitionOverrides): string[] {
  const { managedAgents = [], unsaved = [] } = config;
  if (overrides.ignoreUnsaved) return [];
  const inner = managedAgents
    .filter(({ name }) => !findAgent(overrides.managedAgents, name))
    .flatMap((one) => {
      const { name = '' } = one;
      return findMissing(one, overrides.managed?.[name] ?? {}).map((entry) => `${name}: ${entry}`);
    });
  return [...unsaved.filter((entry) => !isGiven(entry, overrides)), ...inner];
}

function isGiven(entry: string, overrides: DefinitionOverrides): boolean {
  const { tools = [], model, managed, managedAgents, ignoreUnsaved = false } = overrides;
  if (ignoreUnsaved || entry.startsWith(KEYS_OF)) return true;
  const [, kind, name] = /^(tool|model) (.*)$/s.exec(entry) ?? [];
  if (kind === 'tool') return tools.some((one) => nameOf(one) === name);
  if (kind === 'model') return model !== undefined;
  const [, agent, rest = ''] = /^(\S+): (.*)$/s.exec(entry) ?? [];
  if (agent !== undefined) {
    return findAgent(managedAgents, agent) !== undefined || isGiven(rest, managed?.[agent] ?? {});
  }
  return Object.hasOwn(overrides, entry) && overrides[entry as keyof AgentOptions] !== undefined;
}

function restore(config: AgentConfig, overrides: DefinitionOverrides): Definition {
  const { version: _version, unsaved: _unsaved, type = 'code', tools, managedAgents, ...data } = copy(config);
  const { managed = {}, ignoreUnsaved: _ignore, tools: ownTools, managedAgents: ownAgents, ...own } = overrides;
  const stranger = Object.keys(managed).find((name) => !findAgent(managedAgents, name));
  if (stranger !== undefined) throw new TypeError(`The agent manages no agent named "${stranger}".`);
  const agents = managedAgents?.map(({ name = '', ...one }): ManagedAgentOptions => {
    const made = restore({ ...one, name }, managed[name] ?? {});
    return made;
  });
  const allTools = replaceByName<NonNullable<AgentOptions['tools']>[number]>(tools, ownTools, nameOf);
  const allAgents = replaceByName<NonNullable<AgentOptions['managedAgents']>[number]>(agents, ownAgents, nameOfAgent);
  return {
    type,
    options: {
      ...data,
      ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined)),
      ...(allTools && { tools: allTools }),
      ...(allAgents && { managedAgents: allAgents }),
    },
  };
}

/** Both lists as one, without what the second has in its place. */
function replaceByName<Item>(
  items: readonly Item[] | undefined,
  own: readonly Item[] | undefined,
  name: (item: Item) => string | undefined,
): readonly Item[] | undefined {
  if (!items || !own) return own ?? items;
  const names = new Set(own.map(name));
  return [...items.filter((item) => !names.has(name(item))), ...own];
}

function nameOf(one: Tool | string | BuiltInToolConfig): string {
  return typeof one === 'string' ? one : one.name;
}

function nameOfAgent(one: ManagedAgentOptions | AgentConfig): string | undefined {
  return 'options' in one ? one.options.name : one.name;
}

function findAgent<Agent extends ManagedAgentOptions | AgentConfig>(
  agents: readonly Agent[] = [],
  name: string | undefined,
): Agent | undefined {
  return agents.find((one) => nameOfAgent(one) === name);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isSame(one: ApprovalRule, other: ApprovalRule): boolean {
  return (['type', 'name', 'decision', 'reason'] as const).every((field) => one[field] === other[field]);
}

/** Nobody who changes the one changes the other. */
function copy<Data>(data: Data): Data {
  return JSON.parse(JSON.stringify(data)) as Data;
}
