// @ts-check
import { UsageError } from './usage-error.mjs';

/**
 * Reads variables for the agent's code, each as `name=JSON`.
 *
 * @param {readonly string[]} [given]
 * @returns {Record<string, unknown>}
 * @throws UsageError
 * @example
 * readVariables(['rates=[1.5, 2]']); // { rates: [1.5, 2] }
 */
export function readVariables(given = []) {
  /** @type {Map<string, unknown>} */
  const variables = new Map();
  for (const one of given) {
    const [, name = '', json = ''] = /^([^=]*)=(.*)$/s.exec(one) ?? [];
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) {
      throw new UsageError(`--var is a name and JSON, such as rates=[1.5,2], not "${one}".`);
    }
    if (variables.has(name)) throw new UsageError(`--var gives "${name}" twice.`);
    try {
      variables.set(name, JSON.parse(json));
    } catch {
      throw new UsageError(`--var ${name}: after the = comes JSON; a text stands in quotes: '${name}="a text"'.`);
    }
  }
  return Object.fromEntries(variables);
}
