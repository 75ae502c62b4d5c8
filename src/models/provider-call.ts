import type { LanguageModelV3StreamPart } from '@ai-sdk/provider';
import { APICallError, EmptyResponseBodyError, InvalidResponseDataError, TypeValidationError } from '@ai-sdk/provider';
import { AgentFailure, toAgentError } from '../core/errors.ts';
import type { Message } from '../core/messages.ts';
import type { GenerateOptions, ModelEvent } from '../core/model.ts';
import { NO_USAGE } from '../core/model.ts';
import { createAnsweringFetch } from './answering-fetch.ts';
import type { OpenAICompatibleConfig } from './config.ts';
import type { Connection } from './connection.ts';
import { CallFailure } from './connection.ts';
import { hasMedia } from './plain-messages.ts';
import type { Call } from './provider-failure.ts';
import { toBadResponse, toCutFailure, toFailure } from './provider-failure.ts';
import { createLanguageModel, toCall } from './provider-model.ts';
import { toRequest } from './provider-request.ts';
import type { Failure } from './retry.ts';
import { createStopCutter } from './stop-text.ts';
import { readUsage } from './wire-usage.ts';

type ToolCallEvent = Extract<ModelEvent, { type: 'tool-call' }>;
type ToolCallPart = Extract<LanguageModelV3StreamPart, { type: 'tool-call' }>;

/**
 * One call of the API: streams what the model says, and returns why it failed.
 *
 * @example
 * const failure = yield* callProvider(config, messages, options, connection);
 */
export async function* callProvider(
  config: OpenAICompatibleConfig,
  messages: readonly Message[],
  options: GenerateOptions,
  connection: Connection,
): AsyncGenerator<ModelEvent, Failure | undefined> {
  const { stop, signal } = options;
  const controller = new AbortController();
  const cancel = (): void => controller.abort();
  signal.addEventListener('abort', cancel);
  const cutter = createStopCutter(stop);
  const stream = { isDone: false };
  // A stream that breaks has none that is whole, though the library gives them then, too.
  const toolCalls: ToolCallEvent[] = [];
  let usage = NO_USAGE;
  let hasBegun = false;
  let call: Call | undefined;
  try {
    call = { ...toCall(config), asks: toAsks(messages, options) };
    const model = createLanguageModel(config, call, createAnsweringFetch(config, call, connection, stream));
    const request = toRequest(config.modelId, messages, options, connection.signatures);
    const { stream: parts } = await model.doStream({ ...request, abortSignal: controller.signal });
    const reader = parts.getReader();
    for (;;) {
      const { done, value: part } = await reader.read();
      if (done) return toCutFailure(call, hasBegun);
      switch (part.type) {
        case 'raw':
          usage = readUsage(part.rawValue) ?? usage;
          break;
        case 'response-metadata':
          hasBegun = true;
          break;
        case 'text-delta': {
          const { text, isStopped } = cutter.push(part.delta);
          if (text) yield { type: 'text-delta', text };
          if (!isStopped) break;
          // The server would tell the usage only once it had written all that is not wanted.
          yield { type: 'finish', reason: 'stop', usage };
          return undefined;
        }
        case 'reasoning-delta':
          yield { type: 'reasoning-delta', text: part.delta };
          break;
        case 'tool-call':
          keepSignature(part, connection);
          toolCalls.push(toToolCall(part));
          break;
        case 'error':
          if (!InvalidResponseDataError.isInstance(part.error)) return toStreamFailure(call, part.error);
          // It has no reason to finish. Where the stream says that it is done, that is reason enough.
          if (!stream.isDone || !hasBegun) return toCutFailure(call, hasBegun);
          break;
        case 'finish': {
          const rest = cutter.flush();
          if (rest) yield { type: 'text-delta', text: rest };
          yield* toolCalls;
          yield { type: 'finish', reason: toReason(part.finishReason.unified), usage };
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

/** What of a request a server may not know, for the advice when it refuses. */
function toAsks(messages: readonly Message[], { tools = [] }: GenerateOptions): NonNullable<Call['asks']> {
  const hasCalls = messages.some(({ role }) => role === 'tool');
  return { tools: tools.length > 0 || hasCalls, media: messages.some(hasMedia) };
}

/** A tool that takes nothing is called with nothing by some models, which is no JSON. */
function toToolCall({ toolCallId, toolName, input }: ToolCallPart): ToolCallEvent {
  return { type: 'tool-call', id: toolCallId, name: toolName, args: input.trim() === '' ? '{}' : input };
}

/** Google refuses a call in the next prompt without what came with it. */
function keepSignature({ toolCallId, providerMetadata = {} }: ToolCallPart, { signatures }: Connection): void {
  for (const { thoughtSignature } of Object.values(providerMetadata)) {
    if (typeof thoughtSignature === 'string') signatures.set(toolCallId, thoughtSignature);
  }
}

function toReason(reason: string): 'stop' | 'length' | 'other' {
  if (reason === 'tool-calls') return 'stop';
  return reason === 'stop' || reason === 'length' ? reason : 'other';
}

/** What went wrong before the stream began, or tore it. */
function toThrownFailure(call: Call | undefined, thrown: unknown): Failure {
  if (thrown instanceof CallFailure) return thrown.failure;
  if (!call || thrown instanceof AgentFailure) return { error: toAgentError(thrown), retries: 0 };
  if (EmptyResponseBodyError.isInstance(thrown)) return toCutFailure(call, false);
  if (InvalidResponseDataError.isInstance(thrown)) {
    return toBadResponse(call.endpoint.host, 'a call of a tool without its name');
  }
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
