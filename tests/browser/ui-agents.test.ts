import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ActionStep, ApprovalRequest, RunEventBody, RunState } from '../../src/core/index.ts';
import { openFilePage } from '../helpers/browser.ts';
import type * as harness from './ui.harness.ts';
import type { ShownEvent } from './ui.harness.ts';

declare global {
  /** The module that puts parts of the page on a page. */
  var ui: typeof harness;
  /** Object URLs that were made and not revoked. */
  var heldURLs: ReadonlySet<string>;
}

const usage = { inputTokens: 100, outputTokens: 20, cachedTokens: 0 };
const timing = { startedAt: 0, durationMs: 1_500 };
const start: RunEventBody = { type: 'run-start', task: 'Go.', modelId: 'tiny', maxSteps: 5, systemPrompt: '' };
const stepStart: RunEventBody = { type: 'step-start', stepNumber: 1 };

// One page for all: each test puts something else on it.
let page: Page;

beforeAll(async () => {
  page = await openFilePage({ ui: 'ui' });
});

function stepEnd(differs: Partial<ActionStep> = {}): RunEventBody {
  const said = { stepNumber: 1, modelOutput: '', code: '', prints: '', toolCalls: [], isFinalAnswer: false };
  return { type: 'step-end', step: { type: 'action', ...said, display: {}, usage, timing, ...differs } };
}

function runEnd(answer: unknown, state: RunState = 'success'): RunEventBody {
  return { type: 'run-end', result: { answer, state, steps: [], usage, usageByAgent: {}, timing } };
}

function by(path: string, ...bodies: readonly RunEventBody[]): readonly ShownEvent[] {
  return bodies.map((body) => ({ ...body, agent: ['agent', ...path.split('/')] }));
}

async function show(...bodies: readonly ShownEvent[]): Promise<void> {
  await page.evaluate((bodies) => ui.showRun(bodies), bodies);
}

async function goOn(...bodies: readonly ShownEvent[]): Promise<void> {
  await page.evaluate((bodies) => ui.goOn(bodies), bodies);
}

describe('a plan', () => {
  it('is a card before the step it was made for, with what a person said to it', async () => {
    const request = { type: 'plan', plan: '1. Look.', id: 'a', agent: ['agent'], stepNumber: 1 } as const;
    await show(start, { type: 'plan-start', stepNumber: 1 }, { type: 'approval-request', stepNumber: 1, request });
    const plan = page.getByRole('article', { name: 'Plan', exact: true });
    await plan.getByText('Waits for your yes.').waitFor();
    const step = { type: 'plan', stepNumber: 1, request: '?', plan: '1. Look.\n2. **See**.', usage, timing } as const;
    await goOn(
      {
        type: 'approval-end',
        subject: { type: 'plan' },
        stepNumber: 1,
        approvalId: 'a',
        decision: { decision: 'edit', plan: '1. Look.\n2. **See**.' },
      },
      { type: 'plan-end', step },
      stepStart,
    );
    await plan.getByRole('listitem').getByText('See').waitFor();
    await plan.getByText('Changed by you.').waitFor();
    const names = await page.getByRole('article').evaluateAll((all) => all.map((one) => one.ariaLabel));
    expect(names).toEqual(['Plan', 'Step 1']);
  });
});

