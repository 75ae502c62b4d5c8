import controlURL from '../sandbox/self-test/control.worker.ts?worker&url';
import { runSelfTest } from '../sandbox/self-test/run-self-test.ts';
import type { SandboxParts } from './engines.ts';
import type { SelfTestHooks, SelfTestOutcome } from './protocol.ts';
import { toAgentError } from '../core/index.ts';
import { startModuleWorker } from './start-worker.ts';

/**
 * Runs the self-test against sandboxes made of the same parts as all others. Loaded when it is first wanted.
 *
 * @example
 * const outcome = await testSandbox(engines.sandboxParts, hooks);
 */
export async function testSandbox(parts: SandboxParts, hooks: SelfTestHooks): Promise<SelfTestOutcome> {
  const url = new URL(controlURL, import.meta.url);
  try {
    const results = await runSelfTest({
      ...parts,
      controlURL: url.href,
      startControl: () => startModuleWorker(url, 'tabagents-self-test'),
      page: hooks,
      onResult: (result, total) => void hooks.onResult(result, total),
    });
    return { ok: true, results };
  } catch (thrown) {
    return { ok: false, error: toAgentError(thrown) };
  }
}
