import { describe, expect, it } from 'vitest';
import type { Model, ModelEvent, RunEvent, Tool } from '../../src/core/index.ts';
import { AgentFailure, NO_USAGE } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { typesOf, watch } from '../helpers/agent-run.ts';
import { say, scriptedExecutor, scriptedModel } from '../helpers/scripted.ts';

const failure = (message: string): ModelEvent => ({ type: 'error', error: { kind: 'network', message } });

describe('a run', () => {
  it('ends with the final answer of the first code that gives one', async () => {
    const model = scriptedModel([say('print("half")'), say('final_answer(42)')]);
    const { events, result } = await watch({ model });
    expect(result).toMatchObject({ answer: 42, state: 'success' });
    const turn = ['step-start', 'text-end', 'code-start', 'code-end', 'step-end'];
    expect(typesOf(events)).toEqual(['run-start', ...turn, ...turn, 'run-end']);
  });

  it('numbers its events upwards and stamps each with run, time and agent', async () => {
    const { events } = await watch({ model: scriptedModel([say('final_answer(1)')]) });
    const numbers = events.map(({ seq }) => seq);
    expect(numbers).toEqual([...numbers].sort((first, second) => first - second));
    expect(new Set(numbers).size).toBe(events.length);
    for (const event of events) expect(event).toMatchObject({ runId: 'run-1', agent: ['agent'] });
  });

  it('shows the model what its code printed', async () => {
    const model = scriptedModel([say('print("half")'), say('final_answer(42)')]);
    await watch({ model });
    expect(model.asked[1]?.at(-1)?.content).toBe(
      'Observation:\nExecution logs:\nhalf\nLast output from code snippet:\nNone',
    );
  });

  it('only appends to its prompt from one step to the next', async () => {
    const model = scriptedModel([say('print("a")'), say('print("b")'), say('final_answer(1)')]);
    await watch({ model });
    const [first = [], second = [], third = []] = model.asked;
    expect(second.slice(0, first.length)).toEqual(first);
    expect(third.slice(0, second.length)).toEqual(second);
  });

  it('makes an observation of an exception and goes on', async () => {
    const model = scriptedModel([say('1 / 0'), say('final_answer("saved")')]);
    const executor = scriptedExecutor((code) =>
      code === '1 / 0'
        ? {
            prints: 'before\n',
            error: { type: 'ZeroDivisionError', message: 'division by zero', line: 1, snippet: code },
          }
        : { isFinalAnswer: true, value: 'saved' },
    );
    const { result } = await watch({ model, executor });
    expect(result).toMatchObject({ answer: 'saved', state: 'success' });
    const observation = model.asked[1]?.at(-1)?.content ?? '';
    expect(observation).toContain('Execution logs:\nbefore');
    expect(observation).toContain('ZeroDivisionError: division by zero\nLine 1:\n1 / 0');
  });

  it('asks again for code twice at no cost in steps, then observes that there was none', async () => {
    const model = scriptedModel(['Hm.', '', 'I think so.', say('final_answer(1)')]);
    const { events, result } = await watch({ model }, { maxSteps: 2 });
    expect(typesOf(events).filter((type) => type === 'retry')).toHaveLength(2);
    expect(result.state).toBe('success');
    expect(result.steps[1]).toMatchObject({ stepNumber: 1, code: '', error: { type: 'ParsingError' } });
    expect(model.asked[3]?.at(-1)?.content).toContain('Your reply held no code');
  });

  it('does not remember a reply that was repaired', async () => {
    const model = scriptedModel(['The answer is surely 7.', say('print("a")'), say('final_answer(1)')]);
    await watch({ model });
    expect(JSON.stringify(model.asked[2])).not.toContain('surely 7');
  });

  it('asks for the best answer when the steps are used up', async () => {
    const model = scriptedModel([say('print("a")'), say('print("b")'), 'Probably 3.']);
    const { result } = await watch({ model }, { maxSteps: 2 });
    expect(result).toMatchObject({ answer: 'Probably 3.', state: 'max-steps' });
    expect(result.steps.map(({ type }) => type)).toEqual(['task', 'action', 'action', 'action']);
    expect(result.steps[3]).toMatchObject({ stepNumber: 3, isFinalAnswer: true, answer: 'Probably 3.' });
    expect(model.asked[2]?.at(-1)?.content).toContain('no turns left');
  });

  it('runs the code of the last answer, because what is known may be a variable', async () => {
    const model = scriptedModel([say('print("a")'), say('final_answer(9)')]);
    const { result } = await watch({ model }, { maxSteps: 1 });
    expect(result).toMatchObject({ answer: 9, state: 'max-steps' });
  });

  it.each([
    ['its value', { value: 9 }, 9],
    ['what it prints', { prints: 'It is 9.\n' }, 'It is 9.'],
    ['nothing, when it shows nothing', {}, null],
    ['nothing, when it fails', { value: 9, prints: '9', error: { type: 'NameError', message: 'No x.' } }, null],
  ])('takes from the code of a last answer without a final one %s', async (_what, shown, answer) => {
    const model = scriptedModel([say('print("a")'), say('x')]);
    const executor = scriptedExecutor((code) => (code.includes('x') ? shown : {}));
    const { result } = await watch({ model, executor }, { maxSteps: 1 });
    expect(result).toMatchObject({ answer, state: 'max-steps' });
  });

  it('fails with the world, keeping every finished step', async () => {
    const model = scriptedModel([say('print("a")'), [failure('The network is gone.')]]);
    const { events, result } = await watch({ model });
    expect(result).toMatchObject({ state: 'failed', error: { kind: 'network', message: 'The network is gone.' } });
    expect(result.steps).toHaveLength(2);
    expect(typesOf(events).at(-1)).toBe('run-end');
  });

  it('voids what was streamed before a retry of the model call', async () => {
    const error = { kind: 'network', message: 'Cut.' } as const;
    const model = scriptedModel([
      [
        { type: 'text-delta', text: '<code>wrong(' },
        { type: 'retry', attempt: 1, delayMs: 5, error },
        { type: 'text-delta', text: '<code>final_answer(1)' },
        { type: 'finish', reason: 'stop', usage: NO_USAGE },
      ],
    ]);
    const { result } = await watch({ model });
    expect(result.answer).toBe(1);
  });

  it('adds up the tokens of every call', async () => {
    const { result } = await watch({ model: scriptedModel([say('print("a")'), say('final_answer(1)')]) });
    expect(result.usage).toEqual({ inputTokens: 20, outputTokens: 10, cachedTokens: 4 });
  });

  it('fails as engine-lost when the sandbox cannot start', async () => {
    const executor = scriptedExecutor(() => {
      throw new AgentFailure({ kind: 'engine-lost', message: 'No frame.' });
    });
    const { result } = await watch({ model: scriptedModel([say('x = 1')]), executor });
    expect(result).toMatchObject({ state: 'failed', error: { kind: 'engine-lost', message: 'No frame.' } });
  });

  it('fails as internal when a model breaks its contract and throws', async () => {
    const { result } = await watch({ model: scriptedModel([]) });
    expect(result).toMatchObject({ state: 'failed', error: { kind: 'internal' } });
  });

  it('fails as bad-response when a model ends without a final event', async () => {
    const { result } = await watch({ model: scriptedModel([[{ type: 'text-delta', text: 'Hm' }]]) });
    expect(result).toMatchObject({ state: 'failed', error: { kind: 'bad-response' } });
  });

  it('stops while the model is silent, and says why', async () => {
    const controller = new AbortController();
    const model: Model = {
      modelId: 'silent',
      async *generate() {
        yield { type: 'text-delta', text: 'Thought' };
        await new Promise(() => {});
      },
    };
    const onEvent = ({ type }: RunEvent): void => {
      if (type === 'text-delta') controller.abort('enough');
    };
    const { result } = await watch({ model }, { signal: controller.signal, onEvent });
    expect(result).toMatchObject({ state: 'stopped', answer: null, reason: 'enough' });
  });

  it('counts what a stopped reply had used, as an estimate', async () => {
    const controller = new AbortController();
    const model: Model = {
      modelId: 'slow',
      async *generate() {
        yield { type: 'text-delta', text: 'A thought of some length.' };
        await new Promise(() => {});
      },
    };
    const onEvent = ({ type }: RunEvent): void => {
      if (type === 'text-delta') controller.abort();
    };
    const { result } = await watch({ model }, { signal: controller.signal, onEvent });
    expect(result.usage).toMatchObject({ isEstimated: true });
    expect(result.usage.outputTokens).toBeGreaterThan(5);
  });

  it('says that a reply was cut at its limit when its code is broken by that', async () => {
    const cut: ModelEvent[] = [
      { type: 'text-delta', text: '<code>\nprint("half' },
      { type: 'finish', reason: 'length', usage: NO_USAGE },
    ];
    const executor = scriptedExecutor((code) =>
      code.startsWith('final')
        ? { isFinalAnswer: true, value: 1 }
        : { error: { type: 'SyntaxError', message: 'unterminated', line: 1, snippet: '' } },
    );
    const { result } = await watch({ model: scriptedModel([cut, say('final_answer(1)')]), executor });
    expect(result.steps[1]).toMatchObject({ error: { message: expect.stringMatching(/unterminated\n.*cut/s) } });
  });

  it('remembers a step that was stopped after it had called something', async () => {
    const controller = new AbortController();
    const model = scriptedModel([say('x')]);
    const buy = tool({ name: 'buy', description: 'Buys.', input: { type: 'object' }, execute: () => 'bought' });
    const executor = scriptedExecutor(async (_code, { tools = [], signal }) => {
      await tools[0]?.execute({}, { callId: '', signal: signal ?? controller.signal });
      controller.abort('enough');
      const error = { type: 'Stopped', message: 'The code was stopped.', line: 0, snippet: '' };
      return { error, toolCalls: [{ id: '1', name: 'buy', args: {}, result: 'bought' }] };
    });
    const { result } = await watch({ model, executor, tools: [buy] }, { signal: controller.signal });
    expect(result).toMatchObject({ state: 'stopped', reason: 'enough' });
    expect(result.steps[1]).toMatchObject({ error: { type: 'Stopped' }, toolCalls: [{ name: 'buy' }] });
  });

  it('does not begin when it was stopped before', async () => {
    const model = scriptedModel([]);
    const { result } = await watch({ model }, { signal: AbortSignal.abort() });
    expect(result.state).toBe('stopped');
    expect(model.asked).toHaveLength(0);
  });
});

