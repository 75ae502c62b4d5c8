import { describe, expect, it } from 'vitest';
import { findModelFacts } from '../../src/models/prices.ts';

const inputOf = (modelId: string): number | undefined => findModelFacts(modelId).price?.input;

describe('what is known of a model', () => {
  it('is its price for a million tokens, and how much it can read', () => {
    expect(findModelFacts('gpt-5-mini')).toEqual({
      price: { input: 0.25, output: 2, cached: 0.025 },
      contextTokens: 400_000,
    });
  });

  it.each([
    ['a vendor before it', 'openai/gpt-5-mini', 0.25],
    ['a router and a vendor before it', 'openrouter/openai/gpt-5-mini', 0.25],
    ['a folder before it', 'models/gemini-2.5-flash', 0.3],
    ['dots for dashes', 'anthropic/claude-sonnet-4.5', 3],
    ['dashes for dots', 'claude-haiku-4-5', 1],
    ['capital letters', 'GPT-4o', 2.5],
    ['a date behind it', 'gpt-4.1-2025-04-14', 2],
    ['a date in one piece', 'claude-sonnet-4-5-20250929', 3],
    ['a date as Google writes it', 'claude-opus-4-1@20250805', 15],
    ['a month of release', 'mistral-small-2506', 0.1],
    ['a version number', 'gemini-2.0-flash-001', 0.1],
    ['"latest"', 'mistral-large-latest', 0.5],
    ['"preview"', 'gemini-3.1-pro-preview', 2],
    ['"preview" and a date', 'gemini-2.5-flash-preview-09-2025', 0.3],
    ['a variant of a router', 'openai/gpt-4o:online', 2.5],
    ['blanks around it', ' o3 ', 2],
  ])('is found by a name with %s', (_what, modelId, input) => {
    expect(inputOf(modelId)).toBe(input);
  });

  it.each([
    ['gpt-4o', 2.5],
    ['gpt-4o-2024-05-13', 5],
    ['gpt-4o-2024-08-06', 2.5],
    ['gpt-4o-mini-2024-07-18', 0.15],
    ['claude-opus-4-20250514', 15],
    ['claude-opus-4-5-20251101', 5],
    ['o3-mini', 1.1],
    ['o3-pro', 20],
  ])('is that of the longest name that fits %s', (modelId, input) => {
    expect(inputOf(modelId)).toBe(input);
  });

  it.each([
    'gpt-5-enormous',
    'gpt-5.9',
    'o33',
    'my-gpt-5',
    'llama3.3:70b',
    'qwen3-coder:30b',
    'mistral-large:123b',
    '',
  ])('is nothing for %s, which is another model', (modelId) => {
    expect(findModelFacts(modelId)).toEqual({});
  });

  it('is only the window of open models, whose price is their host’s', () => {
    expect(findModelFacts('meta-llama/llama-3.3-70b-instruct')).toEqual({ contextTokens: 131_072 });
    expect(inputOf('llama-3.3-70b-versatile')).toBe(0.59);
  });

  it('is that a free variant costs nothing', () => {
    expect(findModelFacts('deepseek/deepseek-chat:free')).toEqual({
      price: { input: 0, output: 0 },
      contextTokens: 128_000,
    });
  });
});

describe('prices of one’s own', () => {
  const prices = { 'openai/gpt-5-mini': { input: 9, output: 9 }, mine: { input: 1, output: 2 } };

  it('win, and leave the window as it is known', () => {
    expect(findModelFacts('openai/gpt-5-mini', prices)).toEqual({
      price: { input: 9, output: 9 },
      contextTokens: 400_000,
    });
  });

  it('are for the exact id alone', () => {
    expect(findModelFacts('gpt-5-mini', prices).price?.input).toBe(0.25);
  });

  it('may be those of models that nobody else knows', () => {
    expect(findModelFacts('mine', prices)).toEqual({ price: { input: 1, output: 2 } });
  });

  it.each(['toString', 'constructor'])('are not found in what every object has, such as %s', (modelId) => {
    expect(findModelFacts(modelId, prices)).toEqual({});
  });
});
