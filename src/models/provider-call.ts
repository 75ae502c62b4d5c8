import { createOpenAICompatible as createProvider } from '@ai-sdk/openai-compatible';
import type { LanguageModelV3, LanguageModelV3Message, LanguageModelV3Usage } from '@ai-sdk/provider';
import { APICallError, EmptyResponseBodyError, InvalidResponseDataError, TypeValidationError } from '@ai-sdk/provider';
import type { ModelConfig } from '../core/config.ts';
import { AgentFailure, toAgentError } from '../core/errors.ts';
import type { Message } from '../core/messages.ts';
import type { GenerateOptions, ModelEvent, TokenUsage } from '../core/model.ts';
import { createAnsweringFetch } from './answering-fetch.ts';
import type { Connection } from './connection.ts';
import { CallFailure } from './connection.ts';
import { toEndpoint } from './endpoint.ts';
import type { Call } from './provider-failure.ts';
import { toBadResponse, toCutFailure, toFailure } from './provider-failure.ts';
import type { Failure } from './retry.ts';
import { createStopCutter } from './stop-text.ts';

export type OpenAICompatibleConfig = Extract<ModelConfig, { engine: 'openai-compatible' }>;

/** Models that answer 400 when they are sent `stop`, by the last part of their names. The text is cut here anyway. */
const WITHOUT_STOP = [/^o[134](?:-|$)/i, /^gpt-5/i, /^grok-/i];
/** Models that know the limit of a reply only by its newer name. */
const WITHOUT_MAX_TOKENS = [/^o[134](?:-|$)/i, /^gpt-5/i];
/** As many as OpenAI takes. */
const STOP_TEXTS = 4;

/**
 * One call of the API: streams what the model says, and returns why it failed.
 *
 * @example
 * const failure = yield* callProvider(config, messages, options, connection);
 */
export async function* callProvider(
  config: OpenAICompatibleConfig,
  messages: readonly Message[],
  { stop, signal, maxTokens }: GenerateOptions,
  connection: Connection,
): AsyncGenerator<ModelEvent, Failure | undefined> {
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  signal.addEventListener('abort', cancel);
  const cutter = createStopCutter(stop);
  const stream = { isDone: false };
  let hasBegun = false;
  let call: Call | undefined;
  try {
    call = toCall(config);
    const model = createLanguageModel(config, call, createAnsweringFetch(config, call, connection, stream));
    const { stream: parts } = await model.doStream({
      prompt: toPrompt(messages),
      abortSignal: controller.signal,
      ...(stop.length > 0 && !matches(WITHOUT_STOP, config.modelId) && { stopSequences: stop.slice(0, STOP_TEXTS) }),
      ...(maxTokens !== undefined && { maxOutputTokens: maxTokens }),
    });
    const reader = parts.getReader();
    for (;;) {
      const { done, value: part } = await reader.read();
      if (done) return toCutFailure(call, hasBegun);
      switch (part.type) {
        case 'response-metadata':
          hasBegun = true;
          break;
        case 'text-delta': {
          const { text, isStopped } = cutter.push(part.delta);
          if (text) yield { type: 'text-delta', text };
          if (!isStopped) break;
          yield { type: 'finish', reason: 'stop', usage: toUsage(undefined) };
          return undefined;
        }
        case 'reasoning-delta':
          yield { type: 'reasoning-delta', text: part.delta };
          break;
        case 'error':
          if (!InvalidResponseDataError.isInstance(part.error)) return toStreamFailure(call, part.error);
          // It has no reason to finish. Where the stream says that it is done, that is reason enough.
          if (!stream.isDone || !hasBegun) return toCutFailure(call, hasBegun);
          break;
        case 'finish': {
          const rest = cutter.flush();
          if (rest) yield { type: 'text-delta', text: rest };
          yield { type: 'finish', reason: toReason(part.finishReason.unified), usage: toUsage(part.usage) };
          return undefined;
        }
        default:
      }
    }
  } catch (thrown) {
    return signal.aborted ? undefined : toThrownFailure(call, thrown);
  } finally {
    signal.removeEventListener('abort', cancel);
    // Whatever is still to come is not wanted.
    controller.abort();
  }
}

/** Checks what would otherwise fail inside `fetch`, where it looks like a network that is down. */
function toCall({ baseURL, modelId, apiKey, headers }: OpenAICompatibleConfig): Call {
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

/** The key as it was meant: people paste it with blanks, or with the word that goes before it. */
function toKey(apiKey: string | undefined): string | undefined {
  return apiKey?.trim().replace(/^bearer\s+/i, '') || undefined;
}

function createLanguageModel(
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
    ...(key !== undefined && { apiKey: key }),
    ...(headers && { headers: { ...headers } }),
    ...(Object.keys(query).length > 0 && { queryParams: { ...query } }),
    ...(matches(WITHOUT_MAX_TOKENS, modelId) && {
      transformRequestBody: ({ max_tokens: limit, ...body }) => ({ ...body, max_completion_tokens: limit }),
    }),
  });
  return provider(modelId);
}

/** Whether a model is in a table, whatever vendor stands before its name. */
function matches(table: readonly RegExp[], modelId: string): boolean {
  const name = modelId.slice(modelId.lastIndexOf('/') + 1);
  return table.some((pattern) => pattern.test(name));
}

/** Joins neighbours of one role: the templates of many models insist that the roles take turns. */
function toPrompt(messages: readonly Message[]): LanguageModelV3Message[] {
  const joined: Message[] = [];
  for (const message of messages) {
    const last = joined.at(-1);
    if (last?.role !== message.role) joined.push(message);
    else joined[joined.length - 1] = { ...last, content: `${last.content}\n\n${message.content}` };
  }
  return joined.map(({ role, content }) =>
    role === 'system' ? { role, content } : { role, content: [{ type: 'text', text: content }] },
  );
}

function toReason(reason: string): 'stop' | 'length' | 'other' {
  return reason === 'stop' || reason === 'length' ? reason : 'other';
}

function toUsage(usage: LanguageModelV3Usage | undefined): TokenUsage {
  return {
    inputTokens: usage?.inputTokens.total ?? 0,
    outputTokens: usage?.outputTokens.total ?? 0,
    cachedTokens: usage?.inputTokens.cacheRead ?? 0,
  };
}

/** What went wrong before the stream began, or tore it. */
function toThrownFailure(call: Call | undefined, thrown: unknown): Failure {
  if (thrown instanceof CallFailure) return thrown.failure;
  if (!call || thrown instanceof AgentFailure) return { error: toAgentError(thrown), retries: 0 };
  if (EmptyResponseBodyError.isInstance(thrown)) return toCutFailure(call, false);
  if (!APICallError.isInstance(thrown)) return { error: toAgentError(thrown), retries: 0 };
  const { statusCode: status = 0, responseHeaders: headers = {}, responseBody: body = '' } = thrown;
  return status >= 400 ? toFailure(call, { status, headers, body }, Date.now()) : toCutFailure(call, true);
}

/** What an event inside the stream says instead of the reply. */
function toStreamFailure(call: Call, error: unknown): Failure {
  const said = TypeValidationError.isInstance(error) ? error.value : { error };
  const isRefusal = typeof said === 'object' && said !== null && 'error' in said && !(said.error instanceof Error);
  if (isRefusal) return toFailure(call, { status: 0, headers: {}, body: JSON.stringify(said) }, Date.now());
  return toBadResponse(call.endpoint.host, 'something else in the middle of its stream');
}
