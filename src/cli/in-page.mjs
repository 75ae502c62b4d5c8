// @ts-check

/*
 * What runs in the page: each function is sent there as text, so it knows nothing of this file.
 */

/**
 * @typedef {{ name: string, message: string }} Refusal Why the page does not do what it is asked.
 *
 * @typedef {object} Piece A part of an attachment.
 * @property {import('./attachments.mjs').Attachment['kind']} kind
 * @property {string} name
 * @property {string} mediaType
 * @property {string} base64
 * @property {boolean} isLast
 */

/**
 * @param {{ config: import('../worker/protocol.ts').AgentConfig, isAsking: boolean }} options
 * @returns {Promise<Refusal | undefined>} Why there is no agent.
 */
export async function createAgent({ config, isAsking }) {
  const library = await import(new URL('tabagents.js', location.href).href);
  const { agentFromJSON, askUser, onProgress, toJsonValue } = library;

  /**
   * Asks the other side, and tells it when the answer is not waited for any more.
   *
   * @template Answer
   * @param {(id: string, asked: any) => Promise<Answer>} ask
   * @param {unknown} asked
   * @param {AbortSignal | undefined} signal
   */
  const askOutside = async (ask, asked, signal) => {
    const id = crypto.randomUUID();
    const forget = () => void tabagentsForget(id);
    signal?.addEventListener('abort', forget);
    try {
      return await ask(id, toJsonValue(asked));
    } finally {
      signal?.removeEventListener('abort', forget);
    }
  };
  /** @param {string} question @param {{ choices?: string[], signal?: AbortSignal }} [more] */
  const ask = (question, { choices = [], signal } = {}) => askOutside(tabagentsAsk, { question, choices }, signal);
  /** @param {unknown} request @param {AbortSignal} signal */
  const approve = (request, signal) => askOutside(tabagentsApprove, request, signal);

  /**
   * @param {import('../worker/protocol.ts').AgentConfig} one
   * @returns {object} What it and those that it manages are given besides data.
   */
  const toOverrides = ({ tools = [], managedAgents = [] }) => ({
    ...(isAsking && { approve }),
    ...(tools.includes('ask_user') && { tools: [askUser({ ask })] }),
    ...(managedAgents.length > 0 && {
      managed: Object.fromEntries(managedAgents.map((inner) => [inner.name, toOverrides(inner)])),
    }),
  });
  try {
    const agent = agentFromJSON(config, toOverrides(config));
    globalThis.tabagents = { agent, toJsonValue, given: {}, pieces: [] };
    onProgress(globalThis.tabagentsProgress);
    return undefined;
  } catch (error) {
    if (error instanceof Error) return { name: error.name, message: error.message };
    throw error;
  }
}

/**
 * Keeps a piece of an attachment for all runs.
 *
 * @param {Piece} piece
 */
export function addPiece({ kind, name, mediaType, base64, isLast }) {
  const { given, pieces } = globalThis.tabagents;
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  // Ten times as fast as a function for each.
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  pieces.push(bytes);
  if (!isLast) return;
  const file = new File(pieces.splice(0), name, { type: mediaType });
  if (kind === 'files') given.files = Object.fromEntries([...Object.entries(given.files ?? {}), [name, file]]);
  else given[kind] = [...(given[kind] ?? []), file];
}

/** @param {Record<string, unknown>} variables For all runs. */
export function setVariables(variables) {
  globalThis.tabagents.given.variables = variables;
}

/**
 * @param {string} task
 * @returns {Promise<{ state: string } | { refusal: Refusal }>} How it ended: a `RunState`.
 */
export async function runTask(task) {
  const { agent, given, toJsonValue } = globalThis.tabagents;
  try {
    globalThis.tabagents.run = agent.run(task, given);
  } catch (error) {
    if (error instanceof Error) return { refusal: { name: error.name, message: error.message } };
    throw error;
  }
  const { run } = globalThis.tabagents;
  for await (const event of run) await globalThis.tabagentsEvent(JSON.stringify(toJsonValue(event)));
  const { state } = await run;
  return { state };
}

export function stopRun() {
  globalThis.tabagents?.run?.stop();
}
