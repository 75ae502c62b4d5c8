import type { Message } from '../core/messages.ts';
import type { Model, TokenCounter } from '../core/model.ts';

/** Characters of Latin text and code to a token, on the careful side; other scripts have about one each. */
const CHARACTERS_PER_TOKEN = 3.2;
/** What a message costs besides its text. */
const MESSAGE_TOKENS = 4;
/** A picture of usual size; providers differ. */
const MEDIA_TOKENS = 1_000;
/** What a model reports may be no count of its prompt at all. */
const CORRECTION = { least: 0.5, most: 3 } as const;

/**
 * How many tokens a prompt has, about: for models that do not say.
 *
 * @example
 * estimateTokens([{ role: 'user', content: 'How many days has May?' }]); // 11
 */
export function estimateTokens(messages: readonly Message[]): number {
  return messages.reduce((sum, message) => {
    const calls = message.role === 'assistant' && message.toolCalls ? JSON.stringify(message.toolCalls) : '';
    const media = message.role === 'user' ? (message.media?.length ?? 0) : 0;
    return sum + MESSAGE_TOKENS + media * MEDIA_TOKENS + estimateText(message.content + calls);
  }, 0);
}

function estimateText(text: string): number {
  const others = text.replace(/[\0-\u024f]+/g, '').length;
  return Math.ceil((text.length - others) / CHARACTERS_PER_TOKEN + others);
}

/**
 * Counts by the model's own tokenizer; where it has none, estimates, and learns from what the model reports.
 *
 * @example
 * const tokens = await createTokenCounter(model).count(messages);
 */
export function createTokenCounter(model: Pick<Model, 'countTokens'>): TokenCounter {
  let correction = 1;
  const estimate = (messages: readonly Message[]): number => Math.ceil(estimateTokens(messages) * correction);
  return {
    estimate,
    async count(messages) {
      try {
        return (await model.countTokens?.(messages)) ?? estimate(messages);
      } catch {
        // Someone's own model may fail at this, and can be asked all the same.
        return estimate(messages);
      }
    },
    learn(messages, { inputTokens, isEstimated }) {
      if (inputTokens === 0 || messages.length === 0 || isEstimated) return;
      const factor = inputTokens / estimateTokens(messages);
      correction = Math.min(CORRECTION.most, Math.max(CORRECTION.least, factor));
    },
  };
}
