import type { Acting, StepContext, StepOutcome } from './agent-parts.ts';
import { act, NOTHING_RUN } from './act.ts';
import { think } from './ask.ts';
import { orCancelled } from './cancel.ts';
import { relay } from './channel.ts';
import type { StepError } from './errors.ts';
import { toAgentError } from './errors.ts';
import type { RunEvent } from './events.ts';
import type { ActionStep } from './memory.ts';
import type { Message } from './messages.ts';
import { addUsage, NO_USAGE } from './model.ts';
import type { ParsedReply } from './prompt.ts';
import { makeCalls } from './tool-step.ts';

/** How often a reply without anything to do is asked for again before it becomes an observation. */
const REPAIRS = 2;

/**
 * One turn: asks the model, finds what it wants to do, does it and says what came of that.
 *
 * What the model does wrong ends up in the step; only what the world does wrong is a `failed` outcome.
 *
 * @example
 * const outcome = yield* actionStep(context, stepNumber);
 */
export async function* actionStep(context: StepContext, stepNumber: number): AsyncGenerator<RunEvent, StepOutcome> {
  const { stamp, now, profile, dialect, signal, meter } = context;
  const startedAt = now();
  let following: readonly Message[] = [];
  let usage = NO_USAGE;
  let parsed: ParsedReply = { modelOutput: '', code: '', calls: [], problem: '' };
  let isCut = false;

  // Ask. A reply without anything to do is repaired by a short re-ask, which costs no step and is not remembered.
  for (let attempt = 0; attempt <= REPAIRS; attempt++) {
    if (attempt > 0) {
      yield stamp({ type: 'retry', stepNumber, attempt, delayMs: 0, reason: 'There was nothing to do in the reply.' });
    }
    const reply = yield* think(context, following, stepNumber, { ...dialect.options, shownAs: 'text' });
    usage = addUsage(usage, reply.usage);
    if (reply.type !== 'reply') return { ...reply, usage };
    ({ isCut } = reply);
    parsed = dialect.read(reply);
    if (parsed.code || parsed.calls.length > 0 || parsed.problem) break;
    const spoken: Message[] = parsed.modelOutput ? [{ role: 'assistant', content: parsed.modelOutput }] : [];
    following = [...spoken, { role: 'user', content: profile.repair() }];
  }

  // Act. The reply's own calls come first, then its code.
  const { modelOutput } = parsed;
  const edits: string[] = [];
  const media: Acting['media'] = [];
  const { calls, final } = yield* relay<RunEvent, Awaited<ReturnType<typeof makeCalls>>>((send) =>
    makeCalls(context, { stepNumber, send, edits, media }, parsed),
  );
  const acted = parsed.code
    ? yield* act(context, { stepNumber, edits, media }, parsed.code)
    : { code: '', execution: NOTHING_RUN };
  if ('failure' in acted) return { type: 'failed', error: acted.failure, usage };
  const { code, execution } = acted;
  const { prints, display, displays, toolCalls } = execution;
  // What was whole before the stop came is kept, and so is what may have had effects.
  const isBroken = execution.error !== undefined || calls.some(({ isError }) => isError);
  const hasCalled = calls.length + toolCalls.length > 0;
  if (signal.aborted && isBroken && !hasCalled && !execution.isFinalAnswer && !final) return { type: 'stopped', usage };

  // Observe.
  const isNothing = !code && !execution.error && calls.length === 0;
  const nothing = isNothing ? toParsingError(parsed.problem || profile.missingCode()) : undefined;
  const answer = execution.isFinalAnswer ? execution.value : final?.answer;
  const isAnswered = execution.isFinalAnswer || final !== undefined;
  const refusal = isAnswered ? await checkAnswer(context, answer) : undefined;
  const failure = nothing ?? refusal ?? execution.error;
  const error = failure && isCut ? { ...failure, message: `${failure.message}\n${profile.cut()}` } : failure;
  const isFinalAnswer = isAnswered && !refusal;
  const budgetLeft = meter.left();
  const step: ActionStep = {
    type: 'action',
    stepNumber,
    modelOutput,
    code,
    ...(edits.length > 0 && { edits }),
    ...(calls.length > 0 && { calls, areCallsNative: parsed.areCallsNative ?? false }),
    prints,
    display,
    ...(displays?.length && { displays }),
    ...(media.length > 0 && { media }),
    ...(error && { error }),
    toolCalls: toolCalls.map(({ result: _kept, ...call }) => call),
    isFinalAnswer,
    ...(isFinalAnswer && { answer }),
    ...(budgetLeft && { budgetLeft }),
    usage,
    timing: { startedAt, durationMs: now() - startedAt },
  };
  return { type: 'step', step };
}

/** What the first check says that does not accept an answer. */
async function checkAnswer({ checks, steps, signal }: StepContext, answer: unknown): Promise<StepError | undefined> {
  for (const { name, check } of checks) {
    const checking = check(answer, steps).catch((thrown: unknown) => toAgentError(thrown).message);
    const found = checking.then((problem) => ({ problem }));
    const { problem } = (await orCancelled(found, signal)) ?? { problem: 'The run was stopped.' };
    if (problem === undefined) continue;
    const message = `The answer was not accepted. ${name}: ${problem}`;
    return { type: 'CheckFailed', message, line: 0, snippet: '' };
  }
  return undefined;
}

function toParsingError(message: string): StepError {
  return { type: 'ParsingError', message, line: 0, snippet: '' };
}