describe('a tool call in the middle of code', () => {
  const double = tool({
    name: 'double',
    description: 'Twice the number.',
    input: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] },
    execute: ({ n }) => Number(n) * 2,
  });
  const failing: Tool = {
    ...double,
    execute: () => {
      throw new Error('out of numbers');
    },
  };
  const calling = scriptedExecutor(async (_code, { tools = [] }) => {
    const signal = new AbortController().signal;
    try {
      return { isFinalAnswer: true, value: await tools[0]?.execute({ n: 4 }, { callId: '', signal }) };
    } catch (thrown) {
      return { isFinalAnswer: true, value: `caught: ${(thrown as Error).message}` };
    }
  });

  it('is told before it is made and after it returned', async () => {
    const { events, result } = await watch({ model: scriptedModel([say('x')]), executor: calling, tools: [double] });
    expect(result.answer).toBe(8);
    const calls = events.filter(({ type }) => type.startsWith('tool-'));
    expect(calls).toMatchObject([
      { type: 'tool-start', callId: 'call-1', name: 'double', args: { n: 4 } },
      { type: 'tool-end', callId: 'call-1', name: 'double', result: 8 },
    ]);
  });

  it('leaves only after the event before it has been handled', async () => {
    const order: string[] = [];
    const noted: Tool = { ...double, execute: () => order.push('called') };
    const onEvent = ({ type }: RunEvent): void => void order.push(type);
    await watch({ model: scriptedModel([say('x')]), executor: calling, tools: [noted] }, { onEvent });
    expect(order.indexOf('called')).toBe(order.indexOf('tool-start') + 1);
    expect(order[order.indexOf('called') + 1]).toBe('tool-end');
  });

  it('that fails reaches the code as an exception and the log as an error', async () => {
    const { events, result } = await watch({ model: scriptedModel([say('x')]), executor: calling, tools: [failing] });
    expect(result.answer).toBe('caught: out of numbers');
    expect(events.find(({ type }) => type === 'tool-end')).toMatchObject({ error: 'out of numbers' });
  });
});
