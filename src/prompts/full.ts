import type { PromptProfile } from '../core/prompt.ts';
import type { ActionForm, ActionOptions } from './action-form.ts';
import { createActionForm } from './action-form.ts';
import { writeExamples } from './full-examples.ts';
import { describeImports, finalAnswerFunction, TEAM_RULE, toMember } from './listing.ts';
import { observationLimits, writeValue } from './observation.ts';
import { observeFully, remarkOn } from './observe-fully.ts';
import { REQUESTS } from './requests.ts';
import { toPythonFunction } from './signature.ts';

/** What may differ in a prompt. */
export interface ProfileOptions extends ActionOptions {
  /** Most characters of each part of an observation. @default 50,000 of prints, 20,000 of a value, 2,000 of an error */
  readonly observationCharacters?: number;
}

const AFTER_A_TURN = `After each turn you receive an observation: everything the code printed, then the value of its last expression, or the error with the line it happened on. Print whatever you will need later; nothing else reaches you. Variables, functions and imports stay defined from one turn to the next, so never compute the same thing twice.`;

/**
 * The prompt for capable models: the protocol, worked examples, the tools as typed functions, the rules.
 *
 * @example
 * const profile = createFullProfile({ actions: 'json' });
 */
export function createFullProfile({ observationCharacters, ...action }: ProfileOptions = {}): PromptProfile {
  const form = createActionForm(action);
  const limits = observationLimits(observationCharacters);
  return {
    ...REQUESTS,
    name: 'full',

    system({ tools, team, imports, instructions, output }) {
      const functions = [...tools.map(toPythonFunction), finalAnswerFunction(output)].join('\n\n');
      const members = team.map((member) => toPythonFunction(toMember(member))).join('\n\n');
      return [
        writeProtocol(form, output !== undefined),
        ...(form.write ? [writeExamples(form.write)] : []),
        `Your tools:\n${form.show(functions)}`,
        ...(members
          ? [`Your team. These are other agents, called like functions. ${TEAM_RULE}\n${form.show(members)}`]
          : []),
        `${writeRules(form)}\n10. ${describeImports(imports)}`,
        ...(instructions ? [instructions] : []),
        'Now begin.',
      ].join('\n\n');
    },

    observation: (step) => observeFully(step, limits),
    remarks: (step) => remarkOn(step, limits),
    value: (value) => writeValue(value, limits),

    repair: () =>
      `There was ${form.missing} in that reply. ` +
      (form.write
        ? `Answer with ${form.turn}:\n${form.write('…', '…')}\nIf you know the answer, the code is final_answer(…).`
        : `Answer with ${form.turn}. If you know the answer, call final_answer.`),

    missingCode: () =>
      `Your reply held ${form.missing}. ` +
      (form.write
        ? `Write ${form.turn}, like this:\n${form.write('I know the answer.', 'final_answer("the answer")')}`
        : `Make ${form.turn}. If you know the answer, call final_answer.`),
  };
}

/** The prompt for capable models where nothing else is said: code between `<code>` and `</code>`. */
export const fullProfile: PromptProfile = createFullProfile();

function writeProtocol({ turn, write, place }: ActionForm, isBound: boolean): string {
  const intro = `You solve tasks by writing Python. Each of your turns is ${turn}; the code is run, and you are shown what came of it before your next turn.`;
  const thought = 'what you know, what is missing, and what this code will find out.';
  const example = write ? [`A turn of yours looks like this:`, write(thought, '# Python')] : [];
  const end = `When you know the answer, call final_answer(answer) ${place}. That ends the task: nothing you write outside of it counts as the answer. ${isBound ? 'The form of the answer is told with that function.' : 'The answer may be any value: a number, a text, a list, a dictionary.'}`;
  return [intro, ...example, AFTER_A_TURN, end].join('\n\n');
}

function writeRules({ rule }: ActionForm): string {
  return `Rules:
1. ${rule}
2. Use only variables that you have defined, and tools that are listed above.
3. Tools are plain Python functions: call them with positional or keyword arguments, never with one dictionary that holds them all, and never give a variable the name of a tool.
4. When you cannot foresee the form of a tool's result, print it and go on in the next turn. Chain calls in one block only where a result's type is stated.
5. Do not repeat a call with the arguments it already had: its result will not change.
6. After an error, read the line it names and change what is wrong. If the same way has failed twice, try another.
7. Do the work in the code: never make up a result that a tool or a computation could give you.
8. There is no network and no file of the user's machine besides what the tools offer.
9. Do not give up early. When you have what was asked for, answer in the language of the task.`;
}
