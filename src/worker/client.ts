import type { BuiltInToolConfig, ModelConfig, RunEvent, Tool } from '../core/index.ts';
import { agentWorker } from './connection.ts';
import type { ModelTest, RunSummary, Settings } from './protocol.ts';

export { askUser } from '../tools/ask-user.ts';
export type { CodeAgentOptions } from './agent-options.ts';
export { CodeAgent } from './code-agent.ts';
export type { RunOptions } from './code-agent.ts';
export { createSandbox } from './page-sandbox.ts';
export { onProgress } from './page-services.ts';
export type { EngineProgress, ModelTest, RunSummary, SandboxOptions, Settings } from './protocol.ts';
export { Run } from './run.ts';

/** Anything that `tools` takes. */
export type AnyTool = Tool | string | BuiltInToolConfig;

/**
 * The runs that this browser remembers for this origin.
 *
 * @example
 * const [latest] = await runs.list();
 */
export const runs = {
  /** The newest first. */
  list: async (): Promise<readonly RunSummary[]> => agentWorker().api.listRuns(),
  /** A run's kept events, in order. */
  read: async (runId: string): Promise<readonly RunEvent[]> =>
    (await agentWorker().api.readRun(runId)) as readonly RunEvent[],
  remove: async (runId: string): Promise<void> => agentWorker().api.deleteRun(runId),
};

/** What the user of the page chose, kept for the next visit. */
export const settings = {
  read: async (): Promise<Settings | undefined> => agentWorker().api.readSettings(),
  write: async (chosen: Settings): Promise<void> => agentWorker().api.writeSettings(chosen),
};

/** API keys, encrypted at rest, each found only for the host it was saved for. */
export const keys = {
  save: async (baseURL: string, apiKey: string): Promise<void> => agentWorker().api.saveKey(baseURL, apiKey),
  has: async (baseURL: string): Promise<boolean> => agentWorker().api.hasKey(baseURL),
  forget: async (baseURL: string): Promise<void> => agentWorker().api.forgetKey(baseURL),
};

/**
 * Asks a model for one word, to see whether its settings work.
 *
 * @example
 * const test = await testModel(openAICompatible({ baseURL, modelId }));
 * if (!test.ok) show(test.error.message);
 */
export async function testModel(config: ModelConfig): Promise<ModelTest> {
  return agentWorker().api.testModel(config);
}
