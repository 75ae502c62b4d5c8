import { readdirSync, readFileSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';
import { listForOffline } from '../../src/cli/precache.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { openPage } from './browser.ts';
import { linkFolder } from './site.ts';

/** What the foot of the page says when all is kept, and when the next version is. */
export const WORKS = /^Works offline: \d+ MB kept on this device\.$/;
export const UPDATED = 'A new version is ready.';

/** A copy of the built site, on a server of its own that can be shut down. */
export interface OwnSite {
  /** With a slash at its end. */
  readonly url: string;
  readonly folder: string;
  close(): Promise<void>;
}

/** A page, and what its foot says. */
export interface Visit {
  readonly page: Page;
  readonly status: Locator;
}

let sites = 0;

/**
 * Serves a copy of the built site until the test ends.
 *
 * @example
 * const site = await openSite('/below/');
 */
export async function openSite(prefix = '/'): Promise<OwnSite> {
  const folder = join(ROOT, '.cache', `site-${process.pid}-own-${++sites}`);
  linkFolder(join(ROOT, 'dist'), folder);
  const { origin, close } = await serve({ roots: [{ prefix, folder }] });
  let closing: Promise<void> | undefined;
  const closeOnce = (): Promise<void> => (closing ??= close());
  onTestFinished(async () => {
    await closeOnce();
    rmSync(folder, { recursive: true });
  });
  return { url: origin + prefix, folder, close: closeOnce };
}

/** Opens a site in a browser that has never seen it, or in one more tab of a browser that has. */
export async function visit(site: OwnSite, context?: BrowserContext): Promise<Visit> {
  const page = await (context?.newPage() ??
    openPage(`${site.url}no-such-page`, { context: { serviceWorkers: 'allow' } }));
  await page.goto(site.url);
  return { page, status: findStatus(page) };
}

/** As `visit`, with a browser that spares downloads, so that nothing is kept by itself. */
export async function visitSavingData(site: OwnSite): Promise<Visit> {
  const page = await openPage(`${site.url}no-such-page`, { context: { serviceWorkers: 'allow' } });
  const protocol = await page.context().newCDPSession(page);
  await protocol.send('Emulation.setDataSaverOverride', { dataSaverEnabled: true });
  await page.goto(site.url);
  await keepButton(page).waitFor();
  return { page, status: findStatus(page) };
}

function findStatus(page: Page): Locator {
  return page.locator('tab-agent-offline').getByRole('status');
}

/** What stands there while nothing is kept. */
export function keepButton(page: Page): Locator {
  return page.getByRole('button', { name: /^Keep for offline use: \d+ MB$/ });
}

/** Puts another file in a file's place; the built one that it was linked to stays as it is. */
export function replaceFile(site: OwnSite, path: string, change: (text: string) => string): void {
  const file = join(site.folder, path);
  // One character for a byte, whatever the file is.
  const text = readFileSync(file, 'latin1');
  unlinkSync(file);
  writeFileSync(file, change(text), 'latin1');
}

/**
 * Puts the site's next version in its place: a file of Python's differs, and one that the agent loads late has another
 * name.
 *
 * @returns The new version, and the address under which the server has nothing any more.
 */
export function deployNext(site: OwnSite): { readonly version: string; readonly goneURL: string } {
  const assets = readdirSync(join(site.folder, 'assets'));
  const find = (start: string): string => assets.find((name) => name.startsWith(start)) ?? '';
  const [engine, agent] = [find('embedded.worker-'), find('agent.worker-')];
  const renamed = 'embedded.worker-next.js';
  renameSync(join(site.folder, 'assets', engine), join(site.folder, 'assets', renamed));
  replaceFile(site, `assets/${agent}`, (text) => text.replaceAll(engine, renamed));
  replaceFile(site, 'pyodide/pyodide.mjs', (text) => `${text}\n// next\n`);
  for (const path of ['index.html', 'service-worker.js']) replaceFile(site, path, (text) => text);
  return { version: listForOffline(site.folder).version, goneURL: `${site.url}assets/${engine}` };
}

/** The version that a page is of. */
export function readVersion(page: Page): Promise<string | null> {
  return page.locator('meta[name="tabagents-version"]').getAttribute('content');
}

/** A file as a page gets it. */
export function readText(page: Page, path: string): Promise<string> {
  return page.evaluate(async (url) => (await fetch(url)).text(), path);
}

export function listCaches(page: Page): Promise<string[]> {
  return page.evaluate(() => caches.keys());
}

/** Whether a service worker serves the page. */
export function isServed(page: Page): Promise<boolean> {
  return page.evaluate(() => navigator.serviceWorker.controller !== null);
}
