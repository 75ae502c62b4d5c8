import { expect, it, vi } from 'vitest';
import type * as Harness from './embedded.harness.ts';
import { openPage, siteOrigin } from '../helpers/browser.ts';

// Every test compiles 27 MB of wasm in a fresh browser context, some twice.
vi.setConfig({ testTimeout: 120_000 });

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
  expect(loadedBytes).toBeGreaterThan(10_000_000);
  expect(loadedBytes).toBe(totalBytes);
  expect(progress.at(-1)).toMatchObject({ phase: 'ready' });
});

it('stops writing when it is cancelled, and answers the next call', async () => {
  const page = await openPage();
  const { cancelled, written, next } = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn, collect, toText } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model, workers } = openEmbedded();
    const loading = model.prepare();
    let written = 0;
    workers[0]?.addEventListener('message', ({ data }: MessageEvent<{ type: string; callId?: number }>) => {
      if (data.type === 'text-delta' && data.callId === 1) written += 1;
    });
    await loading;
    const controller = new AbortController();
    const cancelled: string[] = [];
    for await (const event of model.generate(firstTurn(task), { stop: [], signal: controller.signal })) {
      cancelled.push(event.type);
      controller.abort();
    }
    const next = toText(await collect(model, firstTurn(task)));
    return { cancelled, written, next };
  }, TASK);
  expect(cancelled).toEqual(['text-delta']);
  // A whole reply has more than forty.
  expect(written).toBeLessThan(20);
  expect(next).toContain('<code>');
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
