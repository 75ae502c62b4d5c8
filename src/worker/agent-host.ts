import * as Comlink from 'comlink';
import type { AgentError, RunEvent } from '../core/index.ts';
import { toAgentError } from '../core/index.ts';
import type { EventLog } from '../store/event-log.ts';
import type { AgentSession } from './agent-session.ts';
import { createAgentSession } from './agent-session.ts';
import type { Engines } from './engines.ts';
import { createEngines } from './engines.ts';
import { openMemory } from './memory-host.ts';
import type { AgentWorkerApi, PageServices, SandboxReadiness } from './protocol.ts';
import type { SandboxSession } from './sandbox-session.ts';
import { createSandboxSession } from './sandbox-session.ts';
import { isModelConfig, tryModel } from './worker-models.ts';

/**
 * The agent worker's side of the page's calls: keeps agents and sandboxes by id, and the engines they share.
 *
 * @example
 * Comlink.expose(createAgentHost());
 */
export function createAgentHost(): AgentWorkerApi {
  const agents = new Map<string, AgentSession>();
  const sandboxes = new Map<string, SandboxSession>();
  const memory = openMemory();
  let connected: Engines | undefined;

  const engines = (): Engines => {
    if (!connected) throw new Error('The agent worker was called before it was connected.');
    return connected;
  };
  const log = async (): Promise<EventLog> => (await memory).log;
  const isOk = async (work: () => Promise<void>): Promise<SandboxReadiness> => {
    try {
      await work();
      return { ok: true };
    } catch (thrown) {
      return { ok: false, error: toAgentError(thrown) };
    }
  };

  return {
    async connect(services: PageServices, assetsURL) {
      connected = createEngines(services, assetsURL, memory);
    },

    async createAgent(agentId, spec, hooks) {
      agents.set(agentId, createAgentSession(spec, hooks, engines(), memory));
    },
    async prepareAgent(agentId) {
      await agents.get(agentId)?.prepare();
    },
    async startRun(agentId, start, port) {
      const agent = agents.get(agentId);
      if (!agent) throw new Error('The agent worker does not know this agent.');
      await agent.run(start, (events: readonly RunEvent[]) => port.postMessage(events));
      port.close();
    },
    async stopRun(runId, reason) {
      for (const agent of agents.values()) agent.stop(runId, reason);
    },
    async disposeAgent(agentId) {
      const agent = agents.get(agentId);
      agents.delete(agentId);
      await agent?.dispose();
    },

    async createSandbox(sandboxId, options, hooks) {
      const sandbox = createSandboxSession(options, hooks, engines());
      sandboxes.set(sandboxId, sandbox);
      return isOk(() => sandbox.prepare());
    },
    async execute(sandboxId, execution, prints) {
      const sandbox = sandboxes.get(sandboxId);
      if (!sandbox) return { ok: false, error: unknownSandbox };
      return sandbox.execute(execution, prints);
    },
    async setVariables(sandboxId, variables) {
      return isOk(async () => sandboxes.get(sandboxId)?.setVariables(variables));
    },
    async writeFiles(sandboxId, files) {
      const sandbox = sandboxes.get(sandboxId);
      return sandbox ? sandbox.writeFiles(files) : { ok: false, error: unknownSandbox };
    },
    async readFiles(sandboxId, paths) {
      const outcome = await sandboxes.get(sandboxId)?.readFiles(paths);
      if (!outcome) return { ok: false, error: unknownSandbox };
      if (!outcome.ok) return outcome;
      return Comlink.transfer(
        outcome,
        outcome.files.map(({ content }) => content.buffer),
      );
    },
    async resetSandbox(sandboxId) {
      return isOk(async () => sandboxes.get(sandboxId)?.reset());
    },
    async disposeSandbox(sandboxId) {
      const sandbox = sandboxes.get(sandboxId);
      sandboxes.delete(sandboxId);
      await sandbox?.dispose();
    },
    async testSandbox(hooks) {
      const { testSandbox } = await import('./self-test.ts');
      return testSandbox(engines().sandboxParts, hooks);
    },

    listRuns: async () => (await log()).list(),
    readRun: async (runId) => (await log()).read(runId),
    deleteRun: async (runId) => (await log()).remove(runId),
    readSettings: async () => (await memory).settings.read(),
    writeSettings: async (settings) => (await memory).settings.write(settings),
    saveKey: async (baseURL, apiKey) => (await memory).secrets.save(baseURL, apiKey),
    hasKey: async (baseURL) => (await memory).secrets.has(baseURL),
    forgetKey: async (baseURL) => (await memory).secrets.forget(baseURL),

    async testModel(config) {
      if (!isModelConfig(config)) return { ok: false, error: unknownEngine };
      const holder = {};
      try {
        return await tryModel(await engines().model(config, holder));
      } catch (thrown) {
        return { ok: false, error: toAgentError(thrown) };
      } finally {
        engines().release(holder);
      }
    },
  };
}

const unknownSandbox: AgentError = { kind: 'internal', message: 'This sandbox is not there any more.' };
const unknownEngine: AgentError = { kind: 'bad-request', message: 'There is no engine of that name.' };
