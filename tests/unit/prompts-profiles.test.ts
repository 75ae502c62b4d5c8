import { describe, expect, it } from 'vitest';
import type { ActionStep, PromptProfile, SystemPromptInput } from '../../src/core/index.ts';
import { NO_USAGE, toMessages } from '../../src/core/index.ts';
import { compactProfile, createCompactProfile } from '../../src/prompts/compact.ts';
import { createFullProfile, fullProfile } from '../../src/prompts/full.ts';
import { createToolCallingProfile, toolCallingProfile } from '../../src/prompts/tool-calling.ts';
import { priceTool } from '../fixtures/calls.ts';

const searcher = { name: 'searcher', description: 'Searches the web.', inputSchema: {} };
const input: SystemPromptInput = { tools: [priceTool], team: [searcher], imports: [], instructions: 'Be kind.' };

function action(fields: Partial<ActionStep> = {}): ActionStep {
  return {
    type: 'action',
    stepNumber: 1,
    modelOutput: 'x',
    code: 'print(1)',
    prints: '',
    display: { 'text/plain': 'None' },
    toolCalls: [],
    isFinalAnswer: false,
    usage: NO_USAGE,
    timing: { startedAt: 0, durationMs: 0 },
    ...fields,
  };
}

const failed = (type: string, message: string, line = 0, snippet = ''): Partial<ActionStep> => ({
  error: { type, message, line, snippet },
});

const profiles: Readonly<Record<string, PromptProfile>> = {
  full: fullProfile,
  'full with Markdown': createFullProfile({ tags: { open: '```python', close: '```' } }),
  'full with JSON': createFullProfile({ actions: 'json' }),
  'full with native calls': createFullProfile({ actions: 'tool', takesTools: true }),
  'full with calls as text': createFullProfile({ actions: 'tool' }),
  compact: compactProfile,
  'compact with JSON': createCompactProfile({ actions: 'json' }),
  'compact with calls as text': createCompactProfile({ actions: 'tool' }),
  'tool-calling': toolCallingProfile,
  'tool-calling with native calls': createToolCallingProfile({ takesTools: true }),
  'compact tool-calling': createToolCallingProfile({ isCompact: true }),
};

