import type { TokenUsage } from './model.ts';

/** What a run and everything it starts may use up. At a limit the run ends with its best answer. */
export interface Budget {
  /** Read and written together, cached ones too. */
  readonly tokens?: number;
  /** US dollars, by the price table. */
  readonly cost?: number;
  readonly seconds?: number;
  readonly toolCalls?: number;
}

/** Counts what a run uses up, and knows what it may. */
export interface Meter {
  readonly budget: Budget;
  readonly usage: TokenUsage;
  /** By the agent's path, joined by slashes. */
  readonly usageByAgent: Readonly<Record<string, TokenUsage>>;
  /** Counts one call of the model, and gives it back with its price. */
  spend(usage: TokenUsage, agent: readonly string[]): TokenUsage;
  /** Counts a tool call; false when there is none left, and then it is not counted. */
  countCall(): boolean;
  /** The limit that is reached, in words; undefined while there is none. */
  exceeded(): string | undefined;
  /** What is left, in words; empty where nothing is limited. */
  left(): string;
}
