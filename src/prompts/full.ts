import type { ActionStep } from '../core/memory.ts';
import type { PromptProfile } from '../core/prompt.ts';
import { BASE_IMPORTS } from '../core/prompt.ts';
import { truncateMiddle } from '../core/truncate.ts';
import { toPythonFunction } from './signature.ts';

const PRINT_CHARACTERS = 50_000;
const OUTPUT_CHARACTERS = 20_000;
const ERROR_CHARACTERS = 2_000;

const PROTOCOL = `You solve tasks by writing Python. Each of your turns is a short thought and one block of code; the code is run, and you are shown what came of it before your next turn.

A turn of yours looks like this:

Thought: what you know, what is missing, and what this code will find out.
<code>
# Python
</code>

After each turn you receive an observation: everything the code printed, then the value of its last expression, or the error with the line it happened on. Print whatever you will need later; nothing else reaches you. Variables, functions and imports stay defined from one turn to the next, so never compute the same thing twice.

When you know the answer, call final_answer(answer) in a code block. That ends the task: nothing you write outside of it counts as the answer. The answer may be any value: a number, a text, a list, a dictionary.`;

const EXAMPLES = `Here is how other tasks were solved. The tools in them are only examples; yours are listed further down.

Task: "A crate holds 24 jars of 340 g and weighs 2.5 kg itself. What do 15 full crates weigh, in kilograms?"

Thought: This needs no tool, only arithmetic. One crate is its jars plus itself.
<code>
crate_kg = 24 * 0.340 + 2.5
final_answer(15 * crate_kg)
</code>

Task: "Which of the towns Ambridge, Borchester and Felpersham is the warmest today?"

Thought: get_temperature answers for one town, so I loop over all three and print what comes back.
<code>
temperatures = {town: get_temperature(town) for town in ["Ambridge", "Borchester", "Felpersham"]}
print(temperatures)
</code>
Observation:
Execution logs:
{'Ambridge': 17.5, 'Borchester': 19.0, 'Felpersham': 18.2}
Last output from code snippet:
None

Thought: Borchester is the warmest.
<code>
final_answer("Borchester")
</code>

Task: "In which year was the designer of the Halden lighthouse born?"

Thought: I do not know the designer. I search first and read the text before relying on it, because I cannot tell its form in advance.
<code>
page = wikipedia_search("Halden lighthouse")
print(page[:1500])
</code>
Observation:
Execution logs:
Halden lighthouse … was built in 1871 after plans by Mette Ravn …
Last output from code snippet:
None

Thought: The designer is Mette Ravn. Now I look her up in the same way.
<code>
print(wikipedia_search("Mette Ravn")[:1500])
</code>
Observation:
Execution logs:
Mette Ravn (12 May 1836 – 3 October 1902) was a Danish engineer …
Last output from code snippet:
None

Thought: She was born in 1836.
<code>
final_answer(1836)
</code>

Task: "How often does each vowel occur in the word onomatopoeia?"

Thought: I count with a Counter and keep the vowels.
<code>
from collections import Counter
counts = Counter("onomatopoeia")
{vowel: counts[vowel] for vowel in "aeiou"}
</code>
Observation:
Last output from code snippet:
{'a': 2, 'e': 1, 'i': 1, 'o': 4, 'u': 0}

Thought: The last expression showed me the counts, so I can answer with them.
<code>
final_answer({"a": 2, "e": 1, "i": 1, "o": 4, "u": 0})
</code>`;

const RULES = `Rules:
1. Every turn has a "Thought:" and one block between <code> and </code>.
2. Use only variables that you have defined, and tools that are listed above.
3. Tools are plain Python functions: call them with positional or keyword arguments, never with one dictionary that holds them all, and never give a variable the name of a tool.
4. When you cannot foresee the form of a tool's result, print it and go on in the next turn. Chain calls in one block only where a result's type is stated.
5. Do not repeat a call with the arguments it already had: its result will not change.
6. After an error, read the line it names and change what is wrong. If the same way has failed twice, try another.
7. Do the work in the code: never make up a result that a tool or a computation could give you.
8. There is no network and no file of the user's machine besides what the tools offer.
9. Do not give up early. When you have what was asked for, answer in the language of the task.`;

/** The prompt for capable models: the protocol, worked examples, the tools as typed functions, the rules. */
export const fullProfile: PromptProfile = {
  name: 'full',

  system({ tools, imports, instructions }) {
    const finalAnswer = 'def final_answer(answer):\n    """Give the answer to the task and stop."""';
    const functions = [...tools.map(toPythonFunction), finalAnswer].join('\n\n');
    const allowed = imports.includes('*')
      ? 'You may import any module that is installed.'
      : `You may import only: ${[...new Set([...BASE_IMPORTS, ...imports])].sort().join(', ')}.`;
    return [
      PROTOCOL,
      EXAMPLES,
      `Your tools:\n<code>\n${functions}\n</code>`,
      `${RULES}\n10. ${allowed}`,
      ...(instructions ? [instructions] : []),
      'Now begin.',
    ].join('\n\n');
  },

  task: (task) => `New task:\n${task}`,

  observation(step) {
    const { prints, display, error } = step;
    const logs = prints ? [`Execution logs:\n${truncateMiddle(prints, PRINT_CHARACTERS).trimEnd()}`] : [];
    if (error) return ['Observation:', ...logs, `Error:\n${describeError(error)}`].join('\n');
    const output = truncateMiddle(display['text/plain'] ?? 'None', OUTPUT_CHARACTERS);
    return ['Observation:', ...logs, `Last output from code snippet:\n${output}`].join('\n');
  },

  repair: () =>
    'There was no code in that reply. Answer with a thought and one code block:\nThought: …\n<code>\n…\n</code>\n' +
    'If you know the answer, the code is final_answer(…).',

  missingCode: () =>
    'Your reply held no code. Write a thought and one code block, like this:\nThought: I know the answer.\n<code>\n' +
    'final_answer("the answer")\n</code>',

  lastAnswer: (task) =>
    `There are no turns left. From what is known so far, give the best answer you can to the task, in plain words, ` +
    `without code. If something remains unknown, say so briefly.\n\nThe task was:\n${task}`,
};

function describeError({ type, message, line, snippet }: NonNullable<ActionStep['error']>): string {
  if (type === 'ParsingError') return message;
  const place = line > 0 ? `\nLine ${line}:\n${snippet}` : '';
  const advice = '\nCorrect this before you go on; if it has failed before, try another way.';
  return truncateMiddle(`${type}: ${message}${place}`, ERROR_CHARACTERS) + advice;
}
