import * as Comlink from 'comlink';
import type { AgentError, DisplayBundle, Executor, Tool } from '../core/index.ts';
import { AgentFailure } from '../core/errors.ts';
import { checkField } from './config-check.ts';
import type { PageFunctions } from './resolve-options.ts';
import { toToolReference } from './resolve-options.ts';
import { agentWorker } from './connection.ts';
import { checkReadPaths } from '../sandbox/file-paths.ts';
import { toBlobs, toRecord } from './file-blobs.ts';
import { createPageHooks, createPageTools } from './page-hooks.ts';
import { expectFrame } from './page-services.ts';
import type { SandboxOptions, ToolOutcome } from './protocol.ts';
import type { PageTools } from './tool-port.ts';

/** A sandbox alone has tools for each execution, and nothing else of the page. */
const NO_FUNCTIONS: PageFunctions = {
  tools: new Map(),
  models: new Map(),
  checks: new Map(),
  callbacks: new Map(),
  approve: new Map(),
};

type Failed = { readonly ok: false; readonly error: AgentError };

/**
 * Makes a sandbox alone, without an agent: real Python that can reach nothing but the tools it is given.
 *
 * @throws AgentFailure when the sandbox cannot start here; its message says what to do.
 * @example
 * const sandbox = await createSandbox();
 * const { value, prints } = await sandbox.execute('print("hello")\n2 ** 100');
 * await sandbox.dispose();
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Executor> {
  checkField('limits', options.limits);
  expectFrame();
  const { api, lost } = agentWorker();
  const sandboxId = crypto.randomUUID();
  const tools = new Map<string, PageTools>();
  const toolsOf = (callId: string): PageTools | undefined => tools.get(callId.slice(0, callId.indexOf('/')));
  let executions = 0;
  let isDisposed = false;

  /** Waits for the worker, or fails when it is lost. */
  const answered = async <Done extends { readonly ok: true }>(
    answer: Promise<Done> | Promise<Failed>,
  ): Promise<Done> => {
    const outcome = await Promise.race([answer, lost.then((error): Failed => ({ ok: false, error }))]);
    if (!outcome.ok) throw new AgentFailure(outcome.error);
    return outcome;
  };
  const checkAlive = (): void => {
    if (isDisposed) throw new Error('This sandbox has been disposed; make another one.');
  };

  const unknown = (callId: string): ToolOutcome => ({ ok: false, message: `The call ${callId} is over.` });
  const allTools: PageTools = {
    callTool: async (name, args, callId) => toolsOf(callId)?.callTool(name, args, callId) ?? unknown(callId),
    cancelTool: (callId) => toolsOf(callId)?.cancelTool(callId),
  };
  const hooks = createPageHooks(NO_FUNCTIONS, allTools);
  await answered(api.createSandbox(sandboxId, options, Comlink.proxy(hooks)));

  return {
    async execute(code, { tools: given = [], signal, limits = {}, onPrint, onDisplay } = {}) {
      checkAlive();
      if (typeof code !== 'string') throw new TypeError('The code must be a text.');
      checkField('limits', limits);
      const references = given.map((one: Tool) => toToolReference(one));
      const executionId = `${++executions}`;
      tools.set(executionId, createPageTools(new Map(given.map((one) => [one.name, one]))));
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }: MessageEvent<string | DisplayBundle>) =>
        typeof data === 'string' ? onPrint?.(data) : onDisplay?.(data),
      );
      port1.start();
      const abort = (): void => port1.postMessage('abort');
      if (signal?.aborted) abort();
      signal?.addEventListener('abort', abort);
      try {
        const request = { executionId, code, tools: references, limits };
        const answer = api.execute(sandboxId, request, Comlink.transfer(port2, [port2]));
        return (await answered(answer)).execution;
      } finally {
        signal?.removeEventListener('abort', abort);
        tools.delete(executionId);
        port1.close();
      }
    },

    async setVariables(variables) {
      checkAlive();
      await answered(api.setVariables(sandboxId, variables));
    },

    async writeFiles(files) {
      checkAlive();
      await answered(api.writeFiles(sandboxId, await toBlobs(files)));
    },

    async readFiles(paths) {
      checkAlive();
      checkReadPaths(paths);
      return toRecord((await answered(api.readFiles(sandboxId, paths))).files);
    },

    async reset() {
      checkAlive();
      await answered(api.resetSandbox(sandboxId));
    },

    async dispose() {
      if (isDisposed) return;
      isDisposed = true;
      await api.disposeSandbox(sandboxId);
    },
  };
}
