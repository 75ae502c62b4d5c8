import type { PromptProfile, SystemPromptInput } from '../core/prompt.ts';
import { COMPACT_REQUESTS, observeCompactly } from './compact-requests.ts';
import { describeOutput, finalAnswerTool, TEAM_RULE, toJsonLine, toMember } from './listing.ts';
import { observationLimits, writeValue } from './observation.ts';
import { observeFully, remarkOn } from './observe-fully.ts';
import { REQUESTS } from './requests.ts';

/** What may differ in the prompt of an agent that only calls tools. */
export interface ToolCallingOptions {
  /** Whether the model makes calls in a protocol of its own; else it writes them as JSON. @default false */
  readonly takesTools?: boolean;
  /** Most characters of each part of an observation. @default 20,000 of a value; 1,000 in a compact one */
  readonly observationCharacters?: number;
  /** Whether it is for a small model. @default false */
  readonly isCompact?: boolean;
}

const COMPACT_CHARACTERS = 1_000;

/**
 * The prompt of an agent that acts by calls of tools alone.
 *
 * @example
 * const profile = createToolCallingProfile({ takesTools: model.takesTools ?? false });
 */
export function createToolCallingProfile(options: ToolCallingOptions = {}): PromptProfile {
  const { takesTools = false, isCompact = false } = options;
  const limits = observationLimits(options.observationCharacters ?? (isCompact ? COMPACT_CHARACTERS : Infinity));
  const observe = isCompact ? observeCompactly : observeFully;
  const nothing = 'There was no call of a tool in that reply.';
  const advice = takesTools
    ? 'Call one. If you know the answer, call final_answer with it.'
    : `Write one as JSON, like this:\n${writeCall('final_answer', { answer: 'the answer' })}`;
  return {
    ...(isCompact ? COMPACT_REQUESTS : REQUESTS),
    name: isCompact ? 'compact' : 'full',

    system: (input) => (isCompact ? writeCompactSystem(input, takesTools) : writeSystem(input, takesTools)),
    observation: (step) => observe(step, limits),
    remarks: (step) => remarkOn(step, limits),
    value: (value) => writeValue(value, limits),
    repair: () => `${nothing} ${advice}`,
    missingCode: () => `${nothing} ${advice}`,
  };
}

/** The prompt of a tool-calling agent whose model has no protocol of its own for calls. */
export const toolCallingProfile: PromptProfile = createToolCallingProfile();

const EXAMPLE = `Here is how another task was solved. The tools in it are only examples; yours are listed further down.

Task: "Which of the towns Ambridge and Borchester is warmer today?"

Thought: get_temperature answers for one town. Neither call needs the other's result, so I make both.
${writeCall('get_temperature', { town: 'Ambridge' })}
${writeCall('get_temperature', { town: 'Borchester' })}
Observation:
get_temperature gave:
17.5
get_temperature gave:
19.0

Thought: Borchester is warmer.
${writeCall('final_answer', { answer: 'Borchester' })}`;

const TEXT_PROTOCOL = `A turn is a short thought, then one JSON object on a line of its own for each call, with the tool's name and all of its arguments:

Thought: what you know, what is missing, and what this call will find out.
${writeCall('tool_name', { argument: 'value' })}

End your turn after the calls: what they gave comes as an observation. Never write an observation yourself.`;

const RULES = `Rules:
1. Every turn calls a tool. The task ends with a call of final_answer, and nothing that you write outside of it counts as the answer.
2. Give values, never names of variables: there is no code. What a tool stored under a name, such as image_1.png, is passed on by that name.
3. Call several tools in one turn only where none needs what another gives.
4. Do not repeat a call with the arguments it already had: its result will not change.
5. Call only tools that you have, with the arguments that they take. After an error, change what is wrong; if the same way has failed twice, try another.
6. Never make up a result that a tool could give you. Do not give up early.
7. Answer in the language of the task.`;

function writeSystem(input: SystemPromptInput, takesTools: boolean): string {
  const { team, instructions, output } = input;
  const intro =
    'You solve tasks by calling tools. In each of your turns you call one or several; they are run, and you are shown ' +
    'what they gave before your next turn.';
  const members = team.map(({ name }) => name).join(', ');
  return [
    intro,
    ...(takesTools ? [] : [TEXT_PROTOCOL, EXAMPLE, `Your tools, one a line:\n${listTools(input)}`]),
    ...(members ? [`Your team: ${members}. These are other agents, called like tools. ${TEAM_RULE}`] : []),
    RULES,
    ...(output ? [`The answer that final_answer takes is bound to a form. ${describeOutput(output)}`] : []),
    ...(instructions ? [instructions] : []),
    'Now begin.',
  ].join('\n\n');
}

function writeCompactSystem(input: SystemPromptInput, takesTools: boolean): string {
  const { instructions, output } = input;
  const form = takesTools ? 'Call tools.' : `Answer with one line of JSON: ${writeCall('tool_name', { argument: 1 })}.`;
  return [
    `You are an agent. ${form} Call final_answer when you know the answer.`,
    ...(output ? [`About the answer: ${describeOutput(output)}`] : []),
    ...(instructions ? [instructions] : []),
    ...(takesTools ? [] : [`Tools:\n${listTools(input)}`]),
  ].join('\n');
}

function listTools({ tools, team, output }: SystemPromptInput): string {
  return [...tools, ...team.map(toMember), finalAnswerTool(output)].map(toJsonLine).join('\n');
}

function writeCall(name: string, args: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ name, arguments: args });
}
