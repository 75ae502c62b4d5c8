import type { ActionForm } from './action-form.ts';

interface ExampleTurn {
  readonly thought: string;
  readonly code: string;
  /** What the code printed; absent where the turn ends the task. */
  readonly logs?: string;
  /** @default 'None' */
  readonly output?: string;
}

interface Example {
  readonly task: string;
  readonly turns: readonly ExampleTurn[];
}

const EXAMPLES: readonly Example[] = [
  {
    task: 'A crate holds 24 jars of 340 g and weighs 2.5 kg itself. What do 15 full crates weigh, in kilograms?',
    turns: [
      {
        thought: 'This needs no tool, only arithmetic. One crate is its jars plus itself.',
        code: 'crate_kg = 24 * 0.340 + 2.5\nfinal_answer(15 * crate_kg)',
      },
    ],
  },
  {
    task: 'Which of the towns Ambridge, Borchester and Felpersham is the warmest today?',
    turns: [
      {
        thought: 'get_temperature answers for one town, so I loop over all three and print what comes back.',
        code:
          'temperatures = {town: get_temperature(town) for town in ["Ambridge", "Borchester", "Felpersham"]}\n' +
          'print(temperatures)',
        logs: "{'Ambridge': 17.5, 'Borchester': 19.0, 'Felpersham': 18.2}",
      },
      { thought: 'Borchester is the warmest.', code: 'final_answer("Borchester")' },
    ],
  },
  {
    task: 'In which year was the designer of the Halden lighthouse born?',
    turns: [
      {
        thought:
          'I do not know the designer. I search first and read the text before relying on it, because I cannot tell ' +
          'its form in advance.',
        code: 'page = wikipedia_search("Halden lighthouse")\nprint(page[:1500])',
        logs: 'Halden lighthouse … was built in 1871 after plans by Mette Ravn …',
      },
      {
        thought: 'The designer is Mette Ravn. Now I look her up in the same way.',
        code: 'print(wikipedia_search("Mette Ravn")[:1500])',
        logs: 'Mette Ravn (12 May 1836 – 3 October 1902) was a Danish engineer …',
      },
      { thought: 'She was born in 1836.', code: 'final_answer(1836)' },
    ],
  },
  {
    task: 'How often does each vowel occur in the word onomatopoeia?',
    turns: [
      {
        thought: 'I count with a Counter and keep the vowels.',
        code: 'from collections import Counter\ncounts = Counter("onomatopoeia")\n{vowel: counts[vowel] for vowel in "aeiou"}',
        output: "{'a': 2, 'e': 1, 'i': 1, 'o': 4, 'u': 0}",
      },
      {
        thought: 'The last expression showed me the counts, so I can answer with them.',
        code: 'final_answer({"a": 2, "e": 1, "i": 1, "o": 4, "u": 0})',
      },
    ],
  },
];

/**
 * Worked examples of whole tasks, every turn in the given form.
 *
 * @example
 * writeExamples((thought, code) => JSON.stringify({ thought, code }));
 */
export function writeExamples(write: NonNullable<ActionForm['write']>): string {
  const intro =
    'Here is how other tasks were solved. The tools in them are only examples; yours are listed further down.';
  const examples = EXAMPLES.map(({ task, turns }) => `Task: "${task}"\n\n${turns.map(writeTurn(write)).join('\n\n')}`);
  return [intro, ...examples].join('\n\n');
}

function writeTurn(write: NonNullable<ActionForm['write']>) {
  return ({ thought, code, logs, output }: ExampleTurn): string => {
    const turn = write(thought, code);
    if (logs === undefined && output === undefined) return turn;
    const printed = logs === undefined ? [] : [`Execution logs:\n${logs}`];
    return [turn, 'Observation:', ...printed, `Last output from code snippet:\n${output ?? 'None'}`].join('\n');
  };
}
