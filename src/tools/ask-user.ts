import type { CancelSignal, Tool } from '../core/index.ts';
import { tool } from '../core/index.ts';

/** Options of `askUser`. */
export interface AskUserOptions {
  /** Shows a question and resolves with the answer. @default the browser's `prompt` */
  readonly ask?: (question: string, signal: CancelSignal) => Promise<string>;
}

/**
 * A tool that asks the person at the screen. It runs on the page, which alone can.
 *
 * @throws TypeError when `ask` is not a function.
 * @example
 * const agent = new CodeAgent({ model, tools: [askUser({ ask: (question) => showDialog(question) })] });
 */
export function askUser({ ask = askByPrompt }: AskUserOptions = {}): Tool {
  if (typeof ask !== 'function')
    throw new TypeError('askUser: "ask" must be a function that resolves with the answer.');
  return tool({
    name: 'ask_user',
    description: 'Asks the user a question and returns the answer. Use it only when nothing else can tell.',
    input: {
      type: 'object',
      properties: { question: { type: 'string', description: 'The question, in one or two sentences.' } },
      required: ['question'],
    },
    output: { type: 'string' },
    execute: async ({ question }, { signal }) => String(await ask(String(question), signal)),
  });
}

async function askByPrompt(question: string): Promise<string> {
  const { prompt } = globalThis as { readonly prompt?: (message: string) => string | null };
  if (typeof prompt !== 'function') throw new Error('There is nobody to ask here. Give askUser an "ask" function.');
  return prompt.call(globalThis, question) ?? 'The user closed the question without an answer.';
}
