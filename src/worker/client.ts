import type { BuiltInToolConfig, ModelConfig, RunEvent, Tool } from '../core/index.ts';
import { AgentFailure } from '../core/errors.ts';
import type { Connection } from './connection.ts';
import { agentWorker } from './connection.ts';
import type { SelfTestResult } from '../sandbox/self-test/attempt.ts';
import type { ModelTest, RunSummary, SelfTestOptions, Settings } from './protocol.ts';

export { askUser } from '../tools/ask-user.ts';
export { toJsonValue } from '../prompts/json-value.ts';
export type { JsonValue } from '../prompts/json-value.ts';
export { agentFromJSON, CodeAgent, ToolCallingAgent } from './agent-kinds.ts';
export type { Agent, RunOptions } from './agent.ts';
export type {
  AgentOptions,
  AgentType,
  CodeAgentOptions,
  FinalAnswerCheck,
  StepCallback,
  StepCallbacks,
  ToolCallingAgentOptions,
} from './agent-options.ts';
export type { DefinitionOverrides } from './definition.ts';
export type { MediaContent } from './media.ts';
export type { SelfTestGroup, SelfTestResult } from '../sandbox/self-test/attempt.ts';
export { createSandbox } from './page-sandbox.ts';
export { onProgress } from './page-services.ts';
export type {
  AgentConfig,
  EngineProgress,
  ModelTest,
  RunSummary,
  SandboxOptions,
  SelfTestOptions,
  Settings,
} from './protocol.ts';
export { replayRun } from './replay.ts';
export { Run } from './run.ts';

/** Anything that `tools` takes. */
export type AnyTool = Tool | string | BuiltInToolConfig;

/** Calls the worker; rejects when it is lost, since no reply would ever come. */
async function ask<Reply>(call: (api: Connection['api']) => Promise<Reply>): Promise<Reply> {
  const { api, lost } = agentWorker();
  const failure = lost.then((error): never => {
    throw new AgentFailure(error);
  });
  return Promise.race([call(api), failure]);
}

/**
 * The runs that this browser remembers for this origin.
 *
 * @example
 * const [latest] = await runs.list();
 */
export const runs = {
  /** The newest first. */
  list: async (): Promise<readonly RunSummary[]> => ask((api) => api.listRuns()),
  /** A run's kept events, in order. */
  read: async (runId: string): Promise<readonly RunEvent[]> =>
    (await ask((api) => api.readRun(runId))) as readonly RunEvent[],
  remove: async (runId: string): Promise<void> => ask((api) => api.deleteRun(runId)),
};

/** What the user of the page chose, kept for the next visit. */
export const settings = {
  read: async (): Promise<Settings | undefined> => ask((api) => api.readSettings()),
  write: async (chosen: Settings): Promise<void> => ask((api) => api.writeSettings(chosen)),
};

/** API keys, encrypted at rest, each found only for the host it was saved for. */
export const keys = {
  save: async (baseURL: string, apiKey: string): Promise<void> => ask((api) => api.saveKey(baseURL, apiKey)),
  has: async (baseURL: string): Promise<boolean> => ask((api) => api.hasKey(baseURL)),
  forget: async (baseURL: string): Promise<void> => ask((api) => api.forgetKey(baseURL)),
};

/**
 * Asks a model for one word, to see whether its settings work.
 *
 * @example
 * const test = await testModel(openAICompatible({ baseURL, modelId }));
 * if (!test.ok) show(test.error.message);
 */
export async function testModel(config: ModelConfig): Promise<ModelTest> {
  return ask<ModelTest>((api) => api.testModel(config));
}

/**
 * Tries to get out of a sandbox in every way it knows, in this browser, each beside a control: the same attempt made
 * outside, which must succeed. Takes some ten seconds, and asks nobody but the site's own server.
 *
 * @returns One result for each attempt: `held` says that the sandbox held, and counts where `control` is `valid`.
 * @throws AgentFailure when no sandbox can start here; its message says what to do.
 * @example
 * const results = await sandboxSelfTest({ onResult: ({ name, held }) => console.log(held ? '✓' : '✗', name) });
 * const isTight = results.every(({ held }) => held);
 */
export async function sandboxSelfTest(options: SelfTestOptions = {}): Promise<readonly SelfTestResult[]> {
  const { testOnPage } = await import('./page-self-test.ts');
  return testOnPage(options);
}
