import type { AgentError, Budget, Media, RunEvent, RunState, TokenUsage } from '../core/index.ts';
import { splitInputs } from '../worker/protocol.ts';
import { closePlan, isOpenPlan, newPlan, reducePlan } from './plan-view.ts';
import type { PlanView } from './plan-view.ts';
import { closeStep, endStep, newStep, reduceStep } from './step-view.ts';
import type { StepView } from './step-view.ts';

/** A run as the screen shows it: a fold of its events. Those of managed agents are views of their own, in its steps. */
export interface RunView {
  readonly runId: string;
  /** The path of its agent; empty until it is known. */
  readonly agent: readonly string[];
  /** As it was asked for. */
  readonly task: string;
  /** The files and variables that the agent was told of; empty for none. */
  readonly inputs: string;
  /** What came with the task. */
  readonly media: readonly Media[];
  readonly modelId: string;
  readonly maxSteps: number;
  /** Undefined where nothing is limited. */
  readonly budget: Budget | undefined;
  /** The run that it goes on from; empty for none. */
  readonly continues: string;
  readonly state: RunState | 'running' | 'interrupted';
  /** The number of the latest event that is in here. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Steps and plans, in order. */
  readonly entries: readonly Entry[];
  readonly warnings: readonly string[];
  /** What the run gave; undefined until it has ended. */
  readonly outcome: RunOutcome | undefined;
}

export type Entry = StepView | PlanView;

/** What a run gave. */
export interface RunOutcome {
  readonly answer: unknown;
  readonly error: AgentError | undefined;
  /** Why it was stopped, or which limit was reached; empty otherwise. */
  readonly reason: string;
  readonly usage: TokenUsage;
  readonly usageByAgent: Readonly<Record<string, TokenUsage>>;
  readonly durationMs: number;
}

/** What happens while a plan is made as it does in a step. */
const OF_PLANS_TOO: ReadonlySet<RunEvent['type']> = new Set([
  'reasoning-delta',
  'retry',
  'context-compact',
  'approval-request',
  'approval-end',
]);

/**
 * A run of which nothing is known but that it was asked for.
 *
 * @example
 * const view = events.reduce(reduceRun, newRun(runId, task));
 */
export function newRun(runId: string, task = '', startedAt = 0): RunView {
  return {
    runId,
    agent: [],
    task,
    inputs: '',
    media: [],
    modelId: '',
    maxSteps: 0,
    budget: undefined,
    continues: '',
    state: 'running',
    seq: 0,
    startedAt,
    entries: [],
    warnings: [],
    outcome: undefined,
  };
}

/** The steps of a run, without its plans. */
export function stepsOf({ entries }: RunView): readonly StepView[] {
  return entries.filter((entry) => entry.type === 'step');
}

/** Whether a step is the question for a last answer, after steps or budget were used up. */
export function isLastAnswer({ state, maxSteps, entries }: RunView, step: StepView): boolean {
  return step.stepNumber > maxSteps || (state === 'budget' && step.isFinalAnswer && step === entries.at(-1));
}

/**
 * Folds one event into what is on screen. The same function serves live events and those read back after a reload; an
 * event that is already in the view changes nothing.
 *
 * @example
 * view = reduceRun(view, event);
 */
export function reduceRun(view: RunView, event: RunEvent): RunView {
  if (event.seq <= view.seq) return view;
  const next = { ...view, seq: event.seq };
  if (event.agent.length > depthOf(view)) return reduceManaged(next, event);
  switch (event.type) {
    case 'run-start': {
      const { agent, task, media = [], modelId, maxSteps, budget, continues = '', at } = event;
      return { ...next, agent, ...splitInputs(task), media, modelId, maxSteps, budget, continues, startedAt: at };
    }
    case 'warning':
      return { ...next, warnings: [...view.warnings, event.message] };
    case 'run-end': {
      const { answer, state, error, reason = '', usage, usageByAgent = {}, timing } = event.result;
      const outcome = { answer, error, reason, usage, usageByAgent, durationMs: timing.durationMs };
      const isWhole = state === 'success' || state === 'max-steps' || state === 'budget';
      return { ...closeEntries(next, isWhole ? 'done' : 'cut'), state, outcome };
    }
    case 'plan-start':
      return { ...next, entries: [...view.entries, newPlan(event.stepNumber)] };
    case 'plan-delta':
    case 'plan-end':
      return changePlan(next, event);
    case 'step-end':
      return changeStep(next, event.step.stepNumber, event.at, (step) => {
        return { ...endStep(step, event.step), runs: step.runs.map(interruptRun) };
      });
    default: {
      const last = view.entries.at(-1);
      const isPlanning = last?.type === 'plan' && isOpenPlan(last);
      if (isPlanning && OF_PLANS_TOO.has(event.type)) return changePlan(next, event);
      return changeStep(next, event.stepNumber, event.at, (step) => reduceStep(step, event));
    }
  }
}

/**
 * The view of a run that has no end and that nobody is running any more.
 *
 * @example
 * if (summary.state === 'interrupted') view = interruptRun(view);
 */
export function interruptRun(view: RunView): RunView {
  return view.state === 'running' ? { ...closeEntries(view, 'cut'), state: 'interrupted' } : view;
}

/** How long the path of a run's own agent is. */
function depthOf({ agent }: RunView): number {
  return Math.max(agent.length, 1);
}

/** Passes an event to the managed agent's run that it is from, in the step that started it. */
function reduceManaged(view: RunView, event: RunEvent): RunView {
  const path = event.agent.slice(0, depthOf(view) + 1);
  const isFirst = event.type === 'run-start' && event.agent.length === path.length;
  const find = ({ runs }: StepView): number =>
    isFirst ? -1 : runs.findLastIndex(({ agent }) => agent.join('/') === path.join('/'));
  const holder = view.entries.findLastIndex((entry) => entry.type === 'step' && find(entry) >= 0);
  const index = holder >= 0 ? holder : view.entries.findLastIndex((entry) => entry.type === 'step');
  const step = view.entries[index];
  if (step?.type !== 'step') return view;
  const place = find(step);
  const run = reduceRun(step.runs[place] ?? { ...newRun(event.runId, '', event.at), agent: path }, event);
  const runs = place < 0 ? [...step.runs, run] : step.runs.with(place, run);
  return { ...view, entries: view.entries.with(index, { ...step, runs }) };
}

/** Changes the step of that number, which begins here if it is not there yet. */
function changeStep(view: RunView, stepNumber: number, at: number, change: (step: StepView) => StepView): RunView {
  const index = view.entries.findLastIndex((entry) => entry.type === 'step' && entry.stepNumber === stepNumber);
  const found = view.entries[index];
  if (found?.type === 'step') return { ...view, entries: view.entries.with(index, change(found)) };
  return { ...view, entries: [...view.entries, change(newStep(stepNumber, at))] };
}

/** Changes the plan that is being made. */
function changePlan(view: RunView, event: RunEvent): RunView {
  const index = view.entries.findLastIndex((entry) => entry.type === 'plan' && isOpenPlan(entry));
  const found = view.entries[index];
  if (found?.type !== 'plan') return view;
  return { ...view, entries: view.entries.with(index, reducePlan(found, event)) };
}

/** Gives what is still open the given phase; runs of managed agents end with it. */
function closeEntries(view: RunView, phase: 'done' | 'cut'): RunView {
  const entries = view.entries.map((entry) => {
    if (entry.type === 'plan') return closePlan(entry);
    return { ...closeStep(entry, phase), runs: entry.runs.map(interruptRun) };
  });
  return { ...view, entries };
}
