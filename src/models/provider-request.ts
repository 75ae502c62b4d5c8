import type { JSONSchema7, LanguageModelV3CallOptions, LanguageModelV3FunctionTool } from '@ai-sdk/provider';
import type { JsonSchema } from '../core/json-schema.ts';
import type { Message } from '../core/messages.ts';
import type { GenerateOptions, ToolDescription } from '../core/model.ts';
import { isNamed } from './model-names.ts';
import { toPrompt } from './provider-prompt.ts';

/** Models that answer 400 when they are sent `stop`. The text is cut here anyway. */
const WITHOUT_STOP = [/^o[134](?:-|$)/i, /^gpt-5/i, /^grok-/i];
/** As many as OpenAI takes. */
const STOP_TEXTS = 4;

/**
 * What the provider library is asked, for what a model is asked.
 *
 * @param signatures What came with earlier calls and is to go back with them, by their ids.
 * @throws AgentFailure of kind `bad-request` when there is something in the messages that cannot be sent.
 * @example
 * const { stream } = await model.doStream(toRequest('gpt-5-mini', messages, { stop: [], signal }, new Map()));
 */
export function toRequest(
  modelId: string,
  messages: readonly Message[],
  { stop, maxTokens, tools = [], toolChoice = 'auto', schema }: GenerateOptions,
  signatures: ReadonlyMap<string, string>,
): LanguageModelV3CallOptions {
  return {
    prompt: toPrompt(messages, signatures),
    // They hold the usage, and what the library does not know of it.
    includeRawChunks: true,
    ...(stop.length > 0 && !isNamed(modelId, WITHOUT_STOP) && { stopSequences: stop.slice(0, STOP_TEXTS) }),
    ...(maxTokens !== undefined && { maxOutputTokens: maxTokens }),
    ...(tools.length > 0 && { tools: tools.map(toFunction), toolChoice: { type: toolChoice } }),
    ...(schema && {
      responseFormat: { type: 'json', name: schema.name, schema: toForeign(schema.schema) } as const,
      providerOptions: { openaiCompatible: { strictJsonSchema: isStrict(schema.schema) } },
    }),
  };
}

/** Some servers refuse parameters that are no whole object, and keywords that say which JSON Schema it is. */
function toFunction({ name, description, inputSchema }: ToolDescription): LanguageModelV3FunctionTool {
  const { $schema: _, ...rest } = inputSchema;
  return { type: 'function', name, description, inputSchema: toForeign({ type: 'object', properties: {}, ...rest }) };
}

/** The two types describe the same; ours is the more general. */
function toForeign(schema: JsonSchema): JSONSchema7 {
  return schema as JSONSchema7;
}

/** Whether a schema is one that OpenAI holds a model to: objects have what is listed, all of it, and nothing else. */
function isStrict(schema: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) return true;
  const { properties, required, additionalProperties } = schema as JsonSchema;
  if (typeof properties === 'object' && !Array.isArray(schema)) {
    const isListed = Object.keys(properties).every((name) => required?.includes(name));
    if (!isListed || additionalProperties !== false) return false;
  }
  return Object.values(schema).every(isStrict);
}
