import type { Message, Model, ModelEvent } from '../../src/core/index.ts';
import { NO_USAGE } from '../../src/core/index.ts';
import { say as toReply, scriptedModel } from '../helpers/scripted.ts';

/** A model on the page that writes these pieces of code, one a turn, and after them says nothing more. */
export function modelWriting(...codes: readonly string[]): Model {
  return scriptedModel(codes.map((code) => toReply(code)));
}

/** A model on the page that says these texts, one a turn, and makes the calls that are given in place of a text. */
export function modelSaying(
  ...replies: readonly (string | readonly (readonly [name: string, args: object])[])[]
): Model {
  const events = replies.map((reply) =>
    typeof reply === 'string'
      ? reply
      : [
          ...reply.map(([name, args], index): ModelEvent => {
            return { type: 'tool-call', id: `c${index + 1}`, name, args: JSON.stringify(args) };
          }),
          { type: 'finish', reason: 'stop', usage: NO_USAGE } as const,
        ],
  );
  return { ...scriptedModel(events), takesTools: replies.some((reply) => typeof reply !== 'string') };
}

/** What a scripted model was asked, message by message. */
export function promptsOf(model: Model): readonly (readonly Message[])[] {
  return (model as ReturnType<typeof scriptedModel>).asked;
}

/** A model that never answers. */
export const silentModel: Model = {
  modelId: 'silent',
  async *generate() {
    yield { type: 'text-delta', text: 'Thought: ' };
    await new Promise(() => {});
  },
};
