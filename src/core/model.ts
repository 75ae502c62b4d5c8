import type { CancelSignal } from './cancel.ts';
import type { ContextLimits } from './compaction.ts';
import type { AgentError } from './errors.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Message } from './messages.ts';
import type { Tool } from './tool.ts';

/** Tokens of one or more model calls, and what they cost. */
export interface TokenUsage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  /** The part of `inputTokens` that the provider, or a local engine, had cached. */
  readonly cachedTokens: number;
  /** US dollars, where the model's price is known. */
  readonly cost?: number;
  /** Present when a reply was cut before its usage was told, so that tokens are estimated. */
  readonly isEstimated?: true;
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
  const isPriced = first.cost !== undefined || second.cost !== undefined;
  return {
    inputTokens: first.inputTokens + second.inputTokens,
    outputTokens: first.outputTokens + second.outputTokens,
    cachedTokens: first.cachedTokens + second.cachedTokens,
    ...(isPriced && { cost: (first.cost ?? 0) + (second.cost ?? 0) }),
    ...((first.isEstimated || second.isEstimated) && { isEstimated: true as const }),
  };
}

/** A tool as a model is told of it. */
export type ToolDescription = Pick<Tool, 'name' | 'description' | 'inputSchema' | 'outputSchema'>;

/** How one reply is asked for. */
export interface GenerateOptions {
  /** Texts at which the reply ends. The engine leaves them out of the reply. */
  readonly stop: readonly string[];
  readonly signal: CancelSignal;
  /** Most tokens of the reply; without it the engine's own default. */
  readonly maxTokens?: number;
  /** Tools that the model may call by `tool-call` events; only given to models that have `takesTools`. */
  readonly tools?: readonly ToolDescription[];
  /** Whether it may call them now: providers want to know the tools also where earlier messages call them. @default 'auto' */
  readonly toolChoice?: 'auto' | 'none';
  /** The form of the whole reply, as JSON; engines that cannot hold a model to it ignore it. */
  readonly schema?: { readonly name: string; readonly schema: JsonSchema };
}

/**
 * What a model says while it answers.
 *
 * `retry` means that the call is made again after `delayMs`: what was streamed before it is void. `tool-call` comes once
 * a call is whole; `args` is the JSON that the model wrote, right or wrong. `finish` and `error` are final.
 */
export type ModelEvent =
  | { readonly type: 'text-delta'; readonly text: string }
  | { readonly type: 'reasoning-delta'; readonly text: string }
  | { readonly type: 'tool-call'; readonly id: string; readonly name: string; readonly args: string }
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
  /** How many tokens a prompt and its reply may have together, where that is known. */
  readonly contextTokens?: number | undefined;
  /** How much of a conversation it is best sent; what an agent's own `context` says counts more. */
  readonly context?: ContextLimits;
  /** Whether `tools` may be given and tool messages sent; otherwise calls are asked for as JSON in the text. */
  readonly takesTools?: boolean;
  /** Loads what the first reply needs, ahead of it. */
  prepare?(): Promise<void>;
  /** Counts a prompt by the model's own tokenizer; without it, or where it gives nothing, tokens are estimated. */
  countTokens?(messages: readonly Message[]): Promise<number | undefined>;
  generate(messages: readonly Message[], options: GenerateOptions): AsyncIterable<ModelEvent>;
}

/** Says how long prompts are. */
export interface TokenCounter {
  /** By the model's own tokenizer where there is one. */
  count(messages: readonly Message[]): Promise<number>;
  estimate(messages: readonly Message[]): number;
  /** Hears how long a prompt really was, by which later estimates are corrected. */
  learn(messages: readonly Message[], usage: TokenUsage): void;
}
