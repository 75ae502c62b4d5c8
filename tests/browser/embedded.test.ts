import { beforeAll, expect, it } from 'vitest';
import type * as Harness from './embedded.harness.ts';
import { openPage, shareBrowserForEmbedded, siteOrigin } from '../helpers/browser.ts';

beforeAll(shareBrowserForEmbedded);

const TASK = 'How many days are between 2024-03-01 and 2024-12-25?';

it('answers a first turn with code, streamed, and loads everything from its own origin', async () => {
  const page = await openPage();
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== siteOrigin()) strangers.push(request.url());
  });
  const { events, text, code, progress } = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn, collect, toText, parseReply } =
      (await import('/harness/embedded.js')) as typeof Harness;
    const { model, progress } = openEmbedded();
    const events = await collect(model, firstTurn(task));
    return { events, text: toText(events), code: parseReply(toText(events)).code, progress };
  }, TASK);

  expect(text).toMatch(/^Thought: [^\n]+\n<code>\n[^]+\n$/);
  expect(text).not.toContain('</code>');
  expect(code).toContain('2024');
  expect(events.filter(({ type }) => type === 'text-delta').length).toBeGreaterThan(3);
  expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
  const end = events.at(-1);
  if (end?.type !== 'finish') throw new Error('no finish');
  expect(end.usage.inputTokens).toBeGreaterThan(50);
  expect(end.usage.outputTokens).toBeGreaterThan(20);
  expect(end.usage.outputTokens).toBeLessThan(300);
  expect(strangers).toEqual([]);

  const loading = progress.filter(({ phase }) => phase === 'loading');
  const { loadedBytes, totalBytes } = loading.at(-1) ?? {};
  expect(loading.length).toBeGreaterThan(5);
  expect(loadedBytes).toBeGreaterThan(3_000_000);
  // No ONNX runtime: that has 27 MB.
  expect(loadedBytes).toBeLessThan(10_000_000);
  expect(loadedBytes).toBe(totalBytes);
  expect(progress.at(-1)).toMatchObject({ phase: 'ready' });
});

it('writes to the letter what transformers.js writes with the same files', async () => {
  const page = await openPage();
  const { ours, theirs } = await page.evaluate(async () => {
    const { openEmbedded, openByTransformers, firstTurn, nextTurn, collect, toText } =
      (await import('/harness/embedded.js')) as typeof Harness;
    const numbers = Array.from({ length: 60 }, (_, index) => index * 37).join(' ');
    const conversations = [
      firstTurn('What is 63% of 20?'),
      firstTurn('sort these from largest to smallest: 7, 22, 3, 15'),
      // Longer than what is read at once, by one token more or less.
      ...[0, 1, 2].map((more) => nextTurn(firstTurn(`Add up ${numbers}${' 1'.repeat(more)}`), 'Thought: so.', '5')),
    ];
    const write = async ({ model }: ReturnType<typeof openEmbedded>) => {
      const replies: unknown[] = [];
      for (const messages of conversations) {
        const events = await collect(model, messages);
        replies.push([toText(events), events.at(-1)]);
      }
      return replies;
    };
    return { ours: await write(openEmbedded()), theirs: await write(openByTransformers()) };
  });
  expect(ours).toHaveLength(5);
  expect(ours).toEqual(theirs);
});

it('says nothing more when it is cancelled, and answers the next call', async () => {
  const page = await openPage();
  const { cancelled, next } = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn, collect, toText } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model } = openEmbedded();
    const controller = new AbortController();
    const cancelled: string[] = [];
    for await (const event of model.generate(firstTurn(task), { stop: [], signal: controller.signal })) {
      cancelled.push(event.type);
      controller.abort();
    }
    return { cancelled, next: toText(await collect(model, firstTurn(task))) };
  }, TASK);
  expect(cancelled).toEqual(['text-delta']);
  expect(next).toContain('<code>');
});

