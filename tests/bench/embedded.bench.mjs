// @ts-check
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/paths.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { isRight } from '../helpers/embedded-answers.mjs';
import { pickEvenly, readEvaluation, toKey } from '../helpers/embedded-evaluation.mjs';
import { bundle } from './bundle.mjs';
import { median, round } from './row.mjs';

/**
 * The baselines are what the first edition of the model solves of the same tasks, by the same agent. Which these are is
 * written down in `tests/fixtures/embedded-first-edition.json`, and is to be measured again when the tasks change, or
 * something that a small model minds, such as a word of its prompt. With that edition's files from the repository, and
 * the prompt that it was trained on, in a clone:
 *
 *     mkdir /tmp/first
 *     git archive 9394559 public/models/embedded | tar -x -C /tmp/first --strip-components=3
 *     git show ba9d32d~1:src/prompts/compact.ts > src/prompts/compact.ts
 *     FIRST_EDITION=/tmp/first npm run bench:embedded
 */
const FIRST_EDITION_FOLDER = process.env['FIRST_EDITION'];
const FIRST_EDITION_FILE = join(ROOT, 'tests', 'fixtures', 'embedded-first-edition.json');

/** In percent of the tasks of a set. */
const SETS = [
  { set: 'seen', name: 'seen wordings', budget: 97 },
  { set: 'held-out', name: 'held-out wordings', budget: 85 },
  { set: 'handwritten', name: 'handwritten', budget: 80 },
  { set: 'tools', name: 'tools', budget: 85 },
  { set: 'errors', name: 'after an error', budget: 90 },
];

const QUICK_TASKS = 40;
/** When `--quick` begins no further task. */
const QUICK_MS = 36_000;
/** Code without an end may come at every step. */
const QUICK_PATIENCE_MS = 10_000;
/** Of fewer, one more or less would decide. */
const FEWEST_JUDGED = 30;
/** The limits of the agent end a task long before. */
const PATIENCE_MS = 300_000;

/**
 * What came of a task.
 *
 * @typedef {import('../helpers/embedded-evaluation.mjs').EvaluationTask & {
 *   readonly isSolved: boolean,
 *   readonly wasSolved: boolean | undefined,
 *   readonly given: string,
 *   readonly tookMs: number,
 * }} Attempt `wasSolved`: by the first edition, where that is known.
 */

/**
 * What the embedded model solves: the whole loop, in the real sandbox, with tools that are functions.
 *
 * @param {import('./run.mjs').BenchTools} tools
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function bench({ quick, site, openPage }) {
  const endsAt = quick ? performance.now() + QUICK_MS : Infinity;
  const files = FIRST_EDITION_FOLDER
    ? await serve({ roots: [{ prefix: '/', folder: FIRST_EDITION_FOLDER }], cors: true })
    : undefined;
  const page = await openPage();
  const evaluation = await page.evaluateHandle(openInPage, {
    source: await bundle('evaluation-page.ts'),
    workerURL: `/assets/${readdirSync(join(site, 'assets')).find((name) => /^embedded\.worker-.*\.js$/.test(name))}`,
    modelURL: files && `${files.origin}/`,
  });
  const firstEdition = files ? {} : readFirstEdition();
  /** @type {Attempt[]} */
  const attempts = [];
  for (const task of quick ? pickEvenly(readEvaluation(), QUICK_TASKS) : readEvaluation()) {
    if (performance.now() > endsAt) break;
    const isLoaded = attempts.length > 0;
    const patienceMs = quick ? (isLoaded ? QUICK_PATIENCE_MS : endsAt - performance.now()) : PATIENCE_MS;
    const outcome = await evaluation.evaluate(solveInPage, { task, patienceMs });
    attempts.push({ ...task, ...judge(task, outcome), wasSolved: firstEdition[toKey(task)], tookMs: outcome.tookMs });
  }
  await files?.close();
  for (const { isSolved, set, family, task, answer, given } of attempts) {
    if (isSolved) continue;
    console.error(`not solved (${set}, ${family}): ${task}\n  wanted ${JSON.stringify(answer)}, given ${given}`);
  }
  if (files && !quick) writeFirstEdition(attempts);
  return toRows(attempts, (count) => Boolean(files) || (quick && count < FEWEST_JUDGED));
}

