import type {
  AgentError,
  DisplayBundle,
  FileChange,
  RunEvent,
  RunState,
  StepError,
  TokenUsage,
} from '../core/index.ts';

/** A run as the screen shows it: a fold of its events. */
export interface RunView {
  readonly runId: string;
  readonly task: string;
  readonly modelId: string;
  readonly maxSteps: number;
  readonly state: RunState | 'running' | 'interrupted';
  /** The number of the latest event that is in here. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly steps: readonly StepView[];
  readonly warnings: readonly string[];
  /** What the run gave; undefined until it has ended. */
  readonly outcome: RunOutcome | undefined;
}

/** What a run gave. */
export interface RunOutcome {
  readonly answer: unknown;
  readonly error: AgentError | undefined;
  readonly usage: TokenUsage;
  readonly durationMs: number;
}

/**
 * One turn as a card shows it. Phases: the model `thinking`, its code `running`, all `done`, or `cut` off with the run.
 */
export interface StepView {
  readonly stepNumber: number;
  readonly phase: 'thinking' | 'running' | 'done' | 'cut';
  readonly startedAt: number;
  readonly reasoning: string;
  /** The reply so far, code included. */
  readonly text: string;
  /** The code that was run; empty until it starts. */
  readonly code: string;
  readonly prints: string;
  readonly display: DisplayBundle;
  /** What the code showed besides its value, in order. */
  readonly displays: readonly DisplayBundle[];
  /** What the code did to files of its working folder. */
  readonly files: readonly FileChange[];
  readonly toolCalls: readonly ToolCallView[];
  readonly retries: readonly RetryView[];
  readonly error: StepError | undefined;
  readonly isFinalAnswer: boolean;
  readonly usage: TokenUsage;
  /** Undefined until the step has ended. */
  readonly durationMs: number | undefined;
}

/** A tool call; `unknown` when the run ended before its result was known. */
export type ToolCallView = {
  readonly callId: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
} & (
  | { readonly state: 'running' | 'unknown' }
  | { readonly state: 'done'; readonly result: unknown; readonly durationMs: number }
  | { readonly state: 'failed'; readonly error: string; readonly durationMs: number }
);

/** A notice that the model was asked again. */
export interface RetryView {
  readonly attempt: number;
  readonly delayMs: number;
  readonly reason: string;
}

const NO_TOKENS: TokenUsage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/**
 * A run of which nothing is known but that it was asked for.
 *
 * @example
 * const view = events.reduce(reduceRun, newRun(runId, task));
 */
export function newRun(runId: string, task = '', startedAt = 0): RunView {
  return {
    runId,
    task,
    modelId: '',
    maxSteps: 0,
    state: 'running',
    seq: 0,
    startedAt,
    steps: [],
    warnings: [],
    outcome: undefined,
  };
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
  switch (event.type) {
    case 'run-start': {
      const { task, modelId, maxSteps, at } = event;
      return { ...next, task, modelId, maxSteps, startedAt: at };
    }
    case 'warning':
      return { ...next, warnings: [...view.warnings, event.message] };
    case 'run-end': {
      const { answer, state, error, usage, timing } = event.result;
      const outcome = { answer, error, usage, durationMs: timing.durationMs };
      const phase = state === 'success' || state === 'max-steps' ? 'done' : 'cut';
      return { ...next, state, outcome, steps: view.steps.map((step) => closeStep(step, phase)) };
    }
    case 'step-end':
      return changeStep(next, event.step.stepNumber, event.at, (step) => {
        const { modelOutput, code, prints, display, displays = [], error, isFinalAnswer, usage, timing } = event.step;
        const { startedAt, durationMs } = timing;
        const said = { text: modelOutput, code, prints, display, displays, error, isFinalAnswer, usage };
        return { ...step, ...said, startedAt, durationMs, phase: 'done' };
      });
    default:
      return changeStep(next, event.stepNumber, event.at, (step) => reduceStep(step, event));
  }
}

/**
 * The view of a run that has no end and that nobody is running any more.
 *
 * @example
 * if (summary.state === 'interrupted') view = interruptRun(view);
 */
export function interruptRun(view: RunView): RunView {
  if (view.state !== 'running') return view;
  return { ...view, state: 'interrupted', steps: view.steps.map((step) => closeStep(step, 'cut')) };
}

type StepEvent = Exclude<RunEvent, { readonly type: 'run-start' | 'warning' | 'run-end' | 'step-end' }>;

function reduceStep(step: StepView, event: StepEvent): StepView {
  switch (event.type) {
    case 'step-start':
      return step;
    case 'reasoning-delta':
      return { ...step, reasoning: step.reasoning + event.text };
    case 'text-delta':
      return { ...step, text: step.text + event.text };
    case 'text-end':
      return { ...step, text: event.text, usage: addTokens(step.usage, event.usage) };
    case 'retry': {
      const { attempt, delayMs, reason } = event;
      return { ...step, text: '', reasoning: '', retries: [...step.retries, { attempt, delayMs, reason }] };
    }
    case 'code-start':
      return { ...step, code: event.code, phase: 'running' };
    case 'print-delta':
      return { ...step, prints: step.prints + event.text };
    case 'tool-start': {
      const { callId, name, args } = event;
      return { ...step, toolCalls: [...step.toolCalls, { callId, name, args, state: 'running' }] };
    }
    case 'tool-end':
      return {
        ...step,
        toolCalls: step.toolCalls.map((call) => (call.callId === event.callId ? end(call, event) : call)),
      };
    case 'code-end': {
      const { prints, display, displays = [], files = [], error, isFinalAnswer } = event.execution;
      return { ...step, prints, display, displays, files, error, isFinalAnswer };
    }
    default:
      event satisfies never;
      return step;
  }
}

function end(call: ToolCallView, event: Extract<RunEvent, { readonly type: 'tool-end' }>): ToolCallView {
  const { callId, name, args } = call;
  const { durationMs, error, result } = event;
  if (error !== undefined) return { callId, name, args, durationMs, state: 'failed', error };
  return { callId, name, args, durationMs, state: 'done', result };
}

/** Changes the step of that number, which begins here if it is not there yet. */
function changeStep(view: RunView, stepNumber: number, at: number, change: (step: StepView) => StepView): RunView {
  const index = view.steps.findLastIndex((step) => step.stepNumber === stepNumber);
  const found = view.steps[index];
  if (found) return { ...view, steps: view.steps.with(index, change(found)) };
  return { ...view, steps: [...view.steps, change(newStep(stepNumber, at))] };
}

function newStep(stepNumber: number, startedAt: number): StepView {
  return {
    stepNumber,
    phase: 'thinking',
    startedAt,
    reasoning: '',
    text: '',
    code: '',
    prints: '',
    display: {},
    displays: [],
    files: [],
    toolCalls: [],
    retries: [],
    error: undefined,
    isFinalAnswer: false,
    usage: NO_TOKENS,
    durationMs: undefined,
  };
}

/** A step that the run's end finds open gets the given phase, and so do its tool calls. */
function closeStep(step: StepView, phase: 'done' | 'cut'): StepView {
  if (step.phase === 'done') return step;
  const toolCalls = step.toolCalls.map((call) =>
    call.state === 'running' ? { ...call, state: 'unknown' as const } : call,
  );
  return { ...step, phase, toolCalls };
}

function addTokens(first: TokenUsage, second: TokenUsage): TokenUsage {
  return {
    inputTokens: first.inputTokens + second.inputTokens,
    outputTokens: first.outputTokens + second.outputTokens,
    cachedTokens: first.cachedTokens + second.cachedTokens,
  };
}
