import type { PlanStep, RunEvent, TokenUsage } from '../core/index.ts';
import { closeConsent, toConsent } from './consent.ts';
import type { ApprovalView } from './consent.ts';
import { toCompactionView, toRetryView } from './notice-view.ts';
import type { CompactionView, RetryView } from './notice-view.ts';
import { NO_TOKENS } from './usage.ts';

/**
 * A plan as a card shows it. Phases: it is `writing`, is `waiting` for a person's yes, holds when it is `done`, was
 * `denied`, or is `cut` off with the run.
 */
export interface PlanView {
  readonly type: 'plan';
  /** Of the step that it was made for. */
  readonly stepNumber: number;
  readonly phase: 'writing' | 'waiting' | 'done' | 'denied' | 'cut';
  readonly text: string;
  readonly reasoning: string;
  readonly approval: ApprovalView | undefined;
  /** Why a person refused it; empty otherwise. */
  readonly denial: string;
  readonly retries: readonly RetryView[];
  readonly compactions: readonly CompactionView[];
  readonly usage: TokenUsage;
  /** Undefined until it has ended. */
  readonly durationMs: number | undefined;
}

/** A plan that has been asked for. */
export function newPlan(stepNumber: number): PlanView {
  return {
    type: 'plan',
    stepNumber,
    phase: 'writing',
    text: '',
    reasoning: '',
    approval: undefined,
    denial: '',
    retries: [],
    compactions: [],
    usage: NO_TOKENS,
    durationMs: undefined,
  };
}

/** Whether it is still being made. */
export function isOpenPlan({ phase }: PlanView): boolean {
  return phase === 'writing' || phase === 'waiting';
}

/**
 * Folds one event into a plan that is being made.
 *
 * @example
 * reducePlan(newPlan(1), event).text;
 */
export function reducePlan(plan: PlanView, event: RunEvent): PlanView {
  switch (event.type) {
    case 'plan-delta':
      return { ...plan, text: plan.text + event.text };
    case 'reasoning-delta':
      return { ...plan, reasoning: plan.reasoning + event.text };
    case 'retry':
      return { ...plan, text: '', reasoning: '', retries: [...plan.retries, toRetryView(event)] };
    case 'context-compact':
      return { ...plan, compactions: [...plan.compactions, toCompactionView(event)] };
    case 'approval-request': {
      const text = event.request.type === 'plan' ? event.request.plan : plan.text;
      return { ...plan, text, phase: 'waiting', approval: { id: event.request.id, consent: { state: 'asked' } } };
    }
    case 'approval-end':
      return { ...plan, approval: { id: event.approvalId, consent: toConsent(event.decision) } };
    case 'plan-end':
      return endPlan(plan, event.step);
    default:
      return plan;
  }
}

/** A plan that the run's end finds open is cut off. */
export function closePlan(plan: PlanView): PlanView {
  if (!isOpenPlan(plan)) return plan;
  const { approval } = plan;
  return { ...plan, phase: 'cut', approval: approval && { ...approval, consent: closeConsent(approval.consent) } };
}

function endPlan(plan: PlanView, { plan: text, denial, usage, timing }: PlanStep): PlanView {
  const phase = denial === undefined ? 'done' : 'denied';
  return { ...plan, text, denial: denial ?? '', usage, durationMs: timing.durationMs, phase };
}
