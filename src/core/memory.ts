import type { StepError } from './errors.ts';
import type { DisplayBundle } from './executor.ts';
import type { Media, Message, ToolCallRequest } from './messages.ts';
import type { TokenUsage } from './model.ts';
import type { PromptProfile } from './prompt.ts';
import { truncateMiddle } from './truncate.ts';

/** The task that a run was given, with what it was given beside it. */
export interface TaskStep {
  readonly type: 'task';
  readonly task: string;
  readonly media?: readonly Media[];
  /** What the run may use up, in words; absent where nothing is limited. */
  readonly budgetLeft?: string;
}

/** A plan, made before the action step of that number. */
export interface PlanStep {
  readonly type: 'plan';
  readonly stepNumber: number;
  /** By which it was asked for. */
  readonly request: string;
  /** As the model made it, or as a person changed it. */
  readonly plan: string;
  /** Why a person refused it; absent when it holds. */
  readonly denial?: string;
  readonly usage: TokenUsage;
  readonly timing: Timing;
}

/** One turn: what the model said, what it did by that, and what came of it. */
export interface ActionStep {
  readonly type: 'action';
  /** 1 for the first. */
  readonly stepNumber: number;
  /** The model's reply without its reasoning, closing tag included; empty when it said nothing. */
  readonly modelOutput: string;
  /** The code that was run; empty when the reply held none. */
  readonly code: string;
  /** What a person put in place of what the model wanted, in words for it; absent when nothing was changed. */
  readonly edits?: readonly string[];
  /** Calls of tools that the reply itself made, in its order; absent where actions are code alone. */
  readonly calls?: readonly StepCall[];
  /** Whether those calls are messages of the model's own protocol; else they were found in its text. */
  readonly areCallsNative?: boolean;
  readonly prints: string;
  /** The last expression's faces, or the final answer's. */
  readonly display: DisplayBundle;
  /** What else the code showed, in order; absent when it showed nothing. Its texts are among the prints. */
  readonly displays?: readonly DisplayBundle[];
  /** Pictures and sounds that tools gave. */
  readonly media?: readonly Media[];
  readonly error?: StepError;
  /** Calls that the code made. */
  readonly toolCalls: readonly StepToolCall[];
  readonly isFinalAnswer: boolean;
  /** The answer, when this step gave it. */
  readonly answer?: unknown;
  /** What was left of the budget after it, in words; absent where nothing is limited. */
  readonly budgetLeft?: string;
  readonly usage: TokenUsage;
  readonly timing: Timing;
}

/** A call that a reply made, and what the model is told of it; null stands for what its code showed. */
export interface StepCall extends ToolCallRequest {
  readonly observation: string | null;
  readonly isError: boolean;
}

/** A tool call of code as a step remembers it; its result is in the `tool-end` event. */
export interface StepToolCall {
  readonly id: string;
  readonly name: string;
  readonly args: Readonly<Record<string, unknown>>;
  readonly error?: string;
}

/**
 * How the steps before it stand in the prompt from here on. Numbers are places in the list of steps: what lies before
 * them has lost its pictures, is cut to head and tail, or is told by the summary alone.
 */
export interface CompactionStep {
  readonly type: 'compaction';
  readonly mediaBefore: number;
  readonly shortBefore: number;
  readonly summaryBefore: number;
  /** Empty while nothing is summarised. */
  readonly summary: string;
  readonly usage: TokenUsage;
  readonly timing: Timing;
}

/** Milliseconds since 1970, and milliseconds. */
export interface Timing {
  readonly startedAt: number;
  readonly durationMs: number;
}

export type Step = TaskStep | PlanStep | ActionStep | CompactionStep;

/** Of a shortened observation this many characters stay. */
const SHORT_CHARACTERS = 400;

/**
 * The prompt: a fold of the steps. The same steps give the same bytes, and a further step only appends to them, until a
 * compaction says how those before it stand from then on. The task it was made under always stands in full.
 *
 * @example
 * toMessages([{ type: 'task', task: 'Add 2 and 3.' }], fullProfile, systemPrompt).length; // 2
 */
export function toMessages(steps: readonly Step[], profile: PromptProfile, systemPrompt: string): Message[] {
  const compactedAt = steps.findLastIndex((step) => step.type === 'compaction');
  const compaction: Partial<CompactionStep> = steps.findLast((step) => step.type === 'compaction') ?? {};
  const { mediaBefore = 0, shortBefore = 0, summaryBefore = 0, summary = '' } = compaction;
  const task = steps.findLastIndex((step, index) => step.type === 'task' && index < compactedAt);
  const told: Message[] = summary ? [{ role: 'user', content: profile.summary(summary) }] : [];
  const messages: Message[] = [{ role: 'system', content: systemPrompt }];
  for (const [index, step] of steps.entries()) {
    if (index === summaryBefore && task >= summaryBefore) messages.push(...told);
    if (index < summaryBefore && index !== task) continue;
    const hasMedia = index >= mediaBefore || index === task;
    const shorten = (text: string): string =>
      index < shortBefore && text.length > 2 * SHORT_CHARACTERS ? truncateMiddle(text, SHORT_CHARACTERS) : text;
    switch (step.type) {
      case 'task':
        messages.push(toUser(profile.task(step.task, step.budgetLeft), hasMedia ? step.media : []));
        if (index === task && task < summaryBefore) messages.push(...told);
        break;
      case 'plan':
        messages.push({ role: 'user', content: step.request }, { role: 'assistant', content: step.plan });
        messages.push(toUser(step.denial === undefined ? profile.proceed() : profile.planDenied(step.denial)));
        break;
      case 'action':
        messages.push(...toTurn(hasMedia ? step : { ...step, media: [] }, profile, shorten));
        break;
      case 'compaction':
        break;
      default:
        step satisfies never;
    }
  }
  return messages;
}

/** What the model said, and what it observes; every native call is answered by a message of its own. */
function toTurn(step: ActionStep, profile: PromptProfile, shorten: (text: string) => string): Message[] {
  const { modelOutput, calls = [], areCallsNative, media = [], isFinalAnswer } = step;
  const observation = shorten(profile.observation(step));
  if (!areCallsNative || calls.length === 0) {
    const said: Message[] = modelOutput ? [{ role: 'assistant', content: modelOutput }] : [];
    return isFinalAnswer ? said : [...said, toUser(observation, media)];
  }
  const toolCalls = calls.map(({ id, name, args }) => ({ id, name, args }));
  const isTold = calls.some((call) => call.observation === null);
  const answers = calls.map(({ id, name, observation: seen }, index): Message => {
    const remarks = !isTold && index === calls.length - 1 ? profile.remarks(step) : '';
    const content = seen === null ? observation : [shorten(seen), remarks].filter(Boolean).join('\n');
    return { role: 'tool', callId: id, name, content };
  });
  const shown = media.length > 0 ? [toUser(profile.media(media.map(({ name }) => name)), media)] : [];
  return [{ role: 'assistant', content: modelOutput, toolCalls }, ...answers, ...shown];
}

function toUser(content: string, media: readonly Media[] = []): Message {
  return { role: 'user', content, ...(media.length > 0 && { media }) };
}
