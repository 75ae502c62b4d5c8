import type { DisplayBundle } from '../core/index.ts';
import { AgentFailure } from '../core/index.ts';
import type { Enclosure } from './enclosure.ts';
import type { FileEntry, FileRange, FileRequest, FileState } from './file-messages.ts';
import type { ExecuteRequest } from './executing-state.ts';
import { executingState } from './executing-state.ts';
import { parseWorkerMessage } from './parse-message.ts';
import type { BootFiles, HostMessage, Lane, ToolReply, WireState, WorkerMessage } from './protocol.ts';
import { MAX_DROPPED_MESSAGES } from './protocol.ts';
import { packReply } from './shared-memory.ts';
import type { WireValue } from './values.ts';

/** A slow machine without a snapshot needs a few seconds; after this something is wrong. */
const BOOT_MS = 60_000;

/** Setting variables and forgetting take milliseconds. */
const SETTLE_MS = 10_000;

/** A slice of files takes milliseconds, looking through many thousands of them a little longer. */
const FILES_MS = 60_000;

/** Why a Python was lost that had not begun with the code: its frame was removed, or its worker ended. */
export const UNHEARD = 'The Python worker does not answer.';

/** How often a worker is looked after while it should work, and how long its frame may take to answer. */
const LIFE_MS = 2_000;
const ANSWER_MS = 3_000;

/** Code that imports nothing, and never did, need not wait for the time zones, which follow the start. */
const MAY_NEED_ZONES = /import/;

/** What happens while it runs. */
export interface ExecutionListener {
  onPrint(text: string): void;
  onDisplay(bundle: DisplayBundle): void;
  onToolCall(call: WorkerMessage & { readonly type: 'tool-call' }): void;
  /** The code has ended, and what it wrote is being looked through. */
  onRan(): void;
}

/** How it ended: by itself, or with its worker. */
export type ExecutionEnd =
  (WorkerMessage & { readonly type: 'done' }) | { readonly type: 'lost'; readonly reason: string };

/** One Python worker, from its start to its end. */
export interface Interpreter {
  /** Never rejects: a lost worker is an end like any other. */
  execute(request: ExecuteRequest, listener: ExecutionListener): Promise<ExecutionEnd>;
  reply(callId: number, reply: ToolReply): void;
  /** @throws Error when Python cannot take them. */
  setVariables(variables: WireValue): Promise<void>;
  reset(seed: number): Promise<void>;
  /** Sends a slice of files, whose bytes are transferred. @throws Error when they cannot be written. */
  writeFiles(slice: Omit<FileRequest & { readonly type: 'write-files' }, 'type' | 'id'>): Promise<void>;
  /** @throws Error when one is not there; null asks for all of the working folder. */
  listFiles(paths: readonly string[] | null): Promise<readonly FileEntry[]>;
  /** @throws Error when one is not there. */
  takeFiles(ranges: readonly FileRange[]): Promise<readonly Uint8Array<ArrayBuffer>[]>;
  /** Raises KeyboardInterrupt in running Python; false where that is not possible. */
  interrupt(): boolean;
  kill(reason: string): void;
  readonly isLost: boolean;
  readonly lane: Lane;
  /** How many invalid messages came from it. */
  readonly dropped: number;
}

/** What an interpreter is started with. */
export interface InterpreterOptions {
  readonly enclosure: Enclosure;
  /** The text of the Python worker. */
  readonly source: string;
  readonly files: Promise<BootFiles>;
  /** The memory of a started interpreter, if there is one. */
  readonly snapshot: Promise<ArrayBuffer | null>;
  /** The package that Python knows time zones from, if there is one. Code waits for it, starting does not. */
  readonly timeZones?: Promise<ArrayBuffer | null> | undefined;
  readonly memoryBytes: number;
  readonly seed: number;
  /** Ends the start early. */
  readonly signal?: AbortSignal | undefined;
  /** @default 'auto' */
  readonly lane?: Lane | 'auto' | undefined;
  /** Tests look at what happens without the validation. @default parseWorkerMessage */
  readonly parse?: typeof parseWorkerMessage | undefined;
  readonly onDrop?: (() => void) | undefined;
}

