// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { isWebAddress } from './model-choice.mjs';
import { ASK_USER } from './tool-choice.mjs';
import { UsageError } from './usage-error.mjs';

/**
 * @typedef {import('../worker/protocol.ts').AgentConfig} AgentConfig
 * @typedef {Readonly<Record<string, unknown>>} Fields
 */

/** The newest form of agents that is understood here. */
const VERSION = 1;

/** The fields that there may be: the same as in `src/worker/config-check.ts`, which says what each may hold. */
export const AGENT_FIELDS = (
  'version type name description model tools managedAgents imports instructions promptProfile prompts actions codeTags ' +
  'maxSteps planningInterval toolConcurrency limits output budget prices context approvals provideRunSummary ' +
  'retainMemory unsaved'
).split(' ');

/** Those that are looked into here. */
const LISTS = ['tools', 'managedAgents', 'imports', 'approvals', 'unsaved'];

/**
 * Reads an agent as JSON. The page checks what the fields hold; here they are only known to be there.
 *
 * @param {string} path
 * @returns {AgentConfig} A folder of a model is an absolute path; the tool ask_user is there if it was when the agent
 *   was saved.
 * @throws UsageError
 * @example
 * const config = readAgentFile('agent.json');
 */
export function readAgentFile(path) {
  const config = parse(path);
  checkAgent(config, path, '');
  return complete(/** @type {AgentConfig} */ (config), dirname(resolve(path)));
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function parse(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    if (!(error instanceof SyntaxError)) throw new UsageError(`--agent: ${path} cannot be read (${message}).`);
    // What else is in the message may be a piece of a key.
    const [place = ''] = /at position \d+( \(line \d+ column \d+\))?/.exec(message) ?? [];
    throw new UsageError(`--agent: ${path} is not JSON${place && `: it is wrong ${place}`}.`);
  }
}

/**
 * @param {unknown} config
 * @param {string} path
 * @param {string} at Which agent of the file it is, with a full stop; empty for the first.
 */
function checkAgent(config, path, at) {
  /**
   * @param {string} problem
   * @returns {never}
   */
  const refuse = (problem) => {
    throw new UsageError(`--agent: ${path} holds no agent that can be run: ${problem}.`);
  };
  const place = at.slice(0, -1) || 'it';
  if (!isObject(config)) return refuse(`${place} is not an object`);
  const { version = VERSION, model, managedAgents = [] } = config;
  if (typeof version === 'number' && version > VERSION) {
    refuse(`"${at}version" is ${version}, and this tabagents, which is older, reads version ${VERSION}`);
  }
  const unknown = Object.keys(config).find((field) => !AGENT_FIELDS.includes(field));
  if (unknown !== undefined) refuse(`"${at}${unknown}" is unknown; there are ${AGENT_FIELDS.join(', ')}`);
  if (!isObject(model) || typeof model['engine'] !== 'string')
    refuse(`"${at}model" must be an object with an "engine"`);
  const stray = LISTS.find((field) => config[field] !== undefined && !Array.isArray(config[field]));
  if (stray) refuse(`"${at}${stray}" must be a list`);
  /** @type {unknown[]} */ (managedAgents).forEach((one, index) => {
    checkAgent(one, path, `${at}managedAgents[${index}].`);
  });
}

/**
 * @param {AgentConfig} config
 * @param {string} folder Of the file.
 * @returns {AgentConfig}
 */
function complete(config, folder) {
  const { model, managedAgents, unsaved = [], tools = [] } = config;
  const isFolder = model.engine === 'transformers-js' && model.path !== undefined && !isWebAddress(model.path);
  const agents = managedAgents?.map((one) => {
    const prefix = `${one.name}: `;
    const own = unsaved.filter((entry) => entry.startsWith(prefix)).map((entry) => entry.slice(prefix.length));
    return complete({ ...one, ...(own.length > 0 && { unsaved: [...(one.unsaved ?? []), ...own] }) }, folder);
  });
  const prefixes = managedAgents?.map(({ name }) => `${name}: `) ?? [];
  const asks = unsaved.includes(`tool ${ASK_USER}`);
  const left = unsaved.filter(
    (entry) => entry !== `tool ${ASK_USER}` && !prefixes.some((prefix) => entry.startsWith(prefix)),
  );
  return withoutUndefined({
    ...config,
    ...(isFolder && { model: { ...model, path: resolve(folder, model.path ?? '') } }),
    ...(agents && { managedAgents: agents }),
    ...(asks && { tools: [...tools, ASK_USER] }),
    unsaved: left.length > 0 ? left : undefined,
  });
}

/**
 * @template {object} Data
 * @param {Data} data
 * @returns {any}
 */
function withoutUndefined(data) {
  return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
}

/**
 * @param {unknown} value
 * @returns {value is Fields}
 */
function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
