import type { DisplayBundle, FileChange, StepError } from '../core/index.ts';
import type { FileEntry, FileRequest, FileState } from './file-messages.ts';
import type { WireValue } from './values.ts';

/**
 * The wire between the host and the Python worker.
 *
 * The host trusts nothing that comes over it: code in the sandbox shares a realm with the worker's end of the port and
 * may post what it likes. So the worker's messages are a closed union of plain records, each validated for shape, size,
 * id and state before it is looked at; whatever fails is dropped. A forged message can at most do what the code may do
 * anyway: print, call a tool it was given, end itself. `parse-message.ts` validates.
 */

/** A tool as Python is told of it. */
export interface ToolSpec {
  readonly name: string;
  readonly description: string;
  /** A Python type hint, or null. */
  readonly returns: string | null;
  readonly parameters: readonly ToolSpecParameter[];
}

/** One parameter of a tool, in Python's order. */
export interface ToolSpecParameter {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
  readonly default: unknown;
  readonly description: string;
}

/** The bytes that a Python worker boots from; all are transferred. */
export interface BootFiles {
  readonly loader: ArrayBuffer;
  readonly runtime: ArrayBuffer;
  readonly wasm: ArrayBuffer;
  readonly stdlib: ArrayBuffer;
  readonly lock: ArrayBuffer;
}

/** What became of a tool call. `stopped` and `limit` end the code, `failed` is an exception it may catch. */
export type ToolReply =
  | { readonly outcome: 'returned'; readonly value: WireValue }
  | { readonly outcome: 'failed' | 'stopped' | 'limit'; readonly message: string };

/** How Python waits for a tool: the engine suspends it, a shared memory wakes it, or its code was rewritten to await. */
export type Lane = 'stack-switching' | 'shared-memory' | 'rewrite';

/** What an action read from the clocks and from chance, so that it can be run again just as it ran. */
export interface Recording {
  /** Milliseconds since 1970, one for each reading. */
  readonly wall: Float64Array;
  /** Milliseconds of the steady clock. */
  readonly steady: Float64Array;
  readonly entropy: Uint8Array;
}

/** From the host, which is trusted. */
export type HostMessage =
  | {
      readonly type: 'boot';
      readonly files: BootFiles;
      readonly memoryBytes: number;
      readonly seed: number;
      /** When the host's own steady clock began, in milliseconds since 1970: Python's goes on from there in any worker. */
      readonly timeOriginMs: number;
      readonly lane: Lane | 'auto';
    }
  /** Follows `boot`, because it takes longer to unpack; null starts from scratch. */
  | { readonly type: 'snapshot'; readonly memory: ArrayBuffer | null }
  /** A Python package, zipped; follows `booted`, because nothing needs it before code does. */
  | { readonly type: 'time-zones'; readonly zip: ArrayBuffer }
  | {
      readonly type: 'execute';
      readonly id: number;
      readonly code: string;
      readonly tools: readonly ToolSpec[];
      readonly imports: readonly string[];
      readonly memoryBytes: number;
      readonly fileBytes: number;
      readonly outputBytes: number;
      /** Runs for its effects on Python's state alone, with what an earlier run of it read. */
      readonly replay: Recording | null;
    }
  | { readonly type: 'tool-reply'; readonly id: number; readonly callId: number; readonly reply: ToolReply }
  | { readonly type: 'set-variables'; readonly id: number; readonly variables: WireValue }
  | { readonly type: 'reset'; readonly id: number; readonly seed: number }
  | FileRequest;

/** From the worker, once validated. */
export type WorkerMessage =
  | { readonly type: 'booted'; readonly lane: Lane }
  | { readonly type: 'boot-failed'; readonly message: string }
  | { readonly type: 'print'; readonly text: string; readonly bytes: number }
  | {
      readonly type: 'tool-call';
      readonly callId: number;
      readonly name: string;
      readonly args: Readonly<Record<string, unknown>>;
      readonly json: string;
      readonly bytes: number;
    }
  | { readonly type: 'display'; readonly bundle: DisplayBundle; readonly bytes: number }
  /** The worker is there and the code begins. */
  | { readonly type: 'started' }
  /** The code has ended, and what it wrote is being looked through: its time is over. */
  | { readonly type: 'ran' }
  | {
      readonly type: 'done';
      readonly value: unknown;
      readonly bundle: DisplayBundle;
      readonly isFinalAnswer: boolean;
      readonly isMemoryFull: boolean;
      readonly error: StepError | null;
      readonly files: readonly FileChange[];
      readonly recording: Recording;
      /** A checksum of all that was observed, by which a replay is compared with what it repeats. */
      readonly digest: number;
    }
  | { readonly type: 'settled'; readonly problem: string }
  | { readonly type: 'file-list'; readonly files: readonly FileEntry[]; readonly problem: string }
  | { readonly type: 'file-parts'; readonly parts: readonly Uint8Array<ArrayBuffer>[]; readonly problem: string }
  | { readonly type: 'crashed'; readonly message: string };

/** What the host is waiting for, which decides what it listens to. */
export type WireState =
  | { readonly phase: 'booting' | 'idle' }
  | { readonly phase: 'settling'; readonly id: number }
  | FileState
  | {
      readonly phase: 'executing';
      readonly id: number;
      /** The id that the next tool call must have. */
      readonly nextCallId: number;
      /** The tools of this execution and the names of their parameters. */
      readonly tools: ReadonlyMap<string, ReadonlySet<string>>;
      /** What the code may still send out; one message may hold no more. */
      readonly bytesLeft: number;
      /** A flood of tiny prints costs the host more than their bytes. */
      readonly printsLeft: number;
      /** What it says once, and has said already. */
      readonly hasStarted: boolean;
      readonly hasRan: boolean;
    };

/** So many invalid messages from one worker are no accident: it is ended. */
export const MAX_DROPPED_MESSAGES = 1_000;

/** An action keeps no more readings of each clock; code that reads it more often runs on from the last one. */
export const MAX_READINGS = 20_000;
export const MAX_ENTROPY_BYTES = 65_536;
