// @ts-check

/** @typedef {import('../worker/protocol.ts').AgentConfig} AgentConfig */

const SECRET = /key|token|secret|password|credential|auth(?!ors?$)|cookie/i;

/** What else a header may hold is no word of everyday language. */
const LIKE_A_KEY = /^(?=.*\d)(?=.*[a-z])[^\s]{16,}$/i;

/**
 * What in an agent's config must not be shown: the keys of its model and tools, and of those of the agents that it
 * manages.
 *
 * @param {AgentConfig} config
 * @returns {string[]}
 * @example
 * listSecrets({ model: { engine: 'openai-compatible', baseURL, modelId, apiKey: 'sk-1' } }); // ['sk-1']
 */
export function listSecrets({ model, tools = [], managedAgents = [] }) {
  return [...new Set([...findSecrets(model), ...findSecrets(tools), ...managedAgents.flatMap(listSecrets)])];
}

/**
 * @param {unknown} data
 * @param {string} [name] Of the field that holds it.
 * @param {boolean} [isHeader]
 * @returns {string[]}
 */
function findSecrets(data, name = '', isHeader = false) {
  if (typeof data === 'string') {
    const isSecret = SECRET.test(name) || (isHeader && LIKE_A_KEY.test(data));
    return isSecret ? toSecrets(data) : findInURL(data);
  }
  if (typeof data !== 'object' || data === null) return [];
  // A list under a name that sounds like a key is one of keys.
  return Object.entries(data).flatMap(([field, item]) =>
    findSecrets(item, Array.isArray(data) ? name : field, isHeader || /headers/i.test(name)),
  );
}

/**
 * A key, also without the word before it that says how it is used.
 *
 * @param {string} text
 */
function toSecrets(text) {
  const [, scheme, key] = /^(Bearer|Basic|Token) (.+)$/i.exec(text) ?? [];
  return scheme && key ? [text, key] : [text];
}

/** @param {string} text */
function findInURL(text) {
  if (!/^https?:/i.test(text) || !URL.canParse(text)) return [];
  const { username, password, searchParams } = new URL(text);
  const values = [...searchParams].flatMap(([name, value]) => (SECRET.test(name) ? [value] : []));
  const decoded = [username, password].flatMap((one) => [one, decode(one)]);
  return [...decoded, ...values].filter(Boolean);
}

/** @param {string} text Of a URL, which may hold a % that means nothing. */
function decode(text) {
  return new URLSearchParams(`one=${text.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('one') ?? '';
}
