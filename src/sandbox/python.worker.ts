import type { PyodideAPI } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import { bootPython } from './boot-python.ts';
import type { FileService } from './file-service.ts';
import { serveFiles } from './file-service.ts';
import type { FileChange } from '../core/index.ts';
import { chooseLane } from './lane.ts';
import { capMemory } from './memory-cap.ts';
import type { HostMessage, Lane, ToolReply } from './protocol.ts';
import { PACKAGE_NAME } from './python-package.ts';
import type { Recorder } from './recorder.ts';
import { recordReadings } from './recorder.ts';
import type { SharedMemory } from './shared-memory.ts';
import { openSharedMemory } from './shared-memory.ts';
import { startWarmUp } from './warm-up.ts';
import type { WarmUp } from './warm-up.ts';

/**
 * The Python worker. It is told everything over one port, which the frame's document hands it in its first message, and
 * says everything over that port. Code in the sandbox shares its realm: the host validates whatever comes from here.
 */

interface Running {
  readonly id: number;
  readonly isReplay: boolean;
  nextCallId: number;
}

/** Python's None is undefined here. */
type Buffers = readonly Uint8Array[] | undefined;

/** Long texts come as UTF-8, because Pyodide converts texts letter by letter. */
type PyText = string | Uint8Array;

const TIME_ZONES_FILE = '/lib/tzdata.zip';

