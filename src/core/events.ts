import type { ApprovalDecision, ApprovalRequest, ApprovalRule } from './approval.ts';
import type { Budget } from './budget.ts';
import type { AgentError } from './errors.ts';
import type { Execution } from './executor.ts';
import type { ActionStep, CompactionStep, PlanStep, Step, Timing } from './memory.ts';
import type { Media } from './messages.ts';
import type { TokenUsage } from './model.ts';

/** How a run ended. */
export type RunState = 'success' | 'max-steps' | 'stopped' | 'budget' | 'failed';

/** What a run gives. */
export interface RunResult {
  /** The final answer; null when there is none. */
  readonly answer: unknown;
  readonly state: RunState;
  /** Why, when `state` is `failed`. */
  readonly error?: AgentError;
  /** What was said to `stop`, when `state` is `stopped`; which limit was reached, when it is `budget`. */
  readonly reason?: string;
  /** This run's own, in order; those of earlier runs of the conversation are in the agent's memory. */
  readonly steps: readonly Step[];
  /** Of the whole tree of agents. */
  readonly usage: TokenUsage;
  /** The same for each agent by itself, by its path joined by slashes. */
  readonly usageByAgent: Readonly<Record<string, TokenUsage>>;
  readonly timing: Timing;
}

/** What every event says of itself. */
interface EventBase {
  readonly runId: string;
  /** Grows with every event of the run; kept events have gaps where `*-delta` events stood. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The agent's path: its own name alone for the run's agent, `['manager', 'searcher']` for one that it manages. */
  readonly agent: readonly string[];
}

/** An event of one step, or several that differ in nothing but their names. */
type InStep<Type extends string, Fields = object> = Type extends string
  ? Readonly<{ type: Type; stepNumber: number } & Fields>
  : never;

/** An event before it is stamped with run, number and time. */
export type RunEventBody =
  | {
      readonly type: 'run-start';
      readonly task: string;
      /** What came with the task; absent when nothing did. */
      readonly media?: readonly Media[];
      readonly modelId: string;
      readonly maxSteps: number;
      readonly systemPrompt: string;
      /** What it may use up, and the same in words; absent when nothing is limited. */
      readonly budget?: Budget;
      readonly budgetLeft?: string;
      /** The run that this one continues; absent for the first of a conversation. */
      readonly continues?: string;
    }
  | InStep<'step-start' | 'plan-start'>
  | InStep<'text-delta' | 'reasoning-delta' | 'plan-delta' | 'print-delta', { text: string }>
  | InStep<'text-end', { text: string; usage: TokenUsage }>
  /** The model is asked again; text streamed since the last `text-end` is void. */
  | InStep<'retry', { attempt: number; delayMs: number; reason: string }>
  | InStep<'approval-request', { request: ApprovalRequest }>
  | InStep<
      'approval-end',
      { approvalId: string; subject: Pick<ApprovalRule, 'type' | 'name'>; decision: ApprovalDecision }
    >
  | InStep<'code-start', { code: string }>
  | InStep<'tool-start', { callId: string; name: string; args: Readonly<Record<string, unknown>> }>
  | InStep<'tool-end', { callId: string; name: string; durationMs: number; result?: unknown; error?: string }>
  | InStep<'code-end', { execution: Omit<Execution, 'toolCalls'> }>
  | InStep<'context-compact', { step: CompactionStep; tokensBefore: number; tokensAfter: number }>
  | { readonly type: 'plan-end'; readonly step: PlanStep }
  | { readonly type: 'step-end'; readonly step: ActionStep }
  | { readonly type: 'warning'; readonly message: string }
  | { readonly type: 'run-end'; readonly result: RunResult };

/** Everything that happens in a run, in order. `*-delta` events are for the eye; all others are kept. */
export type RunEvent = RunEventBody & EventBase;

/** Whether an event is the run's own, and not that of an agent which its agent manages. */
export function isOfRoot(event: Pick<RunEvent, 'agent'>): boolean {
  return event.agent.length <= 1;
}

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
