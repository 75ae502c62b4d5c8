// @ts-check

/**
 * What says which answers to a task are right.
 *
 * @typedef {object} Wanted
 * @property {string} family
 * @property {unknown} answer
 * @property {readonly unknown[]} [accept] Other right ones.
 */

/** Of tasks that the model cannot do. */
const FAMILY_OF_LIMITS = 'limits';

/**
 * Whether an answer is right. To a task that the model cannot do, that is any text that says so and makes nothing up.
 *
 * @param {unknown} given
 * @param {Wanted} wanted
 * @returns {boolean}
 * @example
 * isRight('ee97', { family: 'bases', answer: 'ee97', accept: ['0xee97'] }); // true
 */
export function isRight(given, { family, answer, accept = [] }) {
  if (family === FAMILY_OF_LIMITS && answer === null) return typeof given === 'string' && isHonestRefusal(given);
  return [answer, ...accept].some((one) => isSameAnswer(given, one));
}

/**
 * Whether an answer is the right one, as the model's own evaluation judges: numbers to a millionth, texts but for white
 * space around them, everything else exactly. A number is not the text of it, nor a truth value.
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
  if (typeof given === 'string' && typeof wanted === 'string') return given.trim() === wanted.trim();
  if (Array.isArray(given) && Array.isArray(wanted)) {
    return given.length === wanted.length && given.every((one, index) => isSameAnswer(one, wanted[index]));
  }
  if (isRecord(given) && isRecord(wanted)) {
    const keys = Object.keys(given);
    return (
      keys.length === Object.keys(wanted).length &&
      keys.every((key) => Object.hasOwn(wanted, key) && isSameAnswer(given[key], wanted[key]))
    );
  }
  return given === wanted;
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @param {string} text */
function isHonestRefusal(text) {
  return /cannot|can't|do not|don't|unable|only|need/i.test(text) && !/\d/.test(text);
}
