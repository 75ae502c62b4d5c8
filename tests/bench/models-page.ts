import type { Message } from '../../src/core/index.ts';
import { NO_USAGE } from '../../src/core/index.ts';
import { embeddedSpec, transformersSpec } from '../../src/models/engine-spec.ts';
import type { EngineSpec } from '../../src/models/engine-spec.ts';
import type { LocalModel } from '../../src/models/local-model.ts';
import { createLocalModel } from '../../src/models/local-model.ts';
import { compactProfile } from '../../src/prompts/compact.ts';
import { beginConversation } from './weather-conversation.ts';

/** What one call took, by the clock of whoever waits for it. */
interface Reply {
  readonly text: string;
  readonly firstMs: number;
  readonly tookMs: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedTokens: number;
}

/** The same prompt asked twice. */
export interface FirstTokens {
  readonly stepNumber: number;
  readonly promptTokens: number;
  readonly cachedTokens: number;
  readonly reusingMs: number;
  readonly freshMs: number;
}

/** Tokens of a second, of the same reply. */
interface Speed {
  /** The embedded model on its own engine, and from the first token on. */
  readonly embedded: number;
  readonly writing: number;
  /** The same files by our adapter of transformers.js, and by the library alone. */
  readonly adapter: number;
  readonly bare: number;
}

/** The engine workers of the built site. */
export interface WorkerURLs {
  readonly embedded: string;
  readonly transformers: string;
}

/** As long as the model's replies usually are; what it says at a later step is not always sense, and may have no end. */
const REPLY_TOKENS = 45;

const REUSED = 'Something was reused where nothing should be: the comparison is void.';

/** The embedded model, on its own engine. */
function open({ embedded }: WorkerURLs): LocalModel {
  return start(embeddedSpec(`${location.origin}/`), embedded);
}

/** The same files, on the engine for models of the Hub. */
function openByTransformers({ transformers }: WorkerURLs): LocalModel {
  const path = `${location.origin}/models/embedded/`;
  const config = { engine: 'transformers-js', path, device: 'wasm', dtype: 'q8' } as const;
  return start(transformersSpec(config, `${location.origin}/`), transformers);
}

function start(spec: EngineSpec, workerURL: string): LocalModel {
  const startWorker = (): Worker => new Worker(workerURL, { type: 'module' });
  return createLocalModel({ modelId: 'embedded', spec, replyTokens: 300, startWorker });
}

async function ask(model: LocalModel, messages: readonly Message[], maxTokens: number): Promise<Reply> {
  const { signal } = new AbortController();
  let text = '';
  let firstMs = NaN;
  let usage = NO_USAGE;
  const startedAt = performance.now();
  for await (const event of model.generate(messages, { stop: ['</code>'], signal, maxTokens })) {
    if (event.type === 'error') throw new Error(event.error.message);
    if (event.type === 'finish') ({ usage } = event);
    if (event.type !== 'text-delta') continue;
    if (text === '') firstMs = performance.now() - startedAt;
    text += event.text;
  }
  if (!text) throw new Error('The model said nothing.');
  return { text, firstMs, tookMs: performance.now() - startedAt, ...usage };
}

let callCount = 100;

/** The same prompt with another first word: it shares nothing with any other, and is as long. */
function withoutPast([system, ...others]: readonly Message[]): Message[] {
  if (!system) return [];
  return [{ ...system, content: system.content.replace('You', String(callCount++)) }, ...others];
}

/** From nothing to a model that can answer. */
export async function measureLoad(workers: WorkerURLs): Promise<number> {
  const startedAt = performance.now();
  const model = open(workers);
  await model.prepare();
  const tookMs = performance.now() - startedAt;
  model.dispose();
  return tookMs;
}

