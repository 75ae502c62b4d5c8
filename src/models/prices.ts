import type { Price } from './meter.ts';
import { toBareName } from './model-names.ts';

/** What is known of a hosted model beyond its name. */
export interface ModelFacts {
  readonly price?: Price;
  /** How many tokens a prompt and its reply may have together. */
  readonly contextTokens?: number;
}

/**
 * Widely used hosted models, by the beginnings of their names; dots and dashes are the same.
 *
 * List prices as of 2026-11 in US dollars for a million tokens, of short prompts where long ones cost more. Providers
 * change them without notice: check them, and say better ones in `prices`. Open models cost what their host asks, so that
 * they have a price here only under a name that one host gives them.
 */
const MODELS: Readonly<Record<string, ModelFacts>> = {
  // OpenAI
  'gpt-5': { price: { input: 1.25, output: 10, cached: 0.125 }, contextTokens: 400_000 },
  'gpt-5-mini': { price: { input: 0.25, output: 2, cached: 0.025 }, contextTokens: 400_000 },
  'gpt-5-nano': { price: { input: 0.05, output: 0.4, cached: 0.005 }, contextTokens: 400_000 },
  'gpt-5-pro': { price: { input: 15, output: 120 }, contextTokens: 400_000 },
  'gpt-5-codex': { price: { input: 1.25, output: 10, cached: 0.125 }, contextTokens: 400_000 },
  'gpt-5-chat': { price: { input: 1.25, output: 10, cached: 0.125 }, contextTokens: 128_000 },
  'gpt-5.1': { price: { input: 1.25, output: 10, cached: 0.125 }, contextTokens: 400_000 },
  'gpt-5.1-codex': { price: { input: 1.25, output: 10, cached: 0.125 }, contextTokens: 400_000 },
  'gpt-5.1-codex-mini': { price: { input: 0.25, output: 2, cached: 0.025 }, contextTokens: 400_000 },
  'gpt-5.2': { price: { input: 1.75, output: 14, cached: 0.175 }, contextTokens: 400_000 },
  'gpt-5.2-pro': { price: { input: 21, output: 168 }, contextTokens: 400_000 },
  'gpt-5.4': { price: { input: 2.5, output: 15, cached: 0.25 }, contextTokens: 1_050_000 },
  'gpt-5.4-mini': { price: { input: 0.75, output: 4.5, cached: 0.075 }, contextTokens: 400_000 },
  'gpt-5.4-nano': { price: { input: 0.2, output: 1.25, cached: 0.02 }, contextTokens: 400_000 },
  'gpt-5.6-sol': { price: { input: 5, output: 30, cached: 0.5 } },
  'gpt-4.1': { price: { input: 2, output: 8, cached: 0.5 }, contextTokens: 1_047_576 },
  'gpt-4.1-mini': { price: { input: 0.4, output: 1.6, cached: 0.1 }, contextTokens: 1_047_576 },
  'gpt-4.1-nano': { price: { input: 0.1, output: 0.4, cached: 0.025 }, contextTokens: 1_047_576 },
  'gpt-4o': { price: { input: 2.5, output: 10, cached: 1.25 }, contextTokens: 128_000 },
  'gpt-4o-2024-05-13': { price: { input: 5, output: 15 }, contextTokens: 128_000 },
  'gpt-4o-mini': { price: { input: 0.15, output: 0.6, cached: 0.075 }, contextTokens: 128_000 },
  'gpt-4-turbo': { price: { input: 10, output: 30 }, contextTokens: 128_000 },
  'gpt-3.5-turbo': { price: { input: 0.5, output: 1.5 }, contextTokens: 16_385 },
  o1: { price: { input: 15, output: 60, cached: 7.5 }, contextTokens: 200_000 },
  o3: { price: { input: 2, output: 8, cached: 0.5 }, contextTokens: 200_000 },
  'o3-mini': { price: { input: 1.1, output: 4.4, cached: 0.55 }, contextTokens: 200_000 },
  'o3-pro': { price: { input: 20, output: 80 }, contextTokens: 200_000 },
  'o4-mini': { price: { input: 1.1, output: 4.4, cached: 0.275 }, contextTokens: 200_000 },
  // Open weights of OpenAI: everybody hosts them.
  'gpt-oss-120b': { contextTokens: 131_072 },
  'gpt-oss-20b': { contextTokens: 131_072 },

  // Anthropic
  'claude-opus-5': { price: { input: 5, output: 25, cached: 0.5 }, contextTokens: 200_000 },
  'claude-opus-5.5': { price: { input: 4, output: 20, cached: 0.2 }, contextTokens: 200_000 },
  'claude-sonnet-5': { price: { input: 2, output: 10, cached: 0.2 }, contextTokens: 200_000 },
  'claude-sonnet-5.5': { price: { input: 2, output: 10, cached: 0.1 }, contextTokens: 200_000 },
  'claude-haiku-5.5': { price: { input: 0.5, output: 2.5, cached: 0.05 }, contextTokens: 200_000 },
  'claude-opus-4': { price: { input: 15, output: 75, cached: 1.5 }, contextTokens: 200_000 },
  'claude-opus-4.1': { price: { input: 15, output: 75, cached: 1.5 }, contextTokens: 200_000 },
  'claude-opus-4.5': { price: { input: 5, output: 25, cached: 0.5 }, contextTokens: 200_000 },
  'claude-opus-4.6': { price: { input: 5, output: 25, cached: 0.5 }, contextTokens: 200_000 },
  'claude-opus-4.7': { price: { input: 5, output: 25, cached: 0.5 }, contextTokens: 200_000 },
  'claude-opus-4.8': { price: { input: 5, output: 25, cached: 0.5 }, contextTokens: 200_000 },
  'claude-sonnet-4': { price: { input: 3, output: 15, cached: 0.3 }, contextTokens: 200_000 },
  'claude-sonnet-4.5': { price: { input: 3, output: 15, cached: 0.3 }, contextTokens: 200_000 },
  'claude-sonnet-4.6': { price: { input: 3, output: 15, cached: 0.3 }, contextTokens: 200_000 },
  'claude-haiku-4.5': { price: { input: 1, output: 5, cached: 0.1 }, contextTokens: 200_000 },
  'claude-3.7-sonnet': { price: { input: 3, output: 15, cached: 0.3 }, contextTokens: 200_000 },
  'claude-3.5-haiku': { price: { input: 0.8, output: 4, cached: 0.08 }, contextTokens: 200_000 },

  // Google
  'gemini-3.6-flash': { price: { input: 1.5, output: 7.5 }, contextTokens: 1_048_576 },
  'gemini-3.5-flash': { price: { input: 1.5, output: 9 }, contextTokens: 1_048_576 },
  'gemini-3.1-pro': { price: { input: 2, output: 12, cached: 0.2 }, contextTokens: 1_048_576 },
  'gemini-3.1-flash-lite': { price: { input: 0.25, output: 1.5 }, contextTokens: 1_048_576 },
  'gemini-3-pro': { price: { input: 2, output: 12, cached: 0.2 }, contextTokens: 1_048_576 },
  'gemini-3-flash': { price: { input: 0.5, output: 3, cached: 0.05 }, contextTokens: 1_048_576 },
  'gemini-2.5-pro': { price: { input: 1.25, output: 10, cached: 0.125 }, contextTokens: 1_048_576 },
  'gemini-2.5-flash': { price: { input: 0.3, output: 2.5, cached: 0.03 }, contextTokens: 1_048_576 },
  'gemini-2.5-flash-lite': { price: { input: 0.1, output: 0.4, cached: 0.01 }, contextTokens: 1_048_576 },
  'gemini-2.0-flash': { price: { input: 0.1, output: 0.4, cached: 0.025 }, contextTokens: 1_048_576 },

  // DeepSeek, under the names of its own API
  'deepseek-chat': { price: { input: 0.28, output: 0.42, cached: 0.028 }, contextTokens: 128_000 },
  'deepseek-reasoner': { price: { input: 0.28, output: 0.42, cached: 0.028 }, contextTokens: 128_000 },

  // Mistral
  'mistral-large': { price: { input: 0.5, output: 1.5 }, contextTokens: 256_000 },
  'mistral-medium': { price: { input: 0.4, output: 2 }, contextTokens: 128_000 },
  'mistral-small': { price: { input: 0.1, output: 0.3 }, contextTokens: 128_000 },
  'magistral-medium': { price: { input: 2, output: 5 }, contextTokens: 128_000 },
  'magistral-small': { price: { input: 0.5, output: 1.5 }, contextTokens: 128_000 },
  codestral: { price: { input: 0.3, output: 0.9 }, contextTokens: 256_000 },

  // xAI
  'grok-4': { price: { input: 3, output: 15, cached: 0.75 }, contextTokens: 256_000 },
  'grok-4-fast': { price: { input: 0.2, output: 0.5, cached: 0.05 }, contextTokens: 2_000_000 },
  'grok-4.1-fast': { price: { input: 0.2, output: 0.5, cached: 0.05 }, contextTokens: 2_000_000 },
  'grok-code-fast-1': { price: { input: 0.2, output: 1.5, cached: 0.02 }, contextTokens: 256_000 },
  'grok-3': { price: { input: 3, output: 15, cached: 0.75 }, contextTokens: 131_072 },
  'grok-3-mini': { price: { input: 0.3, output: 0.5, cached: 0.075 }, contextTokens: 131_072 },

  // Groq's own names
  'llama-3.3-70b-versatile': { price: { input: 0.59, output: 0.79 }, contextTokens: 131_072 },
  'llama-3.1-8b-instant': { price: { input: 0.05, output: 0.08 }, contextTokens: 131_072 },

  // Open models as routers and hosts name them
  'llama-3.3-70b-instruct': { contextTokens: 131_072 },
  'llama-3.1-8b-instruct': { contextTokens: 131_072 },
  'llama-3.1-70b-instruct': { contextTokens: 131_072 },
  'llama-3.1-405b-instruct': { contextTokens: 131_072 },
  'llama-4-scout-17b-16e-instruct': { contextTokens: 131_072 },
  'llama-4-maverick-17b-128e-instruct': { contextTokens: 131_072 },
  'qwen-2.5-72b-instruct': { contextTokens: 32_768 },
  'qwen2.5-72b-instruct': { contextTokens: 32_768 },
  'qwen-2.5-coder-32b-instruct': { contextTokens: 32_768 },
  'qwen2.5-coder-32b-instruct': { contextTokens: 32_768 },
  'qwen3-8b': { contextTokens: 40_960 },
  'qwen3-32b': { contextTokens: 40_960 },
  'qwen3-235b-a22b': { contextTokens: 40_960 },
  'qwen3-235b-a22b-instruct': { contextTokens: 262_144 },
  'qwen3-coder': { contextTokens: 262_144 },
  'kimi-k2': { contextTokens: 131_072 },
  'kimi-k2-instruct': { contextTokens: 131_072 },
  'deepseek-v3.2': { contextTokens: 131_072 },
  'deepseek-r1': { contextTokens: 65_536 },
  'glm-4.6': { contextTokens: 200_000 },
};

