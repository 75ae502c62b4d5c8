// @ts-check
import { chromium } from 'playwright-core';
import { toBrowserArguments } from './find-browser.mjs';
import { addPiece, createAgent, runTask, setVariables, stopRun } from './in-page.mjs';

const ARGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How long the news of a page's end may take after what it did has failed. */
const LOSS_GRACE_MS = 500;

/** Bytes of an attachment that cross at once: few enough for one message. */
const PIECE_BYTES = 4 * 1024 * 1024;

/**
 * @typedef {object} Asking Answers what is asked; `signal` is aborted when nobody waits for the answer any more.
 * @property {(question: import('./question.mjs').Question, signal: AbortSignal) => Promise<string>} ask
 * @property {(
 *   request: import('../core/approval.ts').ApprovalRequest,
 *   signal: AbortSignal,
 * ) => Promise<import('../core/approval.ts').ApprovalDecision>} approve
 *
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
 * @param {Pick<import('./arguments.mjs').Command, 'config' | 'isAsking' | 'attachments' | 'variables'>} options.command
 * @param {Asking} options.asking
 * @param {(event: import('../core/events.ts').RunEvent) => void} options.onEvent
 * @param {(progress: import('../worker/protocol.ts').EngineProgress) => void} [options.onProgress] Is told of loading.
 * @returns {Promise<BrowserAgent>}
 * @throws Error when the browser does not start, or the page refuses the config (`name` is then `TypeError`); `run`
 *   rejects in the same way when it refuses a task.
 */
export async function openBrowserAgent({ executablePath, origin, command, asking, onEvent, onProgress }) {
  const browser = await launch(executablePath);
  try {
    // Its profile is gone at the end: nothing need be kept for offline use.
    const page = await browser.newPage({ serviceWorkers: 'block' });
    const untilLost = watchForLoss(page);
    await page.exposeBinding('tabagentsEvent', (_source, json) => onEvent(JSON.parse(json)));
    await page.exposeBinding('tabagentsProgress', (_source, progress) => onProgress?.(progress));
    await exposeAsking(page, asking);
    await page.goto(origin);
    const { config, isAsking, attachments, variables } = command;
    const refusal = await untilLost(page.evaluate(createAgent, { config, isAsking }));
    if (refusal) throw toError(refusal);
    for (const piece of toPieces(attachments)) await untilLost(page.evaluate(addPiece, piece));
    if (Object.keys(variables).length > 0) await untilLost(page.evaluate(setVariables, variables));
    return {
      async run(task) {
        const outcome = await untilLost(page.evaluate(runTask, task));
        if ('refusal' in outcome) throw toError(outcome.refusal);
        return outcome.state;
      },
      stop: () => page.evaluate(stopRun),
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** @param {string} executablePath */
function launch(executablePath) {
  const isRoot = process.getuid?.() === 0;
  if (isRoot) console.error('Warning: running as root, so the browser runs without its own sandbox (--no-sandbox).');
  return chromium.launch({
    executablePath,
    headless: true,
    args: [...ARGS, ...toBrowserArguments(executablePath)],
    chromiumSandbox: !isRoot,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/**
 * Lets the page ask, and take a question back.
 *
 * @param {import('playwright-core').Page} page
 * @param {Asking} asking
 */
async function exposeAsking(page, { ask, approve }) {
  /** @type {Map<string, AbortController>} */
  const open = new Map();
  /**
   * @template Asked, Answer
   * @param {(asked: Asked, signal: AbortSignal) => Promise<Answer>} answer
   */
  const answerById =
    (answer) => async (/** @type {unknown} */ _source, /** @type {string} */ id, /** @type {Asked} */ asked) => {
      const controller = new AbortController();
      open.set(id, controller);
      try {
        return await answer(asked, controller.signal);
      } finally {
        open.delete(id);
      }
    };
  await page.exposeBinding('tabagentsAsk', answerById(ask));
  await page.exposeBinding('tabagentsApprove', answerById(approve));
  await page.exposeBinding('tabagentsForget', (_source, id) => open.get(id)?.abort());
}

/**
 * @param {readonly import('./attachments.mjs').Attachment[]} attachments
 * @returns {Generator<import('./in-page.mjs').Piece>}
 */
export function* toPieces(attachments) {
  for (const { kind, name, mediaType, bytes } of attachments) {
    const count = Math.max(1, Math.ceil(bytes.length / PIECE_BYTES));
    for (let index = 0; index < count; index++) {
      const base64 = bytes.subarray(index * PIECE_BYTES, (index + 1) * PIECE_BYTES).toString('base64');
      yield { kind, name, mediaType, base64, isLast: index === count - 1 };
    }
  }
}

/** @param {import('./in-page.mjs').Refusal} refusal */
function toError({ name, message }) {
  return Object.assign(new Error(message), { name });
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
