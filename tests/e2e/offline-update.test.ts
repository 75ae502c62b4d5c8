import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { PATIENCE_MS } from '../helpers/browser.ts';
import {
  deployNext,
  isServed,
  listCaches,
  openSite,
  readText,
  readVersion,
  replaceFile,
  UPDATED,
  visit,
  visitSavingData,
  WORKS,
} from '../helpers/own-site.ts';

/** In which every version of the site says something else. */
const LOADER = 'pyodide/pyodide.mjs';
const NEXT = '// next';

it('a page goes on with its own files until its user takes the new version, and has only that then', async () => {
  const site = await openSite();
  const { page, status } = await visit(site);
  const first = await readVersion(page);
  await status.getByText(WORKS).waitFor();
  const { version, goneURL } = deployNext(site);
  expect(version).not.toBe(first);
  expect((await fetch(goneURL)).status).toBe(404);

  const other = await visit(site, page.context());
  expect(await readVersion(other.page)).toBe(first);
  await other.status.getByText(UPDATED).waitFor();
  await status.getByText(UPDATED).waitFor();
  expect(await listCaches(page)).toHaveLength(2);
  // The worker of the engine is loaded late, and is not on the server any more.
  expect(await page.evaluate(async (url) => (await fetch(url)).status, goneURL)).toBe(200);
  expect(await readText(page, LOADER)).not.toContain(NEXT);

  const reload = page.getByRole('button', { name: 'Reload' });
  await reload.click();
  await status.getByText('once the other tabs with this page are closed').waitFor();
  expect(await readText(page, LOADER)).not.toContain(NEXT);
  await other.page.close();
  // A busy browser counts a closed tab for a while yet, and the page then says again that there is another.
  const newPage = page.locator(`meta[content="${version}"]`);
  await vi.waitFor(
    async () => {
      if ((await newPage.count()) > 0) return;
      await reload.click({ timeout: 5_000 });
      await newPage.waitFor({ state: 'attached', timeout: 10_000 });
    },
    { timeout: PATIENCE_MS },
  );
  await status.getByText(WORKS).waitFor();
  expect(await listCaches(page)).toEqual([`tabagents ${site.url} ${version}`]);
  await site.close();
  expect(await readText(page, LOADER)).toContain(NEXT);
});

it('a new version is used without asking once all pages are closed', async () => {
  const site = await openSite('/below/');
  const { page, status } = await visit(site);
  await status.getByText(WORKS).waitFor();
  const { version } = deployNext(site);
  await page.reload();
  await status.getByText(UPDATED).waitFor();
  // A page of the same origin that is none of ours.
  const beside = await page.context().newPage();
  await beside.goto(new URL('/', site.url).href);
  await page.close();
  await beside.waitForFunction(
    async (folder) => !(await navigator.serviceWorker.getRegistration(folder))?.waiting,
    site.url,
  );
  const again = await visit(site, beside.context());
  await again.status.getByText(WORKS).waitFor();
  expect(await readVersion(again.page)).toBe(version);
  expect(await listCaches(again.page)).toHaveLength(1);
});

it('a new version is used without asking by a page that came from the network in it', async () => {
  const site = await openSite();
  const { page, status } = await visit(site);
  await status.getByText(WORKS).waitFor();
  const { version } = deployNext(site);
  const protocol = await page.context().newCDPSession(page);
  // As with Shift: past the service worker.
  await protocol.send('Page.reload', { ignoreCache: true });
  await page.locator(`meta[content="${version}"]`).waitFor({ state: 'attached' });
  await status.getByText(WORKS).waitFor();
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  expect(await readText(page, LOADER)).toContain(NEXT);
  expect(await listCaches(page)).toHaveLength(1);
});

it('a page that came from the network in the old version is served nothing of the new one', async () => {
  const site = await openSite();
  const { page: old } = await visitSavingData(site);
  const { version } = deployNext(site);
  const { page, status } = await visit(site, old.context());
  await status.getByText(WORKS).waitFor();
  expect(await readVersion(page)).toBe(version);
  expect([await isServed(old), await isServed(page)]).toEqual([false, false]);
  await old.close();
  await page.reload();
  expect(await isServed(page)).toBe(true);
});

it("others' pages in the same folder get what the server has", async () => {
  const site = await openSite();
  writeFileSync(join(site.folder, 'other.html'), '<!doctype html><title>other</title>');
  const { page, status } = await visit(site);
  await status.getByText(WORKS).waitFor();
  replaceFile(site, LOADER, (text) => text + NEXT);
  const other = await page.context().newPage();
  await other.goto(`${site.url}other.html`);
  expect(await isServed(other)).toBe(true);
  expect(await readText(other, LOADER)).toContain(NEXT);
  expect(await readText(page, LOADER)).not.toContain(NEXT);
});

it('a page goes on in the version it has when the next one is wrong, and says so', async () => {
  const site = await openSite();
  const { page, status } = await visit(site);
  const first = await readVersion(page);
  await status.getByText(WORKS).waitFor();
  deployNext(site);
  replaceFile(site, LOADER, (text) => `${text}// and one more\n`);
  await page.reload();
  await page.getByText(`A newer version could not be kept: ${LOADER}`).waitFor();
  await status.getByText(WORKS).waitFor();
  expect(await readVersion(page)).toBe(first);
  expect(await listCaches(page)).toHaveLength(1);
});
