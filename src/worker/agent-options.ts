import type { AgentConfig, BuiltInToolConfig, FileContent, Limits, Model, ModelConfig, Tool } from '../core/index.ts';
import { DEFAULT_LIMITS, isPythonIdentifier } from '../core/index.ts';
import { checkFiles } from './file-blobs.ts';
import type { AgentSpec, ModelReference, ToolReference } from './protocol.ts';

/** What `new CodeAgent()` takes: an agent as data, and functions where data is not enough. */
export interface CodeAgentOptions extends Omit<AgentConfig, 'model' | 'tools'> {
  /** An engine of ours as data (`embedded()`, `openAICompatible(…)`), or any object with `generate`. */
  readonly model: ModelConfig | Model;
  /** Tools made by `tool()`, and built-in ones: made by their functions, or by name. @default [] */
  readonly tools?: readonly (Tool | string | BuiltInToolConfig)[];
  /** Files for the working folder of every run, by path. @default {} */
  readonly files?: Readonly<Record<string, FileContent>>;
  /** A Python identifier; the first part of every event's `agent` path. @default 'agent' */
  readonly name?: string;
}

/** An agent's options as the worker is told of them, and what stays on the page. */
export interface ResolvedOptions {
  readonly spec: AgentSpec;
  readonly pageTools: readonly Tool[];
  readonly pageModel: Model | undefined;
  readonly files: Readonly<Record<string, FileContent>>;
}

const KNOWN_OPTIONS = [
  'model',
  'tools',
  'imports',
  'instructions',
  'promptProfile',
  'maxSteps',
  'limits',
  'files',
  'name',
];
const PROFILES = ['auto', 'full', 'compact'];

/**
 * Checks an agent's options and sorts them by the thread they belong to.
 *
 * @throws TypeError that says which option is wrong and what it should be.
 * @example
 * const { spec } = resolveOptions({ model: embedded() });
 */
export function resolveOptions(options: CodeAgentOptions): ResolvedOptions {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('CodeAgent needs options: at least { model }.');
  }
  for (const option of Object.keys(options)) {
    if (!KNOWN_OPTIONS.includes(option)) {
      throw new TypeError(`CodeAgent has no option "${option}". It knows: ${KNOWN_OPTIONS.join(', ')}.`);
    }
  }
  const { model, tools = [], imports = [], maxSteps, name = 'agent', instructions } = options;
  checkSteps(maxSteps);
  if (!isPythonIdentifier(name)) throw new TypeError(`The name "${name}" must be a Python identifier.`);
  if (!Array.isArray(imports) || imports.some((one) => typeof one !== 'string')) {
    throw new TypeError('"imports" must be a list of module names, for example ["json", "csv"].');
  }
  if (instructions !== undefined && typeof instructions !== 'string') {
    throw new TypeError('"instructions" must be a text.');
  }
  const { promptProfile = 'auto' } = options;
  if (!PROFILES.includes(promptProfile)) {
    throw new TypeError(`"promptProfile" must be one of ${PROFILES.join(', ')} (got "${String(promptProfile)}").`);
  }
  checkLimits(options.limits);
  const { files = {}, ...data } = options;
  checkFiles(files);
  if (!Array.isArray(tools)) throw new TypeError('"tools" must be a list.');
  const references = tools.map(toToolReference);
  const names = references.map((one) => (one.type === 'page' ? one.name : one.config.name));
  const twice = names.find((one, index) => names.indexOf(one) !== index || one === 'final_answer');
  if (twice) throw new TypeError(`There can be only one tool named ${twice}.`);
  const { reference, pageModel } = resolveModel(model);
  return {
    spec: { ...data, name, model: reference, tools: references },
    pageTools: tools.filter((one, index): one is Tool => references[index]?.type === 'page' && isTool(one)),
    pageModel,
    files,
  };
}

/**
 * Checks a number of steps.
 *
 * @throws TypeError when it is not a whole number of at least 1.
 */
export function checkSteps(maxSteps: number | undefined): void {
  if (maxSteps !== undefined && (!Number.isInteger(maxSteps) || maxSteps < 1)) {
    throw new TypeError(`"maxSteps" must be a whole number of at least 1 (got ${maxSteps}).`);
  }
}

/**
 * Checks the limits of a sandbox.
 *
 * @throws TypeError when there is no such limit, or it is not a positive number.
 */
export function checkLimits(limits: Partial<Limits> = {}): void {
  for (const [name, limit] of Object.entries(limits)) {
    if (!(name in DEFAULT_LIMITS)) {
      throw new TypeError(`There is no limit "${name}". There are: ${Object.keys(DEFAULT_LIMITS).join(', ')}.`);
    }
    if (typeof limit !== 'number' || !(limit > 0))
      throw new TypeError(`The limit "${name}" must be a positive number.`);
  }
}

/**
 * A tool as the worker is told of it: a built-in one by name, any other as something to call on the page.
 *
 * @throws TypeError when it is neither.
 */
export function toToolReference(one: Tool | string | BuiltInToolConfig): ToolReference {
  if (typeof one === 'string') return { type: 'built-in', config: { name: one } };
  if (typeof one !== 'object' || one === null || typeof one.name !== 'string') {
    throw new TypeError('A tool must be made by tool(), or be the name of a built-in one.');
  }
  if ('builtIn' in one) return { type: 'built-in', config: one.builtIn as BuiltInToolConfig };
  if (!isTool(one)) return { type: 'built-in', config: one };
  const { name, description, inputSchema, outputSchema } = one;
  return { type: 'page', name, description, inputSchema, ...(outputSchema && { outputSchema }) };
}

function isTool(one: Tool | string | BuiltInToolConfig): one is Tool {
  if (typeof one !== 'object' || !('execute' in one)) return false;
  if (!one.inputSchema) throw new TypeError(`The tool ${one.name} must be made by tool().`);
  return true;
}

function resolveModel(model: ModelConfig | Model): { reference: ModelReference; pageModel: Model | undefined } {
  if (typeof model === 'object' && model !== null) {
    if ('generate' in model && typeof model.generate === 'function') {
      const { modelId = 'custom', promptProfile = 'full' } = model;
      return { reference: { engine: 'page', modelId, promptProfile }, pageModel: model };
    }
    if ('engine' in model) return { reference: model, pageModel: undefined };
  }
  throw new TypeError(
    'CodeAgent needs a "model": embedded(), transformersJs({ modelId }), openAICompatible({ baseURL, modelId, apiKey }), or an object with generate().',
  );
}
