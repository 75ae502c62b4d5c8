import { describe, expect, it } from 'vitest';
import { createRenderer } from '../../src/cli/render.mjs';
import type { ActionStep, PlanStep, RunEvent, RunEventBody, RunResult } from '../../src/core/index.ts';

const USAGE = { inputTokens: 100, outputTokens: 20, cachedTokens: 0 };
const TIMING = { startedAt: 0, durationMs: 1_500 };

/** What is shown of events: those of an agent that is managed have its path before them. */
function render(
  events: readonly (RunEventBody | readonly [agent: string, body: RunEventBody])[],
  colour = false,
): string {
  let text = '';
  const show = createRenderer((piece) => void (text += piece), { colour });
  for (const event of events) {
    const [path, body] = 'type' in event ? ['', event] : event;
    const agent = ['agent', ...path.split('/').filter(Boolean)];
    show({ ...body, runId: 'r', seq: 1, at: 0, agent } as RunEvent);
  }
  return text;
}

function end(result: Partial<RunResult>): RunEventBody {
  return {
    type: 'run-end',
    result: {
      answer: null,
      state: 'success',
      steps: [],
      usage: USAGE,
      usageByAgent: { agent: USAGE },
      timing: TIMING,
      ...result,
    },
  };
}

function start(more: Partial<Extract<RunEventBody, { type: 'run-start' }>> = {}): RunEventBody {
  return { type: 'run-start', task: 'Add.', modelId: 'm', maxSteps: 5, systemPrompt: 'long', ...more };
}

function endStep(step: Partial<ActionStep> = {}): RunEventBody {
  return {
    type: 'step-end',
    step: {
      type: 'action',
      stepNumber: 1,
      modelOutput: '',
      code: '',
      prints: '',
      display: {},
      toolCalls: [],
      isFinalAnswer: false,
      usage: USAGE,
      timing: TIMING,
      ...step,
    },
  };
}

const say = (text: string): RunEventBody => ({ type: 'text-delta', stepNumber: 1, text });
const stepStart: RunEventBody = { type: 'step-start', stepNumber: 1 };
const textEnd: RunEventBody = { type: 'text-end', stepNumber: 1, text: '', usage: USAGE };

