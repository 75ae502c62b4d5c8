import { describe, expect, it } from 'vitest';
import type { ApprovalDecision, ApprovalRequest, ApprovalRule, Tool } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { eventsOf, toyExecutor, typesOf, watch } from '../helpers/agent-run.ts';
import { say, scriptedModel } from '../helpers/scripted.ts';

const pay = tool({
  name: 'pay',
  description: 'Pays.',
  input: { type: 'object', properties: { euros: { type: 'number' } }, required: ['euros'] },
  needsApproval: true,
  execute: ({ euros }) => `paid ${euros}`,
});
const look: Tool = { ...pay, name: 'look', needsApproval: false };

/** Somebody who answers requests in order, and notes them. */
function person(...answers: readonly ApprovalDecision[]): {
  approve: (request: ApprovalRequest) => Promise<ApprovalDecision>;
  asked: ApprovalRequest[];
} {
  const asked: ApprovalRequest[] = [];
  return {
    asked,
    approve: async (request) => {
      asked.push(request);
      return answers[asked.length - 1] ?? { decision: 'allow' };
    },
  };
}

describe('a person who is asked', () => {
  it('sees code before it runs', async () => {
    const { approve, asked } = person();
    const { events } = await watch({ model: scriptedModel([say('final_answer(1)')]), approve });
    expect(asked).toMatchObject([{ type: 'code', code: 'final_answer(1)', agent: ['agent'], stepNumber: 1 }]);
    expect(typesOf(events)).toEqual([
      'run-start',
      'step-start',
      'text-end',
      'approval-request',
      'approval-end',
      'code-start',
      'code-end',
      'step-end',
      'run-end',
    ]);
  });

  it('may deny code, which the model then observes with the reason', async () => {
    const { approve } = person({ decision: 'deny', reason: 'It costs too much.' });
    const executor = toyExecutor();
    const model = scriptedModel([say('print("expensive")'), say('final_answer(1)')]);
    const { result } = await watch({ model, approve, executor });
    expect(executor.codes).toEqual(['final_answer(1)']);
    expect(result.steps[1]).toMatchObject({ error: { type: 'Denied' } });
    expect(model.asked[1]?.at(-1)?.content).toContain('It costs too much.');
  });

  it('may change code, and the model is told what ran', async () => {
    const { approve } = person({ decision: 'edit', code: 'print("cheap")' });
    const executor = toyExecutor();
    const model = scriptedModel([say('print("expensive")'), say('final_answer(1)')]);
    const { result } = await watch({ model, approve, executor });
    expect(executor.codes[0]).toBe('print("cheap")');
    expect(result.steps[1]).toMatchObject({
      code: 'print("cheap")',
      edits: [expect.stringContaining('print("cheap")')],
    });
    expect(model.asked[1]?.at(-1)?.content).toContain('print("cheap")');
  });

  it('is asked about a marked tool in the middle of code, and about no other', async () => {
    const { approve, asked } = person();
    const model = scriptedModel([say('look({"euros": 1})\npay({"euros": 2})'), say('final_answer(1)')]);
    const { events } = await watch({ model, approve, executor: toyExecutor(), tools: [pay, look] });
    expect(asked.map(({ type }) => type)).toEqual(['code', 'tool', 'code']);
    expect(asked[1]).toMatchObject({ name: 'pay', args: { euros: 2 } });
    const types = typesOf(events);
    expect(types.indexOf('tool-end')).toBeLessThan(types.lastIndexOf('approval-request'));
  });

  it('may deny a call, which reaches the code as an exception and never the tool', async () => {
    const { approve } = person({ decision: 'allow' }, { decision: 'deny', reason: 'Not today.' });
    const model = scriptedModel([say('pay({"euros": 2})'), say('final_answer(1)')]);
    const { events, result } = await watch({ model, approve, executor: toyExecutor(), tools: [pay] });
    expect(eventsOf(events, 'tool-start')).toEqual([]);
    expect(result.steps[1]).toMatchObject({ error: { message: expect.stringContaining('Not today.') } });
  });

  it('may change the arguments of a call', async () => {
    const { approve } = person({ decision: 'allow' }, { decision: 'edit', args: { euros: 1 } });
    const model = scriptedModel([say('pay({"euros": 200})'), say('final_answer(1)')]);
    const { events } = await watch({ model, approve, executor: toyExecutor(), tools: [pay] });
    expect(eventsOf(events, 'tool-end')).toMatchObject([{ result: 'paid 1' }]);
    expect(model.asked[1]?.at(-1)?.content).toContain('pay({"euros":1})');
  });

  it.each<[string, ApprovalDecision['decision'] & ('allow' | 'deny')]>([
    ['allows', 'allow'],
    ['denies', 'deny'],
  ])('who %s for the run is not asked again in it', async (_what, decision) => {
    const { approve, asked } = person({ decision, remember: 'run' }, { decision, remember: 'run' });
    const model = scriptedModel([say('print("a")'), say('print("b")'), say('print("c")'), 'No code.']);
    await watch({ model, approve }, { maxSteps: 3 });
    expect(asked).toHaveLength(1);
  });

  it('who denies for the run has given the reason for each time', async () => {
    const { approve } = person({ decision: 'deny', reason: 'Too loud.', remember: 'run' });
    const model = scriptedModel([say('print("a")'), say('print("b")'), 'No code.']);
    const { result } = await watch({ model, approve }, { maxSteps: 2 });
    expect(result.steps[2]).toMatchObject({ error: { message: expect.stringContaining('Too loud.') } });
  });

  it('who allows once is asked each time', async () => {
    const { approve, asked } = person();
    await watch({ model: scriptedModel([say('print("a")'), say('final_answer(1)')]), approve });
    expect(asked).toHaveLength(2);
  });

  it('is told by the event whether a decision is to be remembered always', async () => {
    const { approve } = person({ decision: 'allow' }, { decision: 'allow', remember: 'always' });
    const model = scriptedModel([say('pay({"euros": 2})'), say('final_answer(1)')]);
    const { events } = await watch({ model, approve, executor: toyExecutor(), tools: [pay] });
    expect(eventsOf(events, 'approval-end')[1]).toMatchObject({
      subject: { type: 'tool', name: 'pay' },
      decision: { decision: 'allow', remember: 'always' },
    });
  });

  it.each<[string, readonly ApprovalRule[], number]>([
    ['allows code', [{ type: 'code', decision: 'allow' }], 1],
    ['allows the tool', [{ type: 'tool', name: 'pay', decision: 'allow' }], 1],
    ['allows all tools', [{ type: 'tool', decision: 'allow' }], 1],
    ['is about another tool', [{ type: 'tool', name: 'look', decision: 'allow' }], 2],
    [
      'was overruled by a later one',
      [
        { type: 'code', decision: 'allow' },
        { type: 'code', decision: 'ask' },
      ],
      2,
    ],
  ])('is asked less where a rule %s', async (_what, rules, times) => {
    const { approve, asked } = person();
    const model = scriptedModel([say('pay({"euros": 2})\nfinal_answer(1)')]);
    await watch({ model, approve, executor: toyExecutor(), tools: [pay], rules });
    expect(asked).toHaveLength(times);
  });

  it('is asked about a tool that is not marked where a rule says so', async () => {
    const { approve, asked } = person();
    const rules = [{ type: 'tool', name: 'look', decision: 'ask' }] as const;
    const model = scriptedModel([say('look({"euros": 2})\nfinal_answer(1)')]);
    await watch({ model, approve, executor: toyExecutor(), tools: [look], rules });
    expect(asked.map(({ type }) => type)).toEqual(['code', 'tool']);
  });

  it('need not be there for a rule to deny', async () => {
    const rules = [{ type: 'tool', name: 'pay', decision: 'deny', reason: 'Never.' }] as const;
    const model = scriptedModel([say('pay({"euros": 2})'), say('final_answer(1)')]);
    const { result } = await watch({ model, executor: toyExecutor(), tools: [pay], rules });
    expect(result.steps[1]).toMatchObject({ error: { message: expect.stringContaining('Never.') } });
  });

  it('who cannot be asked has not said yes', async () => {
    const approve = (): Promise<never> => Promise.reject(new Error('The dialog broke.'));
    const executor = toyExecutor();
    const { result } = await watch(
      { model: scriptedModel([say('print("a")'), 'Nothing.']), approve, executor },
      { maxSteps: 1 },
    );
    expect(executor.codes).toEqual([]);
    expect(result.steps[1]).toMatchObject({ error: { message: expect.stringContaining('The dialog broke.') } });
  });

  it('who never answers does not keep the run from being stopped', async () => {
    const controller = new AbortController();
    const approve = (): Promise<never> => new Promise(() => {});
    const { result } = await watch(
      { model: scriptedModel([say('print("a")')]), approve },
      {
        signal: controller.signal,
        onEvent: ({ type }) => {
          if (type === 'approval-request') controller.abort('enough');
        },
      },
    );
    expect(result).toMatchObject({ state: 'stopped', reason: 'enough' });
  });
});

