import type { CancelSignal } from './cancel.ts';
import type { StepError } from './errors.ts';
import type { Tool } from './tool.ts';

/** Faces of one value by MIME type, as Jupyter has them; `text/plain` is what Python's `str` gives. */
export type DisplayBundle = Readonly<Record<string, string>>;

/** What an action may use up before it is ended. Exceeding a limit is an observation, and the next action works. */
export interface Limits {
  /** Milliseconds of Python running per action; the clock stands still while tools or people are awaited. */
  readonly timeMs: number;
  /** Bytes of WebAssembly memory. */
  readonly memoryBytes: number;
  /** Tool calls per action. */
  readonly toolCalls: number;
  /** Bytes that one action may send out: prints, tool arguments and its value together. */
  readonly outputBytes: number;
}

/** The limits that hold where nothing else is said: 30 s, 512 MiB, 100 tool calls, 20 MB. */
export const DEFAULT_LIMITS: Limits = {
  timeMs: 30_000,
  memoryBytes: 512 * 1024 * 1024,
  toolCalls: 100,
  outputBytes: 20_000_000,
};

/** One call of a tool from Python. It has an `error` when the tool or the check of its arguments failed. */
export interface ToolCallRecord {
  readonly id: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: string;
}

/** What came of running one piece of code. */
export interface Execution {
  /** The last expression's value, or the final answer, as the nearest JavaScript value; null where Python has None. */
  readonly value: unknown;
  readonly display: DisplayBundle;
  /** Everything printed, also before an exception. */
  readonly prints: string;
  readonly isFinalAnswer: boolean;
  readonly error?: StepError;
  readonly toolCalls: readonly ToolCallRecord[];
  /** Milliseconds from the call to the result, tools included. */
  readonly durationMs: number;
}

/** How one piece of code is run. */
export interface ExecuteOptions {
  readonly tools?: readonly Tool[];
  /** Ends the code: a tool call that is awaited is cancelled, running Python is killed and its state rebuilt. */
  readonly signal?: CancelSignal;
  readonly limits?: Partial<Limits>;
  /** Called with each piece of text as it is printed. */
  readonly onPrint?: (text: string) => void;
}

/**
 * An engine that acts.
 *
 * Contract: what the code does wrong, limits included, is in `Execution.error`; `execute` rejects only with an
 * `AgentFailure` (the engine could not start) and after `dispose`. State is kept from one call to the next until
 * `reset`. Calls are run one after another.
 */
export interface Executor {
  execute(code: string, options?: ExecuteOptions): Promise<Execution>;
  /** Sets global variables of the code. */
  setVariables(variables: Readonly<Record<string, unknown>>): Promise<void>;
  /** Forgets everything that code has defined. */
  reset(): Promise<void>;
  dispose(): Promise<void>;
}
