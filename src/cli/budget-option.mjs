// @ts-check
import { splitList } from './option-values.mjs';
import { UsageError } from './usage-error.mjs';

/** @typedef {import('../core/budget.ts').Budget} Budget */

/** How each limit is called in a config, and whether it is counted in whole ones. */
const LIMITS = /** @type {const} */ ({
  tokens: { field: 'tokens', isWhole: true },
  cost: { field: 'cost', isWhole: false },
  seconds: { field: 'seconds', isWhole: false },
  'tool-calls': { field: 'toolCalls', isWhole: true },
});

/** What may be limited. */
export const BUDGET_LIMITS = /** @type {(keyof typeof LIMITS)[]} */ (Object.keys(LIMITS));

/**
 * Reads what a run may use up.
 *
 * @param {string} text
 * @returns {Budget}
 * @throws UsageError
 * @example
 * readBudget('tokens=20000,tool-calls=10'); // { tokens: 20000, toolCalls: 10 }
 */
export function readBudget(text) {
  const parts = splitList(text);
  if (parts.length === 0) throw new UsageError('--budget needs limits, such as tokens=20000,cost=0.05.');
  /** @type {Partial<Record<keyof Budget, number>>} */
  const budget = {};
  for (const part of parts) {
    const [, given = part, value = ''] = /^([^=]*)=(.*)$/s.exec(part) ?? [];
    const name = BUDGET_LIMITS.find((one) => one === given.trim());
    if (!name) throw new UsageError(`--budget limits ${BUDGET_LIMITS.join(', ')}, not "${given}".`);
    const { field, isWhole } = LIMITS[name];
    if (field in budget) throw new UsageError(`--budget says ${name} twice.`);
    budget[field] = readAmount(name, value.trim(), isWhole);
  }
  return budget;
}

/**
 * @param {string} name
 * @param {string} text
 * @param {boolean} isWhole
 */
function readAmount(name, text, isWhole) {
  const amount = Number(text);
  // No call of a tool is a limit that makes sense, no token is none.
  const isEnough = name === 'tool-calls' ? amount >= 0 : amount > 0;
  if (!/^\d*\.?\d+$/.test(text) || !isEnough || (isWhole && !Number.isSafeInteger(amount))) {
    const kind = isWhole ? 'whole number' : 'number';
    throw new UsageError(`--budget: ${name} is a positive ${kind}, such as ${name}=10, not "${text}".`);
  }
  return amount;
}
