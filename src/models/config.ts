import type { ModelConfig } from '../core/config.ts';

/** What `openAICompatible` is given. */
export type OpenAICompatibleOptions = Omit<Extract<ModelConfig, { engine: 'openai-compatible' }>, 'engine'>;

/**
 * A hosted or local model behind an OpenAI-compatible API, as plain data.
 *
 * @param options `baseURL` up to and with the version, `modelId` as the server names it, `apiKey` if it wants one, and
 * `headers` that it needs besides.
 * @throws TypeError when a field is missing or of the wrong kind; it says which, and what is expected.
 * @example
 * const model = openAICompatible({ baseURL: 'http://localhost:11434/v1', modelId: 'qwen3:8b' });
 */
export function openAICompatible(options: OpenAICompatibleOptions): ModelConfig {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('openAICompatible takes an object: { baseURL, modelId, apiKey?, headers? }.');
  }
  const { baseURL, modelId, apiKey, headers } = options;
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
  return {
    engine: 'openai-compatible',
    baseURL,
    modelId,
    ...(apiKey !== undefined && { apiKey }),
    ...(headers !== undefined && { headers: { ...headers } }),
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

function isTextRecord(value: unknown): value is Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => typeof one === 'string');
}
