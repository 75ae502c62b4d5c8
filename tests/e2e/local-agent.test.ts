import { execFile } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';
import type { ActionStep, RunEvent, RunResult } from '../../src/core/index.ts';
import { openFilePage, openPage, shareBrowserForEmbedded } from '../helpers/browser.ts';

beforeAll(shareBrowserForEmbedded);

/** A page of somebody's own: what its function knows, what it throws before it answers, what the element told of. */
interface OwnPage {
  ages: Readonly<Record<string, number>>;
  failures: string[];
  events: RunEvent[];
}

declare global {
  var own: OwnPage;
}

interface Solved {
  readonly calls: readonly object[];
  readonly steps: readonly ActionStep[];
  readonly result: RunResult;
}

describe('the embedded model, on a page of somebody else', () => {
  let page: Page;

  beforeAll(async () => {
    page = await openFilePage();
    await page.evaluate(async () => {
      await import('/tab-agent.js');
      const { tool } = (await import('/tabagents.js')) as typeof import('../../src/index.ts');
      globalThis.own = { ages: {}, failures: [], events: [] };
      const getAge = tool({
        name: 'get_age',
        description: 'Age of a name in years.',
        input: { type: 'object', properties: { name: { type: 'string' } }, required: ['name'] },
        output: { type: 'integer' },
        execute({ name }) {
          const failure = globalThis.own.failures.shift();
          if (failure !== undefined) throw new Error(failure);
          return globalThis.own.ages[String(name)];
        },
      });
      const element = document.createElement('tab-agent');
      element.model = 'embedded';
      element.tools = [getAge];
      element.addEventListener('agent-event', (event) => {
        globalThis.own.events.push((event as CustomEvent<RunEvent>).detail);
      });
      document.body.append(element);
    });
  });

  /** Types a task, runs it, and gives what the element told its page of it. */
  async function solve(task: string, known: Partial<OwnPage>): Promise<Solved> {
    await page.evaluate((known) => void Object.assign(globalThis.own, { events: [], ...known }), known);
    await page.getByRole('textbox', { name: 'Task' }).fill(task);
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    await page.waitForFunction(() => globalThis.own.events.at(-1)?.type === 'run-end');
    const events = await page.evaluate(() => globalThis.own.events);
    const end = events.at(-1);
    if (end?.type !== 'run-end') throw new Error('The run has no end.');
    const steps = events.flatMap((event) => (event.type === 'step-end' ? [event.step] : []));
    return { calls: events.flatMap(describeCall), steps, result: end.result };
  }

  const steps = () => page.getByRole('list', { name: 'Steps' });

  it('calls a function of the page, sees what it printed, and answers with it', async () => {
    const age = randomInt(10, 100);
    const { calls, steps: taken, result } = await solve('How old is Maya?', { ages: { Maya: age } });
    expect(calls, `Maya is ${age}`).toEqual([
      { type: 'tool-start', step: 1, args: { name: 'Maya' } },
      { type: 'tool-end', step: 1, result: age },
    ]);
    expect(taken).toMatchObject([
      { stepNumber: 1, prints: `${age}\n`, isFinalAnswer: false },
      { stepNumber: 2, toolCalls: [], isFinalAnswer: true },
    ]);
    expect(result).toMatchObject({ state: 'success', answer: age });
    await page.getByRole('region', { name: 'Answer' }).getByText(String(age), { exact: true }).waitFor();
    expect(await steps().innerText()).toContain('get_age');
  });

  it('is told that the function has failed, calls it again, and answers', async () => {
    const age = randomInt(10, 100);
    const busy = 'the list of ages is busy, ask again';
    const { calls, steps: taken, result } = await solve('How old is Maya?', { ages: { Maya: age }, failures: [busy] });
    expect(calls, `Maya is ${age}`).toEqual([
      { type: 'tool-start', step: 1, args: { name: 'Maya' } },
      { type: 'tool-end', step: 1, error: busy },
      { type: 'tool-start', step: 2, args: { name: 'Maya' } },
      { type: 'tool-end', step: 2, result: age },
    ]);
    expect(taken[0]?.error?.message).toContain(busy);
    // It has seen the error: it speaks of it.
    expect(taken[1]?.modelOutput).toMatch(/fail/i);
    expect(result).toMatchObject({ state: 'success', answer: age });
    await steps().getByText(busy).first().waitFor();
  });

  it('corrects a name that does not exist, and answers', async () => {
    const age = randomInt(10, 100);
    const { calls, steps: taken, result } = await solve('Call fetch_ages for Maya.', { ages: { Maya: age } });
    expect(taken[0]?.code).toContain('fetch_ages(');
    expect(taken[0]?.error).toMatchObject({ type: 'NameError', message: expect.stringContaining('fetch_ages') });
    expect(calls, `Maya is ${age}`).toMatchObject([{ args: { name: 'Maya' } }, { result: age }]);
    expect(result).toMatchObject({ state: 'success', answer: age });
  });
});

