// @ts-check

/** What stands where a secret stood. */
const REDACTED = '[redacted]';

/** Shorter ones are nobody's secret, and replacing them would garble everything. */
const SHORTEST = 4;

/**
 * @typedef {import('../core/events.ts').RunEvent} RunEvent
 * @typedef {Extract<RunEvent, { readonly type: 'text-delta' | 'reasoning-delta' | 'plan-delta' | 'print-delta' }>} Delta
 */

/**
 * Makes what takes secrets out of texts and of streams of events.
 *
 * @param {readonly string[]} secrets
 * @example
 * createRedactor(['sk-1234']).text('Bearer sk-1234'); // 'Bearer [redacted]'
 */
export function createRedactor(secrets) {
  const known = [...new Set(secrets.flatMap(spellings))].filter((secret) => secret.length >= SHORTEST);
  known.sort((a, b) => b.length - a.length);

  /** @param {string} given */
  const text = (given) => known.reduce((kept, secret) => kept.replaceAll(secret, REDACTED), given);

  /**
   * @param {unknown} given
   * @returns {unknown}
   */
  const value = (given) => {
    if (typeof given === 'string') return text(given);
    if (Array.isArray(given)) return given.map(value);
    if (typeof given !== 'object' || given === null) return given;
    return Object.fromEntries(Object.entries(given).map(([key, item]) => [text(key), value(item)]));
  };

  /** @type {Map<string, Delta>} By agent: several may be talking at a time. */
  const held = new Map();

  /**
   * Gives the events to show for one that happened. A stream's text is held back while it may be the beginning of a
   * secret that goes on in the next piece.
   *
   * @param {RunEvent} event
   * @returns {RunEvent[]}
   */
  const events = (event) => {
    const agent = event.agent.join('/');
    const before = held.get(agent);
    held.delete(agent);
    const goesOn = before !== undefined && before.type === event.type;
    const shown = before && !goesOn ? [before] : [];
    if (!isDelta(event)) return [...shown, /** @type {RunEvent} */ (value(event))];

    const whole = text((goesOn ? before.text : '') + event.text);
    const keep = lengthOfBeginning(whole, known);
    if (keep > 0) held.set(agent, { ...event, text: whole.slice(whole.length - keep) });
    if (whole.length > keep) shown.push({ ...event, text: whole.slice(0, whole.length - keep) });
    return shown;
  };

  return { text, events };
}

/**
 * @param {RunEvent} event
 * @returns {event is Delta}
 */
function isDelta(event) {
  return event.type.endsWith('-delta');
}

/**
 * A secret as it stands in text, in JSON and in a URL.
 *
 * @param {string} secret
 */
function spellings(secret) {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}

/**
 * How much of a text's end may be the beginning of a secret.
 *
 * @param {string} text
 * @param {readonly string[]} secrets
 */
function lengthOfBeginning(text, secrets) {
  let longest = 0;
  for (const secret of secrets) {
    for (let length = Math.min(secret.length - 1, text.length); length > longest; length--) {
      if (text.endsWith(secret.slice(0, length))) longest = length;
    }
  }
  return longest;
}
