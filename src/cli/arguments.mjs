// @ts-check
import { parseArgs } from 'node:util';
import { readAgent } from './agent-config.mjs';
import { readAgentFile } from './agent-file.mjs';
import { askBefore } from './approval-option.mjs';
import { readAttachments } from './attachments.mjs';
import { listSecrets } from './secrets.mjs';
import { UsageError } from './usage-error.mjs';
import { readVariables } from './variables.mjs';

/** All that there are; `usage.mjs` says what they are for. */
export const OPTIONS = /** @type {const} */ ({
  agent: { type: 'string' },
  type: { type: 'string' },
  actions: { type: 'string' },
  tools: { type: 'string' },
  imports: { type: 'string' },
  instructions: { type: 'string' },
  'prompt-profile': { type: 'string' },
  'context-tokens': { type: 'string' },
  image: { type: 'string', multiple: true },
  audio: { type: 'string', multiple: true },
  file: { type: 'string', multiple: true },
  var: { type: 'string', multiple: true },
  'max-steps': { type: 'string' },
  plan: { type: 'string' },
  budget: { type: 'string' },
  'ask-before': { type: 'string' },
  json: { type: 'boolean' },
  model: { type: 'string' },
  'model-id': { type: 'string' },
  path: { type: 'string' },
  revision: { type: 'string' },
  dtype: { type: 'string' },
  device: { type: 'string' },
  'base-url': { type: 'string' },
  'api-key': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
});

/**
 * @typedef {object} Command
 * @property {'run'} action
 * @property {string | undefined} task Nothing when tasks come from standard input.
 * @property {boolean} json
 * @property {boolean} isAsking Whether somebody is asked before things happen.
 * @property {import('../worker/protocol.ts').AgentConfig} config What the page makes its agent from.
 * @property {import('./attachments.mjs').Attachment[]} attachments
 * @property {Record<string, unknown>} variables
 * @property {string[]} secrets What must not appear in any output.
 *
 * @typedef {{ action: 'help' | 'version' }} Question
 */

/**
 * Reads a command line.
 *
 * @param {readonly string[]} args Without the program's name.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Command | Question}
 * @throws UsageError
 * @example
 * readCommand(['--max-steps', '3', 'What is 6 * 7?']).action; // 'run'
 */
export function readCommand(args, environment = {}) {
  const { values, positionals } = parse(args);
  if (values.help) return { action: 'help' };
  if (values.version) return { action: 'version' };
  checkTask(positionals);
  const file = values.agent === undefined ? undefined : readAgentFile(values.agent);
  const environmentKey = environment['TABAGENTS_API_KEY'] || undefined;
  const agent = readAgent(values, file, environmentKey);
  const { config, isAsking } = askBefore(agent, values['ask-before']);
  const attachments = readAttachments(values);
  const variables = readVariables(values.var);
  const filesFlag = attachments.some(({ kind }) => kind === 'files');
  if (filesFlag && config.type === 'tool-calling') throw new UsageError('--file goes with --type code.');
  const given = [...(filesFlag ? ['files'] : []), ...(Object.keys(variables).length > 0 ? ['variables'] : [])];
  return {
    action: 'run',
    task: positionals[0] === '-' ? undefined : positionals[0],
    json: values.json ?? false,
    isAsking,
    config: withoutGiven(config, given),
    attachments,
    variables,
    secrets: [...new Set([environmentKey ?? '', ...listSecrets(config)])].filter(Boolean),
  };
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {readonly string[]} positionals */
function checkTask(positionals) {
  if (positionals.length === 0 || positionals[0]?.trim() === '') throw new UsageError('There is no task.');
  if (positionals.length > 1) throw new UsageError('There is more than one task: put a task in quotes.');
}

/**
 * An agent that had files or variables has them again, since they are given with each task.
 *
 * @param {import('../worker/protocol.ts').AgentConfig} config
 * @param {readonly string[]} given
 */
function withoutGiven({ unsaved, ...config }, given) {
  const left = unsaved?.filter((entry) => !given.includes(entry)) ?? [];
  return { ...config, ...(left.length > 0 && { unsaved: left }) };
}
