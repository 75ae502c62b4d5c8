import type { AgentError, TokenUsage } from '../core/index.ts';
import type { EngineSpec } from './engine-spec.ts';
import type { PlainMessage } from './plain-messages.ts';

/** What a model's engine worker is told. `load` comes first, and once. */
export type EngineCommand<Spec extends EngineSpec = EngineSpec> =
  | {
      readonly type: 'load';
      readonly spec: Spec;
      /** The name of a Web Lock to hold for as long as the worker lives, so that its death is noticed. */
      readonly lifeLock: string;
    }
  | {
      readonly type: 'generate';
      /** Named by everything that is said of this call. */
      readonly callId: number;
      readonly messages: readonly PlainMessage[];
      readonly stop: readonly string[];
      readonly maxTokens: number;
    }
  | { readonly type: 'cancel'; readonly callId: number }
  /** Answered by `counted`, also while a reply is being written. */
  | { readonly type: 'count'; readonly countId: number; readonly messages: readonly PlainMessage[] };

/** What the worker says. A call ends with `finish` or `failed`, or without a word when it was cancelled. */
export type EngineReport =
  /** The lock is held. */
  | { readonly type: 'alive' }
  | { readonly type: 'progress'; readonly loadedBytes: number; readonly totalBytes: number }
  | {
      readonly type: 'ready';
      /** How many tokens a prompt and its reply may have together; undefined where the model does not say. */
      readonly contextTokens: number | undefined;
    }
  | { readonly type: 'load-failed'; readonly reason: string }
  /** `tokens` is undefined for messages that the model cannot be sent. */
  | { readonly type: 'counted'; readonly countId: number; readonly tokens: number | undefined }
  | { readonly type: 'text-delta'; readonly callId: number; readonly text: string }
  | {
      readonly type: 'finish';
      readonly callId: number;
      readonly reason: 'stop' | 'length';
      readonly usage: TokenUsage;
    }
  | { readonly type: 'failed'; readonly callId: number; readonly error: AgentError };
