import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';
import { launchBrowser, openPage, RESTORE_IMPORT, siteOrigin } from '../helpers/browser.ts';
import type { WebServer, WebServerAnswer } from '../helpers/web-server.mjs';
import { startWebServer } from '../helpers/web-server.mjs';
import type * as Harness from './embedded.harness.ts';

// Every engine of transformers.js that starts compiles 27 MB of wasm.
vi.setConfig({ testTimeout: 120_000 });

const FOLDER = join(ROOT, 'public', 'models', 'embedded');
const WEIGHTS = 'onnx/model_quantized.onnx';
const TASK = 'How many days are between 2024-03-01 and 2024-12-25?';

/** Serves the embedded model's files below `/`, save for those that are answered in another way. */
async function serveModel(others: Readonly<Record<string, WebServerAnswer>> = {}): Promise<WebServer> {
  const server = await startWebServer(({ path }) => {
    const name = path.slice(1).replace(/^.*\/resolve\/[^/]+\//, '');
    const other = others[name];
    return other ?? serveFile(name);
  });
  onTestFinished(() => server.close());
  return server;
}

function serveFile(name: string): WebServerAnswer {
  try {
    const body = readFileSync(join(FOLDER, name));
    return { type: 'application/octet-stream', headers: { etag: '"1"', 'content-length': String(body.length) }, body };
  } catch {
    return { status: 404 };
  }
}

const weights = readFileSync(join(FOLDER, WEIGHTS));
const damaged = Buffer.from(weights);
damaged[weights.length >> 1] = (damaged[weights.length >> 1] ?? 0) ^ 255;
const json = (file: string, change: object): WebServerAnswer => ({
  type: 'application/json',
  body: JSON.stringify({ ...JSON.parse(readFileSync(join(FOLDER, file), 'utf8')), ...change }),
});

describe.each([['openEmbedded'], ['openByTransformers']] as const)(
  'the keys and values of earlier prompts, %s',
  (open) => {
    it('are reused turn by turn, and change nothing in what is written', async () => {
      const page = await openPage();
      const { cached, lengths, warm, cold } = await page.evaluate(
        async ({ task, open }) => {
          const {
            [open]: openModel,
            firstTurn,
            collect,
            toText,
          } = (await import('/harness/embedded.js')) as typeof Harness;
          const numbers = Array.from({ length: 24 }, (_, index) => index * 37).join(', ');
          const { model } = openModel();
          const cached: number[] = [];
          const lengths: number[] = [];
          let messages = firstTurn(task);
          let warm = '';
          for (let turn = 0; turn < 4; turn++) {
            const events = await collect(model, messages, { maxTokens: 120 });
            const end = events.at(-1);
            if (end?.type !== 'finish') throw new Error(JSON.stringify(end));
            cached.push(end.usage.cachedTokens);
            lengths.push(end.usage.inputTokens);
            warm = toText(events);
            // What it can read: of a far longer or a stranger prompt it says nothing, and nothing is no reply to keep.
            const next = `New task: What is the average of ${turn}, ${numbers}?`;
            if (turn < 3) {
              messages = [
                ...messages,
                { role: 'assistant', content: `${warm}</code>` },
                { role: 'user', content: next },
              ];
            }
          }
          // The same prompt in an engine that has seen nothing, and runs it in several pieces.
          return {
            cached,
            lengths,
            warm,
            cold: toText(await collect(openModel().model, messages, { maxTokens: 120 })),
          };
        },
        { task: TASK, open },
      );
      expect(lengths[3]).toBeGreaterThan(600);
      expect(cached[0]).toBe(0);
      for (const turn of [1, 2, 3]) expect(cached[turn]).toBeGreaterThan(lengths[turn - 1] ?? Infinity);
      expect(warm.length).toBeGreaterThan(50);
      expect(warm).toBe(cold);
    });

    it('are kept for each of two agents that take turns', async () => {
      const page = await openPage();
      const cached = await page.evaluate(async (open) => {
        const {
          [open]: openModel,
          firstTurn,
          nextTurn,
          collect,
          toText,
        } = (await import('/harness/embedded.js')) as typeof Harness;
        const { model } = openModel();
        const agents = [firstTurn('What is 63% of 20?'), firstTurn('Give me every divisor of 126.')];
        const cached: number[][] = [];
        for (let turn = 0; turn < 3; turn++) {
          for (const [index, messages] of agents.entries()) {
            const events = await collect(model, messages);
            const end = events.at(-1);
            if (end?.type !== 'finish') throw new Error(JSON.stringify(end));
            cached.push([end.usage.cachedTokens, end.usage.inputTokens]);
            agents[index] = nextTurn(messages, toText(events), `${turn}`);
          }
        }
        return cached;
      }, open);
      // From the second turn on, all but the observation is there, whoever wrote in between.
      for (const [reused = 0, asked = 0] of cached.slice(2)) expect(asked - reused).toBeLessThan(45);
    });
  },
);

it('ends a reply at a stop text that begins and ends within tokens', async () => {
  const page = await openPage();
  const texts = await page.evaluate(async (task) => {
    const { openEmbedded, firstTurn, collect, toText } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model } = openEmbedded();
    const whole = toText(await collect(model, firstTurn(task), { stop: [] }));
    const stop = whole.slice(45, 57);
    const events = await collect(model, firstTurn(task), { stop: ['never', stop] });
    return { whole, cut: toText(events), end: events.at(-1) };
  }, TASK);
  expect(texts.cut).toBe(texts.whole.slice(0, 45));
  expect(texts.end).toMatchObject({ type: 'finish', reason: 'stop' });
});

