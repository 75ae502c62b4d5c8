import { describe, expect, it } from 'vitest';
import type { Tool } from '../../src/core/index.ts';
import { toOptions } from '../../src/ui/agent-options.ts';
import type { AgentChoice, PersonTools } from '../../src/ui/agent-options.ts';
import { CodeAgent } from '../../src/worker/agent-kinds.ts';
import { attach, toRunOptions } from '../../src/ui/attachment.ts';

const model = { engine: 'embedded' } as const;
const UNASKED = [
  { type: 'code', decision: 'allow' },
  { type: 'plan', decision: 'allow' },
] as const;

function tool(name: string, needsApproval = false): Tool {
  return { name, description: '', inputSchema: {}, execute: () => null, ...(needsApproval && { needsApproval }) };
}

const person: PersonTools = { askUser: tool('ask_user'), approve: async () => ({ decision: 'allow' }) };

function convert(options: Partial<AgentChoice>): AgentChoice {
  return toOptions({ model, ...options } as AgentChoice, person);
}

describe("an element's agent", () => {
  it('asks its user by the page', () => {
    expect(convert({ tools: ['web_search', 'ask_user'] }).tools).toEqual(['web_search', person.askUser]);
  });

  it('has nobody to ask about what nothing asks about', () => {
    const rules = [{ type: 'tool', name: 'send_mail', decision: 'deny' }] as const;
    const options = convert({ tools: [tool('look')], approvals: rules });
    expect(options).toMatchObject({ approvals: rules });
    expect(options).not.toHaveProperty('approve');
  });

  it.each<[string, Partial<AgentChoice>]>([
    ['a rule', { approvals: [{ type: 'plan', decision: 'ask' }] }],
    ['a tool', { tools: [tool('send_mail', true)] }],
    [
      'an agent that it manages',
      { managedAgents: [{ model, name: 'a', description: 'd', approvals: [{ type: 'code', decision: 'ask' }] }] },
    ],
  ])('asks about what %s asks about, and about nothing else', (_what, options) => {
    const { approve, approvals } = convert(options);
    expect(approve).toBe(person.approve);
    expect(approvals).toEqual([...UNASKED, ...(options.approvals ?? [])]);
  });

  it('leaves it to the page that brings somebody to ask', () => {
    const approve = async (): Promise<never> => Promise.reject(new Error('never'));
    expect(convert({ approve, tools: [tool('send_mail', true)] })).toEqual({
      model,
      approve,
      tools: [expect.objectContaining({ name: 'send_mail' })],
    });
  });

  it('hands its rules and its user down to the agents that it manages', () => {
    const inner = { model, name: 'b', description: 'd', tools: ['ask_user'] };
    const options = convert({
      approvals: [{ type: 'code', decision: 'ask' }],
      managedAgents: [{ ...inner, name: 'a', managedAgents: [inner] }],
    });
    const rules = [...UNASKED, { type: 'code', decision: 'ask' }];
    expect(options.managedAgents).toMatchObject([
      {
        options: {
          name: 'a',
          tools: [person.askUser],
          approvals: rules,
          managedAgents: [{ options: { name: 'b', tools: [person.askUser], approvals: rules } }],
        },
      },
    ]);
  });

  it('may manage agents of both kinds, each as what it is', () => {
    const member = { model, name: 'a', description: 'd' };
    const { managedAgents = [] } = convert({
      managedAgents: [member, { ...member, name: 'b', type: 'tool-calling' }],
    });
    expect(managedAgents).toEqual([
      { type: 'code', options: { ...member, tools: [] } },
      { type: 'tool-calling', options: { ...member, name: 'b', tools: [] } },
    ]);
    expect(() => new CodeAgent({ model, managedAgents })).not.toThrow();
  });

  it('is given what its kind takes', () => {
    const all = { version: 1, unsaved: ['x'], imports: ['json'], limits: { timeMs: 1 }, actions: 'json' } as const;
    const code = convert({ ...all } as Partial<AgentChoice>);
    expect(code).toEqual({ model, tools: [], imports: ['json'], limits: { timeMs: 1 }, actions: 'json' });
    expect(convert({ ...all, type: 'tool-calling' } as Partial<AgentChoice>)).toEqual({
      type: 'tool-calling',
      model,
      tools: [],
    });
  });
});

describe('what goes with a task', () => {
  const picture = new File(['1'], 'plot.png', { type: 'image/png' });
  const sound = new File(['1'], 'say.mp3', { type: 'audio/mpeg' });
  const table = new File(['1'], 'data.csv', { type: 'text/csv' });

  it('is for the model to see or hear, or a file for its code', () => {
    const attached = attach([], [picture, sound, table, new File(['1'], 'x.svg', { type: 'image/svg+xml' })]);
    expect(attached.map(({ kind }) => kind)).toEqual(['image', 'audio', 'file', 'file']);
    const options = toRunOptions(attached);
    expect(options).toMatchObject({ images: [picture], audio: [sound] });
    expect(Object.keys(options.files ?? {})).toEqual(['data.csv', 'x.svg']);
  });

  it('has names of its own, which are no paths', () => {
    const attached = attach(attach([], [table]), [table, new File([''], '../data.csv'), new File([''], '')]);
    expect(attached.map(({ name }) => name)).toEqual(['data.csv', 'data-2.csv', '.._data.csv', 'file']);
    expect(Object.keys(toRunOptions(attached).files ?? {})).toEqual(['data.csv', 'data-2.csv', '.._data.csv', 'file']);
  });

  it('is nothing where nothing is attached', () => {
    expect(toRunOptions([])).toEqual({});
  });
});
