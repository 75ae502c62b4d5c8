import type { BuiltInToolConfig, Tool } from '../core/index.ts';

/** A tool of ours: it runs where the agent runs, so it carries what is needed to make it again there. */
export type BuiltInTool = Tool & { readonly builtIn: BuiltInToolConfig };

/**
 * Adds to a tool the data from which it can be made again; options that were not given are left out.
 *
 * @example
 * toBuiltIn(tool({ name: 'wikipedia_search', … }), { language: 'de' });
 */
export function toBuiltIn(made: Tool, options: object): BuiltInTool {
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  return { ...made, builtIn: { name: made.name, options: Object.fromEntries(given) } };
}
