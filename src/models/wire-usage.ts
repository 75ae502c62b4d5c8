import type { TokenUsage } from '../core/model.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The usage that a piece of a stream tells, which is that of the whole reply so far; undefined where it tells none.
 *
 * Servers differ: some tell it once at the end, some with every piece, growing. Whoever reads them takes the last.
 *
 * @param chunk A piece as the server sent it.
 * @example
 * readUsage({ choices: [], usage: { prompt_tokens: 9, completion_tokens: 3 } }); // { inputTokens: 9, outputTokens: 3, … }
 */
export function readUsage(chunk: unknown): TokenUsage | undefined {
  const { usage } = asFields(chunk);
  if (typeof usage !== 'object' || usage === null) return undefined;
  const fields = asFields(usage);
  const inputTokens = count(fields['prompt_tokens']);
  const total = count(fields['total_tokens']);
  return {
    inputTokens,
    // Some leave out what the model reasoned, and count it only in the total.
    outputTokens: Math.max(count(fields['completion_tokens']), total - inputTokens),
    cachedTokens: Math.min(inputTokens, findCached(fields)),
  };
}

/** In OpenAI's place, or in those of DeepSeek and Moonshot. */
function findCached(fields: Fields): number {
  const details = asFields(fields['prompt_tokens_details']);
  const places = [details['cached_tokens'], fields['prompt_cache_hit_tokens'], fields['cached_tokens']];
  return places.map(count).find((tokens) => tokens > 0) ?? 0;
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : 0;
}

function asFields(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}
