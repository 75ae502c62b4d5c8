// @ts-check

/**
 * A figure beside what it is compared with; the budget is the largest ratio.
 *
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} baseline
 * @param {number} budget
 * @returns {import('./run.mjs').Row}
 */
export function row(name, value, unit, baseline, budget) {
  const ratio = value / baseline;
  return {
    name,
    value: round(value),
    unit,
    baseline: round(baseline),
    ratio: round(ratio),
    budget,
    ok: ratio <= budget,
  };
}

/**
 * A figure beside what it is compared with, where there is no budget.
 *
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} baseline
 * @returns {import('./run.mjs').Row}
 */
export function compared(name, value, unit, baseline) {
  return { name, value: round(value), unit, baseline: round(baseline), ratio: round(value / baseline), ok: true };
}

/**
 * The same where more is better: the budget is the least ratio, which the name should say.
 *
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} baseline
 * @param {number} budget
 * @returns {import('./run.mjs').Row}
 */
export function rowAtLeast(name, value, unit, baseline, budget) {
  return { ...row(name, value, unit, baseline, budget), ok: value / baseline >= budget };
}

/**
 * The middle one; of an even number, the greater of the two.
 *
 * @param {readonly number[]} values
 */
export function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/**
 * To two decimals.
 *
 * @param {number} value
 */
export function round(value) {
  return Math.round(value * 100) / 100;
}
