import type { TokenUsage } from '../core/index.ts';
import { formatCost, formatCount } from './format.ts';

export const NO_TOKENS: TokenUsage = { inputTokens: 0, outputTokens: 0, cachedTokens: 0 };

/**
 * The sum of what two calls of a model used. Core has the same as `addUsage`; the page does without core's code, which
 * would add 6 kB (gzip) to its first load.
 */
export function addTokens(first: TokenUsage, second: TokenUsage): TokenUsage {
  const isPriced = first.cost !== undefined || second.cost !== undefined;
  return {
    inputTokens: first.inputTokens + second.inputTokens,
    outputTokens: first.outputTokens + second.outputTokens,
    cachedTokens: first.cachedTokens + second.cachedTokens,
    ...(isPriced && { cost: (first.cost ?? 0) + (second.cost ?? 0) }),
    ...((first.isEstimated || second.isEstimated) && { isEstimated: true as const }),
  };
}

/**
 * What was used, and what that costs where it is known to cost anything; empty when nothing was.
 *
 * @example
 * describeUsage({ inputTokens: 900, outputTokens: 100, cachedTokens: 0, cost: 0.002 }); // '1,000 tokens ($0.002)'
 */
export function describeUsage({ inputTokens, outputTokens, cost, isEstimated }: TokenUsage): string {
  const total = inputTokens + outputTokens;
  if (total === 0) return '';
  const price = cost ? ` (${formatCost(cost)})` : '';
  return `${isEstimated ? 'about ' : ''}${formatCount(total, 'token')}${price}`;
}

/** The same in full, for whoever wants to know. */
export function explainUsage({ inputTokens, outputTokens, cachedTokens }: TokenUsage): string {
  return `${inputTokens} tokens read${cachedTokens ? ` (${cachedTokens} cached)` : ''}, ${outputTokens} written`;
}
