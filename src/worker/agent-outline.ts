import type { JsonSchema } from '../core/index.ts';
import { toSignature } from '../prompts/signature.ts';

/** A tool to be drawn: by name alone, or with what the model is told of it. */
export type DescribedTool =
  | string
  /** One of ours. */
  | { readonly config: { readonly name: string } }
  | {
      readonly name: string;
      readonly description?: string;
      readonly inputSchema?: JsonSchema;
      readonly outputSchema?: JsonSchema;
    };

/** An agent to be drawn; an `AgentConfig` is one, and so are the options of an agent. */
export interface DescribedAgent {
  /** @default 'agent' */
  readonly name?: string;
  /** @default 'code' */
  readonly type?: 'code' | 'tool-calling';
  readonly description?: string;
  readonly model: { readonly modelId?: string; readonly engine?: string; readonly path?: string };
  readonly imports?: readonly string[];
  readonly tools?: readonly DescribedTool[];
  readonly managedAgents?: readonly (DescribedAgent | { readonly options: DescribedAgent })[];
}

/** What a drawing says of an agent; each text is one line. */
export interface AgentOutline {
  readonly name: string;
  readonly kind: string;
  readonly model: string;
  readonly description: string;
  readonly imports: string;
  readonly tools: readonly { readonly signature: string; readonly description: string }[];
  readonly agents: readonly AgentOutline[];
}

/** Nobody reads more of a text in a drawing. */
const TEXT_LIMIT = 300;

/**
 * What there is to draw of an agent and of those that it manages.
 *
 * @example
 * outline({ model: { engine: 'embedded' }, tools: ['visit_webpage'] }).tools[0]?.signature; // 'visit_webpage'
 */
export function outline(agent: DescribedAgent): AgentOutline {
  const { name = 'agent', type = 'code', description = '', model, imports = [], tools = [] } = agent;
  return {
    name: toLine(name),
    kind: type === 'code' ? 'writes code' : 'calls tools',
    model: toLine(model.modelId ?? model.path ?? model.engine ?? 'custom'),
    description: toLine(description),
    imports: toLine(imports.join(', ')),
    tools: tools.map((one) => {
      if (typeof one === 'string') return { signature: toLine(one), description: '' };
      if ('config' in one) return { signature: toLine(one.config.name), description: '' };
      const { inputSchema, outputSchema } = one;
      const head = inputSchema && toSignature({ name: one.name, inputSchema, ...(outputSchema && { outputSchema }) });
      return {
        signature: toLine(head?.replace(/^def /, '') ?? one.name),
        description: toLine(one.description?.trim().split('\n')[0] ?? ''),
      };
    }),
    agents: (agent.managedAgents ?? []).map((one) => outline('options' in one ? one.options : one)),
  };
}

/** Neither line breaks nor characters that cannot be seen: whoever named a tool does not draw the picture. */
function toLine(text: string): string {
  const line = text.replaceAll(/[\p{C}\p{Z}]+/gu, ' ').trim();
  return line.length > TEXT_LIMIT ? `${line.slice(0, TEXT_LIMIT).replace(/\p{Cs}$/u, '')}…` : line;
}
