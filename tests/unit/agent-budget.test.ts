import { describe, expect, it } from 'vitest';
import type { AgentParts, Budget, Model } from '../../src/core/index.ts';
import type { Price } from '../../src/models/meter.ts';
import { createMeter } from '../../src/models/meter.ts';
import { tool } from '../../src/tools/tool.ts';
import { eventsOf, toyExecutor, watch } from '../helpers/agent-run.ts';
import { say, scriptedModel } from '../helpers/scripted.ts';

const look = tool({ name: 'look', description: 'Looks.', input: { type: 'object' }, execute: () => 'seen' });

/** The parts of an agent with a budget; every look at the clock takes a second. */
function withBudget(model: Model, budget: Budget, price?: Price): Pick<AgentParts, 'model' | 'meter' | 'now'> {
  let time = 0;
  const now = (): number => (time += 1_000);
  return { model, meter: createMeter({ budget, price, now }), now };
}

describe('a budget', () => {
  it.each<[string, Budget]>([
    ['tokens', { tokens: 25 }],
    ['cost', { cost: 0.000_02 }],
    ['seconds', { seconds: 3 }],
  ])('of %s ends the run with the best answer so far', async (_kind, budget) => {
    const model = scriptedModel([say('print("a")'), say('print("b")'), 'Probably 3.', 'Probably 3.']);
    const { result } = await watch(withBudget(model, budget, { input: 1, output: 1 }), { maxSteps: 9 });
    expect(result).toMatchObject({ state: 'budget', reason: expect.stringContaining('used up') });
    expect(result.answer).not.toBeNull();
  });

  it('of tool calls refuses one call too many, and then ends the run', async () => {
    const model = scriptedModel([say('look()\nlook()\nlook()'), 'Seen twice.']);
    const parts = withBudget(model, { toolCalls: 2 });
    const { events, result } = await watch({ ...parts, executor: toyExecutor(), tools: [look] });
    expect(eventsOf(events, 'tool-end')).toHaveLength(2);
    expect(result).toMatchObject({ state: 'budget', answer: 'Seen twice.' });
  });

  it('of tool calls that is just enough ends nothing', async () => {
    const model = scriptedModel([say('look()\nlook()'), say('final_answer("seen")')]);
    const parts = withBudget(model, { toolCalls: 2 });
    const { result } = await watch({ ...parts, executor: toyExecutor(), tools: [look] });
    expect(result).toMatchObject({ state: 'success', answer: 'seen' });
  });

  it('is shown to the model with its task', async () => {
    const model = scriptedModel([say('final_answer(1)')]);
    await watch(withBudget(model, { tokens: 1_000, toolCalls: 3 }));
    expect(model.asked[0]?.at(-1)?.content).toMatch(/Do it\.[\s\S]*1,?000 tokens, 3 tool calls/);
  });

  it('is shown to the model: what is left, with each observation', async () => {
    const model = scriptedModel([say('print("a")'), say('final_answer(1)')]);
    const { result } = await watch(withBudget(model, { tokens: 1_000 }));
    expect(result.steps[1]).toMatchObject({ budgetLeft: '985 tokens' });
    expect(model.asked[1]?.at(-1)?.content).toContain('985 tokens');
  });

  it('stands in the event that starts the run', async () => {
    const { events } = await watch(withBudget(scriptedModel([say('final_answer(1)')]), { tokens: 1_000 }));
    expect(eventsOf(events, 'run-start')[0]?.budget).toEqual({ tokens: 1_000 });
  });

  it('of time ends also what is being awaited', async () => {
    const timeIsUp = new AbortController();
    let calls = 0;
    const model: Model = {
      modelId: 'slow',
      async *generate(messages) {
        if (++calls > 1)
          yield* scriptedModel(['So far: nothing.']).generate(messages, { stop: [], signal: timeIsUp.signal });
        else {
          timeIsUp.abort();
          await new Promise(() => {});
        }
      },
    };
    const { result } = await watch({ model }, { deadline: timeIsUp.signal });
    expect(result).toMatchObject({ state: 'budget', answer: 'So far: nothing.' });
  });

  it('counts money by the price of the model, cached tokens by theirs', async () => {
    const price = { input: 2, output: 10, cached: 1 };
    const { result } = await watch(withBudget(scriptedModel([say('final_answer(1)')]), {}, price));
    // 8 fresh and 2 cached tokens read, 5 written.
    expect(result.usage.cost).toBeCloseTo((8 * 2 + 2 * 1 + 5 * 10) / 1_000_000, 12);
  });
});
