import type {
  ApprovalDecision,
  ApprovalRequest,
  BuiltInToolConfig,
  FileContent,
  JsonSchema,
  Model,
  ModelConfig,
  Step,
  Tool,
} from '../core/index.ts';
import type { StandardSchema } from '../tools/standard-schema.ts';
import type { AgentConfig } from './protocol.ts';

/** A condition of final answers: false, or an error, sends the agent back to work; its name is in the message. */
export type FinalAnswerCheck = (answer: unknown, memory: readonly Step[]) => unknown;

/**
 * Sees a step before it is kept, and may change it: the step it returns is kept, or else the one it was given, with
 * whatever it changed in it.
 */
export type StepCallback<Kind extends Step = Step> = (step: Kind) => unknown;

/** A plan's or an action's callbacks. */
type CallbacksOf<Type extends 'plan' | 'action'> = StepCallback<Extract<Step, { type: Type }>>;

/** Callbacks by the kind of step; a list is for action steps. */
export type StepCallbacks =
  | readonly CallbacksOf<'action'>[]
  | {
      readonly action?: CallbacksOf<'action'> | readonly CallbacksOf<'action'>[];
      readonly plan?: CallbacksOf<'plan'> | readonly CallbacksOf<'plan'>[];
    };

/** What an agent is made of: data, and functions where data is not enough. */
export interface AgentOptions extends Omit<
  AgentConfig,
  'model' | 'tools' | 'managedAgents' | 'output' | 'type' | 'unsaved'
> {
  /** An engine of ours as data (`embedded()`, `openAICompatible(…)`), or any object with `generate`. */
  readonly model: ModelConfig | Model;
  /** Tools made by `tool()`, and built-in ones: made by their functions, or by name. @default [] */
  readonly tools?: readonly (Tool | string | BuiltInToolConfig)[];
  /** Agents that it can call like tools; each call is a run of an instance of its own. @default [] */
  readonly managedAgents?: readonly (ManagedAgentOptions | AgentConfig)[];
  /** What the final answer must be; another one is sent back. */
  readonly output?: JsonSchema | StandardSchema;
  readonly finalAnswerChecks?: readonly FinalAnswerCheck[];
  readonly stepCallbacks?: StepCallbacks;
  /**
   * Asks a person before code runs, a plan is followed, or a tool marked `needsApproval` is called; rules in `approvals`
   * come first. `signal` is aborted when nobody waits for the answer any more.
   */
  readonly approve?: (request: ApprovalRequest, signal: AbortSignal) => ApprovalDecision | Promise<ApprovalDecision>;
  /** Files for the working folder of every run, by path. @default {} */
  readonly files?: Readonly<Record<string, FileContent>>;
  /** Variables of the code of every run. @default {} */
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** Which kind an agent is of: one that acts by code, or by calls of tools alone. */
export type AgentType = NonNullable<AgentConfig['type']>;

/** An agent that was made, as its manager takes it. */
export interface ManagedAgentOptions {
  readonly type: AgentType;
  /** What it was made of. */
  readonly options: AgentOptions;
}

/** What `new CodeAgent()` takes. */
export type CodeAgentOptions = AgentOptions;

/** What `new ToolCallingAgent()` takes: it writes no code. */
export type ToolCallingAgentOptions = Omit<AgentOptions, 'imports' | 'actions' | 'codeTags' | 'limits' | 'files'>;
