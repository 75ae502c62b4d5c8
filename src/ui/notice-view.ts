import type { RunEvent } from '../core/index.ts';

/** A notice that the model was asked again. */
export interface RetryView {
  readonly attempt: number;
  readonly delayMs: number;
  readonly reason: string;
}

/** A notice that the conversation was made shorter. */
export interface CompactionView {
  readonly tokensBefore: number;
  readonly tokensAfter: number;
  /** What stands for the oldest steps; empty where they still stand. */
  readonly summary: string;
}

export function toRetryView({ attempt, delayMs, reason }: Extract<RunEvent, { readonly type: 'retry' }>): RetryView {
  return { attempt, delayMs, reason };
}

export function toCompactionView({
  tokensBefore,
  tokensAfter,
  step,
}: Extract<RunEvent, { readonly type: 'context-compact' }>): CompactionView {
  return { tokensBefore, tokensAfter, summary: step.summary };
}
