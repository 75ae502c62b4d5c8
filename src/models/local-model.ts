import { createChannel } from '../core/channel.ts';
import type { ContextLimits } from '../core/compaction.ts';
import { toAgentError } from '../core/errors.ts';
import type { Message } from '../core/messages.ts';
import type { GenerateOptions, Model, ModelEvent } from '../core/model.ts';
import type { EngineConnection, LoadProgress } from './engine-connection.ts';
import { connectEngine } from './engine-connection.ts';
import type { EngineSpec } from './engine-spec.ts';
import { hasMedia, toTextMessages } from './plain-messages.ts';

export type { LoadProgress } from './engine-connection.ts';

/** What a local model needs of the place it lives in. */
export interface LocalModelDependencies {
  readonly modelId: string;
  readonly spec: EngineSpec;
  /** Most tokens of a reply that does not say how many. */
  readonly replyTokens: number;
  /** As of `Model`. */
  readonly context?: ContextLimits;
  /** Starts the worker that loads such a spec: `embedded.worker.ts` or `transformers.worker.ts`. */
  readonly startWorker: () => Worker;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** A model on this device, with its lifetime. */
export interface LocalModel extends Model {
  /** Loads it ahead of the first call. @throws AgentFailure of kind `engine-lost` */
  prepare(): Promise<void>;
  /** Ends the worker, which frees its memory; a later call starts it anew. */
  dispose(): void;
  /** Counts once the model is loaded; until then, or when it is lost, there is no count. */
  countTokens(messages: readonly Message[]): Promise<number | undefined>;
}

/**
 * A model that runs on this device, in a worker of its own that starts with the first call.
 *
 * Contract: as `Model`. A worker that dies ends its calls as `engine-lost`; the next call starts another.
 *
 * @example
 * const model = createLocalModel({ modelId: 'embedded', spec: embeddedSpec(assetsURL), replyTokens: 300, startWorker });
 */
export function createLocalModel({
  modelId,
  spec,
  replyTokens,
  context,
  startWorker,
  onProgress,
}: LocalModelDependencies): LocalModel {
  let current: EngineConnection | undefined;
  let lastCallId = 0;
  let contextTokens: number | undefined;
  const connect = (): EngineConnection => {
    const started: EngineConnection = connectEngine(startWorker(), {
      spec,
      onProgress,
      onReady(known) {
        contextTokens = known;
      },
      onLost() {
        if (current === started) current = undefined;
      },
    });
    return started;
  };

  return {
    modelId,
    // What runs in a browser is small, and reads a short prompt sooner.
    promptProfile: 'compact',
    ...(context && { context }),

    get contextTokens() {
      return contextTokens;
    },

    async countTokens(messages) {
      return messages.some(hasMedia) ? undefined : current?.count(toTextMessages(messages, spec.name));
    },

    async *generate(messages: readonly Message[], { stop, signal, maxTokens = replyTokens }: GenerateOptions) {
      if (signal.aborted) return;
      const callId = ++lastCallId;
      const channel = createChannel<ModelEvent>();
      let engine: EngineConnection | undefined;
      const cancel = (): void => engine?.cancel(callId);
      signal.addEventListener('abort', cancel);
      try {
        const texts = toTextMessages(messages, spec.name);
        engine = current ??= connect();
        engine.begin({ callId, messages: texts, stop, maxTokens }, channel);
        for await (const event of channel) {
          // What was sent before it was cancelled is still in the channel.
          if (signal.aborted) return;
          yield event;
        }
      } catch (thrown) {
        yield { type: 'error', error: toAgentError(thrown) };
      } finally {
        signal.removeEventListener('abort', cancel);
        cancel();
      }
    },

    async prepare() {
      await (current ??= connect()).ready;
    },

    dispose() {
      current?.close(`${spec.name} was closed.`);
    },
  };
}
