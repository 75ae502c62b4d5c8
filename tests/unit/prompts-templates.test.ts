import { describe, expect, it } from 'vitest';
import { CODE_TAGS } from '../../src/core/index.ts';
import { checkTemplates } from '../../src/prompts/check-templates.ts';
import { fullProfile } from '../../src/prompts/full.ts';
import { applyTemplates } from '../../src/prompts/template-profile.ts';
import type { PromptTemplates } from '../../src/prompts/templates.ts';
import { priceTool } from '../fixtures/calls.ts';

const searcher = { name: 'searcher', description: 'Searches the web.', inputSchema: {} };
const input = { tools: [priceTool], team: [searcher], imports: ['numpy'], instructions: 'Be kind.' };
const variables = { tools: [priceTool], team: [searcher], tags: CODE_TAGS };

const SYSTEM = `You write Python between {{code_block_opening_tag}} and {{ code_block_closing_tag }}.
{#- A remark. -#}
{%- for tool in tools.values() %}
{{ loop.index }}. {{ tool.to_code_prompt() | trim }}
   {{ tool.name | upper }}: {{ tool.description }} {{ tool.inputs }} {{ tool.output_type }}
{%- endfor %}
{%- if managed_agents and managed_agents.values() | list %}
Team:
{%- for agent in managed_agents.values() %}
* {{ agent.name }}: {{ agent.description }}
{%- endfor %}
{%- endif %}
Imports: {{authorized_imports}}
{%- if custom_instructions %}
{{custom_instructions}}
{%- endif %}
{%- set end = 'Begin "now".' %}
{{ end }}`;

const own = (templates: PromptTemplates) => applyTemplates(fullProfile, templates, variables);

describe('a profile of own templates', () => {
  it('writes the system prompt from everything that smolagents gives it', async () => {
    const text = (await own({ system_prompt: SYSTEM })).system(input);
    expect(text).toMatch(/^You write Python between <code> and <\/code>\.\n1\. def get_price\(symbol: str\):\n/);
    expect(text).toContain('GET_PRICE: The price of a share. {"symbol": {');
    expect(text).toContain('\n2. def final_answer(answer):');
    expect(text).toContain("\nTeam:\n* searcher: Searches the web.\nImports: ['collections', ");
    expect(text).toContain("'numpy'");
    expect(text).toMatch(/\]\nBe kind\.\nBegin "now"\.$/);
  });

  it('leaves out what is empty', async () => {
    const text = (await own({ system_prompt: SYSTEM })).system({ ...input, team: [], instructions: '' });
    expect(text).not.toContain('Team:');
    expect(text).toMatch(/\]\nBegin "now"\.$/);
  });

  it('describes tools for calls', async () => {
    const { system } = await own({ system_prompt: "{{ tools['get_price'].to_tool_calling_prompt() }}" });
    expect(system(input)).toBe(
      'get_price: The price of a share.\n    Takes: {"symbol":{"type":"string","description":""}}\n    Gives: any',
    );
  });

  it('keeps blanks around blocks, as Jinja does by itself', async () => {
    const { managedTask } = await own({
      managed_agent: { task: 'a\n  {% if name %}\n{{ task }}\n  {% endif %}\nb\n' },
    });
    expect(managedTask({ name: 'x', task: 't' })).toBe('a\n  \nt\n  \nb');
  });

  it('leaves out blanks where the template says so', async () => {
    const { managedTask } = await own({
      managed_agent: { task: 'a\n  {%- if name -%}\n{{ task }}\n  {%- endif %}\nb' },
    });
    expect(managedTask({ name: 'x', task: 't' })).toBe('at\nb');
  });

  it('leaves raw text as it is', async () => {
    const { managedTask } = await own({ managed_agent: { task: '{% raw %}{{ "x" }}\n{% endraw %}{{ task }}' } });
    expect(managedTask({ name: 'x', task: 't' })).toBe('{{ "x" }}\nt');
  });

  it('asks for plans', async () => {
    const { plan } = await own({
      planning: {
        initial_plan: 'Plan {{ task }} with {{ tools.keys() | join(", ") }}.',
        update_plan_pre_messages: 'Before: {{ task }}.',
        update_plan_post_messages: 'After: {{ remaining_steps }} left, {{ managed_agents | length }} in the team.',
      },
    });
    expect(plan({ task: 'it', isFirst: true, remainingSteps: 9 })).toBe('Plan it with get_price, final_answer.');
    expect(plan({ task: 'it', isFirst: false, remainingSteps: 9 })).toBe(
      'Before: it.\n\nAfter: 9 left, 1 in the team.',
    );
  });

  it('asks for the last answer', async () => {
    const { lastAnswer } = await own({
      final_answer: { pre_messages: 'No more.', post_messages: 'Answer {{ task }}.' },
    });
    expect(lastAnswer('it')).toBe('No more.\n\nAnswer it.');
  });

  it('reports for a managed agent, and what it did', async () => {
    const { managedReport } = await own({ managed_agent: { report: '{{ name }} says {{ final_answer }}.' } });
    expect(managedReport({ name: 'x', answer: '42' })).toBe('x says 42.');
    expect(managedReport({ name: 'x', answer: '42', summary: 'It read.' })).toBe(
      'x says 42.\n\nWhat x did, in short:\nIt read.',
    );
  });

  it('says everything else as before', async () => {
    const profile = await own({ planning: { initial_plan: 'Plan.' } });
    const update = { task: 'it', isFirst: false, remainingSteps: 2 };
    expect(profile.plan(update)).toBe(fullProfile.plan(update));
    expect(profile.system(input)).toBe(fullProfile.system(input));
    expect(profile.lastAnswer('it')).toBe(fullProfile.lastAnswer('it'));
    expect(profile.task('it')).toBe(fullProfile.task('it'));
  });

  it('names the template that Jinja cannot read', async () => {
    await expect(own({ planning: { initial_plan: '{% for x %}{% endfor %}' } })).rejects.toThrow(
      'The prompt "planning.initial_plan" could not be rendered by Jinja: ',
    );
  });

  it('names the template that fails when it is rendered', async () => {
    const { managedTask } = await own({ managed_agent: { task: '{{ task.nope() }}' } });
    expect(() => managedTask({ name: 'x', task: 't' })).toThrow(
      'The prompt "managed_agent.task" could not be rendered',
    );
  });
});

