import { describe, expect, it } from 'vitest';
import type { ActionStep, PlanStep, RunEvent, RunEventBody, RunResult } from '../../src/core/index.ts';
import { describeNested, statusOf, usageByAgent } from '../../src/ui/run-status.ts';
import { interruptRun, newRun, reduceRun, stepsOf } from '../../src/ui/run-view.ts';
import type { RunView } from '../../src/ui/run-view.ts';
import type { StepView } from '../../src/ui/step-view.ts';
import type { EngineProgress } from '../../src/worker/protocol.ts';

const usage = { inputTokens: 10, outputTokens: 5, cachedTokens: 0 };
const timing = { startedAt: 1, durationMs: 900 };
const reply = 'Thought: add.\n<code>\nprint(1 + 1)\n</code>';

const start: RunEventBody = { type: 'run-start', task: 'Add.', modelId: 'tiny', maxSteps: 3, systemPrompt: '' };
const stepStart: RunEventBody = { type: 'step-start', stepNumber: 1 };
const said: RunEventBody = { type: 'text-end', stepNumber: 1, text: reply, usage };
const acts: RunEventBody = { type: 'code-start', stepNumber: 1, code: 'print(1 + 1)' };
const toolStart: RunEventBody = { type: 'tool-start', stepNumber: 1, callId: 'c1', name: 'look', args: { at: 'x' } };

function delta(text: string): RunEventBody {
  return { type: 'text-delta', stepNumber: 1, text };
}

function stepEnd(differs: Partial<ActionStep> = {}): RunEventBody {
  const step: ActionStep = {
    type: 'action',
    stepNumber: 1,
    modelOutput: reply,
    code: 'print(1 + 1)',
    prints: '2\n',
    display: {},
    toolCalls: [],
    isFinalAnswer: false,
    usage,
    timing,
    ...differs,
  };
  return { type: 'step-end', step };
}

function runEnd(differs: Partial<RunResult> = {}): RunEventBody {
  const result = { answer: 2, state: 'success', steps: [], usage, usageByAgent: {}, timing, ...differs } as const;
  return { type: 'run-end', result };
}

/** Events of an agent that the run's own agent manages, or of one that such an agent manages. */
function by(path: string, ...bodies: readonly RunEventBody[]): readonly By[] {
  return bodies.map((body) => ({ ...body, agent: ['agent', ...path.split('/')] }));
}

type By = RunEventBody & { readonly agent?: readonly string[] };

function fold(...bodies: readonly By[]): RunView {
  return bodies
    .map((body, index): RunEvent => ({ agent: ['agent'], ...body, runId: 'r', seq: index + 1, at: 1_000 + index }))
    .reduce(reduceRun, newRun('r'));
}

function retry(): RunEventBody {
  return { type: 'retry', stepNumber: 1, attempt: 1, delayMs: 500, reason: 'HTTP 500.' };
}

function decided(decision: Extract<RunEventBody, { type: 'approval-end' }>['decision']): RunEventBody {
  return { type: 'approval-end', stepNumber: 1, approvalId: 'a1', subject: { type: 'code' }, decision };
}

