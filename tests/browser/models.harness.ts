import type { GenerateOptions, ModelEvent } from '../../src/core/index.ts';
import { createOpenAICompatible } from '../../src/models/openai-compatible.ts';

/** Asks a model from this page without really waiting between calls; gives what it said and what was waited for. */
export async function ask(
  baseURL: string,
  config: { readonly apiKey?: string; readonly headers?: Record<string, string> } = {},
  asked: Pick<GenerateOptions, 'tools' | 'schema'> = {},
) {
  const slept: number[] = [];
  const model = createOpenAICompatible(
    { engine: 'openai-compatible', baseURL, modelId: 'stand-in', ...config },
    { sleep: async (durationMs) => void slept.push(durationMs), random: () => 1 },
  );
  const events: ModelEvent[] = [];
  const options = { stop: ['</code>'], signal: new AbortController().signal, ...asked };
  for await (const event of model.generate([{ role: 'user', content: 'Hello?' }], options)) events.push(event);
  const text = events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
  const calls = events.filter(({ type }) => type === 'tool-call');
  return { slept, text, calls, retries: events.filter(({ type }) => type === 'retry').length, end: events.at(-1) };
}
