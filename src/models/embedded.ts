import { createChannel } from '../core/channel.ts';
import { toAgentError } from '../core/errors.ts';
import type { Message } from '../core/messages.ts';
import type { GenerateOptions, Model, ModelEvent } from '../core/model.ts';
import type { EngineConnection, LoadProgress } from './engine-connection.ts';
import { connectEngine } from './engine-connection.ts';

export type { LoadProgress } from './engine-connection.ts';

/** What the embedded model needs of the place it lives in. */
export interface EmbeddedDependencies {
  /** Absolute; ends with a slash and holds `models/embedded/` and `ort/`. */
  readonly assetsURL: string;
  /** Starts `engine.worker.ts`. */
  readonly startWorker: () => Worker;
  readonly onProgress?: (progress: LoadProgress) => void;
}

/** The embedded model, with its lifetime. */
export interface EmbeddedModel extends Model {
  /** Loads it ahead of the first call. @throws AgentFailure of kind `engine-lost` */
  prepare(): Promise<void>;
  /** Ends the worker, which frees its memory; a later call starts it anew. */
  dispose(): void;
}

/** As many as it was trained to write. */
const REPLY_TOKENS = 300;

/**
 * The small model that is served with the page, run in a worker of its own that starts with the first call.
 *
 * Contract: as `Model`. A worker that dies ends its calls as `engine-lost`; the next call starts another.
 *
 * @example
 * const model = createEmbedded({ assetsURL, startWorker: () => new Worker(engineURL, { type: 'module' }) });
 */
export function createEmbedded({ assetsURL, startWorker, onProgress }: EmbeddedDependencies): EmbeddedModel {
  let current: EngineConnection | undefined;
  let lastCallId = 0;
  const connect = (): EngineConnection => {
    const started: EngineConnection = connectEngine(startWorker(), {
      assetsURL,
      onProgress,
      onLost() {
        if (current === started) current = undefined;
      },
    });
    return started;
  };

  return {
    modelId: 'embedded',
    promptProfile: 'compact',

    async *generate(messages: readonly Message[], { stop, signal, maxTokens = REPLY_TOKENS }: GenerateOptions) {
      if (signal.aborted) return;
      const callId = ++lastCallId;
      const channel = createChannel<ModelEvent>();
      let engine: EngineConnection | undefined;
      const cancel = (): void => engine?.cancel(callId);
      signal.addEventListener('abort', cancel);
      try {
        engine = current ??= connect();
        engine.begin({ callId, messages, stop, maxTokens: Math.min(maxTokens, REPLY_TOKENS) }, channel);
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
      current?.close('The embedded model was closed.');
    },
  };
}