describe('the fold of a run', () => {
  it.each<[string, readonly RunEventBody[], { readonly [Name in keyof StepView]?: unknown }]>([
    ['streams the reply', [delta('Thought: '), delta('add.')], { text: 'Thought: add.', phase: 'thinking' }],
    [
      'keeps reasoning apart',
      [{ type: 'reasoning-delta', stepNumber: 1, text: 'hm' }, delta('a')],
      { reasoning: 'hm', text: 'a' },
    ],
    ['takes the whole reply over what was streamed', [delta('Thou'), said], { text: reply }],
    [
      'voids text when the model is asked again',
      [
        delta('half a rep'),
        { type: 'retry', stepNumber: 1, attempt: 1, delayMs: 500, reason: 'HTTP 500.' },
        delta('new'),
      ],
      { text: 'new', retries: [{ attempt: 1, delayMs: 500, reason: 'HTTP 500.' }] },
    ],
    [
      'adds the tokens of every reply of a step',
      [said, said],
      { usage: { inputTokens: 20, outputTokens: 10, cachedTokens: 0 } },
    ],
    ['runs code', [said, acts], { phase: 'running', code: 'print(1 + 1)' }],
    [
      'streams prints',
      [acts, { type: 'print-delta', stepNumber: 1, text: '1\n' }, { type: 'print-delta', stepNumber: 1, text: '2\n' }],
      { prints: '1\n2\n' },
    ],
    [
      'takes the whole prints over those that were streamed',
      [
        acts,
        { type: 'print-delta', stepNumber: 1, text: '1\n' },
        {
          type: 'code-end',
          stepNumber: 1,
          execution: { value: null, display: {}, prints: '1\n2\n', isFinalAnswer: false, durationMs: 1 },
        },
      ],
      { prints: '1\n2\n' },
    ],
    [
      'waits for a tool',
      [acts, toolStart],
      { toolCalls: [{ callId: 'c1', name: 'look', args: { at: 'x' }, state: 'running' }] },
    ],
    [
      'has the result of a tool',
      [acts, toolStart, { type: 'tool-end', stepNumber: 1, callId: 'c1', name: 'look', durationMs: 7, result: null }],
      { toolCalls: [{ callId: 'c1', name: 'look', args: { at: 'x' }, state: 'done', result: null, durationMs: 7 }] },
    ],
    [
      'has the failure of a tool',
      [acts, toolStart, { type: 'tool-end', stepNumber: 1, callId: 'c1', name: 'look', durationMs: 7, error: 'gone' }],
      { toolCalls: [{ callId: 'c1', name: 'look', args: { at: 'x' }, state: 'failed', error: 'gone', durationMs: 7 }] },
    ],
    [
      'ends with what the step remembers',
      [said, acts, stepEnd({ error: { type: 'NameError', message: 'no x', line: 1, snippet: 'x' } })],
      {
        phase: 'done',
        durationMs: 900,
        prints: '2\n',
        error: { type: 'NameError', message: 'no x', line: 1, snippet: 'x' },
      },
    ],
  ])('%s', (_name, bodies, expected) => {
    const view = fold(start, stepStart, ...bodies);
    expect(view.entries).toHaveLength(1);
    expect(view.entries[0]).toMatchObject(expected);
  });

  it('gives the same screen from kept events alone', () => {
    const print: RunEventBody = { type: 'print-delta', stepNumber: 1, text: '2\n' };
    const live = fold(start, stepStart, delta('Thought'), said, acts, print, stepEnd(), runEnd());
    const read = fold(start, stepStart, said, acts, stepEnd(), runEnd());
    expect({ ...read, seq: 0, entries: read.entries.map((step) => ({ ...step, startedAt: 0 })) }).toEqual({
      ...live,
      seq: 0,
      entries: live.entries.map((step) => ({ ...step, startedAt: 0 })),
    });
  });

  it('ignores an event that it has seen', () => {
    const view = fold(start, stepStart, delta('a'));
    const again: RunEvent = { ...delta('a'), runId: 'r', seq: 3, at: 1, agent: [] };
    expect(reduceRun(view, again)).toBe(view);
  });

  it('changes no earlier view', () => {
    const before = fold(start, stepStart);
    reduceRun(before, { ...delta('a'), runId: 'r', seq: 9, at: 1, agent: [] });
    expect(stepsOf(before)[0]?.text).toBe('');
  });

  it('shows the question for a last answer as a card of its own', () => {
    const last: RunEventBody = { type: 'text-end', stepNumber: 4, text: 'About 2.', usage };
    const view = fold(start, stepStart, stepEnd(), last, runEnd({ state: 'max-steps', answer: 'About 2.' }));
    expect(view.entries.map(({ stepNumber, phase }) => [stepNumber, phase])).toEqual([
      [1, 'done'],
      [4, 'done'],
    ]);
  });

  it('cuts off the open step of a run that was stopped', () => {
    const view = fold(start, stepStart, acts, toolStart, runEnd({ state: 'stopped', answer: null }));
    expect(view.entries[0]).toMatchObject({ phase: 'cut', toolCalls: [{ state: 'unknown' }] });
  });

  it('cuts off the open step of a run that was interrupted, and keeps what it showed', () => {
    const view = interruptRun(fold(start, stepStart, said, acts, toolStart));
    expect(view).toMatchObject({ state: 'interrupted', entries: [{ text: reply, phase: 'cut' }] });
  });

  it('interrupts no run that has ended', () => {
    const view = fold(start, runEnd());
    expect(interruptRun(view)).toBe(view);
  });
});

