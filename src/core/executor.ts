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
  /** Bytes of all files together, which lie outside of that memory; also of what is read from them at once. */
  readonly fileBytes: number;
  /** Tool calls per action. */
  readonly toolCalls: number;
  /** Bytes that one action may send out: prints, tool arguments and its value together. */
  readonly outputBytes: number;
}

/** The limits that hold where nothing else is said: 30 s, 512 MiB of memory and of files, 100 tool calls, 20 MB. */
export const DEFAULT_LIMITS: Limits = {
  timeMs: 30_000,
  memoryBytes: 512 * 1024 * 1024,
  fileBytes: 512 * 1024 * 1024,
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

/** A file of the working folder that an action made, changed or removed. */
export interface FileChange {
  /** Relative to the working folder, with slashes. */
  readonly path: string;
  readonly change: 'created' | 'changed' | 'deleted';
  /** 0 when it was deleted. */
  readonly sizeBytes: number;
  /** Of its content, in hexadecimal; empty when it was deleted. */
  readonly sha256: string;
}

/** What a file is written from: text (as UTF-8), bytes, or a Blob or File of the browser. */
export type FileContent = string | Uint8Array | ArrayBuffer | BlobLike;

/** As much of a Blob as is needed to read it; this folder knows no browser. */
export interface BlobLike {
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start?: number, end?: number): BlobLike;
}

/** What came of running one piece of code. */
export interface Execution {
  /** The last expression's value, or the final answer, as the nearest JavaScript value; null where Python has None. */
  readonly value: unknown;
  /** Of the last expression or the final answer. */
  readonly display: DisplayBundle;
  /** What the code showed by `display()`, and figures that it left open, in order. Absent where the engine shows nothing. */
  readonly displays?: readonly DisplayBundle[];
  /** Files of the working folder that the code changed. Absent where the engine has no files. */
  readonly files?: readonly FileChange[];
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
  /** Called with what `display()` shows, as it is shown. */
  readonly onDisplay?: (bundle: DisplayBundle) => void;
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
  /**
   * Writes files into the working folder, by relative path; folders are made as needed.
   *
   * @throws TypeError for a path that is absolute, empty, or leads out of the folder.
   */
  writeFiles(files: Readonly<Record<string, FileContent>>): Promise<void>;
  /** The named files of the working folder, or all of them; rejects when one is not there. */
  readFiles(paths?: readonly string[]): Promise<Readonly<Record<string, Uint8Array>>>;
  /** Forgets everything that code has defined. */
  reset(): Promise<void>;
  dispose(): Promise<void>;
}
