import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, siteOrigin } from '../helpers/browser.ts';

const TASK = 'How many days are between 2024-03-01 and 2024-12-25?';

/** Every request of the page, its workers and frames that leaves the site's origin. */
function watchStrangers(page: Page): string[] {
  const strangers: string[] = [];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== siteOrigin()) strangers.push(url.href);
  });
  return strangers;
}

async function solve(page: Page, task = TASK): Promise<string> {
  await page.getByRole('textbox', { name: 'Task' }).fill(task);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const answer = page.getByRole('region', { name: 'Answer' });
  await answer.getByText(/\d/).first().waitFor();
  return answer.innerText();
}

describe('the page', () => {
  it('answers with Python that the embedded model wrote, and no request leaves the origin', async () => {
    const page = await openPage('/');
    const strangers = watchStrangers(page);
    await page.reload();
    expect(await solve(page)).toContain('299');
    const steps = page.getByRole('list', { name: 'Steps' });
    expect(await steps.innerText()).toMatch(/date/);
    expect(strangers).toEqual([]);
  });

  it('shows an earlier run again after a reload', async () => {
    const page = await openPage('/');
    await solve(page);
    await page.reload();
    const list = page.getByRole('list', { name: 'Runs' });
    await list.getByText('How many days').click();
    await page.getByRole('region', { name: 'Answer' }).getByText('299').first().waitFor();
    expect(await page.getByRole('list', { name: 'Steps' }).innerText()).toMatch(/date/);
  });

  it('offers Stop only while a run is at work', async () => {
    const page = await openPage('/');
    const stop = page.getByRole('button', { name: 'Stop' });
    expect(await stop.isVisible()).toBe(false);
    await solve(page);
    await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
    expect(await stop.isVisible()).toBe(false);
  });

  it('never runs a configuration that came with the URL', async () => {
    const config = JSON.stringify({ model: { engine: 'embedded' }, task: TASK });
    const page = await openPage(`/#config=${encodeURIComponent(config)}`);
    await page.getByRole('textbox', { name: 'Task' }).waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Step' }).count()).toBe(0);
  });
});