describe('a managed agent', () => {
  it('is a block inside the step: open while it works, and then closed beside what it gave', async () => {
    const call = { callId: 'c', name: 'searcher', args: { task: 'Find x.', additional_args: { where: 'here' } } };
    await show(
      start,
      stepStart,
      { type: 'tool-start', stepNumber: 1, ...call },
      ...by('searcher', { ...start, task: 'You are searcher. Find x.' } as RunEventBody, stepStart, {
        type: 'text-delta',
        stepNumber: 1,
        text: 'I look.',
      }),
    );
    const inner = page.getByRole('list', { name: 'Steps of searcher' });
    await inner.getByText('I look.').waitFor();
    const said = await page.getByRole('article', { name: 'Step 1' }).first().innerText();
    expect(said).toContain('Find x.');
    expect(said).toContain('additional_args');
    expect(said).not.toContain('You are searcher');
    expect(await page.getByRole('status').innerText()).toBe('Step 1 of at most 5: waiting for searcher …');
    await goOn(
      ...by('searcher', stepEnd({ modelOutput: 'I look.', isFinalAnswer: true }), runEnd('It is x.')),
      { type: 'tool-end', stepNumber: 1, callId: 'c', name: 'searcher', durationMs: 5, result: 'It is x.' },
      stepEnd(),
    );
    await inner.waitFor({ state: 'hidden' });
    expect(await page.getByRole('status').innerText()).toBe('Step 1 of at most 5: done …');
    await page.getByText('1 step, 1.5 s, 120 tokens').click();
    await inner.getByText('I look.').waitFor();
    await page.getByText('Its answer').waitFor();
  });

  it('may have agents of its own, several at a time, in its steps', async () => {
    await show(
      start,
      stepStart,
      ...by('a', start, stepStart),
      ...by('a/b', start, stepStart, { type: 'text-delta', stepNumber: 1, text: 'one' }),
      ...by('a/b#2', start, stepStart, { type: 'text-delta', stepNumber: 1, text: 'two' }),
    );
    const inner = page.getByRole('list', { name: 'Steps', exact: true }).getByRole('list', { name: 'Steps of a' });
    await inner.getByRole('list', { name: 'Steps of b', exact: true }).getByText('one').waitFor();
    await inner.getByRole('list', { name: 'Steps of b#2' }).getByText('two').waitFor();
  });
});

describe('a run that is out of steps', () => {
  it.each([
    ['the best answer', 7, 1],
    ['none, where nothing is known', null, 0],
  ])('shows %s', async (_what, answer, count) => {
    await show(start, stepStart, stepEnd(), runEnd(answer, 'max-steps'));
    await page.getByRole('article', { name: 'Step 1' }).waitFor();
    expect(await page.getByText('Best answer').count()).toBe(count);
  });
});

describe('a step', () => {
  it('shows the calls of a reply, what is left of the budget, what was changed, and what was shortened', async () => {
    const call = { id: 'm', name: 'look', args: { at: 'x' }, observation: 'Error: there is no tool.', isError: true };
    const compaction = { mediaBefore: 1, shortBefore: 1, summaryBefore: 1, summary: 'So far so good.' };
    await show(
      start,
      {
        type: 'context-compact',
        stepNumber: 1,
        step: { type: 'compaction', ...compaction, usage, timing },
        tokensBefore: 9_000,
        tokensAfter: 2_000,
      },
      stepEnd({ calls: [call], budgetLeft: '90 tokens', edits: ['The code that ran is:\nx = 1'] }),
    );
    const step = page.getByRole('article', { name: 'Step 1' });
    await step.getByText('look(at="x")').waitFor();
    const text = await step.innerText();
    for (const part of ['Error: there is no tool.', 'Left: 90 tokens', 'You changed this'])
      expect(text).toContain(part);
    await step.getByText('9,000 tokens became 2,000 tokens').click();
    await step.getByText('So far so good.').waitFor();
  });

  it('shows what a tool call waits for, and what came of that', async () => {
    const request = {
      type: 'tool',
      name: 'send',
      args: { to: 'x' },
      id: 'a',
      agent: ['agent'],
      stepNumber: 1,
    } as const;
    await show(start, stepStart, { type: 'approval-request', stepNumber: 1, request });
    const step = page.getByRole('article', { name: 'Step 1' });
    await step.getByText('waits for your yes').waitFor();
    const decision = { decision: 'deny', reason: 'Not now.' } as const;
    await goOn({ type: 'approval-end', stepNumber: 1, approvalId: 'a', subject: { type: 'code' }, decision });
    await step.getByText('not allowed: Not now').waitFor();
  });
});

describe('what an agent used', () => {
  it('is told for each agent beside the end of the run', async () => {
    const of = (outputTokens: number) => ({ inputTokens: 0, outputTokens, cachedTokens: 0, cost: outputTokens / 100 });
    const usageByAgent = { agent: of(5), 'agent/searcher': of(9) };
    const result = { answer: 1, state: 'success', steps: [], usage: of(14), usageByAgent, timing } as const;
    await show(start, { type: 'run-end', result });
    await page.getByRole('status').getByText('with 14 tokens ($0.14)').waitFor();
    const used = page.getByLabel('Used by each agent');
    expect((await used.innerText()).replace(/\s+/g, ' ')).toBe(
      'agent 5 tokens ($0.05) agent › searcher 9 tokens ($0.09)',
    );
  });
});

