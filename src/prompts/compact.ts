import type { JsonSchema } from '../core/json-schema.ts';
import { toPythonType } from '../core/json-schema.ts';
import type { ToolDescription } from '../core/model.ts';
import type { PromptProfile } from '../core/prompt.ts';
import { BASE_IMPORTS } from '../core/prompt.ts';
import { createActionForm } from './action-form.ts';
import { COMPACT_REQUESTS, observeCompactly } from './compact-requests.ts';
import type { ProfileOptions } from './full.ts';
import { describeOutput, toMember } from './listing.ts';
import { observationLimits, writeValue } from './observation.ts';
import { remarkOn } from './observe-fully.ts';
import { toSignature } from './signature.ts';

/** A small model's window is small: what is observed is cut shorter than for a large one. */
const OBSERVATION_CHARACTERS = 1_000;

/**
 * The prompt for small models. What it says where actions are text between the usual tags, and nothing out of the
 * ordinary is asked for, is the format that our embedded model was trained on, byte for byte (see
 * `public/models/embedded`): anything else confuses it.
 *
 * @example
 * const profile = createCompactProfile({ observationCharacters: 2_000 });
 */
export function createCompactProfile({
  observationCharacters = OBSERVATION_CHARACTERS,
  ...action
}: ProfileOptions = {}): PromptProfile {
  const form = createActionForm(action);
  const limits = observationLimits(observationCharacters);
  const missing = `SyntaxError: ${action.actions === 'tool' ? 'no call found' : 'no code found'}\nFix the code and try again.`;
  return {
    ...COMPACT_REQUESTS,
    name: 'compact',

    system({ tools, team, imports, instructions, output }) {
      return [
        `You are a code agent. ${form.brief} Use print() to see values. Call final_answer(x) when you know the answer.`,
        ...(instructions ? [instructions] : []),
        ...describeExtraImports(imports),
        'Tools:',
        ...[...tools, ...team.map(toMember)].map(toLines),
        toFinalAnswerLines(output),
      ].join('\n');
    },

    observation: (step) => observeCompactly(step, limits),
    remarks: (step) => remarkOn(step, limits),
    value: (value) => writeValue(value, limits),
    repair: () => `Observation:\nError:\n${missing}`,
    missingCode: () => missing,
  };
}

/** The prompt that our embedded model was trained on. */
export const compactProfile: PromptProfile = createCompactProfile();

/** The description comes first: a small model that reads the name knows already what it is for. */
function toLines(one: ToolDescription): string {
  return `# ${one.description.replace(/\s+/g, ' ').trim()}\n${toSignature(one)}`;
}

function toFinalAnswerLines(output: JsonSchema | undefined): string {
  if (!output) return '# Give the answer and stop.\ndef final_answer(answer)';
  return `# Give the answer and stop. ${describeOutput(output)}\ndef final_answer(answer: ${toPythonType(output)})`;
}

/** What anybody may import needs no words. */
function describeExtraImports(imports: readonly string[]): string[] {
  if (imports.includes('*')) return ['Imports: any'];
  const extra = imports.filter((name) => !BASE_IMPORTS.includes(name));
  return extra.length > 0 ? [`Imports: ${extra.join(', ')}`] : [];
}
