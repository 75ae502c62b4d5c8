import type { ActionStep } from './memory.ts';
import type { PromptProfileName } from './model.ts';
import type { Tool } from './tool.ts';

/** What a system prompt is written from. */
export interface SystemPromptInput {
  readonly tools: readonly Pick<Tool, 'name' | 'description' | 'inputSchema' | 'outputSchema'>[];
  /** What the code may import; `['*']` is anything. */
  readonly imports: readonly string[];
  /** The author's own additions; empty for none. */
  readonly instructions: string;
}

/** Everything that is said to a model in words, so that the loop holds none. */
export interface PromptProfile {
  readonly name: PromptProfileName;
  system(input: SystemPromptInput): string;
  task(task: string): string;
  /** What the code of one step showed, or what was wrong with it. */
  observation(step: ActionStep): string;
  /** Asks once more, after a reply in which there was no code. */
  repair(): string;
  /** What is observed when there still was none. */
  missingCode(): string;
  /** Asks for the best answer when the steps are used up. */
  lastAnswer(task: string): string;
}

/** What any code may import: smolagents' base list. */
export const BASE_IMPORTS: readonly string[] = [
  'collections',
  'datetime',
  'itertools',
  'math',
  'queue',
  'random',
  're',
  'stat',
  'statistics',
  'time',
  'unicodedata',
];

/** The tags between which code is written. */
export const CODE_TAGS = { open: '<code>', close: '</code>' } as const;
