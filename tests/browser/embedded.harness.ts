import type { GenerateOptions, Message, ModelEvent } from '../../src/core/index.ts';
import { compactProfile } from '../../src/prompts/compact.ts';
import type { EmbeddedModel, LoadProgress } from '../../src/models/embedded.ts';
import { createEmbedded } from '../../src/models/embedded.ts';
import engineURL from '../../src/models/engine.worker.ts?worker&url';

export { parseReply } from '../../src/core/index.ts';

/** The embedded model with its worker at hand. */
export function openEmbedded(assetsURL = `${location.origin}/`) {
  const progress: LoadProgress[] = [];
  const workers: Worker[] = [];
  const startWorker = (): Worker => {
    const worker = new Worker(new URL(engineURL, import.meta.url), { type: 'module' });
    workers.push(worker);
    return worker;
  };
  const model: EmbeddedModel = createEmbedded({ assetsURL, startWorker, onProgress: (one) => progress.push(one) });
  return { model, workers, progress };
}

/** The messages of a first turn without tools. */
export function firstTurn(task: string): Message[] {
  return [
    { role: 'system', content: compactProfile.system({ tools: [], imports: [], instructions: '' }) },
    { role: 'user', content: compactProfile.task(task) },
  ];
}

/** All that a model says. */
export async function collect(
  model: EmbeddedModel,
  messages: readonly Message[],
  options: Partial<GenerateOptions> = {},
): Promise<ModelEvent[]> {
  const events: ModelEvent[] = [];
  const signal = new AbortController().signal;
  for await (const event of model.generate(messages, { stop: ['</code>'], signal, ...options })) events.push(event);
  return events;
}

/** The text of what a model said. */
export function toText(events: readonly ModelEvent[]): string {
  return events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');
}
