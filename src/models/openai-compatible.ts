import type { Message } from '../core/messages.ts';
import type { GenerateOptions, Model, ModelEvent } from '../core/model.ts';
import type { OpenAICompatibleConfig } from './config.ts';
import type { Connection } from './connection.ts';
import { createConnection } from './connection.ts';
import { isLoopback } from './endpoint.ts';
import { toPlainMessages } from './plain-messages.ts';
import { findModelFacts } from './prices.ts';
import { callProvider } from './provider-call.ts';
import type { Failure, RetryClock } from './retry.ts';
import { sleep, withRetries } from './retry.ts';

/** What touches the world, for tests to replace. */
export type OpenAICompatibleDependencies = Partial<RetryClock> & { readonly fetch?: typeof globalThis.fetch };

/** Shorter texts are no secrets, and occur in messages by chance. */
const SECRET_CHARACTERS = { key: 4, header: 8 } as const;

/**
 * A model behind an OpenAI-compatible API, called from where this runs.
 *
 * Contract: as `Model`; also a bad URL or key is an `error` event. The key is in no message.
 *
 * @example
 * const model = createOpenAICompatible({ engine: 'openai-compatible', baseURL, modelId: 'gpt-5-mini', apiKey });
 */
export function createOpenAICompatible(
  config: OpenAICompatibleConfig,
  dependencies: OpenAICompatibleDependencies = {},
): Model {
  const clock: RetryClock = { sleep: dependencies.sleep ?? sleep, random: dependencies.random ?? Math.random };
  const connection = createConnection(dependencies.fetch ?? globalThis.fetch);
  const redact = createRedactor(config);
  const takesTools = config.nativeTools !== false;
  // What runs on this machine has the window that it was started with, whatever the model could have.
  const { contextTokens } = isLoopback(config.baseURL) ? {} : findModelFacts(config.modelId);
  return {
    modelId: config.modelId,
    promptProfile: 'full',
    takesTools,
    ...(contextTokens !== undefined && { contextTokens }),
    async *generate(messages, options) {
      const sendable = takesTools ? messages : toPlainMessages(messages);
      const call = () => callInForm(config, sendable, options, connection);
      for await (const event of withRetries(call, options.signal, clock)) {
        yield 'error' in event ? { ...event, error: { ...event.error, message: redact(event.error.message) } } : event;
      }
    },
  };
}

/**
 * Asks for the form of the reply if there is to be one. A server that refuses is asked once more without: if that was
 * it, it is not asked for a form again.
 */
async function* callInForm(
  config: OpenAICompatibleConfig,
  messages: readonly Message[],
  options: GenerateOptions,
  connection: Connection,
): AsyncGenerator<ModelEvent, Failure | undefined> {
  const { schema, ...formless } = options;
  if (!schema || !connection.takesForm) return yield* callProvider(config, messages, formless, connection);
  const refusal = yield* callProvider(config, messages, options, connection);
  // Servers have many words for it, and an error of ours has no status.
  if (refusal?.error.kind !== 'bad-request' || refusal.error.status === undefined) return refusal;
  yield { type: 'retry', attempt: 1, delayMs: 0, error: refusal.error };
  const failure = yield* callProvider(config, messages, formless, connection);
  if (!failure && !options.signal.aborted) connection.takesForm = false;
  return failure;
}

/** Servers repeat keys in their refusals; nothing we pass on holds one. */
function createRedactor({ apiKey = '', headers = {} }: OpenAICompatibleConfig): (text: string) => string {
  const key = apiKey.trim().replace(/^bearer\s+/i, '');
  const secrets = [
    ...(key.length >= SECRET_CHARACTERS.key ? [key] : []),
    ...Object.values(headers).filter((value) => value.length >= SECRET_CHARACTERS.header),
  ];
  return (text) => secrets.reduce((redacted, secret) => redacted.replaceAll(secret, '[secret]'), text);
}
