import type { ActionStep } from '../core/memory.ts';
import type { ObservationLimits } from './observation.ts';
import { cutTo, observeParts } from './observation.ts';

/**
 * What one step showed, as capable models are told: what was printed, then the value, or the error and what to do.
 *
 * @example
 * observeFully(step, observationLimits()); // 'Observation:\nExecution logs:\n5\nLast output from code snippet:\nNone'
 */
export function observeFully(step: ActionStep, limits: ObservationLimits): string {
  const { edits, calls, logs, output, left } = observeParts(step, limits);
  if (step.isFinalAnswer) return 'The answer was given.';
  const result = step.error ? [`Error:\n${describeError(step.error, limits)}`] : output;
  return ['Observation:', ...edits, ...calls, ...logs, ...result, ...left].join('\n');
}

/**
 * What is to be told after native calls, which have told their results themselves: edits, an error, what is left.
 *
 * @example
 * remarkOn(step, observationLimits()); // 'Left of the budget: 900 tokens.'
 */
export function remarkOn(step: ActionStep, limits: ObservationLimits): string {
  const { edits, left } = observeParts(step, limits);
  const error = step.error ? [`Error:\n${describeError(step.error, limits)}`] : [];
  return [...edits, ...error, ...left].join('\n');
}

function describeError({ type, message, line, snippet }: NonNullable<ActionStep['error']>, limits: ObservationLimits) {
  const advise = (what: string, advice: string): string => {
    return advice ? `${cutTo(what, limits.error - advice.length - 1)}\n${advice}` : cutTo(what, limits.error);
  };
  switch (type) {
    case 'ParsingError':
      return advise(message, '');
    case 'Denied':
      return advise(message, 'Do not try it again in another guise: find a way that needs no such thing.');
    case 'CheckFailed':
      return advise(message, 'Put this right, then give the answer again.');
    default: {
      const place = line > 0 ? `\nLine ${line}:\n${snippet}` : '';
      const advice = 'Correct this before you go on; if it has failed before, try another way.';
      return advise(`${type}: ${message}${place}`, advice);
    }
  }
}
