import type { ActionStep } from '../core/memory.ts';
import type { ObservationLimits } from './observation.ts';
import { cutTo, observeParts } from './observation.ts';
import { REQUESTS } from './requests.ts';

/** What is said to a small model beside its observations: what ours was trained on, and short words for the rest. */
export const COMPACT_REQUESTS: typeof REQUESTS = {
  ...REQUESTS,
  task: (task, left) => `New task: ${task}${left ? `\nLimit: ${left}.` : ''}`,
  cut: () => 'The reply was too long and was cut. Write less.',
  lastAnswer: (task) => `New task: ${task}`,
  plan: ({ task, isFirst }) =>
    isFirst
      ? `Task: ${task}\nWrite a short plan: what is known, what is missing, then numbered steps. No code yet.`
      : `Task: ${task}\nWrite the plan anew: what is known now, then the steps that are left. No code yet.`,
  proceed: () => 'Now carry out the plan.',
  planDenied: (reason) => `The plan was refused: ${reason}`,
  summarise: (task) =>
    `Task: ${task}\nSum up what was done and found so far, with all values and the names of variables. No code.`,
  summary: (text) => `So far:\n${text}`,
  managedTask: ({ task }) => `New task: ${task}`,
};

/**
 * What one step showed, as our embedded model was trained on it.
 *
 * @example
 * observeCompactly(step, observationLimits(1_000)); // 'Observation:\nLast output from code snippet:\nNone'
 */
export function observeCompactly(step: ActionStep, limits: ObservationLimits): string {
  if (step.isFinalAnswer) return 'The answer was given.';
  const { edits, calls, logs, output, left } = observeParts(step, limits);
  return ['Observation:', ...edits, ...calls, ...describeResult(step, limits, logs, output), ...left].join('\n');
}

function describeResult(
  { error }: ActionStep,
  limits: ObservationLimits,
  logs: readonly string[],
  output: readonly string[],
): readonly string[] {
  if (!error) return [...logs, ...output];
  if (error.type === 'ParsingError') return ['Error:', cutTo(error.message, limits.error)];
  const what = cutTo(`${error.type}: ${error.message}`, limits.error);
  return ['Error:', ...logs, what, 'Fix the code and try again.'];
}
