import type { Executor, Limits, Tool } from '../../core/index.ts';
import type { LoadAsset } from '../assets.ts';
import type { OpenFrame } from '../enclosure.ts';
import { createPyodideExecutor } from '../pyodide-executor.ts';
import attempts from './attempts.py?raw';
import hunts from './hunts.py?raw';
import type { Targets, Tried } from './attempt.ts';
import { shorten } from './attempt.ts';

/** Python in a real sandbox, as agents have it, that may import anything. */
export interface PythonSandbox {
  /** Calls a function of `attempts.py` or `hunts.py`; with `key`, only that counts as out. */
  call(name: string, options?: { readonly key?: string; readonly limits?: Partial<Limits> }): Promise<PythonTried>;
  dispose(): Promise<void>;
}

/** What came of a call, and how much of its output arrived. */
export interface PythonTried extends Tried {
  readonly printedCharacters: number;
  /** The type of the error that ended it, or nothing. */
  readonly error: string | undefined;
}

const CALL_MS = 5_000;

/**
 * Starts a sandbox whose code knows how to try to get out.
 *
 * @param key A secret of the host's, which its tool can see and the code may not.
 * @throws AgentFailure `engine-lost` when Python cannot start here.
 * @example
 * const { outcome } = await sandbox.call('js_fetch');
 */
export async function openPythonSandbox(
  { openFrame, loadAsset }: { readonly openFrame: OpenFrame; readonly loadAsset: LoadAsset },
  targets: Targets,
  key: string,
): Promise<PythonSandbox> {
  const executor: Executor = createPyodideExecutor({ imports: ['*'], limits: {}, openFrame, loadAsset });
  const tools = [makeLook(key)];
  try {
    await executor.execute(attempts);
    await executor.execute(hunts);
    await executor.setVariables({ targets });
  } catch (thrown) {
    await executor.dispose();
    throw thrown;
  }
  return {
    async call(name, { key: wanted, limits = {} } = {}) {
      let printedCharacters = 0;
      const { value, error } = await executor.execute(`await ${name}(targets)`, {
        tools,
        limits: { timeMs: CALL_MS, ...limits },
        onPrint: (text) => void (printedCharacters += text.length),
      });
      const seen = { printedCharacters, error: error?.type };
      if (error) return { outcome: 'held', detail: shorten(`${error.type}: ${error.message.split('\n')[0]}`), ...seen };
      const isOut = wanted === undefined ? typeof value === 'string' : value === wanted;
      return { outcome: isOut ? 'out' : 'held', detail: describe(value), ...seen };
    },
    dispose: () => executor.dispose(),
  };
}

function describe(value: unknown): string {
  if (value instanceof Uint8Array) return `the host got ${value.length} bytes, and unpickles nothing`;
  return shorten(String(value));
}

/** A tool that knows the key, as tools that sign in somewhere do. */
function makeLook(key: string): Tool {
  return {
    name: 'look',
    description: 'Says how long the key is.',
    inputSchema: { type: 'object', properties: {} },
    execute: () => key.length,
  };
}
