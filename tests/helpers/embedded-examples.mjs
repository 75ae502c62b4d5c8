// @ts-check
import { readFileSync } from 'node:fs';

/**
 * A task of the kinds that the embedded model was trained on, with its right answer.
 *
 * @typedef {object} Example
 * @property {string} task
 * @property {unknown} answer
 * @property {string} family
 * @property {'seen' | 'unseen'} phrasing Whether the model was trained on tasks in these words.
 */

/**
 * All 60 tasks of `tests/fixtures/embedded-examples.jsonl`, half of them in words of the training.
 *
 * @returns {readonly Example[]}
 */
export function readExamples() {
  const text = readFileSync(new URL('../fixtures/embedded-examples.jsonl', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/**
 * Whether an answer is right, as the model's own evaluation judges: numbers to a millionth, everything else exactly.
 *
 * @param {unknown} given
 * @param {unknown} wanted
 * @returns {boolean}
 * @example
 * isSameAnswer([0.1 + 0.2], [0.3]); // true
 */
export function isSameAnswer(given, wanted) {
  if (typeof given === 'number' && typeof wanted === 'number') {
    const tolerance = Math.max(1e-6 * Math.max(Math.abs(given), Math.abs(wanted)), 1e-9);
    return given === wanted || Math.abs(given - wanted) <= tolerance;
  }
  if (Array.isArray(given) && Array.isArray(wanted)) {
    return given.length === wanted.length && given.every((one, index) => isSameAnswer(one, wanted[index]));
  }
  return given === wanted;
}