describe('the fold of a plan', () => {
  const asked: RunEventBody = { type: 'plan-start', stepNumber: 1 };
  const written: RunEventBody = { type: 'plan-delta', stepNumber: 1, text: '1. Look.' };
  const request: RunEventBody = {
    type: 'approval-request',
    stepNumber: 1,
    request: { type: 'plan', plan: '1. Look.', id: 'a1', agent: ['agent'], stepNumber: 1 },
  };

  function planEnd(differs: Partial<PlanStep> = {}): RunEventBody {
    const step: PlanStep = { type: 'plan', stepNumber: 1, request: '?', plan: '1. Look.', usage, timing, ...differs };
    return { type: 'plan-end', step };
  }

  it.each<[string, readonly RunEventBody[], object]>([
    ['streams', [written], { phase: 'writing', text: '1. Look.' }],
    ['is void when the model is asked again', [written, retry()], { text: '', retries: [{ attempt: 1 }] }],
    ['waits for a person', [written, request], { phase: 'waiting', approval: { consent: { state: 'asked' } } }],
    ['ends as it is remembered', [written, planEnd({ plan: '1. See.' })], { phase: 'done', text: '1. See.' }],
    [
      'was allowed',
      [request, decided({ decision: 'allow', remember: 'run' }), planEnd()],
      { phase: 'done', approval: { consent: { state: 'allowed', remember: 'run' } } },
    ],
    [
      'was changed',
      [request, decided({ decision: 'edit', plan: '1. See.' }), planEnd({ plan: '1. See.' })],
      { text: '1. See.', approval: { consent: { state: 'edited' } } },
    ],
    [
      'was refused',
      [request, decided({ decision: 'deny', reason: 'Too long.' }), planEnd({ denial: 'Too long.' })],
      { phase: 'denied', denial: 'Too long.', approval: { consent: { state: 'denied', reason: 'Too long.' } } },
    ],
    [
      'is cut off with the run',
      [request, runEnd({ state: 'stopped' })],
      { phase: 'cut', approval: { consent: { state: 'unanswered' } } },
    ],
  ])('%s', (_name, bodies, expected) => {
    expect(fold(start, asked, ...bodies).entries).toEqual([expect.objectContaining({ type: 'plan' })]);
    expect(fold(start, asked, ...bodies).entries[0]).toMatchObject(expected);
  });

  it('stands before the step of its number; one that was refused stays there too', () => {
    const view = fold(start, asked, planEnd({ denial: 'No.' }), asked, planEnd(), stepStart, delta('a'), stepEnd());
    expect(view.entries.map((entry) => [entry.type, entry.phase])).toEqual([
      ['plan', 'denied'],
      ['plan', 'done'],
      ['step', 'done'],
    ]);
  });

  it('takes nothing that belongs to the step after it', () => {
    const view = fold(start, asked, delta('Thought'), retry(), stepEnd());
    expect(view.entries).toMatchObject([
      { type: 'plan', retries: [] },
      { type: 'step', retries: [{ attempt: 1 }] },
    ]);
  });
});

