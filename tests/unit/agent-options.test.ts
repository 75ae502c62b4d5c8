import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { tool } from '../../src/tools/tool.ts';
import type { AgentOptions, AgentType } from '../../src/worker/agent-options.ts';
import { checkRunOptions } from '../../src/worker/check-options.ts';
import { resolveOptions } from '../../src/worker/resolve-options.ts';
import { scriptedModel } from '../helpers/scripted.ts';

const model = { engine: 'embedded' } as const;
const input = { type: 'object' } as const;
const mine = tool({ name: 'mine', description: 'Mine.', input, execute: () => null });
const guarded = tool({ name: 'guarded', description: 'Asks.', input, needsApproval: true, execute: () => null });
const searcher = {
  type: 'code',
  options: { model, name: 'searcher', description: 'Searches.', tools: [mine] },
} as const;
const resolve = (options: AgentOptions, type: AgentType = 'code') => resolveOptions(options, type);

describe('the options of a run', () => {
  it.each<[string, object, AgentType, RegExp]>([
    ['that there are not', { maxStep: 3 }, 'code', /no option "maxStep"/],
    ['of a wrong kind', { reset: 'no' }, 'code', /"reset" must be/],
    [
      'that are files, where no code could read them',
      { files: { 'a.txt': 'a' } },
      'tool-calling',
      /an agent that writes code/,
    ],
  ])('are refused %s', (_what, options, type, message) => {
    expect(() => checkRunOptions(type, options)).toThrow(message);
  });

  it('may be left undefined', () => {
    expect(() => checkRunOptions('code', { maxSteps: undefined, images: [] } as object)).not.toThrow();
  });
});

