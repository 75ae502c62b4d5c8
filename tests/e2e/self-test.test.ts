import { describe, expect, it } from 'vitest';
import { openPage, siteOrigin } from '../helpers/browser.ts';

describe('“Is my sandbox tight?”', () => {
  it('shows every attempt with a tick, in the built page under its own policy, and asks nobody but the site', async () => {
    const page = await openPage('/', { context: { viewport: { width: 360, height: 740 } } });
    const strangers: string[] = [];
    page.context().on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== siteOrigin()) strangers.push(url.href);
    });
    const opener = page.getByRole('button', { name: 'Is my sandbox tight?' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Is my sandbox tight?' });
    const status = dialog.getByRole('status');
    await status.getByText('Trying to get out …').waitFor();
    await dialog.getByRole('button', { name: 'Run again' }).waitFor({ timeout: 100_000 });
    // Groups in which there is something to see are open.
    expect(await dialog.locator('details[open]').allInnerTexts()).toEqual([]);
    expect(await status.innerText()).toMatch(
      /^Tight\. \d+ attempts to get out: all were held, and each succeeded outside\.$/,
    );

    const total = Number(/\d+/.exec(await status.innerText())?.[0]);
    expect(total).toBeGreaterThanOrEqual(60);
    const groups = dialog.locator('details');
    expect(await groups.count()).toBe(10);
    for (const group of await groups.all()) {
      await group.locator('summary').focus();
      await page.keyboard.press('Enter');
    }
    expect(await dialog.getByRole('img', { name: 'held' }).count()).toBe(total);
    expect(await dialog.getByRole('listitem').count()).toBe(total);
    expect(await dialog.getByText('WebSocket').locator('xpath=..').innerText()).toMatch(/policy refused it/);
    const overflow = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
    expect(overflow).toBe(0);
    expect(strangers).toEqual([]);

    await dialog.getByRole('button', { name: 'Run again' }).click();
    await status.getByText('Trying to get out …').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await opener.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(
      true,
    );
  });

  it('is there for programs too, which are told each attempt as it is made', async () => {
    const page = await openPage();
    const told = await page.evaluate(async () => {
      const { sandboxSelfTest } = (await import('/tabagents.js')) as typeof import('../../src/index.ts');
      return new Promise<readonly { held: boolean; control: string }[]>((resolve, reject) => {
        const seen: { held: boolean; control: string }[] = [];
        const onResult = (result: { held: boolean; control: string }): void => {
          seen.push(result);
          if (seen.length === 10) resolve(seen);
        };
        sandboxSelfTest({ onResult }).catch(reject);
      });
    });
    expect(told.filter(({ held, control }) => !held || control !== 'valid')).toEqual([]);
  });
});