describe('the fold of what a person decides', () => {
  const code = 'print(1 + 1)';
  const ofCode: RunEventBody = {
    type: 'approval-request',
    stepNumber: 1,
    request: { type: 'code', code, id: 'a1', agent: ['agent'], stepNumber: 1 },
  };
  const ofCall: RunEventBody = {
    type: 'approval-request',
    stepNumber: 1,
    request: { type: 'tool', name: 'look', args: { at: 'x' }, id: 'a1', agent: ['agent'], stepNumber: 1 },
  };

  it.each<[string, readonly RunEventBody[], object]>([
    ['code waits', [ofCode], { phase: 'waiting', code, approval: { id: 'a1', consent: { state: 'asked' } } }],
    [
      'code runs',
      [ofCode, decided({ decision: 'allow' }), acts],
      { phase: 'running', code, approval: { consent: { state: 'allowed', remember: 'once' } } },
    ],
    [
      'other code runs',
      [
        ofCode,
        decided({ decision: 'edit', code: 'print(3)' }),
        { ...acts, code: 'print(3)' },
        stepEnd({ code: 'print(3)', edits: ['The code that ran is:\nprint(3)'] }),
      ],
      { code: 'print(3)', approval: { consent: { state: 'edited' } }, edits: ['The code that ran is:\nprint(3)'] },
    ],
    [
      'code does not run',
      [ofCode, decided({ decision: 'deny', reason: 'No.' })],
      { approval: { consent: { state: 'denied', reason: 'No.' } } },
    ],
    [
      'a call waits',
      [acts, ofCall],
      { toolCalls: [{ callId: 'a1', name: 'look', state: 'asked', consent: { state: 'asked' } }] },
    ],
    [
      'a call is made',
      [acts, ofCall, decided({ decision: 'allow' }), toolStart],
      { toolCalls: [{ callId: 'c1', state: 'running', consent: { state: 'allowed', remember: 'once' } }] },
    ],
    [
      'another call is made',
      [acts, ofCall, decided({ decision: 'edit', args: { at: 'y' } }), { ...toolStart, args: { at: 'y' } }],
      { toolCalls: [{ callId: 'c1', args: { at: 'y' }, state: 'running', consent: { state: 'edited' } }] },
    ],
    [
      'a call is not made',
      [acts, ofCall, decided({ decision: 'deny', reason: 'No.' }), stepEnd()],
      { toolCalls: [{ callId: 'a1', state: 'denied', consent: { state: 'denied', reason: 'No.' } }] },
    ],
    [
      'nobody answers',
      [acts, ofCall, runEnd({ state: 'stopped' })],
      { phase: 'cut', toolCalls: [{ state: 'unknown', consent: { state: 'unanswered' } }] },
    ],
  ])('%s', (_name, bodies, expected) => {
    expect(fold(start, stepStart, said, ...bodies).entries[0]).toMatchObject(expected);
  });
});