describe('the checks of a final answer', () => {
  const even = {
    name: 'is_even',
    check: async (answer: unknown) => (Number(answer) % 2 ? `${answer} is odd` : undefined),
  };

  it('send a wrong answer back, naming the check', async () => {
    const model = scriptedModel([say('final_answer(3)'), say('final_answer(4)')]);
    const { result } = await watch({ model, checks: [even] });
    expect(result).toMatchObject({ answer: 4, state: 'success' });
    expect(result.steps[1]).toMatchObject({ isFinalAnswer: false, error: { type: 'CheckFailed' } });
    expect(model.asked[1]?.at(-1)?.content).toMatch(/is_even: 3 is odd/);
  });

  it('that throw count as what they threw', async () => {
    const throwing = { name: 'fussy', check: () => Promise.reject(new Error('never good enough')) };
    const { result } = await watch(
      { model: scriptedModel([say('final_answer(3)'), 'Well.']), checks: [throwing] },
      { maxSteps: 1 },
    );
    expect(result.steps[1]).toMatchObject({ error: { message: expect.stringContaining('never good enough') } });
  });

  it('see the answer and the steps so far', async () => {
    const seen: unknown[] = [];
    const noting = {
      name: 'noting',
      check: async (answer: unknown, steps: readonly unknown[]) => void seen.push(answer, steps.length),
    };
    await watch({ model: scriptedModel([say('print("a")'), say('final_answer(3)')]), checks: [noting] });
    expect(seen).toEqual([3, 2]);
  });
});

