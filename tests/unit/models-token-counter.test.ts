import { describe, expect, it } from 'vitest';
import type { Media, Message, TokenUsage } from '../../src/core/index.ts';
import { createTokenCounter, estimateTokens } from '../../src/models/token-counter.ts';

const PICTURE: Media = { type: 'image', mediaType: 'image/png', data: new Uint8Array(9_999), name: 'a.png' };

function user(content: string, media: readonly Media[] = []): Message {
  return { role: 'user', content, media };
}

function reported(inputTokens: number, more: Partial<TokenUsage> = {}): TokenUsage {
  return { inputTokens, outputTokens: 7, cachedTokens: 0, ...more };
}

describe('an estimate', () => {
  it.each<[string, Message, number, number]>([
    ['English', user('How many days are between the first of March and Christmas?'), 15, 25],
    ['code', user('for i in range(10):\n    print(total[i] * 2)'), 14, 22],
    ['Chinese', user('三月一日到圣诞节之间有多少天'), 14, 22],
    ['nothing', user(''), 4, 4],
    ['a picture, however large its file', user('', [PICTURE]), 500, 1_500],
  ])('of %s is about right, and rather too much', (_what, message, least, most) => {
    expect(estimateTokens([message])).toBeGreaterThanOrEqual(least);
    expect(estimateTokens([message])).toBeLessThanOrEqual(most);
  });

  it('is the sum of all messages', () => {
    const messages = [user('One.'), user('Two.', [PICTURE])];
    expect(estimateTokens(messages)).toBe(messages.reduce((sum, one) => sum + estimateTokens([one]), 0));
  });

  it('counts what calls of tools are given', () => {
    const args = { text: 'word '.repeat(100) };
    const message: Message = { role: 'assistant', content: '', toolCalls: [{ id: 'a', name: 'b', args }] };
    expect(estimateTokens([message])).toBeGreaterThan(100);
  });
});

describe('a counter', () => {
  const messages = [user('x'.repeat(316))];
  const plain = estimateTokens(messages);

  it('counts by the model’s own tokenizer', async () => {
    const counter = createTokenCounter({ countTokens: async (some) => some.length * 1_000 });
    expect(await counter.count(messages)).toBe(1_000);
  });

  it.each([
    ['has no tokenizer', {}],
    ['gives nothing', { countTokens: async () => undefined }],
    ['fails', { countTokens: async () => Promise.reject(new Error('lost')) }],
    [
      'throws',
      {
        countTokens() {
          throw new Error('lost');
        },
      },
    ],
  ])('estimates where the model %s', async (_what, model) => {
    expect(await createTokenCounter(model).count(messages)).toBe(plain);
  });

  it('says what is nothing when that was counted', async () => {
    expect(await createTokenCounter({ countTokens: async () => 0 }).count(messages)).toBe(0);
  });

  it('needs no receiver', async () => {
    const { count, estimate } = createTokenCounter({});
    expect(await count(messages)).toBe(estimate(messages));
  });

  it.each([
    ['more than it thought', 2],
    ['less than it thought', 0.75],
  ])('learns that a model reads %s', async (_what, factor) => {
    const counter = createTokenCounter({});
    counter.learn(messages, reported(plain * factor));
    expect(counter.estimate(messages)).toBe(Math.ceil(plain * factor));
    expect(await counter.count([...messages, ...messages])).toBe(Math.ceil(2 * plain * factor));
  });

  it('believes the last report', () => {
    const counter = createTokenCounter({});
    counter.learn(messages, reported(plain * 2));
    counter.learn(messages, reported(plain));
    expect(counter.estimate(messages)).toBe(plain);
  });

  it.each([
    ['hardly any', 1, 0.5],
    ['far too many', 1e9, 3],
  ])('does not believe a report of %s tokens', (_what, tokens, factor) => {
    const counter = createTokenCounter({});
    counter.learn(messages, reported(tokens));
    expect(counter.estimate(messages)).toBe(Math.ceil(plain * factor));
  });

  it.each<[string, readonly Message[], TokenUsage]>([
    ['a report of nothing', messages, reported(0)],
    ['an estimate of its own', messages, reported(999, { isEstimated: true })],
    ['a report of no messages', [], reported(999)],
  ])('learns nothing from %s', (_what, some, usage) => {
    const counter = createTokenCounter({});
    counter.learn(some, usage);
    expect(counter.estimate(messages)).toBe(plain);
  });
});
