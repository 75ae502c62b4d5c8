import type { EngineProgress } from '../worker/protocol.ts';
import { formatCount, formatDuration } from './format.ts';
import { isOpenPlan } from './plan-view.ts';
import { isLastAnswer, stepsOf } from './run-view.ts';
import type { Entry, RunView } from './run-view.ts';
import type { StepView } from './step-view.ts';
import { describeUsage } from './usage.ts';

/**
 * What a run is doing, or how it ended, in one line that changes only with the phase, so that it can be read aloud.
 *
 * @param engines What they are doing: a step may have to wait for one.
 * @example
 * statusOf(view); // 'Step 2: Python is running.'
 */
export function statusOf(view: RunView, engines: readonly EngineProgress[] = []): string {
  const steps = formatCount(countSteps(view), 'step');
  const { durationMs = 0, reason = '', answer } = view.outcome ?? {};
  const time = view.outcome ? ` in ${formatDuration(durationMs)}` : '';
  const best = answer === null ? 'nothing is known that would be an answer' : 'this is the best from what is known';
  switch (view.state) {
    case 'running':
      return statusOfEntry(view, engines);
    case 'success':
      return `Answered after ${steps}${time}${usageOf(view)}.`;
    case 'max-steps':
      return `No final answer within ${steps}; ${best}${usageOf(view)}.`;
    case 'budget':
      return `${reason || 'The budget is used up.'} After ${steps}${time}, ${best}.`;
    case 'stopped':
      return `Stopped ${whereOf(view)}${reason ? `: ${reason.replace(/\.$/, '')}` : ''}. What was done is kept.`;
    case 'failed':
      return `Failed ${whereOf(view)}. What was done is kept.`;
    case 'interrupted':
      return 'This run was interrupted: its page went away before it ended. What had happened by then is kept.';
    default:
      view.state satisfies never;
      return '';
  }
}

/**
 * The run of a managed agent in a few words.
 *
 * @example
 * describeNested(view); // '3 steps, 12 s, 1,204 tokens'
 */
export function describeNested(view: RunView): string {
  const { state, outcome } = view;
  const steps = formatCount(countSteps(view), 'step');
  switch (state) {
    case 'running': {
      const last = view.entries.at(-1);
      return last ? `${nameOf(view, last)}: ${activityOf(last, [])}` : 'starting';
    }
    case 'interrupted':
      return `${steps}, cut off`;
    case 'success':
    case 'max-steps':
    case 'budget':
    case 'stopped':
    case 'failed': {
      const how = state === 'success' ? '' : NESTED_WORDS[state];
      const time = outcome ? formatDuration(outcome.durationMs) : '';
      return [how, steps, time, outcome ? describeUsage(outcome.usage) : ''].filter(Boolean).join(', ');
    }
    default:
      return state satisfies never;
  }
}

const WAITS_FOR_YES = 'waiting for your yes';

const NESTED_WORDS = {
  'max-steps': 'out of steps',
  budget: 'out of budget',
  stopped: 'stopped',
  failed: 'failed',
} as const;

/** What each agent of the run used, if there were several. */
export function usageByAgent({ outcome }: RunView): readonly (readonly [agent: string, used: string])[] {
  const agents = Object.entries(outcome?.usageByAgent ?? {}).toSorted(([a], [b]) =>
    a.localeCompare(b, 'en', { numeric: true }),
  );
  return agents.length > 1 ? agents.map(([path, usage]) => [path.replaceAll('/', ' › '), describeUsage(usage)]) : [];
}

/** How far a run came that has no answer. */
function whereOf(view: RunView): string {
  const time = formatDuration(view.outcome?.durationMs ?? 0);
  const last = view.entries.at(-1);
  if (!last) return 'before the first step';
  if (last.phase === 'cut')
    return `${last.type === 'plan' ? 'at the plan' : `in step ${last.stepNumber}`}, after ${time}`;
  return `after ${formatCount(countSteps(view), 'step')} in ${time}`;
}

function countSteps(view: RunView): number {
  return stepsOf(view).filter((step) => !isLastAnswer(view, step)).length;
}

function statusOfEntry(view: RunView, engines: readonly EngineProgress[]): string {
  const last = view.entries.at(-1);
  if (!last) return view.seq === 0 ? 'Getting ready …' : 'Starting …';
  return `${nameOf(view, last)}: ${activityOf(last, engines)} …`;
}

function nameOf(view: RunView, entry: Entry): string {
  if (entry.type === 'plan') return 'Plan';
  if (entry.stepNumber > view.maxSteps) return 'Out of steps';
  return `Step ${entry.stepNumber} of at most ${view.maxSteps}`;
}

function activityOf(entry: Entry, engines: readonly EngineProgress[]): string {
  const isLoading = (engine: EngineProgress['engine']): boolean =>
    engines.some((one) => one.engine === engine && one.phase === 'loading');
  if (entry.phase === 'waiting') return WAITS_FOR_YES;
  if (entry.type === 'plan') {
    if (!isOpenPlan(entry)) return entry.phase === 'denied' ? 'not accepted' : 'done';
    if (entry.text) return 'writing';
    return isLoading('model') ? 'the model is loading' : 'thinking';
  }
  if (entry.phase === 'thinking' && entry.text) return 'writing';
  if (entry.phase === 'thinking') return isLoading('model') ? 'the model is loading' : 'thinking';
  if (entry.phase === 'done') return 'done';
  return waitingOf(entry) ?? (isLoading('sandbox') ? 'Python is loading' : 'Python is running');
}

/** Whom or what a step at work waits for. */
function waitingOf({ toolCalls, runs }: StepView): string | undefined {
  if (toolCalls.some((call) => call.state === 'asked')) return WAITS_FOR_YES;
  const atWork = runs.filter((run) => run.state === 'running');
  if (atWork.some(({ entries }) => entries.some((entry) => activityOf(entry, []) === WAITS_FOR_YES)))
    return WAITS_FOR_YES;
  const agents = atWork.map((run) => run.agent.at(-1));
  if (agents.length > 0) return `waiting for ${agents.join(', ')}`;
  const call = toolCalls.find((one) => one.state === 'running');
  return call && `waiting for ${call.name}`;
}

function usageOf({ outcome }: RunView): string {
  const used = outcome ? describeUsage(outcome.usage) : '';
  return used && `, with ${used}`;
}
