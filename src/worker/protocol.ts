import type {
  AgentError,
  ApprovalDecision,
  ApprovalRequest,
  ApprovalRule,
  Budget,
  BuiltInToolConfig,
  ContextLimits,
  Execution,
  GenerateOptions,
  JsonSchema,
  Limits,
  Media,
  Message,
  ModelConfig,
  PromptProfileName,
  RunState,
  Step,
} from '../core/index.ts';
import type { SelfTestResult, Targets, Tried } from '../sandbox/self-test/attempt.ts';
import type { AgentConfig } from './config.ts';

export type { ActionForm, AgentConfig } from './config.ts';
export { checkConfig } from './config-check.ts';
export { splitInputs } from './task-inputs.ts';

/** What an engine is doing before it can be used; for the eye. */
export interface EngineProgress {
  readonly engine: 'model' | 'sandbox';
  readonly phase: 'loading' | 'ready' | 'failed';
  /** What is being done, or what went wrong, in a few words. */
  readonly message: string;
  readonly loadedBytes: number;
  /** 0 while unknown. */
  readonly totalBytes: number;
}

/** What the page does for the agent worker, because only a page can. */
export interface PageServices {
  /** Makes a sandbox frame and hands `control` to its document; gives the frame's id. */
  openFrame(control: MessagePort): Promise<string>;
  closeFrame(frameId: string): Promise<void>;
  reportProgress(progress: EngineProgress): Promise<void>;
}

/** A tool of an agent: built in, or a function that stays on the page. */
export type ToolReference =
  | { readonly type: 'built-in'; readonly config: BuiltInToolConfig }
  | {
      readonly type: 'page';
      /** Names it among the tools of all agents. */
      readonly key: string;
      readonly name: string;
      readonly description: string;
      readonly inputSchema: JsonSchema;
      readonly outputSchema?: JsonSchema;
      readonly needsApproval?: boolean;
    };

/** A model of an agent: an engine of ours, or an object that stays on the page. */
export type ModelReference = ModelConfig | PageModel;

/** A model that stays on the page. */
export interface PageModel {
  readonly engine: 'page';
  /** Names it among the models of all agents. */
  readonly key: string;
  readonly modelId: string;
  readonly promptProfile: PromptProfileName;
  readonly contextTokens?: number;
  readonly context?: ContextLimits;
  readonly takesTools: boolean;
  /** Whether it counts tokens itself. */
  readonly countsTokens: boolean;
}

/** An agent as the worker is told of it. */
export interface AgentSpec extends Omit<AgentConfig, 'model' | 'tools' | 'managedAgents' | 'unsaved' | 'version'> {
  /** Names it among the agents of its tree: its own name after those of its managers. */
  readonly key: string;
  readonly name: string;
  readonly model: ModelReference;
  readonly tools: readonly ToolReference[];
  readonly managedAgents: readonly AgentSpec[];
  /** The page's functions: checks of the final answer by name, kinds of steps that are seen before they are kept. */
  readonly checks: readonly string[];
  readonly callbacks: readonly Step['type'][];
  readonly hasApprove: boolean;
}

/** The page's functions of one agent or sandbox; what they return and throw is plain data. */
export interface PageHooks {
  /** Gives the port over which its tools are called: see `tool-port.ts`. */
  openToolPort(): Promise<MessagePort>;
  /** Streams `ModelEvent`s over `port`; any message on the port cancels. */
  generate(
    modelKey: string,
    messages: readonly Message[],
    options: Omit<GenerateOptions, 'signal'>,
    port: MessagePort,
  ): Promise<void>;
  countTokens(modelKey: string, messages: readonly Message[]): Promise<number | undefined>;
  /** Asks the person; a message on `port` says that nobody waits for the answer any more. */
  approve(agentKey: string, request: ApprovalRequest, port: MessagePort): Promise<ApprovalDecision>;
  /** Says what is wrong with an answer by the check of that name; undefined when nothing is. */
  checkAnswer(agentKey: string, check: string, answer: unknown, steps: readonly Step[]): Promise<string | undefined>;
  /** Shows a step to the callbacks for its kind, and gives the one to keep, or why they failed. */
  editStep(agentKey: string, step: Step): Promise<EditedStep>;
}

/** What callbacks made of a step. */
export type EditedStep = { readonly ok: true; readonly step: Step } | { readonly ok: false; readonly message: string };

/** What became of a tool call on the page. */
export type ToolOutcome =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** One task for the worker. */
export interface StartRun {
  readonly runId: string;
  readonly task: string;
  readonly media?: readonly Media[];
  readonly maxSteps?: number;
  readonly budget?: Budget;
  /** Variables of the code, and of calls. */
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whether memory and Python's state are kept from the run before. */
  readonly isContinued: boolean;
  /** The decisions of a person that hold for every run, as they are now. */
  readonly approvals: readonly ApprovalRule[];
  /** For the working folder. */
  readonly files?: readonly NamedFile[];
}

