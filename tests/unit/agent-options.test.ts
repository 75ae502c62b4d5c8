import { describe, expect, it } from 'vitest';
import { tool } from '../../src/core/index.ts';
import type { CodeAgentOptions } from '../../src/worker/agent-options.ts';
import { resolveOptions } from '../../src/worker/agent-options.ts';
import { scriptedModel } from '../helpers/scripted.ts';

const model = { engine: 'embedded' } as const;
const mine = tool({ name: 'mine', description: 'Mine.', input: { type: 'object' }, execute: () => null });

describe('the options of an agent', () => {
  it('keep functions on the page and send the rest as data', () => {
    const { spec, pageTools } = resolveOptions({ model, tools: [mine, 'wikipedia_search'], imports: ['json'] });
    expect(structuredClone(spec)).toEqual(spec);
    expect(spec.tools.map(({ type }) => type)).toEqual(['page', 'built-in']);
    expect(pageTools).toEqual([mine]);
  });

  it('keep files apart from what is sent', () => {
    const files = { 'a.txt': new Blob(['a']) };
    const resolved = resolveOptions({ model, files });
    expect(resolved.files).toBe(files);
    expect(resolved.spec).not.toHaveProperty('files');
    expect(resolveOptions({ model }).files).toEqual({});
  });

  it('take any object with generate as a model', () => {
    const { spec, pageModel } = resolveOptions({ model: scriptedModel([], 'mine') });
    expect(spec.model).toEqual({ engine: 'page', modelId: 'mine', promptProfile: 'full' });
    expect(pageModel).toBeDefined();
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
    ['two tools of one name', { model, tools: [mine, mine] }, /only one tool named mine/],
    ['a tool named final_answer', { model, tools: ['final_answer'] }, /final_answer/],
    ['an option in the original’s spelling', { model, max_steps: 3 }, /no option "max_steps"/],
    ['an unknown limit', { model, limits: { time: 5 } }, /no limit "time"/],
    ['an unknown prompt profile', { model, promptProfile: 'short' }, /promptProfile.*full.*"short"/],
    ['a limit of 0', { model, limits: { timeMs: 0 } }, /positive/],
    ['files that lead out', { model, files: { '../x': 'x' } }, /"\.\.\/x" cannot be the path of a file/],
    ['files that are none', { model, files: { x: 1 } }, /The file "x" must be/],
    ['a name with a blank', { model, name: 'my agent' }, /Python identifier/],
  ])('are refused with %s', (_name, options, message) => {
    const resolve = (): unknown => resolveOptions(options as CodeAgentOptions);
    expect(resolve).toThrow(TypeError);
    expect(resolve).toThrow(message);
  });
});
