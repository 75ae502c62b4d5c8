import type { JsonSchema } from '../core/json-schema.ts';
import type { ToolDescription } from '../core/model.ts';
import { BASE_IMPORTS } from '../core/prompt.ts';
import { finalAnswerFunction, finalAnswerTool, MEMBER_INPUT } from './listing.ts';
import { toPythonFunction } from './signature.ts';

/** A tool or an agent as templates written for smolagents know it. */
export interface TemplateTool {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly output_type: string;
  readonly to_code_prompt: () => string;
  readonly to_tool_calling_prompt: () => string;
}

/**
 * Tools by their names, the final answer among them.
 *
 * @example
 * toTemplateTools([getPrice], undefined)['get_price']?.to_code_prompt();
 */
export function toTemplateTools(
  tools: readonly ToolDescription[],
  output: JsonSchema | undefined,
): Record<string, TemplateTool> {
  const final = { ...toTemplateTool(finalAnswerTool(output)), to_code_prompt: () => finalAnswerFunction(output) };
  const named = tools.map((one) => [one.name, toTemplateTool(one)] as const);
  return { ...Object.fromEntries(named), final_answer: final };
}

/**
 * Agents by their names.
 *
 * @example
 * toTemplateTeam([{ name: 'searcher', description: 'Searches.', inputSchema: {} }])['searcher']?.description;
 */
export function toTemplateTeam(team: readonly ToolDescription[]): Record<string, TemplateTool> {
  const text = { type: 'string' };
  const members = team.map((one) => ({ ...one, inputSchema: MEMBER_INPUT, outputSchema: one.outputSchema ?? text }));
  return Object.fromEntries(members.map((one) => [one.name, toTemplateTool(one)]));
}

/**
 * What the code may import, as Python writes a list; a sentence where that is anything.
 *
 * @example
 * toTemplateImports(['numpy']).startsWith("['collections'"); // true
 */
export function toTemplateImports(imports: readonly string[]): string {
  if (imports.includes('*')) return 'any module that is installed';
  const names = [...new Set([...BASE_IMPORTS, ...imports])].sort();
  return `[${names.map((name) => `'${name}'`).join(', ')}]`;
}

function toTemplateTool(one: ToolDescription): TemplateTool {
  const { name, description, inputSchema, outputSchema } = one;
  const { properties = {}, required = [] } = inputSchema;
  const inputs = Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const known = { ...schema, type: schema.type ?? 'any', description: schema.description ?? '' };
      return [key, required.includes(key) ? known : { ...known, nullable: true }];
    }),
  );
  const type = typeof outputSchema?.type === 'string' ? outputSchema.type : 'any';
  return {
    name,
    description,
    inputs,
    output_type: type,
    to_code_prompt: () => toPythonFunction(one),
    to_tool_calling_prompt: () => `${name}: ${description}\n    Takes: ${JSON.stringify(inputs)}\n    Gives: ${type}`,
  };
}
