import type {
  ApprovalRule,
  Budget,
  BuiltInToolConfig,
  ContextLimits,
  JsonSchema,
  Limits,
  ModelConfig,
  PromptProfileName,
} from '../core/index.ts';
import type { Price } from '../models/meter.ts';
import type { PromptTemplates } from '../prompts/templates.ts';

/** How code is asked for: as text between tags, by a native call of `python`, or as JSON of a fixed form. */
export type ActionForm = 'code' | 'tool' | 'json';

/**
 * An agent as data: what `toJSON` gives, and what `<tab-agent config>`, the page's address and the command line take.
 */
export interface AgentConfig {
  /** Of this form; what is older is read, what is newer refused. @default 1 */
  readonly version?: 1;
  /** Whether it acts by code or by calls of tools alone. @default 'code' */
  readonly type?: 'code' | 'tool-calling';
  /** A Python identifier; the first part of every event's `agent` path. @default 'agent' */
  readonly name?: string;
  /** For its manager: what it is good for. */
  readonly description?: string;
  readonly model: ModelConfig;
  readonly tools?: readonly (string | BuiltInToolConfig)[];
  /** Agents that it can call like tools; each needs a name and a description. @default [] */
  readonly managedAgents?: readonly AgentConfig[];
  /** Modules that the code may import besides the base list; `'*'` is any. */
  readonly imports?: readonly string[];
  readonly instructions?: string;
  /** Which prompt the model is given; `auto` is what suits its engine. @default 'auto' */
  readonly promptProfile?: 'auto' | PromptProfileName;
  /** Texts of one's own in place of ours, as Jinja templates with smolagents' variables. */
  readonly prompts?: PromptTemplates;
  /** @default 'code' */
  readonly actions?: ActionForm;
  /** The texts between which code is written; `markdown` is a Python fence. @default ['<code>', '</code>'] */
  readonly codeTags?: 'markdown' | readonly [open: string, close: string];
  /** Action steps per run. @default 20 */
  readonly maxSteps?: number;
  /** A plan is made before every so manyth step. @default never */
  readonly planningInterval?: number;
  /** How many calls of one message run at a time. @default 4 */
  readonly toolConcurrency?: number;
  readonly limits?: Partial<Limits>;
  /** What the final answer must be. */
  readonly output?: JsonSchema;
  /** What a run and all that it starts may use up. */
  readonly budget?: Budget;
  /** US dollars for a million tokens, by the model's id; in place of the built-in table's. */
  readonly prices?: Readonly<Record<string, Price>>;
  /** How much of the conversation the model is sent. */
  readonly context?: ContextLimits;
  /** Decisions of a person that hold for every run. */
  readonly approvals?: readonly ApprovalRule[];
  /** As a managed agent: whether its manager is told what it did. @default false */
  readonly provideRunSummary?: boolean;
  /** As a managed agent: whether it remembers earlier calls. @default false */
  readonly retainMemory?: boolean;
  /** What the agent had that is no data, and that it needs to be given again. */
  readonly unsaved?: readonly string[];
}
