import { createOpenAICompatible as createProvider } from '@ai-sdk/openai-compatible';
import type { LanguageModelV3 } from '@ai-sdk/provider';
import { AgentFailure } from '../core/errors.ts';
import type { OpenAICompatibleConfig } from './config.ts';
import { toEndpoint } from './endpoint.ts';
import { isNamed } from './model-names.ts';
import type { Call } from './provider-failure.ts';

/** Models that know the limit of a reply only by its newer name. */
const WITHOUT_MAX_TOKENS = [/^o[134](?:-|$)/i, /^gpt-5/i];

/**
 * Checks what would otherwise fail inside `fetch`, where it looks like a network that is down.
 *
 * @throws AgentFailure that says what is wrong with the URL, the key or the headers.
 * @example
 * const { endpoint, hasKey } = toCall({ engine: 'openai-compatible', baseURL: 'http://localhost:1234/v1', modelId });
 */
export function toCall({ baseURL, modelId, apiKey, headers }: OpenAICompatibleConfig): Call {
  const key = toKey(apiKey);
  if (key !== undefined && !/^[\x21-\x7e]+$/.test(key)) {
    const message = 'The API key has characters in it that no key has. Copy it again, without blanks or quotes.';
    throw new AgentFailure({ kind: 'auth', message });
  }
  try {
    void new Headers(headers);
  } catch {
    const message =
      'One of the headers of the model has a name or value that HTTP does not allow. Correct or remove it.';
    throw new AgentFailure({ kind: 'bad-request', message });
  }
  return { endpoint: toEndpoint(baseURL), modelId, hasKey: key !== undefined };
}

/**
 * The model as the provider library calls it.
 *
 * @param fetch Makes the one call for which it is made.
 * @example
 * const { stream } = await createLanguageModel(config, toCall(config), fetch).doStream(request);
 */
export function createLanguageModel(
  { modelId, apiKey, headers }: OpenAICompatibleConfig,
  { endpoint: { baseURL, query } }: Call,
  fetch: typeof globalThis.fetch,
): LanguageModelV3 {
  const key = toKey(apiKey);
  const provider = createProvider({
    name: 'openai-compatible',
    baseURL,
    fetch,
    includeUsage: true,
    // Without it the library keeps the schema to itself, and only says that JSON is wanted.
    supportsStructuredOutputs: true,
    ...(key !== undefined && { apiKey: key }),
    ...(headers && { headers: { ...headers } }),
    ...(Object.keys(query).length > 0 && { queryParams: { ...query } }),
    ...(isNamed(modelId, WITHOUT_MAX_TOKENS) && {
      transformRequestBody: ({ max_tokens: limit, ...body }) => ({ ...body, max_completion_tokens: limit }),
    }),
  });
  return provider(modelId);
}

/** The key as it was meant: people paste it with blanks, or with the word that goes before it. */
function toKey(apiKey: string | undefined): string | undefined {
  return apiKey?.trim().replace(/^bearer\s+/i, '') || undefined;
}
