import type { ApprovalDecision, ApprovalRequest, RunEvent, StepCall } from '../core/index.ts';
import { closeConsent, toConsent } from './consent.ts';
import type { Consent } from './consent.ts';

/**
 * A tool call. It is `asked` while a person is to decide on it and `allowed` until it starts; `unknown` when its result
 * never came, and `told` when nothing is known of it but what the model was told.
 */
export type ToolCallView = {
  readonly callId: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** What a person said to it; undefined where nobody was asked. */
  readonly consent: Consent | undefined;
} & (
  | { readonly state: 'asked' | 'allowed' | 'denied' | 'running' | 'unknown' }
  | { readonly state: 'done'; readonly result: unknown; readonly durationMs: number }
  | { readonly state: 'failed'; readonly error: string; readonly durationMs: number }
  | { readonly state: 'told'; readonly observation: string; readonly isError: boolean }
);

/** The calls of a step, once a person is asked about one more. */
export function requestCall(
  calls: readonly ToolCallView[],
  { id, name, args }: Extract<ApprovalRequest, { readonly type: 'tool' }>,
): readonly ToolCallView[] {
  return [...calls, { callId: id, name, args, consent: { state: 'asked' }, state: 'asked' }];
}

/** The calls of a step, once the person has decided on one. */
export function decideCall(
  calls: readonly ToolCallView[],
  approvalId: string,
  decision: ApprovalDecision,
): readonly ToolCallView[] {
  return calls.map((call) => {
    if (call.callId !== approvalId || call.state !== 'asked') return call;
    const args = 'args' in decision ? decision.args : call.args;
    const state = decision.decision === 'deny' ? 'denied' : 'allowed';
    return { ...call, args, consent: toConsent(decision), state };
  });
}

/** The calls of a step, once one more has begun: the one of that name which was allowed first, or a new one. */
export function startCall(
  calls: readonly ToolCallView[],
  { callId, name, args }: Extract<RunEvent, { readonly type: 'tool-start' }>,
): readonly ToolCallView[] {
  const allowed = calls.findIndex((call) => call.state === 'allowed' && call.name === name);
  const started = { callId, name, args, consent: calls[allowed]?.consent, state: 'running' } as const;
  return allowed < 0 ? [...calls, started] : calls.with(allowed, started);
}

/** The calls of a step, once one has its result. */
export function endCall(
  calls: readonly ToolCallView[],
  { callId, durationMs, error, result }: Extract<RunEvent, { readonly type: 'tool-end' }>,
): readonly ToolCallView[] {
  return calls.map((call) => {
    if (call.callId !== callId) return call;
    const { name, args, consent } = call;
    const said = { callId, name, args, consent, durationMs };
    return error === undefined ? { ...said, state: 'done', result } : { ...said, state: 'failed', error };
  });
}

/** The calls of a step that has ended; none of them waits for anything. */
export function closeCalls(calls: readonly ToolCallView[]): readonly ToolCallView[] {
  return calls.map((call) => {
    if (call.state !== 'running' && call.state !== 'asked' && call.state !== 'allowed') return call;
    return { ...call, consent: closeConsent(call.consent), state: 'unknown' };
  });
}

/** Adds what a reply asked for and no tool was called for, such as a call of a tool that does not exist. */
export function addToldCalls(calls: readonly ToolCallView[], asked: readonly StepCall[] = []): readonly ToolCallView[] {
  const known = calls.map(({ name }) => name);
  const untold = asked.filter(({ name, observation }) => {
    const place = known.indexOf(name);
    if (place >= 0) known.splice(place, 1);
    // What is observed with the whole step is shown with it.
    return place < 0 && observation !== null;
  });
  const told = untold.map(({ id, name, args, observation, isError }) => {
    return { callId: `said-${id}`, name, args, consent: undefined, observation: observation ?? '', isError };
  });
  return [...calls, ...told.map((call) => ({ ...call, state: 'told' as const }))];
}
