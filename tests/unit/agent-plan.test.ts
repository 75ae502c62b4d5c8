import { describe, expect, it } from 'vitest';
import type { ApprovalDecision, ApprovalRequest } from '../../src/core/index.ts';
import { eventsOf, typesOf, watch } from '../helpers/agent-run.ts';
import { say, scriptedModel } from '../helpers/scripted.ts';

/** Answers about plans in order; code may always run. */
function planner(...answers: readonly ApprovalDecision[]): (request: ApprovalRequest) => Promise<ApprovalDecision> {
  const left = [...answers];
  return async ({ type }) => (type === 'plan' && left.shift()) || { decision: 'allow' };
}

describe('a plan', () => {
  it('is made before the first step and before every so manyth', async () => {
    const model = scriptedModel(['Plan A', say('print(1)'), say('print(2)'), 'Plan B', say('final_answer(3)')]);
    const { events } = await watch({ model, planningInterval: 2 });
    expect(typesOf(events).filter((type) => ['plan-end', 'step-end'].includes(type))).toEqual([
      'plan-end',
      'step-end',
      'step-end',
      'plan-end',
      'step-end',
    ]);
    expect(eventsOf(events, 'plan-end').map(({ step }) => step.plan)).toEqual(['Plan A', 'Plan B']);
  });

  it('streams while it is written', async () => {
    const { events } = await watch({ model: scriptedModel(['Plan A', say('final_answer(1)')]), planningInterval: 3 });
    expect(
      eventsOf(events, 'plan-delta')
        .map(({ text }) => text)
        .join(''),
    ).toBe('Plan A');
  });

  it('stands in the prompt of the steps that follow', async () => {
    const model = scriptedModel(['First look, then leap.', say('final_answer(1)')]);
    await watch({ model, planningInterval: 3 });
    expect(model.asked[1]?.at(-2)).toEqual({ role: 'assistant', content: 'First look, then leap.' });
    expect(model.asked[1]?.slice(0, model.asked[0]?.length)).toEqual(model.asked[0]);
  });

  it('that is updated is told how many steps remain of this run', async () => {
    const model = scriptedModel(['A', say('print(1)'), say('print(2)'), 'B', say('final_answer(3)')]);
    await watch({ model, planningInterval: 2 }, { maxSteps: 7 });
    expect(model.asked[3]?.at(-1)?.content).toMatch(/\b5\b/);
    expect(model.asked[3]?.at(-1)?.content).not.toContain('{');
  });

  it('is an update from the start where the conversation has had steps', async () => {
    const first = scriptedModel([say('final_answer(1)')]);
    const { result } = await watch({ model: first });
    const fresh = scriptedModel(['A', say('final_answer(1)')]);
    const continued = scriptedModel(['A', say('final_answer(1)')]);
    await watch({ model: fresh, planningInterval: 1 });
    await watch({ model: continued, planningInterval: 1 }, { earlier: result.steps });
    expect(continued.asked[0]?.at(-1)?.content).not.toBe(fresh.asked[0]?.at(-1)?.content);
  });

  it('leaves reasoning and code out', async () => {
    const model = scriptedModel(['<think>hm</think>Look first.', say('final_answer(1)')]);
    const { events } = await watch({ model, planningInterval: 3 });
    expect(eventsOf(events, 'plan-end')[0]?.step.plan).toBe('Look first.');
  });

  it('counts its tokens for the run', async () => {
    const { result } = await watch({ model: scriptedModel(['A', say('final_answer(1)')]), planningInterval: 3 });
    expect(result.usage.inputTokens).toBe(20);
    expect(result.steps[1]).toMatchObject({ type: 'plan', usage: { inputTokens: 10 } });
  });

  it('can be changed by a person before it is used', async () => {
    const model = scriptedModel(['Leap.', say('final_answer(1)')]);
    const approve = planner({ decision: 'edit', plan: 'Look.' });
    const { result } = await watch({ model, planningInterval: 3, approve });
    expect(result.steps[1]).toMatchObject({ plan: 'Look.' });
    expect(model.asked[1]?.at(-2)?.content).toBe('Look.');
  });

  it('that is refused is made again, with the reason in sight', async () => {
    const model = scriptedModel(['Leap.', 'Look.', say('final_answer(1)')]);
    const approve = planner({ decision: 'deny', reason: 'Too risky.' });
    const { events, result } = await watch({ model, planningInterval: 3, approve });
    expect(result.state).toBe('success');
    expect(JSON.stringify(model.asked[1])).toContain('Too risky.');
    expect(eventsOf(events, 'plan-end').map(({ step }) => step.denial)).toEqual(['Too risky.', undefined]);
  });

  it('that is refused three times is done without', async () => {
    const no: ApprovalDecision = { decision: 'deny', reason: 'No.' };
    const model = scriptedModel(['A', 'B', 'C', say('final_answer(1)')]);
    const { result } = await watch({ model, planningInterval: 3, approve: planner(no, no, no) });
    expect(result.state).toBe('success');
  });

  it('that the world does not allow ends the run as failed', async () => {
    const error = { kind: 'network', message: 'Gone.' } as const;
    const { result } = await watch({ model: scriptedModel([[{ type: 'error', error }]]), planningInterval: 1 });
    expect(result).toMatchObject({ state: 'failed', error });
  });
});