/**
 * @param {import('../helpers/embedded-evaluation.mjs').EvaluationTask} task
 * @param {import('./evaluation-page.ts').Outcome} outcome
 * @returns {Pick<Attempt, 'isSolved' | 'given'>}
 */
function judge(task, { answer, state, actions, hasFailedFirst }) {
  if (task.failed !== undefined && !hasFailedFirst) {
    return { isSolved: false, given: 'nothing to go on from: the first reply, which was to fail, did not' };
  }
  const how = `${state}, ${actions} ${actions === 1 ? 'step' : 'steps'}`;
  return { isSolved: state === 'success' && isRight(answer, task), given: `${JSON.stringify(answer)} (${how})` };
}

/**
 * @param {readonly Attempt[]} attempts
 * @param {(count: number) => boolean} isUnjudged Whether the budget of a set with so many tasks decides nothing.
 * @returns {import('./run.mjs').Row[]}
 */
function toRows(attempts, isUnjudged) {
  const families = [...new Set(attempts.map(({ family }) => family))].sort();
  const [firstMs = NaN, ...laterMs] = attempts.map(({ tookMs }) => tookMs);
  return [
    ...SETS.map(({ set, name, budget }) => {
      const those = attempts.filter((one) => one.set === set);
      const { solved, baseline } = count(those);
      const percent = (100 * solved) / those.length;
      return {
        name: `${name}, of ${those.length} (at least)`,
        value: those.length > 0 ? round(percent) : null,
        unit: '%',
        ...(baseline !== undefined && { baseline: round((100 * baseline) / those.length) }),
        budget,
        ok: percent >= budget || isUnjudged(those.length),
      };
    }),
    ...families.map((family) => {
      const those = attempts.filter((one) => one.family === family);
      const { solved, ...baseline } = count(those);
      return { name: `${family}, solved`, value: solved, unit: `of ${those.length}`, ...baseline, ok: true };
    }),
    { name: 'a task, median', value: round(median(laterMs)), unit: 'ms', ok: true },
    { name: 'the first answer, all loading included', value: round(firstMs), unit: 'ms', ok: true },
  ];
}

/**
 * How many were solved; `baseline` by the first edition, where that is known of all.
 *
 * @param {readonly Attempt[]} attempts
 * @returns {{ solved: number, baseline?: number }}
 */
function count(attempts) {
  const solved = attempts.filter(({ isSolved }) => isSolved).length;
  const isKnown = attempts.length > 0 && attempts.every(({ wasSolved }) => wasSolved !== undefined);
  return { solved, ...(isKnown && { baseline: attempts.filter(({ wasSolved }) => wasSolved).length }) };
}

/** @returns {Record<string, boolean>} Whether it solved a task, by the task's key. */
function readFirstEdition() {
  return existsSync(FIRST_EDITION_FILE) ? JSON.parse(readFileSync(FIRST_EDITION_FILE, 'utf8')) : {};
}

/** @param {readonly Attempt[]} attempts */
function writeFirstEdition(attempts) {
  const entries = attempts.map((one) => /** @type {const} */ ([toKey(one), one.isSolved])).sort();
  writeFileSync(FIRST_EDITION_FILE, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

// What follows runs in the page.

/**
 * @param {{ source: string, workerURL: string, modelURL: string | undefined }} options
 * @returns {Promise<import('./evaluation-page.ts').Evaluation>}
 */
async function openInPage({ source, ...options }) {
  const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  /** @type {typeof import('./evaluation-page.ts')} */
  const { openEvaluation } = await import(/* @vite-ignore */ url);
  return openEvaluation(options);
}

/**
 * @param {import('./evaluation-page.ts').Evaluation} evaluation
 * @param {{ task: import('../helpers/embedded-evaluation.mjs').EvaluationTask, patienceMs: number }} options
 */
async function solveInPage(evaluation, { task, patienceMs }) {
  return evaluation.solve(task, patienceMs);
}