describe('a stop', () => {
  type Never = () => Promise<never>;

  it.each<[string, (never: Never) => Partial<Parameters<typeof watch>[0]>]>([
    ['a check of the answer', (check) => ({ checks: [{ name: 'slow', check }] })],
    ['somebody who sees the step before it is kept', (onStep) => ({ onStep })],
    ['somebody who sees the plan before it is kept', (onStep) => ({ onStep, planningInterval: 1 })],
    [
      'a count of tokens',
      (count) => ({ counter: { count, estimate: () => 10, learn: () => {} }, context: { windowTokens: 5_000 } }),
    ],
  ])('does not wait for %s', async (_what, toOptions) => {
    const controller = new AbortController();
    const never: Never = () => {
      controller.abort('enough');
      return new Promise(() => {});
    };
    const model = scriptedModel([say('final_answer(1)'), say('final_answer(1)')]);
    const { result } = await watch({ model, ...toOptions(never) }, { signal: controller.signal });
    expect(result).toMatchObject({ state: 'stopped', reason: 'enough' });
  });
});

describe('whoever sees steps before they are kept', () => {
  it('can change what the model will see', async () => {
    const model = scriptedModel([say('print("secret")'), say('final_answer(1)')]);
    const { result } = await watch({
      model,
      onStep: async (step) =>
        step.type === 'action' ? { ...step, prints: step.prints.replace('secret', '[redacted]') } : step,
    });
    expect(model.asked[1]?.at(-1)?.content).toContain('[redacted]');
    expect(JSON.stringify(result.steps[1])).toContain('[redacted]');
  });

  it('cannot change a step’s number, usage or time', async () => {
    const usage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };
    const { result } = await watch({
      model: scriptedModel([say('final_answer(1)')]),
      onStep: async (step) =>
        ({ ...step, stepNumber: 99, usage, timing: { startedAt: 0, durationMs: 0 } }) as typeof step,
    });
    expect(result.steps[1]).toMatchObject({ stepNumber: 1, usage: { inputTokens: 10 } });
  });

  it('can change the final answer', async () => {
    const onStep = async <Kept>(step: Kept): Promise<Kept> => ({ ...step, answer: 'better' });
    const { result } = await watch({ model: scriptedModel([say('final_answer(1)')]), onStep });
    expect(result.answer).toBe('better');
  });

  it('ends the run by failing', async () => {
    const onStep = (): Promise<never> => Promise.reject(new Error('broken callback'));
    const { result } = await watch({ model: scriptedModel([say('final_answer(1)')]), onStep });
    expect(result).toMatchObject({ state: 'failed', error: { message: expect.stringContaining('broken callback') } });
  });
});