/** What may follow a name without making it another model: a date or number of a version, a stage, a router's variant. */
const SAME_MODEL =
  /^(?:[-@](?:\d{3,8}(?:-\d\d){0,2}|latest|preview(?:-\d\d-\d{2,4})?|exp))*(?::(?:nitro|floor|online|exacto|beta))?$/;

const BY_NAME: ReadonlyMap<string, ModelFacts> = new Map(
  Object.entries(MODELS).map(([name, facts]) => [normalise(name), facts]),
);

/**
 * What a hosted model costs, and how much it can read, as far as that is known.
 *
 * @param modelId Also with a vendor before it, or a version behind it; a name that is more than that is another model.
 * @param prices The user's own, by the exact id; they win.
 * @example
 * findModelFacts('openai/gpt-5-mini').price; // { input: 0.25, output: 2, cached: 0.025 }
 */
export function findModelFacts(modelId: string, prices: Readonly<Record<string, Price>> = {}): ModelFacts {
  const name = normalise(toBareName(modelId));
  // Routers offer some models for nothing, under a name of their own.
  const isFree = name.endsWith(':free');
  const bare = isFree ? name.slice(0, -':free'.length) : name;
  const matching = [...BY_NAME.keys()].filter((one) => bare.startsWith(one) && SAME_MODEL.test(bare.slice(one.length)));
  const longest = matching.toSorted((first, second) => second.length - first.length)[0] ?? '';
  const { contextTokens, price: listed } = BY_NAME.get(longest) ?? {};
  const own = Object.hasOwn(prices, modelId) ? prices[modelId] : undefined;
  const price = own ?? (isFree ? { input: 0, output: 0 } : listed);
  return { ...(price && { price }), ...(contextTokens !== undefined && { contextTokens }) };
}

function normalise(name: string): string {
  return name.toLowerCase().replaceAll('.', '-');
}
