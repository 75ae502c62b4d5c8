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
 * To two decimals.
 *
 * @param {number} value
 */
export function round(value) {
  return Math.round(value * 100) / 100;
}
