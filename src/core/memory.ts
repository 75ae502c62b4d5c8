import type { StepError } from './errors.ts';
import type { DisplayBundle } from './executor.ts';
import type { Message } from './messages.ts';
import type { TokenUsage } from './model.ts';
import type { PromptProfile } from './prompt.ts';

/** The task that a run was given. */
export interface TaskStep {
  readonly type: 'task';
  readonly task: string;
}

/** One turn: what the model said, the code in it, and what came of that. */
export interface ActionStep {
  readonly type: 'action';
  /** 1 for the first. */
  readonly stepNumber: number;
  /** The model's reply without its reasoning, closing tag included; empty when it said nothing. */
  readonly modelOutput: string;
  /** The code that was run; empty when the reply held none. */
  readonly code: string;
  readonly prints: string;
  /** The last expression's faces, or the final answer's. */
  readonly display: DisplayBundle;
  /** What else the code showed, in order; absent when it showed nothing. Its texts are among the prints. */
  readonly displays?: readonly DisplayBundle[];
  readonly error?: StepError;
  readonly toolCalls: readonly StepToolCall[];
  readonly isFinalAnswer: boolean;
  /** The answer, when this step gave it. */
  readonly answer?: unknown;
  readonly usage: TokenUsage;
  readonly timing: Timing;
}

/** A tool call as a step remembers it; its result is in the `tool-end` event. */
export interface StepToolCall {
  readonly id: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/** Milliseconds since 1970, and milliseconds. */
export interface Timing {
  readonly startedAt: number;
  readonly durationMs: number;
}

export type Step = TaskStep | ActionStep;

/**
 * The prompt: a fold of the steps. The same steps give the same bytes, and a further step only appends to them.
 *
 * @example
 * toMessages([{ type: 'task', task: 'Add 2 and 3.' }], fullProfile, systemPrompt).length; // 2
 */
export function toMessages(steps: readonly Step[], profile: PromptProfile, systemPrompt: string): Message[] {
  const messages: Message[] = [{ role: 'system', content: systemPrompt }];
  for (const step of steps) {
    switch (step.type) {
      case 'task':
        messages.push({ role: 'user', content: profile.task(step.task) });
        break;
      case 'action':
        if (step.modelOutput) messages.push({ role: 'assistant', content: step.modelOutput });
        if (!step.isFinalAnswer) messages.push({ role: 'user', content: profile.observation(step) });
        break;
      default:
        step satisfies never;
    }
  }
  return messages;
}
