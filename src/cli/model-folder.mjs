// @ts-check
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isWebAddress } from './model-choice.mjs';
import { UsageError } from './usage-error.mjs';

/**
 * @typedef {import('../worker/protocol.ts').AgentConfig} AgentConfig
 * @typedef {import('./serve.mjs').Root} Root
 */

/**
 * What must be served so that the page can load an agent's models, and the agent as the page is told of it: folders of
 * this computer become URLs, also those of agents that it manages.
 *
 * @param {AgentConfig} config
 * @returns {{ roots: Root[], toConfig: (origin: string) => AgentConfig }}
 * @throws UsageError when a folder holds no model.
 * @example
 * const { roots, toConfig } = toServedModels({ model: { engine: 'transformers-js', path: './models/mine' } });
 */
export function toServedModels(config) {
  /** @type {Map<string, string>} */
  const prefixes = new Map();
  for (const folder of listFolders(config)) {
    checkFolder(folder);
    if (!prefixes.has(folder)) prefixes.set(folder, `/local-model-${prefixes.size + 1}/`);
  }
  return {
    roots: [...prefixes].map(([folder, prefix]) => ({ prefix, folder })),
    toConfig: (origin) => replaceFolders(config, (folder) => origin + prefixes.get(folder)),
  };
}

/** @param {AgentConfig['model']} model */
function folderOf(model) {
  if (model.engine !== 'transformers-js' || model.path === undefined || isWebAddress(model.path)) return undefined;
  return resolve(model.path);
}

/**
 * @param {AgentConfig} config
 * @returns {string[]}
 */
function listFolders({ model, managedAgents = [] }) {
  const folder = folderOf(model);
  return [...(folder === undefined ? [] : [folder]), ...managedAgents.flatMap(listFolders)];
}

/** @param {string} folder */
function checkFolder(folder) {
  const missing = ['config.json', 'tokenizer.json', 'onnx'].find((name) => !existsSync(join(folder, name)));
  if (missing) throw new UsageError(`--path: there is no model in ${folder}, for it has no ${missing}.`);
}

/**
 * @param {AgentConfig} config
 * @param {(folder: string) => string} toURL
 * @returns {AgentConfig}
 */
function replaceFolders(config, toURL) {
  const { model, managedAgents } = config;
  const folder = folderOf(model);
  return {
    ...config,
    model: folder !== undefined && 'path' in model ? { ...model, path: toURL(folder) } : model,
    ...(managedAgents && { managedAgents: managedAgents.map((one) => replaceFolders(one, toURL)) }),
  };
}
