import { orCancelled } from './cancel.ts';
import type { StepContext } from './agent-parts.ts';
import type { RunEvent } from './events.ts';

/** What a person is asked before it happens. */
export type ApprovalSubject =
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'tool'; readonly name: string; readonly args: Readonly<Record<string, unknown>> }
  | { readonly type: 'plan'; readonly plan: string };

/** A subject, and where in the run it stands. */
export type ApprovalRequest = ApprovalSubject & {
  readonly id: string;
  /** The agent's path. */
  readonly agent: readonly string[];
  readonly stepNumber: number;
};

/** For how long a decision holds: this time, for the rest of the run, or for every run. */
export type Remembering = 'once' | 'run' | 'always';

/** What the person says. An edited subject is what happens instead. */
export type ApprovalDecision =
  | { readonly decision: 'allow'; readonly remember?: Remembering }
  | { readonly decision: 'deny'; readonly reason?: string; readonly remember?: Remembering }
  | { readonly decision: 'edit'; readonly code: string }
  | { readonly decision: 'edit'; readonly args: Readonly<Record<string, unknown>> }
  | { readonly decision: 'edit'; readonly plan: string };

/**
 * A decision as data: the last rule that fits a subject counts. Without one, code and plans are asked about where there
 * is somebody to ask, and so are calls of tools marked `needsApproval`.
 */
export interface ApprovalRule {
  readonly type: ApprovalSubject['type'];
  /** Of a tool; without it, all of them. */
  readonly name?: string;
  readonly decision: 'allow' | 'deny' | 'ask';
  readonly reason?: string;
}

/** Asks the person. Should settle when `signal` is cancelled, and is not waited for after that. */
export type Approve = (request: ApprovalRequest, signal: StepContext['signal']) => Promise<ApprovalDecision>;

const STOPPED = 'The run was stopped.';

/** What is to happen: the subject as it was or as it was edited, or nothing, for a reason. */
export type Verdict<Subject extends ApprovalSubject> =
  | { readonly isAllowed: true; readonly isEdited: boolean; readonly subject: Subject }
  | { readonly isAllowed: false; readonly reason: string };

/**
 * Finds out whether something may happen: by rule, or by asking. What is remembered becomes a rule of the run.
 *
 * @param needsAsking Whether it is asked about where no rule fits.
 * @example
 * const verdict = await decide(context, { type: 'code', code }, true, stepNumber, send);
 */
export async function decide<Subject extends ApprovalSubject>(
  { approve, rules, remembered, signal, stamp, nextCallId, agent }: StepContext,
  subject: Subject,
  needsAsking: boolean,
  stepNumber: number,
  send: (event: RunEvent) => Promise<void>,
): Promise<Verdict<Subject>> {
  // What has not begun when the run is stopped does not begin.
  if (signal.aborted) return refuse(STOPPED);
  const allowed = { isAllowed: true, isEdited: false, subject } as const;
  const name = subject.type === 'tool' ? subject.name : undefined;
  const rule = [...rules, ...remembered].findLast(
    (one) => one.type === subject.type && (one.name === undefined || one.name === name),
  );
  const policy = rule?.decision ?? (needsAsking ? 'ask' : 'allow');
  if (policy === 'allow') return allowed;
  if (policy === 'deny' || !approve) return refuse(rule?.reason);

  const request = { ...subject, id: nextCallId(), agent, stepNumber };
  await send(stamp({ type: 'approval-request', stepNumber, request }));
  const asked = approve(request, signal).catch((thrown: unknown) => refusal(thrown));
  const decision = (await orCancelled(asked, signal)) ?? { decision: 'deny' as const, reason: STOPPED };
  const kind = { type: subject.type, ...(name !== undefined && { name }) };
  await send(stamp({ type: 'approval-end', stepNumber, approvalId: request.id, subject: kind, decision }));
  if (decision.decision === 'edit') {
    const { decision: _decision, ...edit } = decision;
    return { ...allowed, isEdited: true, subject: { ...subject, ...edit } };
  }
  if ((decision.remember ?? 'once') !== 'once') {
    remembered.push(toRule(kind, decision));
  }
  return decision.decision === 'allow' ? allowed : refuse(decision.reason);
}

/**
 * A decision that is to be remembered, as the rule it becomes.
 *
 * @example
 * toRule({ type: 'code' }, { decision: 'deny', reason: 'Not on this device.' });
 */
export function toRule(
  subject: Pick<ApprovalRule, 'type' | 'name'>,
  decided: Exclude<ApprovalDecision, { decision: 'edit' }>,
): ApprovalRule {
  const { decision } = decided;
  return { ...subject, decision, ...(decision === 'deny' && decided.reason && { reason: decided.reason }) };
}

function refuse(reason = 'It is not allowed here.'): { readonly isAllowed: false; readonly reason: string } {
  return { isAllowed: false, reason };
}

/** Whoever cannot be asked has not said yes. */
function refusal(thrown: unknown): ApprovalDecision {
  const why = thrown instanceof Error ? thrown.message : String(thrown);
  return { decision: 'deny', reason: `Nobody could be asked (${why}).` };
}
