// @ts-check
import { parseArgs } from 'node:util';
import { DEVICES, DTYPES, readChoice, readModel } from './model-choice.mjs';
import { UsageError } from './usage-error.mjs';

/** The tools that can be asked for by name. */
export const TOOLS = ['wikipedia_search', 'visit_webpage', 'web_search', 'ask_user'];

const PROFILES = /** @type {const} */ (['auto', 'full', 'compact']);

export const USAGE = `Usage: tabagents [options] "task"
       tabagents [options] -            one task a line from standard input

  --model NAME        embedded (default), transformers-js (default with --path),
                      or openai-compatible (default with --base-url)
  --prompt-profile P  ${PROFILES.join(', ')}: the prompt; auto is what suits the model, compact is for small ones
  --imports a,b       modules that the code may import besides the base list; * is any
  --tools a,b         ${TOOLS.join(', ')}; options as in a URL:
                      "web_search?provider=searxng&baseURL=http%3A%2F%2Flocalhost%3A8888"
  --max-steps N       how many steps a task may take (default 20)
  --json              one event a line instead of text, the last of a task with its result
  --help, --version

A larger model on this computer, with --model transformers-js:
  --model-id ID       an ONNX chat model of the Hugging Face Hub, such as onnx-community/Qwen3-0.6B-ONNX;
                      it is downloaded anew by every call
  --path PLACE        instead: a URL, or a folder here, with config.json, tokenizer.json and onnx/
  --revision NAME     a branch, tag or commit of the model on the Hub
  --dtype TYPE        which weights: ${DTYPES.join(', ')}
  --device NAME       ${DEVICES.join(', ')}; webgpu needs a graphics card that a browser without a window can use,
                      and where there is none, auto is wasm

A model behind a URL, with --model openai-compatible:
  --base-url URL      where it answers, such as http://localhost:11434/v1
  --model-id ID       its name there
  --api-key KEY       its key; the environment's TABAGENTS_API_KEY does not show in the list of processes

Exit code: 0 if every task ended in success, 1 if one did not, 2 for wrong usage or no browser.
`;

const OPTIONS = /** @type {const} */ ({
  model: { type: 'string' },
  'model-id': { type: 'string' },
  path: { type: 'string' },
  revision: { type: 'string' },
  dtype: { type: 'string' },
  device: { type: 'string' },
  'base-url': { type: 'string' },
  'api-key': { type: 'string' },
  'prompt-profile': { type: 'string' },
  imports: { type: 'string' },
  tools: { type: 'string' },
  'max-steps': { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
});

/** What the embedded model writes imports of, besides the base list. */
const EMBEDDED_IMPORTS = ['calendar'];

/**
 * @typedef {string | { name: string, options: Record<string, string | number | boolean> }} ToolChoice
 *
 * @typedef {object} Config What the page makes its agent from.
 * @property {import('./model-choice.mjs').ModelChoice} model
 * @property {ToolChoice[]} tools
 * @property {string[]} imports
 * @property {typeof PROFILES[number]} [promptProfile]
 * @property {number} [maxSteps]
 *
 * @typedef {object} Command
 * @property {'run' | 'help' | 'version'} action
 * @property {string | undefined} task Nothing when tasks come from standard input.
 * @property {boolean} json
 * @property {boolean} mayAsk Whether the tool ask_user was chosen.
 * @property {Config} config
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
  const profile = values['prompt-profile'];
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
      ...(profile !== undefined && { promptProfile: readChoice('prompt-profile', profile, PROFILES) }),
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
