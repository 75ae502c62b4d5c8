import { untilCancelled } from './cancel.ts';
import type { CancelSignal } from './cancel.ts';
import { createChannel } from './channel.ts';
import type { AgentError } from './errors.ts';
import { toAgentError } from './errors.ts';
import type { RunEvent, RunEventBody } from './events.ts';
import type { Execution, Executor, Limits } from './executor.ts';
import type { ActionStep, Step } from './memory.ts';
import { toMessages } from './memory.ts';
import type { Message } from './messages.ts';
import type { Model, TokenUsage } from './model.ts';
import { addUsage, NO_USAGE } from './model.ts';
import { parseReply } from './parse.ts';
import type { PromptProfile } from './prompt.ts';
import { CODE_TAGS } from './prompt.ts';
import type { Tool } from './tool.ts';

/** What a step needs and does not change. */
export interface StepContext {
  readonly model: Model;
  readonly executor: Executor;
  readonly tools: readonly Tool[];
  readonly limits: Partial<Limits>;
  readonly profile: PromptProfile;
  readonly systemPrompt: string;
  readonly signal: CancelSignal;
  readonly now: () => number;
  readonly nextCallId: () => string;
  readonly stamp: (body: RunEventBody) => RunEvent;
}

/** How a step ended: whole, with the run (the world failed), or in its middle because the run was stopped. */
export type StepOutcome =
  | { readonly type: 'step'; readonly step: ActionStep }
  | { readonly type: 'failed'; readonly error: AgentError; readonly usage: TokenUsage }
  | { readonly type: 'stopped'; readonly usage: TokenUsage };

/** What a model answered, or why it did not. */
export type Reply =
  | { readonly type: 'reply'; readonly text: string; readonly usage: TokenUsage }
  | Exclude<StepOutcome, { readonly type: 'step' }>;

/** How often a reply without code is asked for again before it becomes an observation. */
const REPAIRS = 2;

/**
 * One turn: asks the model, finds the code in its reply, runs it and says what came of it.
 *
 * What the model does wrong ends up in the step; only what the world does wrong is a `failed` outcome.
 *
 * @example
 * const outcome = yield* codeStep(context, steps, stepNumber);
 */
export async function* codeStep(
  context: StepContext,
  steps: readonly Step[],
  stepNumber: number,
): AsyncGenerator<RunEvent, StepOutcome> {
  const { stamp, now, profile } = context;
  const startedAt = now();
  const prompt = toMessages(steps, profile, context.systemPrompt);
  let messages: readonly Message[] = prompt;
  let usage = NO_USAGE;

  // Ask. A reply without code is repaired by a short re-ask, which costs no step and is not remembered.
  let parsed = parseReply('');
  for (let attempt = 0; attempt <= REPAIRS; attempt++) {
    if (attempt > 0) {
      yield stamp({ type: 'retry', stepNumber, attempt, delayMs: 0, reason: 'There was no code in the reply.' });
    }
    const reply = yield* ask(context, messages, stepNumber);
    usage = addUsage(usage, reply.usage);
    if (reply.type !== 'reply') return { ...reply, usage };
    parsed = parseReply(reply.text);
    if (parsed.code) break;
    const spoken: Message[] = parsed.modelOutput ? [{ role: 'assistant', content: parsed.modelOutput }] : [];
    messages = [...prompt, ...spoken, { role: 'user', content: profile.repair() }];
  }

  const { modelOutput, code } = parsed;
  const said = { type: 'action', stepNumber, modelOutput, code, usage } as const;
  const since = (): ActionStep['timing'] => ({ startedAt, durationMs: now() - startedAt });
  if (!code) {
    const error = { type: 'ParsingError', message: profile.missingCode(), line: 0, snippet: '' };
    const nothing = { prints: '', display: {}, toolCalls: [], isFinalAnswer: false };
    return { type: 'step', step: { ...said, ...nothing, error, timing: since() } };
  }

  // Act.
  yield stamp({ type: 'code-start', stepNumber, code });
  const execution = yield* act(context, code, stepNumber);
  if ('failure' in execution) return { type: 'failed', error: execution.failure, usage };
  const { toolCalls, value, ...rest } = execution;
  yield stamp({ type: 'code-end', stepNumber, execution: { ...rest, value } });
  if (context.signal.aborted && !execution.isFinalAnswer) return { type: 'stopped', usage };

  // Observe.
  const { prints, display, displays, isFinalAnswer, error } = execution;
  const step: ActionStep = {
    ...said,
    prints,
    display,
    ...(displays?.length && { displays }),
    ...(error && { error }),
    toolCalls: toolCalls.map(({ result: _kept, ...call }) => call),
    isFinalAnswer,
    ...(isFinalAnswer && { answer: value }),
    timing: since(),
  };
  return { type: 'step', step };
}

