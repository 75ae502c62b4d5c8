import type { ApprovalRule, Approve } from './approval.ts';
import type { Meter } from './budget.ts';
import type { CancelSignal } from './cancel.ts';
import type { ContextLimits } from './compaction.ts';
import type { AgentError } from './errors.ts';
import type { RunEvent, RunEventBody } from './events.ts';
import type { Executor, Limits } from './executor.ts';
import type { ActionStep, Step } from './memory.ts';
import type { Media } from './messages.ts';
import type { Model, TokenCounter, TokenUsage } from './model.ts';
import type { Dialect, PromptProfile } from './prompt.ts';
import type { Tool } from './tool.ts';

/** What every agent is made of; everything that touches the world is injected. */
interface Necessities {
  readonly model: Model;
  /** Runs code, or rejects where the agent writes none. */
  readonly executor: Executor;
  readonly profile: PromptProfile;
  readonly dialect: Dialect;
  readonly systemPrompt: string;
  readonly meter: Meter;
  readonly counter: TokenCounter;
  /** The agent's path. */
  readonly agent: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** What an agent may have besides. */
export interface Extras {
  /** Ready to call: their arguments are checked inside `execute`. */
  readonly tools: readonly Tool[];
  readonly limits: Partial<Limits>;
  /** A plan is made before every so manyth step; 0 for never. */
  readonly planningInterval: number;
  /** How many calls of one message run at a time. */
  readonly toolConcurrency: number;
  /** Say what is wrong with a final answer; it then does not count. */
  readonly checks: readonly AnswerCheck[];
  /** Sees each step before it is kept, and gives the one that is. What it throws ends the run. */
  readonly onStep: (step: Step, agent: readonly string[]) => Promise<Step>;
  readonly approve: Approve | undefined;
  /** Decisions made before. */
  readonly rules: readonly ApprovalRule[];
  readonly context: ContextLimits;
  /** Variables by name, which calls may be given instead of values. */
  readonly state: Map<string, unknown>;
}

export type AgentParts = Necessities & Partial<Extras>;

/** One task for an agent. */
export interface RunRequest {
  readonly runId: string;
  readonly task: string;
  readonly media?: readonly Media[];
  readonly maxSteps: number;
  readonly signal: CancelSignal;
  /** Cancelled with it, and also when the time of the budget is over. @default signal */
  readonly deadline?: CancelSignal;
  /** Steps of the conversation so far, which this run continues. @default [] */
  readonly earlier?: readonly Step[];
  /** The run that it continues. */
  readonly continues?: string;
  /** Of the run of which this one is a part; the two are numbered and counted together. */
  readonly parent?: StepContext;
}

/** What a step needs. `steps` grows; everything else stays as it is. */
export interface StepContext extends Necessities, Extras {
  readonly runId: string;
  readonly task: string;
  /** The conversation: the one history there is. */
  readonly steps: Step[];
  /** Cancelled when the run is stopped or its time is over. */
  readonly signal: CancelSignal;
  /** Gives the next number of an event, and of a call, in the whole tree of agents. */
  readonly nextSeq: () => number;
  readonly nextCallId: () => string;
  readonly stamp: (body: RunEventBody) => RunEvent;
  /** Decisions that hold for the rest of the run, in the whole tree of agents. */
  readonly remembered: ApprovalRule[];
}

/** What one step does and collects while it acts. */
export interface Acting {
  readonly stepNumber: number;
  readonly send: (event: RunEvent) => Promise<void>;
  /** What a person changed, in words for the model. */
  readonly edits: string[];
  readonly media: Media[];
}

/** How a step ended: whole, with the run (the world failed), or in its middle because the run was stopped. */
export type StepOutcome = { readonly type: 'step'; readonly step: ActionStep } | Ending;

/** Why a run cannot go on. */
export type Ending =
  | { readonly type: 'failed'; readonly error: AgentError; readonly usage: TokenUsage }
  | { readonly type: 'stopped'; readonly usage: TokenUsage };

/** A condition of final answers. */
export interface AnswerCheck {
  readonly name: string;
  /** Says what is wrong; undefined when nothing is. What it throws counts as what is wrong. */
  readonly check: (answer: unknown, steps: readonly Step[]) => Promise<string | undefined>;
}