describe('pictures and sounds', () => {
  it('are shown from their bytes, wherever they come from, and let go', async () => {
    const held = await page.evaluate(async () => {
      globalThis.heldURLs = ui.watchObjectURLs();
      const picture = await ui.makeMedia('image', 'map.png');
      const drawn = await ui.makeMedia('image', 'image_1.png', 'brown');
      const sound = await ui.makeMedia('audio', 'say.wav');
      const usage = { inputTokens: 1, outputTokens: 1, cachedTokens: 0 };
      const timing = { startedAt: 0, durationMs: 1 };
      const call = { stepNumber: 1, callId: 'c', name: 'draw' };
      const said = { stepNumber: 1, modelOutput: '', code: '', prints: '', toolCalls: [], isFinalAnswer: true };
      const result = { answer: [drawn], state: 'success', steps: [], usage, usageByAgent: {}, timing } as const;
      ui.showRun([
        { type: 'run-start', task: '?', media: [picture, sound], modelId: 'm', maxSteps: 5, systemPrompt: '' },
        { type: 'tool-start', ...call, args: { on: picture } },
        { type: 'tool-end', ...call, durationMs: 1, result: drawn },
        { type: 'step-end', step: { type: 'action', ...said, display: {}, media: [drawn, sound], usage, timing } },
        { type: 'run-end', result },
      ]);
      await new Promise((resolve) => setTimeout(resolve));
      return heldURLs.size;
    });
    const images = page.getByRole('img');
    await page.getByRole('region', { name: 'Answer' }).getByRole('img', { name: 'image_1.png' }).waitFor();
    const sizes = await images.evaluateAll((all) =>
      Promise.all(
        all.map(async (one) => (await (one as HTMLImageElement).decode(), (one as HTMLImageElement).naturalWidth)),
      ),
    );
    // The task's, the answer's, and that of the call; the step itself shows only what no call did.
    expect(sizes).toEqual([320, 320, 320]);
    expect(await page.locator('audio').count()).toBe(2);
    expect(held).toBe(5);
    await page.getByText('draw(on=map.png)').waitFor();
    const left = await page.evaluate(() => {
      document.body.replaceChildren();
      return heldURLs.size;
    });
    expect(left).toBe(0);
  });

  it('that could run something, or are none, are only named', async () => {
    await page.evaluate(() => {
      const data = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
      const svg = { type: 'image', mediaType: 'image/svg+xml', data, name: 'x.svg' } as const;
      const none = { type: 'image', mediaType: 'image/png', data, name: 'x.png' } as const;
      const page = { type: 'audio', mediaType: 'text/html', data, name: 'x.html' } as const;
      ui.showRun([
        { type: 'run-start', task: '?', media: [svg, none, page], modelId: 'm', maxSteps: 5, systemPrompt: '' },
      ]);
    });
    for (const name of ['x.svg (image/svg+xml', 'x.png (image/png', 'x.html (text/html']) {
      await page.getByText(`${name}, 1 kB) cannot be shown here.`).waitFor();
    }
    expect(await page.locator('img, audio').count()).toBe(0);
  });
});

