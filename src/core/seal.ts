import type { StepContext } from './agent-parts.ts';
import { orCancelled } from './cancel.ts';
import type { ActionStep, PlanStep } from './memory.ts';

/**
 * Puts a step into the memory, as those who are told of it beforehand want it.
 *
 * @returns The step that is kept; nothing when the run is stopped while they look at it.
 * @example
 * const step = await seal(context, made);
 */
export async function seal<Made extends ActionStep | PlanStep>(
  { onStep, agent, signal, steps }: StepContext,
  made: Made,
): Promise<Made | undefined> {
  const { type, stepNumber, usage, timing } = made;
  // Where the stop came first, the step is whole all the same.
  const wasStopped = signal.aborted;
  const editing = onStep(made, agent) as Promise<Made>;
  const edited = wasStopped ? await editing : await orCancelled(editing, signal);
  if (!edited) return undefined;
  const step: Made = { ...edited, type, stepNumber, usage, timing };
  steps.push(step);
  return step;
}
