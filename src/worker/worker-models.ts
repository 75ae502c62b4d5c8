import * as Comlink from 'comlink';
import type { GenerateOptions, Message, Model, ModelConfig, ModelEvent } from '../core/index.ts';
import { toAgentError } from '../core/index.ts';
import { createChannel } from '../core/channel.ts';
import type { PageHooks, PageModel } from './protocol.ts';

/**
 * A model that lives on the page, as the loop sees it.
 *
 * @example
 * const model = toWorkerModel(reference, hooks);
 */
export function toWorkerModel(
  { key, engine: _engine, countsTokens, ...described }: PageModel,
  hooks: PageHooks,
): Model {
  return {
    ...described,
    ...(countsTokens && {
      countTokens: (messages: readonly Message[]) => hooks.countTokens(key, messages),
    }),
    async *generate(messages: readonly Message[], { signal, ...options }: GenerateOptions) {
      const { port1, port2 } = new MessageChannel();
      const channel = createChannel<ModelEvent>();
      port1.addEventListener('message', ({ data }: MessageEvent<ModelEvent | 'ended'>) => {
        if (data === 'ended') channel.close();
        else void channel.send(data);
      });
      port1.start();
      const cancel = (): void => port1.postMessage('cancel');
      signal.addEventListener('abort', cancel);
      try {
        const calling = hooks.generate(key, messages, options, Comlink.transfer(port2, [port2]));
        // What cannot be asked at all must not be waited for.
        calling.catch((thrown: unknown) => {
          void channel.send({ type: 'error', error: toAgentError(thrown) });
          channel.close();
        });
        yield* channel;
      } finally {
        signal.removeEventListener('abort', cancel);
        port1.close();
      }
    },
  };
}

/** How long a try of a model's settings may take. */
const TEST_MS = 60_000;

/**
 * Asks a model for one word, once it is loaded.
 *
 * @throws AgentFailure when it cannot be loaded.
 *
 * @example
 * const test = await tryModel(model);
 */
export async function tryModel(model: Model): Promise<import('./protocol.ts').ModelTest> {
  await model.prepare?.();
  const startedAt = performance.now();
  const messages: Message[] = [
    { role: 'system', content: 'You are being tested for a connection.' },
    { role: 'user', content: 'Answer with the one word: ready' },
  ];
  let reply = '';
  const signal = AbortSignal.timeout(TEST_MS);
  for await (const event of model.generate(messages, { stop: [], signal, maxTokens: 400 })) {
    if (event.type === 'text-delta') reply += event.text;
    // One dropped connection is no verdict; waiting through every retry would be no quick test.
    if (event.type === 'retry' && event.attempt > 1) return { ok: false, error: event.error };
    if (event.type === 'error') return { ok: false, error: event.error };
    if (event.type === 'finish') return { ok: true, reply, durationMs: performance.now() - startedAt };
  }
  const message = `The model did not answer within ${TEST_MS / 1000} seconds.`;
  return { ok: false, error: { kind: 'network', message } };
}

/** Whether a model is named by data that the worker can build an engine from. */
export function isModelConfig(model: { readonly engine: string }): model is ModelConfig {
  return model.engine !== 'page';
}
