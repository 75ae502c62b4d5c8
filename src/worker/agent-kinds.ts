import { Agent } from './agent.ts';
import type { AgentOptions, AgentType, CodeAgentOptions, ToolCallingAgentOptions } from './agent-options.ts';
import type { DefinitionOverrides } from './definition.ts';
import { fromDefinition } from './definition.ts';
import type { AgentConfig } from './protocol.ts';

/**
 * An agent that solves tasks by writing Python.
 *
 * @throws TypeError from the constructor when an option is wrong.
 * @example
 * const agent = new CodeAgent({ model: embedded() });
 * const { answer } = await agent.run('How many days are between 2024-03-01 and 2024-12-25?');
 */
export class CodeAgent extends Agent {
  constructor(options: CodeAgentOptions) {
    super('code', options);
  }

  /**
   * Makes a saved agent.
   *
   * @param overrides What could not be saved, and whatever is to be different.
   * @throws TypeError when the data is wrong, of the other kind, or something in `unsaved` is not given.
   * @example
   * const agent = CodeAgent.fromJSON(JSON.parse(text), { tools: [getPrice] });
   */
  static fromJSON(config: AgentConfig, overrides: DefinitionOverrides = {}): CodeAgent {
    return new CodeAgent(restore('code', config, overrides));
  }
}

/**
 * An agent that solves tasks by calling tools, without code.
 *
 * @throws TypeError from the constructor when an option is wrong.
 * @example
 * const agent = new ToolCallingAgent({ model, tools: [getPrice] });
 * const { answer } = await agent.run('Which of AAPL and MSFT is cheaper?');
 */
export class ToolCallingAgent extends Agent {
  constructor(options: ToolCallingAgentOptions) {
    super('tool-calling', options);
  }

  /** Makes a saved agent, as `CodeAgent.fromJSON` does. */
  static fromJSON(config: AgentConfig, overrides: DefinitionOverrides = {}): ToolCallingAgent {
    return new ToolCallingAgent(restore('tool-calling', config, overrides));
  }
}

/**
 * Makes a saved agent of whichever kind it is.
 *
 * @throws TypeError as `CodeAgent.fromJSON`.
 * @example
 * const agent = agentFromJSON(config);
 */
export function agentFromJSON(config: AgentConfig, overrides: DefinitionOverrides = {}): CodeAgent | ToolCallingAgent {
  const { type, options } = fromDefinition(config, overrides);
  return type === 'code' ? new CodeAgent(options) : new ToolCallingAgent(options);
}

function restore(expected: AgentType, config: AgentConfig, overrides: DefinitionOverrides): AgentOptions {
  const { type, options } = fromDefinition(config, overrides);
  if (type === expected) return options;
  const other = type === 'code' ? 'CodeAgent' : 'ToolCallingAgent';
  throw new TypeError(`This is a ${other}: make it by ${other}.fromJSON() or agentFromJSON().`);
}
