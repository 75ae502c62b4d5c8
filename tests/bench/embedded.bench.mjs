// @ts-check
import { isSameAnswer } from '../helpers/embedded-answers.mjs';
import { readExamples } from '../helpers/embedded-examples.mjs';
import { median, round } from './row.mjs';

/** @typedef {import('../helpers/embedded-examples.mjs').Example} Example */

/**
 * What came of a task.
 *
 * @typedef {object} Attempt
 * @property {Example} example
 * @property {boolean} isSolved
 * @property {string} shown What the page said in the end.
 * @property {number} tookMs
 */

/** The model's own evaluation, with its own loop and CPython, solves 85 % of these tasks; 3 points may be lost here. */
const BUDGET_PERCENT = 82;
/** For some tasks the model writes loops without an end, which `--quick` stops. */
const QUICK_PATIENCE_MS = 6_000;
const PATIENCE_MS = 300_000;

/**
 * What the embedded model solves, asked as a visitor asks: on the page, with what that runs by default.
 *
 * @param {import('./run.mjs').BenchTools} tools
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function bench({ quick, openPage }) {
  // A service worker would keep 50 MB meanwhile.
  const page = await openPage('/', { serviceWorkers: 'block' });
  /** @type {Attempt[]} */
  const attempts = [];
  for (const example of quick ? pickEvenly(readExamples()) : readExamples()) {
    const isLoaded = attempts.length > 0;
    attempts.push(await attempt(page, example, quick && isLoaded ? QUICK_PATIENCE_MS : PATIENCE_MS));
  }
  for (const { example, isSolved, shown } of attempts) {
    if (isSolved) continue;
    const { task, answer, family, phrasing } = example;
    console.error(`not solved (${family}, ${phrasing}): ${task}\n  ${JSON.stringify(answer)}, not: ${shown}`);
  }

  const families = [...new Set(attempts.map(({ example }) => example.family))].sort();
  const percent = (100 * attempts.filter(({ isSolved }) => isSolved).length) / attempts.length;
  const [firstMs = NaN, ...laterMs] = attempts.map(({ tookMs }) => tookMs);
  return [
    {
      name: `tasks solved, of ${attempts.length} (at least)`,
      value: round(percent),
      unit: '%',
      budget: BUDGET_PERCENT,
      ok: percent >= BUDGET_PERCENT,
    },
    toRow('all', attempts),
    ...families.map((family) =>
      toRow(
        family,
        attempts.filter(({ example }) => example.family === family),
      ),
    ),
    { name: 'from Run to the answer, median', value: round(median(laterMs)), unit: 'ms', ok: true },
    { name: 'from Run to the first answer, all loading included', value: round(firstMs), unit: 'ms', ok: true },
  ];
}

/**
 * How many were solved, also of those in words that the model was trained on and of those that were held out.
 *
 * @param {string} name
 * @param {readonly Attempt[]} attempts
 * @returns {import('./run.mjs').Row}
 */
function toRow(name, attempts) {
  /** @param {readonly Attempt[]} those */
  const count = (those) => those.filter(({ isSolved }) => isSolved).length;
  const [seen = '', unseen = ''] = ['seen', 'unseen'].map((phrasing) => {
    const those = attempts.filter(({ example }) => example.phrasing === phrasing);
    return `${count(those)}/${those.length}`;
  });
  return {
    name: `${name} (seen ${seen}, held out ${unseen})`,
    value: count(attempts),
    unit: `of ${attempts.length}`,
    ok: true,
  };
}

/**
 * Every second task of each family in either phrasing, the first included.
 *
 * @param {readonly Example[]} examples
 */
function pickEvenly(examples) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  return examples.filter(({ family, phrasing }) => {
    const kind = `${family} ${phrasing}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    return count % 2 === 0;
  });
}

/**
 * Asks the page and waits for its answer.
 *
 * @param {import('playwright-core').Page} page
 * @param {Example} example
 * @param {number} patienceMs
 * @returns {Promise<Attempt>}
 */
async function attempt(page, example, patienceMs) {
  await page.getByRole('textbox', { name: 'Task' }).fill(example.task);
  const ended = page.evaluate(untilAnswered, patienceMs);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const { answer, state, tookMs } = await ended;
  const isAnswered = state === 'success';
  const shown = isAnswered ? await page.getByRole('region', { name: 'Answer' }).innerText() : `no answer (${state})`;
  return { example, isSolved: isAnswered && isSameAnswer(answer, example.answer), shown, tookMs };
}

/**
 * Runs in the page: from the click on Run until the answer is painted. What it is worth is judged by the value itself,
 * because the text on the page does not tell the number 7 from the text "7".
 *
 * @param {number} patienceMs
 * @returns {Promise<Pick<import('../../src/index.ts').RunResult, 'answer' | 'state'> & { tookMs: number }>}
 */
function untilAnswered(patienceMs) {
  return new Promise((resolve) => {
    let startedAt = NaN;
    addEventListener('click', () => (startedAt = performance.now()), { once: true, capture: true });
    const stopping = setTimeout(() => document.querySelector('tab-agent')?.stop(), patienceMs);
    /** @param {Event} event */
    const onEnd = (event) => {
      clearTimeout(stopping);
      const { answer, state } = /** @type {CustomEvent} */ (event).detail;
      // The view is drawn with the next frame, and painted by the one after.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => resolve({ answer, state, tookMs: performance.now() - startedAt })),
      );
    };
    addEventListener('run-end', onEnd, { once: true });
  });
}
