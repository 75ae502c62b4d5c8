import type { Ending, StepContext } from './agent-parts.ts';
import { untilCancelled } from './cancel.ts';
import { fit } from './compaction.ts';
import { toAgentError } from './errors.ts';
import type { RunEvent } from './events.ts';
import { toMessages } from './memory.ts';
import type { Message } from './messages.ts';
import type { GenerateOptions, ModelEvent, TokenUsage } from './model.ts';
import { NO_USAGE } from './model.ts';
import type { Dialect, SaidReply } from './prompt.ts';

/** What a model answered, or why it did not. */
export type Reply =
  | (SaidReply & {
      readonly type: 'reply';
      /** Whether it was cut at the limit of its length. */
      readonly isCut: boolean;
      readonly usage: TokenUsage;
    })
  | Ending;

/** How a reply is asked for, and as what it is shown while it is written. */
export type AskOptions = Omit<GenerateOptions, 'signal'> & { readonly shownAs: 'text' | 'plan' | 'nothing' };

/**
 * How a reply is asked for that is to be words alone: no call, and no code after them.
 *
 * @example
 * const reply = yield* think(context, [question], stepNumber, { ...inWords(dialect), shownAs: 'plan' });
 */
export function inWords({ options: { stop, tools } }: Dialect): Pick<GenerateOptions, 'stop' | 'tools' | 'toolChoice'> {
  return { stop, ...(tools && { tools, toolChoice: 'none' }) };
}

/**
 * Asks with the whole conversation, and what is to follow it, once it fits into the model's window. A provider that
 * finds it too long all the same is asked once more with less.
 *
 * @example
 * const reply = yield* think(context, [], stepNumber, { ...dialect.options, shownAs: 'text' });
 */
export async function* think(
  context: StepContext,
  following: readonly Message[],
  stepNumber: number,
  options: AskOptions,
): AsyncGenerator<RunEvent, Reply> {
  let refused: Reply | undefined;
  while (true) {
    const { length } = context.steps;
    const ending = yield* fit(context, following, stepNumber, refused !== undefined);
    if (ending) return ending;
    // What could not be made any shorter would be refused again.
    if (refused && context.steps.length === length) return refused;
    const prompt = toMessages(context.steps, context.profile, context.systemPrompt);
    const reply = yield* ask(context, [...prompt, ...following], stepNumber, options);
    if (refused || reply.type !== 'failed' || reply.error.kind !== 'context-length') return reply;
    refused = reply;
  }
}

/**
 * Asks the model once and streams what it says.
 *
 * @example
 * const reply = yield* ask(context, messages, stepNumber, { stop: [], shownAs: 'text' });
 */
export async function* ask(
  context: StepContext,
  messages: readonly Message[],
  stepNumber: number,
  { shownAs, ...options }: AskOptions,
): AsyncGenerator<RunEvent, Reply> {
  const { model, signal, stamp, counter } = context;
  let said: { text: string; calls: SaidReply['calls'][number][] } = { text: '', calls: [] };
  let end: Extract<ModelEvent, { type: 'finish' | 'error' }> | undefined;
  try {
    for await (const event of untilCancelled(model.generate(messages, { ...options, signal }), signal)) {
      switch (event.type) {
        case 'text-delta':
          said.text += event.text;
          if (shownAs !== 'nothing') yield stamp({ type: `${shownAs}-delta`, stepNumber, text: event.text });
          break;
        case 'reasoning-delta':
          yield stamp({ type: 'reasoning-delta', stepNumber, text: event.text });
          break;
        case 'tool-call':
          said.calls.push({ id: event.id, name: event.name, args: event.args });
          break;
        case 'retry': {
          const { attempt, delayMs, error } = event;
          said = { text: '', calls: [] };
          yield stamp({ type: 'retry', stepNumber, attempt, delayMs, reason: error.message });
          break;
        }
        case 'finish':
        case 'error':
          end = event;
          break;
        default:
          event satisfies never;
      }
    }
  } catch (thrown) {
    // Someone's own model may break its contract; that is theirs to read, and ours not to crash on.
    end = { type: 'error', error: toAgentError(thrown) };
  }
  const usage = spend(context, messages, said, end?.type === 'finish' ? end.usage : NO_USAGE);
  // What was shown is kept, whole or not.
  if (shownAs === 'text' && (said.text || end?.type === 'finish')) {
    yield stamp({ type: 'text-end', stepNumber, text: said.text, usage });
  }
  if (signal.aborted) return { type: 'stopped', usage };
  if (end?.type === 'error') return { type: 'failed', error: end.error, usage };
  if (end?.type !== 'finish') {
    const message = `The model ${model.modelId} ended its reply without saying that it was finished.`;
    return { type: 'failed', error: { kind: 'bad-response', message }, usage };
  }
  counter.learn(messages, usage);
  return { type: 'reply', ...said, isCut: end.reason === 'length', usage };
}

/** Counts what a call used; where that was not told although the model wrote something, it is estimated. */
function spend(
  { meter, counter, agent }: StepContext,
  messages: readonly Message[],
  { text, calls }: SaidReply,
  told: TokenUsage,
): TokenUsage {
  const written = text + calls.map(({ args }) => args).join('');
  if (told.inputTokens + told.outputTokens > 0 || written === '') return meter.spend(told, agent);
  const outputTokens = counter.estimate([{ role: 'assistant', content: written }]);
  const inputTokens = counter.estimate(messages);
  return meter.spend({ inputTokens, outputTokens, cachedTokens: 0, isEstimated: true }, agent);
}
