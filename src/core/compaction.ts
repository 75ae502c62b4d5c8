import type { Ending, StepContext } from './agent-parts.ts';
import { ask, inWords } from './ask.ts';
import { orCancelled } from './cancel.ts';
import type { RunEvent } from './events.ts';
import type { CompactionStep, Step } from './memory.ts';
import { toMessages } from './memory.ts';
import type { Message } from './messages.ts';
import { NO_USAGE } from './model.ts';
import { cleanReply } from './parse.ts';
import { truncateMiddle } from './truncate.ts';

/** How much of a conversation a model is sent. */
export interface ContextLimits {
  /** Tokens of prompt and reply together. @default the model's own, where it is known */
  readonly windowTokens?: number;
  /** Tokens that are left free for a reply. @default 2,048, or a quarter of the window if that is less */
  readonly replyTokens?: number;
  /** Most tokens of a prompt, also where the window has room for more. @default what the window leaves */
  readonly promptTokens?: number;
  /** What becomes of steps that do not fit: the model sums them up, or they are left out. @default 'summarise' */
  readonly oldSteps?: 'summarise' | 'forget';
  /** Most pictures and sounds in a prompt; the oldest go first. @default 20 */
  readonly maxMedia?: number;
}

const REPLY_TOKENS = 2_048;
const MAX_MEDIA = 20;
/** So many action steps stay as they are, as long as that is possible. */
const RECENT_STEPS = 4;
/** Compacting goes down to this part of what would fit, so that it is seldom needed and prompts mostly only grow. */
const GOAL = 0.75;
const SUMMARY_TOKENS = 1_000;
/** Of a summary that had to be made without the model. */
const PLAIN_SUMMARY_CHARACTERS = 3_000;

const NOTHING = { mediaBefore: 0, shortBefore: 0, summaryBefore: 0, summary: '' };

type Border = 'mediaBefore' | 'shortBefore' | 'summaryBefore';

/**
 * Makes the conversation fit into the model's window: old pictures go first, then old observations shrink to head and
 * tail, then the old steps are summarised by the model. Where old steps are to be forgotten, earlier tasks go as a
 * whole, the oldest first, then the first steps of the task at hand. A prompt that fits is left alone.
 *
 * @param following What is sent after the conversation.
 * @param isTooLong Whether the model has refused it, however long it seems.
 * @returns Why the run cannot go on; nothing when it can, also where nothing could be left out.
 * @example
 * const ending = yield* fit(context, [], stepNumber, false);
 */