describe.each(Object.entries(profiles))('the profile %s', (_name, profile) => {
  it('tells the instructions, the final answer and the team', () => {
    const system = profile.system(input);
    for (const told of ['Be kind.', 'final_answer']) expect(system).toContain(told);
    if (profile !== profiles['tool-calling with native calls']) expect(system).toContain('get_price');
    expect(system).toContain('searcher');
  });

  it('tells the form of the answer where the final answer is told', () => {
    const system = profile.system({ ...input, output: { type: 'object', properties: { total: { type: 'number' } } } });
    expect(system).toContain('{"type":"object","properties":{"total":{"type":"number"}}}');
    expect(profile.system(input)).not.toContain('JSON Schema');
  });

  it('has words for everything', () => {
    const texts = [
      profile.task('it'),
      profile.repair(),
      profile.missingCode(),
      profile.cut(),
      profile.lastAnswer('it'),
      profile.plan({ task: 'it', isFirst: true, remainingSteps: 3 }),
      profile.plan({ task: 'it', isFirst: false, remainingSteps: 3 }),
      profile.proceed(),
      profile.planDenied('too dear'),
      profile.summarise('it'),
      profile.summary('done'),
      profile.media(['image_1.png']),
      profile.managedTask({ name: 'searcher', task: 'it' }),
      profile.managedReport({ name: 'searcher', answer: '42' }),
    ];
    for (const text of texts) expect(text).toMatch(/^\S[\s\S]*\S$/);
    expect(new Set(texts).size).toBeGreaterThan(texts.length - 4);
    expect(profile.planDenied('too dear')).toContain('too dear');
    expect(profile.media(['image_1.png', 'a.wav'])).toContain('image_1.png, a.wav');
  });

  it('observes what is left of the budget in its last line', () => {
    const observed = profile.observation(action({ budgetLeft: '1200 tokens, 3 seconds' }));
    expect(observed.split('\n').at(-1)).toBe('Left of the budget: 1200 tokens, 3 seconds.');
    expect(profile.observation(action())).not.toContain('budget');
  });

  it('observes what a person changed', () => {
    const observed = profile.observation(action({ edits: ['The code that ran is:\nprint(2)'], prints: '2\n' }));
    expect(observed).toContain('A person changed what you wanted to do.\nThe code that ran is:\nprint(2)\n');
  });

  it('observes calls of the text by their names, the failed ones, too', () => {
    const calls = [
      { id: 'call_1', name: 'get_price', args: {}, observation: '12.5', isError: false },
      { id: 'call_2', name: 'now', args: {}, observation: 'Error: no clock', isError: true },
    ];
    const observed = profile.observation(action({ code: '', calls, areCallsNative: false }));
    expect(observed).toBe('Observation:\nget_price gave:\n12.5\nnow failed:\nError: no clock');
  });

  it('leaves native calls to their own messages', () => {
    const calls = [{ id: 'a', name: 'get_price', args: {}, observation: '12.5', isError: false }];
    const observed = profile.observation(action({ code: '', calls, areCallsNative: true }));
    expect(observed).not.toContain('12.5');
  });

  it('has at most 2,000 characters of an error', () => {
    for (const type of ['ValueError', 'ParsingError', 'Denied', 'CheckFailed']) {
      const observed = profile.observation(action(failed(type, 'x'.repeat(9_000), 3, 'y'.repeat(3_000))));
      expect(observed.length).toBeLessThanOrEqual(2_000 + 'Observation:\nError:\n\nFix the code and try again.'.length);
      expect(observed).toMatch(/\[… \d+ characters cut …\]/);
    }
  });

  it('keeps what was printed before an error', () => {
    const observed = profile.observation(action({ ...failed('ValueError', 'no'), prints: 'before\n' }));
    expect(observed).toContain('Execution logs:\nbefore\n');
    expect(observed).toContain('ValueError: no');
  });

  it('gives values as text or as JSON', () => {
    expect(profile.value('as it is')).toBe('as it is');
    expect(profile.value({ a: [1, null] })).toBe('{"a":[1,null]}');
    expect(profile.value(undefined)).toBe('null');
    expect(profile.value(new Map([['k', 2n]]))).toBe('{"k":2}');
    expect(profile.value(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"');
    expect(profile.value(new Uint8Array([1, 2]))).toBe('"AQI="');
  });
});

describe('values that resist', () => {
  it('are given all the same', () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    let deep: unknown = 1;
    for (let level = 0; level < 10_000; level++) deep = [deep];
    const throwing = {
      get a(): never {
        throw new Error('no');
      },
    };
    expect(fullProfile.value(circular)).toBe('{"self":"[circular]"}');
    expect(fullProfile.value(deep)).toContain('[…]');
    expect(fullProfile.value([throwing, 1])).toBe('["[unreadable]",1]');
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(fullProfile.value([proxy])).toBe('["[unreadable]"]');
  });
});

describe('the full profile', () => {
  it('says how its code is written', () => {
    expect(fullProfile.system(input)).toContain('between <code> and </code>');
    expect(profiles['full with Markdown']?.system(input)).toContain('```python\ncrate_kg');
    expect(profiles['full with Markdown']?.system(input)).not.toContain('<code>');
    expect(profiles['full with JSON']?.system(input)).toContain(
      '{"thought":"She was born in 1836.","code":"final_answer(1836)"}',
    );
    expect(profiles['full with JSON']?.repair()).not.toContain('<code>');
    expect(profiles['full with calls as text']?.missingCode()).toContain('{"name":"python","arguments":{"code":');
    expect(profiles['full with native calls']?.missingCode()).not.toContain('{');
  });

  it('lists agents as functions of a task and more', () => {
    expect(fullProfile.system(input)).toContain(
      'def searcher(task: str, additional_args: dict = {}):\n    """Searches the web.',
    );
    expect(fullProfile.system({ ...input, team: [] })).not.toContain('Your team');
  });

  it('gives the final answer the type that it must have', () => {
    const system = fullProfile.system({ ...input, output: { type: 'integer' } });
    expect(system).toContain('def final_answer(answer: int):');
    expect(system).not.toContain('any value');
    expect(fullProfile.system(input)).toContain('def final_answer(answer):');
  });

  it('has the answer in the language of the task', () => {
    for (const profile of [fullProfile, toolCallingProfile]) {
      expect(profile.system(input)).toContain('in the language of the task');
      expect(profile.lastAnswer('it')).toContain('in the language of the task');
    }
  });

  it('says which imports are allowed', () => {
    expect(fullProfile.system({ ...input, imports: ['numpy'] })).toContain(
      'only: collections, datetime, itertools, math, numpy,',
    );
    expect(fullProfile.system({ ...input, imports: ['*'] })).toContain('any module');
  });

  it('observes prints and the value', () => {
    expect(fullProfile.observation(action({ prints: '5\n', display: { 'text/plain': '7' } }))).toBe(
      'Observation:\nExecution logs:\n5\nLast output from code snippet:\n7',
    );
  });

  it('observes an error with its line', () => {
    const observed = fullProfile.observation(action(failed('NameError', 'x is not defined', 2, 'print(x)')));
    expect(observed).toContain('Error:\nNameError: x is not defined\nLine 2:\nprint(x)\nCorrect this');
  });

  it('observes a refusal without calling it an exception', () => {
    const observed = fullProfile.observation(action(failed('Denied', 'This code was not allowed to run: no')));
    expect(observed).toContain('Error:\nThis code was not allowed to run: no\n');
    expect(observed).not.toContain('Denied');
  });

  it('sends an answer that was not accepted back', () => {
    const observed = fullProfile.observation(action(failed('CheckFailed', 'The answer was not accepted. isShort: no')));
    expect(observed).toContain('Error:\nThe answer was not accepted. isShort: no\nPut this right');
  });

  it('cuts prints at 50,000 characters and a value at 20,000, in the middle', () => {
    const observed = fullProfile.observation(
      action({ prints: '§'.repeat(60_000), display: { 'text/plain': '¶'.repeat(30_000) } }),
    );
    expect(observed).toContain('[… 10000 characters cut …]');
    expect(observed.match(/§/g)?.length).toBe(50_000);
    expect(observed.match(/¶/g)?.length).toBe(20_000);
  });

  it('cuts everything shorter where it is told to', () => {
    const small = createFullProfile({ observationCharacters: 100 });
    const long = action({ prints: 'p'.repeat(500), display: { 'text/plain': 'v'.repeat(500) } });
    expect(small.observation(long).length).toBeLessThan(400);
    expect(small.value('x'.repeat(500)).length).toBeLessThan(150);
  });

  it('tells how many turns a plan has left', () => {
    expect(fullProfile.plan({ task: 'it', isFirst: false, remainingSteps: 7 })).toContain('7 turns left');
    expect(fullProfile.plan({ task: 'it', isFirst: false, remainingSteps: 1 })).toContain('one turn left');
    expect(fullProfile.plan({ task: 'it', isFirst: true, remainingSteps: 7 })).not.toContain('7');
  });

  it('reports what a managed agent did only where that is wanted', () => {
    expect(fullProfile.managedReport({ name: 'a', answer: '42' })).toBe('a reports:\n42');
    expect(fullProfile.managedReport({ name: 'a', answer: '42', summary: 'It read.' })).toContain('It read.');
  });
});

describe('the compact profile', () => {
  it('names only the imports that not everybody has', () => {
    expect(compactProfile.system({ ...input, imports: ['math', 'numpy'] })).toContain('\nImports: numpy\n');
    expect(compactProfile.system(input)).not.toContain('Imports');
  });

  it('cuts at 1,000 characters', () => {
    expect(compactProfile.observation(action({ prints: 'p'.repeat(5_000) })).length).toBeLessThan(1_200);
  });
});

describe('the tool-calling profile', () => {
  it('lists its tools only for a model that has no protocol of its own', () => {
    expect(toolCallingProfile.system(input)).toContain('{"name":"get_price","description":"The price of a share."');
    expect(profiles['tool-calling with native calls']?.system(input)).not.toContain('get_price');
  });

  it('answers every native call in the prompt', () => {
    const calls = [
      { id: 'a', name: 'get_price', args: {}, observation: '12.5', isError: false },
      { id: 'b', name: 'final_answer', args: { answer: 1 }, observation: null, isError: false },
    ];
    const refused = action({ ...failed('CheckFailed', 'Too short.'), code: '', calls, areCallsNative: true });
    const messages = toMessages([refused], toolCallingProfile, 'system');
    expect(messages.filter(({ role }) => role === 'tool').map(({ content }) => content)).toEqual([
      '12.5',
      'Observation:\nError:\nToo short.\nPut this right, then give the answer again.',
    ]);
    const given = action({ code: '', calls, areCallsNative: true, isFinalAnswer: true });
    expect(toMessages([given], toolCallingProfile, 'system').at(-1)?.content).toBe('The answer was given.');
  });
});
