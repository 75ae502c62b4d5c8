import type { ActionStep, DisplayBundle, FileChange, Media, RunEvent, StepError, TokenUsage } from '../core/index.ts';
import { addToldCalls, closeCalls, decideCall, endCall, requestCall, startCall } from './call-view.ts';
import type { ToolCallView } from './call-view.ts';
import { closeConsent, toConsent } from './consent.ts';
import type { ApprovalView } from './consent.ts';
import { toCompactionView, toRetryView } from './notice-view.ts';
import type { CompactionView, RetryView } from './notice-view.ts';
import type { RunView } from './run-view.ts';
import { addTokens, NO_TOKENS } from './usage.ts';

/**
 * One turn as a card shows it. Phases: the model `thinking`, its code `waiting` for a person's yes or `running`, all
 * `done`, or `cut` off with the run.
 */
export interface StepView {
  readonly type: 'step';
  readonly stepNumber: number;
  readonly phase: 'thinking' | 'waiting' | 'running' | 'done' | 'cut';
  readonly startedAt: number;
  readonly reasoning: string;
  /** The reply so far, code included. */
  readonly text: string;
  /** The code that was run, or is to be; empty until then. */
  readonly code: string;
  /** What a person was asked about the code. */
  readonly approval: ApprovalView | undefined;
  readonly prints: string;
  readonly display: DisplayBundle;
  /** What the code showed besides its value, in order. */
  readonly displays: readonly DisplayBundle[];
  /** What the code did to files of its working folder. */
  readonly files: readonly FileChange[];
  /** Calls of the code, and those of the reply itself. */
  readonly toolCalls: readonly ToolCallView[];
  /** Runs of managed agents that it started, in order. */
  readonly runs: readonly RunView[];
  /** Pictures and sounds that tools gave. */
  readonly media: readonly Media[];
  /** What a person put in place of what the model wanted. */
  readonly edits: readonly string[];
  readonly retries: readonly RetryView[];
  readonly compactions: readonly CompactionView[];
  readonly error: StepError | undefined;
  readonly isFinalAnswer: boolean;
  /** What was left of the budget after it; empty where nothing is limited. */
  readonly budgetLeft: string;
  readonly usage: TokenUsage;
  /** Undefined until the step has ended. */
  readonly durationMs: number | undefined;
}

/** Events that belong to one step, apart from its end. */
export type StepEvent = Exclude<
  RunEvent,
  { readonly type: 'run-start' | 'warning' | 'run-end' | 'step-end' | 'plan-start' | 'plan-delta' | 'plan-end' }
>;

/** A step that has just begun. */
export function newStep(stepNumber: number, startedAt: number): StepView {
  return {
    type: 'step',
    stepNumber,
    phase: 'thinking',
    startedAt,
    reasoning: '',
    text: '',
    code: '',
    approval: undefined,
    prints: '',
    display: {},
    displays: [],
    files: [],
    toolCalls: [],
    runs: [],
    media: [],
    edits: [],
    retries: [],
    compactions: [],
    error: undefined,
    isFinalAnswer: false,
    budgetLeft: '',
    usage: NO_TOKENS,
    durationMs: undefined,
  };
}

/**
 * Folds one event into the step that it belongs to.
 *
 * @example
 * reduceStep(newStep(1, event.at), event).text;
 */
export function reduceStep(step: StepView, event: StepEvent): StepView {
  switch (event.type) {
    case 'step-start':
      return step;
    case 'reasoning-delta':
      return { ...step, reasoning: step.reasoning + event.text };
    case 'text-delta':
      return { ...step, text: step.text + event.text };
    case 'text-end':
      return { ...step, text: event.text, usage: addTokens(step.usage, event.usage) };
    case 'retry':
      return { ...step, text: '', reasoning: '', retries: [...step.retries, toRetryView(event)] };
    case 'context-compact':
      return { ...step, compactions: [...step.compactions, toCompactionView(event)] };
    case 'approval-request':
      return askAbout(step, event.request);
    case 'approval-end':
      return decide(step, event);
    case 'code-start':
      return { ...step, code: event.code, phase: 'running' };
    case 'print-delta':
      return { ...step, prints: step.prints + event.text };
    case 'tool-start':
      return { ...step, toolCalls: startCall(step.toolCalls, event), phase: 'running' };
    case 'tool-end':
      return { ...step, toolCalls: endCall(step.toolCalls, event) };
    case 'code-end': {
      const { prints, display, displays = [], files = [], error, isFinalAnswer } = event.execution;
      return { ...step, prints, display, displays, files, error, isFinalAnswer };
    }
    default:
      event satisfies never;
      return step;
  }
}

/** A step as it is remembered: what was live before gives way to it. */
export function endStep(step: StepView, end: ActionStep): StepView {
  const { modelOutput, code, prints, display, displays = [], media = [], edits = [], error, isFinalAnswer } = end;
  const { startedAt, durationMs } = end.timing;
  return {
    ...step,
    text: modelOutput,
    code,
    prints,
    display,
    displays,
    media,
    edits,
    error,
    isFinalAnswer,
    startedAt,
    durationMs,
    budgetLeft: end.budgetLeft ?? '',
    usage: end.usage,
    toolCalls: addToldCalls(closeCalls(step.toolCalls), end.calls),
    phase: 'done',
  };
}

/** A step that the run's end finds open gets the given phase, and what it waited for is given up. */
export function closeStep(step: StepView, phase: 'done' | 'cut'): StepView {
  if (step.phase === 'done') return step;
  const approval = step.approval && { ...step.approval, consent: closeConsent(step.approval.consent) };
  return { ...step, phase, approval, toolCalls: closeCalls(step.toolCalls) };
}

function askAbout(
  step: StepView,
  request: Extract<StepEvent, { readonly type: 'approval-request' }>['request'],
): StepView {
  switch (request.type) {
    case 'tool':
      return { ...step, toolCalls: requestCall(step.toolCalls, request), phase: 'running' };
    case 'code':
      return { ...step, code: request.code, approval: toApproval(request.id), phase: 'waiting' };
    case 'plan':
      return step;
    default:
      return request satisfies never;
  }
}

function decide(
  step: StepView,
  { approvalId: id, decision }: Extract<StepEvent, { readonly type: 'approval-end' }>,
): StepView {
  if (step.approval?.id !== id) return { ...step, toolCalls: decideCall(step.toolCalls, id, decision) };
  return { ...step, approval: { id, consent: toConsent(decision) }, phase: 'running' };
}

function toApproval(id: string): ApprovalView {
  return { id, consent: { state: 'asked' } };
}
