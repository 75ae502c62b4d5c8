// @ts-check
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isWebAddress } from './model-choice.mjs';
import { UsageError } from './usage-error.mjs';

/** Where a folder of this computer is served to the page. */
const PREFIX = '/local-model/';

/**
 * What must be served so that the page can load a model, and the model as the page is told of it: a folder of this
 * computer becomes a URL.
 *
 * @param {import('./model-choice.mjs').ModelChoice} model
 * @returns {{ roots: import('./serve.mjs').Root[], toModel: (origin: string) => import('./model-choice.mjs').ModelChoice }}
 * @throws UsageError when the folder holds no model.
 * @example
 * const { roots, toModel } = toServedModel({ engine: 'transformers-js', path: './models/mine' });
 */
export function toServedModel(model) {
  if (model.engine !== 'transformers-js' || model.path === undefined || isWebAddress(model.path)) {
    return { roots: [], toModel: () => model };
  }
  const folder = resolve(model.path);
  const missing = ['config.json', 'tokenizer.json', 'onnx'].find((name) => !existsSync(join(folder, name)));
  if (missing) throw new UsageError(`--path: there is no model in ${folder}, for it has no ${missing}.`);
  return { roots: [{ prefix: PREFIX, folder }], toModel: (origin) => ({ ...model, path: origin + PREFIX }) };
}
