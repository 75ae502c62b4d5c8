import type { Model, Tool } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { anyResult, sayMutated } from '../helpers/mutations.ts';
import { fromSeed } from '../helpers/random.ts';

/** A model and a tool of chance, and what the model has said so far. */
export function mutants(seed: number): { readonly model: Model; readonly odd: Tool; readonly said: string[] } {
  const chance = fromSeed(seed);
  const said: string[] = [];
  const model: Model = {
    modelId: 'mutant',
    takesTools: chance.next() < 0.3,
    async *generate() {
      yield* sayMutated(chance, (text) => said.push(text));
    },
  };
  const input = { type: 'object', additionalProperties: true } as const;
  return { model, said, odd: tool({ name: 'odd', description: 'Is odd.', input, execute: () => anyResult(chance) }) };
}
