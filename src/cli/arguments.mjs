// @ts-check
import { parseArgs } from 'node:util';

/** The tools that can be asked for by name. */
export const TOOLS = ['wikipedia_search', 'visit_webpage', 'web_search', 'ask_user'];

export const USAGE = `Usage: tabagents [options] "task"
       tabagents [options] -            one task a line from standard input

  --model NAME        embedded (default), or openai-compatible (default with --base-url)
  --base-url URL      where the model answers, such as http://localhost:11434/v1
  --model-id ID       the model's name there
  --api-key KEY       its key; the environment's TABAGENTS_API_KEY does not show in the list of processes
  --imports a,b       modules that the code may import besides the base list; * is any
  --tools a,b         ${TOOLS.join(', ')}; options as in a URL:
                      "web_search?provider=searxng&baseURL=http%3A%2F%2Flocalhost%3A8888"
  --max-steps N       how many steps a task may take (default 20)
  --json              one event a line instead of text, the last of a task with its result
  --help, --version

Exit code: 0 if every task ended in success, 1 if one did not, 2 for wrong usage or no browser.
`;

const OPTIONS = /** @type {const} */ ({
  model: { type: 'string' },
  'base-url': { type: 'string' },
  'model-id': { type: 'string' },
  'api-key': { type: 'string' },
  imports: { type: 'string' },
  tools: { type: 'string' },
  'max-steps': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
});

/** What the embedded model writes imports of, besides the base list. */
const EMBEDDED_IMPORTS = ['calendar'];

/** The command line was used wrongly; the message says how. */
export class UsageError extends Error {
  /** @override */
  name = 'UsageError';
}

/**
 * @typedef {{ engine: 'embedded' } | { engine: 'openai-compatible', baseURL: string, modelId: string, apiKey?: string }} ModelChoice
 * @typedef {string | { name: string, options: Record<string, string | number | boolean> }} ToolChoice
 *
 * @typedef {object} Command
 * @property {'run' | 'help' | 'version'} action
 * @property {string | undefined} task Nothing when tasks come from standard input.
 * @property {boolean} json
 * @property {boolean} mayAsk Whether the tool ask_user was chosen.
 * @property {{ model: ModelChoice, tools: ToolChoice[], imports: string[], maxSteps?: number }} config
 * @property {string[]} secrets What must not appear in any output.
 */

/**
 * Reads a command line.
 *
 * @param {readonly string[]} args Without the program's name.
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Command}
 * @throws UsageError
 * @example
 * readCommand(['--max-steps', '3', 'What is 6 * 7?']).config.maxSteps; // 3
 */
export function readCommand(args, environment = {}) {
  const { values, positionals } = parse(args);
  const action = values.help ? 'help' : values.version ? 'version' : 'run';
  const apiKey = values['api-key'] ?? (environment['TABAGENTS_API_KEY'] || undefined);
  if (action === 'run') checkTask(positionals);
  const model = action === 'run' ? readModel(values, apiKey) : /** @type {const} */ ({ engine: 'embedded' });
  const tools = splitList(values.tools).map(readTool);
  const maxSteps = readSteps(values['max-steps']);
  const added = model.engine === 'embedded' ? EMBEDDED_IMPORTS : [];
  return {
    action,
    task: positionals[0] === '-' ? undefined : positionals[0],
    json: values.json ?? false,
    mayAsk: tools.includes('ask_user'),
    config: {
      model,
      tools: tools.filter((tool) => tool !== 'ask_user'),
      imports: [...new Set([...added, ...splitList(values.imports)])],
      ...(maxSteps !== undefined && { maxSteps }),
    },
    secrets: [...(apiKey ? [apiKey] : []), ...tools.flatMap(listSecrets)],
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
 * @param {ReturnType<typeof parse>['values']} values
 * @param {string | undefined} apiKey
 * @returns {ModelChoice}
 */
function readModel(values, apiKey) {
  const { 'base-url': baseURL, 'model-id': modelId } = values;
  const { model = baseURL === undefined ? 'embedded' : 'openai-compatible' } = values;
  if (model === 'embedded') {
    for (const flag of /** @type {const} */ (['base-url', 'model-id', 'api-key'])) {
      if (values[flag] !== undefined) throw new UsageError(`--${flag} goes with --model openai-compatible.`);
    }
    return { engine: 'embedded' };
  }
  if (model !== 'openai-compatible') {
    throw new UsageError(`--model is embedded or openai-compatible, not "${model}".`);
  }
  if (!baseURL || !/^https?:\/\/[^/]/i.test(baseURL) || !URL.canParse(baseURL)) {
    throw new UsageError('--model openai-compatible needs --base-url, such as http://localhost:11434/v1.');
  }
  if (!modelId) throw new UsageError("--model openai-compatible needs --model-id, the model's name at that URL.");
  return { engine: 'openai-compatible', baseURL, modelId, ...(apiKey !== undefined && { apiKey }) };
}

/** @param {string | undefined} text */
function readSteps(text) {
  if (text === undefined) return undefined;
  const steps = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(steps) || steps < 1) {
    throw new UsageError(`--max-steps is a whole number of at least 1, not "${text}".`);
  }
  return steps;
}

/**
 * @param {string} text
 * @returns {ToolChoice}
 */
function readTool(text) {
  const [, name = '', query] = /^([^?]*)(?:\?(.*))?$/s.exec(text) ?? [];
  if (!TOOLS.includes(name)) throw new UsageError(`There is no tool "${name}". There are: ${TOOLS.join(', ')}.`);
  if (name === 'web_search' && !new URLSearchParams(query).has('provider')) {
    throw new UsageError(
      'web_search needs a service: "web_search?provider=searxng&baseURL=…", or exa, brave or tavily with apiKey.',
    );
  }
  if (query === undefined || query === '') return name;
  if (name === 'ask_user') throw new UsageError('ask_user has no options.');
  const options = [...new URLSearchParams(query)].map(([key, value]) => [key, readValue(value)]);
  return { name, options: Object.fromEntries(options) };
}

/**
 * @param {string} text
 * @returns {string | number | boolean}
 */
function readValue(text) {
  if (text === 'true' || text === 'false') return text === 'true';
  const isNumber = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && String(Number(text)) === text;
  return isNumber ? Number(text) : text;
}

/** @param {ToolChoice} tool */
function listSecrets(tool) {
  if (typeof tool === 'string') return [];
  return Object.entries(tool.options).flatMap(([name, value]) =>
    /key|token|secret/i.test(name) ? [String(value)] : [],
  );
}

/** @param {string | undefined} text */
function splitList(text = '') {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}