/**
 * Starts a Python worker in a frame and waits until Python runs.
 *
 * @throws AgentFailure `engine-lost` when it does not.
 * @example
 * const python = await startInterpreter({ enclosure, source, files, snapshot, memoryBytes, seed });
 */
export async function startInterpreter(options: InterpreterOptions): Promise<Interpreter> {
  const { enclosure, source, memoryBytes, seed, lane = 'auto', parse = parseWorkerMessage, onDrop } = options;
  let state: WireState = { phase: 'booting' };
  let isLost = false;
  let dropped = 0;
  let requests = 0;
  let wasInterrupted = false;
  let listener: ExecutionListener | undefined;
  let settle: (message: WorkerMessage | { readonly type: 'lost'; readonly reason: string }) => void = () => {};

  const kill = (reason: string): void => {
    if (isLost) return;
    isLost = true;
    wire.close();
    enclosure.kill();
    settle({ type: 'lost', reason });
  };

  /** Waits for the message that ends what was asked; everything before it goes to the listener. */
  const ask = (next: WireState, message: HostMessage, transfer: Transferable[] = []) =>
    new Promise<Parameters<typeof settle>[0]>((resolve) => {
      if (isLost) return resolve({ type: 'lost', reason: 'Python was ended.' });
      state = next;
      settle = (end) => {
        state = { phase: 'idle' };
        settle = () => {};
        resolve(end);
      };
      wire.postMessage(message, transfer);
    });

  const wire = enclosure.start(source, (message) => kill(`The Python worker failed: ${message || 'it did not load'}`));
  wire.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = isLost ? undefined : parse(data, state);
    if (!message) return drop();
    switch (message.type) {
      case 'print':
        if (state.phase !== 'executing') return;
        state = { ...state, bytesLeft: state.bytesLeft - message.bytes, printsLeft: state.printsLeft - 1 };
        return listener?.onPrint(message.text);
      case 'display':
        if (state.phase !== 'executing') return;
        state = { ...state, bytesLeft: state.bytesLeft - message.bytes, printsLeft: state.printsLeft - 1 };
        return listener?.onDisplay(message.bundle);
      case 'tool-call':
        if (state.phase !== 'executing') return;
        state = { ...state, bytesLeft: state.bytesLeft - message.bytes, nextCallId: state.nextCallId + 1 };
        return listener?.onToolCall(message);
      case 'started':
        if (state.phase === 'executing') state = { ...state, hasStarted: true };
        return;
      case 'ran':
        if (state.phase !== 'executing') return;
        state = { ...state, hasRan: true };
        return listener?.onRan();
      case 'crashed':
        return kill(`Python crashed: ${message.message}`);
      default:
        return settle(message);
    }
  });
  wire.start();
  const drop = (): void => {
    dropped += 1;
    onDrop?.();
    if (dropped >= MAX_DROPPED_MESSAGES) kill(`The code sent ${dropped} messages that are not allowed.`);
  };

  /** For what takes milliseconds: a worker that does not answer is lost. */
  const within = async <T>(limitMs: number, answer: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => kill(`Python did not answer within ${limitMs / 1_000} s.`), limitMs);
    return answer.finally(() => clearTimeout(timer));
  };
  const answered = async (
    limitMs: number,
    next: (WireState & { readonly phase: 'settling' }) | FileState,
    message: HostMessage,
    transfer: Transferable[] = [],
  ): Promise<WorkerMessage & { readonly problem: string }> => {
    const end = await within(limitMs, ask(next, message, transfer));
    if (end.type === 'lost') throw new AgentFailure({ kind: 'engine-lost', message: end.reason });
    if (!('problem' in end)) throw new Error(`Python answered with "${end.type}".`);
    if (end.problem) throw new Error(end.problem);
    return end;
  };
  const settled = async (
    limitMs: number,
    build: (id: number) => HostMessage,
    transfer: Transferable[] = [],
  ): Promise<void> => {
    const id = ++requests;
    await answered(limitMs, { phase: 'settling', id }, build(id), transfer);
  };

  /** Code may run in silence for long, and so may a start, but code must have begun, and the frame must be there. */
  const watch = (): (() => void) => {
    const look = async (): Promise<void> => {
      if (state.phase === 'executing' && !state.hasStarted) kill(UNHEARD);
      else if (!(await enclosure.isAlive(ANSWER_MS))) kill('The sandbox frame is gone.');
    };
    const timer = setInterval(() => void look(), LIFE_MS);
    return () => clearInterval(timer);
  };

  const abandon = (): void => kill('It is not needed any more.');
  if (options.signal?.aborted) abandon();
  else options.signal?.addEventListener('abort', abandon);
  const booting = options.files.then((files) => {
    const boot = { type: 'boot', files, memoryBytes, seed, timeOriginMs: performance.timeOrigin, lane } as const;
    const booted = within(BOOT_MS, ask(state, boot, Object.values(files)));
    void options.snapshot.then((memory) => {
      if (!isLost) wire.postMessage({ type: 'snapshot', memory } satisfies HostMessage, memory ? [memory] : []);
    });
    return booted;
  });
  const stopWatchingBoot = watch();
  const end = await booting.finally(stopWatchingBoot).catch((reason: unknown) => {
    kill('Its files are missing.');
    throw reason;
  });
  options.signal?.removeEventListener('abort', abandon);
  if (end.type !== 'booted') {
    const reason = end.type === 'lost' ? end.reason : end.type === 'boot-failed' ? end.message : end.type;
    kill(reason);
    throw new AgentFailure({ kind: 'engine-lost', message: explainBootFailure(reason) });
  }
  const zoned = options.timeZones?.then((zip) => {
    if (zip && !isLost) wire.postMessage({ type: 'time-zones', zip } satisfies HostMessage, [zip]);
  });

  return {
    async execute(given, heard) {
      const { timeMs: _timeMs, ...request } = given;
      listener = heard;
      // One that is still on its way would hit this action.
      if (wasInterrupted && !(await enclosure.isAlive(ANSWER_MS))) kill('Its frame does not answer.');
      wasInterrupted = false;
      if (MAY_NEED_ZONES.test(request.code)) await zoned;
      const stopWatching = watch();
      const end = await ask(executingState(given), { type: 'execute', ...request });
      stopWatching();
      listener = undefined;
      return end.type === 'done' ? end : { type: 'lost', reason: end.type === 'lost' ? end.reason : end.type };
    },
    reply(callId, reply) {
      if (!isLost && state.phase === 'executing' && end.lane === 'shared-memory') {
        return enclosure.reply(packReply({ id: state.id, callId, reply }));
      }
      if (!isLost && state.phase === 'executing') {
        wire.postMessage({ type: 'tool-reply', id: state.id, callId, reply } satisfies HostMessage);
      }
    },
    setVariables: (variables) => settled(SETTLE_MS, (id) => ({ type: 'set-variables', id, variables })),
    reset: (nextSeed) => settled(SETTLE_MS, (id) => ({ type: 'reset', id, seed: nextSeed })),
    writeFiles: (slice) => {
      const transfer = slice.parts.map(({ bytes }) => bytes.buffer);
      return settled(FILES_MS, (id) => ({ type: 'write-files', id, ...slice }), transfer);
    },
    async listFiles(paths) {
      const id = ++requests;
      const answer = await answered(FILES_MS, { phase: 'listing', id, paths }, { type: 'list-files', id, paths });
      return answer.type === 'file-list' ? answer.files : [];
    },
    async takeFiles(ranges) {
      const id = ++requests;
      const answer = await answered(FILES_MS, { phase: 'taking', id, ranges }, { type: 'take-files', id, ranges });
      return answer.type === 'file-parts' ? answer.parts : [];
    },
    interrupt() {
      wasInterrupted = true;
      return enclosure.interrupt();
    },
    kill,
    lane: end.lane,
    get isLost() {
      return isLost;
    },
    get dropped() {
      return dropped;
    },
  };
}

function explainBootFailure(reason: string): string {
  const grant = /Content Security Policy|unsafe-eval|CSP|did not load/i.test(reason)
    ? " On a page with a Content-Security-Policy, grant script-src 'wasm-unsafe-eval' blob: and worker-src data:."
    : ' Reload the page; if it happens again, try another browser.';
  return `Python could not start (${reason.trim()}).${grant}`;
}
