import type {
  AgentParts,
  CodeTags,
  PromptProfile,
  PromptProfileName,
  SystemPromptInput,
  Tool,
  ToolDescription,
} from '../core/index.ts';
import { createCompactProfile } from '../prompts/compact.ts';
import { callDialect, jsonDialect, textDialect, toolDialect } from '../prompts/dialects.ts';
import { createFullProfile } from '../prompts/full.ts';
import { createToolCallingProfile } from '../prompts/tool-calling.ts';
import type { AgentSpec } from './protocol.ts';

/** What is known of the model and the tools when the words are chosen. */
export interface PromptingInput {
  readonly takesTools: boolean;
  readonly profile: PromptProfileName;
  readonly tools: readonly Tool[];
  readonly team: readonly Tool[];
  readonly imports: readonly string[];
  readonly tags: CodeTags;
  /** Undefined where nobody knows. */
  readonly windowTokens: number | undefined;
}

/** Of the window that one observation may fill, in characters to a token of the window: a quarter of it. */
const OBSERVATION_CHARACTERS_PER_TOKEN = 0.75;

/**
 * The words and the form of an agent's conversation with its model.
 *
 * @example
 * const { profile, dialect, systemPrompt } = await createPrompting(spec, input);
 */
export async function createPrompting(
  spec: AgentSpec,
  input: PromptingInput,
): Promise<Pick<AgentParts, 'profile' | 'dialect' | 'systemPrompt'>> {
  const { takesTools, imports, tags, windowTokens } = input;
  const tools = input.tools.map(describe);
  const team = input.team.map(describe);
  const { actions = 'code', instructions = '', output, prompts } = spec;
  const chosen = spec.promptProfile ?? 'auto';
  const isCompact = (chosen === 'auto' ? input.profile : chosen) === 'compact';
  const room = windowTokens && Math.floor(windowTokens * OBSERVATION_CHARACTERS_PER_TOKEN);
  const size = room === undefined ? {} : { observationCharacters: room };
  const written: SystemPromptInput = { tools, team, imports, instructions, ...(output && { output }) };

  let own: PromptProfile;
  let dialect: AgentParts['dialect'];
  if (spec.type === 'tool-calling') {
    own = createToolCallingProfile({ takesTools, isCompact, ...size });
    dialect = callDialect([...tools, ...team], takesTools, output);
  } else {
    const form = { tags, actions, takesTools, ...size };
    own = isCompact ? createCompactProfile(form) : createFullProfile(form);
    dialect =
      actions === 'json'
        ? jsonDialect(tags)
        : actions === 'tool'
          ? toolDialect(tools, team, takesTools, output)
          : textDialect(tags);
  }
  let profile = own;
  if (prompts) {
    const { applyTemplates } = await import('../prompts/template-profile.ts');
    profile = await applyTemplates(own, prompts, { ...written, tags });
  }
  return { profile, dialect, systemPrompt: profile.system(written) };
}

/** What a model is told of a tool: data, which can be sent to wherever the model is. */
function describe({ name, description, inputSchema, outputSchema }: Tool): ToolDescription {
  return { name, description, inputSchema, ...(outputSchema && { outputSchema }) };
}