function describeCall(event: RunEvent): object[] {
  if (event.type === 'tool-start') return [{ type: event.type, step: event.stepNumber, args: event.args }];
  if (event.type !== 'tool-end') return [];
  const { type, stepNumber: step, result, error } = event;
  return [{ type, step, ...(error === undefined ? { result } : { error }) }];
}

/** What the next run on the page will answer. */
function nextAnswer(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        const tell = (event: Event): void => resolve((event as CustomEvent<RunResult>).detail.answer);
        document.addEventListener('run-end', tell, { once: true });
      }),
  );
}

describe('the examples on the page', () => {
  const ANSWERS: Readonly<Record<string, unknown>> = {
    'How many days are between 2024-03-01 and 2024-12-25?': 299,
    'A lamp costs 80 euros and gets a discount of 15%. What is the new price?': 68,
    'My train leaves at 14:35 and takes 80 minutes. When does it arrive?': '15:55',
    "How often does the letter r appear in 'strawberry'?": 3,
    'Write 1994 in Roman numerals.': 'MCMXCIV',
    '5 bacteria double every hour. How many hours until more than 1000?': 8,
  };

  it('are filled in by a click, which loads the model, and the embedded model solves each', async () => {
    const page = await openPage('/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const examples = page.locator('tab-agent-examples').getByRole('button');
    expect(await examples.allInnerTexts()).toEqual(Object.keys(ANSWERS));

    const task = page.getByRole('textbox', { name: 'Task' });
    const isModel = (url: string): boolean => url.includes('/models/embedded/onnx/');
    expect(requests.filter(isModel)).toEqual([]);
    const loading = page.waitForRequest((request) => isModel(request.url()));
    await examples.first().click();
    await loading;

    const answers: Record<string, unknown> = {};
    for (const example of Object.keys(ANSWERS)) {
      await page.getByRole('button', { name: example }).click();
      expect(await task.inputValue()).toBe(example);
      const answer = nextAnswer(page);
      // It has the focus.
      await page.keyboard.press('Enter');
      answers[example] = await answer;
      await page.getByRole('button', { name: 'New task' }).click();
    }
    expect(answers).toEqual(ANSWERS);
  });

  it('are solved also one after the other in one conversation, longer than the model can read', async () => {
    const page = await openPage('/');
    const answers: unknown[] = [];
    const tasks = [...Object.keys(ANSWERS), ...Object.keys(ANSWERS)];
    for (const task of tasks) {
      await page.getByRole('textbox', { name: 'Task' }).fill(task);
      const answer = nextAnswer(page);
      await page.keyboard.press('Control+Enter');
      answers.push(await answer);
    }
    expect(answers).toEqual([...Object.values(ANSWERS), ...Object.values(ANSWERS)]);
    await page.getByText('The model no longer sees the earliest steps').first().waitFor();
  });
});

describe('a model in a folder', () => {
  it('answers on the command line', async () => {
    const folder = join(ROOT, 'public', 'models', 'embedded');
    const flags = ['--path', folder, '--prompt-profile', 'compact', '--imports', 'calendar', '--json'];
    const cli = join(ROOT, 'src', 'cli', 'tabagents.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...flags, 'What is 63% of 20?']);
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as RunEvent);
    expect(events[0]).toMatchObject({ type: 'run-start', modelId: expect.stringContaining('local-model') });
    expect(events.at(-1)).toMatchObject({ result: { state: 'success', answer: 12.6 } });
  });
});
