import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActionStep, RunEventBody } from '../../src/core/index.ts';
import { launchBrowser, RESTORE_IMPORT, siteOrigin } from '../helpers/browser.ts';
import type * as harness from './ui.harness.ts';

type Harness = typeof harness;

const usage = { inputTokens: 100, outputTokens: 20, cachedTokens: 0 };
const timing = { startedAt: 0, durationMs: 1_500 };

// One page for all: each test puts something else on it.
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addInitScript(RESTORE_IMPORT);
  await page.goto(`${siteOrigin()}/harness/blank.html`);
});

afterAll(() => browser.close());

function toSafeHTML(text: string): Promise<string> {
  return page.evaluate(async (text) => {
    const { toSafeHTML } = (await import('/harness/ui.js')) as Harness;
    return toSafeHTML(text);
  }, text);
}

describe('Markdown from a model', () => {
  it.each([
    ['is formatted', '**bold** and `code`', '<p><strong>bold</strong> and <code>code</code></p>\n'],
    ['runs no script', 'a<script>alert(1)</script>b', '<p>ab</p>\n'],
    ['loses handlers', '<b onclick="alert(1)" style="position:fixed" class="x" id="y">b</b>', '<p><b>b</b></p>\n'],
    ['loads no remote image', '![a cat](https://spy.example/x.png)', '<p>[image: a cat]</p>\n'],
    ['loads no remote image by HTML', '<img src="//spy.example/x.png" srcset="//spy.example/y.png">', '[image]'],
    ['loads no image from the page itself', '![](/secret.png)', '<p>[image]</p>\n'],
    ['holds no frame', '<iframe src="https://spy.example"></iframe>x', 'x'],
    ['holds no form', '<form action="https://spy.example"><input name="a"><button>b</button></form>', 'b'],
    ['has no style', '<style>p{color:red}</style>x', 'x'],
    ['has no media', '<video src="https://spy.example/a.mp4"></video><audio src="x"></audio>x', '<p>x</p>'],
    ['has no SVG', '<svg><a xlink:href="javascript:alert(1)">x</a></svg>y', '<p>y</p>'],
    ['has no link that runs code', '[x](javascript:alert(1))', '<p><a>x</a></p>\n'],
    ['has no link into the page', '[x](#run=1) [y](/admin)', '<p><a>x</a> <a>y</a></p>\n'],
    [
      'opens links outside, without opener and referrer',
      '[x](https://example.org/a?b=1)',
      '<p><a href="https://example.org/a?b=1" target="_blank" rel="noopener noreferrer">x</a></p>\n',
    ],
    [
      'overrides a link of its own',
      '<a href="https://example.org" target="_self" rel="opener" ping="https://spy.example">x</a>',
      '<p><a href="https://example.org" target="_blank" rel="noopener noreferrer">x</a></p>\n',
    ],
    [
      'keeps inline images',
      '![dot](data:image/png;base64,AAAA)',
      '<p><img src="data:image/png;base64,AAAA" alt="dot"></p>\n',
    ],
    ['has no inline SVG image', '![dot](data:image/svg+xml;base64,AAAA)', '<p>[image: dot]</p>\n'],
    ['imitates no element of ours', '<tab-agent task="x"></tab-agent>y', '<p>y</p>'],
  ])('%s', async (_name, text, expected) => {
    expect((await toSafeHTML(text)).trim()).toBe(expected.trim());
  });

  it('asks no server for anything', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await toSafeHTML(
      '![a](https://spy.example/1.png) <img src="https://spy.example/2.png"> <link rel="stylesheet" href="https://spy.example/3.css">',
    );
    expect(asked.filter((url) => url.includes('spy.example'))).toEqual([]);
  });
});

