import { AgentFailure } from '../core/index.ts';
import type { Enclosure } from './enclosure.ts';
import type { BootFiles, HostMessage, ToolReply, ToolSpec, WireState, WorkerMessage } from './protocol.ts';
import { MAX_DROPPED_MESSAGES, parseWorkerMessage } from './protocol.ts';
import type { WireValue } from './values.ts';

/** A slow machine without a snapshot needs a few seconds; after this something is wrong. */
const BOOT_MS = 60_000;

/** Setting variables and forgetting take milliseconds. */
const SETTLE_MS = 10_000;

/** Python counts what it sends in characters of Unicode and sends texts beside values: this is a backstop above it. */
const OUTPUT_SLACK = 4;
const SLACK_BYTES = 65_536;

/** Far above what `print` sends: it collects what comes faster than the eye can follow. */
const PRINTS = 100_000;
const PRINTS_PER_SECOND = 1_000;

/** One piece of code for Python. */
export type ExecuteRequest = Omit<HostMessage & { readonly type: 'execute' }, 'type'> & {
  /** How long it may run; for the number of its prints. */
  readonly timeMs: number;
};

/** What happens while it runs. */
export interface ExecutionListener {
  onPrint(text: string): void;
  onToolCall(call: WorkerMessage & { readonly type: 'tool-call' }): void;
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
  kill(reason: string): void;
  readonly isLost: boolean;
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
  readonly memoryBytes: number;
  readonly seed: number;
  readonly onDrop: () => void;
}

/**
 * Starts a Python worker in a frame and waits until Python runs.
 *
 * @throws AgentFailure `engine-lost` when it does not.
 * @example
 * const python = await startInterpreter({ enclosure, source, files, memoryBytes, seed, onDrop });
 */
export async function startInterpreter(options: InterpreterOptions): Promise<Interpreter> {
  const { enclosure, source, memoryBytes, seed, onDrop } = options;
  let state: WireState = { phase: 'booting' };
  let isLost = false;
  let dropped = 0;
  let requests = 0;
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
    const message = isLost ? undefined : parseWorkerMessage(data, state);
    if (!message) return drop();
    switch (message.type) {
      case 'print':
        if (state.phase !== 'executing') return;
        state = { ...state, bytesLeft: state.bytesLeft - message.bytes, printsLeft: state.printsLeft - 1 };
        return listener?.onPrint(message.text);
      case 'tool-call':
        if (state.phase !== 'executing') return;
        state = { ...state, bytesLeft: state.bytesLeft - message.bytes, nextCallId: state.nextCallId + 1 };
        return listener?.onToolCall(message);
      case 'crashed':
        return kill(`Python crashed: ${message.message}`);
      default:
        return settle(message);
    }
  });
  wire.start();
  const drop = (): void => {
    dropped += 1;
    onDrop();
    if (dropped >= MAX_DROPPED_MESSAGES) kill(`The code sent ${dropped} messages that are not allowed.`);
  };

  /** For what takes milliseconds: a worker that does not answer is lost. */
  const within = async <T>(limitMs: number, answer: Promise<T>): Promise<T> => {
    const timer = setTimeout(() => kill(`Python did not answer within ${limitMs / 1_000} s.`), limitMs);
    return answer.finally(() => clearTimeout(timer));
  };
  const settled = async (build: (id: number) => HostMessage): Promise<void> => {
    const id = ++requests;
    const end = await within(SETTLE_MS, ask({ phase: 'settling', id }, build(id)));
    if (end.type === 'lost') throw new AgentFailure({ kind: 'engine-lost', message: end.reason });
    if (end.type === 'settled' && end.problem) throw new Error(end.problem);
  };

  const booting = options.files.then((files) => {
    const booted = within(BOOT_MS, ask(state, { type: 'boot', files, memoryBytes, seed }, Object.values(files)));
    void options.snapshot.then((memory) => {
      if (!isLost) wire.postMessage({ type: 'snapshot', memory } satisfies HostMessage, memory ? [memory] : []);
    });
    return booted;
  });
  const end = await booting.catch((reason: unknown) => {
    kill('Its files are missing.');
    throw reason;
  });
  if (end.type !== 'booted') {
    const reason = end.type === 'lost' ? end.reason : end.type === 'boot-failed' ? end.message : end.type;
    kill(reason);
    throw new AgentFailure({ kind: 'engine-lost', message: explainBootFailure(reason) });
  }

  return {
    async execute({ timeMs, ...request }, heard) {
      listener = heard;
      const next: WireState = {
        phase: 'executing',
        id: request.id,
        nextCallId: 1,
        tools: new Map(request.tools.map((tool) => [tool.name, parameterNames(tool)])),
        bytesLeft: request.outputBytes * OUTPUT_SLACK + SLACK_BYTES,
        printsLeft: PRINTS + (timeMs / 1_000) * PRINTS_PER_SECOND,
      };
      const end = await ask(next, { type: 'execute', ...request });
      listener = undefined;
      return end.type === 'done' ? end : { type: 'lost', reason: end.type === 'lost' ? end.reason : end.type };
    },
    reply(callId, reply) {
      if (!isLost && state.phase === 'executing') {
        wire.postMessage({ type: 'tool-reply', id: state.id, callId, reply } satisfies HostMessage);
      }
    },
    setVariables: (variables) => settled((id) => ({ type: 'set-variables', id, variables })),
    reset: (nextSeed) => settled((id) => ({ type: 'reset', id, seed: nextSeed })),
    kill,
    get isLost() {
      return isLost;
    },
    get dropped() {
      return dropped;
    },
  };
}

function parameterNames(tool: ToolSpec): ReadonlySet<string> {
  return new Set(tool.parameters.map(({ name }) => name));
}

function explainBootFailure(reason: string): string {
  const grant = /Content Security Policy|unsafe-eval|CSP|did not load/i.test(reason)
    ? " On a page with a Content-Security-Policy, grant script-src 'wasm-unsafe-eval' blob: and worker-src data:."
    : ' Reload the page; if it happens again, try another browser.';
  return `Python could not start (${reason.trim()}).${grant}`;
}
