import * as Comlink from 'comlink';
import { AgentFailure } from '../core/errors.ts';
import { tryOnPage } from '../sandbox/self-test/page-control.ts';
import type { SelfTestResult } from '../sandbox/self-test/attempt.ts';
import { agentWorker } from './connection.ts';
import type { SelfTestHooks, SelfTestOptions, SelfTestOutcome } from './protocol.ts';

/**
 * The page's side of the self-test: makes the controls that need a window. Loaded when it is first wanted.
 *
 * @throws AgentFailure when there is no sandbox here to get out of.
 * @example
 * const results = await testOnPage({ onResult: (result) => show(result) });
 */
export async function testOnPage({ onResult }: SelfTestOptions): Promise<readonly SelfTestResult[]> {
  const { api, lost } = agentWorker();
  const hooks: SelfTestHooks = {
    attempt: tryOnPage,
    isAlive: async () => true,
    onResult: async (result, total) => onResult?.(result, total),
  };
  const failed = lost.then((error): SelfTestOutcome => ({ ok: false, error }));
  const outcome = await Promise.race([api.testSandbox(Comlink.proxy(hooks)), failed]);
  if (!outcome.ok) throw new AgentFailure(outcome.error);
  return outcome.results;
}
