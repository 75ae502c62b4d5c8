import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser, siteOrigin } from '../helpers/browser.ts';

interface Shown {
  readonly type: string;
  readonly seq: number;
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => browser.close());

async function openIn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${siteOrigin()}/harness/blank.html`);
  return page;
}

/** Runs a two-step task with a tool and closes the page in the moment in which it shows an event of this type. */
async function runUntilShown(context: BrowserContext, type: string): Promise<Shown[]> {
  const page = await openIn(context);
  const shown: Shown[] = [];
  const closed = page.waitForEvent('close');
  await page.exposeFunction('show', async (event: Shown) => {
    if (page.isClosed()) return;
    shown.push(event);
    if (event.type === type) await page.close();
  });
  await page.evaluate((isWhole) => {
    const start = async (): Promise<void> => {
      const load = (url: string): Promise<never> => import(/* @vite-ignore */ url) as Promise<never>;
      const { CodeAgent, tool } = (await load('/tabagents.js')) as typeof import('../../src/index.ts');
      const { modelWriting, silentModel } = (await load(
        '/harness/scripted.js',
      )) as typeof import('../browser/scripted.harness.ts');
      const look = tool({
        name: 'look',
        description: 'Looks.',
        input: { type: 'object', properties: {} },
        execute: () => 'seen',
      });
      const model = modelWriting('print(look())', 'final_answer("done")');
      const { generate } = model;
      let turns = 0;
      // Without a second turn, no event can follow the one that closes the page and make the run whole.
      model.generate = (messages, options) =>
        ++turns === 1 || isWhole ? generate.call(model, messages, options) : silentModel.generate(messages, options);
      const { show } = globalThis as unknown as { show: (event: Shown) => Promise<void> };
      for await (const event of new CodeAgent({ model, tools: [look] }).run('Look.')) {
        if (!event.type.endsWith('-delta')) await show({ type: event.type, seq: event.seq });
      }
    };
    void start();
  }, type === 'run-end');
  await closed;
  return shown;
}

describe('a page that is closed in the middle of a run', () => {
  it.each([
    'run-start',
    'step-start',
    'text-end',
    'code-start',
    'tool-start',
    'tool-end',
    'code-end',
    'step-end',
    'run-end',
  ])('right after it showed a %s event shows everything again that it had shown', async (type) => {
    const context = await browser.newContext();
    await context.addInitScript('globalThis.__vite_ssr_dynamic_import__ = (url) => import(url);');
    const shown = await runUntilShown(context, type);
    expect(shown.at(-1)?.type).toBe(type);
    const page = await openIn(context);
    const reopened = await page.evaluate(async () => {
      const { runs } = await import('/tabagents.js');
      // A loaded browser takes a moment to let go of what the closed page held.
      const { held = [] } = await navigator.locks.query();
      await Promise.all(held.map(({ name }) => navigator.locks.request(name ?? '', () => {})));
      const [run] = await runs.list();
      const events: Shown[] = run ? await runs.read(run.runId) : [];
      return { state: run?.state, task: run?.task, events: events.map(({ type: name, seq }) => ({ type: name, seq })) };
    });
    await context.close();
    expect(reopened.events.slice(0, shown.length)).toEqual(shown);
    expect(reopened.task).toBe('Look.');
    expect(reopened.state).toBe(type === 'run-end' ? 'success' : 'interrupted');
  });
});
