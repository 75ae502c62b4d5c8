import type { Acting, StepContext } from './agent-parts.ts';
import type { Verdict } from './approval.ts';
import { decide } from './approval.ts';
import { callable } from './call-tool.ts';
import { relay } from './channel.ts';
import type { AgentError } from './errors.ts';
import { toAgentError } from './errors.ts';
import type { RunEvent } from './events.ts';
import type { Execution } from './executor.ts';

/** What came of code that never ran. */
export const NOTHING_RUN: Execution = {
  value: null,
  display: {},
  prints: '',
  isFinalAnswer: false,
  toolCalls: [],
  durationMs: 0,
};

/** The code that ran, and what came of it; or why nothing can run. */
export type Acted = { readonly code: string; readonly execution: Execution } | { readonly failure: AgentError };

/**
 * Runs code once it is allowed; what happens meanwhile comes out as events, each handled before the code goes on.
 *
 * @example
 * const acted = yield* act(context, { stepNumber, edits, media }, code);
 */
export async function* act(
  context: StepContext,
  { stepNumber, edits, media }: Omit<Acting, 'send'>,
  written: string,
): AsyncGenerator<RunEvent, Acted> {
  const { executor, limits, signal, stamp, approve } = context;
  const subject = { type: 'code' as const, code: written };
  const verdict = yield* relay<RunEvent, Verdict<typeof subject>>((send) =>
    decide(context, subject, approve !== undefined, stepNumber, send),
  );
  if (!verdict.isAllowed) {
    const message = `This code was not allowed to run: ${verdict.reason}`;
    return { code: written, execution: { ...NOTHING_RUN, error: { type: 'Denied', message, line: 0, snippet: '' } } };
  }
  const { code } = verdict.subject;
  if (verdict.isEdited) edits.push(`The code that ran is:\n${code}`);
  yield stamp({ type: 'code-start', stepNumber, code });
  const outcome = yield* relay<RunEvent, Execution | { readonly failure: AgentError }>(async (send) => {
    const tools = context.tools.map((tool) => callable(tool, context, { stepNumber, send, edits, media }));
    const onPrint = (text: string): void => void send(stamp({ type: 'print-delta', stepNumber, text }));
    return executor
      .execute(code, { tools, limits, signal, onPrint })
      .catch((thrown: unknown) => ({ failure: toAgentError(thrown) }));
  });
  if ('failure' in outcome) return outcome;
  const { toolCalls: _toolCalls, ...execution } = outcome;
  yield stamp({ type: 'code-end', stepNumber, execution });
  return { code, execution: outcome };
}
