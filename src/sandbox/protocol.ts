import type { StepError } from '../core/index.ts';
import { decodeValue } from './values.ts';
import type { WireValue } from './values.ts';

/**
 * The wire between the host and the Python worker.
 *
 * The host trusts nothing that comes over it: code in the sandbox shares a realm with the worker's end of the port and
 * may post what it likes. So the worker's messages are a closed union of plain records, each validated for shape, size,
 * id and state before it is looked at; whatever fails is dropped. A forged message can at most do what the code may do
 * anyway: print, call a tool it was given, end itself.
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

/** From the host, which is trusted. */
export type HostMessage =
  | { readonly type: 'boot'; readonly files: BootFiles; readonly memoryBytes: number; readonly seed: number }
  /** Follows `boot`, because it takes longer to unpack; null starts from scratch. */
  | { readonly type: 'snapshot'; readonly memory: ArrayBuffer | null }
  | {
      readonly type: 'execute';
      readonly id: number;
      readonly code: string;
      readonly tools: readonly ToolSpec[];
      readonly imports: readonly string[];
      readonly memoryBytes: number;
      readonly outputBytes: number;
      /** Runs for its effects on Python's state alone. */
      readonly isReplay: boolean;
    }
  | { readonly type: 'tool-reply'; readonly id: number; readonly callId: number; readonly reply: ToolReply }
  | { readonly type: 'set-variables'; readonly id: number; readonly variables: WireValue }
  | { readonly type: 'reset'; readonly id: number; readonly seed: number };

/** From the worker, once validated. */
export type WorkerMessage =
  | { readonly type: 'booted' }
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
  | {
      readonly type: 'done';
      readonly value: unknown;
      readonly text: string;
      readonly isFinalAnswer: boolean;
      readonly isMemoryFull: boolean;
      readonly error: StepError | null;
    }
  | { readonly type: 'settled'; readonly problem: string }
  | { readonly type: 'crashed'; readonly message: string };

/** What the host is waiting for, which decides what it listens to. */
export type WireState =
  | { readonly phase: 'booting' | 'idle' }
  | { readonly phase: 'settling'; readonly id: number }
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
    };

/** So many invalid messages from one worker are no accident: it is ended. */
export const MAX_DROPPED_MESSAGES = 1_000;

/** Python cuts its messages far below this. */
const MAX_MESSAGE_CHARACTERS = 50_000;

const FIELDS: Readonly<Record<WorkerMessage['type'], readonly string[]>> = {
  booted: [],
  'boot-failed': ['message'],
  print: ['id', 'text'],
  'tool-call': ['id', 'callId', 'name', 'args'],
  done: ['id', 'value', 'text', 'isFinalAnswer', 'isMemoryFull', 'error'],
  settled: ['id', 'problem'],
  crashed: ['message'],
};

/**
 * Validates one message of the Python worker against what the host is waiting for; undefined means: drop it.
 *
 * @example
 * const message = parseWorkerMessage(event.data, state);
 * if (!message) dropped += 1;
 */
export function parseWorkerMessage(data: unknown, state: WireState): WorkerMessage | undefined {
  if (!isRecord(data)) return undefined;
  const { type } = data;
  if (typeof type !== 'string' || !Object.hasOwn(FIELDS, type)) return undefined;
  const known = type as WorkerMessage['type'];
  if (!hasExactly(data, ['type', ...FIELDS[known]])) return undefined;
  try {
    return parseKnown(known, data, state);
  } catch {
    // A value that cannot be decoded: only a forged message has one.
    return undefined;
  }
}

function parseKnown(
  type: WorkerMessage['type'],
  data: Readonly<Record<string, unknown>>,
  state: WireState,
): WorkerMessage | undefined {
  switch (type) {
    case 'booted':
      return state.phase === 'booting' ? { type } : undefined;
    case 'boot-failed':
      return state.phase === 'booting' && isText(data.message) ? { type, message: data.message } : undefined;
    case 'crashed':
      return state.phase !== 'idle' && isText(data.message) ? { type, message: data.message } : undefined;
    case 'settled':
      if (state.phase !== 'settling' || data.id !== state.id || !isText(data.problem)) return undefined;
      return { type, problem: data.problem };
    default:
      return state.phase === 'executing' && data.id === state.id ? parseRunning(type, data, state) : undefined;
  }
}

function parseRunning(
  type: 'print' | 'tool-call' | 'done',
  data: Readonly<Record<string, unknown>>,
  state: WireState & { readonly phase: 'executing' },
): WorkerMessage | undefined {
  switch (type) {
    case 'print': {
      const { text } = data;
      if (typeof text !== 'string' || text === '' || text.length > state.bytesLeft) return undefined;
      if (state.printsLeft <= 0) return undefined;
      return { type, text, bytes: text.length };
    }
    case 'tool-call': {
      const { callId, name, args } = data;
      const parameters = typeof name === 'string' ? state.tools.get(name) : undefined;
      if (typeof name !== 'string' || !parameters || callId !== state.nextCallId) return undefined;
      const bytes = sizeOf(args);
      if (bytes === undefined || bytes > state.bytesLeft) return undefined;
      const { json } = args as WireValue;
      const decoded = decodeValue(args as WireValue);
      if (!isRecord(decoded) || !Object.keys(decoded).every((key) => parameters.has(key))) return undefined;
      return { type, callId: state.nextCallId, name, args: decoded, json, bytes };
    }
    case 'done': {
      const { value, text, isFinalAnswer, isMemoryFull, error } = data;
      const bytes = sizeOf(value);
      if (bytes === undefined || typeof text !== 'string' || bytes + text.length > state.bytesLeft) return undefined;
      if (typeof isFinalAnswer !== 'boolean' || typeof isMemoryFull !== 'boolean') return undefined;
      const stepError = error === null ? null : parseError(error);
      if (stepError === undefined) return undefined;
      return { type, value: decodeValue(value as WireValue), text, isFinalAnswer, isMemoryFull, error: stepError };
    }
    default:
      return type satisfies never;
  }
}

function parseError(data: unknown): StepError | undefined {
  if (!isRecord(data) || !hasExactly(data, ['type', 'message', 'line', 'snippet'])) return undefined;
  const { type, message, line, snippet } = data;
  if (!isText(type) || !isText(message) || !isText(snippet)) return undefined;
  if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 0) return undefined;
  return { type, message, line, snippet };
}

/** The bytes of what claims to be a `WireValue`; undefined when it is none. */
function sizeOf(value: unknown): number | undefined {
  if (!isRecord(value) || !hasExactly(value, ['json', 'buffers'])) return undefined;
  const { json, buffers } = value;
  if (typeof json !== 'string' || !Array.isArray(buffers)) return undefined;
  let bytes = json.length;
  for (const buffer of buffers as unknown[]) {
    if (!(buffer instanceof Uint8Array)) return undefined;
    // A view brings its whole buffer along.
    bytes += buffer.buffer.byteLength;
  }
  return bytes;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_MESSAGE_CHARACTERS;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function hasExactly(value: object, fields: readonly string[]): boolean {
  const keys = Object.keys(value);
  return keys.length === fields.length && fields.every((field) => Object.hasOwn(value, field));
}
