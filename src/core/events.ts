import type { AgentError } from './errors.ts';
import type { Execution } from './executor.ts';
import type { ActionStep, Step, Timing } from './memory.ts';
import type { TokenUsage } from './model.ts';

/** How a run ended. */
export type RunState = 'success' | 'max-steps' | 'stopped' | 'failed';

/** What a run gives. */
export interface RunResult {
  /** The final answer; null when there is none. */
  readonly answer: unknown;
  readonly state: RunState;
  /** Why, when `state` is `failed`. */
  readonly error?: AgentError;
  /** What was said to `stop`, when `state` is `stopped`. */
  readonly reason?: string;
  readonly steps: readonly Step[];
  readonly usage: TokenUsage;
  readonly timing: Timing;
}

/** What every event says of itself. */
interface EventBase {
  readonly runId: string;
  /** Grows with every event of the run; kept events have gaps where `*-delta` events stood. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The agent's path. */
  readonly agent: readonly string[];
}

/** An event before it is stamped with run, number and time. */
export type RunEventBody =
  | {
      readonly type: 'run-start';
      readonly task: string;
      readonly modelId: string;
      readonly maxSteps: number;
      readonly systemPrompt: string;
    }
  | { readonly type: 'step-start'; readonly stepNumber: number }
  | { readonly type: 'text-delta'; readonly stepNumber: number; readonly text: string }
  | { readonly type: 'reasoning-delta'; readonly stepNumber: number; readonly text: string }
  | { readonly type: 'text-end'; readonly stepNumber: number; readonly text: string; readonly usage: TokenUsage }
  | {
      /** The model is asked again; text streamed since the last `text-end` is void. */
      readonly type: 'retry';
      readonly stepNumber: number;
      readonly attempt: number;
      readonly delayMs: number;
      readonly reason: string;
    }
  | { readonly type: 'code-start'; readonly stepNumber: number; readonly code: string }
  | {
      readonly type: 'tool-start';
      readonly stepNumber: number;
      readonly callId: string;
      readonly name: string;
      readonly args: Readonly<Record<string, unknown>>;
    }
  | {
      readonly type: 'tool-end';
      readonly stepNumber: number;
      readonly callId: string;
      readonly name: string;
      readonly durationMs: number;
      readonly result?: unknown;
      readonly error?: string;
    }
  | { readonly type: 'print-delta'; readonly stepNumber: number; readonly text: string }
  | {
      readonly type: 'code-end';
      readonly stepNumber: number;
      readonly execution: Omit<Execution, 'toolCalls'>;
    }
  | { readonly type: 'step-end'; readonly step: ActionStep }
  | { readonly type: 'warning'; readonly message: string }
  | { readonly type: 'run-end'; readonly result: RunResult };

/** Everything that happens in a run, in order. `*-delta` events are for the eye; all others are kept. */
export type RunEvent = RunEventBody & EventBase;

/** Whether an event belongs in the log. */
export function isKept(event: Pick<RunEvent, 'type'>): boolean {
  return !event.type.endsWith('-delta');
}

/**
 * Whether an event must be in the log before anything else happens: a tool call leaves only after its `tool-start` is
 * kept, its result reaches Python only after its `tool-end` is, and a step is over only when its end is.
 */
export function isBarrier(event: Pick<RunEvent, 'type'>): boolean {
  return ['tool-start', 'tool-end', 'step-end', 'run-end'].includes(event.type);
}
