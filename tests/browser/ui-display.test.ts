import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ActionStep, DisplayBundle, RunEventBody } from '../../src/core/index.ts';
import { launchBrowser, RESTORE_IMPORT, siteOrigin } from '../helpers/browser.ts';
import type * as harness from './ui.harness.ts';

type Harness = typeof harness;

declare global {
  /** What an attack adds to when it runs. */
  var hits: string[];
}

const TABLE = 'application/vnd.dataresource+json';
const usage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };
const timing = { startedAt: 0, durationMs: 1 };

let browser: Browser;
let page: Page;
let asked: string[];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.addInitScript(RESTORE_IMPORT);
  page.on('request', (request) => asked.push(request.url()));
  await page.route('https://spy.example/**', (route) => route.fulfill({ body: '' }));
});

beforeEach(async () => {
  asked = [];
  await page.goto(`${siteOrigin()}/harness/blank.html`);
  await page.evaluate(() => void (globalThis.hits = []));
});

afterAll(() => browser.close());

/** A run of one step that shows these. */
async function show(
  displays: readonly DisplayBundle[],
  differs: Partial<ActionStep> = {},
  ...more: readonly RunEventBody[]
): Promise<void> {
  const said = { stepNumber: 1, modelOutput: '', code: 'x', prints: '', toolCalls: [], isFinalAnswer: false };
  const step: ActionStep = { type: 'action', ...said, display: {}, displays, usage, timing, ...differs };
  const bodies: RunEventBody[] = [
    { type: 'run-start', task: 'Show.', modelId: 'tiny', maxSteps: 5, systemPrompt: '' },
    { type: 'step-end', step },
    ...more,
  ];
  await page.evaluate(async (bodies) => ((await import('/harness/ui.js')) as Harness).showRun(bodies), bodies);
}

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="red"/></svg>';

