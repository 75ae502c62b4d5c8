import type { Model } from '../../src/core/index.ts';
import { say as toReply, scriptedModel } from '../helpers/scripted.ts';

/** A model on the page that writes these pieces of code, one a turn, and after them says nothing more. */
export function modelWriting(...codes: readonly string[]): Model {
  return scriptedModel(codes.map((code) => toReply(code)));
}

/** A model that never answers. */
export const silentModel: Model = {
  modelId: 'silent',
  async *generate() {
    yield { type: 'text-delta', text: 'Thought: ' };
    await new Promise(() => {});
  },
};
