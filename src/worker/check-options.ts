import { isPythonIdentifier } from '../core/tool.ts';
import { checkTemplates } from '../prompts/check-templates.ts';
import type { RunOptions } from './agent.ts';
import type { AgentOptions, AgentType } from './agent-options.ts';
import { checkField, CONFIG_FIELDS, isOfCode, isRecord } from './config-check.ts';
import { checkFiles } from './file-blobs.ts';
import { checkMedia } from './media.ts';

/** What options have besides the fields of a config, or in another form: says what is expected when it is not given. */
const OWN: Readonly<Record<string, (value: unknown) => string | undefined>> = {
  // These are looked at where they are sorted.
  model: () => undefined,
  tools: isListOf('a list', () => true),
  managedAgents: isListOf('a list', () => true),
  output: (value) => (isRecord(value) || typeof value === 'function' ? undefined : 'a schema'),
  finalAnswerChecks: isListOf('a list of functions', (item) => typeof item === 'function'),
  stepCallbacks: (value) =>
    typeof value === 'object' && value !== null ? undefined : 'a list or an object of functions',
  approve: (value) => (typeof value === 'function' ? undefined : 'a function'),
  files: (value) => (isRecord(value) ? undefined : 'an object of contents by path'),
  variables: (value) => {
    if (!isRecord(value)) return 'an object of values by name';
    const wrong = Object.keys(value).find((name) => !isPythonIdentifier(name));
    return wrong === undefined ? undefined : `named by Python identifiers ("${wrong}" is none)`;
  },
};

/** Fields of a config that are no options. */
const NO_OPTIONS: readonly string[] = ['type', 'unsaved'];

/**
 * Checks an agent's options as far as they can be checked one by one.
 *
 * @param label Names the agent in messages, such as `CodeAgent`.
 * @throws TypeError that says which option is wrong and what it should be.
 * @example
 * checkOptions('CodeAgent', 'code', { model: embedded(), maxSteps: 5 });
 */
export function checkOptions(label: string, type: AgentType, options: AgentOptions): void {
  if (!isRecord(options)) throw new TypeError(`${label} needs options: at least { model }.`);
  const fields = CONFIG_FIELDS.filter((name) => !NO_OPTIONS.includes(name));
  const known = [...new Set([...fields, ...Object.keys(OWN)])].filter(
    (name) => type === 'code' || !(isOfCode(name) || name === 'files'),
  );
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) {
      throw new TypeError(`${label} has no option "${name}". It knows: ${known.join(', ')}.`);
    }
    checkOption(name as keyof AgentOptions, value);
  }
  if (options.prompts) checkTemplates(options.prompts);
}

/**
 * Checks a single option; undefined is always allowed, and means that it is not given.
 *
 * @throws TypeError that says what it should be.
 * @example
 * checkOption('maxSteps', 0); // TypeError: "maxSteps" must be a whole number of at least 1 (got 0).
 */
export function checkOption(name: keyof AgentOptions, value: unknown): void {
  const check = OWN[name];
  if (!check) return checkField(name as Parameters<typeof checkField>[0], value);
  const expected = value === undefined ? undefined : check(value);
  if (expected !== undefined) throw new TypeError(`"${name}" must be ${expected}.`);
}

/** What a run can be given, and how it is looked at. */
const RUN: Readonly<Record<keyof RunOptions, (value: never) => void>> = {
  images: (value) => checkMedia('images', value),
  audio: (value) => checkMedia('audio', value),
  files: checkFiles,
  variables: (value) => checkOption('variables', value),
  maxSteps: (value) => checkOption('maxSteps', value),
  budget: (value) => checkOption('budget', value),
  reset: (value) => {
    if (typeof value !== 'boolean') throw new TypeError('"reset" must be true or false.');
  },
  signal: () => {},
};

/**
 * Checks how a task is to be run.
 *
 * @throws TypeError that says which option is wrong and what it should be.
 * @example
 * checkRunOptions('code', { maxSteps: 5 });
 */
export function checkRunOptions(type: AgentType, options: RunOptions): void {
  const known = Object.keys(RUN);
  for (const [name, value] of Object.entries(options)) {
    if (!known.includes(name)) throw new TypeError(`A run has no option "${name}". It knows: ${known.join(', ')}.`);
    if (name === 'files' && type !== 'code')
      throw new TypeError('"files" can be read by an agent that writes code only.');
    if (value !== undefined) RUN[name as keyof RunOptions](value as never);
  }
}

function isListOf(what: string, isItem: (item: unknown) => boolean): (value: unknown) => string | undefined {
  return (value) => (Array.isArray(value) && value.every(isItem) ? undefined : what);
}
