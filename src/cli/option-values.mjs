// @ts-check
import { UsageError } from './usage-error.mjs';

/**
 * One of a few words.
 *
 * @template {string} Choice
 * @param {string} flag
 * @param {string} given
 * @param {readonly Choice[]} choices
 * @returns {Choice}
 * @throws UsageError
 * @example
 * readChoice('device', 'wasm', DEVICES); // 'wasm'
 */
export function readChoice(flag, given, choices) {
  const chosen = choices.find((one) => one === given);
  if (!chosen) throw new UsageError(`--${flag} is one of ${choices.join(', ')}, not "${given}".`);
  return chosen;
}

/**
 * A whole number of at least 1.
 *
 * @param {string} flag
 * @param {string} given
 * @throws UsageError
 * @example
 * readCount('max-steps', '3'); // 3
 */
export function readCount(flag, given) {
  const count = Number(given);
  if (!/^\d+$/.test(given) || !Number.isSafeInteger(count) || count < 1) {
    throw new UsageError(`--${flag} is a whole number of at least 1, not "${given}".`);
  }
  return count;
}

/**
 * What stands between commas.
 *
 * @param {string} [text]
 * @example
 * splitList('json, csv,'); // ['json', 'csv']
 */
export function splitList(text = '') {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
