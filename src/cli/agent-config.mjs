// @ts-check
import { readBudget } from './budget-option.mjs';
import { changeModel, shareKey } from './file-model.mjs';
import { readModel } from './model-choice.mjs';
import { readChoice, readCount, splitList } from './option-values.mjs';
import { readTool } from './tool-choice.mjs';
import { UsageError } from './usage-error.mjs';

/**
 * @typedef {import('../worker/protocol.ts').AgentConfig} AgentConfig
 * @typedef {'type' | 'actions' | 'tools' | 'imports' | 'instructions' | 'prompt-profile'} AbilityFlag
 * @typedef {'context-tokens' | 'max-steps' | 'plan' | 'budget'} EffortFlag
 * @typedef {import('./model-choice.mjs').ModelFlags & Readonly<Partial<Record<AbilityFlag | EffortFlag, string>>>} AgentFlags
 */

export const TYPES = /** @type {const} */ (['code', 'tool-calling']);
export const ACTIONS = /** @type {const} */ (['code', 'tool', 'json']);
export const PROFILES = /** @type {const} */ (['auto', 'full', 'compact']);

const MODEL_FLAGS = /** @type {const} */ ([
  'model',
  'model-id',
  'path',
  'revision',
  'dtype',
  'device',
  'base-url',
  'api-key',
]);

/** What the embedded model writes imports of, besides the base list. */
const EMBEDDED_IMPORTS = ['calendar'];

/**
 * What flags say of the agent, in place of what a file says of it.
 *
 * @param {AgentFlags} flags
 * @param {AgentConfig | undefined} file
 * @param {string | undefined} environmentKey For a model without a key.
 * @returns {AgentConfig}
 * @throws UsageError
 * @example
 * readAgent({ 'max-steps': '3' }, undefined, undefined).maxSteps; // 3
 */
export function readAgent(flags, file, environmentKey) {
  const modelFlags = Object.fromEntries(
    MODEL_FLAGS.flatMap((flag) => (flags[flag] === undefined ? [] : [[flag, flags[flag]]])),
  );
  const model = file
    ? changeModel(file.model, modelFlags, environmentKey)
    : readModel(modelFlags, flags['api-key'] ?? environmentKey);
  const given = readFlags(flags);
  const type = given.type ?? file?.type ?? 'code';
  const config = { tools: [], ...(type === 'code' && { imports: [] }), ...file, ...given, model };
  if (type === 'tool-calling') checkWritesNoCode(flags, config);
  const needsImports = type === 'code' && model.engine === 'embedded' && !(file && flags.imports === undefined);
  if (needsImports) config.imports = [...new Set([...EMBEDDED_IMPORTS, ...(config.imports ?? [])])];
  if (given.budget) config.budget = { ...file?.budget, ...given.budget };
  if (given.context) config.context = { ...file?.context, ...given.context };
  return shareKey(config);
}

/**
 * @param {AgentFlags} flags
 * @returns {Omit<Partial<AgentConfig>, 'model'>}
 */
function readFlags(flags) {
  const { type, actions, tools, imports, instructions, plan, budget } = flags;
  const { 'max-steps': maxSteps, 'prompt-profile': profile, 'context-tokens': contextTokens } = flags;
  return {
    ...(type !== undefined && { type: readChoice('type', type, TYPES) }),
    ...(tools !== undefined && { tools: splitList(tools).map(readTool) }),
    ...(imports !== undefined && { imports: splitList(imports) }),
    ...(instructions !== undefined && { instructions }),
    ...(profile !== undefined && { promptProfile: readChoice('prompt-profile', profile, PROFILES) }),
    ...(actions !== undefined && { actions: readChoice('actions', actions, ACTIONS) }),
    ...(maxSteps !== undefined && { maxSteps: readCount('max-steps', maxSteps) }),
    ...(plan !== undefined && { planningInterval: readCount('plan', plan) }),
    ...(budget !== undefined && { budget: readBudget(budget) }),
    ...(contextTokens !== undefined && { context: { windowTokens: readCount('context-tokens', contextTokens) } }),
  };
}

/**
 * Refuses what only goes with code, and leaves out what a file that is of the other type says of it.
 *
 * @param {AgentFlags} flags
 * @param {{ -readonly [Field in keyof AgentConfig]: AgentConfig[Field] }} config
 */
function checkWritesNoCode(flags, config) {
  for (const flag of /** @type {const} */ (['imports', 'actions'])) {
    if (flags[flag] !== undefined) throw new UsageError(`--${flag} goes with --type code.`);
  }
  if (flags.type === undefined) return;
  for (const field of /** @type {const} */ (['imports', 'actions', 'codeTags', 'limits'])) delete config[field];
}
