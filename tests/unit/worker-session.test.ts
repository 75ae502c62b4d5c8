import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import type { ApprovalRequest, Execution, Executor, Model, ModelEvent, RunEvent, Tool } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import type { AgentOptions, AgentType } from '../../src/worker/agent-options.ts';
import { eventsOf, toyExecutor } from '../helpers/agent-run.ts';
import { plainExecution, say, scriptedModel } from '../helpers/scripted.ts';
import type { TestSession } from '../helpers/worker-session.ts';
import { openSession } from '../helpers/worker-session.ts';

const open = (...given: Parameters<typeof openSession>): TestSession => {
  const session = openSession(...given);
  onTestFinished(() => session.dispose());
  return session;
};

/** An agent that a manager has, by what its model says. */
function member(
  name: string,
  model: Model,
  options: Partial<AgentOptions> = {},
): { readonly type: AgentType; readonly options: AgentOptions } {
  return { type: 'code', options: { model, name, description: `Is good at being ${name}.`, ...options } };
}

const isEven = (answer: unknown): boolean => Number(answer) % 2 === 0;
const look: Tool = tool({ name: 'look', description: 'Looks.', input: { type: 'object' }, execute: () => 'seen' });

describe('an agent in the worker', () => {
  it('sends answers back that a check of the page does not accept, and names the check', async () => {
    const model = scriptedModel([say('final_answer(3)'), say('final_answer(4)')]);
    const { result } = await open({ model, finalAnswerChecks: [isEven] }).run('Go.');
    expect(result.answer).toBe(4);
    expect(model.asked[1]?.at(-1)?.content).toMatch(/isEven failed/);
  });

  it('waits for checks that take their time', async () => {
    const slowly = async (answer: unknown): Promise<boolean> => isEven(await Promise.resolve(answer));
    const { result } = await open({
      model: scriptedModel([say('final_answer(3)'), say('final_answer(4)')]),
      finalAnswerChecks: [slowly],
    }).run('Go.');
    expect(result.answer).toBe(4);
  });

  it.each<[string, AgentOptions['output']]>([
    ['JSON Schema', { type: 'object', properties: { total: { type: 'integer' } }, required: ['total'] }],
    ['a schema library', z.object({ total: z.int() })],
  ])('observes that an answer does not fit its schema, written in %s', async (_what, output) => {
    const model = scriptedModel([say('final_answer({"total": "three"})'), say('final_answer({"total": 3})')]);
    const { result } = await open({ model, ...(output && { output }) }).run('Go.');
    expect(result.answer).toEqual({ total: 3 });
    expect(model.asked[1]?.at(-1)?.content).toMatch(/total/);
  });

  it('tells the model what its answer must be', async () => {
    const model = scriptedModel([say('final_answer(3)')]);
    await open({ model, output: { type: 'integer', description: 'How many there are.' } }).run('Go.');
    expect(model.asked[0]?.[0]?.content).toContain('How many there are.');
  });

  it('shows steps to callbacks before they are kept', async () => {
    const model = scriptedModel([say('print("secret")'), say('final_answer(1)')]);
    const session = open({
      model,
      stepCallbacks: [(step) => ({ ...step, prints: step.prints.replace('secret', 'xxx') })],
    });
    await session.run('Go.');
    expect(model.asked[1]?.at(-1)?.content).toContain('xxx');
    expect(eventsOf(session.log, 'step-end')[0]?.step.prints).toBe('xxx\n');
  });

  it('lets callbacks change the step that they are given', async () => {
    const model = scriptedModel([say('print("secret")'), say('final_answer(1)')]);
    const redact = (step: { prints: string }): void => {
      step.prints = 'gone';
    };
    await open({ model, stepCallbacks: { action: redact as (step: unknown) => void } }).run('Go.');
    expect(model.asked[1]?.at(-1)?.content).toContain('gone');
  });

  it('ends the run when a callback fails, because it may have been there to hide something', async () => {
    const stepCallbacks = [
      () => {
        throw new Error('broken');
      },
    ];
    const { result } = await open({ model: scriptedModel([say('print("secret")')]), stepCallbacks }).run('Go.');
    expect(result).toMatchObject({
      state: 'failed',
      error: { kind: 'callback', message: expect.stringContaining('broken') },
    });
  });

  it('asks the page’s person', async () => {
    const asked: ApprovalRequest[] = [];
    const approve = (request: ApprovalRequest) => {
      asked.push(request);
      return { decision: 'deny', reason: 'No.' } as const;
    };
    const model = scriptedModel([say('print(1)'), say('final_answer(1)'), 'Nothing.']);
    const { result } = await open({ model, approve, maxSteps: 2 }).run('Go.');
    expect(asked).toHaveLength(2);
    expect(result.state).toBe('max-steps');
  });

  it('takes what is no decision for no permission', async () => {
    const model = scriptedModel([say('print(1)'), 'Nothing.']);
    const { result } = await open({ model, approve: (() => true) as never, maxSteps: 1 }).run('Go.');
    expect(result.steps[1]).toMatchObject({ error: { type: 'Denied', message: expect.stringContaining('approve') } });
  });

  it('takes an edit that does not say what is to run instead for no permission', async () => {
    const executor = toyExecutor();
    const approve = (): never => ({ decision: 'edit', text: 'print(2)' }) as never;
    const model = scriptedModel([say('print(1)'), 'Nothing.']);
    await open({ model, approve, maxSteps: 1 }, { makeExecutor: () => executor }).run('Go.');
    expect(executor.codes).toEqual([]);
  });

  it('keeps the step where a callback gives something else back', async () => {
    const model = scriptedModel([say('print("a")'), say('final_answer(1)')]);
    const seen = new Map<number, unknown>();
    const { result } = await open({ model, stepCallbacks: [(step) => seen.set(step.stepNumber, step)] }).run('Go.');
    expect(result).toMatchObject({ state: 'success', steps: [{}, { prints: 'a\n' }, {}] });
  });

  it('gives variables to the code and names them to the model', async () => {
    const executor = toyExecutor();
    const model = scriptedModel([say('final_answer(1)')]);
    await open({ model }, { makeExecutor: () => executor }).run('Go.', { variables: { limit: 5 } });
    expect(executor.variables).toEqual({ limit: 5 });
    expect(model.asked[0]?.at(-1)?.content).toContain('- limit = 5');
  });

  it('fails when money is limited and the price is unknown', async () => {
    const { result } = await open({ model: scriptedModel([], 'mine'), budget: { cost: 1 } }).run('Go.');
    expect(result).toMatchObject({
      state: 'failed',
      error: { kind: 'bad-request', message: expect.stringContaining('mine') },
    });
  });

  it('is spent by no agent that it manages whose price is unknown', async () => {
    const prices = { mine: { input: 1, output: 1 } };
    const searcher = scriptedModel([], 'unpriced');
    const manager = scriptedModel([say('searcher({"task": "Find it."})'), say('final_answer(1)')], 'mine');
    const managedAgents = [member('searcher', searcher)];
    await open({ model: manager, prices, budget: { cost: 1 }, managedAgents }).run('Go.');
    expect(searcher.asked).toHaveLength(0);
    expect(manager.asked[1]?.at(-1)?.content).toContain('No price is known for unpriced');
  });

  it('counts a model on this device as free', async () => {
    const engine = scriptedModel([say('final_answer(1)')], 'embedded');
    const { result } = await open({ model: { engine: 'embedded' }, budget: { cost: 1 } }, { engine }).run('Go.');
    expect(result).toMatchObject({ state: 'success', usage: { cost: 0 } });
  });

  it('takes a budget of more seconds than a timer can count', async () => {
    const model = scriptedModel([say('print(1)'), say('final_answer(1)')]);
    const { result } = await open({ model, budget: { seconds: 1e9 } }).run('Go.');
    expect(result.state).toBe('success');
  });

  it('counts money by the prices that it is given', async () => {
    const prices = { mine: { input: 1_000_000, output: 0 } };
    const { result } = await open({ model: scriptedModel([say('final_answer(1)')], 'mine'), prices }).run('Go.');
    expect(result.usage.cost).toBeCloseTo(10);
  });

  it.each<[AgentOptions['actions'] & string, string]>([
    ['json', '{"thought": "easy", "code": "final_answer(5)"}'],
    ['tool', '{"name": "python", "arguments": {"code": "final_answer(5)"}}'],
    ['code', say('final_answer(5)')],
  ])('acts in the form %s', async (actions, said) => {
    const { result } = await open({ model: scriptedModel([said]), actions }).run('Go.');
    expect(result).toMatchObject({ answer: 5, state: 'success' });
  });

  it.each<[string, AgentOptions['codeTags'], string]>([
    ['its own', ['[[', ']]'], 'Now: [[\nfinal_answer(5)\n]]'],
    ['Markdown’s', 'markdown', 'Now:\n```python\nfinal_answer(5)\n```'],
  ])('asks for code between %s tags, and finds it there', async (_what, codeTags, said) => {
    const model = scriptedModel([said]);
    const { result } = await open({ model, ...(codeTags && { codeTags }) }).run('Go.');
    expect(result.answer).toBe(5);
    const system = model.asked[0]?.[0]?.content ?? '';
    expect(system).toContain(codeTags === 'markdown' ? '```python' : '[[');
    expect(system).not.toContain('<code>');
  });

  it('speaks by the templates that it is given', async () => {
    const model = scriptedModel([say('final_answer(5)')]);
    const system_prompt = 'Use {% for tool in tools.values() %}{{ tool.name }};{% endfor %} {{ custom_instructions }}';
    await open({ model, tools: [look], instructions: 'Be brief.', prompts: { system_prompt } }).run('Go.');
    expect(model.asked[0]?.[0]?.content).toMatch(/^Use look;.*Be brief\./);
  });
});

