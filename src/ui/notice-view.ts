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
  /** What stands for the oldest steps; empty where they still stand, or nothing does. */
  readonly summary: string;
  /** Whether the oldest steps are left out, and nothing stands for them. */
  readonly isForgetful: boolean;
}

export function toRetryView({ attempt, delayMs, reason }: Extract<RunEvent, { readonly type: 'retry' }>): RetryView {
  return { attempt, delayMs, reason };
}

export function toCompactionView({
  tokensBefore,
  tokensAfter,
  step,
}: Extract<RunEvent, { readonly type: 'context-compact' }>): CompactionView {
  const { summary, summaryBefore } = step;
  return { tokensBefore, tokensAfter, summary, isForgetful: summaryBefore > 0 && summary === '' };
}
