import type { Tool } from '../core/index.ts';
import { toAgentError } from '../core/index.ts';
import type { Engines } from './engines.ts';
import type {
  FilesOutcome,
  NamedFile,
  PageHooks,
  SandboxExecution,
  SandboxOptions,
  SandboxOutcome,
  SandboxReadiness,
} from './protocol.ts';
import { toRecord } from './file-blobs.ts';
import { toFileFailure } from './task-inputs.ts';
import { useToolPort } from './tool-port.ts';
import { toWorkerTool } from './worker-tools.ts';

/** One sandbox of the page's, without an agent. */
export interface SandboxSession {
  prepare(): Promise<void>;
  execute(execution: SandboxExecution, prints: MessagePort): Promise<SandboxOutcome>;
  setVariables(variables: Readonly<Record<string, unknown>>): Promise<void>;
  writeFiles(files: readonly NamedFile[]): Promise<SandboxReadiness>;
  readFiles(paths: readonly string[] | undefined): Promise<FilesOutcome>;
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
  const toolPort = useToolPort(() => hooks.openToolPort());
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
          tools: tools.map((one) => named(toWorkerTool(one, toolPort))),
          limits,
          signal: controller.signal,
          onPrint: (text) => prints.postMessage(text),
          onDisplay: (bundle) => prints.postMessage(bundle),
        });
        return { ok: true, execution };
      } catch (thrown) {
        return { ok: false, error: toAgentError(thrown) };
      } finally {
        prints.close();
      }
    },

    setVariables: async (variables) => executor.setVariables(variables),
    async writeFiles(files) {
      try {
        await executor.writeFiles(toRecord(files));
        return { ok: true };
      } catch (thrown) {
        return { ok: false, error: toFileFailure(thrown).error };
      }
    },
    async readFiles(paths) {
      try {
        const files = Object.entries(await executor.readFiles(paths));
        return {
          ok: true,
          files: files.map(([path, content]) => ({ path, content: content as Uint8Array<ArrayBuffer> })),
        };
      } catch (thrown) {
        return { ok: false, error: toFileFailure(thrown).error };
      }
    },
    reset: async () => executor.reset(),
    async dispose() {
      toolPort.close();
      await executor.dispose();
    },
  };
}
