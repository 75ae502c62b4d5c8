import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Message, ModelConfig, ModelEvent } from '../../src/core/index.ts';
import { createOpenAICompatible } from '../../src/models/openai-compatible.ts';
import type { Behaviour, OpenAIServer } from '../helpers/openai-server.mjs';
import { startOpenAIServer } from '../helpers/openai-server.mjs';

type Config = Extract<ModelConfig, { engine: 'openai-compatible' }>;

const KEY = 'sk-very-secret-key';
const MESSAGES: readonly Message[] = [
  { role: 'system', content: 'Be brief.' },
  { role: 'user', content: 'Hello?' },
];

const open: OpenAIServer[] = [];
afterEach(async () => {
  vi.unstubAllGlobals();
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function serve(script: readonly Behaviour[], apiKey?: string): Promise<OpenAIServer> {
  const server = await startOpenAIServer({ script, ...(apiKey !== undefined && { apiKey }) });
  open.push(server);
  return server;
}

interface Asked {
  readonly config?: Partial<Config>;
  readonly messages?: readonly Message[];
  readonly stop?: readonly string[];
  readonly maxTokens?: number;
  readonly signal?: AbortSignal;
  readonly fetch?: typeof fetch;
  readonly onEvent?: (event: ModelEvent) => void;
}

/** Asks a model at `baseURL` without really waiting, and gives all that it said. */
async function ask(baseURL: string, asked: Asked = {}) {
  const { config, messages = MESSAGES, stop = ['</code>'], maxTokens, signal, onEvent } = asked;
  const slept: number[] = [];
  const model = createOpenAICompatible(
    { engine: 'openai-compatible', baseURL, modelId: 'gpt-4o-mini', apiKey: KEY, ...config },
    { sleep: async (ms) => void slept.push(ms), random: () => 1, ...(asked.fetch && { fetch: asked.fetch }) },
  );
  const events: ModelEvent[] = [];
  const options = { stop, signal: signal ?? new AbortController().signal, ...(maxTokens && { maxTokens }) };
  for await (const event of model.generate(messages, options)) {
    events.push(event);
    onEvent?.(event);
  }
  const retries = events.filter((event) => event.type === 'retry');
  const lastRetry = events.findLastIndex((event) => event.type === 'retry');
  const text = events.slice(lastRetry + 1).map((event) => (event.type === 'text-delta' ? event.text : ''));
  return { events, slept, retries, text: text.join(''), end: events.at(-1) };
}

describe('what is streamed', () => {
  it('is the reply, in order and in pieces, with torn characters whole', async () => {
    const { baseURL } = await serve(['Thought: größer — 数学 🙂.']);
    const { events, text } = await ask(baseURL);
    expect(text).toBe('Thought: größer — 数学 🙂.');
    expect(events.filter(({ type }) => type === 'text-delta').length).toBeGreaterThan(3);
  });

  it('keeps reasoning apart from text', async () => {
    const { baseURL } = await serve([{ type: 'reply', reasoning: 'Hmm, so.', text: 'Yes.' }]);
    const { events, text } = await ask(baseURL);
    const reasoning = events.map((event) => (event.type === 'reasoning-delta' ? event.text : ''));
    expect(reasoning.join('')).toBe('Hmm, so.');
    expect(text).toBe('Yes.');
  });

  it('ends with the usage, cached tokens included', async () => {
    const usage = { prompt_tokens: 90, completion_tokens: 7, prompt_tokens_details: { cached_tokens: 64 } };
    const { baseURL } = await serve([{ type: 'reply', text: 'Yes.', usage }]);
    const { end } = await ask(baseURL);
    expect(end).toEqual({
      type: 'finish',
      reason: 'stop',
      usage: { inputTokens: 90, outputTokens: 7, cachedTokens: 64 },
    });
  });

  it.each([
    ['stop', 'stop'],
    ['length', 'length'],
    ['content_filter', 'other'],
  ])('ends with reason %s as %s', async (finishReason, reason) => {
    const { baseURL } = await serve([{ type: 'reply', text: 'Yes.', finishReason }]);
    expect((await ask(baseURL)).end).toMatchObject({ type: 'finish', reason });
  });

  it('is complete when the stream says that it is done, though it gives no reason', async () => {
    const { baseURL } = await serve([{ type: 'reply', text: 'Yes.', finishReason: null }]);
    const { text, end } = await ask(baseURL);
    expect(text).toBe('Yes.');
    expect(end).toMatchObject({ type: 'finish' });
  });

  it('is cut at a stop text that the server let through', async () => {
    const { baseURL } = await serve([{ type: 'reply', text: '<code>\n1\n</code> and more', ignoresStop: true }]);
    const { text, end } = await ask(baseURL);
    expect(text).toBe('<code>\n1\n');
    expect(end).toMatchObject({ type: 'finish', reason: 'stop' });
  });

  it('holds what looked like a stop text and was none', async () => {
    const { baseURL } = await serve([{ type: 'reply', text: 'a </co', ignoresStop: true }]);
    expect((await ask(baseURL)).text).toBe('a </co');
  });
});

describe('what is sent', () => {
  it('is the prompt, streamed, with usage and the stop texts', async () => {
    const { baseURL, requests } = await serve(['Yes.']);
    await ask(baseURL, { maxTokens: 50 });
    expect(requests[0]?.body).toEqual({
      model: 'gpt-4o-mini',
      messages: MESSAGES,
      stream: true,
      stream_options: { include_usage: true },
      stop: ['</code>'],
      max_tokens: 50,
    });
  });

  it.each(['o1', 'o3-mini', 'o4-mini-2025', 'gpt-5', 'openai/gpt-5-mini', 'grok-4', 'x-ai/grok-3-mini'])(
    'has no stop texts for %s, which refuses them, and cuts all the same',
    async (modelId) => {
      const { baseURL, requests } = await serve(['1</code>2']);
      const { text } = await ask(baseURL, { config: { modelId } });
      expect(requests[0]?.body).not.toHaveProperty('stop');
      expect(text).toBe('1');
    },
  );

  it('names the limit of tokens as newer models know it', async () => {
    const { baseURL, requests } = await serve(['Yes.']);
    await ask(baseURL, { config: { modelId: 'gpt-5-mini' }, maxTokens: 50 });
    expect(requests[0]?.body).toMatchObject({ max_completion_tokens: 50 });
    expect(requests[0]?.body).not.toHaveProperty('max_tokens');
  });

  it('lets the roles take turns', async () => {
    const { baseURL, requests } = await serve(['Yes.']);
    await ask(baseURL, { messages: [...MESSAGES, { role: 'user', content: 'Are you there?' }] });
    expect(requests[0]?.body.messages.at(-1)).toEqual({ role: 'user', content: 'Hello?\n\nAre you there?' });
  });

  it('has no headers but those that are needed and those of the user', async () => {
    const sent: string[][] = [];
    const { baseURL } = await serve(['Yes.']);
    await ask(baseURL, {
      config: { headers: { 'X-Title': 'my page' } },
      fetch: (input, init) => {
        sent.push([...new Headers(init?.headers).keys()]);
        return fetch(input, init);
      },
    });
    expect(sent).toEqual([['authorization', 'content-type', 'x-title']]);
  });

  it('has the key without the blanks and the word it was pasted with', async () => {
    const { baseURL, requests } = await serve(['Yes.']);
    await ask(baseURL, { config: { apiKey: ` Bearer ${KEY}\n` } });
    expect(requests[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
  });

  it('goes to the right path when the whole address of the call was pasted', async () => {
    const { baseURL, requests } = await serve(['Yes.']);
    await ask(`${baseURL}/chat/completions/`);
    expect(requests[0]?.path).toBe('/v1/chat/completions');
  });
});

describe('failures that pass', () => {
  const FLAWED: readonly { readonly name: string; readonly behaviour: Behaviour; readonly kind: string }[] = [
    { name: '408', behaviour: { type: 'status', status: 408 }, kind: 'server' },
    { name: '409', behaviour: { type: 'status', status: 409 }, kind: 'server' },
    { name: '429', behaviour: { type: 'rate-limit' }, kind: 'rate-limit' },
    { name: '500', behaviour: { type: 'status', status: 500 }, kind: 'server' },
    { name: '503', behaviour: { type: 'status', status: 503, body: 'busy' }, kind: 'server' },
    { name: 'an ended stream', behaviour: { type: 'cut', text: 'Half a' }, kind: 'network' },
    { name: 'a torn stream', behaviour: { type: 'cut', text: 'Half a', how: 'torn' }, kind: 'network' },
    { name: 'garbage', behaviour: { type: 'garbage' }, kind: 'bad-response' },
    { name: 'an empty stream', behaviour: { type: 'empty' }, kind: 'bad-response' },
    { name: 'a closed socket', behaviour: { type: 'nothing' }, kind: 'cors' },
    {
      name: 'JSON that is no stream',
      behaviour: { type: 'status', status: 200, body: { id: 1 } },
      kind: 'bad-response',
    },
    {
      name: 'a failure inside the stream',
      behaviour: {
        type: 'status',
        status: 200,
        contentType: 'text/event-stream',
        body: 'data: {"error":{"message":"Overloaded","code":502}}\n\n',
      },
      kind: 'server',
    },
  ];

  it.each(FLAWED)('$name is asked again', async ({ behaviour, kind }) => {
    const { baseURL, requests } = await serve([behaviour, 'Yes.']);
    const { text, retries, end } = await ask(baseURL);
    expect(retries).toMatchObject([{ attempt: 1, delayMs: 500, error: { kind } }]);
    expect(text).toBe('Yes.');
    expect(end).toMatchObject({ type: 'finish' });
    expect(requests).toHaveLength(2);
  });

  it('a server that keeps failing ends in an error that says so', async () => {
    const { baseURL, requests } = await serve(
      Array.from({ length: 9 }, () => ({ type: 'status', status: 500 }) as const),
    );
    const { end } = await ask(baseURL);
    expect(requests).toHaveLength(5);
    expect(end).toMatchObject({ type: 'error', error: { kind: 'server', status: 500 } });
  });

  it('a closed socket is the network where earlier answers could be read', async () => {
    const { baseURL, others } = await serve([{ type: 'status', status: 500 }, { type: 'nothing' }, 'Yes.']);
    const { retries } = await ask(baseURL);
    expect(retries.map(({ error }) => error.kind)).toEqual(['server', 'network']);
    expect(others).toEqual([]);
  });

  it('a limit is waited for as long as its header says', async () => {
    const { baseURL } = await serve([{ type: 'rate-limit', retryAfter: '3' }, 'Yes.']);
    expect((await ask(baseURL)).slept).toEqual([3_000]);
  });

  it('a limit is waited for as long as its text says', async () => {
    const body = { error: { message: 'Please try again in 1.5s.' } };
    const { baseURL } = await serve([{ type: 'status', status: 429, body }, 'Yes.']);
    expect((await ask(baseURL)).slept).toEqual([1_500]);
  });

  it('a limit of an hour is not waited for', async () => {
    const { baseURL } = await serve([{ type: 'rate-limit', retryAfter: '3600' }]);
    const { end, slept } = await ask(baseURL);
    expect(slept).toEqual([]);
    expect(end).toMatchObject({
      type: 'error',
      error: { kind: 'rate-limit', message: expect.stringContaining('60 minutes') },
    });
  });
});

describe('failures that stay', () => {
  const noQuota = { error: { message: 'You exceeded your current quota.', code: 'insufficient_quota' } };
  const noModel = { error: { message: 'The model `gpt-4o-mini` does not exist', code: 'model_not_found' } };
  const REFUSED: readonly {
    readonly name: string;
    readonly behaviour: Behaviour;
    readonly kind: string;
    readonly says: RegExp;
  }[] = [
    { name: '401', behaviour: { type: 'status', status: 401 }, kind: 'auth', says: /refuses the API key/ },
    { name: '403', behaviour: { type: 'status', status: 403 }, kind: 'auth', says: /refuses the API key/ },
    { name: '402', behaviour: { type: 'status', status: 402 }, kind: 'quota', says: /no credit left/ },
    {
      name: '429 without credit',
      behaviour: { type: 'status', status: 429, body: noQuota },
      kind: 'quota',
      says: /no credit left.*You exceeded/,
    },
    {
      name: '404 for a model',
      behaviour: { type: 'status', status: 404, body: noModel },
      kind: 'not-found',
      says: /has no model "gpt-4o-mini"/,
    },
    {
      name: '404 with a page',
      behaviour: { type: 'status', status: 404, body: '<html>No model here', contentType: 'text/html' },
      kind: 'not-found',
      says: /no chat API at .*Check the base URL/,
    },
    { name: 'a web page', behaviour: { type: 'html' }, kind: 'not-found', says: /no chat API at/ },
    {
      name: 'an error with status 200',
      behaviour: { type: 'status', status: 200, body: { error: 'Unexpected endpoint or method.' } },
      kind: 'not-found',
      says: /no chat API at/,
    },
    {
      name: '400',
      behaviour: { type: 'status', status: 400, body: { error: { message: 'temperature: not allowed' } } },
      kind: 'bad-request',
      says: /It says: temperature: not allowed/,
    },
    {
      name: '422 in the form of FastAPI',
      behaviour: { type: 'status', status: 422, body: { detail: [{ msg: 'field required' }] } },
      kind: 'bad-request',
      says: /field required/,
    },
    { name: 'a context too long', behaviour: { type: 'context-length' }, kind: 'context-length', says: /too long for/ },
    { name: '413', behaviour: { type: 'status', status: 413 }, kind: 'context-length', says: /too long for/ },
    {
      name: 'a context too long in the words of llama.cpp',
      behaviour: {
        type: 'status',
        status: 400,
        body: { error: { message: 'the request exceeds the available context size', code: 400 } },
      },
      kind: 'context-length',
      says: /shorter task/,
    },
  ];

  it.each(REFUSED)('$name is an error of kind $kind that says what to do', async ({ behaviour, kind, says }) => {
    const { baseURL, requests } = await serve([behaviour]);
    const { events } = await ask(baseURL);
    expect(events).toEqual([
      { type: 'error', error: expect.objectContaining({ kind, message: expect.stringMatching(says) }) },
    ]);
    expect(requests).toHaveLength(1);
  });

  it('a missing key is told apart from a wrong one', async () => {
    const { baseURL } = await serve([], KEY);
    const config: Config = { engine: 'openai-compatible', baseURL, modelId: 'm' };
    const events: ModelEvent[] = [];
    for await (const event of createOpenAICompatible(config).generate(MESSAGES, {
      stop: [],
      signal: new AbortController().signal,
    })) {
      events.push(event);
    }
    expect(events).toMatchObject([
      { type: 'error', error: { kind: 'auth', message: expect.stringMatching(/there is none/) } },
    ]);
  });

  it('a base URL without its version is told how it should end', async () => {
    const { baseURL } = await serve([]);
    const { end } = await ask(baseURL.replace('/v1', ''));
    expect(end).toMatchObject({
      error: { kind: 'not-found', message: expect.stringContaining(`such as ${baseURL}.`) },
    });
  });

  it('a base URL that is none is an error event, and nothing is thrown', async () => {
    const { events } = await ask('localhost:11434');
    expect(events).toMatchObject([{ type: 'error', error: { kind: 'bad-request' } }]);
  });

  it('a key that cannot be sent is an error event', async () => {
    expect((await ask('http://127.0.0.1:9/v1', { config: { apiKey: 'sk-“quoted”' } })).end).toMatchObject({
      error: { kind: 'auth' },
    });
  });

  it('a header that cannot be sent is an error event', async () => {
    expect((await ask('http://127.0.0.1:9/v1', { config: { headers: { 'a b': 'c' } } })).end).toMatchObject({
      error: { kind: 'bad-request' },
    });
  });

  it('the key is in no message, though the server repeats it', async () => {
    const body = { error: { message: `Incorrect API key provided: ${KEY}.` } };
    const { baseURL } = await serve([
      { type: 'status', status: 500, body },
      { type: 'status', status: 401, body },
    ]);
    const { events } = await ask(baseURL);
    expect(events).toHaveLength(2);
    expect(JSON.stringify(events)).not.toContain(KEY);
    expect(JSON.stringify(events)).toContain('[secret]');
  });
});

describe('a server that is not reached', () => {
  const fails: typeof fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  const onlyProbed: typeof fetch = (_input, init) =>
    init?.mode === 'no-cors' ? Promise.resolve(new Response()) : fails('');

  it('is the network, when nothing gets through', async () => {
    const { end, retries } = await ask('http://127.0.0.1:9/v1', { fetch: fails });
    expect(retries).toHaveLength(4);
    expect(end).toMatchObject({ error: { kind: 'network', message: expect.stringMatching(/server is running/) } });
  });

  it.each([
    ['http://localhost:11434/v1', /OLLAMA_ORIGINS/],
    ['http://localhost:1234/v1', /Enable CORS/],
    ['http://localhost:8000/v1', /--allowed-origins/],
    ['https://api.openai.com/v1', /check the key/],
    ['https://api.anthropic.com/v1', /anthropic-dangerous-direct-browser-access/],
    ['https://example.org/v1', /Access-Control-Allow-Origin/],
  ])('is CORS at %s, when only the probe gets through, with what to do there', async (baseURL, says) => {
    const { end, retries } = await ask(baseURL, { fetch: onlyProbed });
    expect(retries).toHaveLength(2);
    expect(end).toMatchObject({ error: { kind: 'cors', message: expect.stringMatching(says) } });
  });

  it('is offline, when the browser says so', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const { end } = await ask('https://example.org/v1', { fetch: fails });
    expect(end).toMatchObject({ error: { kind: 'offline' } });
  });

  it('is not offline when it is this machine', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    expect((await ask('http://localhost:9/v1', { fetch: fails })).end).toMatchObject({ error: { kind: 'network' } });
  });

  it('is forbidden, when a page of https calls another machine by http', async () => {
    vi.stubGlobal('location', { origin: 'https://page.example' });
    const { events } = await ask('http://192.168.1.2:8080/v1', { fetch: fails });
    expect(events).toMatchObject([{ error: { kind: 'cors', message: expect.stringMatching(/https/) } }]);
  });
});

describe('cancelling', () => {
  it('ends a reply that hangs, and its request', async () => {
    const server = await serve([{ type: 'hang', text: 'Half' }]);
    const controller = new AbortController();
    const { events } = await ask(server.baseURL, { signal: controller.signal, onEvent: () => controller.abort() });
    await server.hungUp();
    expect(events.every(({ type }) => type === 'text-delta')).toBe(true);
  });

  it('sends nothing when it came first', async () => {
    const { baseURL, requests } = await serve(['Yes.']);
    expect((await ask(baseURL, { signal: AbortSignal.abort() })).events).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('hangs up when a stop text was found', async () => {
    const server = await serve([{ type: 'hang', text: 'a</code>' }]);
    expect((await ask(server.baseURL)).text).toBe('a');
    await server.hungUp();
  });
});
