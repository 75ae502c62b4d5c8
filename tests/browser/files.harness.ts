import type { Execution } from '../../src/core/index.ts';
import { runAction } from '../../src/sandbox/action.ts';
import { loadBootFiles } from '../../src/sandbox/assets.ts';
import { openEnclosure } from '../../src/sandbox/enclosure.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';
import { startInterpreter } from '../../src/sandbox/interpreter.ts';
// oxlint-disable-next-line import/default -- the plugin's own kind of module
import source from '../../src/sandbox/python.worker.ts?bundle';
import { loadAsset } from './sandbox.harness.ts';
export { createSandbox, run } from './sandbox.harness.ts';

const LIMITS = { timeMs: 30_000, memoryBytes: 2 ** 29, fileBytes: 2 ** 29, toolCalls: 1, outputBytes: 1_000_000 };

/** Runs code in a Python whose worker begins with `preamble`. */
export async function runAfter(preamble: string, code: string): Promise<Execution> {
  const enclosure = await openEnclosure(openSandboxFrame);
  const files = loadBootFiles(loadAsset, () => {});
  const memoryBytes = LIMITS.memoryBytes;
  const python = await startInterpreter({
    enclosure,
    source: `${preamble}\n${source}`,
    files,
    snapshot: Promise.resolve(null),
    memoryBytes,
    seed: 1,
  });
  const request = { id: 1, code, tools: [], imports: ['*'], replay: null, ...LIMITS };
  const more = { signal: undefined, onPrint: undefined, onDisplay: undefined };
  const { execution } = await runAction(python, { request, tools: [], limits: LIMITS, ...more });
  python.kill('The test is over.');
  enclosure.close();
  return execution;
}

/** What a test can compare: the files as text. */
export function toTexts(files: Readonly<Record<string, Uint8Array>>): [string, string][] {
  return Object.entries(files).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]);
}

/** The SHA-256 of bytes, in hexadecimal. */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
