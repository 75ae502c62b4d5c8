import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage } from '../helpers/browser.ts';
import {
  isServed,
  keepButton,
  listCaches,
  openSite,
  readText,
  replaceFile,
  visit,
  visitSavingData,
  WORKS,
} from '../helpers/own-site.ts';

const TASK = 'How many days are between 2024-03-01 and 2024-12-25?';
const LOCK = 'pyodide/pyodide-lock.json';

async function solve(page: Page): Promise<string> {
  await page.getByRole('textbox', { name: 'Task' }).fill(TASK);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const answer = page.getByRole('region', { name: 'Answer' });
  await answer.getByText(/\d/).first().waitFor();
  return answer.innerText();
}

function countKept(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).length;
  });
}

/** As a browser does that needs the room. */
function dropFile(page: Page, path: string): Promise<void> {
  return page.evaluate(async (url) => {
    const [name = ''] = await caches.keys();
    if (!(await (await caches.open(name)).delete(url))) throw new Error(`${url} was not kept.`);
  }, path);
}

describe('after a first visit', () => {
  it('a task is solved with the server gone: at once, and after a reload; no request leaves the origin', async () => {
    const site = await openSite('/below/some/folder/');
    const { page, status } = await visit(site);
    const strangers: string[] = [];
    page.context().on('request', (request) => {
      const url = new URL(request.url());
      if (/^https?:|^wss?:/.test(url.protocol) && url.origin !== new URL(site.url).origin) strangers.push(url.href);
    });
    // The agent's worker is there before anything could serve it.
    if (page.workers().length === 0) await page.waitForEvent('worker');
    expect(await isServed(page)).toBe(false);
    await status.getByText(WORKS).waitFor();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await site.close();

    expect(await solve(page)).toContain('299');
    await page.goto(`${site.url}index.html?from=home#task=x`);
    expect(await solve(page)).toContain('299');
    await status.getByText(WORKS).waitFor();
    expect(strangers).toEqual([]);
    // The watch is one: a stranger is seen.
    await page.evaluate(() => fetch('http://stranger.test/').catch(() => {}));
    expect(strangers).toEqual(['http://stranger.test/']);
  });

  it('nothing would work with the server gone, were it not for the service worker', async () => {
    const site = await openSite();
    const page = await openPage(site.url);
    await page.getByText('Needs the network: this browser does not let the page keep files here.').waitFor();
    await site.close();
    await expect(page.reload()).rejects.toThrow('ERR_CONNECTION_REFUSED');
  });

  it('what the browser has dropped is loaded again, all of it or a file, and never in another version', async () => {
    const site = await openSite();
    const { page, status } = await visit(site);
    await status.getByText(WORKS).waitFor();
    const files = await countKept(page);
    await dropFile(page, LOCK);
    expect(await readText(page, LOCK)).toContain('packages');
    expect(await countKept(page)).toBe(files);

    await page.evaluate(async () => Promise.all((await caches.keys()).map((name) => caches.delete(name))));
    await page.reload();
    await status.getByText(WORKS).waitFor();
    expect(await countKept(page)).toBe(files);

    await dropFile(page, LOCK);
    replaceFile(site, LOCK, (text) => text.replace('packages', 'Packages'));
    await expect(readText(page, LOCK)).rejects.toThrow('Failed to fetch');
  });

  it('what is kept is listed, and removed when the user wants it, until the user wants it again', async () => {
    const site = await openSite();
    const { page, status } = await visit(site);
    await status.getByText(WORKS).waitFor();
    await page.getByText('What is kept').click();
    const list = page.locator('tab-agent-offline dl');
    const size = String.raw`\s+\d[\d.]* MB\s+`;
    const parts = ['The page', 'Python', 'The model', ''];
    expect(`${await list.innerText()}\n`).toMatch(new RegExp(`^${parts.join(size)}$`));
    const remove = page.getByRole('button', { name: 'Remove' });
    await remove.click();
    await keepButton(page).waitFor();
    expect(await listCaches(page)).toEqual([]);
    expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
    expect(await readText(page, LOCK)).toContain('packages');

    await page.reload();
    await keepButton(page).click();
    await status.getByText(WORKS).waitFor();
    await page.getByText('What is kept').click();
    await remove.click();
    // Without a reload in between, too.
    await keepButton(page).click();
    await status.getByText(WORKS).waitFor();
    await site.close();
    await page.reload();
    await status.getByText(WORKS).waitFor();
  });

  it('the page can be installed', async () => {
    const { page } = await visit(await openSite('/below/'));
    const protocol = await page.context().newCDPSession(page);
    const { errors, manifest } = await protocol.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(manifest).toMatchObject({ name: 'tabagents', startUrl: page.url(), scope: page.url() });
    const { installabilityErrors } = await protocol.send('Page.getInstallabilityErrors');
    // Every page of a test is in a private window; a Chromium without windows has nothing to say.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    // What a browser asks of an icon, which nothing above shows in a Chromium without windows.
    const sizes = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!;
      const { icons } = (await (await fetch(link.href)).json()) as { icons: { src: string; type: string }[] };
      const images = icons.filter(({ type }) => type === 'image/png').map(({ src }) => new URL(src, link.href));
      const decoded = images.map(async (url) => createImageBitmap(await (await fetch(url)).blob()));
      return (await Promise.all(decoded)).map(({ width, height }) => `${width}x${height}`);
    });
    expect(sizes).toEqual(['192x192', '512x512', '512x512']);
  });
});

