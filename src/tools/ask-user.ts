import type { CancelSignal, Tool } from '../core/index.ts';
import { tool } from './tool.ts';

/** What goes with a question. */
export interface Asking {
  /** Answers to pick from; empty when any will do. Another one may be given all the same. */
  readonly choices: readonly string[];
  /** Cancelled when nobody waits for the answer any more. */
  readonly signal: CancelSignal;
}

/** Options of `askUser`. */
export interface AskUserOptions {
  /** Shows a question and resolves with the answer. @default the browser's `prompt` */
  readonly ask?: (question: string, asking: Asking) => Promise<string>;
}

/**
 * A tool that asks the person at the screen. It runs on the page, which alone can.
 *
 * @throws TypeError when `ask` is not a function.
 * @example
 * const ask = (question, { choices }) => showDialog(question, choices);
 * const agent = new CodeAgent({ model, tools: [askUser({ ask })] });
 */
export function askUser(options: AskUserOptions = {}): Tool {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('askUser takes an object, such as askUser({ ask: (question) => showDialog(question) }).');
  }
  const { ask = askByPrompt } = options;
  if (typeof ask !== 'function')
    throw new TypeError('askUser: "ask" must be a function that resolves with the answer.');
  return tool({
    name: 'ask_user',
    description: 'Asks the user a question and returns the answer. Use it only when nothing else can tell.',
    input: {
      type: 'object',
      properties: {
        question: { type: 'string', description: 'The question, in one or two sentences.' },
        choices: {
          type: 'array',
          items: { type: 'string' },
          description: 'Answers to offer, if there are a few likely ones.',
        },
      },
      required: ['question'],
    },
    output: { type: 'string' },
    execute: async ({ question, choices }, { signal }) => {
      const offered = Array.isArray(choices) ? choices.map(String) : [];
      return String(await ask(String(question), { choices: offered, signal }));
    },
  });
}

async function askByPrompt(question: string, { choices }: Asking): Promise<string> {
  const { prompt } = globalThis as { readonly prompt?: (message: string) => string | null };
  if (typeof prompt !== 'function') throw new Error('There is nobody to ask here. Give askUser an "ask" function.');
  const offered = choices.length > 0 ? `\n\n${choices.map((choice) => `• ${choice}`).join('\n')}` : '';
  return prompt.call(globalThis, question + offered) ?? 'The user closed the question without an answer.';
}
