export type {
  ActionStep,
  AgentConfig,
  AgentError,
  BuiltInToolConfig,
  DisplayBundle,
  EngineDevice,
  ErrorKind,
  ExecuteOptions,
  Execution,
  Executor,
  GenerateOptions,
  JsonSchema,
  Limits,
  Message,
  Model,
  ModelConfig,
  ModelEvent,
  RunEvent,
  RunResult,
  RunState,
  StandardSchema,
  Step,
  StepError,
  TaskStep,
  TokenUsage,
  Tool,
  ToolCallRecord,
  ToolContext,
  ToolDefinition,
  TransformersJsConfig,
  WeightType,
} from './core/index.ts';
export { AgentFailure, DEFAULT_LIMITS, tool, toJsonValue } from './core/index.ts';
export { embedded, openAICompatible, transformersJs } from './models/config.ts';
export { visitWebpage } from './tools/visit-webpage.ts';
export { webSearch } from './tools/web-search.ts';
export { wikipediaSearch } from './tools/wikipedia.ts';
export {
  askUser,
  CodeAgent,
  createSandbox,
  keys,
  onProgress,
  Run,
  runs,
  settings,
  testModel,
} from './worker/client.ts';
export type {
  CodeAgentOptions,
  EngineProgress,
  ModelTest,
  RunOptions,
  RunSummary,
  SandboxOptions,
  Settings,
} from './worker/client.ts';
