// @ts-check
import { chromium } from 'playwright-core';

const ARGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long the news of a page's end may take after what it did has failed. */
const LOSS_GRACE_MS = 500;

/**
 * @typedef {object} BrowserAgent
 * @property {(task: string) => Promise<string>} run Runs one task to its end and gives its state.
 * @property {() => Promise<void>} stop Asks the running task to stop.
 * @property {() => Promise<void>} close
 */

/**
 * Opens the built page in a browser without a window, with one agent in it.
 *
 * @param {object} options
 * @param {string} options.executablePath The browser.
 * @param {string} options.origin Where the site is served.
 * @param {import('./arguments.mjs').Command['config']} options.config
 * @param {(question: string) => Promise<string>} [options.ask] Answers the tool ask_user; without it there is none.
 * @param {(event: import('../core/events.ts').RunEvent) => void} options.onEvent
 * @param {(progress: import('../worker/protocol.ts').EngineProgress) => void} [options.onProgress] Is told of loading.
 * @returns {Promise<BrowserAgent>}
 * @throws Error when the browser does not start, or the page refuses the config (`name` is then `TypeError`).
 */
export async function openBrowserAgent({ executablePath, origin, config, ask, onEvent, onProgress }) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) console.error('Warning: running as root, so the browser runs without its own sandbox (--no-sandbox).');
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: ARGS,
    chromiumSandbox: !isRoot,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  try {
    // Its profile is gone at the end: nothing need be kept for offline use.
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const untilLost = watchForLoss(page);
    await page.exposeBinding('tabagentsEvent', (_source, json) => onEvent(JSON.parse(json)));
    await page.exposeBinding('tabagentsProgress', (_source, progress) => onProgress?.(progress));
    await page.exposeBinding('tabagentsAsk', (_source, question) => ask?.(question));
    await page.goto(origin);
    const refusal = await untilLost(page.evaluate(createAgent, { config, mayAsk: ask !== undefined }));
    if (refusal) throw Object.assign(new Error(refusal.message), { name: refusal.name });
    return {
      run: (task) => untilLost(page.evaluate(runTask, task)),
      stop: () => page.evaluate(() => globalThis.tabagents?.run?.stop()),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/**
 * Makes what turns the loss of a page into an error that says so, whatever the page was doing.
 *
 * @param {import('playwright-core').Page} page
 */
function watchForLoss(page) {
  /** @type {Promise<never>} */
  const lost = new Promise((_, reject) => {
    page.on('crash', () => reject(new Error('The page crashed, most likely for lack of memory.')));
    page.on('close', () => reject(new Error('The browser was closed.')));
  });
  lost.catch(() => {});
  /**
   * @template T
   * @param {Promise<T>} work
   * @returns {Promise<T>}
   */
  return (work) => {
    const ended = work.catch(async (error) => {
      // What was at work fails together with the page, in either order.
      await Promise.race([lost, new Promise((resolve) => setTimeout(resolve, LOSS_GRACE_MS))]);
      throw error;
    });
    return Promise.race([lost, ended]);
  };
}

/*
 * What follows runs in the page.
 */

/**
 * @param {{ config: import('./arguments.mjs').Command['config'], mayAsk: boolean }} options
 * @returns {Promise<{ name: string, message: string } | undefined>} Why there is no agent.
 */
async function createAgent({ config, mayAsk }) {
  const { CodeAgent, askUser, onProgress, toJsonValue } = await import(new URL('tabagents.js', location.href).href);
  const asking = mayAsk
    ? [askUser({ ask: (/** @type {string} */ question) => globalThis.tabagentsAsk(question) })]
    : [];
  try {
    const agent = new CodeAgent({ ...config, tools: [...config.tools, ...asking] });
    globalThis.tabagents = { agent, toJsonValue };
    onProgress(globalThis.tabagentsProgress);
    return undefined;
  } catch (error) {
    if (error instanceof Error) return { name: error.name, message: error.message };
    throw error;
  }
}

/** @param {string} task */
async function runTask(task) {
  const { agent, toJsonValue } = globalThis.tabagents;
  const run = agent.run(task);
  globalThis.tabagents.run = run;
  for await (const event of run) await globalThis.tabagentsEvent(JSON.stringify(toJsonValue(event)));
  const { state } = await run;
  return state;
}