const STEP: readonly RunEventBody[] = [
  start(),
  stepStart,
  say('Thought: '),
  say('I add.'),
  textEnd,
  { type: 'tool-start', stepNumber: 1, callId: 'c', name: 'add', args: { a: 1, b: 'x' } },
  { type: 'tool-end', stepNumber: 1, callId: 'c', name: 'add', durationMs: 200, result: [3] },
  { type: 'tool-start', stepNumber: 1, callId: 'd', name: 'fail', args: {} },
  { type: 'tool-end', stepNumber: 1, callId: 'd', name: 'fail', durationMs: 200, error: 'no such thing' },
  { type: 'print-delta', stepNumber: 1, text: 'half a ' },
  { type: 'print-delta', stepNumber: 1, text: 'line' },
  endStep({ error: { type: 'NameError', message: "name 'x' is not defined", line: 2, snippet: '' } }),
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
    [end({ state: 'max-steps', answer: null }), 'Out of steps. There is no answer so far.'],
    [
      end({ state: 'budget', answer: 'maybe 7', reason: 'The budget of 9 tokens is used up.' }),
      'The budget of 9 tokens is used up. The best answer so far: maybe 7',
    ],
    [end({ state: 'stopped' }), 'Stopped.'],
    [end({ state: 'stopped', reason: 'Enough.' }), 'Stopped. Enough.'],
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

  it('colours only when it is asked to, and never over the end of a line', () => {
    expect(render(STEP)).not.toContain('\x1b');
    expect(render(STEP, true)).toContain('\x1b[1mStep 1\x1b[0m');
    expect(render([say('a\nb')], true)).toBe('\x1b[36ma\x1b[0m\n\x1b[36mb\x1b[0m');
  });

  it('shows plans, and that one was refused', () => {
    const step: PlanStep = { type: 'plan', stepNumber: 1, request: '', plan: '1. Add.', usage: USAGE, timing: TIMING };
    const plan: readonly RunEventBody[] = [
      { type: 'plan-start', stepNumber: 1 },
      { type: 'plan-delta', stepNumber: 1, text: '1. Add.' },
    ];
    expect(render([...plan, textEnd, { type: 'plan-end', step }])).toBe('\nPlan\n1. Add.\n120 tokens, 1.5 s\n');
    expect(render([...plan, { type: 'plan-end', step: { ...step, denial: 'Too long.' } }])).toContain(
      '1. Add.\nThe plan was refused: Too long.\n',
    );
  });

  it('shows what somebody is asked, and what they say', () => {
    const at = { id: 'a', agent: ['agent'], stepNumber: 1 };
    const subject = { type: 'tool', name: 'pay' } as const;
    const ended = { type: 'approval-end', stepNumber: 1, approvalId: 'a', subject } as const;
    const shown = render([
      { type: 'approval-request', stepNumber: 1, request: { ...at, type: 'code', code: 'x' } },
      { ...ended, decision: { decision: 'allow', remember: 'run' } },
      { type: 'approval-request', stepNumber: 1, request: { ...at, type: 'tool', name: 'pay', args: { euros: 5 } } },
      { ...ended, decision: { decision: 'deny', reason: 'Too much.' } },
      { ...ended, decision: { decision: 'edit', args: { euros: 1 } } },
      { type: 'approval-request', stepNumber: 1, request: { ...at, type: 'plan', plan: 'x' } },
      { ...ended, decision: { decision: 'edit', plan: '1. Wait.' } },
    ]);
    expect(shown.trimEnd().split('\n')).toEqual([
      '? May this code run?',
      'Allowed for the rest of the run.',
      '? May this be called? pay(euros=5)',
      'Denied: Too much.',
      'Changed to:',
      'euros=1',
      '? May this plan be followed?',
      'Changed to:',
      '1. Wait.',
    ]);
  });

  it('shows what may be used up, and what is left of it', () => {
    const shown = render([
      start({ budget: { tokens: 20_000, cost: 0.05, seconds: 60, toolCalls: 10 } }),
      endStep({ budgetLeft: '19880 tokens', usage: { ...USAGE, cost: 0.0123 } }),
      end({ usage: { ...USAGE, cost: 1.5 } }),
    ]);
    expect(shown).toContain('Budget: 20000 tokens, $0.0500, 60 s, 10 tool calls\n');
    expect(shown).toContain('120 tokens, $0.0123, 1.5 s; left: 19880 tokens\n');
    expect(shown).toMatch(/All together: 120 tokens, \$1\.50\n\nAnswer null\n$/);
  });

  it('says when the conversation was shortened', () => {
    const step = { mediaBefore: 0, shortBefore: 2, summaryBefore: 0, summary: '', usage: USAGE, timing: TIMING };
    const event = { type: 'context-compact', stepNumber: 3, tokensBefore: 9_000, tokensAfter: 4_000 } as const;
    expect(render([{ ...event, step: { type: 'compaction', ...step } }])).toBe(
      'The conversation was shortened from 9000 to 4000 tokens.\n',
    );
  });

  it('shows what calls of a message came to nothing, and nothing twice', () => {
    const call = { id: 'c', args: {}, isError: true };
    const calls = [
      { ...call, name: 'fail', observation: 'Error: no such thing\nTry again.' },
      { ...call, name: 'nope', observation: 'Error: there is no tool "nope".' },
      { ...call, name: 'add', isError: false, observation: '3' },
    ];
    const failed = { type: 'tool-end', stepNumber: 1, callId: 'd', name: 'fail', durationMs: 0 } as const;
    expect(render([{ ...failed, error: 'no such thing' }, endStep({ calls })])).toBe(
      '← no such thing\n← nope: Error: there is no tool "nope".\n120 tokens, 1.5 s\n',
    );
  });

  it('shows pictures and sounds by name and size, wherever they are', () => {
    const bytes = Buffer.alloc(12_000);
    const image = { type: 'image', mediaType: 'image/png', name: 'image_1.png', data: bytes } as const;
    // As it comes out of the page.
    const sent = { ...image, data: bytes.toString('base64') };
    const shown = render([
      start({ media: [image, { ...image, type: 'audio', name: 'a.wav', data: Buffer.alloc(12) }] }),
      { type: 'tool-start', stepNumber: 1, callId: 'c', name: 'see', args: { image: sent, all: [sent] } },
      { type: 'tool-end', stepNumber: 1, callId: 'c', name: 'see', durationMs: 0, result: sent },
      endStep({ media: [image], displays: [{ 'image/png': sent.data, 'text/plain': 'Figure' }] }),
      end({ answer: { picture: sent } }),
    ]);
    expect(shown.match(/\[image image_1\.png, 12 kB\]/g)).toHaveLength(6);
    expect(shown).toContain('[audio a.wav, 12 bytes]');
    expect(shown).toContain('[image/png, 12 kB]');
    expect(shown).not.toContain(sent.data.slice(0, 20));
  });
});

describe('the terminal, of agents that are managed', () => {
  it('shows what they do further to the right, with their path', () => {
    const shown = render([
      { type: 'tool-start', stepNumber: 1, callId: 'c', name: 'searcher', args: { task: 'Find.' } },
      ['searcher', start({ task: 'Find.' })],
      ['searcher', stepStart],
      ['searcher', say('I look.')],
      ['searcher', textEnd],
      ['searcher/reader', { type: 'warning', message: 'Slow.' }],
      ['searcher', end({ answer: 'found' })],
      { type: 'tool-end', stepNumber: 1, callId: 'c', name: 'searcher', durationMs: 900, result: 'found' },
    ]);
    expect(shown.trimEnd().split('\n')).toEqual([
      '→ searcher(task="Find.")',
      '  searcher │ Task Find.',
      '  searcher │ Model m, at most 5 steps',
      '  searcher │',
      '  searcher │ Step 1',
      '  searcher │ I look.',
      '    searcher/reader │ Warning Slow.',
      '  searcher │',
      '  searcher │ Answer found',
      '← found 0.9 s',
    ]);
  });

  it('keeps apart the lines of those that work at the same time', () => {
    const shown = render([
      { type: 'print-delta', stepNumber: 1, text: 'half a line' },
      ['searcher', say('I ')],
      ['searcher#2', say('We ')],
      ['searcher', say('look.\nAnd ')],
      ['searcher#2', say('look too.')],
      ['searcher', say('find.')],
      ['searcher#2', textEnd],
      ['searcher', textEnd],
    ]);
    expect(shown.trimEnd().split('\n')).toEqual([
      'half a line',
      '  searcher │ I look.',
      '  searcher#2 │ We look too.',
      '  searcher │ And find.',
    ]);
  });

  it('says what all of them used', () => {
    const usageByAgent = { agent: USAGE, 'agent/searcher': USAGE };
    expect(render([end({ usageByAgent })])).toBe('\nAll together: 120 tokens\n\nAnswer null\n');
  });
});
