import type { Ending, StepContext } from './agent-parts.ts';
import { decide } from './approval.ts';
import { inWords, think } from './ask.ts';
import { relay } from './channel.ts';
import type { RunEvent } from './events.ts';
import type { PlanStep } from './memory.ts';
import { cleanReply } from './parse.ts';
import { seal } from './seal.ts';
import type { Verdict } from './approval.ts';

/** How many plans are made in a row when a person refuses them; then the agent goes on without one. */
const ATTEMPTS = 3;

/**
 * Makes a plan, or an update of it, and has it approved where that is asked for.
 *
 * @returns Why the run cannot go on; nothing when it can.
 * @example
 * const ending = yield* makePlan(context, stepNumber, maxSteps - stepNumber + 1);
 */
export async function* makePlan(
  context: StepContext,
  stepNumber: number,
  remainingSteps: number,
): AsyncGenerator<RunEvent, Ending | undefined> {
  const { profile, dialect, steps, stamp, now, task } = context;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const startedAt = now();
    yield stamp({ type: 'plan-start', stepNumber });
    const isFirst = !steps.some(
      (step) => step.type === 'action' || (step.type === 'plan' && step.denial === undefined),
    );
    const request = profile.plan({ task, isFirst, remainingSteps });
    const reply = yield* think(context, [{ role: 'user', content: request }], stepNumber, {
      ...inWords(dialect),
      shownAs: 'plan',
    });
    if (reply.type !== 'reply') return reply;
    const plan = cleanReply(reply.text).trim();
    const verdict: Verdict<{ type: 'plan'; plan: string }> = yield* relay((send) =>
      decide(context, { type: 'plan', plan }, context.approve !== undefined, stepNumber, send),
    );
    if (context.signal.aborted) return { type: 'stopped', usage: reply.usage };
    const made: PlanStep = {
      type: 'plan',
      stepNumber,
      request,
      plan: verdict.isAllowed ? verdict.subject.plan : plan,
      ...(!verdict.isAllowed && { denial: verdict.reason }),
      usage: reply.usage,
      timing: { startedAt, durationMs: now() - startedAt },
    };
    const step = await seal(context, made);
    if (!step) return { type: 'stopped', usage: reply.usage };
    yield stamp({ type: 'plan-end', step });
    if (verdict.isAllowed) return undefined;
  }
  return undefined;
}