describe('the options of an agent', () => {
  it('keep functions on the page and send the rest as data', () => {
    const { spec, functions } = resolve({ model, tools: [mine, 'wikipedia_search'], imports: ['json'] });
    expect(structuredClone(spec)).toEqual(spec);
    expect(spec.tools.map(({ type }) => type)).toEqual(['page', 'built-in']);
    expect([...functions.tools.values()]).toEqual([mine]);
  });

  it('keep files and variables apart from what is sent', () => {
    const { spec } = resolve({ model, files: { 'a.txt': new Blob(['a']) }, variables: { a: 1 } });
    expect(spec).not.toHaveProperty('files');
    expect(spec).not.toHaveProperty('variables');
  });

  it('take any object with generate as a model', () => {
    const { spec, functions } = resolve({ model: scriptedModel([], 'mine') });
    expect(spec.model).toMatchObject({ engine: 'page', modelId: 'mine', promptProfile: 'full', takesTools: false });
    expect(functions.models.size).toBe(1);
  });

  it('tell the functions of managed agents apart by the names above them', () => {
    const { spec, functions } = resolve({ model, tools: [mine], managedAgents: [searcher] });
    expect(spec.managedAgents[0]).toMatchObject({ key: 'agent/searcher', name: 'searcher' });
    expect([...functions.tools.keys()]).toEqual(['agent/mine', 'agent/searcher/mine']);
  });

  it('name each check by its function', () => {
    const isEven = (answer: unknown): boolean => Number(answer) % 2 === 0;
    const { spec } = resolve({ model, finalAnswerChecks: [isEven, (): boolean => true, isEven] });
    expect(spec.checks).toEqual(['isEven', 'check 2', 'isEven (3)']);
  });

  it('write a schema library’s schema of the answer as JSON Schema, and check by the original', () => {
    const { spec } = resolve({ model, output: z.object({ total: z.number() }) });
    expect(spec.output).toMatchObject({ type: 'object', properties: { total: { type: 'number' } } });
    expect(spec.checks).toEqual(['output']);
  });

  it('may leave approval of a managed agent’s tools to its manager', () => {
    const asking = { type: 'code', options: { ...searcher.options, tools: [guarded] } } as const;
    const approve = () => ({ decision: 'allow' }) as const;
    expect(() => resolve({ model, managedAgents: [asking], approve })).not.toThrow();
    expect(() => resolve({ model, managedAgents: [asking] })).toThrow(/guarded needs approval/);
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /needs options/],
    ['no model', {}, /needs a "model"/],
    ['a model that is a name', { model: 'gpt' }, /needs a "model"/],
    ['maxSteps of 0', { model, maxSteps: 0 }, /maxSteps/],
    ['half a step', { model, maxSteps: 1.5 }, /maxSteps/],
    ['imports as one text', { model, imports: 'json' }, /imports/],
    ['tools that are no list', { model, tools: mine }, /tools/],
    ['a function as tool', { model, tools: [() => 1] }, /tool\(\)/],
    ['a tool not made by tool()', { model, tools: [{ name: 'x', execute: () => 1 }] }, /tool\(\)/],
    ['two tools of one name', { model, tools: [mine, mine] }, /only one tool or agent named mine/],
    ['a tool named final_answer', { model, tools: ['final_answer'] }, /final_answer/],
    ['an option in the original’s spelling', { model, max_steps: 3 }, /no option "max_steps"/],
    ['an unknown limit', { model, limits: { time: 5 } }, /limits\.time.*unknown/],
    ['an unknown prompt profile', { model, promptProfile: 'short' }, /promptProfile.*full.*"short"/],
    ['a limit of 0', { model, limits: { timeMs: 0 } }, /positive/],
    ['files that lead out', { model, files: { '../x': 'x' } }, /"\.\.\/x" cannot be the path of a file/],
    ['a planning interval of 0', { model, planningInterval: 0 }, /planningInterval/],
    ['an unknown budget', { model, budget: { dollars: 5 } }, /budget\.dollars.*unknown/],
    ['a budget of nothing', { model, budget: { tokens: 0 } }, /positive/],
    ['unknown actions', { model, actions: 'json-code' }, /actions.*code, tool, json/],
    ['one code tag', { model, codeTags: ['<code>'] }, /codeTags/],
    ['a rule that is none', { model, approvals: [{ type: 'shell', decision: 'allow' }] }, /approvals/],
    ['a rule that asks nobody', { model, approvals: [{ type: 'code', decision: 'ask' }] }, /approve/],
    ['a tool that asks nobody', { model, tools: [guarded] }, /guarded needs approval/],
    ['approve as a text', { model, approve: 'yes' }, /approve/],
    ['a callback for steps that there are not', { model, stepCallbacks: { code: () => 1 } }, /no kind "code"/],
    ['a check that is no function', { model, finalAnswerChecks: ['even'] }, /finalAnswerChecks/],
    ['variables that Python cannot name', { model, variables: { 'a b': 1 } }, /"a b"/],
    ['a newer form', { model, version: 2 }, /version/],
    ['a managed agent without a description', { model, managedAgents: [{ model, name: 'x' }] }, /description/],
    ['a managed agent without a name', { model, managedAgents: [{ model, description: 'x' }] }, /name/],
    [
      'a tool and a managed agent of one name',
      { model, tools: [mine], managedAgents: [{ model, name: 'mine', description: 'x' }] },
      /only one tool or agent named mine/,
    ],
    [
      'a managed agent of the agent’s name',
      { model, managedAgents: [{ model, name: 'agent', description: 'x' }] },
      /named agent/,
    ],
    [
      'a saved agent whose functions are missing',
      { model, managedAgents: [{ model, name: 'x', description: 'x', unsaved: ['tool y'] }] },
      /tool y/,
    ],
    [
      'a template with a variable that it is not given',
      { model, prompts: { system_prompt: '{{ nope }}' } },
      /system_prompt.*nope/,
    ],
    ['files that are none', { model, files: { x: 1 } }, /The file "x" must be/],
    ['a name with a blank', { model, name: 'my agent' }, /Python identifier/],
  ])('are refused with %s', (_name, options, message) => {
    const make = (): unknown => resolve(options as AgentOptions);
    expect(make).toThrow(TypeError);
    expect(make).toThrow(message);
  });

  it.each(['imports', 'actions', 'codeTags', 'limits', 'files'])('of an agent without code have no "%s"', (option) => {
    expect(() => resolve({ model, [option]: [] } as unknown as AgentOptions, 'tool-calling')).toThrow(
      `no option "${option}"`,
    );
  });
});
