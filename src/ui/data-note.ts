import type { ModelConfig, TransformersJsConfig } from '../core/index.ts';
import type { AgentConfig } from '../worker/protocol.ts';
import { toolName } from './agent-config.ts';

/** A model in plain words. */
export interface ModelDescription {
  readonly name: string;
  /** Where a task goes when it is given to this model. */
  readonly note: string;
}

/** What of an agent says where a task goes. */
type Going = Pick<AgentConfig, 'model' | 'tools' | 'managedAgents' | 'type'>;

/**
 * What an agent's model is, and where a task goes when it is given to it: on a device, tools are the only way out, and
 * agents that it manages have models of their own.
 *
 * @example
 * describeModel({ model: { engine: 'embedded' } }).name; // 'Embedded model'
 */
export function describeModel({ model, tools = [], managedAgents: managed = [], type }: Going): ModelDescription {
  const described = describeOwn(model, describeWayOut(tools, managed), type !== 'tool-calling');
  const hosts = hostsOf(managed).filter(
    (host) => model.engine !== 'openai-compatible' || host !== hostOf(model.baseURL),
  );
  if (hosts.length === 0) return described;
  return { ...described, note: `${described.note} What its agents are told goes to ${hosts.join(', ')}.` };
}

function describeWayOut(
  tools: NonNullable<AgentConfig['tools']>,
  managed: NonNullable<AgentConfig['managedAgents']>,
): string {
  if (allTools(tools, managed).some((one) => toolName(one) !== 'ask_user')) {
    return 'Only what the code asks its tools leaves this browser.';
  }
  return hostsOf(managed).length > 0 ? '' : 'Nothing you write leaves this browser.';
}

function allTools(
  tools: NonNullable<AgentConfig['tools']>,
  managed: NonNullable<AgentConfig['managedAgents']>,
): NonNullable<AgentConfig['tools']> {
  return [...tools, ...managed.flatMap((one) => allTools(one.tools ?? [], one.managedAgents ?? []))];
}

/** Where models of managed agents run, if not here. */
function hostsOf(managed: NonNullable<AgentConfig['managedAgents']>): readonly string[] {
  const hosts = managed.flatMap(({ model, managedAgents = [] }) => [
    ...(model.engine === 'openai-compatible' ? [hostOf(model.baseURL)] : []),
    ...hostsOf(managedAgents),
  ]);
  return [...new Set(hosts)];
}

function describeOwn(model: ModelConfig, wayOut: string, writesCode: boolean): ModelDescription {
  switch (model.engine) {
    case 'embedded':
      return {
        name: 'Embedded model',
        note: `On this device: a very small model that ships with the page. ${wayOut}`.trim(),
      };
    case 'transformers-js': {
      const { name, source } = describeLocal(model);
      return { name, note: `On this device: ${name} runs in this tab; ${source}. ${wayOut}`.trim() };
    }
    case 'openai-compatible':
      return {
        name: model.modelId,
        note:
          `Your task, and what ${writesCode ? 'the code prints' : 'its tools give'}, go to ${hostOf(model.baseURL)}, ` +
          `where ${model.modelId} runs.${writesCode ? ' The Python it writes runs here, in this tab.' : ''}`,
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
