export { runAgent } from './agent.ts';
export type { AgentParts, RunRequest } from './agent.ts';
export type { CancelSignal } from './cancel.ts';
export type {
  AgentConfig,
  BuiltInToolConfig,
  EngineDevice,
  ModelConfig,
  TransformersJsConfig,
  WeightType,
} from './config.ts';
export { AgentFailure, toAgentError } from './errors.ts';
export type { AgentError, ErrorKind, StepError } from './errors.ts';
export { isBarrier, isKept } from './events.ts';
export type { RunEvent, RunEventBody, RunResult, RunState } from './events.ts';
export { DEFAULT_LIMITS } from './executor.ts';
export type {
  BlobLike,
  DisplayBundle,
  ExecuteOptions,
  Execution,
  Executor,
  FileChange,
  FileContent,
  Limits,
  ToolCallRecord,
} from './executor.ts';
export type { JsonSchema } from './json-schema.ts';
export { toJsonValue } from './json-value.ts';
export type { JsonValue } from './json-value.ts';
export { toMessages } from './memory.ts';
export type { ActionStep, Step, StepToolCall, TaskStep, Timing } from './memory.ts';
export type { Message } from './messages.ts';
export { addUsage, NO_USAGE } from './model.ts';
export type { GenerateOptions, Model, ModelEvent, PromptProfileName, TokenUsage } from './model.ts';
export { parseReply } from './parse.ts';
export type { ParsedReply } from './parse.ts';
export { BASE_IMPORTS, CODE_TAGS } from './prompt.ts';
export type { PromptProfile, SystemPromptInput } from './prompt.ts';
export { isPythonIdentifier, tool, toolParameters } from './tool.ts';
export type { CheckedArguments, StandardSchema, Tool, ToolContext, ToolDefinition, ToolParameter } from './tool.ts';
