import type { ApprovalRule, BuiltInToolConfig, Tool } from '../core/index.ts';
import type { AnyTool, CodeAgentOptions, ToolCallingAgentOptions } from '../worker/client.ts';
import type { AgentConfig } from '../worker/protocol.ts';
import { toolName } from './agent-config.ts';
import { omit } from './omit.ts';

/** Whole options for an agent of either kind. */
export type AgentChoice =
  (CodeAgentOptions & { readonly type?: 'code' }) | (ToolCallingAgentOptions & { readonly type: 'tool-calling' });

/** Everything that either kind may be given, for reading. */
type Choice = Omit<CodeAgentOptions, 'output'> & Pick<AgentConfig, 'type' | 'unsaved'>;

/** An agent that another one manages. */
type Member = Extract<NonNullable<CodeAgentOptions['managedAgents']>[number], { readonly options: unknown }>;

/** What may ask. */
type Asking = Pick<Choice, 'approvals' | 'tools' | 'managedAgents'>;

/** What asks the person at the screen, for every agent of a tree. */
export interface PersonTools {
  readonly askUser: Tool;
  readonly approve: NonNullable<CodeAgentOptions['approve']>;
}

/** A page that asks about nothing runs code and follows plans by itself; tools that want a yes ask for it. */
const UNASKED: readonly ApprovalRule[] = [
  { type: 'code', decision: 'allow' },
  { type: 'plan', decision: 'allow' },
];

/**
 * An agent's options as the library takes them: questions and approvals come to the page, also from agents that it
 * manages. Where nothing can ever ask, it is not told of anybody to ask.
 *
 * @param given Options, or an agent as data with functions among its tools.
 * @example
 * new CodeAgent(toOptions({ model: { engine: 'embedded' } }, { askUser, approve }));
 */
export function toOptions(given: AgentChoice, person: PersonTools): AgentChoice {
  const options = convert(given, person, []);
  if (options.approve || !mayAsk(given as Choice)) return options;
  return { ...convert(given, person, UNASKED), approve: person.approve };
}

/** Whether a tool is data, and no function of the page. */
export function isData(one: AnyTool): one is string | BuiltInToolConfig {
  return typeof one === 'string' || !('inputSchema' in one);
}

function convert(given: AgentChoice, person: PersonTools, rules: readonly ApprovalRule[]): AgentChoice {
  const options = forKind(omit(given as Choice, 'version', 'unsaved'));
  const { tools = [], managedAgents = [], approvals = [] } = options;
  const all = [...rules, ...approvals];
  return {
    ...options,
    tools: tools.map((one) => (isData(one) && toolName(one) === 'ask_user' ? person.askUser : one)),
    ...(all.length > 0 && { approvals: all }),
    ...(managedAgents.length > 0 && {
      // What the user said of its manager goes for an agent too, unless something else is said of it.
      managedAgents: managedAgents.map((one) => ('model' in one ? toMember(convert(one, person, all)) : one)),
    }),
  } as AgentChoice;
}

/** An agent that another one manages, as the library takes it: of what kind it is, and its options. */
function toMember({ type = 'code', ...options }: AgentChoice): Member {
  return { type, options };
}

/** An agent that writes no code has no use for what code needs. */
function forKind(options: Choice): Choice {
  return options.type === 'tool-calling' ? omit(options, 'imports', 'actions', 'codeTags', 'limits') : options;
}

function mayAsk({ approvals = [], tools = [], managedAgents = [] }: Asking): boolean {
  return (
    approvals.some(({ decision }) => decision === 'ask') ||
    tools.some((one) => typeof one === 'object' && 'needsApproval' in one && one.needsApproval === true) ||
    managedAgents.some((one) => mayAsk('model' in one ? one : one.options))
  );
}
