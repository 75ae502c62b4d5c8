import type { CancelSignal } from './cancel.ts';
import type { AgentError } from './errors.ts';
import type { Message } from './messages.ts';

/** Tokens of one or more model calls. `cachedTokens` are the part of `inputTokens` that the provider had cached. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
}

/** No tokens at all: where a sum of usages starts. */
export const NO_USAGE: TokenUsage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/**
 * The sum of two usages.
 *
 * @example
 * addUsage(NO_USAGE, { inputTokens: 9, outputTokens: 3, cachedTokens: 0 });
 */
export function addUsage(first: TokenUsage, second: TokenUsage): TokenUsage {
  return {
    inputTokens: first.inputTokens + second.inputTokens,
    outputTokens: first.outputTokens + second.outputTokens,
    cachedTokens: first.cachedTokens + second.cachedTokens,
  };
}

/** How one reply is asked for. */
export interface GenerateOptions {
  /** Texts at which the reply ends. The engine leaves them out of the reply. */
  readonly stop: readonly string[];
  readonly signal: CancelSignal;
  /** Most tokens of the reply; without it the engine's own default. */
  readonly maxTokens?: number;
}

/**
 * What a model says while it answers.
 *
 * `retry` means that the call is made again after `delayMs`: what was streamed before it is void. `finish` and `error`
 * are final.
 */
export type ModelEvent =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'reasoning-delta'; readonly text: string }
  | { readonly type: 'retry'; readonly attempt: number; readonly delayMs: number; readonly error: AgentError }
  | { readonly type: 'finish'; readonly reason: 'stop' | 'length' | 'other'; readonly usage: TokenUsage }
  | { readonly type: 'error'; readonly error: AgentError };

/** Which prompt a model is given: `compact` is the format small models were trained on. */
export type PromptProfileName = 'full' | 'compact';

/**
 * An engine that thinks.
 *
 * Contract: `generate` never throws and never rejects; failure is a final `error` event. When `signal` is cancelled it
 * ends soon, with or without a final event. Nothing follows a final event.
 *
 * @example
 * const echo: Model = {
 *   modelId: 'echo',
 *   promptProfile: 'full',
 *   async *generate(messages) {
 *     yield { type: 'text-delta', text: messages.at(-1)?.content ?? '' };
 *     yield { type: 'finish', reason: 'stop', usage: NO_USAGE };
 *   },
 * };
 */
export interface Model {
  readonly modelId: string;
  readonly promptProfile?: PromptProfileName;
  /** Loads what the first reply needs, ahead of it. */
  prepare?(): Promise<void>;
  generate(messages: readonly Message[], options: GenerateOptions): AsyncIterable<ModelEvent>;
}