describe('the first visit', () => {
  it('keeps nothing while one file is wrong or missing, says so, works on, and recovers', async () => {
    const site = await openSite();
    const path = 'icons/icon-512.png';
    const right = readFileSync(join(site.folder, path));
    replaceFile(site, path, (text) => text.slice(0, -1));
    const { page, status } = await visit(site);
    const complaint = status.getByText(`${path} is not what this version needs`);
    await complaint.waitFor();
    expect(await listCaches(page)).toEqual([]);
    expect(await isServed(page)).toBe(false);
    expect(await readText(page, LOCK)).toContain('packages');

    const again = page.getByRole('button', { name: 'Try again' });
    rmSync(join(site.folder, path));
    await again.click();
    await complaint.waitFor();
    expect(await listCaches(page)).toEqual([]);

    writeFileSync(join(site.folder, path), right);
    await again.click();
    await status.getByText(WORKS).waitFor();
  });

  it('keeps nothing by itself where the user wants to save data, and goes on where it was when it is cut off', async () => {
    const { page, status } = await visitSavingData(await openSite());
    expect(await listCaches(page)).toEqual([]);
    const asked: string[] = [];
    let hold = (): void => {};
    const isHeld = new Promise<void>((resolve) => (hold = resolve));
    await page.context().route('**/*', async (route) => {
      asked.push(new URL(route.request().url()).pathname);
      if (asked.at(-1) === '/pyodide/snapshot.bin.gz' && asked.filter((path) => path === asked.at(-1)).length === 1) {
        hold();
      } else {
        await route.continue();
      }
    });
    await keepButton(page).click();
    await isHeld;
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('ServiceWorker.enable');
    await protocol.send('ServiceWorker.stopAllWorkers');
    await status.getByText(WORKS).waitFor();
    expect(asked.filter((path) => path === '/index.html')).toHaveLength(1);
    expect(asked.filter((path) => path === '/pyodide/snapshot.bin.gz')).toHaveLength(2);
  });

  it('waits while the engines load, until they are ready or have failed', async () => {
    const { page, status } = await visitSavingData(await openSite());
    let letGo = (): void => {};
    const isFree = new Promise<void>((resolve) => (letGo = resolve));
    const forLater: string[] = [];
    await page.context().route('**/*', async (route) => {
      const url = route.request().url();
      if (route.request().serviceWorker()) forLater.push(url);
      else if (url.endsWith('.wasm')) return isFree.then(() => route.abort());
      return route.continue();
    });
    const hasLock = async (state: 'held' | 'pending'): Promise<boolean> => {
      const locks = (await navigator.locks.query())[state] ?? [];
      return locks.some(({ name }) => name?.startsWith('tabagents busy '));
    };
    await page.getByRole('textbox', { name: 'Task' }).focus();
    await page.waitForFunction(hasLock, 'held' as const);
    await keepButton(page).click();
    await page.waitForFunction(hasLock, 'pending' as const);
    expect(forLater.filter((url) => !url.endsWith('/service-worker.js'))).toEqual([]);
    letGo();
    await status.getByText(WORKS).waitFor();
  });

  it('says why where browsers allow no service workers', async () => {
    const { url } = await openSite();
    const page = await openPage(url.replace('127.0.0.1', '0.0.0.0'));
    await page.getByText('Needs the network: browsers keep pages only over https.').waitFor();
  });
});