/** A run as a list shows it. `interrupted`: it has no end, and nobody is running it. */
export interface RunSummary {
  readonly runId: string;
  readonly task: string;
  readonly modelId: string;
  readonly state: RunState | 'running' | 'interrupted';
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** What the page remembers of its user's choices. Keys are not among them. */
export interface Settings {
  readonly agent: AgentConfig;
}

/** What a try of a model's settings showed. */
export type ModelTest =
  | { readonly ok: true; readonly reply: string; readonly durationMs: number }
  | { readonly ok: false; readonly error: AgentError };

/** Options of `createSandbox`. */
export interface SandboxOptions {
  /** Modules that the code may import besides the base list; `'*'` is any. */
  readonly imports?: readonly string[];
  readonly limits?: Partial<Limits>;
}

/** A file on its way to or from the worker; a Blob crosses by reference, bytes are transferred. */
export interface NamedFile<Content = Blob> {
  readonly path: string;
  readonly content: Content;
}

/** Files that were read, or why they could not be. */
export type FilesOutcome =
  | { readonly ok: true; readonly files: readonly NamedFile<Uint8Array<ArrayBuffer>>[] }
  | { readonly ok: false; readonly error: AgentError };

/** How the worker runs one piece of code for the page. */
export interface SandboxExecution {
  /** Stands before the slash in the ids of its tool calls. */
  readonly executionId: string;
  readonly code: string;
  readonly tools: readonly ToolReference[];
  readonly limits: Partial<Limits>;
}

/** What became of it: an execution, or why the sandbox could not run it. */
export type SandboxOutcome =
  { readonly ok: true; readonly execution: Execution } | { readonly ok: false; readonly error: AgentError };

/** Options of `sandboxSelfTest`. */
export interface SelfTestOptions {
  /** Called with each result as it comes, and with how many there will be. */
  readonly onResult?: (result: SelfTestResult, total: number) => void;
}

/** What the page does for a self-test: it makes the controls that need a window, and shows that it is alive. */
export interface SelfTestHooks {
  attempt(name: string, targets: Targets): Promise<Tried>;
  isAlive(): Promise<boolean>;
  onResult(result: SelfTestResult, total: number): Promise<void>;
}

/** What became of a self-test: its results, or why there is no sandbox to test. */
export type SelfTestOutcome =
  | { readonly ok: true; readonly results: readonly SelfTestResult[] }
  | { readonly ok: false; readonly error: AgentError };

/** The agent worker, as the page sees it through Comlink. Ids are the page's own. */
export interface AgentWorkerApi {
  /** Must be the first call. `assetsURL` ends with a slash and holds `pyodide/`, `models/` and `ort/`. */
  connect(services: PageServices, assetsURL: string): Promise<void>;

  createAgent(agentId: string, spec: AgentSpec, hooks: PageHooks): Promise<void>;
  /** Loads what the agent will need, so that a run can start at once. */
  prepareAgent(agentId: string): Promise<void>;
  /** Starts a run; `RunEvent[]` batches come over `port`, kept events only once they are in the log. */
  startRun(agentId: string, start: StartRun, port: MessagePort): Promise<void>;
  stopRun(runId: string, reason: string | undefined): Promise<void>;
  disposeAgent(agentId: string): Promise<void>;

  createSandbox(sandboxId: string, options: SandboxOptions, hooks: PageHooks): Promise<SandboxReadiness>;
  /** Prints come over `prints` as strings, what is displayed as bundles; any message on it aborts the code. */
  execute(sandboxId: string, execution: SandboxExecution, prints: MessagePort): Promise<SandboxOutcome>;
  setVariables(sandboxId: string, variables: Readonly<Record<string, unknown>>): Promise<SandboxReadiness>;
  writeFiles(sandboxId: string, files: readonly NamedFile[]): Promise<SandboxReadiness>;
  /** Undefined asks for all files of the working folder. */
  readFiles(sandboxId: string, paths: readonly string[] | undefined): Promise<FilesOutcome>;
  resetSandbox(sandboxId: string): Promise<SandboxReadiness>;
  disposeSandbox(sandboxId: string): Promise<void>;
  /** Tries to get out of a sandbox; results are told to `hooks` as they come. */
  testSandbox(hooks: SelfTestHooks): Promise<SelfTestOutcome>;

  /** The newest first. */
  listRuns(): Promise<readonly RunSummary[]>;
  /** A run's kept events, as `RunEvent`s in order. */
  readRun(runId: string): Promise<readonly unknown[]>;
  deleteRun(runId: string): Promise<void>;

  readSettings(): Promise<Settings | undefined>;
  writeSettings(settings: Settings): Promise<void>;
  /** Keeps a key, encrypted, for the host of `baseURL`; it is used wherever a config for that host has no key. */
  saveKey(baseURL: string, apiKey: string): Promise<void>;
  hasKey(baseURL: string): Promise<boolean>;
  forgetKey(baseURL: string): Promise<void>;
  testModel(config: ModelConfig): Promise<ModelTest>;
}

/** Whether a sandbox did what it was asked. */
export type SandboxReadiness = { readonly ok: true } | { readonly ok: false; readonly error: AgentError };