function serve(port: MessagePort, memory: SharedMemory | undefined): void {
  // Before the clock is recorded: waiting is no reading of it.
  const readNow = performance.now.bind(performance);
  const cap = capMemory(Number.POSITIVE_INFINITY);
  let takeSnapshot: (memory: ArrayBuffer | null) => void = () => {};
  const snapshot = new Promise<ArrayBuffer | null>((resolve) => {
    takeSnapshot = resolve;
  });
  let running: Running | undefined;
  let session: PyProxy;
  let execute: (...action: readonly unknown[]) => Promise<unknown>;
  let settleCall: PyCallable;
  let warmUp: WarmUp | undefined;
  let recorder: Recorder | undefined;
  let files: FileService | undefined;
  let addTimeZones: (zip: ArrayBuffer) => void = () => {};
  let listenToInterrupts: (isListening: boolean) => void = () => {};

  /** What Python calls. Each function posts one message of the protocol. */
  const host = {
    print(text: string): void {
      if (running) port.postMessage({ type: 'print', id: running.id, text });
    },
    /** Gives the id under which the answer will come to Python's `settle`. */
    call(name: string, json: string, buffers: Buffers): number {
      const callId = running ? running.nextCallId++ : 0;
      const args = { json, buffers: buffers ?? [] };
      port.postMessage({ type: 'tool-call', id: running?.id, callId, name, args }, bytesOf(buffers));
      return callId;
    },
    /** Stands still until the answer to a call has been given to Python. */
    wait(callId: number): void {
      if (running && memory) answer(callId, memory.wait(running.id, callId));
    },
    is_replay: (): boolean => running?.isReplay ?? false,
    sleep(durationMs: number): void {
      if (memory) return memory.sleep(durationMs);
      const endMs = readNow() + durationMs;
      while (readNow() < endMs);
    },
    /** Shows the faces of something, as JSON of MIME type → text. */
    display(bundle: PyText): void {
      if (running) port.postMessage({ type: 'display', id: running.id, bundle: readJSON(bundle) });
    },
    done(
      json: string,
      buffers: Buffers,
      bundle: PyText,
      isFinalAnswer: boolean,
      isMemoryFull: boolean,
      type: string,
      message: string,
      line: number,
      snippet: string,
      digest: number,
    ): void {
      const end = running;
      running = undefined;
      listenToInterrupts(false);
      const recording = recorder?.end();
      void changesOf(end).then((changes) =>
        port.postMessage(
          {
            type: 'done',
            id: end?.id,
            value: { json, buffers: buffers ?? [] },
            bundle: readJSON(bundle),
            isFinalAnswer,
            isMemoryFull,
            error: line < 0 ? null : { type, message, line, snippet },
            files: changes,
            recording,
            digest,
          },
          bytesOf(buffers),
        ),
      );
    },
  };

  /** What an action did to files; a replay's have been told. */
  const changesOf = async (end: Running | undefined): Promise<readonly FileChange[]> => {
    if (!files || !end || end.isReplay) return [];
    const { changes, note } = await files
      .end(() => port.postMessage({ type: 'ran', id: end.id }))
      // For want of memory: what came of the action is worth more than what it wrote.
      .catch(() => ({ changes: [], note: 'Note: the files that this code wrote could not be looked through.\n' }));
    if (note) port.postMessage({ type: 'print', id: end.id, text: note });
    return changes;
  };

  const start = (pyodide: PyodideAPI, seed: number, lane: Lane): void => {
    files = serveFiles(pyodide);
    addTimeZones = (zip) => {
      files?.install(TIME_ZONES_FILE, new Uint8Array(zip));
      session.add_path(TIME_ZONES_FILE);
    };
    const python = pyodide.pyimport(`${PACKAGE_NAME}.session`);
    session = python.Session(host, lane) as PyProxy;
    session.reset(seed);
    const canSwitch = lane === 'stack-switching';
    const run = (canSwitch ? session.execute : session.execute_in_loop) as PyCallable;
    execute = canSwitch ? (...action) => run.callPromising(...action) : async (...action) => run(...action);
    listenToInterrupts = (isListening) => {
      memory?.clear();
      if (memory) pyodide.setInterruptBuffer(isListening ? memory.interruptWord : (undefined as never));
    };
    settleCall = session.replies.settle as PyCallable;
    const work = pyodide.pyimport(`${PACKAGE_NAME}.warm_up`).warm_up as PyCallable;
    warmUp = startWarmUp(work, () => running === undefined, canSwitch);
  };

  const answer = (callId: number, reply: ToolReply): void => {
    if (reply.outcome !== 'returned') return settleCall(callId, reply.outcome, reply.message);
    const { json, buffers } = reply.value;
    settleCall(callId, reply.outcome, json, buffers.length > 0 ? buffers : undefined);
  };

  const settle = (id: number, act: () => void): void => {
    let problem = '';
    try {
      act();
    } catch (error) {
      problem = toMessage(error);
    }
    port.postMessage({ type: 'settled', id, problem });
  };

  const handle = async (message: HostMessage): Promise<void> => {
    switch (message.type) {
      case 'boot': {
        cap.set(message.memoryBytes);
        recorder = recordReadings(message.timeOriginMs);
        const lane = chooseLane(message.lane, memory !== undefined);
        const pyodide = await bootPython(message.files, snapshot, lane);
        listenToFatalErrors(pyodide, (message) => port.postMessage({ type: 'crashed', message }));
        start(pyodide, message.seed, lane);
        port.postMessage({ type: 'booted', lane });
        break;
      }
      case 'snapshot':
        takeSnapshot(message.memory);
        break;
      case 'time-zones':
        addTimeZones(message.zip);
        break;
      case 'execute': {
        running = { id: message.id, isReplay: message.replay !== null, nextCallId: 1 };
        if (warmUp?.slice) await warmUp.slice;
        cap.set(message.memoryBytes);
        files?.begin(message.fileBytes);
        const { id, code, tools, imports, outputBytes, replay } = message;
        const [specs, allowed] = [JSON.stringify(tools), JSON.stringify(imports)];
        recorder?.begin(replay);
        listenToInterrupts(true);
        port.postMessage({ type: 'started', id });
        await execute(id, code, specs, allowed, outputBytes, replay !== null);
        warmUp?.resume();
        break;
      }
      case 'tool-reply':
        if (running?.id === message.id) answer(message.callId, message.reply);
        break;
      case 'set-variables':
        settle(message.id, () => session.set_variables(message.variables.json, message.variables.buffers));
        break;
      case 'reset':
        settle(message.id, () => {
          session.reset(message.seed);
          files?.reset();
        });
        break;
      case 'write-files':
      case 'list-files':
      case 'take-files': {
        const answered = files?.answer(message);
        if (answered) port.postMessage(answered.message, answered.transfer);
        break;
      }
      default:
        message satisfies never;
    }
  };

  port.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
    handle(data).catch((error: unknown) => {
      const type = data.type === 'boot' ? 'boot-failed' : 'crashed';
      port.postMessage({ type, message: toMessage(error) });
    });
  });
  port.start();
}

function readJSON(text: PyText): unknown {
  return JSON.parse(typeof text === 'string' ? text : new TextDecoder().decode(text));
}

/** What is sent and not needed here any more. */
function bytesOf(buffers: Buffers): Transferable[] {
  return (buffers ?? []).map(({ buffer }) => buffer as ArrayBuffer);
}

/** Also those of a task, which nobody awaits: what awaits the task would wait for ever. */
function listenToFatalErrors(pyodide: PyodideAPI, listen: (message: string) => void): void {
  const { _api: api } = pyodide as unknown as { readonly _api: { on_fatal?: (error: unknown) => void } };
  api.on_fatal = (error) => listen(toMessage(error));
}

function toMessage(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(-4_000);
}

// Python's sockets are web sockets underneath. The policy refuses those, but only after they have been made, and Python
// takes that for a connection; without the constructor it says that the host cannot be reached.
Reflect.deleteProperty(globalThis, 'WebSocket');

addEventListener(
  'message',
  ({ data, ports: [port] }: MessageEvent<{ readonly shared?: SharedArrayBuffer } | null>) =>
    port && serve(port, data?.shared && openSharedMemory(data.shared)),
  { once: true },
);
