import type { Channel } from '../core/channel.ts';
import type { AgentError } from '../core/errors.ts';
import { AgentFailure } from '../core/errors.ts';
import type { ModelEvent } from '../core/model.ts';
import type { EngineCommand, EngineReport } from './engine-protocol.ts';
import type { EngineSpec } from './engine-spec.ts';
import { nameLifeLock, watchLife } from './life-lock.ts';
import type { PlainMessage } from './plain-messages.ts';

const TRY_AGAIN = 'Try again: it is then started anew.';

/** What a local model is doing before it can be used. */
export interface LoadProgress {
  readonly phase: 'loading' | 'ready' | 'failed';
  readonly message: string;
  readonly loadedBytes: number;
  /** 0 while unknown. */
  readonly totalBytes: number;
}

/** A started engine worker. */
export interface EngineConnection {
  /** Settles when the model is loaded. Rejects with an `AgentFailure`, also when the worker dies later. */
  readonly ready: Promise<void>;
  /** Asks for a reply; its events come over `channel`, which is closed after the last. */
  begin(call: Omit<Extract<EngineCommand, { type: 'generate' }>, 'type'>, channel: Channel<ModelEvent>): void;
  /** Ends a call from our side, if it has not ended; nothing more comes of it. */
  cancel(callId: number): void;
  /**
   * How many tokens a prompt has. Never rejects: undefined while the model is loading, when the worker dies first, and
   * for what the model cannot be sent.
   */
  count(messages: readonly PlainMessage[]): Promise<number | undefined>;
  /** Ends the worker, and its calls as `engine-lost`. */
  close(message: string): void;
}

/**
 * Loads the model in a started worker, and speaks with it until it dies.
 *
 * @param onReady Called once, when the model is loaded, with the size of its window where that is known.
 * @param onLost Called once, when the worker can no longer be used.
 * @example
 * const engine = connectEngine(startWorker(), { spec, onProgress, onReady, onLost: () => (current = undefined) });
 */
export function connectEngine(
  worker: Worker,
  {
    spec,
    onProgress,
    onReady,
    onLost,
  }: {
    readonly spec: EngineSpec;
    readonly onProgress: ((progress: LoadProgress) => void) | undefined;
    readonly onReady: (contextTokens: number | undefined) => void;
    readonly onLost: () => void;
  },
): EngineConnection {
  const { name, advice } = spec;
  const lifeLock = nameLifeLock();
  const closing = new AbortController();
  const calls = new Map<number, Channel<ModelEvent>>();
  const counts = new Map<number, (tokens: number | undefined) => void>();
  let lastCountId = 0;
  let state: 'loading' | 'ready' | 'lost' = 'loading';
  const post = (command: EngineCommand): void => worker.postMessage(command);
  const tell = (phase: LoadProgress['phase'], message: string, loadedBytes = 0, totalBytes = 0): void =>
    onProgress?.({ phase, message, loadedBytes, totalBytes });
  let succeed = (): void => {};
  let fail = (_failure: AgentFailure): void => {};
  const ready = new Promise<void>((resolve, reject) => {
    succeed = resolve;
    fail = reject;
  });
  // Whoever waits for it hears of a failure; that nobody waits is no error.
  ready.catch(() => {});

  const end = (callId: number, event: ModelEvent): void => {
    const channel = calls.get(callId);
    calls.delete(callId);
    void channel?.send(event);
    channel?.close();
  };
  const settle = (countId: number, tokens: number | undefined): void => {
    counts.get(countId)?.(tokens);
    counts.delete(countId);
  };
  const lose = (message: string): void => {
    const error: AgentError = { kind: 'engine-lost', message };
    state = 'lost';
    closing.abort();
    worker.terminate();
    onLost();
    fail(new AgentFailure(error));
    for (const callId of calls.keys()) end(callId, { type: 'error', error });
    for (const countId of counts.keys()) settle(countId, undefined);
  };

  const mourn = (reason: string): void => {
    const message = `${name} has ended: its worker died (${reason}). ${TRY_AGAIN}`;
    tell('failed', message);
    lose(message);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<EngineReport>) => {
    switch (data.type) {
      case 'alive':
        void watchLife(lifeLock, closing.signal, () => mourn('it was killed, or out of memory'));
        break;
      case 'progress':
        tell('loading', `Loading ${inSentence(name)}`, data.loadedBytes, data.totalBytes);
        break;
      case 'ready':
        state = 'ready';
        onReady(data.contextTokens);
        tell('ready', `${name} is ready`);
        succeed();
        break;
      case 'load-failed': {
        const message = `${name} could not be loaded: ${data.reason}. ${advice}`;
        tell('failed', message);
        lose(message);
        break;
      }
      case 'counted':
        settle(data.countId, data.tokens);
        break;
      case 'text-delta':
        void calls.get(data.callId)?.send({ type: 'text-delta', text: data.text });
        break;
      case 'finish': {
        const { callId, ...event } = data;
        end(callId, event);
        break;
      }
      case 'failed':
        end(data.callId, { type: 'error', error: data.error });
        // After a failure inside the runtime its memory is not to be trusted.
        if (data.error.kind === 'engine-lost') lose(data.error.message);
        break;
      default:
        data satisfies never;
    }
  });
  worker.addEventListener('error', ({ message }) => mourn(message || 'its script could not be loaded'));

  tell('loading', `Loading ${inSentence(name)}`);
  post({ type: 'load', spec, lifeLock });
  return {
    ready,
    begin(call, channel) {
      calls.set(call.callId, channel);
      post({ type: 'generate', ...call });
    },
    cancel(callId) {
      const channel = calls.get(callId);
      if (!calls.delete(callId)) return;
      post({ type: 'cancel', callId });
      channel?.close();
    },
    async count(messages) {
      // To wait for a model that is loading could not be cancelled.
      if (state !== 'ready') return undefined;
      const countId = ++lastCountId;
      return new Promise((resolve) => {
        counts.set(countId, resolve);
        post({ type: 'count', countId, messages });
      });
    },
    close: lose,
  };
}

/** A name that begins a sentence, in the middle of one. */
function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}
