// @ts-check
import { readChoice } from './option-values.mjs';
import { UsageError } from './usage-error.mjs';

/** What a local model's weights may be, and what may compute it. */
export const DTYPES = /** @type {const} */ (['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4']);
export const DEVICES = /** @type {const} */ (['auto', 'wasm', 'webgpu']);

/** Which flags say more of a model. */
const FLAGS = /** @type {const} */ ({
  embedded: [],
  'transformers-js': ['model-id', 'path', 'revision', 'dtype', 'device'],
  'openai-compatible': ['base-url', 'model-id', 'api-key'],
});

/**
 * @typedef {object} LocalChoice
 * @property {'transformers-js'} engine
 * @property {string} [modelId]
 * @property {string} [path]
 * @property {string} [revision]
 * @property {typeof DTYPES[number]} [dtype]
 * @property {typeof DEVICES[number]} [device]
 *
 * @typedef {{ engine: 'embedded' } | LocalChoice | { engine: 'openai-compatible', baseURL: string, modelId: string, apiKey?: string }} ModelChoice
 * @typedef {Readonly<Partial<Record<'model' | 'model-id' | 'path' | 'revision' | 'dtype' | 'device' | 'base-url' | 'api-key', string>>>} ModelFlags
 */

/**
 * Reads what the flags say of the model.
 *
 * @param {ModelFlags} flags
 * @param {string | undefined} apiKey Whether it came by a flag or not.
 * @returns {ModelChoice} A local model's `path` is as it was given: a URL, or a folder on this computer.
 * @throws UsageError
 * @example
 * readModel({ 'base-url': 'http://localhost:11434/v1', 'model-id': 'qwen3' }, undefined).engine; // 'openai-compatible'
 */
export function readModel(flags, apiKey) {
  const engine = readEngine(flags);
  switch (engine) {
    case 'embedded':
      return { engine };
    case 'transformers-js':
      return readLocal(flags);
    case 'openai-compatible':
      return readHosted(flags, apiKey);
    default:
      return engine;
  }
}

/** @param {ModelFlags} flags */
function readEngine(flags) {
  const { model = flags['base-url'] ? 'openai-compatible' : flags.path ? 'transformers-js' : 'embedded' } = flags;
  const engines = /** @type {(keyof typeof FLAGS)[]} */ (Object.keys(FLAGS));
  const engine = engines.find((one) => one === model);
  if (!engine) throw new UsageError(`--model is ${engines.join(', ')}, not "${model}".`);
  for (const flag of new Set(engines.flatMap((one) => FLAGS[one]))) {
    const owners = engines.filter((one) => FLAGS[one].some((own) => own === flag));
    if (flags[flag] !== undefined && !owners.includes(engine)) {
      throw new UsageError(`--${flag} goes with --model ${owners.join(' or ')}.`);
    }
  }
  return engine;
}

/**
 * @param {ModelFlags} flags
 * @returns {LocalChoice}
 */
function readLocal({ 'model-id': modelId, path, revision, dtype, device }) {
  if (!modelId === !path) {
    throw new UsageError(
      '--model transformers-js needs either --model-id, such as onnx-community/Qwen3-0.6B-ONNX, or --path, a URL or a folder.',
    );
  }
  if (modelId && !/^[\w.-]+\/[\w.-]+$/.test(modelId)) {
    throw new UsageError(`--model-id is a name such as onnx-community/Qwen3-0.6B-ONNX, not "${modelId}".`);
  }
  if (revision !== undefined && !(revision && modelId)) {
    throw new UsageError('--revision is a branch, tag or commit, and goes with --model-id.');
  }
  return {
    engine: 'transformers-js',
    ...(modelId && { modelId }),
    ...(path && { path }),
    ...(revision !== undefined && { revision }),
    ...(dtype !== undefined && { dtype: readChoice('dtype', dtype, DTYPES) }),
    ...(device !== undefined && { device: readChoice('device', device, DEVICES) }),
  };
}

/**
 * @param {ModelFlags} flags
 * @param {string | undefined} apiKey
 * @returns {ModelChoice}
 */
function readHosted({ 'base-url': baseURL, 'model-id': modelId }, apiKey) {
  if (!baseURL || !isWebAddress(baseURL)) {
    throw new UsageError('--model openai-compatible needs --base-url, such as http://localhost:11434/v1.');
  }
  if (!modelId) throw new UsageError("--model openai-compatible needs --model-id, the model's name at that URL.");
  return { engine: 'openai-compatible', baseURL, modelId, ...(apiKey !== undefined && { apiKey }) };
}

/**
 * Whether a text is the address of something on the web.
 *
 * @param {string} text
 */
export function isWebAddress(text) {
  return /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}