describe('the fold of a step with calls of its own', () => {
  const made: RunEventBody = { ...toolStart, callId: 'c1', name: 'look', args: { at: 'x' } };
  const ended: RunEventBody = { type: 'tool-end', stepNumber: 1, callId: 'c1', name: 'look', durationMs: 7, result: 3 };
  const call = { id: 'm1', name: 'look', args: { at: 'x' }, observation: '3', isError: false };

  it('shows each call once, with its result', () => {
    const [step] = stepsOf(fold(start, stepStart, made, ended, stepEnd({ code: '', calls: [call] })));
    expect(step?.toolCalls).toMatchObject([{ callId: 'c1', state: 'done', result: 3 }]);
  });

  it('shows what was asked for in vain by what the model is told', () => {
    const lost = { ...call, id: 'm2', name: 'lok', observation: 'Error: there is no tool "lok".', isError: true };
    const answer = { ...call, id: 'm3', name: 'final_answer', observation: null };
    const [step] = stepsOf(fold(start, stepStart, made, ended, stepEnd({ calls: [lost, call, answer] })));
    expect(step?.toolCalls).toMatchObject([
      { callId: 'c1', state: 'done' },
      { name: 'lok', state: 'told', observation: 'Error: there is no tool "lok".', isError: true },
    ]);
  });

  it('has what is left of the budget, and pictures', () => {
    const picture = { type: 'image', mediaType: 'image/png', data: new Uint8Array(1), name: 'image_1.png' } as const;
    const [step] = stepsOf(fold(start, stepStart, stepEnd({ budgetLeft: '90 tokens', media: [picture] })));
    expect(step).toMatchObject({ budgetLeft: '90 tokens', media: [picture] });
  });

  it.each([
    ['the conversation was made shorter', { shortBefore: 2, summaryBefore: 0, summary: 'So far.' }, false],
    ['the oldest steps were left out, where no summary stands for them', { summaryBefore: 2, summary: '' }, true],
  ])('says that %s', (_what, borders, isForgetful) => {
    const step = { type: 'compaction', mediaBefore: 0, shortBefore: 0, ...borders } as const;
    const compact: RunEventBody = {
      type: 'context-compact',
      stepNumber: 1,
      step: { ...step, usage, timing },
      tokensBefore: 900,
      tokensAfter: 300,
    };
    expect(fold(start, stepStart, compact).entries[0]).toMatchObject({
      compactions: [{ tokensBefore: 900, tokensAfter: 300, summary: borders.summary, isForgetful }],
    });
  });
});

describe('the fold of managed agents', () => {
  const theirs: RunEventBody = { ...start, task: 'Find x.' } as RunEventBody;

  it('puts their runs into the step that started them', () => {
    const view = fold(
      start,
      stepStart,
      acts,
      ...by('searcher', theirs, stepStart, delta('Look'), stepEnd({ stepNumber: 1 }), runEnd({ answer: 'x' })),
      stepEnd({ prints: 'x' }),
    );
    expect(view).toMatchObject({
      state: 'running',
      entries: [
        {
          prints: 'x',
          runs: [
            {
              agent: ['agent', 'searcher'],
              task: 'Find x.',
              state: 'success',
              outcome: { answer: 'x' },
              entries: [{ phase: 'done', prints: '2\n' }],
            },
          ],
        },
      ],
    });
  });

  it('keeps those apart that work at the same time, and calls one after another', () => {
    const view = fold(
      start,
      stepStart,
      ...by('a', theirs),
      ...by('b', theirs),
      ...by('a', stepStart, delta('one')),
      ...by('b', stepStart, delta('two')),
      ...by('a', runEnd()),
      ...by('a#2', theirs, stepStart, delta('three')),
      ...by('a', theirs, stepStart, delta('four')),
    );
    const runs = stepsOf(view)[0]?.runs.map((run) => [run.agent.at(-1), stepsOf(run)[0]?.text, run.state]);
    expect(runs).toEqual([
      ['a', 'one', 'success'],
      ['b', 'two', 'running'],
      ['a#2', 'three', 'running'],
      ['a', 'four', 'running'],
    ]);
  });

  it('goes on in the next step of the manager with the next call', () => {
    const view = fold(
      start,
      stepStart,
      ...by('a', theirs, runEnd()),
      stepEnd(),
      {
        type: 'step-start',
        stepNumber: 2,
      },
      ...by('a', theirs, runEnd()),
    );
    expect(stepsOf(view).map(({ runs }) => runs.length)).toEqual([1, 1]);
  });

  it('holds agents of agents', () => {
    const view = fold(start, stepStart, ...by('a', theirs, stepStart), ...by('a/b', theirs, stepStart, delta('deep')));
    const inner = stepsOf(view)[0]?.runs[0];
    const innermost = inner && stepsOf(inner)[0]?.runs[0];
    expect(innermost).toMatchObject({ agent: ['agent', 'a', 'b'], entries: [{ text: 'deep' }] });
  });

  it('takes plans and requests of theirs to where they are made', () => {
    const request = { type: 'code', code: 'x', id: 'a1', agent: ['agent', 'a'], stepNumber: 1 } as const;
    const view = fold(
      start,
      stepStart,
      ...by('a', theirs, { type: 'plan-start', stepNumber: 1 }),
      ...by('a', stepStart, { type: 'approval-request', stepNumber: 1, request }),
    );
    expect(view.entries[0]).toMatchObject({ approval: undefined, runs: [{ entries: [{ type: 'plan' }, {}] }] });
    expect(stepsOf(view)[0]?.runs[0]?.entries[1]).toMatchObject({ phase: 'waiting' });
  });

  it('ends theirs with its own, all the way down', () => {
    const open = [start, stepStart, ...by('a', theirs, stepStart, acts), ...by('a/b', theirs, stepStart, acts)];
    const cut = { state: 'interrupted', entries: [{ phase: 'cut' }] };
    const expected = { entries: [{ runs: [{ ...cut, entries: [{ phase: 'cut', runs: [cut] }] }] }] };
    expect(fold(...open, runEnd({ state: 'stopped' }))).toMatchObject(expected);
    expect(interruptRun(fold(...open))).toMatchObject({ state: 'interrupted', ...expected });
  });

  it('changes nothing by an event that it has seen', () => {
    const events = [start, stepStart, ...by('a', theirs, stepStart, delta('one'))];
    const view = fold(...events);
    const again = { ...delta('one'), runId: 'r', seq: events.length, at: 1, agent: ['agent', 'a'] };
    expect(reduceRun(view, again)).toBe(view);
  });
});