/**
 * Asks the model once and streams what it says.
 *
 * @example
 * const reply = yield* ask(context, messages, stepNumber);
 */
export async function* ask(
  context: StepContext,
  messages: readonly Message[],
  stepNumber: number,
): AsyncGenerator<RunEvent, Reply> {
  const { model, signal, stamp } = context;
  let text = '';
  let reply: Reply = { type: 'stopped', usage: NO_USAGE };
  try {
    for await (const event of untilCancelled(model.generate(messages, { stop: [CODE_TAGS.close], signal }), signal)) {
      switch (event.type) {
        case 'text-delta':
          text += event.text;
          yield stamp({ type: 'text-delta', stepNumber, text: event.text });
          break;
        case 'reasoning-delta':
          yield stamp({ type: 'reasoning-delta', stepNumber, text: event.text });
          break;
        case 'retry':
          text = '';
          yield stamp({
            type: 'retry',
            stepNumber,
            attempt: event.attempt,
            delayMs: event.delayMs,
            reason: event.error.message,
          });
          break;
        case 'finish':
          reply = { type: 'reply', text, usage: event.usage };
          break;
        case 'error':
          reply = { type: 'failed', error: event.error, usage: NO_USAGE };
          break;
        default:
          event satisfies never;
      }
    }
  } catch (thrown) {
    // Someone's own model may break its contract; that is theirs to read, and ours not to crash on.
    reply = { type: 'failed', error: toAgentError(thrown), usage: NO_USAGE };
  }
  if (signal.aborted) return { type: 'stopped', usage: reply.usage };
  if (reply.type === 'reply') yield stamp({ type: 'text-end', stepNumber, text: reply.text, usage: reply.usage });
  if (reply.type === 'stopped') {
    const message = `The model ${model.modelId} ended its reply without saying that it was finished.`;
    return { type: 'failed', error: { kind: 'bad-response', message }, usage: NO_USAGE };
  }
  return reply;
}

/** Runs the code; what happens meanwhile comes out as events, each handled before the code goes on. */
async function* act(
  context: StepContext,
  code: string,
  stepNumber: number,
): AsyncGenerator<RunEvent, Execution | { readonly failure: AgentError }> {
  const channel = createChannel<RunEvent>();
  const { executor, limits, signal, stamp } = context;
  const tools = context.tools.map((one) => observed(one, context, stepNumber, channel.send));
  const onPrint = (text: string): void => void channel.send(stamp({ type: 'print-delta', stepNumber, text }));
  const running = executor
    .execute(code, { tools, limits, signal, onPrint })
    .catch((thrown: unknown) => ({ failure: toAgentError(thrown) }))
    .finally(() => channel.close());
  yield* channel;
  return running;
}

/** A tool whose calls are told before they are made and after they return. */
function observed(
  inner: Tool,
  { now, nextCallId, stamp }: StepContext,
  stepNumber: number,
  send: (event: RunEvent) => Promise<void>,
): Tool {
  const { name } = inner;
  return {
    ...inner,
    async execute(args, { signal }) {
      const callId = nextCallId();
      const startedAt = now();
      await send(stamp({ type: 'tool-start', stepNumber, callId, name, args }));
      const end = async (outcome: { result?: unknown; error?: string }): Promise<void> =>
        send(stamp({ type: 'tool-end', stepNumber, callId, name, durationMs: now() - startedAt, ...outcome }));
      let result: unknown;
      try {
        result = await inner.execute(args, { callId, signal });
      } catch (thrown) {
        await end({ error: thrown instanceof Error ? thrown.message : String(thrown) });
        throw thrown;
      }
      await end({ result });
      return result;
    },
  };
}