describe('what a step shows', () => {
  it('is an image with its text to read and for those who cannot see it', async () => {
    await show([{ 'text/plain': 'Figure(640x480)', 'image/svg+xml': SVG, 'text/html': 'not this' }]);
    const image = page.getByRole('listitem').getByRole('img', { name: 'Figure(640x480)' });
    await image.waitFor();
    await expect.poll(() => image.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBe(40);
    await page.getByText('As text').click();
    expect(await page.locator('tab-agent-display pre').innerText()).toBe('Figure(640x480)');
  });

  it('is its text where an image is broken', async () => {
    await show([{ 'text/plain': 'a drawing', 'image/png': 'AAAA' }]);
    await page.getByRole('listitem').getByText('a drawing').waitFor();
    expect(await page.getByRole('img').count()).toBe(0);
  });

  it('is a table with a header, all its rows, and how many there are', async () => {
    const schema = {
      fields: [
        { name: 'city', type: 'string' },
        { name: 'age', type: 'integer' },
      ],
    };
    const data = Array.from({ length: 60 }, (_, index) => ({ city: `<b>${index}</b>`, age: index }));
    await show([{ 'text/plain': '…', [TABLE]: JSON.stringify({ schema, data, total: 5_000 }) }]);
    const table = page.getByRole('table');
    await table.getByRole('columnheader', { name: 'age' }).waitFor();
    expect(await table.getByRole('row').count()).toBe(61);
    expect(await table.getByRole('cell').nth(2).innerText()).toBe('<b>1</b>');
    expect(await page.getByRole('listitem').innerText()).toContain('The first 60 of 5,000 rows');
  });

  it('is in order, and what is only text is left to the prints', async () => {
    const bundles = [{ 'text/latex': '$x$' }, { 'text/plain': 'only text' }, { 'text/markdown': '**bold**' }];
    await show(bundles, { prints: 'printed\n', display: { 'text/plain': 'v', 'text/html': '<i>value</i>' } });
    const step = page.getByRole('listitem');
    await step.getByText('bold').waitFor();
    await step.getByText('value', { exact: true }).last().waitFor();
    const text = await step.innerText();
    expect(text).not.toContain('only text');
    expect(['printed', '$x$', 'bold', 'value'].map((part) => text.indexOf(part))).toEqual(
      ['printed', '$x$', 'bold', 'value'].map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    );
    expect(await step.locator('strong').innerText()).toBe('bold');
  });

  it('is the answer as well, with the face of its Python value', async () => {
    const display = { 'text/plain': 'a picture', 'image/svg+xml': SVG };
    const result = { answer: 'a picture', state: 'success', steps: [], usage, usageByAgent: {}, timing } as const;
    await show([], { isFinalAnswer: true, answer: 'a picture', display }, { type: 'run-end', result });
    await page.getByRole('region', { name: 'Answer' }).getByRole('img', { name: 'a picture' }).waitFor();
  });
});

describe('what hostile code shows', () => {
  /** Each says when it runs, or asks a server when it loads. */
  const ATTACKS: readonly (readonly [name: string, html: string])[] = [
    ['a handler', '<img src="x:" onerror="hits.push(\'handler\')">'],
    ['a script in a frame', '<iframe srcdoc="<script>parent.hits.push(\'frame\')</script>"></iframe>'],
    ['an SVG', '<svg><animate attributeName="x" dur="1s" onbegin="hits.push(\'svg\')" /></svg>'],
    ['a remote image', '<img src="https://spy.example/image">'],
    ['a remote frame', '<iframe src="https://spy.example/frame"></iframe>'],
    ['a remote style sheet', '<link rel="stylesheet" href="https://spy.example/style">'],
    ['an imported style', '<style>@import "https://spy.example/import";</style>'],
    ['a background', '<div style="background:url(https://spy.example/background)">x</div>'],
    ['an object', '<object data="https://spy.example/object"></object>'],
    ['a form that sends itself', '<form action="javascript:hits.push(\'form\')"><button>x</button></form>'],
    ['a video', '<video src="https://spy.example/video" poster="https://spy.example/poster"></video>'],
  ];
  /** Takes the page away at once, and what was noted in it. */
  const REFRESH = '<meta http-equiv="refresh" content="0;url=https://spy.example/refresh">';
  const HTML = `<table><tr><td>shown</td></tr></table>${ATTACKS.map(([, html]) => html).join('')}`;

  const reached = async (): Promise<string[]> => {
    const hits = await page.evaluate(() => globalThis.hits);
    return [...hits, ...asked.filter((url) => url.includes('spy.example'))].toSorted();
  };

  it('runs nothing and asks no server, which the same does where nobody looks', async () => {
    const faces = ['text/html', 'text/markdown'];
    await show(
      faces.map((type) => ({ 'text/plain': 'x', [type]: HTML + REFRESH })),
      { display: { 'text/plain': 'x', 'text/html': HTML } },
    );
    await expect.poll(() => page.getByRole('cell', { name: 'shown' }).count()).toBe(3);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    expect(await reached()).toEqual([]);
    const tags = await page
      .locator('tab-agent-display .markup')
      .evaluateAll((nodes) => [
        ...new Set(nodes.flatMap((node) => [...node.querySelectorAll('*')].map((one) => one.localName))),
      ]);
    expect(tags.toSorted()).toEqual(['table', 'tbody', 'td', 'tr']);

    // The control: put into the page as it is, it does what it can.
    await page.evaluate((html) => {
      document.body.innerHTML = html;
      document.querySelector('form')?.requestSubmit();
    }, HTML);
    const ran = ['handler', 'svg', 'frame', 'form'];
    const loaded = ['image', 'frame', 'style', 'import', 'background', 'object'];
    const all = [...ran, ...loaded.map((name) => `https://spy.example/${name}`)];
    await expect.poll(reached, { timeout: 10_000 }).toEqual(expect.arrayContaining(all));
    await page.evaluate((html) => void (document.body.innerHTML = html), REFRESH);
    await page.waitForURL('https://spy.example/refresh');
  });

  it('as an SVG draws, and runs and loads nothing, which the same does as a document', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="30" height="10" ' +
      'onload="top.hits.push(\'onload\')"><script>top.hits.push("script")</script>' +
      '<image xlink:href="https://spy.example/svg" width="9" height="9"/></svg>';
    await show([{ 'text/plain': 'drawing', 'image/svg+xml': svg }]);
    const image = page.getByRole('img', { name: 'drawing' });
    await expect.poll(() => image.evaluate((node) => (node as HTMLImageElement).naturalWidth)).toBe(30);
    expect(await reached()).toEqual([]);

    await page.evaluate((text) => {
      const frame = document.createElement('iframe');
      frame.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      document.body.append(frame);
    }, svg);
    await expect.poll(reached).toEqual(['https://spy.example/svg', 'onload', 'script']);
  });

  it('cannot leave its own place', async () => {
    const html = '<div style="position:fixed;inset:0" class="frame" id="x" slot="y">over</div><tab-agent></tab-agent>';
    await show([{ 'text/plain': 'x', 'text/html': html }]);
    await page.getByText('over').waitFor();
    expect(await page.locator('tab-agent-display .markup').innerHTML()).not.toMatch(/style|class|id=|slot|tab-agent/);
  });
});