it('hears between the pieces of a long prompt that it is cancelled, and keeps what it has read', async () => {
  const page = await openPage();
  const { whole, heard, read, reused } = await page.evaluate(async () => {
    const { createNetwork, createWriter, readOnnxTensors, toSizes } =
      (await import('/harness/embedded.js')) as typeof Harness;
    const file = await fetch('/models/embedded/onnx/model_quantized.onnx');
    const config = await fetch('/models/embedded/config.json');
    const sizes = toSizes((await config.json()) as Parameters<typeof toSizes>[0]);
    const network = await createNetwork(sizes, readOnnxTensors(new Uint8Array(await file.arrayBuffer())));
    const prompt = Array.from({ length: 1_900 }, (_, index) => 7 + ((index * 41) % 1_500));
    const write = async (cancelled: () => boolean) => {
      const pieces: number[] = [];
      const writer = createWriter({
        ...network,
        run(ids, start) {
          pieces.push(ids.length);
          return network.run(ids, start);
        },
      });
      const heard: number[] = [];
      const hear = (id: number): boolean => heard.push(id) > 0;
      await writer(prompt, 1, { hear, isCancelled: cancelled });
      return { pieces, heard, again: () => writer(prompt, 1, { hear, isCancelled: () => false }) };
    };
    const { pieces: whole } = await write(() => false);
    const { port1, port2 } = new MessageChannel();
    let isCancelled = false;
    port1.addEventListener('message', () => (isCancelled = true));
    port1.start();
    port2.postMessage('cancel');
    const { pieces, heard, again } = await write(() => isCancelled);
    const read = pieces.reduce((sum, one) => sum + one, 0);
    return { whole: whole.length, heard: [...heard], read, reused: await again() };
  });
  expect(whole).toBe(15);
  expect(heard).toEqual([]);
  expect(read).toBeLessThan(1_900);
  expect(reused).toBe(read);
});

it('says so when its worker dies, and starts another for the next call', async () => {
  const page = await openPage();
  const { first, second, started } = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model, workers } = openEmbedded();
    const first = [];
    for await (const event of model.generate(firstTurn(task), {
      stop: [],
      signal: new AbortController().signal,
    })) {
      first.push(event);
      if (first.length === 1) workers[0]?.dispatchEvent(new ErrorEvent('error', { message: 'out of memory' }));
    }
    return { first, second: await collect(model, firstTurn(task)), started: workers.length };
  }, TASK);
  expect(first.at(-1)).toMatchObject({
    type: 'error',
    error: { kind: 'engine-lost', message: expect.stringMatching(/out of memory.*Try again/) },
  });
  expect(second.at(-1)).toMatchObject({ type: 'finish' });
  expect(started).toBe(2);
});

it('says which file is missing', async () => {
  const page = await openPage();
  const { events, progress } = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model, progress } = openEmbedded(`${location.origin}/not-here/`);
    return { events: await collect(model, firstTurn(task)), progress };
  }, TASK);
  expect(events).toMatchObject([
    { type: 'error', error: { kind: 'engine-lost', message: expect.stringMatching(/not-here\/.* \(status 404\)/) } },
  ]);
  expect(progress.at(-1)).toMatchObject({ phase: 'failed' });
});

it('refuses a conversation that leaves no room for a reply', async () => {
  const page = await openPage();
  const { tooLong, next } = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model } = openEmbedded();
    const tooLong = await collect(model, firstTurn('number 7, '.repeat(1_000)));
    return { tooLong, next: await collect(model, firstTurn(task), { maxTokens: 5 }) };
  }, TASK);
  expect(tooLong).toMatchObject([{ type: 'error', error: { kind: 'context-length' } }]);
  expect(next.at(-1)).toMatchObject({ type: 'finish', reason: 'length', usage: { outputTokens: 5 } });
});

it('counts a prompt as it will read it, and knows its window once it is loaded', async () => {
  const page = await openPage();
  const { before, after, counted, usage, longer } = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn, nextTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model } = openEmbedded();
    const messages = firstTurn(task);
    const before = { tokens: await model.countTokens(messages), window: model.contextTokens };
    const end = (await collect(model, messages, { maxTokens: 3 })).at(-1);
    return {
      before,
      after: model.contextTokens,
      counted: await model.countTokens(messages),
      usage: end?.type === 'finish' ? end.usage.inputTokens : end,
      longer: await model.countTokens(nextTurn(messages, 'Thought: so.', '5')),
    };
  }, TASK);
  expect(before).toEqual({ tokens: undefined, window: undefined });
  expect(after).toBeGreaterThan(500);
  expect(counted).toBe(usage);
  expect(longer).toBeGreaterThan(counted ?? Infinity);
});

it('counts while it writes, without waiting for the end', async () => {
  const page = await openPage();
  const order = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model } = openEmbedded();
    const order: string[] = [];
    const signal = new AbortController().signal;
    let counting: Promise<unknown> | undefined;
    for await (const event of model.generate(firstTurn(task), { stop: [], signal, maxTokens: 200 })) {
      counting ??= model.countTokens(firstTurn(task)).then((tokens) => order.push(`counted ${typeof tokens}`));
      if (event.type === 'finish') order.push('finish');
    }
    await counting;
    return order;
  }, TASK);
  expect(order).toEqual(['counted number', 'finish']);
});
