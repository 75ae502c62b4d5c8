import type { BuiltInToolConfig, JsonSchema, Model, Step, Tool } from '../core/index.ts';
import { isPythonIdentifier } from '../core/tool.ts';
import { PYTHON_TOOL } from '../core/prompt.ts';
import { checkByStandardSchema, isStandardSchema, toJsonSchema } from '../tools/standard-schema.ts';
import type { AgentOptions, AgentType, FinalAnswerCheck, ManagedAgentOptions, StepCallback } from './agent-options.ts';
import { checkOptions } from './check-options.ts';
import { checkFiles } from './file-blobs.ts';
import type { AgentConfig, AgentSpec, ModelReference, ToolReference } from './protocol.ts';

/** The functions of a tree of agents that stay on the page, by the keys under which the worker knows them. */
export interface PageFunctions {
  readonly tools: Map<string, Tool>;
  readonly models: Map<string, Model>;
  /** By the agent's key and the check's name. */
  readonly checks: Map<string, Map<string, FinalAnswerCheck>>;
  /** By the agent's key and the kind of step. */
  readonly callbacks: Map<string, Map<Step['type'], readonly StepCallback[]>>;
  readonly approve: Map<string, NonNullable<AgentOptions['approve']>>;
}

/** An agent's options as the worker is told of them, and what stays on the page. */
export interface ResolvedOptions {
  readonly spec: AgentSpec;
  readonly functions: PageFunctions;
}

/**
 * Checks an agent's options, those of the agents it manages included, and sorts them by the thread they belong to.
 *
 * @throws TypeError that says which option is wrong and what it should be.
 * @example
 * const { spec } = resolveOptions({ model: embedded() }, 'code');
 */
export function resolveOptions(options: AgentOptions, type: AgentType): ResolvedOptions {
  const functions: PageFunctions = {
    tools: new Map(),
    models: new Map(),
    checks: new Map(),
    callbacks: new Map(),
    approve: new Map(),
  };
  return { spec: resolveAgent(options, type, { functions, above: [], isAsked: false }), functions };
}

interface Place {
  readonly functions: PageFunctions;
  /** The names of its managers. */
  readonly above: readonly string[];
  /** Whether one of them has somebody to ask. */
  readonly isAsked: boolean;
}

function resolveAgent(options: AgentOptions, type: AgentType, { functions, above, isAsked }: Place): AgentSpec {
  const label = type === 'code' ? 'CodeAgent' : 'ToolCallingAgent';
  checkOptions(label, type, options);
  const { name = 'agent', tools = [], managedAgents = [], output, approve, actions } = options;
  const { finalAnswerChecks = [], stepCallbacks = [], files = {}, version: _version, ...rest } = options;
  const { model: _model, output: _output, variables: _variables, approve: _approve, ...data } = rest;
  const key = [...above, name].join('/');
  if (above.length > 0) checkManaged(options);
  checkFiles(files);

  const references = tools.map((one) => toToolReference(one, `${key}/`));
  for (const [index, one] of tools.entries()) {
    const reference = references[index];
    if (reference?.type === 'page') functions.tools.set(reference.key, one as Tool);
  }
  const team = managedAgents.map((one) =>
    resolveManaged(one, { functions, above: [...above, name], isAsked: isAsked || approve !== undefined }),
  );
  const taken = ['final_answer', name, ...(type === 'code' && actions === 'tool' ? [PYTHON_TOOL] : [])];
  checkNames([...taken, ...references.map(nameOf), ...team.map((one) => one.name)]);

  const needing = references.find((one) => one.type === 'page' && one.needsApproval);
  const asks = options.approvals?.some(({ decision }) => decision === 'ask') ?? false;
  if ((needing || asks) && !approve && !isAsked) {
    const why = needing ? `The tool ${nameOf(needing)} needs approval` : 'A rule in "approvals" asks a person';
    throw new TypeError(`${why}: give the agent an "approve" function.`);
  }
  if (approve) functions.approve.set(key, approve);

  const checks = new Map<string, FinalAnswerCheck>();
  if (output && isStandardSchema(output)) {
    checks.set('output', async (answer) => {
      const checked = await checkByStandardSchema(output, answer);
      if (!checked.ok) throw new Error(checked.problem);
      return true;
    });
  }
  for (const [index, check] of finalAnswerChecks.entries()) {
    const checkName = check.name || `check ${index + 1}`;
    checks.set(checks.has(checkName) ? `${checkName} (${index + 1})` : checkName, check);
  }
  functions.checks.set(key, checks);
  const callbacks = sortCallbacks(stepCallbacks);
  functions.callbacks.set(key, callbacks);

  return {
    ...data,
    type,
    key,
    name,
    model: resolveModel(options.model, key, functions),
    tools: references,
    managedAgents: team,
    ...(output && { output: toOutputSchema(output) }),
    checks: [...checks.keys()],
    callbacks: [...callbacks.keys()],
    hasApprove: approve !== undefined,
  };
}

