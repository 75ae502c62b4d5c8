import type { AgentConfig, ModelConfig, TransformersJsConfig } from '../core/index.ts';
import { toolName } from './agent-config.ts';

/** A model in plain words. */
export interface ModelDescription {
  readonly name: string;
  /** Where a task goes when it is given to this model. */
  readonly note: string;
}

/**
 * What a model is, and where a task goes when it is given to it.
 *
 * @param tools The agent's: on a device, they are the only way out.
 * @example
 * describeModel({ engine: 'embedded' }).name; // 'Embedded model'
 */
export function describeModel(model: ModelConfig, tools: NonNullable<AgentConfig['tools']> = []): ModelDescription {
  const wayOut = tools.some((one) => toolName(one) !== 'ask_user')
    ? 'Only what the code asks its tools leaves this browser.'
    : 'Nothing you write leaves this browser.';
  switch (model.engine) {
    case 'embedded':
      return {
        name: 'Embedded model',
        note: `On this device: a very small model that ships with the page. ${wayOut}`,
      };
    case 'transformers-js': {
      const { name, source } = describeLocal(model);
      return { name, note: `On this device: ${name} runs in this tab; ${source}. ${wayOut}` };
    }
    case 'openai-compatible':
      return {
        name: model.modelId,
        note:
          `Your task, and what the code prints, go to ${hostOf(model.baseURL)}, where ${model.modelId} runs. ` +
          'The Python it writes runs here, in this tab.',
      };
    default:
      return model satisfies never;
  }
}

/** The host of an address, or the address itself where it is none yet. */
export function hostOf(url: string): string {
  return (URL.canParse(url) && new URL(url).host) || url;
}

function describeLocal({ modelId, host = 'https://huggingface.co/', path = '' }: TransformersJsConfig) {
  if (modelId === undefined) return { name: nameOfFolder(path), source: `it is downloaded from ${hostOf(path)}` };
  return { name: modelId, source: `it is downloaded once from ${hostOf(host)}, then stays in this browser` };
}

function nameOfFolder(path: string): string {
  const folders = URL.canParse(path) ? new URL(path).pathname.split('/').filter(Boolean) : [];
  return folders.at(-1) ?? hostOf(path);
}