/** Lets the model go through whole conversations, and at some steps asks another one the same without its past. */
export async function measureFirstTokens({
  workers,
  measuredSteps,
  conversations,
  mostMs,
}: {
  readonly workers: WorkerURLs;
  readonly measuredSteps: readonly number[];
  readonly conversations: number;
  readonly mostMs: number;
}): Promise<FirstTokens[]> {
  const [reusing, fresh] = [open(workers), open(workers)];
  const measured: FirstTokens[] = [];
  const endsAt = performance.now() + mostMs;
  // The first one warms up.
  for (let number = 0; number <= conversations && (number < 2 || performance.now() < endsAt); number++) {
    const conversation = beginConversation(number);
    for (let stepNumber = 1; stepNumber <= Math.max(...measuredSteps); stepNumber++) {
      const messages = conversation.messages();
      const askReusing = async (): Promise<Reply> => ask(reusing, messages, REPLY_TOKENS);
      const askFresh = async (): Promise<Reply> => ask(fresh, withoutPast(messages), 1);
      const isMeasured = measuredSteps.includes(stepNumber);
      // In turn, so that neither is always the first.
      const early = isMeasured && number % 2 === 0 ? await askFresh() : undefined;
      const { text, firstMs, cachedTokens } = await askReusing();
      const other = early ?? (isMeasured ? await askFresh() : undefined);
      if (other && other.cachedTokens > 0) throw new Error(REUSED);
      if (other && number > 0) {
        const { firstMs: freshMs, inputTokens: promptTokens } = other;
        measured.push({ stepNumber, promptTokens, cachedTokens, reusingMs: firstMs, freshMs });
      }
      conversation.add(text);
    }
  }
  reusing.dispose();
  fresh.dispose();
  return measured;
}

/** Asks the embedded model, the adapter and the bare library the same in turn. */
export async function measureSpeed({
  workers,
  bareSource,
  tasks,
  rounds,
  mostMs,
}: {
  readonly workers: WorkerURLs;
  readonly bareSource: string;
  readonly tasks: readonly string[];
  readonly rounds: number;
  readonly mostMs: number;
}): Promise<Speed[]> {
  const [embedded, adapter] = [open(workers), openByTransformers(workers)];
  await Promise.all([embedded.prepare(), adapter.prepare()]);
  const bare = new Worker(URL.createObjectURL(new Blob([bareSource], { type: 'text/javascript' })), { type: 'module' });
  const tell = async (command: object): Promise<unknown> => {
    return new Promise((resolve, reject) => {
      bare.addEventListener('message', ({ data }) => resolve(data), { once: true });
      bare.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
      bare.postMessage(command);
    });
  };
  await tell({ origin: location.origin });
  const measured: Speed[] = [];
  const endsAt = performance.now() + mostMs;
  // The first round warms up.
  for (let round = 0; round <= rounds && (round < 2 || performance.now() < endsAt); round++) {
    for (const task of tasks) {
      const messages = withoutPast([
        { role: 'system', content: compactProfile.system({ tools: [], team: [], imports: [], instructions: '' }) },
        { role: 'user', content: compactProfile.task(task) },
      ]);
      const { text, firstMs, tookMs, outputTokens, cachedTokens } = await ask(embedded, messages, 300);
      const adapted = await ask(adapter, messages, 300);
      if (cachedTokens > 0 || adapted.cachedTokens > 0) throw new Error(REUSED);
      const startedAt = performance.now();
      const bareText = await tell({ messages, tokens: outputTokens });
      const bareMs = performance.now() - startedAt;
      const texts = new Set([text, adapted.text, String(bareText).replace(/<\/code>$/, '')]);
      if (texts.size > 1) throw new Error(`${task}: the replies differ.`);
      if (round === 0) continue;
      measured.push({
        embedded: (1_000 * outputTokens) / tookMs,
        writing: (1_000 * (outputTokens - 1)) / (tookMs - firstMs),
        adapter: (1_000 * outputTokens) / adapted.tookMs,
        bare: (1_000 * outputTokens) / bareMs,
      });
    }
  }
  for (const model of [embedded, adapter]) model.dispose();
  bare.terminate();
  return measured;
}
