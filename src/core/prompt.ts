import type { ActionStep } from './memory.ts';
import type { ToolCallRequest } from './messages.ts';
import type { GenerateOptions, PromptProfileName, ToolDescription } from './model.ts';
import type { JsonSchema } from './json-schema.ts';

/** What a system prompt is written from. */
export interface SystemPromptInput {
  readonly tools: readonly ToolDescription[];
  /** Agents that can be called like tools. */
  readonly team: readonly ToolDescription[];
  /** What the code may import; `['*']` is anything. */
  readonly imports: readonly string[];
  /** The author's own additions; empty for none. */
  readonly instructions: string;
  /** What the final answer must be; absent when it may be anything. */
  readonly output?: JsonSchema;
}

/** Everything that is said to a model in words, so that the loop holds none. */
export interface PromptProfile {
  readonly name: PromptProfileName;
  system(input: SystemPromptInput): string;
  /** The task, and what it may use up, if that is limited. */
  task(task: string, budgetLeft?: string): string;
  /** What one step showed, or what was wrong with it. */
  observation(step: ActionStep): string;
  /** What else is to be told after calls that have told their results themselves; empty when nothing is. */
  remarks(step: ActionStep): string;
  /** Asks once more, after a reply in which there was nothing to do. */
  repair(): string;
  /** What is observed when there still was none. */
  missingCode(): string;
  /** Goes with an error of a reply that was cut at the limit of its length. */
  cut(): string;
  /** Asks for the best answer when steps or budget are used up. */
  lastAnswer(task: string): string;
  /** Asks for a plan: the first, or an update by what is known now. */
  plan(input: { readonly task: string; readonly isFirst: boolean; readonly remainingSteps: number }): string;
  /** Follows a plan that holds. */
  proceed(): string;
  /** Follows a plan that a person refused. */
  planDenied(reason: string): string;
  /** Asks for a summary of everything that was said. */
  summarise(task: string): string;
  /** How a summary stands in the prompt. */
  summary(text: string): string;
  /** Goes with pictures and sounds that tools gave. */
  media(names: readonly string[]): string;
  /** Any value that a tool gave, as text. */
  value(value: unknown): string;
  /** The task as a managed agent is given it. */
  managedTask(input: { readonly name: string; readonly task: string }): string;
  /** A managed agent's answer as its manager is given it; `summary` tells what it did. */
  managedReport(input: { readonly name: string; readonly answer: string; readonly summary?: string }): string;
}

/** What was found in a reply. */
export interface ParsedReply {
  /** The reply as it is remembered: reasoning left out, the closing tag put back. */
  readonly modelOutput: string;
  /** The code, several blocks joined by a blank line; empty when there is none. */
  readonly code: string;
  /** Calls of tools; those of code itself are named `python`. */
  readonly calls: readonly ToolCallRequest[];
  /** Whether they came in the model's own protocol; else they were found in its text. @default false */
  readonly areCallsNative?: boolean;
  /** What is wrong with a reply that tried to act and could not be read; empty otherwise. */
  readonly problem: string;
}

/** What a model said: its text, and the calls of its own protocol as it wrote them. */
export interface SaidReply {
  readonly text: string;
  readonly calls: readonly { readonly id: string; readonly name: string; readonly args: string }[];
}

/** How actions are asked for, and how they are found in a reply. */
export interface Dialect {
  /** Goes with every request for an action. */
  readonly options: Pick<GenerateOptions, 'stop' | 'tools' | 'schema'>;
  read(said: SaidReply): ParsedReply;
}

/** The texts between which code is written. */
export interface CodeTags {
  readonly open: string;
  readonly close: string;
}

/** What any code may import: smolagents' base list. */
export const BASE_IMPORTS: readonly string[] =
  'collections datetime itertools math queue random re stat statistics time unicodedata'.split(' ');

/** The tags between which code is written where nothing else is said. */
export const CODE_TAGS: CodeTags = { open: '<code>', close: '</code>' };

/** The tool by which a model calls code natively. */
export const PYTHON_TOOL = 'python';
