import type { Message } from '../../src/core/index.ts';
import { NO_USAGE } from '../../src/core/index.ts';
import { embeddedSpec } from '../../src/models/engine-spec.ts';
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
  readonly ours: number;
  readonly bare: number;
  /** Ours, from the first token on. */
  readonly writing: number;
}

/** As long as the model's replies usually are; what it says at a later step is not always sense, and may have no end. */
const REPLY_TOKENS = 45;

const REUSED = 'Something was reused where nothing should be: the comparison is void.';

/** Starts the engine worker of the built site. */
function open(workerURL: string): LocalModel {
  const startWorker = (): Worker => new Worker(workerURL, { type: 'module' });
  return createLocalModel({
    modelId: 'embedded',
    spec: embeddedSpec(`${location.origin}/`),
    replyTokens: 300,
    startWorker,
  });
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
export async function measureLoad(workerURL: string): Promise<number> {
  const startedAt = performance.now();
  const model = open(workerURL);
  await model.prepare();
  const tookMs = performance.now() - startedAt;
  model.dispose();
  return tookMs;
}

/** Lets the model go through whole conversations, and at some steps asks another one the same without its past. */
export async function measureFirstTokens({
  workerURL,
  measuredSteps,
  conversations,
  mostMs,
}: {
  readonly workerURL: string;
  readonly measuredSteps: readonly number[];
  readonly conversations: number;
  readonly mostMs: number;
}): Promise<FirstTokens[]> {
  const [reusing, fresh] = [open(workerURL), open(workerURL)];
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

/** Asks ours and the bare model the same in turn. */
export async function measureSpeed({
  workerURL,
  bareSource,
  tasks,
  rounds,
  mostMs,
}: {
  readonly workerURL: string;
  readonly bareSource: string;
  readonly tasks: readonly string[];
  readonly rounds: number;
  readonly mostMs: number;
}): Promise<Speed[]> {
  const ours = open(workerURL);
  await ours.prepare();
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
      const { text, firstMs, tookMs, outputTokens, cachedTokens } = await ask(ours, messages, 300);
      if (cachedTokens > 0) throw new Error(REUSED);
      const startedAt = performance.now();
      const bareText = await tell({ messages, tokens: outputTokens });
      const bareMs = performance.now() - startedAt;
      if (bareText !== text && bareText !== `${text}</code>`) throw new Error(`${task}: the replies differ.`);
      if (round === 0) continue;
      const [speed, bareSpeed] = [tookMs, bareMs].map((ms) => (1_000 * outputTokens) / ms);
      measured.push({
        ours: speed ?? NaN,
        bare: bareSpeed ?? NaN,
        writing: (1_000 * (outputTokens - 1)) / (tookMs - firstMs),
      });
    }
  }
  ours.dispose();
  bare.terminate();
  return measured;
}