export async function* fit(
  context: StepContext,
  following: readonly Message[],
  stepNumber: number,
  isTooLong: boolean,
): AsyncGenerator<RunEvent, Ending | undefined> {
  const { model, counter, profile, steps, systemPrompt, signal, now, stamp } = context;
  const { windowTokens = model.contextTokens ?? Infinity, maxMedia = MAX_MEDIA } = context.context;
  // What came with the task at hand never goes.
  const task = steps.findLast((step) => step.type === 'task');
  const taskMedia = task?.media?.length ?? 0;
  const { replyTokens = Math.min(REPLY_TOKENS, windowTokens / 4) } = context.context;
  const { promptTokens = Infinity, oldSteps } = context.context;
  const forgets = oldSteps === 'forget';
  const limit = Math.min(windowTokens - replyTokens, promptTokens);
  const hasMedia = steps.some((step) => step !== task && 'media' in step);
  if (!isTooLong && limit === Infinity && !hasMedia) return undefined;

  const measure = async (some: readonly Step[]): Promise<{ tokens: number; media: number }> => {
    const messages = [...toMessages(some, profile, systemPrompt), ...following];
    const counted = await orCancelled(counter.count(messages), signal);
    return { tokens: counted ?? counter.estimate(messages), media: countMedia(messages) - taskMedia };
  };
  const before = await measure(steps);
  const fits = !isTooLong && before.tokens <= limit;
  if (fits && before.media <= maxMedia) return undefined;

  const startedAt = now();
  const size = Math.min(limit, before.tokens);
  const goal = fits ? limit : GOAL * size;
  // A model that has refused a prompt is not sent one that is hardly shorter.
  const most = isTooLong ? goal : limit;
  const mediaGoal = before.media > maxMedia ? maxMedia / 2 : maxMedia;
  const actions = steps.flatMap((step, index) => (step.type === 'action' ? [index] : []));
  const current = task ? steps.lastIndexOf(task) : 0;
  const tasks = steps.flatMap((step, index) => (step.type === 'task' ? [index] : []));
  const places = forgets ? [...tasks, ...actions.filter((index) => index > current)] : actions;
  let compaction: CompactionStep = {
    ...NOTHING,
    ...steps.findLast((step) => step.type === 'compaction'),
    type: 'compaction',
    usage: NO_USAGE,
    timing: { startedAt, durationMs: 0 },
  };
  let after = before;
  const change = async (changes: Partial<CompactionStep>): Promise<void> => {
    compaction = { ...compaction, ...changes };
    after = await measure([...steps, compaction]);
  };
  /** Moves a border no further than is needed, and leaves alone the last so many places. */
  const move = async (border: Border, kept: number, isEnough: () => boolean): Promise<void> => {
    const last = Math.max(0, places.length + 1 - kept);
    const further = [compaction[border], ...places.slice(0, last).filter((place) => place > compaction[border])];
    let [low, high] = [0, further.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      await change({ [border]: further[middle] });
      if (isEnough()) high = middle;
      else low = middle + 1;
    }
    await change({ [border]: further[low] });
  };

  const summarised = compaction.summaryBefore;
  // Room is left for a summary that is still to be written.
  const room = forgets ? 0 : Math.min(SUMMARY_TOKENS, size / 10);
  const isOver = (tokens: number): boolean =>
    after.tokens + (compaction.summaryBefore > summarised ? room : 0) > tokens;
  await move('mediaBefore', 1, () => !isOver(goal) && after.media <= mediaGoal);
  // Words go only where they are too many, and those of the latest steps only where they would not fit at all.
  const ways = [
    ['shortBefore', RECENT_STEPS, goal],
    ['summaryBefore', RECENT_STEPS, goal],
    ['shortBefore', 1, most],
    ['summaryBefore', 1, most],
  ] as const;
  for (const [border, kept, tokens] of forgets ? ways.slice(-1) : ways) {
    if (isOver(tokens)) await move(border, kept, () => !isOver(tokens));
  }
  const { summaryBefore } = compaction;
  if (summaryBefore > summarised && !forgets) {
    const past = { ...compaction, summaryBefore: summarised };
    const old = toMessages([...steps.slice(0, summaryBefore), past], profile, systemPrompt);
    const question = { role: 'user', content: profile.summarise(context.task) } as const;
    const maxTokens = Math.min(SUMMARY_TOKENS, replyTokens);
    const options = { ...inWords(context.dialect), maxTokens, shownAs: 'nothing' } as const;
    const reply = yield* ask(context, [...old, question], stepNumber, options);
    if (reply.type !== 'reply' && (reply.type === 'stopped' || reply.error.kind !== 'context-length')) return reply;
    const told = reply.type === 'reply' ? cleanReply(reply.text).trim() : '';
    // Where the model cannot tell, what it said and saw stands for itself, as far as it goes.
    const plain = old.slice(1).map(({ content }) => content);
    const summary = told || truncateMiddle(plain.join('\n'), PLAIN_SUMMARY_CHARACTERS);
    await change({ summary, usage: reply.usage });
  }
  // What is left is too much by itself: of the latest step, too, only head and tail can stay.
  if (after.media > maxMedia) await change({ mediaBefore: steps.length });
  if (after.tokens > most) await change({ mediaBefore: steps.length, shortBefore: steps.length });
  if (after.tokens >= before.tokens && after.media >= before.media) return undefined;
  const step = { ...compaction, timing: { startedAt, durationMs: now() - startedAt } };
  steps.push(step);
  yield stamp({ type: 'context-compact', stepNumber, step, tokensBefore: before.tokens, tokensAfter: after.tokens });
  return undefined;
}

function countMedia(messages: readonly Message[]): number {
  return messages.reduce((sum, message) => sum + (message.role === 'user' ? (message.media?.length ?? 0) : 0), 0);
}