describe('a check of templates', () => {
  it.each<[string, PromptTemplates]>([
    ['none', {}],
    ['everything that smolagents uses', { system_prompt: SYSTEM }],
    ['plain text', { final_answer: { pre_messages: 'A set {a} and }} and 100 %}.' } }],
    [
      'filters and tests',
      { managed_agent: { task: '{{ task | replace("a", "b") | trim }}{% if name is not none %}x{% endif %}' } },
    ],
    ['members and arguments by name', { system_prompt: '{{ tools.values() | map(attribute="name") | join(d=", ") }}' }],
    [
      'loops over pairs',
      { system_prompt: '{% for key, tool in tools.items() if tool %}{{ key }}{{ loop.last }}{{ tool }}{% endfor %}' },
    ],
    [
      'own names',
      {
        final_answer: {
          pre_messages: '{% set ns = namespace(a=1) %}{% set ns.a = 2 %}{{ ns.a }}{% set b %}x{% endset %}{{ b }}',
        },
      },
    ],
    [
      'macros',
      { managed_agent: { task: '{% macro hi(who, tone="soft") %}{{ who }}{{ tone }}{% endmacro %}{{ hi(name) }}' } },
    ],
    ['ranges', { final_answer: { post_messages: '{% for i in range(3) %}{{ i }}{% endfor %}{{ task }}' } }],
    ['strings that look like code', { managed_agent: { task: "{{ 'nope }} {{ nope' }}{{ \"it's {% nope\" }}" } }],
    ['raw text and remarks', { managed_agent: { task: '{% raw %}{{ nope }}{% endraw %}{# nope }} #}' } }],
    [
      'choices',
      {
        managed_agent: {
          task: '{{ task if name == "x" else "no" }}{% if not task and name in ["a"] %}{% elif 1 < 2 %}{% else %}{% endif %}',
        },
      },
    ],
  ])('accepts %s', (_name, templates) => {
    expect(() => checkTemplates(templates)).not.toThrow();
  });

  it.each<[string, unknown, string]>([
    [
      'a variable that is not given',
      { planning: { initial_plan: 'x {{ taks }}' } },
      'The prompt "planning.initial_plan" uses "taks", which it is not given. It is given: task, tools, managed_agents.',
    ],
    [
      'a variable of another template',
      { planning: { initial_plan: '{{ remaining_steps }}' } },
      'uses "remaining_steps"',
    ],
    ['any variable where there is none', { final_answer: { pre_messages: '{{ task }}' } }, 'It is given: nothing.'],
    ['a variable in a condition', { managed_agent: { task: '{% if nope %}{% endif %}' } }, 'uses "nope"'],
    [
      'a variable that is looped over',
      { managed_agent: { task: '{% for a in nope.list %}{{ a }}{% endfor %}' } },
      'uses "nope"',
    ],
    ['a variable given by name', { system_prompt: '{{ tools | join(d=nope) }}' }, 'uses "nope"'],
    ['a variable whose name begins like a word of Jinja', { managed_agent: { task: '{{ isbn }}' } }, 'uses "isbn"'],
    [
      'a key that there is not',
      { system: 'x' },
      'The prompt "system" is no template. There are: system_prompt, planning.initial_plan',
    ],
    ['an inner key that there is not', { planning: { first: 'x' } }, 'The prompt "planning.first" is no template'],
    ['a group that is a text', { planning: 'x' }, 'The prompt "planning" is no template'],
    ['a template that is no text', { system_prompt: 3 }, 'The prompt "system_prompt" must be a text.'],
    ['no object', 'x', '"prompts" must be an object.'],
    ['braces that are not closed', { system_prompt: 'a\nb {{ tools' }, 'opens "{{" in line 2 and never closes it.'],
    ['a tag that is not closed', { system_prompt: '{% if tools ' }, 'opens "{%" in line 1 and never closes it.'],
    ['a remark that is not closed', { system_prompt: '{# x' }, 'opens "{#"'],
    ['raw text that is not closed', { system_prompt: '{% raw %} {{ x' }, 'opens "raw" in line 1 and never closes it.'],
    ['a block that is not closed', { system_prompt: '{% if tools %}x' }, 'never closes its "if".'],
    ['a block that is not open', { system_prompt: 'x{% endfor %}' }, 'has an "endfor" that closes nothing.'],
    [
      'blocks that cross',
      { system_prompt: '{% if tools %}{% for a in tools %}{% endif %}{% endfor %}' },
      'has an "endif"',
    ],
  ])('refuses %s', (_name, templates, message) => {
    const check = (): void => checkTemplates(templates as PromptTemplates);
    expect(check).toThrow(TypeError);
    expect(check).toThrow(message);
  });
});
