// @ts-check
import { readModel } from './model-choice.mjs';

/**
 * @typedef {import('../core/config.ts').ModelConfig} ModelConfig
 * @typedef {import('../worker/protocol.ts').AgentConfig} AgentConfig
 * @typedef {import('./model-choice.mjs').ModelFlags} ModelFlags
 * @typedef {Extract<ModelConfig, { engine: 'openai-compatible' }>} HostedModel
 */

/**
 * A file's model, with what flags say in place of what it says. A key and headers go to no other host than their own.
 *
 * @param {ModelConfig} model
 * @param {ModelFlags} flags
 * @param {string | undefined} environmentKey For a model that has none.
 * @returns {ModelConfig}
 * @throws UsageError
 * @example
 * changeModel({ engine: 'embedded' }, { 'base-url': 'http://localhost:11434/v1', 'model-id': 'qwen3' }, undefined);
 */
export function changeModel(model, flags, environmentKey) {
  const { model: engine, 'base-url': baseURL, path, 'api-key': apiKey } = flags;
  const chosen = engine ?? (baseURL ? 'openai-compatible' : path ? 'transformers-js' : model.engine);
  if (chosen !== model.engine) return readModel(flags, apiKey ?? environmentKey);
  switch (model.engine) {
    case 'openai-compatible':
      return changeHosted(model, flags, environmentKey);
    case 'transformers-js':
      return changeLocal(model, flags);
    default:
      if (Object.keys(flags).length > 0) return readModel({ ...flags, model: chosen }, undefined);
      return model;
  }
}

/**
 * Gives the key of an agent's model to those of the agents that it manages, if they are of the same host and have none.
 *
 * @param {AgentConfig} config
 * @param {ModelConfig} [giver]
 * @returns {AgentConfig}
 * @example
 * const { managedAgents } = shareKey(config);
 */
export function shareKey(config, giver = config.model) {
  if (!config.managedAgents) return config;
  const managedAgents = config.managedAgents.map((one) => {
    const { model } = one;
    const takes = isHosted(giver) && isHosted(model) && isSameHost(giver.baseURL, model.baseURL);
    const own = takes && giver.apiKey && !model.apiKey ? { ...model, apiKey: giver.apiKey } : model;
    return shareKey({ ...one, model: own }, giver);
  });
  return { ...config, managedAgents };
}

/**
 * @param {HostedModel} model
 * @param {ModelFlags} flags
 * @param {string | undefined} environmentKey
 */
function changeHosted(model, flags, environmentKey) {
  const { 'base-url': baseURL = model.baseURL, 'model-id': modelId = model.modelId } = flags;
  const isOwn = isSameHost(baseURL, model.baseURL);
  const key = flags['api-key'] ?? (isOwn ? model.apiKey : undefined) ?? environmentKey;
  const changed = readModel({ ...flags, model: model.engine, 'base-url': baseURL, 'model-id': modelId }, key);
  return { ...(isOwn && model), ...changed };
}

/**
 * @param {import('../core/config.ts').TransformersJsConfig} model
 * @param {ModelFlags} flags
 * @returns {ModelConfig}
 */
function changeLocal(model, flags) {
  const { 'model-id': modelId, path, revision, dtype = model.dtype, device = model.device } = flags;
  const place = {
    ...(path === undefined && { 'model-id': modelId ?? model.modelId }),
    ...(modelId === undefined && { path: path ?? model.path }),
    revision: revision ?? (modelId === undefined && path === undefined ? model.revision : undefined),
  };
  const given = Object.entries({ ...flags, ...place, model: model.engine, dtype, device });
  const changed = readModel(Object.fromEntries(given.filter(([, value]) => value !== undefined)), undefined);
  return { ...changed, ...(path === undefined && model.host !== undefined && { host: model.host }) };
}

/**
 * @param {ModelConfig} model
 * @returns {model is HostedModel}
 */
function isHosted(model) {
  return model.engine === 'openai-compatible';
}

/**
 * @param {string} one
 * @param {string} other
 */
function isSameHost(one, other) {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