describe('the status of a run', () => {
  it.each<[string, RunView]>([
    ['Getting ready …', newRun('r', 'Add.')],
    ['Starting …', fold(start)],
    ['Step 1 of at most 3: thinking …', fold(start, stepStart)],
    ['Step 1 of at most 3: writing …', fold(start, stepStart, delta('a'))],
    ['Step 1 of at most 3: Python is running …', fold(start, stepStart, acts)],
    ['Step 1 of at most 3: waiting for look …', fold(start, stepStart, acts, toolStart)],
    ['Answered after 1 step in 0.9 s, with 15 tokens.', fold(start, stepStart, stepEnd(), runEnd())],
    ['Stopped before the first step. What was done is kept.', fold(start, runEnd({ state: 'stopped' }))],
    ['Stopped in step 1, after 0.9 s. What was done is kept.', fold(start, stepStart, runEnd({ state: 'stopped' }))],
    [
      'Failed after 1 step in 0.9 s. What was done is kept.',
      fold(start, stepStart, stepEnd(), runEnd({ state: 'failed' })),
    ],
    [
      'Stopped at the plan, after 0.9 s. What was done is kept.',
      fold(start, { type: 'plan-start', stepNumber: 1 }, runEnd({ state: 'stopped' })),
    ],
    [
      'No final answer within 1 step; this is the best from what is known, with 15 tokens.',
      fold(
        start,
        stepStart,
        stepEnd(),
        stepEnd({ stepNumber: 4, isFinalAnswer: true }),
        runEnd({ state: 'max-steps' }),
      ),
    ],
    [
      'No final answer within 1 step; nothing is known that would be an answer, with 15 tokens.',
      fold(
        start,
        stepStart,
        stepEnd(),
        stepEnd({ stepNumber: 4, isFinalAnswer: true }),
        runEnd({ state: 'max-steps', answer: null }),
      ),
    ],
    [
      'The budget of 20 tokens is used up. After 1 step in 0.9 s, this is the best from what is known.',
      fold(
        start,
        stepStart,
        stepEnd(),
        stepEnd({ stepNumber: 2, isFinalAnswer: true }),
        runEnd({ state: 'budget', reason: 'The budget of 20 tokens is used up.' }),
      ),
    ],
    [
      'Stopped before the first step: Enough. What was done is kept.',
      fold(start, runEnd({ state: 'stopped', reason: 'Enough.' })),
    ],
    [
      'Answered after 0 steps in 0.9 s, with about 15 tokens ($0.0012).',
      fold(start, runEnd({ usage: { ...usage, cost: 0.0012, isEstimated: true } })),
    ],
    ['Answered after 0 steps in 0.9 s, with 15 tokens.', fold(start, runEnd({ usage: { ...usage, cost: 0 } }))],
    ['Plan: thinking …', fold(start, { type: 'plan-start', stepNumber: 1 })],
    ['Step 1 of at most 3: waiting for searcher …', fold(start, stepStart, acts, ...by('searcher', start))],
    [
      'Step 1 of at most 3: waiting for your yes …',
      fold(
        start,
        stepStart,
        acts,
        ...by('searcher', start, stepStart, {
          type: 'approval-request',
          stepNumber: 1,
          request: { type: 'code', code: 'x', id: 'a', agent: ['agent', 'searcher'], stepNumber: 1 },
        }),
      ),
    ],
    [
      'Step 1 of at most 3: waiting for your yes …',
      fold(start, stepStart, {
        type: 'approval-request',
        stepNumber: 1,
        request: { type: 'code', code: 'x', id: 'a', agent: ['agent'], stepNumber: 1 },
      }),
    ],
    [
      'This run was interrupted: its page went away before it ended. What had happened by then is kept.',
      interruptRun(fold(start)),
    ],
  ])('%s', (expected, view) => {
    expect(statusOf(view)).toBe(expected);
  });

  it.each<[string, EngineProgress['engine'], RunView]>([
    ['Step 1 of at most 3: the model is loading …', 'model', fold(start, stepStart)],
    ['Step 1 of at most 3: writing …', 'model', fold(start, stepStart, delta('a'))],
    ['Step 1 of at most 3: Python is loading …', 'sandbox', fold(start, stepStart, acts)],
    ['Step 1 of at most 3: thinking …', 'sandbox', fold(start, stepStart)],
  ])('%s while the %s is loading', (expected, engine, view) => {
    const progress = { engine, message: '', loadedBytes: 0, totalBytes: 0 };
    expect(statusOf(view, [{ ...progress, phase: 'loading' }])).toBe(expected);
    expect(statusOf(view, [{ ...progress, phase: 'ready' }])).toBe(statusOf(view));
  });

  it('stays the same while a reply streams, so that it is read aloud once', () => {
    expect(statusOf(fold(start, stepStart, delta('a'), delta('b')))).toBe(statusOf(fold(start, stepStart, delta('a'))));
  });
});

describe('what a run used', () => {
  it('is told for each agent where there are several', () => {
    const of = (outputTokens: number) => ({ inputTokens: 0, outputTokens, cachedTokens: 0 });
    const several = fold(start, runEnd({ usageByAgent: { agent: of(5), 'agent/b#2': of(1), 'agent/b': of(9) } }));
    expect(usageByAgent(several)).toEqual([
      ['agent', '5 tokens'],
      ['agent › b', '9 tokens'],
      ['agent › b#2', '1 token'],
    ]);
    expect(usageByAgent(fold(start, runEnd({ usageByAgent: { agent: of(5) } })))).toEqual([]);
  });

  it.each<[string, readonly RunEventBody[]]>([
    ['starting', []],
    ['Step 1 of at most 3: writing', [stepStart, delta('a')]],
    ['1 step, 0.9 s, 15 tokens', [stepStart, stepEnd(), runEnd()]],
    ['failed, 0 steps, 0.9 s, 15 tokens', [runEnd({ state: 'failed' })]],
  ])('stands beside a managed agent as “%s”', (expected, bodies) => {
    const run = stepsOf(fold(start, stepStart, ...by('a', start, ...bodies)))[0]?.runs[0];
    expect(run && describeNested(run)).toBe(expected);
  });
});