describe('a conversation', () => {
  it('goes on with memory and Python’s state where it is not reset', async () => {
    const model = scriptedModel([say('final_answer("red")'), say('final_answer("blue")')]);
    const session = open({ model });
    const first = await session.run('Which colour?');
    const second = await session.run('And another?', { isContinued: true });
    expect(session.executors).toHaveLength(1);
    const prompt = model.asked[1]?.map(({ content }) => content).join('\n') ?? '';
    expect(prompt).toMatch(/Which colour\?[\s\S]*red[\s\S]*And another\?/);
    expect(second.result.steps.map(({ type }) => type)).toEqual(['task', 'action']);
    expect(eventsOf(second.events, 'run-start')[0]?.continues).toBe(eventsOf(first.events, 'run-start')[0]?.runId);
  });

  it('begins anew where it is reset', async () => {
    const model = scriptedModel([say('final_answer("red")'), say('final_answer("blue")')]);
    const session = open({ model });
    await session.run('Which colour?');
    await session.run('And another?');
    expect(JSON.stringify(model.asked[1])).not.toContain('Which colour');
  });

  it('has what it was to begin with also when the run before ended ahead of its first code', async () => {
    const executor = toyExecutor();
    let resets = 0;
    const makeExecutor = (): Executor => ({ ...executor, reset: async () => void resets++ });
    const gone: ModelEvent[] = [{ type: 'error', error: { kind: 'network', message: 'Gone.' } }];
    const model = scriptedModel([say('final_answer(1)'), gone, say('print(1)'), say('final_answer(2)')]);
    const session = open({ model }, { makeExecutor });
    await session.run('One.', { variables: { a: 1 } });
    await session.run('Two.', { variables: { b: 2 } });
    await session.run('Go on.', { variables: { c: 3 }, isContinued: true });
    expect(resets).toBe(2);
    expect(executor.variables).toMatchObject({ b: 2, c: 3 });
  });

  it('names the pictures of each turn anew, and tells the names', async () => {
    const media = [{ type: 'image', mediaType: 'image/png', data: new Uint8Array([1]), name: '' } as const];
    const model = scriptedModel([say('final_answer(1)'), say('final_answer(2)')]);
    const session = open({ model });
    await session.run('What is this?', { media });
    await session.run('And this?', { media, isContinued: true });
    const names = model.asked[1]?.flatMap((one) =>
      one.role === 'user' ? (one.media ?? []).map(({ name }) => name) : [],
    );
    expect(names).toEqual(['image_1.png', 'image_2.png']);
    expect(model.asked[1]?.at(-1)?.content).toContain('- image_2.png');
  });

  it('leaves pictures with the task that brought them', async () => {
    const media = [{ type: 'image', mediaType: 'image/png', data: new Uint8Array([1]), name: 'image_1.png' } as const];
    const model = scriptedModel([say('print(1)'), say('final_answer(1)'), say('final_answer(2)')]);
    const session = open({ model });
    await session.run('What is this?', { media });
    await session.run('And now?', { isContinued: true });
    const counts = model.asked.map(
      (messages) => messages.filter((message) => message.role === 'user' && message.media).length,
    );
    expect(counts).toEqual([1, 1, 1]);
    expect(model.asked[2]?.[1]).toMatchObject({ role: 'user', media });
  });
});

