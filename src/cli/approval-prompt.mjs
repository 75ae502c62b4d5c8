// @ts-check
import { NOBODY } from './question.mjs';

/**
 * @typedef {import('../core/approval.ts').ApprovalDecision} ApprovalDecision
 * @typedef {import('../core/approval.ts').ApprovalRequest} ApprovalRequest
 * @typedef {import('./terminal.mjs').Talk} Talk
 *
 * @typedef {object} Asking
 * @property {import('./terminal.mjs').Terminal} terminal
 * @property {(text: string) => string} redact
 * @property {(text: string, extension: string, talk: Talk) => Promise<string | undefined>} edit Nothing when the person
 *   gave up.
 */

/** @type {ApprovalDecision} */
export const NOBODY_DENIES = { decision: 'deny', reason: NOBODY };

/**
 * Asks the person at the terminal whether something may happen.
 *
 * @param {Asking} asking
 * @param {ApprovalRequest} request
 * @param {AbortSignal} [signal]
 * @returns {Promise<ApprovalDecision>}
 * @example
 * const decision = await askForApproval({ terminal, redact, edit }, request, signal);
 */
export function askForApproval({ terminal, redact, edit }, request, signal) {
  const { head, text, extension } = describe(request);
  // Whoever changed a text with a key taken out of it would put something else into its place.
  const mayEdit = redact(text) === text;
  const choices = `[a]llow, allow for the [r]un, [d]eny${mayEdit ? ', [e]dit' : ''}? `;
  return terminal.talk(async (talk) => {
    let question = `\n? ${head}\n${redact(indent(text))}\n${choices}`;
    for (;;) {
      const answer = (await talk.ask(question))?.trim().toLowerCase();
      question = choices;
      switch (answer) {
        case undefined:
          return NOBODY_DENIES;
        case 'a':
        case 'allow':
          return { decision: 'allow' };
        case 'r':
        case 'run':
          return { decision: 'allow', remember: 'run' };
        case 'd':
        case 'deny': {
          const reason = (await talk.ask('Why (the model is told)? '))?.trim();
          return { decision: 'deny', ...(reason && { reason }) };
        }
        case 'e':
        case 'edit': {
          const edited = mayEdit ? await edit(text, extension, talk) : undefined;
          const { decision, problem } = edited === undefined ? leave() : toEdit(request, edited);
          if (decision) return decision;
          question = `${problem}\n${choices}`;
          break;
        }
        default:
      }
    }
  }, signal);
}

/**
 * @param {ApprovalRequest} request
 * @returns {{ head: string, text: string, extension: string }}
 */
function describe(request) {
  const agent = request.agent.join('/');
  switch (request.type) {
    case 'code':
      return { head: `${agent} wants to run this code:`, text: request.code, extension: 'py' };
    case 'tool': {
      const text = JSON.stringify(request.args, null, 2);
      return { head: `${agent} wants to call ${request.name} with:`, text, extension: 'json' };
    }
    case 'plan':
      return { head: `${agent} wants to follow this plan:`, text: request.plan, extension: 'md' };
    default:
      return request;
  }
}

/** @typedef {{ decision?: ApprovalDecision, problem?: string }} Edit */

/** @returns {Edit} */
function leave() {
  return { problem: 'Nothing was changed.' };
}

/**
 * @param {ApprovalRequest} request
 * @param {string} edited
 * @returns {Edit}
 */
function toEdit(request, edited) {
  switch (request.type) {
    case 'code':
      return { decision: { decision: 'edit', code: edited } };
    case 'plan':
      return { decision: { decision: 'edit', plan: edited } };
    case 'tool': {
      const args = parseObject(edited);
      if (!args) return { problem: 'Arguments are a JSON object, such as {"query": "leopard"}.' };
      return { decision: { decision: 'edit', args } };
    }
    default:
      return request;
  }
}

/**
 * @param {string} text
 * @returns {Record<string, unknown> | undefined}
 */
function parseObject(text) {
  try {
    const value = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} text */
function indent(text) {
  return text.replaceAll(/^(?=.)/gm, '    ');
}