describe('a run on screen', () => {
  const start: RunEventBody = { type: 'run-start', task: 'Add.', modelId: 'tiny', maxSteps: 5, systemPrompt: '' };

  function stepEnd(stepNumber: number, differs: Partial<ActionStep> = {}): RunEventBody {
    const code = `print(${stepNumber})`;
    const step: ActionStep = {
      type: 'action',
      stepNumber,
      modelOutput: `Thought: I print ${stepNumber}.\n<code>\n${code}\n</code>`,
      code,
      prints: '',
      display: {},
      toolCalls: [],
      isFinalAnswer: false,
      usage,
      timing,
      ...differs,
    };
    return { type: 'step-end', step };
  }

  async function show(...bodies: readonly RunEventBody[]): Promise<Page> {
    await page.evaluate(async (bodies) => ((await import('/harness/ui.js')) as Harness).showRun(bodies), bodies);
    return page;
  }

  it('is a list of steps, each with thought, code, prints, seconds and tokens', async () => {
    const page = await show(start, stepEnd(1, { prints: 'one\n' }), stepEnd(2, { prints: 'two\n' }));
    const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
    await steps.nth(1).getByText('two').waitFor();
    expect(await steps.count()).toBe(2);
    const text = await steps.first().innerText();
    for (const part of ['I print 1.', 'print(1)', 'one', '1.5 s', '120 tokens']) expect(text).toContain(part);
  });

  it('shows an error with its line, and a tool call with arguments and result', async () => {
    const page = await show(
      start,
      { type: 'code-start', stepNumber: 1, code: 'look(at="x")' },
      { type: 'tool-start', stepNumber: 1, callId: 'c', name: 'look', args: { at: 'x', n: 2 } },
      { type: 'tool-end', stepNumber: 1, callId: 'c', name: 'look', durationMs: 20, result: { seen: true } },
      stepEnd(1, { error: { type: 'NameError', message: 'no y', line: 1, snippet: 'y' } }),
    );
    const step = page.getByRole('listitem');
    await step.getByText('NameError').waitFor();
    const text = await step.innerText();
    for (const part of ['look(at="x", n=2)', '{"seen": True}', 'NameError in line 1: no y'])
      expect(text).toContain(part);
  });

  it.each<[string, unknown, string]>([
    ['a number', 299, '299'],
    ['a truth', true, 'True'],
    ['a list', [1, 2, 3], '[1, 2, 3]'],
    ['Markdown', 'It is **9.6** seconds.', 'It is 9.6 seconds.'],
    ['markup that would run', '<img src=x onerror="document.body.textContent=1">done', '[image]done'],
  ])('has %s as its answer', async (_name, answer, expected) => {
    const result = { answer, state: 'success', steps: [], usage, usageByAgent: {}, timing } as const;
    const page = await show(start, stepEnd(1), { type: 'run-end', result });
    const region = page.getByRole('region', { name: 'Answer' });
    await region.getByText(expected).waitFor();
    expect((await region.innerText()).trim()).toBe(expected);
  });

  it('has a table as its answer for a list of records', async () => {
    const answer = [{ city: 'Paris', age: 9 }];
    const page = await show(start, {
      type: 'run-end',
      result: { answer, state: 'success', steps: [], usage, usageByAgent: {}, timing },
    });
    await page.getByRole('region', { name: 'Answer' }).getByRole('cell', { name: 'Paris' }).waitFor();
  });

  it('shows in full why it failed', async () => {
    const error = { kind: 'engine-lost', message: 'The page must grant worker-src blob: <b>now</b>.' } as const;
    const page = await show(start, {
      type: 'run-end',
      result: { answer: null, state: 'failed', error, steps: [], usage, usageByAgent: {}, timing },
    });
    expect(await page.getByRole('region', { name: 'Answer' }).innerText()).toBe(error.message);
  });

  it('says what it is doing where screen readers listen', async () => {
    const page = await show(start, { type: 'step-start', stepNumber: 1 });
    expect(await page.getByRole('status').innerText()).toBe('Step 1 of at most 5: thinking …');
  });

  it('shows much text in part until all of it is asked for', async () => {
    const prints = Array.from({ length: 500 }, (_, index) => `line ${index}`).join('\n');
    const page = await show(start, stepEnd(1, { prints }));
    const step = page.getByRole('listitem');
    await step.getByText('line 3').waitFor();
    expect(await step.innerText()).not.toContain('line 400');
    await step.getByRole('button', { name: 'Show all 500 lines' }).click();
    expect(await step.innerText()).toContain('line 400');
  });
});

describe('what is shown while engines load', () => {
  const model = { engine: 'model', phase: 'loading', message: 'Loading the model' } as const;
  const python = { engine: 'sandbox', phase: 'loading', message: 'Loading Python', totalBytes: 0 } as const;

  it('keeps its order, says bytes and size, and goes away when all is ready', async () => {
    const half = { ...model, loadedBytes: 14_000_000, totalBytes: 28_000_000 };
    const some = { ...python, loadedBytes: 3_000_000 };
    const ready = { phase: 'ready', message: '', loadedBytes: 1, totalBytes: 1 } as const;
    const seen = await page.evaluate(
      async (said) => ((await import('/harness/ui.js')) as Harness).showEngines(said),
      [
        [half, some],
        [some, half],
        [some, { ...model, ...ready }],
        [
          { ...python, ...ready },
          { ...model, ...ready },
        ],
      ],
    );
    const rows = ['Loading the model14 MB of 28 MB', 'Loading Python3 MB'];
    expect(seen).toEqual([rows, rows, rows.slice(1), []]);
  });

  it('says what went wrong, and with which engine', async () => {
    const lost = { ...model, phase: 'failed', message: 'No such file.', loadedBytes: 0, totalBytes: 0 } as const;
    await page.evaluate(async (said) => ((await import('/harness/ui.js')) as Harness).showEngines(said), [[lost]]);
    expect(await page.getByRole('alert').innerText()).toBe('Model: No such file.');
  });
});
