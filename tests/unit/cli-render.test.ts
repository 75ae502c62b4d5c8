import { describe, expect, it } from 'vitest';
import { createRenderer } from '../../src/cli/render.mjs';
import type { RunEvent, RunEventBody, RunResult } from '../../src/core/index.ts';

const USAGE = { inputTokens: 100, outputTokens: 20, cachedTokens: 0 };
const TIMING = { startedAt: 0, durationMs: 1_500 };

function render(bodies: readonly RunEventBody[], colour = false): string {
  let text = '';
  const show = createRenderer((piece) => void (text += piece), { colour });
  for (const body of bodies) show({ ...body, runId: 'r', seq: 1, at: 0, agent: ['agent'] } as RunEvent);
  return text;
}

function end(result: Partial<RunResult>): RunEventBody {
  const whole: RunResult = { answer: null, state: 'success', steps: [], usage: USAGE, timing: TIMING, ...result };
  return { type: 'run-end', result: whole };
}

const STEP: readonly RunEventBody[] = [
  { type: 'run-start', task: 'Add.', modelId: 'm', maxSteps: 5, systemPrompt: 'long' },
  { type: 'step-start', stepNumber: 1 },
  { type: 'text-delta', stepNumber: 1, text: 'Thought: ' },
  { type: 'text-delta', stepNumber: 1, text: 'I add.' },
  { type: 'text-end', stepNumber: 1, text: 'Thought: I add.', usage: USAGE },
  { type: 'tool-start', stepNumber: 1, callId: 'c', name: 'add', args: { a: 1, b: 'x' } },
  { type: 'tool-end', stepNumber: 1, callId: 'c', name: 'add', durationMs: 200, result: [3] },
  { type: 'tool-start', stepNumber: 1, callId: 'd', name: 'fail', args: {} },
  { type: 'tool-end', stepNumber: 1, callId: 'd', name: 'fail', durationMs: 200, error: 'no such thing' },
  { type: 'print-delta', stepNumber: 1, text: 'half a ' },
  { type: 'print-delta', stepNumber: 1, text: 'line' },
  {
    type: 'step-end',
    step: {
      type: 'action',
      stepNumber: 1,
      modelOutput: 'Thought: I add.',
      code: '',
      prints: 'half a line',
      display: {},
      error: { type: 'NameError', message: "name 'x' is not defined", line: 2, snippet: '' },
      toolCalls: [],
      isFinalAnswer: false,
      usage: USAGE,
      timing: TIMING,
    },
  },
];

describe('the terminal', () => {
  it('shows a step as it happens', () => {
    expect(render(STEP)).toBe(
      [
        'Task Add.',
        'Model m, at most 5 steps',
        '',
        'Step 1',
        'Thought: I add.',
        '→ add(a=1, b="x")',
        '← [3] 0.2 s',
        '→ fail()',
        '← no such thing',
        'half a line',
        "NameError: name 'x' is not defined (line 2)",
        '120 tokens, 1.5 s',
        '',
      ].join('\n'),
    );
  });

  it.each([
    [end({ answer: 'forty-two' }), 'Answer forty-two'],
    [end({ answer: 299 }), 'Answer 299'],
    [end({ answer: [1, 2] }), 'Answer [1,2]'],
    [end({ answer: null }), 'Answer null'],
    [end({ state: 'max-steps', answer: 'maybe 7' }), 'Out of steps. The best answer so far: maybe 7'],
    [end({ state: 'stopped' }), 'Stopped.'],
    [end({ state: 'failed', error: { kind: 'auth', message: 'The key is wrong.' } }), 'Failed. The key is wrong.'],
  ])('ends a run (%#) with what came of it', (event, line) => {
    expect(render([event])).toBe(`\n${line}\n`);
  });

  it('cuts what is too long for the eye and says so', () => {
    const result = 'x'.repeat(10_000);
    const shown = render([{ type: 'tool-end', stepNumber: 1, callId: 'c', name: 'n', durationMs: 0, result }]);
    expect(shown.length).toBeLessThan(600);
    expect(shown).toContain('(10000 characters)');
  });

  it('colours only when it is asked to', () => {
    expect(render(STEP)).not.toContain('\x1b');
    expect(render(STEP, true)).toContain('\x1b[1mStep 1\x1b[0m');
  });
});
