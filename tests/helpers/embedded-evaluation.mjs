// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/cli/paths.mjs';

/**
 * A task of the embedded model's evaluation.
 *
 * @typedef {object} EvaluationTask
 * @property {string} set `seen` and `held-out` say whether the model was trained on tasks in these words; `tools` and
 *   `errors` hold both; `handwritten` was written without knowledge of the training.
 * @property {string} family
 * @property {string} task
 * @property {unknown} answer
 * @property {readonly unknown[]} [accept] Other right answers.
 * @property {readonly TableTool[]} [tools]
 * @property {string} [failed] A first reply of the model whose code fails, after which it has to go on.
 */

/**
 * A tool that knows the results of some calls, and no others.
 *
 * @typedef {object} TableTool
 * @property {string} name
 * @property {string} description
 * @property {readonly { readonly name: string, readonly type: string }[]} parameters
 * @property {string} returns
 * @property {readonly { readonly arguments: Readonly<Record<string, unknown>>, readonly result: unknown }[]} results
 */

const GENERATED = join(ROOT, 'tests', 'fixtures', 'embedded-evaluation.jsonl');
const HANDWRITTEN = join(ROOT, 'src', 'models', 'embedded', 'training', 'handwritten.jsonl');

/**
 * All tasks: those drawn from the generator of the training, and those written by hand.
 *
 * @returns {readonly EvaluationTask[]}
 */
export function readEvaluation() {
  return [...readLines(GENERATED), ...readLines(HANDWRITTEN).map((one) => ({ ...one, set: 'handwritten' }))];
}

/**
 * A name for a task that stays as long as what is asked and what is right do.
 *
 * @param {EvaluationTask} task
 * @returns {string} 12 hexadecimal digits.
 */
export function toKey({ task, answer, accept, tools, failed }) {
  const text = JSON.stringify({ task, answer, accept, tools, failed }, sortKeys);
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/**
 * At most so many tasks, evenly over the sets and, as far as these allow it, over all families; of one family the first
 * ones. However many of the result are taken, from its beginning, they are as even.
 *
 * @template {Pick<EvaluationTask, 'set' | 'family'>} Task
 * @param {readonly Task[]} tasks
 * @param {number} most
 * @returns {readonly Task[]}
 * @example
 * pickEvenly(readEvaluation(), 40).map(({ set }) => set); // ['seen', 'held-out', 'tools', 'errors', 'handwritten', 'seen', …]
 */
export function pickEvenly(tasks, most) {
  const left = new Set(tasks);
  /** @type {Task[]} */
  const picked = [];
  /** @param {'set' | 'family'} field @param {string} value */
  const count = (field, value) => picked.filter((one) => one[field] === value).length;
  while (picked.length < most && left.size > 0) {
    const set = rarest(
      [...left].map(({ set }) => set),
      (one) => count('set', one),
    );
    const ofSet = [...left].filter((one) => one.set === set);
    const family = rarest(
      ofSet.map(({ family }) => family),
      (one) => count('family', one),
    );
    const next = ofSet.find((one) => one.family === family);
    if (!next) break;
    left.delete(next);
    picked.push(next);
  }
  return picked;
}

/**
 * The first of those that there are fewest of.
 *
 * @param {readonly string[]} names
 * @param {(name: string) => number} count
 */
function rarest(names, count) {
  const counts = new Map([...new Set(names)].map((name) => [name, count(name)]));
  const fewest = Math.min(...counts.values());
  return names.find((name) => counts.get(name) === fewest);
}

/**
 * @param {string} file
 * @returns {EvaluationTask[]}
 */
function readLines(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * For `JSON.stringify`.
 *
 * @param {string} _key
 * @param {unknown} value
 */
function sortKeys(_key, value) {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
