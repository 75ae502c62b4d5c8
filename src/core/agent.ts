import { actionStep } from './code-step.ts';
import type { AgentParts, Ending, RunRequest, StepContext, StepOutcome } from './agent-parts.ts';
import { act, NOTHING_RUN } from './act.ts';
import { inWords, think } from './ask.ts';
import type { CancelSignal } from './cancel.ts';
import { toAgentError } from './errors.ts';
import type { RunEvent, RunResult } from './events.ts';
import { makePlan } from './planning.ts';
import { seal } from './seal.ts';
import { createContext } from './step-context.ts';
import { toAnswer } from './tool-step.ts';

type End = Pick<RunResult, 'answer' | 'state' | 'error' | 'reason'>;

/** The best answer is a short one. */
const LAST_ANSWER_TOKENS = 1_000;

/**
 * The loop: asks, acts and observes until there is a final answer, the steps or the budget are used up, or the run is
 * stopped.
 *
 * Yields everything that happens; an event counts as handled when the next one is asked for, so that a reader who keeps
 * a log is always ahead of the effects. Contract: never throws; a bug of ours ends the run as `failed`, kind `internal`.
 *
 * @example
 * for await (const event of runAgent(parts, { runId, task, maxSteps: 20, signal })) await log.append(event);
 */
export async function* runAgent(parts: AgentParts, request: RunRequest): AsyncGenerator<RunEvent, RunResult> {
  const { task, media = [], maxSteps, earlier = [], continues } = request;
  const startedAt = parts.now();
  const context = createContext(parts, request);
  const { stamp, steps, model, systemPrompt, meter, now } = context;
  const budgetLeft = meter.left();
  const given = { task, ...(media.length > 0 && { media }), ...(budgetLeft && { budgetLeft }) };
  yield stamp({
    type: 'run-start',
    ...given,
    modelId: model.modelId,
    maxSteps,
    systemPrompt,
    ...(Object.keys(meter.budget).length > 0 && { budget: meter.budget }),
    ...(continues !== undefined && { continues }),
  });
  let end: End;
  try {
    steps.push({ type: 'task', ...given });
    end = yield* turns(context, request);
  } catch (thrown) {
    end = { answer: null, state: 'failed', error: toAgentError(thrown) };
  }
  const { usage, usageByAgent } = meter;
  const timing = { startedAt, durationMs: now() - startedAt };
  const result: RunResult = { ...end, steps: steps.slice(earlier.length), usage, usageByAgent, timing };
  yield stamp({ type: 'run-end', result });
  return result;
}

async function* turns(context: StepContext, { maxSteps, signal }: RunRequest): AsyncGenerator<RunEvent, End> {
  const { stamp, meter, planningInterval } = context;
  const isTimeOver = (): boolean => context.signal.aborted && !signal.aborted;
  let stepNumber = 1;
  for (; stepNumber <= maxSteps && !signal.aborted && !isTimeOver() && !meter.exceeded(); stepNumber++) {
    if (planningInterval > 0 && (stepNumber - 1) % planningInterval === 0) {
      const ending = yield* makePlan(context, stepNumber, maxSteps - stepNumber + 1);
      if (ending && !isTimeOver()) return toEnd(ending, signal);
      if (ending) break;
    }
    yield stamp({ type: 'step-start', stepNumber });
    const outcome = yield* actionStep(context, stepNumber);
    if (outcome.type !== 'step' && !isTimeOver()) return toEnd(outcome, signal);
    if (outcome.type !== 'step') break;
    const step = await seal(context, outcome.step);
    if (!step) break;
    yield stamp({ type: 'step-end', step });
    if (step.isFinalAnswer) return { answer: step.answer, state: 'success' };
  }
  if (signal.aborted) return toStopped(signal);
  const reason = meter.exceeded() ?? (isTimeOver() ? 'The time is over.' : undefined);
  stepNumber = Math.min(stepNumber, maxSteps + 1);
  yield stamp({ type: 'step-start', stepNumber });
  const last = yield* lastAnswer({ ...context, signal }, stepNumber);
  if (last.type !== 'step') return toEnd(last, signal);
  const step = await seal({ ...context, signal }, last.step);
  if (!step) return toStopped(signal);
  yield stamp({ type: 'step-end', step });
  return { answer: step.answer, ...(reason === undefined ? { state: 'max-steps' } : { state: 'budget', reason }) };
}

/**
 * When steps or budget are used up: one more call for the best answer from what is known. A reply in code is run without
 * any tool, because what is known may be a variable: where it gives no final answer, its value or what it prints is the
 * answer, and where it fails there is none, as code is no answer. Otherwise the reply's text is the answer.
 */
async function* lastAnswer(context: StepContext, stepNumber: number): AsyncGenerator<RunEvent, StepOutcome> {
  const { profile, dialect, signal, task, now } = context;
  const startedAt = now();
  const question = { role: 'user', content: profile.lastAnswer(task) } as const;
  const options = { ...inWords(dialect), maxTokens: LAST_ANSWER_TOKENS, shownAs: 'text' } as const;
  const reply = yield* think(context, [question], stepNumber, options);
  if (reply.type !== 'reply') return reply;
  const { usage } = reply;
  const { modelOutput, code, calls } = dialect.read(reply);
  const said = calls.find(({ name }) => name === 'final_answer');
  const acted = code ? yield* act({ ...context, tools: [] }, { stepNumber, edits: [], media: [] }, code) : undefined;
  if (acted && 'failure' in acted) return { type: 'failed', error: acted.failure, usage };
  if (signal.aborted) return { type: 'stopped', usage };
  const { prints, display, isFinalAnswer, value, error } = acted?.execution ?? NOTHING_RUN;
  const found = error ? null : (value ?? (prints.trim() || null));
  const answer = isFinalAnswer ? value : said ? toAnswer(said.args) : acted ? found : modelOutput;
  const timing = { startedAt, durationMs: now() - startedAt };
  const step = { type: 'action', stepNumber, modelOutput, code, prints, display, toolCalls: [] } as const;
  return { type: 'step', step: { ...step, isFinalAnswer: true, answer, usage, timing } };
}

function toEnd(ending: Ending, signal: CancelSignal): End {
  return ending.type === 'stopped' ? toStopped(signal) : { answer: null, state: 'failed', error: ending.error };
}

function toStopped({ reason }: CancelSignal): End {
  return { answer: null, state: 'stopped', ...(typeof reason === 'string' && { reason }) };
}