describe('a model from elsewhere', () => {
  it('is loaded from a folder, and from then on also without its server, and without that of the runtime', async () => {
    const server = await serveModel();
    const page = await openPage();
    const load = async () =>
      page.evaluate(
        async ({ path, task }) => {
          const { openLocal, specOf, firstTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
          const { model } = openLocal(specOf({ path }));
          const events = await collect(model, firstTurn(task), { maxTokens: 3 });
          model.dispose();
          return events.at(-1);
        },
        { path: `${server.origin}/`, task: TASK },
      );
    const downloads = (): number =>
      server.requests.filter(({ method, path }) => method === 'GET' && path.endsWith(WEIGHTS)).length;
    expect(await load()).toMatchObject({ type: 'finish', usage: { outputTokens: 3 } });
    expect(await load()).toMatchObject({ type: 'finish' });
    expect(downloads()).toBe(1);
    await server.close();
    let isMissed = false;
    await page.context().route('**/ort/*.wasm', async (route) => {
      isMissed = true;
      await route.abort();
    });
    expect(await load()).toMatchObject({ type: 'finish' });
    // It was asked whether it is still the same, and kept when nobody answered.
    expect(isMissed).toBe(true);
  });

  it('is downloaded again when its server has another one', async () => {
    let etag = '"1"';
    const server = await startWebServer(({ path }) => {
      const answer = serveFile(path.slice(1));
      return { ...answer, headers: { ...answer.headers, etag, 'access-control-expose-headers': 'etag' } };
    });
    onTestFinished(() => server.close());
    const page = await openPage();
    for (const version of ['"1"', '"2"']) {
      etag = version;
      await page.evaluate(async (path) => {
        const { openLocal, specOf } = (await import('/harness/embedded.js')) as typeof Harness;
        await openLocal(specOf({ path })).model.prepare();
      }, `${server.origin}/`);
    }
    expect(server.requests.filter(({ method, path }) => method === 'GET' && path.endsWith(WEIGHTS))).toHaveLength(2);
  });

  it('is loaded from a hub by its name, once, and finds a chat template in a file of its own', async () => {
    const server = await serveModel({
      'tokenizer_config.json': json('tokenizer_config.json', { chat_template: undefined }),
      'chat_template.jinja': {
        type: 'text/plain',
        body: (JSON.parse(readFileSync(join(FOLDER, 'tokenizer_config.json'), 'utf8')) as { chat_template: string })
          .chat_template,
      },
    });
    const page = await openPage();
    const solve = async () =>
      page.evaluate(
        async ({ host, task }) => {
          const { openLocal, specOf, firstTurn, collect, toText } =
            (await import('/harness/embedded.js')) as typeof Harness;
          const { model } = openLocal(specOf({ modelId: 'some-one/tiny', revision: 'v1', host }));
          const text = toText(await collect(model, firstTurn(task)));
          model.dispose();
          return text;
        },
        { host: `${server.origin}/`, task: TASK },
      );
    expect(await solve()).toContain('<code>');
    const asked = server.requests.map(({ path }) => path);
    expect(asked).toContain(`/some-one/tiny/resolve/v1/${WEIGHTS}`);
    expect(await solve()).toContain('<code>');
    expect(server.requests.slice(asked.length).filter(({ path }) => path.endsWith(WEIGHTS))).toEqual([]);
  });

  it('does not keep half a configuration, a sign-in page or damaged weights for good', async () => {
    const others: Record<string, WebServerAnswer> = {};
    const server = await serveModel(others);
    const page = await openPage();
    const load = async () =>
      page.evaluate(
        async ({ host, task }) => {
          const { openLocal, specOf, firstTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
          const { model } = openLocal(specOf({ modelId: 'some-one/tiny', host }));
          const events = await collect(model, firstTurn(task), { maxTokens: 3 });
          model.dispose();
          return events.at(-1);
        },
        { host: `${server.origin}/`, task: TASK },
      );
    // Each time what was wrong before is right, and something else is wrong.
    for (const [file, answer, says] of [
      ['config.json', { type: '', body: '{"model_type"' }, /JSON/],
      [WEIGHTS, { type: 'text/html; charset=utf-8', body: '<html>' }, /web page/],
      [WEIGHTS, { type: '', body: 'nonsense' }, /protobuf/],
    ] as const) {
      others[file] = answer;
      expect(await load()).toMatchObject({
        type: 'error',
        error: { kind: 'engine-lost', message: expect.stringMatching(says) },
      });
      delete others[file];
    }
    expect(await load()).toMatchObject({ type: 'finish' });
  });

  it.each<[string, Readonly<Record<string, WebServerAnswer>>, RegExp]>([
    ['has no weights of that kind', { [WEIGHTS]: { status: 404 } }, /model_quantized\.onnx is missing.*dtype/],
    ['is a web page instead', { 'config.json': { body: '<html>' } }, /config\.json is a web page.*404/],
    ['is no model', { [WEIGHTS]: { type: 'text/plain', body: 'nonsense' } }, /could not be loaded.*dtype/],
    [
      'lacks the weights that lie apart',
      { 'config.json': json('config.json', { 'transformers.js_config': { use_external_data_format: 1 } }) },
      /model_quantized\.onnx_data is missing/,
    ],
    [
      'was not made for chat',
      { 'tokenizer_config.json': json('tokenizer_config.json', { chat_template: undefined }) },
      /cannot hold a conversation.*instruct/,
    ],
  ])('says so when it %s', async (_what, others, says) => {
    const server = await serveModel(others);
    const page = await openPage();
    const events = await page.evaluate(
      async ({ path, task }) => {
        const { openLocal, specOf, firstTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
        return collect(openLocal(specOf({ path })).model, firstTurn(task));
      },
      { path: `${server.origin}/`, task: TASK },
    );
    expect(events).toMatchObject([{ type: 'error', error: { message: expect.stringMatching(says) } }]);
  });
});

describe('the embedded model', () => {
  it.each<[string, WebServerAnswer, RegExp]>([
    ['is missing', { status: 404 }, /model_quantized\.onnx is missing \(status 404\).*dist/],
    ['is truncated', { type: '', body: weights.subarray(0, 99_999) }, /damaged or of another version: it has 99999/],
    [
      'is cut off on its way',
      {
        type: '',
        headers: { connection: 'close', 'content-length': `${weights.length}` },
        body: weights.subarray(0, 99_999),
      },
      /model_quantized\.onnx was cut off/,
    ],
    ['is of another version', { type: '', body: damaged }, /model_quantized\.onnx is of another version.*dist/],
    ['is refused', { status: 503 }, /model_quantized\.onnx could not be loaded \(status 503\)/],
  ])('says so when a file of it %s, and works when it is right again', async (_what, answer, says) => {
    const others: Record<string, WebServerAnswer> = { [WEIGHTS]: answer };
    const server = await serveModel(others);
    const page = await openPage();
    await page.evaluate(async (modelURL) => {
      const { openLocal, embeddedAt } = (await import('/harness/embedded.js')) as typeof Harness;
      Object.assign(globalThis, { local: openLocal(embeddedAt(modelURL)) });
    }, `${server.origin}/`);
    const ask = async () =>
      page.evaluate(async (task) => {
        const { firstTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
        const { local } = globalThis as unknown as { local: ReturnType<typeof Harness.openLocal> };
        return { events: await collect(local.model, firstTurn(task)), progress: local.progress.at(-1) };
      }, TASK);
    const failed = await ask();
    expect(failed.events).toMatchObject([
      { type: 'error', error: { kind: 'engine-lost', message: expect.stringMatching(says) } },
    ]);
    expect(failed.progress).toMatchObject({ phase: 'failed', message: expect.stringMatching(says) });
    delete others[WEIGHTS];
    expect((await ask()).events.at(-1)).toMatchObject({ type: 'finish' });
  });

  it('says so when its worker is killed without a word while it writes, and answers the next call', async () => {
    const page = await openPage();
    const { first, second } = await page.evaluate(async (task) => {
      const { openEmbedded, firstTurn, collect } = (await import('/harness/embedded.js')) as typeof Harness;
      const { model, workers } = openEmbedded();
      const first = [];
      const signal = new AbortController().signal;
      for await (const event of model.generate(firstTurn(task), { stop: [], signal })) {
        first.push(event);
        // Nobody is told of this, as when the browser ends a worker that is out of memory.
        if (first.length === 3) workers[0]?.terminate();
      }
      return { first, second: await collect(model, firstTurn(task)) };
    }, TASK);
    expect(first.at(-1)).toMatchObject({
      type: 'error',
      error: { kind: 'engine-lost', message: expect.stringMatching(/embedded model has ended.*Try again/) },
    });
    expect(second.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
  });
});

it('writes on WebGPU what it writes on wasm, also after a cache was cropped there', async () => {
  // SwiftShader: right, and very slow, so that few tokens must do, to read and to write.
  const browser = await launchBrowser({ args: ['--enable-unsafe-webgpu', '--use-webgpu-adapter=swiftshader'] });
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  await page.addInitScript(RESTORE_IMPORT);
  await page.goto(`${siteOrigin()}/harness/blank.html`);
  const { webgpu, wasm } = await page.evaluate(async () => {
    const { openLocal, specOf, firstTurn, collect, toText } = (await import('/harness/embedded.js')) as typeof Harness;
    const write = async (device: 'webgpu' | 'wasm') => {
      const path = `${location.origin}/models/embedded/`;
      const { model } = openLocal(specOf({ path, device, dtype: 'q8' }));
      const texts: unknown[] = [];
      for (const task of ['Add 12, 34, 56 and 70.', 'Add 12, 34, 56 and 81.']) {
        const events = await collect(model, firstTurn(task).slice(1), { maxTokens: 3 });
        const end = events.at(-1);
        texts.push(toText(events), end?.type === 'finish' ? end.usage.cachedTokens : end);
      }
      model.dispose();
      return texts;
    };
    return { webgpu: await write('webgpu'), wasm: await write('wasm') };
  });
  expect(wasm[3]).toBeGreaterThan(15);
  expect(webgpu).toEqual(wasm);
});
