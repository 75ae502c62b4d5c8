import type { ActionStep, StepCall } from '../core/memory.ts';
import { truncateMiddle } from '../core/truncate.ts';
import { toJsonValue } from './json-value.ts';

/** How much of what a step showed a model is told. */
export interface ObservationLimits {
  readonly prints: number;
  /** Of the last expression, and of what a call gave. */
  readonly value: number;
  readonly error: number;
}

const LIMITS: ObservationLimits = { prints: 50_000, value: 20_000, error: 2_000 };

/** Room for the words that say how much was cut. */
const CUT_NOTE_CHARACTERS = 40;

/** What one step showed, part by part; a part that there is not is empty. */
export interface ObservedParts {
  /** What a person changed. */
  readonly edits: readonly string[];
  /** Calls that the text made, and what they gave. */
  readonly calls: readonly string[];
  readonly logs: readonly string[];
  readonly output: readonly string[];
  /** What is left of the budget. */
  readonly left: readonly string[];
}

/**
 * The limits of observations.
 *
 * @param characters Most of any part; nothing becomes longer than it is without it.
 * @example
 * observationLimits(1_000).prints; // 1000
 */
export function observationLimits(characters = Infinity): ObservationLimits {
  return {
    prints: Math.min(LIMITS.prints, characters),
    value: Math.min(LIMITS.value, characters),
    error: Math.min(LIMITS.error, characters),
  };
}

/**
 * What a step showed, except for its error, in the parts of which an observation is put together.
 *
 * @example
 * const { logs, output } = observeParts(step, observationLimits());
 */
export function observeParts(step: ActionStep, limits: ObservationLimits): ObservedParts {
  const { prints, display, edits = [], calls = [], areCallsNative, code, budgetLeft } = step;
  const printed = truncateMiddle(prints, limits.prints).trimEnd();
  // What native calls gave stands in messages of their own.
  const told = areCallsNative ? [] : calls;
  const hasRun = code !== '' || calls.length === 0;
  const output = truncateMiddle(display['text/plain'] ?? 'None', limits.value);
  return {
    edits: edits.length > 0 ? [`A person changed what you wanted to do.\n${edits.join('\n')}`] : [],
    calls: told.flatMap((call) => describeCall(call, limits)),
    logs: printed ? [`Execution logs:\n${printed}`] : [],
    output: hasRun ? [`Last output from code snippet:\n${output}`] : [],
    left: budgetLeft ? [`Left of the budget: ${budgetLeft}.`] : [],
  };
}

function describeCall({ name, observation, isError }: StepCall, { value }: ObservationLimits): string[] {
  if (observation === null) return [];
  return [`${name} ${isError ? 'failed' : 'gave'}:\n${truncateMiddle(observation, value)}`];
}

/**
 * Cuts the middle out of a text so that it and the note about the cut have no more than `limit` characters together.
 *
 * @example
 * cutTo('x'.repeat(3_000), 2_000).length <= 2_000; // true
 */
export function cutTo(text: string, limit: number): string {
  return text.length <= limit ? text : truncateMiddle(text, Math.max(0, limit - CUT_NOTE_CHARACTERS));
}

/**
 * Any value that a tool gave, as text: what is text stays as it is, everything else is JSON. Never throws.
 *
 * @example
 * writeValue({ total: 3 }, observationLimits()); // '{"total":3}'
 */
export function writeValue(value: unknown, limits: ObservationLimits): string {
  return truncateMiddle(typeof value === 'string' ? value : JSON.stringify(toJsonValue(value)), limits.value);
}
