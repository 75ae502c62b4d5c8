import type { ModelConfig } from '../core/index.ts';

/** Tasks to begin with. Those of the embedded model are of different kinds, and it solves every one. */
export const EXAMPLES: Readonly<Record<ModelConfig['engine'], readonly string[]>> = {
  embedded: [
    'How many days are between 2024-03-01 and 2024-12-25?',
    'A lamp costs 80 euros and gets a discount of 15%. What is the new price?',
    'My train leaves at 14:35 and takes 80 minutes. When does it arrive?',
    "How often does the letter r appear in 'strawberry'?",
    'Write 1994 in Roman numerals.',
    '5 bacteria double every hour. How many hours until more than 1000?',
  ],
  // These need no tool, for it may be without a network.
  'transformers-js': [
    'Which prime numbers below 500 read the same backwards?',
    'On which weekday was each birthday of somebody born on 29 February 1988?',
    'Roll two dice a thousand times and show how often each sum came up.',
    'Which year from 1900 to 2100 has the most Fridays the 13th?',
  ],
  'openai-compatible': [
    'How long would a leopard at full speed need to cross the Pont des Arts?',
    'Which prime numbers below 500 read the same backwards?',
    'Compare the populations of the five largest cities of Canada in a table.',
    'On which weekday was each birthday of somebody born on 29 February 1988?',
  ],
};

/** What the embedded model is good for, as measured on tasks that it had not seen. */
export const EMBEDDED_ABILITIES = {
  can:
    'Everyday computations of one step or two: prices, percentages, ages, dates, times, lists, primes, words and ' +
    'letters, small JSON. Choosing and calling a simple tool. It says so when it cannot know something, mostly.',
  cannot: 'Chat. Facts. Recipes, larger tables, most chains of three steps, tasks that need several tools.',
  measured:
    'It solves nearly 9 of 10 tasks in phrasings that it knows, 8 of 10 in other words, 7 of 10 that people make up ' +
    'freely, and 4 of 10 of theirs that need tools of their own: check its answers.',
} as const;
