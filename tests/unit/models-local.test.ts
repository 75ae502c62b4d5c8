import { describe, expect, it } from 'vitest';
import type { Message, ModelEvent } from '../../src/core/index.ts';
import type { EngineCommand, EngineReport } from '../../src/models/engine-protocol.ts';
import { embeddedSpec } from '../../src/models/engine-spec.ts';
import { createLocalModel } from '../../src/models/local-model.ts';

const TASK: Message = { role: 'user', content: 'Add 2 and 3.' };
const PICTURE = { type: 'image', mediaType: 'image/png', data: Uint8Array.of(1), name: 'a.png' } as const;

/** A worker that hears what it is told, and says what the test lets it say. */
class StandIn extends EventTarget {
  readonly told: EngineCommand[] = [];
  isEnded = false;

  postMessage(command: EngineCommand): void {
    this.told.push(structuredClone(command));
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(report: EngineReport): void {
    this.dispatchEvent(new MessageEvent('message', { data: report }));
  }

  /** The last command of a kind. */
  heard<Type extends EngineCommand['type']>(type: Type): Extract<EngineCommand, { type: Type }> {
    const found = this.told.findLast((command) => command.type === type);
    if (!found) throw new Error(`It was not told to ${type}.`);
    return found as Extract<EngineCommand, { type: Type }>;
  }
}

/** A local model with the workers that it starts. */
function open() {
  const workers: StandIn[] = [];
  const startWorker = (): Worker => {
    const worker = new StandIn();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  const spec = embeddedSpec('https://example.org/');
  return { workers, model: createLocalModel({ modelId: 'local', spec, replyTokens: 9, startWorker }) };
}

/** The same, once it is loaded. */
async function load(contextTokens?: number) {
  const { model, workers } = open();
  const loading = model.prepare();
  const [worker] = workers;
  if (!worker) throw new Error('No worker was started.');
  worker.say({ type: 'ready', contextTokens });
  await loading;
  return { model, worker, workers };
}

async function collect(events: AsyncIterable<ModelEvent>): Promise<ModelEvent[]> {
  const all: ModelEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

const options = () => ({ stop: [], signal: new AbortController().signal });

describe('the window of a local model', () => {
  it('is known once it is loaded', async () => {
    const { model, workers } = open();
    void model.prepare();
    expect(model.contextTokens).toBeUndefined();
    workers[0]?.say({ type: 'ready', contextTokens: 2_048 });
    expect(model.contextTokens).toBe(2_048);
  });

  it('stays known when its worker is lost', async () => {
    const { model } = await load(2_048);
    model.dispose();
    expect(model.contextTokens).toBe(2_048);
  });

  it('is unknown where the model does not say', async () => {
    expect((await load()).model.contextTokens).toBeUndefined();
  });
});

describe('counting tokens', () => {
  it('is done by the engine', async () => {
    const { model, worker } = await load();
    const counting = model.countTokens([TASK]);
    const { countId, messages } = worker.heard('count');
    worker.say({ type: 'counted', countId, tokens: 11 });
    expect(messages).toEqual([TASK]);
    expect(await counting).toBe(11);
  });

  it('goes on side by side, and beside a reply that is being written', async () => {
    const { model, worker } = await load();
    const reply = collect(model.generate([TASK], options()));
    const first = model.countTokens([TASK]);
    const second = model.countTokens([TASK, TASK]);
    const ids = worker.told.flatMap((command) => (command.type === 'count' ? [command.countId] : []));
    for (const countId of ids.toReversed()) worker.say({ type: 'counted', countId, tokens: countId * 10 });
    expect(await Promise.all([first, second])).toEqual(ids.map((countId) => countId * 10));
    const { callId } = worker.heard('generate');
    worker.say({ type: 'finish', callId, reason: 'stop', usage: { inputTokens: 1, outputTokens: 1, cachedTokens: 0 } });
    expect(await reply).toMatchObject([{ type: 'finish' }]);
  });

  it('starts no engine, and does not wait for one that is loading', async () => {
    const { model, workers } = open();
    expect(await model.countTokens([TASK])).toBeUndefined();
    expect(workers).toEqual([]);
    void model.prepare();
    expect(await model.countTokens([TASK])).toBeUndefined();
    expect(workers[0]?.told.map(({ type }) => type)).toEqual(['load']);
  });

  it('gives nothing when the engine is lost meanwhile, or was before', async () => {
    const { model, worker } = await load();
    const counting = model.countTokens([TASK]);
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    expect(await counting).toBeUndefined();
    expect(await model.countTokens([TASK])).toBeUndefined();
  });

  it('gives nothing for what the model cannot be sent', async () => {
    const { model, worker } = await load();
    expect(await model.countTokens([{ ...TASK, media: [PICTURE] }])).toBeUndefined();
    const counting = model.countTokens([TASK]);
    worker.say({ type: 'counted', countId: worker.heard('count').countId, tokens: undefined });
    expect(await counting).toBeUndefined();
  });
});

describe('what a local model is sent', () => {
  it('is its messages as they are, when they are text', async () => {
    const { model, worker } = await load();
    const messages: Message[] = [{ role: 'system', content: 'Be exact.' }, TASK, { role: 'assistant', content: '5 ' }];
    void collect(model.generate(messages, options()));
    expect(worker.heard('generate')).toEqual({ type: 'generate', callId: 1, messages, stop: [], maxTokens: 9 });
  });

  it('is calls and results as text', async () => {
    const { model, worker } = await load();
    const toolCalls = [
      { id: 'a', name: 'add', args: { numbers: [2, 3] } },
      { id: 'b', name: 'now', args: {} },
    ];
    const messages: Message[] = [
      TASK,
      { role: 'assistant', content: '', toolCalls },
      { role: 'tool', content: '5', callId: 'a', name: 'add' },
      { role: 'tool', content: '12:00', callId: 'b', name: 'now' },
    ];
    void collect(model.generate(messages, options()));
    expect(worker.heard('generate').messages).toEqual([
      TASK,
      {
        role: 'assistant',
        content: '{"name":"add","arguments":{"numbers":[2,3]}}\n{"name":"now","arguments":{}}',
      },
      { role: 'user', content: 'Result of add:\n5' },
      { role: 'user', content: 'Result of now:\n12:00' },
    ]);
  });

  it('is no picture and no sound: that is refused before anything is loaded', async () => {
    const { model, workers } = open();
    expect(await collect(model.generate([{ ...TASK, media: [PICTURE] }], options()))).toEqual([
      {
        type: 'error',
        error: { kind: 'bad-request', message: expect.stringMatching(/^The embedded model reads only text\. Leave/) },
      },
    ]);
    expect(workers).toEqual([]);
  });

  it('may have an empty list of pictures', async () => {
    const { model, worker } = await load();
    void collect(model.generate([{ ...TASK, media: [] }], options()));
    expect(worker.heard('generate').messages).toEqual([TASK]);
  });
});
