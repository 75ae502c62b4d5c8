import type { Tool } from '../core/index.ts';
import { toAgentError } from '../core/index.ts';
import type { Engines } from './engines.ts';
import type { PageHooks, SandboxExecution, SandboxOptions, SandboxOutcome } from './protocol.ts';
import { toWorkerTool } from './worker-tools.ts';

/** One sandbox of the page's, without an agent. */
export interface SandboxSession {
  prepare(): Promise<void>;
  execute(execution: SandboxExecution, prints: MessagePort): Promise<SandboxOutcome>;
  setVariables(variables: Readonly<Record<string, unknown>>): Promise<void>;
  reset(): Promise<void>;
  dispose(): Promise<void>;
}

/**
 * Makes a sandbox that the page drives.
 *
 * @example
 * const sandbox = createSandboxSession({ imports: ['json'] }, hooks, engines);
 */
export function createSandboxSession(options: SandboxOptions, hooks: PageHooks, engines: Engines): SandboxSession {
  const executor = engines.executor({ imports: options.imports ?? [], limits: options.limits ?? {} });
  return {
    prepare: async () => executor.prepare(),

    async execute({ executionId, code, tools, limits }, prints) {
      const controller = new AbortController();
      prints.addEventListener('message', () => controller.abort());
      prints.start();
      let calls = 0;
      const named = (inner: Tool): Tool => ({
        ...inner,
        execute: (args, { signal }) => inner.execute(args, { callId: `${executionId}/${++calls}`, signal }),
      });
      try {
        const execution = await executor.execute(code, {
          tools: tools.map((one) => named(toWorkerTool(one, hooks))),
          limits,
          signal: controller.signal,
          onPrint: (text) => prints.postMessage(text),
        });
        return { ok: true, execution };
      } catch (thrown) {
        return { ok: false, error: toAgentError(thrown) };
      } finally {
        prints.close();
      }
    },

    setVariables: async (variables) => executor.setVariables(variables),
    reset: async () => executor.reset(),
    dispose: async () => executor.dispose(),
  };
}
