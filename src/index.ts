export type * from './core/executor.ts';
export type * from './core/memory.ts';
export type * from './core/model.ts';
export type {
  AgentError,
  ApprovalDecision,
  ApprovalRequest,
  ApprovalRule,
  Budget,
  BuiltInToolConfig,
  ContextLimits,
  EngineDevice,
  ErrorKind,
  JsonSchema,
  Media,
  Message,
  ModelConfig,
  RunEvent,
  RunResult,
  RunState,
  StepError,
  Tool,
  ToolCallRequest,
  ToolContext,
  TransformersJsConfig,
  WeightType,
} from './core/index.ts';
export { AgentFailure } from './core/errors.ts';
export { DEFAULT_LIMITS } from './core/executor.ts';
export { embedded, openAICompatible, transformersJs } from './models/config.ts';
export type { Price } from './models/meter.ts';
export type { StandardSchema } from './tools/standard-schema.ts';
export { tool } from './tools/tool.ts';
export type { ToolDefinition } from './tools/tool.ts';
export { visitWebpage } from './tools/visit-webpage.ts';
export { webSearch } from './tools/web-search.ts';
export { wikipediaSearch } from './tools/wikipedia.ts';
export {
  agentFromJSON,
  askUser,
  CodeAgent,
  createSandbox,
  keys,
  onProgress,
  Run,
  runs,
  sandboxSelfTest,
  settings,
  testModel,
  toJsonValue,
  ToolCallingAgent,
} from './worker/client.ts';
export type {
  Agent,
  AgentConfig,
  AgentOptions,
  CodeAgentOptions,
  DefinitionOverrides,
  EngineProgress,
  FinalAnswerCheck,
  MediaContent,
  ModelTest,
  RunOptions,
  RunSummary,
  SandboxOptions,
  SelfTestGroup,
  SelfTestOptions,
  SelfTestResult,
  Settings,
  StepCallback,
  StepCallbacks,
  ToolCallingAgentOptions,
} from './worker/client.ts';
