import type { Execution, Executor, Message, Model, ModelEvent } from '../../src/core/index.ts';

/** A model that plays replies in order and records what it was asked. A reply may be its events, one by one. */
export function scriptedModel(
  replies: readonly (string | readonly ModelEvent[])[],
  modelId = 'scripted',
): Model & { readonly asked: (readonly Message[])[] } {
  const asked: (readonly Message[])[] = [];
  return {
    modelId,
    asked,
    async *generate(messages) {
      const reply = replies[asked.length];
      asked.push(messages);
      if (reply === undefined) throw new Error(`The script has no reply ${asked.length}.`);
      if (typeof reply !== 'string') return yield* reply;
      for (const text of reply.match(/[\s\S]{1,7}/g) ?? []) yield { type: 'text-delta', text };
      yield { type: 'finish', reason: 'stop', usage: { inputTokens: 10, outputTokens: 5, cachedTokens: 2 } };
    },
  };
}

/** What an executor answers where a test does not care. */
export const plainExecution: Execution = {
  value: null,
  display: { 'text/plain': 'None' },
  prints: '',
  isFinalAnswer: false,
  toolCalls: [],
  durationMs: 1,
};

type Act = (code: string, options: NonNullable<Parameters<Executor['execute']>[1]>) => unknown;

/** An executor whose actions a test writes in TypeScript; what an action returns is laid over `plainExecution`. */
export function scriptedExecutor(act: Act): Executor & { readonly codes: string[] } {
  const codes: string[] = [];
  return {
    codes,
    async execute(code, options = {}) {
      codes.push(code);
      return { ...plainExecution, ...((await act(code, options)) as Partial<Execution>) };
    },
    async setVariables() {},
    async writeFiles() {},
    async readFiles() {
      return {};
    },
    async reset() {},
    async dispose() {},
  };
}

/** An executor that understands only `final_answer(<JSON>)` and `print(<JSON>)`. */
export function answeringExecutor(): Executor & { readonly codes: string[] } {
  return scriptedExecutor((code, { onPrint }) => {
    const answer = /final_answer\((.*)\)/s.exec(code);
    if (answer) return { isFinalAnswer: true, value: JSON.parse(answer[1] ?? 'null') };
    const printed = /print\((.*)\)/.exec(code);
    const prints = printed ? `${JSON.parse(printed[1] ?? '""')}\n` : '';
    if (prints) onPrint?.(prints);
    return { prints };
  });
}

/** A reply in the form that the loop asks for. */
export function say(code: string, thought = 'I write code.'): string {
  return `Thought: ${thought}\n<code>\n${code}\n`;
}
