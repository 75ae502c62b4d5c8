import type { Execution } from '../../src/core/index.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';
import type { PyodideExecutor, PyodideExecutorOptions, SandboxProgress } from '../../src/sandbox/pyodide-executor.ts';
import { createPyodideExecutor } from '../../src/sandbox/pyodide-executor.ts';
import { loadAsset, tool } from './sandbox.harness.ts';

/** What is taken away from a sandbox. */
export type Loss = 'worker' | 'frame';

/** What a test sees of a sandbox that may lose its Python. */
export interface Lossy {
  readonly sandbox: PyodideExecutor;
  /** Each call of the tool `add`. */
  readonly calls: string[];
  /** What was told of each start. */
  readonly progress: SandboxProgress[];
  run(code: string, loss?: { readonly kind: Loss; readonly atMessage: number }): Promise<Ran>;
}

/** An execution, and how many messages it took. */
export interface Ran extends Execution {
  readonly messages: number;
}

/** Is told of every message that comes from a Python worker, and by which control port that worker can be ended. */
let heard: (control: MessagePort | undefined) => void = () => {};
/** The port that a worker speaks over, and the control port over which it was started. */
const controls = new Map<Transferable, MessagePort>();

/** Every channel that is made from now on tells what comes out of it, and what workers are started over it. */
class WatchedChannel extends MessageChannel {
  constructor() {
    super();
    const { port1, port2 } = this;
    const post = port1.postMessage.bind(port1) as (message: unknown, transfer?: Transferable[]) => void;
    port1.postMessage = (message: { type?: unknown }, transfer?: Transferable[] | StructuredSerializeOptions) => {
      const ports = Array.isArray(transfer) ? transfer : [];
      if (message?.type === 'start') for (const port of ports) controls.set(port, port1);
      post(message, ports);
    };
    port1.addEventListener('message', () => {
      if (controls.has(port2)) heard(controls.get(port2));
    });
  }
}
globalThis.MessageChannel = WatchedChannel;

/** The frames of all sandboxes of this page. */
export function frames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll('iframe')];
}

/** A sandbox whose worker or frame can be taken away at any message. */
export function createLossy(options: Partial<PyodideExecutorOptions> = {}): Lossy {
  const calls: string[] = [];
  const progress: SandboxProgress[] = [];
  const sandbox = createPyodideExecutor({
    imports: ['*'],
    limits: {},
    openFrame: openSandboxFrame,
    loadAsset,
    onProgress: (one) => void progress.push(one),
    ...options,
  });
  const add = tool({
    name: 'add',
    description: 'The sum of two numbers.',
    input: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' } }, required: ['a', 'b'] },
    async execute({ a, b }) {
      calls.push(`${String(a)} + ${String(b)}`);
      // What was taken away meanwhile is gone by then.
      if (isLosing) await new Promise((resolve) => setTimeout(resolve, 30));
      return Number(a) + Number(b);
    },
  });
  let isLosing = false;
  const lose = (kind: Loss, control: MessagePort | undefined): void => {
    if (kind === 'frame') for (const frame of frames()) frame.remove();
    else control?.postMessage({ type: 'kill' });
  };
  return {
    sandbox,
    calls,
    progress,
    async run(code, loss) {
      let messages = 0;
      isLosing = loss !== undefined;
      heard = (control) => {
        messages += 1;
        if (messages === loss?.atMessage) lose(loss.kind, control);
      };
      const limits = { timeMs: loss ? 300 : 30_000, toolCalls: 2_000 };
      const execution = await sandbox.execute(code, { tools: [add], limits });
      heard = () => {};
      return { ...execution, messages };
    },
  };
}
