import type { DisplayBundle, StepError } from '../core/index.ts';
import { parseChanges, parseFileList, parseFileParts } from './file-messages.ts';
import type { Lane, Recording, WireState, WorkerMessage } from './protocol.ts';
import { MAX_ENTROPY_BYTES, MAX_READINGS } from './protocol.ts';
import { hasExactly, isRecord } from './record.ts';
import type { WireValue } from './values.ts';
import { decodeValue } from './values.ts';

/** Python cuts its messages far below this. */
const MAX_MESSAGE_CHARACTERS = 50_000;

const FIELDS: Readonly<Record<WorkerMessage['type'], readonly string[]>> = {
  booted: ['lane'],
  'boot-failed': ['message'],
  print: ['id', 'text'],
  'tool-call': ['id', 'callId', 'name', 'args'],
  display: ['id', 'bundle'],
  started: ['id'],
  ran: ['id'],
  done: ['id', 'value', 'bundle', 'isFinalAnswer', 'isMemoryFull', 'error', 'files', 'recording', 'digest'],
  settled: ['id', 'problem'],
  'file-list': ['id', 'files', 'problem'],
  'file-parts': ['id', 'parts', 'problem'],
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
      return state.phase === 'booting' && isLane(data.lane) ? { type, lane: data.lane } : undefined;
    case 'boot-failed':
      return state.phase === 'booting' && isText(data.message) ? { type, message: data.message } : undefined;
    case 'crashed':
      return state.phase !== 'idle' && isText(data.message) ? { type, message: data.message } : undefined;
    case 'settled':
      if (state.phase !== 'settling' || data.id !== state.id || !isText(data.problem)) return undefined;
      return { type, problem: data.problem };
    case 'file-list': {
      const { problem } = data;
      if (state.phase !== 'listing' || data.id !== state.id || !isText(problem)) return undefined;
      const files = problem ? [] : parseFileList(data.files, state.paths);
      return files && { type, files, problem };
    }
    case 'file-parts': {
      const { problem } = data;
      if (state.phase !== 'taking' || data.id !== state.id || !isText(problem)) return undefined;
      const parts = problem ? [] : parseFileParts(data.parts, state.ranges);
      return parts && { type, parts, problem };
    }
    default:
      return state.phase === 'executing' && data.id === state.id ? parseRunning(type, data, state) : undefined;
  }
}

function parseRunning(
  type: 'print' | 'display' | 'tool-call' | 'started' | 'ran' | 'done',
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
    case 'display': {
      const bundle = parseBundle(data.bundle);
      if (!bundle || bundle.bytes > state.bytesLeft || state.printsLeft <= 0) return undefined;
      return { type, ...bundle };
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
    case 'started':
      return state.hasStarted ? undefined : { type };
    case 'ran':
      return state.hasRan ? undefined : { type };
    case 'done': {
      const { isFinalAnswer, isMemoryFull, digest } = data;
      const bytes = sizeOf(data.value);
      const shown = parseBundle(data.bundle);
      if (bytes === undefined || !shown || bytes + shown.bytes > state.bytesLeft) return undefined;
      if (typeof isFinalAnswer !== 'boolean' || typeof isMemoryFull !== 'boolean') return undefined;
      const error = data.error === null ? null : parseError(data.error);
      const files = parseChanges(data.files);
      if (error === undefined || !files || !isRecording(data.recording) || typeof digest !== 'number') return undefined;
      const value = decodeValue(data.value as WireValue);
      const { bundle } = shown;
      return { type, value, bundle, isFinalAnswer, isMemoryFull, error, files, recording: data.recording, digest };
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

const MIME_TYPE = /^[a-z]+\/[a-z0-9.+-]{1,80}$/;
const MAX_FACES = 20;

/** A display bundle and its size; it always has a plain text. */
function parseBundle(data: unknown): { readonly bundle: DisplayBundle; readonly bytes: number } | undefined {
  if (!isRecord(data)) return undefined;
  const faces = Object.entries(data);
  if (faces.length > MAX_FACES || !Object.hasOwn(data, 'text/plain')) return undefined;
  let bytes = 0;
  for (const [type, face] of faces) {
    if (!MIME_TYPE.test(type) || typeof face !== 'string') return undefined;
    bytes += face.length;
  }
  return { bundle: data as DisplayBundle, bytes };
}

function isRecording(data: unknown): data is Recording {
  if (!isRecord(data) || !hasExactly(data, ['wall', 'steady', 'entropy'])) return false;
  const { wall, steady, entropy } = data;
  const isClock = (readings: unknown): boolean => readings instanceof Float64Array && readings.length <= MAX_READINGS;
  return isClock(wall) && isClock(steady) && entropy instanceof Uint8Array && entropy.length <= MAX_ENTROPY_BYTES;
}

const LANES: readonly unknown[] = ['stack-switching', 'shared-memory', 'rewrite'] satisfies readonly Lane[];

function isLane(value: unknown): value is Lane {
  return LANES.includes(value);
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
