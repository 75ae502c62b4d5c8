import { DEVICES, WEIGHTS } from './local-models.ts';

type Data = Readonly<Record<string, unknown>>;

/**
 * What is wrong with a model as data, in words that say what is expected; undefined when it can be used.
 *
 * @example
 * findModelProblem({ engine: 'transformers-js' }); // 'a local model needs a "modelId", such as …'
 */
export function findModelProblem(model: unknown): string | undefined {
  if (!isRecord(model)) return '"model" must be an object with an "engine"';
  switch (model['engine']) {
    case 'embedded':
      return undefined;
    case 'transformers-js':
      return findLocalProblem(model);
    case 'openai-compatible':
      return findHostedProblem(model);
    default:
      return 'its model\'s "engine" must be "embedded", "transformers-js" or "openai-compatible"';
  }
}

/** Whether a value is an object with fields. */
export function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function findHostedProblem({ modelId, baseURL, apiKey }: Data): string | undefined {
  if (typeof modelId !== 'string' || !modelId) return 'a hosted model needs a "modelId"';
  if (!isAddress(baseURL)) {
    const other = isHubId(modelId) ? ', or the "engine" "transformers-js" to run on this device' : '';
    return `the model ${modelId} needs a "baseURL" such as "http://localhost:11434/v1"${other}`;
  }
  if (apiKey !== undefined && typeof apiKey !== 'string') return 'its "apiKey" must be a text';
  return undefined;
}

function findLocalProblem({ modelId, path, revision, host, dtype, device }: Data): string | undefined {
  if (modelId === undefined && path === undefined) {
    return 'a local model needs a "modelId", such as "onnx-community/Qwen3-0.6B-ONNX", or a "path", the URL of a folder';
  }
  if (modelId !== undefined && path !== undefined) return 'its model has both a "modelId" and a "path": leave one out';
  if (modelId !== undefined && !isHubId(modelId)) {
    return `its "modelId" must name a model of the Hub, such as "onnx-community/Qwen3-0.6B-ONNX", not ${show(modelId)}`;
  }
  if (path !== undefined && !isAddress(path)) {
    return `its "path" must be the whole URL of a folder, such as "https://example.org/models/mine/", not ${show(path)}`;
  }
  if (revision !== undefined && (typeof revision !== 'string' || !revision || path !== undefined)) {
    return 'its "revision" must be a branch, tag or commit, and goes with "modelId"';
  }
  if (host !== undefined && (!isAddress(host) || path !== undefined)) {
    return 'its "host" must be a URL such as "https://huggingface.co/", and goes with "modelId"';
  }
  return findChoiceProblem('dtype', dtype, WEIGHTS) ?? findChoiceProblem('device', device, DEVICES);
}

function findChoiceProblem(name: string, given: unknown, choices: Data): string | undefined {
  if (given === undefined || (typeof given === 'string' && Object.hasOwn(choices, given))) return undefined;
  return `its "${name}" must be one of ${Object.keys(choices).join(', ')}, not ${show(given)}`;
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[^/]/i.test(value) && URL.canParse(value);
}

function isHubId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w.-]+\/[\w.-]+$/.test(value);
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
