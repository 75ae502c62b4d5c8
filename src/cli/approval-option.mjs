// @ts-check
import { readChoice, splitList } from './option-values.mjs';
import { ASK_USER } from './tool-choice.mjs';
import { UsageError } from './usage-error.mjs';

/**
 * @typedef {import('../core/approval.ts').ApprovalRule} ApprovalRule
 * @typedef {import('../worker/protocol.ts').AgentConfig} AgentConfig
 */

/** Before what somebody may be asked. */
export const ASKED_BEFORE = /** @type {const} */ (['code', 'tools', 'plans']);

const TYPES = /** @type {const} */ ({ code: 'code', tools: 'tool', plans: 'plan' });

/** Somebody who can be asked is asked before these, unless a rule says otherwise. */
const ASKED_BY_ITSELF = /** @type {const} */ (['code', 'plan']);

/**
 * An agent and those that it manages, with rules that say before what somebody is asked; and whether anybody is at all.
 *
 * @param {AgentConfig} config
 * @param {string | undefined} text What is asked before; without it, what the agent itself says of that.
 * @returns {{ config: AgentConfig, isAsking: boolean }}
 * @throws UsageError
 * @example
 * askBefore({ model: { engine: 'embedded' } }, 'code,tools').isAsking; // true
 */
export function askBefore(config, text) {
  const types = text === undefined ? [] : readTypes(text);
  // An agent that was made to be asked about is asked about as it was then.
  const isMadeToAsk = text === undefined && some(config, ({ unsaved = [] }) => unsaved.includes('approve'));
  const hasAskingRule = some(config, ({ approvals = [] }) => approvals.some(({ decision }) => decision === 'ask'));
  const isAsking = types.length > 0 || isMadeToAsk || hasAskingRule;
  if (!isAsking || isMadeToAsk) return { config, isAsking };
  /** @type {ApprovalRule[]} */
  const first = ASKED_BY_ITSELF.filter((type) => !types.includes(type)).map((type) => ({ type, decision: 'allow' }));
  /** @type {ApprovalRule[]} */
  const last = types.map((type) => ({ type, decision: 'ask' }));
  // Before a question, nobody need be asked whether it may be asked.
  if (types.includes('tool')) last.push({ type: 'tool', name: ASK_USER, decision: 'allow' });
  return { config: addRules(config, first, last), isAsking };
}

/** @param {string} text */
function readTypes(text) {
  const kinds = splitList(text).map((one) => readChoice('ask-before', one, ASKED_BEFORE));
  if (kinds.length === 0) throw new UsageError(`--ask-before needs some of ${ASKED_BEFORE.join(', ')}.`);
  return [...new Set(kinds)].map((kind) => TYPES[kind]);
}

/**
 * @param {AgentConfig} config
 * @param {readonly ApprovalRule[]} first
 * @param {readonly ApprovalRule[]} last
 * @returns {AgentConfig}
 */
function addRules(config, first, last) {
  const { approvals = [], managedAgents } = config;
  return {
    ...config,
    approvals: [...first, ...approvals, ...last],
    ...(managedAgents && { managedAgents: managedAgents.map((one) => addRules(one, first, last)) }),
  };
}

/**
 * @param {AgentConfig} config
 * @param {(config: AgentConfig) => boolean} holds
 * @returns {boolean}
 */
function some(config, holds) {
  return holds(config) || (config.managedAgents ?? []).some((one) => some(one, holds));
}
