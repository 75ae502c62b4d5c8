import type { EngineProgress } from '../worker/protocol.ts';
import { formatCount, formatDuration } from './format.ts';
import type { RunView, StepView } from './run-view.ts';

/**
 * What a run is doing, or how it ended, in one line that changes only with the phase, so that it can be read aloud.
 *
 * @param engines What they are doing: a step may have to wait for one.
 * @example
 * statusOf(view); // 'Step 2: Python is running.'
 */
export function statusOf(view: RunView, engines: readonly EngineProgress[] = []): string {
  const steps = formatCount(view.steps.filter((step) => step.stepNumber <= view.maxSteps).length, 'step');
  const time = view.outcome ? ` in ${formatDuration(view.outcome.durationMs)}` : '';
  switch (view.state) {
    case 'running':
      return statusOfStep(view, engines);
    case 'success':
      return `Answered after ${steps}${time}${tokensOf(view)}.`;
    case 'max-steps':
      return `No final answer within ${steps}; this is the best from what is known.`;
    case 'stopped':
      return `Stopped after ${steps}${time}. What was done is kept.`;
    case 'failed':
      return `Failed after ${steps}${time}. What was done is kept.`;
    case 'interrupted':
      return 'This run was interrupted: its page went away before it ended. What had happened by then is kept.';
    default:
      view.state satisfies never;
      return '';
  }
}

function statusOfStep(view: RunView, engines: readonly EngineProgress[]): string {
  const step = view.steps.at(-1);
  if (!step) return view.seq === 0 ? 'Getting ready …' : 'Starting …';
  const name = step.stepNumber > view.maxSteps ? 'Out of steps' : `Step ${step.stepNumber} of at most ${view.maxSteps}`;
  return `${name}: ${activityOf(step, engines)} …`;
}

function activityOf(step: StepView, engines: readonly EngineProgress[]): string {
  const isLoading = (engine: EngineProgress['engine']): boolean =>
    engines.some((one) => one.engine === engine && one.phase === 'loading');
  if (step.phase === 'thinking' && step.text) return 'writing';
  if (step.phase === 'thinking') return isLoading('model') ? 'the model is loading' : 'thinking';
  if (step.phase === 'done') return 'done';
  if (isLoading('sandbox')) return 'Python is loading';
  const call = step.toolCalls.find((one) => one.state === 'running');
  return call ? `waiting for ${call.name}` : 'Python is running';
}

function tokensOf({ outcome }: RunView): string {
  const total = (outcome?.usage.inputTokens ?? 0) + (outcome?.usage.outputTokens ?? 0);
  return total ? `, with ${formatCount(total, 'token')}` : '';
}