function resolveManaged(given: ManagedAgentOptions | AgentConfig, place: Place): AgentSpec {
  if (typeof given !== 'object' || given === null) {
    throw new TypeError('"managedAgents" takes agents, or the data of agents.');
  }
  if ('options' in given) return resolveAgent(given.options, given.type, place);
  const { type = 'code', unsaved = [], ...options } = given;
  if (unsaved.length > 0) {
    throw new TypeError(
      `The agent ${given.name ?? ''} was saved without ${unsaved.join(', ')}: make it by fromJSON().`,
    );
  }
  return resolveAgent(options, type, place);
}

/** What a manager must know of an agent, and what only a run's own agent can have. */
function checkManaged({ name, description, files, variables }: AgentOptions): void {
  if (name === undefined || !description?.trim()) {
    throw new TypeError('A managed agent needs a "name" and a "description": they are all its manager knows of it.');
  }
  if (files || variables) {
    throw new TypeError(
      `The managed agent ${name} takes no "files" or "variables": its manager gives it values by additional_args.`,
    );
  }
}

function checkNames(names: readonly string[]): void {
  const twice = names.find((one, index) => names.indexOf(one) !== index);
  if (twice !== undefined) {
    throw new TypeError(
      `There can be only one tool or agent named ${twice}: tools, managed agents and the agent itself share their names.`,
    );
  }
}

function nameOf(reference: ToolReference): string {
  return reference.type === 'page' ? reference.name : reference.config.name;
}

function sortCallbacks(given: NonNullable<AgentOptions['stepCallbacks']>): Map<Step['type'], readonly StepCallback[]> {
  const kinds: readonly string[] = ['plan', 'action'];
  const byKind = Array.isArray(given) ? { action: given } : (given as Readonly<Record<string, unknown>>);
  const sorted = new Map<Step['type'], readonly StepCallback[]>();
  for (const [kind, callbacks] of Object.entries(byKind)) {
    const list = [callbacks].flat() as readonly StepCallback[];
    if (!kinds.includes(kind))
      throw new TypeError(`"stepCallbacks" has no kind "${kind}". There are: ${kinds.join(', ')}.`);
    if (list.some((one) => typeof one !== 'function')) throw new TypeError('"stepCallbacks" must hold functions.');
    if (list.length > 0) sorted.set(kind as Step['type'], list);
  }
  return sorted;
}

function toOutputSchema(output: NonNullable<AgentOptions['output']>): JsonSchema {
  return toJsonSchema('The answer', 'output', output);
}

/**
 * A tool as the worker is told of it: a built-in one by name, any other as something to call on the page.
 *
 * @param prefix Stands before its name in its key.
 * @throws TypeError when it is neither.
 */
export function toToolReference(one: Tool | string | BuiltInToolConfig, prefix = ''): ToolReference {
  if (typeof one === 'string') return { type: 'built-in', config: { name: one } };
  if (typeof one !== 'object' || one === null || typeof one.name !== 'string') {
    throw new TypeError('A tool must be made by tool(), or be the name of a built-in one.');
  }
  if ('builtIn' in one) return { type: 'built-in', config: one.builtIn as BuiltInToolConfig };
  if (!isTool(one)) return { type: 'built-in', config: one };
  const { name, description, inputSchema, outputSchema, needsApproval } = one;
  if (!isPythonIdentifier(name)) throw new TypeError(`"${name}" cannot be a tool's name: make it by tool().`);
  return {
    type: 'page',
    key: `${prefix}${name}`,
    name,
    description,
    inputSchema,
    ...(outputSchema && { outputSchema }),
    ...(needsApproval && { needsApproval }),
  };
}

function isTool(one: Tool | string | BuiltInToolConfig): one is Tool {
  if (typeof one !== 'object' || !('execute' in one)) return false;
  if (!one.inputSchema) throw new TypeError(`The tool ${one.name} must be made by tool().`);
  return true;
}

function resolveModel(model: AgentOptions['model'], key: string, functions: PageFunctions): ModelReference {
  if (typeof model === 'object' && model !== null) {
    if ('generate' in model && typeof model.generate === 'function') {
      const { modelId = 'custom', promptProfile = 'full', contextTokens, context, takesTools = false } = model;
      functions.models.set(key, model);
      const limits = { ...(contextTokens !== undefined && { contextTokens }), ...(context && { context }) };
      const countsTokens = model.countTokens !== undefined;
      return { engine: 'page', key, modelId, promptProfile, takesTools, countsTokens, ...limits };
    }
    if ('engine' in model) return model;
  }
  throw new TypeError(
    'An agent needs a "model": embedded(), transformersJs({ modelId }), openAICompatible({ baseURL, modelId, apiKey }), or an object with generate().',
  );
}
