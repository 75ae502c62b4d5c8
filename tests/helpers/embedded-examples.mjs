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