describe('the question for a yes', () => {
  const at = { id: 'a', agent: ['agent'], stepNumber: 1 };
  const code: ApprovalRequest = { type: 'code', code: 'print(1)', ...at };
  const call: ApprovalRequest = { type: 'tool', name: 'send_mail', args: { to: 'ada', copies: ['bob'] }, ...at };
  const plan: ApprovalRequest = { type: 'plan', plan: '1. Look.', ...at };

  async function ask(request: ApprovalRequest, waiting = 1): Promise<void> {
    await page.evaluate(([request, waiting]) => ui.showApproval(request, waiting), [request, waiting] as const);
    await page.getByRole('alert').waitFor();
  }

  const decided = (): Promise<unknown[]> => page.evaluate(() => decisions);

  it('says who asks, what for, and how many more there are', async () => {
    await ask({ ...call, agent: ['agent', 'searcher'] }, 3);
    expect(await page.getByRole('alert').innerText()).toBe('May it call send_mail with this?');
    await page.getByText('searcher asks before it goes on').waitFor();
    await page.getByText('2 more after this').waitFor();
    await page.getByText('["bob"]').waitFor();
  });

  it('takes a key that was meant for something else for no answer', async () => {
    await ask(code);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    expect(await decided()).toEqual([]);
  });

  it('is answered by the keyboard alone', async () => {
    await ask(plan);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await decided()).toEqual([{ decision: 'allow', remember: 'run' }]);
  });

  it('may be denied for a reason, once for all', async () => {
    await ask(call);
    await page.getByRole('button', { name: 'Deny' }).click();
    await page.keyboard.type('No mail.');
    await page.getByRole('radio', { name: 'always for send_mail' }).check();
    await page.getByRole('button', { name: 'Deny' }).click();
    expect(await decided()).toEqual([{ decision: 'deny', remember: 'always', reason: 'No mail.' }]);
  });

  it('may be answered by other code', async () => {
    await ask(code);
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Code' }).fill('print(2)');
    await page.getByRole('button', { name: 'Allow as changed' }).click();
    expect(await decided()).toEqual([{ decision: 'edit', code: 'print(2)' }]);
  });

  it('may be answered by other arguments once they are JSON; Escape goes back', async () => {
    await ask(call);
    await page.getByRole('button', { name: 'Edit' }).click();
    const text = page.getByRole('textbox', { name: 'Arguments as JSON' });
    await text.fill('{"to": ');
    await page.getByRole('button', { name: 'Allow as changed' }).click();
    await page.getByText('This is not JSON').waitFor();
    expect(await text.getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Edit' }).click();
    await text.fill('{"to": "eve"}');
    await page.getByRole('button', { name: 'Allow as changed' }).click();
    expect(await decided()).toEqual([{ decision: 'edit', args: { to: 'eve' } }]);
  });
});

describe('a question', () => {
  it('offers answers to pick from, beside one of your own', async () => {
    await page.evaluate(() => ui.showQuestion('Which colour?', ['red', 'blue']));
    await page.getByRole('button', { name: 'blue' }).click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('green');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => decisions)).toEqual(['blue', 'green']);
  });
});

describe('the field for a task', () => {
  const png = { name: 'plot.png', mimeType: 'image/png', buffer: Buffer.from('x') };
  const csv = { name: 'data.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') };

  async function compose(differs: { readonly canFollowUp?: boolean } = {}): Promise<void> {
    await page.evaluate((differs) => ui.showComposer({ task: 'Compare.', ...differs }), differs);
    await page.getByRole('textbox', { name: 'Task' }).waitFor();
  }

  const asked = (): Promise<unknown[]> => page.evaluate(() => decisions);

  it('takes files by its button, with what each is for, and lets them be removed', async () => {
    await compose();
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach files' }).click();
    await (await chosen).setFiles([png, csv, csv]);
    await page.getByRole('button', { name: 'Remove data.csv' }).click();
    await page.getByRole('button', { name: 'Remove data.csv' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    const attachments = ['image plot.png', 'file data-2.csv'];
    expect(await asked()).toEqual([{ task: 'Compare.', attachments, isFollowUp: false }]);
  });

  it.each(['paste', 'drop'])('takes files by %s', async (type) => {
    await compose();
    await page.getByRole('textbox', { name: 'Task' }).evaluate((field, type) => {
      const data = new DataTransfer();
      data.items.add(new File(['x'], 'say.mp3', { type: 'audio/mpeg' }));
      const how = { bubbles: true, cancelable: true };
      field.dispatchEvent(
        type === 'drop'
          ? new DragEvent('drop', { ...how, dataTransfer: data })
          : new ClipboardEvent('paste', { ...how, clipboardData: data }),
      );
    }, type);
    await page.getByRole('button', { name: 'Remove say.mp3' }).waitFor();
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    expect(await asked()).toMatchObject([{ attachments: ['audio say.mp3'] }]);
  });

  it('offers to follow up only where there is something to follow', async () => {
    await compose();
    expect(await page.getByRole('button', { name: 'Follow up' }).count()).toBe(0);
    await page.getByRole('textbox', { name: 'Task' }).press('Control+Enter');
    expect(await asked()).toMatchObject([{ isFollowUp: false }]);
  });

  it('tells a follow-up from a new task', async () => {
    await compose({ canFollowUp: true });
    await page.getByRole('button', { name: 'Follow up' }).click();
    await page.getByRole('textbox', { name: 'Task' }).press('Enter');
    await page.getByRole('textbox', { name: 'Task' }).press('Control+Enter');
    expect(await asked()).toMatchObject([{ isFollowUp: true }, { isFollowUp: false }, { isFollowUp: true }]);
  });
});
