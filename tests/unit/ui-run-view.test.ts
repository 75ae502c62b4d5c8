import { describe, expect, it } from 'vitest';
import type { ActionStep, RunEvent, RunEventBody, RunResult } from '../../src/core/index.ts';
import { statusOf } from '../../src/ui/run-status.ts';
import { interruptRun, newRun, reduceRun } from '../../src/ui/run-view.ts';
import type { RunView } from '../../src/ui/run-view.ts';
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
  return { type: 'run-end', result: { answer: 2, state: 'success', steps: [], usage, timing, ...differs } };
}

function fold(...bodies: readonly RunEventBody[]): RunView {
  return bodies
    .map((body, index): RunEvent => ({ ...body, runId: 'r', seq: index + 1, at: 1_000 + index, agent: ['agent'] }))
    .reduce(reduceRun, newRun('r'));
}

describe('the fold of a run', () => {
  it.each<[string, readonly RunEventBody[], Partial<NonNullable<RunView['steps'][0]>>]>([
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
    expect(view.steps).toHaveLength(1);
    expect(view.steps[0]).toMatchObject(expected);
  });

  it('gives the same screen from kept events alone', () => {
    const print: RunEventBody = { type: 'print-delta', stepNumber: 1, text: '2\n' };
    const live = fold(start, stepStart, delta('Thought'), said, acts, print, stepEnd(), runEnd());
    const read = fold(start, stepStart, said, acts, stepEnd(), runEnd());
    expect({ ...read, seq: 0, steps: read.steps.map((step) => ({ ...step, startedAt: 0 })) }).toEqual({
      ...live,
      seq: 0,
      steps: live.steps.map((step) => ({ ...step, startedAt: 0 })),
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
    expect(before.steps[0]?.text).toBe('');
  });

  it('shows the question for a last answer as a card of its own', () => {
    const last: RunEventBody = { type: 'text-end', stepNumber: 4, text: 'About 2.', usage };
    const view = fold(start, stepStart, stepEnd(), last, runEnd({ state: 'max-steps', answer: 'About 2.' }));
    expect(view.steps.map(({ stepNumber, phase }) => [stepNumber, phase])).toEqual([
      [1, 'done'],
      [4, 'done'],
    ]);
  });

  it('cuts off the open step of a run that was stopped', () => {
    const view = fold(start, stepStart, acts, toolStart, runEnd({ state: 'stopped', answer: null }));
    expect(view.steps[0]).toMatchObject({ phase: 'cut', toolCalls: [{ state: 'unknown' }] });
  });

  it('cuts off the open step of a run that was interrupted, and keeps what it showed', () => {
    const view = interruptRun(fold(start, stepStart, said, acts, toolStart));
    expect(view).toMatchObject({ state: 'interrupted', steps: [{ text: reply, phase: 'cut' }] });
  });

  it('interrupts no run that has ended', () => {
    const view = fold(start, runEnd());
    expect(interruptRun(view)).toBe(view);
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
    ['Stopped after 0 steps in 0.9 s. What was done is kept.', fold(start, runEnd({ state: 'stopped' }))],
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
