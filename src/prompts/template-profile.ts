import type { CodeTags, PromptProfile, SystemPromptInput } from '../core/prompt.ts';
import { reportWork } from './requests.ts';
import { toTemplateImports, toTemplateTeam, toTemplateTools } from './template-variables.ts';
import type { PromptTemplates } from './templates.ts';

/** What templates are told of the agent. */
export interface TemplateVariables extends Pick<SystemPromptInput, 'tools' | 'team' | 'output'> {
  readonly tags: CodeTags;
}

type Render = (variables: Readonly<Record<string, unknown>>) => string;

/**
 * A profile that says by people's own templates what they have templates for, and everything else as before.
 *
 * @throws Error that names the template which Jinja cannot read; what fails while it is rendered throws the same way.
 * @example
 * const own = await applyTemplates(fullProfile, { managed_agent: { task: 'You are {{ name }}: {{ task }}' } }, variables);
 */
export async function applyTemplates(
  profile: PromptProfile,
  templates: PromptTemplates,
  { tools, team, output, tags }: TemplateVariables,
): Promise<PromptProfile> {
  const compile = await loadJinja();
  const { system_prompt, planning = {}, managed_agent = {}, final_answer = {} } = templates;
  const system = compile('system_prompt', system_prompt);
  const initialPlan = compile('planning.initial_plan', planning.initial_plan);
  const beforeUpdate = compile('planning.update_plan_pre_messages', planning.update_plan_pre_messages);
  const afterUpdate = compile('planning.update_plan_post_messages', planning.update_plan_post_messages);
  const task = compile('managed_agent.task', managed_agent.task);
  const report = compile('managed_agent.report', managed_agent.report);
  const beforeAnswer = compile('final_answer.pre_messages', final_answer.pre_messages);
  const afterAnswer = compile('final_answer.post_messages', final_answer.post_messages);
  const lists = { tools: toTemplateTools(tools, output), managed_agents: toTemplateTeam(team) };

  return {
    ...profile,

    ...(system && {
      system: (input) =>
        system({
          tools: toTemplateTools(input.tools, input.output),
          managed_agents: toTemplateTeam(input.team),
          authorized_imports: toTemplateImports(input.imports),
          custom_instructions: input.instructions,
          code_block_opening_tag: tags.open,
          code_block_closing_tag: tags.close,
        }),
    }),

    plan(input) {
      const variables = { ...lists, task: input.task, remaining_steps: input.remainingSteps };
      const used = input.isFirst ? [initialPlan] : [beforeUpdate, afterUpdate];
      return renderAll(used, variables) ?? profile.plan(input);
    },

    lastAnswer: (asked) => renderAll([beforeAnswer, afterAnswer], { task: asked }) ?? profile.lastAnswer(asked),

    ...(task && { managedTask: (input) => task(input) }),

    ...(report && {
      managedReport: ({ name, answer, summary }) => report({ name, final_answer: answer }) + reportWork(name, summary),
    }),
  };
}

/** What several templates say after one another; undefined where none of them is there. */
function renderAll(
  templates: readonly (Render | undefined)[],
  variables: Readonly<Record<string, unknown>>,
): string | undefined {
  const renders = templates.filter((one) => one !== undefined);
  return renders.length > 0 ? renders.map((render) => render(variables)).join('\n\n') : undefined;
}

async function loadJinja() {
  const { Template, parse, tokenize } = await import('@huggingface/jinja');
  return (key: string, source: string | undefined): Render | undefined => {
    if (source === undefined) return undefined;
    const template = naming(key, () => {
      const made = new Template('');
      // As Jinja does it by itself: chat templates, for which this engine is made, drop blanks around blocks.
      made.parsed = parse(tokenize(quoteRaw(source), { trim_blocks: false, lstrip_blocks: false }));
      return made;
    });
    return (variables) => naming(key, () => template.render(variables));
  };
}

/** The engine does not know `raw`, but texts in quotes. */
function quoteRaw(source: string): string {
  const raw = /\{%([-+]?)\s*raw\s*[-+]?%\}([\s\S]*?)\{%[-+]?\s*endraw\s*([-+]?)%\}/g;
  return source.replace(raw, (_all, left: string, text: string, right: string) => {
    return `{{${left}${JSON.stringify(text)}${right}}}`;
  });
}

function naming<Value>(key: string, action: () => Value): Value {
  try {
    return action();
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The prompt "${key}" could not be rendered by Jinja: ${message}`, { cause });
  }
}
