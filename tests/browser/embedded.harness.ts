import type {
  GenerateOptions,
  Message,
  ModelEvent,
  ToolDescription,
  TransformersJsConfig,
} from '../../src/core/index.ts';
import { compactProfile } from '../../src/prompts/compact.ts';
import { embeddedSpec, transformersSpec } from '../../src/models/engine-spec.ts';
import type { EngineSpec, TransformersSpec } from '../../src/models/engine-spec.ts';
import type { LoadProgress, LocalModel } from '../../src/models/local-model.ts';
import { createLocalModel } from '../../src/models/local-model.ts';
import embeddedURL from '../../src/models/embedded.worker.ts?worker&url';
import transformersURL from '../../src/models/transformers.worker.ts?worker&url';

export { readOnnxTensors } from '../../src/models/embedded/onnx-tensors.ts';
export { createNetwork } from '../../src/models/embedded/network.ts';
export { toSizes } from '../../src/models/embedded/network-sizes.ts';
export { createWriter } from '../../src/models/embedded/writer.ts';
export { parseReply } from '../../src/prompts/parse-reply.ts';

/** The embedded model with its worker at hand. */
export function openEmbedded(assetsURL = `${location.origin}/`) {
  return openLocal(embeddedSpec(assetsURL));
}

/** A local model with its worker at hand. */
export function openLocal(spec: EngineSpec | TransformersSpec) {
  const progress: LoadProgress[] = [];
  const workers: Worker[] = [];
  const workerURL = 'runtimeURL' in spec ? transformersURL : embeddedURL;
  const startWorker = (): Worker => {
    const worker = new Worker(new URL(workerURL, import.meta.url), { type: 'module' });
    workers.push(worker);
    return worker;
  };
  const model = createLocalModel({
    modelId: 'local',
    spec,
    replyTokens: 300,
    startWorker,
    onProgress: (one) => progress.push(one),
  });
  return { model, workers, progress };
}

/** The messages of a first turn. */
export function firstTurn(task: string, tools: readonly ToolDescription[] = []): Message[] {
  return [
    { role: 'system', content: compactProfile.system({ tools, team: [], imports: [], instructions: '' }) },
    { role: 'user', content: compactProfile.task(task) },
  ];
}

/** All that a model says. */
export async function collect(
  model: LocalModel,
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

/** A conversation that has come to a further turn: what was written, and what came of it. */
export function nextTurn(messages: readonly Message[], reply: string, observation: string): Message[] {
  return [
    ...messages,
    { role: 'assistant', content: `${reply}</code>` },
    { role: 'user', content: `Observation:\nExecution logs:\n${observation}\nLast output from code snippet:\nNone` },
  ];
}

/** The embedded model's files, run by transformers.js. */
export function openByTransformers() {
  return openLocal(specOf({ path: `${location.origin}/models/embedded/` }));
}

/** A model at any address, with the runtime of this site. */
export function specOf(config: Partial<TransformersJsConfig>): TransformersSpec {
  return transformersSpec({ engine: 'transformers-js', device: 'wasm', dtype: 'q8', ...config }, `${location.origin}/`);
}

/** The embedded model, with its files at another address. */
export function embeddedAt(modelURL: string): EngineSpec {
  return { ...embeddedSpec(`${location.origin}/`), modelURL };
}
