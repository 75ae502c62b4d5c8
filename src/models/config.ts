import type { EngineDevice, ModelConfig, TransformersJsConfig, WeightType } from '../core/config.ts';

/** A model behind an OpenAI-compatible API, as its calls need to know it. */
export type OpenAICompatibleConfig = Extract<ModelConfig, { engine: 'openai-compatible' }>;

/** What `openAICompatible` is given. */
export type OpenAICompatibleOptions = Omit<OpenAICompatibleConfig, 'engine'>;

/**
 * A hosted or local model behind an OpenAI-compatible API, as plain data.
 *
 * @param options `baseURL` up to and with the version, `modelId` as the server names it, `apiKey` if it wants one,
 * `headers` that it needs besides, and `nativeTools: false` for a model that cannot call tools by itself.
 * @throws TypeError when a field is missing or of the wrong kind; it says which, and what is expected.
 * @example
 * const model = openAICompatible({ baseURL: 'http://localhost:11434/v1', modelId: 'qwen3:8b' });
 */
export function openAICompatible(options: OpenAICompatibleOptions): ModelConfig {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('openAICompatible takes an object: { baseURL, modelId, apiKey?, headers?, nativeTools? }.');
  }
  const { baseURL, modelId, apiKey, headers, nativeTools } = options;
  if (typeof baseURL !== 'string' || !/^https?:\/\/[^/]/i.test(baseURL.trim()) || !URL.canParse(baseURL)) {
    const got = typeof baseURL === 'string' ? `"${baseURL}"` : String(baseURL);
    throw new TypeError(`baseURL must be a URL such as "https://api.openai.com/v1"; it is ${got}.`);
  }
  if (typeof modelId !== 'string' || modelId.trim() === '') {
    throw new TypeError('modelId must be the name the server knows the model by, such as "gpt-5-mini".');
  }
  if (apiKey !== undefined && typeof apiKey !== 'string') {
    throw new TypeError(
      `apiKey must be a text, or be left out for a server that needs none; it is a ${typeof apiKey}.`,
    );
  }
  if (headers !== undefined && !isTextRecord(headers)) {
    throw new TypeError('headers must be an object whose values are texts, such as { "x-title": "my page" }.');
  }
  if (nativeTools !== undefined && typeof nativeTools !== 'boolean') {
    throw new TypeError(`nativeTools must be true or false; it is ${String(nativeTools)}.`);
  }
  return {
    engine: 'openai-compatible',
    baseURL,
    modelId,
    ...(apiKey !== undefined && { apiKey }),
    ...(headers !== undefined && { headers: { ...headers } }),
    ...(nativeTools !== undefined && { nativeTools }),
  };
}

/**
 * The small model that is served with the page, as plain data: it needs no key and no network, and can do little.
 *
 * @example
 * const agent = new CodeAgent({ model: embedded() });
 */
export function embedded(): ModelConfig {
  return { engine: 'embedded' };
}

/** What `transformersJs` is given: `path` may be relative to the page. */
export type TransformersJsOptions = Omit<TransformersJsConfig, 'engine'>;

const WEIGHT_TYPES: readonly WeightType[] = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16', 'bnb4'];
const DEVICES: readonly EngineDevice[] = ['auto', 'wasm', 'webgpu'];

/**
 * An ONNX chat model that runs on this device, as plain data. It is downloaded when it is first used; files of the Hub
 * are then kept by the browser.
 *
 * @param options Either `modelId`, a model on the Hub, or `path`, a folder with `config.json`, `tokenizer.json` and
 * `onnx/`, as a URL that may be relative to the page; and how it runs: see `TransformersJsConfig`.
 * @throws TypeError when a field is missing or of the wrong kind; it says which, and what is expected.
 * @example
 * const model = transformersJs({ modelId: 'onnx-community/Qwen3-0.6B-ONNX', device: 'webgpu', dtype: 'q4f16' });
 */
export function transformersJs(options: TransformersJsOptions): ModelConfig {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('transformersJs takes an object: { modelId or path, dtype?, device? }.');
  }
  const { path } = options;
  const base = globalThis.document?.baseURI;
  const isRelative = typeof path === 'string' && path !== '' && base !== undefined && URL.canParse(path, base);
  return checkTransformersJs({
    ...options,
    engine: 'transformers-js',
    ...(isRelative && { path: new URL(path, base).href }),
  });
}

/**
 * Checks the data of a local model, wherever it comes from, and leaves out what does not belong to it.
 *
 * @throws TypeError as `transformersJs`.
 */
export function checkTransformersJs(config: TransformersJsConfig): TransformersJsConfig {
  const { modelId, path, revision, host, dtype, device } = config;
  if ((modelId === undefined) === (path === undefined)) {
    throw new TypeError('transformersJs needs either modelId, a model on the Hub, or path, a folder of files.');
  }
  if (modelId !== undefined && (typeof modelId !== 'string' || !/^\w[\w.-]*\/\w[\w.-]*$/.test(modelId))) {
    const got = String(modelId);
    throw new TypeError(`modelId must be a name such as "onnx-community/Qwen3-0.6B-ONNX"; it is "${got}".`);
  }
  if (path !== undefined && !isWebAddress(path)) {
    throw new TypeError(`path must be the URL of a folder, such as "./models/mine/"; it is "${String(path)}".`);
  }
  if (revision !== undefined && (typeof revision !== 'string' || revision === '' || modelId === undefined)) {
    throw new TypeError('revision must be a branch, tag or commit, and goes with modelId.');
  }
  if (host !== undefined && (!isWebAddress(host) || modelId === undefined)) {
    throw new TypeError('host must be a URL such as "https://huggingface.co/", and goes with modelId.');
  }
  if (dtype !== undefined && !WEIGHT_TYPES.includes(dtype)) {
    throw new TypeError(`dtype must be one of ${WEIGHT_TYPES.join(', ')}; it is "${String(dtype)}".`);
  }
  if (device !== undefined && !DEVICES.includes(device)) {
    throw new TypeError(`device must be one of ${DEVICES.join(', ')}; it is "${String(device)}".`);
  }
  return {
    engine: 'transformers-js',
    ...(modelId !== undefined && { modelId }),
    ...(path !== undefined && { path: withSlash(path) }),
    ...(revision !== undefined && { revision }),
    ...(host !== undefined && { host: withSlash(host) }),
    ...(dtype !== undefined && { dtype }),
    ...(device !== undefined && { device }),
  };
}

function isWebAddress(text: unknown): text is string {
  return typeof text === 'string' && /^https?:\/\/[^/]/i.test(text) && URL.canParse(text);
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

function isTextRecord(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === 'string');
}
