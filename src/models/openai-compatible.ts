import type { Model } from '../core/model.ts';
import type { Connection } from './connection.ts';
import type { OpenAICompatibleConfig } from './provider-call.ts';
import { callProvider } from './provider-call.ts';
import type { RetryClock } from './retry.ts';
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
  const connection: Connection = { fetch: dependencies.fetch ?? globalThis.fetch, wasReadable: false };
  const redact = createRedactor(config);
  return {
    modelId: config.modelId,
    promptProfile: 'full',
    async *generate(messages, options) {
      const call = () => callProvider(config, messages, options, connection);
      for await (const event of withRetries(call, options.signal, clock)) {
        yield 'error' in event ? { ...event, error: { ...event.error, message: redact(event.error.message) } } : event;
      }
    },
  };
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
