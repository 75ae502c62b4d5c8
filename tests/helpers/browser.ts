import type { Browser, BrowserContextOptions, LaunchOptions, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { inject, onTestFailed, onTestFinished } from 'vitest';
import { findBrowser, toBrowserArguments } from '../../src/cli/find-browser.mjs';

const ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A page that starts an engine or Python lives too briefly for the optimising compiler of wasm to be worth its time,
  // which is most of what the tests would take.
  '--js-flags=--liftoff-only',
];

/** For a browser whose pages are busy with our own engine, whose inner loops are soon worth compiling well. */
const FOR_OUR_ENGINE: LaunchOptions = { args: ['--js-flags=--wasm-tiering-budget=60000000'] };

/** How long whatever is waited for in a page may take: machines differ, and tests share theirs. */
export const PATIENCE_MS = 60_000;

/** Vitest rewrites the `import()` in a test file, and functions handed to `page.evaluate` come from one. */
export const RESTORE_IMPORT = 'globalThis.__vite_ssr_dynamic_import__ = (url) => import(url);';

let shared: Promise<Browser> | undefined;

/** Where the site is served, such as `http://127.0.0.1:40123`. */
export function siteOrigin(): string {
  return inject('siteOrigin');
}

/**
 * Starts a Chromium of the test's own, which the test must close; `openPage` shares one per test file.
 *
 * @example
 * await using browser = await launchBrowser();
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath)
    throw new Error('There is no browser: run `npm test`, which gets one, or set TABAGENTS_BROWSER.');
  const args = [...ARGS, ...toBrowserArguments(executablePath), ...(options.args ?? [])];
  return chromium.launch({ executablePath, headless: true, ...options, args });
}

/** To be called in the `beforeAll` of a file in which the embedded model writes more than one reply or two. */
export async function shareBrowserForEmbedded(): Promise<void> {
  shared ??= launchBrowser(FOR_OUR_ENGINE);
  await shared;
}

/** Closes what the tests of a file have opened together; `close-browser.ts` does so after each file. */
export async function closeBrowser(): Promise<void> {
  const browser = shared;
  shared = undefined;
  await (await browser)?.close();
}

/**
 * Opens one page for all tests of a file, to be called in its `beforeAll`; it is closed with the file's browser.
 *
 * @param harnesses Modules below `/harness/`, by the name of the page's global that holds each.
 * @example
 * const page = await openFilePage({ world: 'python-world' });
 */
export async function openFilePage(harnesses: Readonly<Record<string, string>> = {}): Promise<Page> {
  shared ??= launchBrowser();
  const context = await (await shared).newContext({ serviceWorkers: 'block' });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(RESTORE_IMPORT);
  const page = await context.newPage();
  await page.goto(`${siteOrigin()}/harness/blank.html`);
  for (const [name, module] of Object.entries(harnesses)) {
    await page.evaluate(`import('/harness/${module}.js').then((harness) => { globalThis.${name} = harness; })`);
  }
  return page;
}

/**
 * Opens a page in a fresh browser context and closes it after the test. What the page logs as an error, throws or dies
 * of is added to the message of a test that fails. Unless the context allows service workers, there are none: each
 * would keep 50 MB first.
 *
 * @param path Below the site's origin, or a whole URL.
 * @example
 * const page = await openPage();
 * const names = await page.evaluate(async () => Object.keys(await import('/harness/store.js')));
 */
export async function openPage(
  path = '/harness/blank.html',
  { context: contextOptions }: { readonly context?: BrowserContextOptions } = {},
): Promise<Page> {
  shared ??= launchBrowser();
  const context = await (await shared).newContext({ serviceWorkers: 'block', ...contextOptions });
  context.setDefaultTimeout(PATIENCE_MS);
  onTestFinished(() => context.close());
  await context.addInitScript(RESTORE_IMPORT);
  const page = await context.newPage();
  const complaints = watchPage(page);
  onTestFailed(({ task }) => {
    for (const error of task.result?.errors ?? []) {
      if (complaints.length > 0) error.message += `\n\nThe page said:\n${complaints.join('\n')}`;
    }
  });
  await page.goto(new URL(path, siteOrigin()).href);
  return page;
}

/** The lines of what goes wrong in a page, as it does. */
export function watchPage(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (line) => {
    if (line.type() === 'error') complaints.push(`console.error: ${line.text()} (${line.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('crash', () => complaints.push('the page crashed'));
  return complaints;
}