describe('a managed agent', () => {
  const ask = (name: string, task = 'Find it.'): string => say(`${name}({"task": ${JSON.stringify(task)}})`);

  it('is called like a tool, and its report is what the call gives', async () => {
    const manager = scriptedModel([ask('searcher'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('final_answer("1889")')]);
    const { result } = await open({ model: manager, managedAgents: [member('searcher', searcher)] }).run('When?');
    expect(result).toMatchObject({ answer: 'done', state: 'success' });
    expect(manager.asked[1]?.at(-1)?.content).toContain('1889');
    expect(manager.asked[0]?.[0]?.content).toContain('Is good at being searcher.');
    expect(searcher.asked[0]?.at(-1)?.content).toContain('Find it.');
  });

  it('is told of by events with its path, in one order with the manager’s', async () => {
    const manager = scriptedModel([ask('searcher'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('final_answer("1889")')]);
    const { events } = await open({ model: manager, managedAgents: [member('searcher', searcher)] }).run('When?');
    const paths = [...new Set(events.map(({ agent }) => agent.join('/')))];
    expect(paths).toEqual(['agent', 'agent/searcher']);
    const numbers = events.map(({ seq }) => seq);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(new Set(events.map(({ runId }) => runId)).size).toBe(1);
    const types = events.map(({ type, agent }) => `${agent.length} ${type}`);
    expect(types.indexOf('1 tool-start')).toBeLessThan(types.indexOf('2 run-start'));
    expect(types.indexOf('2 run-end')).toBeLessThan(types.indexOf('1 tool-end'));
  });

  it('has memory and a sandbox of its own for each call, and lets the sandbox go', async () => {
    const manager = scriptedModel([ask('searcher', 'One.'), ask('searcher', 'Two.'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('final_answer(1)'), say('final_answer(2)')]);
    const session = open({ model: manager, managedAgents: [member('searcher', searcher)] });
    const { events } = await session.run('When?');
    expect(session.executors).toHaveLength(3);
    expect(session.executors.map(({ isDisposed }) => isDisposed ?? false)).toEqual([false, true, true]);
    expect(JSON.stringify(searcher.asked[1])).not.toContain('One.');
    expect([...new Set(events.map(({ agent }) => agent.join('/')))]).toEqual([
      'agent',
      'agent/searcher',
      'agent/searcher#2',
    ]);
  });

  it('remembers earlier calls where it retains its memory', async () => {
    const manager = scriptedModel([ask('searcher', 'One.'), ask('searcher', 'Two.'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('final_answer(1)'), say('final_answer(2)')]);
    const session = open({ model: manager, managedAgents: [member('searcher', searcher, { retainMemory: true })] });
    await session.run('When?');
    expect(session.executors).toHaveLength(2);
    expect(JSON.stringify(searcher.asked[1])).toContain('One.');
  });

  it('is given values as variables', async () => {
    const made: ReturnType<typeof toyExecutor>[] = [];
    const makeExecutor = () => {
      made.push(toyExecutor());
      return made.at(-1) ?? toyExecutor();
    };
    const manager = scriptedModel([
      say('searcher({"task": "Sum.", "additional_args": {"table": [1, 2]}})'),
      say('final_answer(3)'),
    ]);
    const searcher = scriptedModel([say('final_answer(3)')]);
    await open({ model: manager, managedAgents: [member('searcher', searcher)] }, { makeExecutor }).run('Sum.');
    expect(made[1]?.variables).toEqual({ table: [1, 2] });
    expect(searcher.asked[0]?.at(-1)?.content).toContain('- table = [1, 2]');
  });

  it('gives the value itself where it says what its answer is like', async () => {
    const manager = scriptedModel([ask('searcher'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('final_answer({"year": 1889})')]);
    const output = { type: 'object', properties: { year: { type: 'integer' } } } as const;
    const { events } = await open({ model: manager, managedAgents: [member('searcher', searcher, { output })] }).run(
      'When?',
    );
    expect(eventsOf(events, 'tool-end')[0]?.result).toEqual({ year: 1889 });
  });

  it('adds what it did where that is asked for', async () => {
    const manager = scriptedModel([ask('searcher'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('print("a clue")'), say('final_answer("1889")')]);
    const managed = member('searcher', searcher, { provideRunSummary: true });
    await open({ model: manager, managedAgents: [managed] }).run('When?');
    expect(manager.asked[1]?.at(-1)?.content).toContain('a clue');
  });

  it('that fails is an observation of its manager', async () => {
    const manager = scriptedModel([ask('searcher'), say('final_answer("without")')]);
    const searcher = scriptedModel([[{ type: 'error', error: { kind: 'network', message: 'Gone.' } }]]);
    const { result } = await open({ model: manager, managedAgents: [member('searcher', searcher)] }).run('When?');
    expect(result).toMatchObject({ answer: 'without', state: 'success' });
    expect(manager.asked[1]?.at(-1)?.content).toContain('Gone.');
  });

  it('stops with its manager', async () => {
    const manager = scriptedModel([ask('searcher')]);
    const silent: Model = {
      modelId: 'silent',
      async *generate() {
        yield { type: 'text-delta', text: 'Thought' };
        await new Promise(() => {});
      },
    };
    const onEvent = (event: RunEvent, stop: () => void): void => {
      if (event.type === 'text-delta' && event.agent.length === 2) stop();
    };
    const { result, events } = await open({ model: manager, managedAgents: [member('searcher', silent)] }).run(
      'When?',
      { onEvent },
    );
    expect(result).toMatchObject({ state: 'stopped', reason: 'enough' });
    expect(events.filter(({ type }) => type === 'run-end')).toHaveLength(2);
  });

  it('spends its manager’s budget', async () => {
    const manager = scriptedModel([ask('searcher'), 'So far: nothing.']);
    const searcher = scriptedModel([say('print(1)'), say('print(2)'), say('print(3)'), 'Nothing yet.']);
    const managed = member('searcher', searcher);
    const { result } = await open({ model: manager, managedAgents: [managed], budget: { tokens: 40 } }).run('When?');
    expect(result).toMatchObject({ state: 'budget', answer: 'So far: nothing.' });
    expect(searcher.asked.length).toBeLessThan(4);
  });

  it('has a budget of its own', async () => {
    const manager = scriptedModel([ask('searcher'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('print(1)'), 'Nothing yet.']);
    const managed = member('searcher', searcher, { budget: { tokens: 15 } });
    const { result } = await open({ model: manager, managedAgents: [managed] }).run('When?');
    expect(result.state).toBe('success');
    expect(manager.asked[1]?.at(-1)?.content).toContain('Nothing yet.');
  });

  it('is counted for itself and for the tree', async () => {
    const manager = scriptedModel([ask('searcher'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('final_answer(1)')]);
    const { result } = await open({ model: manager, managedAgents: [member('searcher', searcher)] }).run('When?');
    expect(result.usage.inputTokens).toBe(30);
    expect(result.usageByAgent).toMatchObject({ agent: { inputTokens: 20 }, 'agent/searcher': { inputTokens: 10 } });
  });

  it('may manage agents itself', async () => {
    const manager = scriptedModel([ask('editor'), say('final_answer("printed")')]);
    const editor = scriptedModel([ask('searcher'), say('final_answer("edited")')]);
    const searcher = scriptedModel([say('final_answer("found")')]);
    const inner = member('editor', editor, { managedAgents: [member('searcher', searcher)] });
    const { events, result } = await open({ model: manager, managedAgents: [inner] }).run('Print.');
    expect(result.answer).toBe('printed');
    expect(events.some(({ agent }) => agent.join('/') === 'agent/editor/searcher')).toBe(true);
  });

  it('runs beside another call of itself where its manager calls both in one message', async () => {
    const calls = [1, 2].map((n) => `{"name": "searcher", "arguments": {"task": "Number ${n}."}}`).join('\n');
    const manager = scriptedModel([calls, '{"name": "final_answer", "arguments": {"answer": "both"}}']);
    let waiting = 0;
    let release = (): void => {};
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    const searcher: Model = {
      modelId: 'patient',
      async *generate(messages, options) {
        if (++waiting === 2) release();
        await both;
        yield* scriptedModel([say('final_answer("found")')]).generate(messages, options);
      },
    };
    const session = open({ model: manager, managedAgents: [member('searcher', searcher)] }, { type: 'tool-calling' });
    const { result, events } = await session.run('Find both.');
    expect(result).toMatchObject({ answer: 'both', state: 'success' });
    expect([...new Set(events.map(({ agent }) => agent.join('/')))]).toContain('agent/searcher#2');
  });

  it('asks its manager’s person, and what is allowed for the run holds for it', async () => {
    const asked: ApprovalRequest[] = [];
    const approve = (request: ApprovalRequest) => {
      asked.push(request);
      return { decision: 'allow', remember: 'run' } as const;
    };
    const manager = scriptedModel([ask('searcher'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('final_answer(1)')]);
    await open({ model: manager, managedAgents: [member('searcher', searcher)], approve }).run('When?');
    expect(asked).toHaveLength(1);
  });

  it('is not called without a task', async () => {
    const manager = scriptedModel([say('searcher({"question": "When?"})'), say('final_answer("done")')]);
    const searcher = scriptedModel([]);
    await open({ model: manager, managedAgents: [member('searcher', searcher)] }).run('When?');
    expect(searcher.asked).toHaveLength(0);
    expect(manager.asked[1]?.at(-1)?.content).toContain('it takes: task');
  });

  it('follows what its manager’s person has decided for every run', async () => {
    const asked: ApprovalRequest[] = [];
    const approve = (request: ApprovalRequest) => {
      asked.push(request);
      return { decision: 'allow' } as const;
    };
    const manager = scriptedModel([ask('searcher'), say('final_answer("done")')]);
    const searcher = scriptedModel([say('final_answer(1)')]);
    const session = open({ model: manager, managedAgents: [member('searcher', searcher)], approve });
    await session.run('When?', { approvals: [{ type: 'code', decision: 'allow' }] });
    expect(asked).toHaveLength(0);
  });

  it('lets its sandbox go also when the code that called it does not wait for it', async () => {
    const impatient = (): Executor => ({
      ...toyExecutor(),
      async execute(code, options) {
        const stopped = new Promise<Execution>((resolve) => {
          options?.signal?.addEventListener('abort', () => resolve({ ...plainExecution, prints: 'stopped' }));
        });
        return Promise.race([stopped, toyExecutor().execute(code, options)]);
      },
    });
    const silent: Model = {
      modelId: 'silent',
      async *generate() {
        yield { type: 'text-delta', text: 'Thought' };
        await new Promise(() => {});
      },
    };
    const manager = scriptedModel([ask('searcher')]);
    const session = open({ model: manager, managedAgents: [member('searcher', silent)] }, { makeExecutor: impatient });
    const onEvent = (event: RunEvent, stop: () => void): void => {
      if (event.type === 'text-delta' && event.agent.length === 2) stop();
    };
    await session.run('When?', { onEvent });
    await expect.poll(() => session.executors.map(({ isDisposed }) => isDisposed ?? false)).toEqual([false, true]);
  });

  it('that calls tools only needs no sandbox', async () => {
    const manager = scriptedModel([ask('caller'), say('final_answer("done")')]);
    const caller = scriptedModel([
      '{"name": "look", "arguments": {}}',
      '{"name": "final_answer", "arguments": {"answer": "seen"}}',
    ]);
    const managed = { ...member('caller', caller, { tools: [look] }), type: 'tool-calling' } as const;
    const session = open({ model: manager, managedAgents: [managed] });
    const { result } = await session.run('Look.');
    expect(result.state).toBe('success');
    expect(session.executors).toHaveLength(1);
    expect(manager.asked[1]?.at(-1)?.content).toContain('seen');
  });
});
