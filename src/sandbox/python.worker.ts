import type { PyodideAPI } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';
import { bootPython } from './boot-python.ts';
import { capMemory } from './memory-cap.ts';
import type { HostMessage, ToolReply } from './protocol.ts';
import { PACKAGE_NAME } from './python-package.ts';
import { startWarmUp } from './warm-up.ts';
import type { WarmUp } from './warm-up.ts';

/**
 * The Python worker. It is told everything over one port, which the frame's document hands it in its first message, and
 * says everything over that port. Code in the sandbox shares its realm: the host validates whatever comes from here.
 */

interface Running {
  readonly id: number;
  nextCallId: number;
}

/** Python's None is undefined here. */
type Buffers = readonly Uint8Array[] | undefined;

function serve(port: MessagePort): void {
  const cap = capMemory(Number.POSITIVE_INFINITY);
  let takeSnapshot: (memory: ArrayBuffer | null) => void = () => {};
  const snapshot = new Promise<ArrayBuffer | null>((resolve) => {
    takeSnapshot = resolve;
  });
  let running: Running | undefined;
  let session: PyProxy;
  let execute: PyCallable;
  let settleCall: PyCallable;
  let warmUp: WarmUp | undefined;

  /** What Python calls. Each function posts one message of the protocol. */
  const host = {
    print(text: string): void {
      if (running) port.postMessage({ type: 'print', id: running.id, text });
    },
    /** Gives the id under which the answer will come to Python's `settle`. */
    call(name: string, json: string, buffers: Buffers): number {
      const callId = running ? running.nextCallId++ : 0;
      port.postMessage({ type: 'tool-call', id: running?.id, callId, name, args: { json, buffers: buffers ?? [] } });
      return callId;
    },
    done(
      json: string,
      buffers: Buffers,
      text: string,
      isFinalAnswer: boolean,
      isMemoryFull: boolean,
      type: string,
      message: string,
      line: number,
      snippet: string,
    ): void {
      const id = running?.id;
      running = undefined;
      const error = line < 0 ? null : { type, message, line, snippet };
      port.postMessage({
        type: 'done',
        id,
        value: { json, buffers: buffers ?? [] },
        text,
        isFinalAnswer,
        isMemoryFull,
        error,
      });
    },
  };

  const start = (pyodide: PyodideAPI, seed: number): void => {
    const python = pyodide.pyimport(`${PACKAGE_NAME}.session`);
    session = python.Session(host) as PyProxy;
    session.reset(seed);
    execute = session.execute as PyCallable;
    settleCall = session.replies.settle as PyCallable;
    const work = pyodide.pyimport(`${PACKAGE_NAME}.warm_up`).warm_up as PyCallable;
    warmUp = startWarmUp(work, () => running === undefined);
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
        const pyodide = await bootPython(message.files, snapshot);
        start(pyodide, message.seed);
        port.postMessage({ type: 'booted' });
        break;
      }
      case 'snapshot':
        takeSnapshot(message.memory);
        break;
      case 'execute': {
        running = { id: message.id, nextCallId: 1 };
        cap.set(message.memoryBytes);
        const { id, code, tools, imports, outputBytes, isReplay } = message;
        const [specs, allowed] = [JSON.stringify(tools), JSON.stringify(imports)];
        await execute.callPromising(id, code, specs, allowed, outputBytes, isReplay);
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
        settle(message.id, () => session.reset(message.seed));
        break;
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

function toMessage(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(-4_000);
}

// Python's sockets are web sockets underneath. The policy refuses those, but only after they have been made, and Python
// takes that for a connection; without the constructor it says that the host cannot be reached.
Reflect.deleteProperty(globalThis, 'WebSocket');

addEventListener('message', ({ ports: [port] }) => port && serve(port), { once: true });
