import type { PromptProfile } from '../core/prompt.ts';
import { truncateMiddle } from '../core/truncate.ts';
import { toSignature } from './signature.ts';

/** A small model's window is small: what is observed is cut shorter than for a large one. */
const OBSERVATION_CHARACTERS = 1_000;

/**
 * The format that our embedded model was trained on, byte for byte (see `public/models/embedded`): anything else
 * confuses it. Its system prompt has no room for imports or instructions.
 */
export const compactProfile: PromptProfile = {
  name: 'compact',

  system({ tools, instructions }) {
    const lines = tools.map((one) => `${toSignature(one)}  # ${one.description.replace(/\s+/g, ' ').trim()}`);
    return [
      'You are a code agent. Answer with "Thought:" and one Python block between <code> and </code>. ' +
        'Use print() to see values. Call final_answer(x) when you know the answer.',
      ...(instructions ? [instructions] : []),
      'Tools:',
      ...lines,
      'def final_answer(answer)  # Give the answer and stop.',
    ].join('\n');
  },

  task: (task) => `New task: ${task}`,

  observation({ prints, display, error }) {
    const printed = truncateMiddle(prints, OBSERVATION_CHARACTERS).replace(/\n+$/, '');
    const logs = printed ? [`Execution logs:\n${printed}`] : [];
    if (error?.type === 'ParsingError') return `Observation:\nError:\n${error.message}`;
    if (error) {
      const what = truncateMiddle(`${error.type}: ${error.message}`, OBSERVATION_CHARACTERS);
      return ['Observation:', 'Error:', ...logs, what, 'Fix the code and try again.'].join('\n');
    }
    const output = truncateMiddle(display['text/plain'] ?? 'None', OBSERVATION_CHARACTERS);
    return ['Observation:', ...logs, `Last output from code snippet:\n${output}`].join('\n');
  },

  repair: () => 'Observation:\nError:\nSyntaxError: no code found\nFix the code and try again.',

  missingCode: () => 'SyntaxError: no code found\nFix the code and try again.',

  lastAnswer: (task) => `New task: ${task}`,
};
