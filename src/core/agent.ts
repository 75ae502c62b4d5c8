import type { CancelSignal } from './cancel.ts';
import type { StepContext, StepOutcome } from './code-step.ts';
import { ask, codeStep } from './code-step.ts';
import { toAgentError } from './errors.ts';
import type { RunEvent, RunResult } from './events.ts';
import type { Executor, Limits } from './executor.ts';
import type { Step } from './memory.ts';
import { toMessages } from './memory.ts';
import type { Model } from './model.ts';
import { addUsage, NO_USAGE } from './model.ts';
import { parseReply } from './parse.ts';
import type { PromptProfile } from './prompt.ts';
import type { Tool } from './tool.ts';

/** What an agent is made of; everything that touches the world is injected. */
export interface AgentParts {
  readonly model: Model;
  readonly executor: Executor;
  /** Ready to call: their arguments are checked inside `execute`. */
  readonly tools: readonly Tool[];
  readonly profile: PromptProfile;
  /** What the code may import, the base list included. */
  readonly imports: readonly string[];
  readonly instructions: string;
  readonly limits: Partial<Limits>;
  /** The agent's path. */
  readonly agent: readonly string[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One task for an agent. */
export interface RunRequest {
  readonly runId: string;
  readonly task: string;
  readonly maxSteps: number;
  readonly signal: CancelSignal;
}

/**
 * The loop: asks, acts and observes until there is a final answer, the steps are used up, or the run is stopped.
 *
 * Yields everything that happens; an event counts as handled when the next one is asked for, so that a reader who keeps
 * a log is always ahead of the effects. Contract: never throws; a bug of ours ends the run as `failed`, kind `internal`.
 *
 * @example
 * for await (const event of runAgent(parts, { runId, task, maxSteps: 20, signal })) await log.append(event);
 */
export async function* runAgent(parts: AgentParts, request: RunRequest): AsyncGenerator<RunEvent, RunResult> {
  const { model, profile, tools, imports, instructions, agent, now } = parts;
  const { runId, task, maxSteps, signal } = request;
  const startedAt = now();
  let seq = 0;
  let calls = 0;
  const stamp: StepContext['stamp'] = (body) => ({ ...body, runId, seq: ++seq, at: now(), agent });
  const systemPrompt = profile.system({ tools, imports, instructions });
  const nextCallId = (): string => `call-${++calls}`;
  const context: StepContext = { ...parts, signal, systemPrompt, stamp, nextCallId };
  const steps: Step[] = [{ type: 'task', task }];
  let usage = NO_USAGE;

  const turns = async function* (): AsyncGenerator<RunEvent, Pick<RunResult, 'answer' | 'state' | 'error'>> {
    for (let stepNumber = 1; stepNumber <= maxSteps; stepNumber++) {
      if (signal.aborted) return { answer: null, state: 'stopped' };
      yield stamp({ type: 'step-start', stepNumber });
      const outcome = yield* codeStep(context, steps, stepNumber);
      usage = addUsage(usage, outcome.type === 'step' ? outcome.step.usage : outcome.usage);
      if (outcome.type !== 'step') return toEnd(outcome);
      steps.push(outcome.step);
      yield stamp({ type: 'step-end', step: outcome.step });
      if (outcome.step.isFinalAnswer) return { answer: outcome.step.answer, state: 'success' };
    }
    if (signal.aborted) return { answer: null, state: 'stopped' };
    const last = yield* lastAnswer(context, steps, request);
    usage = addUsage(usage, last.usage);
    return last.type === 'reply' ? { answer: last.answer, state: 'max-steps' } : toEnd(last);
  };

  yield stamp({ type: 'run-start', task, modelId: model.modelId, maxSteps, systemPrompt });
  let end: Pick<RunResult, 'answer' | 'state' | 'error'>;
  try {
    end = yield* turns();
  } catch (thrown) {
    end = { answer: null, state: 'failed', error: toAgentError(thrown) };
  }
  const reason = end.state === 'stopped' && typeof signal.reason === 'string' ? { reason: signal.reason } : {};
  const result: RunResult = { ...end, ...reason, steps, usage, timing: { startedAt, durationMs: now() - startedAt } };
  yield stamp({ type: 'run-end', result });
  return result;
}

function toEnd(
  outcome: Exclude<StepOutcome, { readonly type: 'step' }>,
): Pick<RunResult, 'answer' | 'state' | 'error'> {
  if (outcome.type === 'stopped') return { answer: null, state: 'stopped' };
  return { answer: null, state: 'failed', error: outcome.error };
}

/**
 * When the steps are used up: one more call for the best answer from what is known. A reply in code is run without any
 * tool, because what is known may be a variable; otherwise its text is the answer.
 */
async function* lastAnswer(context: StepContext, steps: readonly Step[], { task, maxSteps }: RunRequest) {
  const { profile, executor, limits, signal } = context;
  const prompt = toMessages(steps, profile, context.systemPrompt);
  const question = { role: 'user', content: profile.lastAnswer(task) } as const;
  const reply = yield* ask(context, [...prompt, question], maxSteps + 1);
  if (reply.type !== 'reply') return reply;
  const { modelOutput, code } = parseReply(reply.text);
  if (code) {
    const execution = await executor.execute(code, { limits, signal });
    if (signal.aborted) return { type: 'stopped', usage: reply.usage } as const;
    if (execution.isFinalAnswer) return { ...reply, answer: execution.value };
  }
  return { ...reply, answer: modelOutput as unknown };
}
