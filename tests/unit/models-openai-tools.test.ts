import { afterEach, describe, expect, it } from 'vitest';
import type { GenerateOptions, Media, Message, Model, ModelEvent } from '../../src/core/index.ts';
import type { OpenAICompatibleConfig } from '../../src/models/config.ts';
import { createOpenAICompatible } from '../../src/models/openai-compatible.ts';
import type { Behaviour, OpenAIServer, WireToolCall } from '../helpers/openai-server.mjs';
import { startOpenAIServer } from '../helpers/openai-server.mjs';

const TASK: Message = { role: 'user', content: 'What do apples cost?' };
const TOOL = {
  name: 'get_price',
  description: 'The price of a thing.',
  inputSchema: { type: 'object', properties: { thing: { type: 'string' } }, required: ['thing'] },
} as const;
const APPLES = '{"thing": "apples – größer als 🍐"}';

const open: OpenAIServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A model at a server that behaves so, and what it is sent. */
async function serve(script: readonly Behaviour[], config: Partial<OpenAICompatibleConfig> = {}) {
  const server = await startOpenAIServer({ script });
  open.push(server);
  const { baseURL, requests } = server;
  const model = createOpenAICompatible(
    { engine: 'openai-compatible', baseURL, modelId: 'gpt-4o-mini', ...config },
    { sleep: async () => {}, random: () => 1 },
  );
  return { model, requests };
}

async function ask(model: Model, messages: readonly Message[] = [TASK], options: Partial<GenerateOptions> = {}) {
  const events: ModelEvent[] = [];
  const signal = new AbortController().signal;
  for await (const event of model.generate(messages, { stop: [], signal, ...options })) events.push(event);
  return events;
}

/** The calls that a model asks for, of a server which says them so. */
async function callsOf(toolCalls: readonly WireToolCall[], more: object = {}) {
  const { model } = await serve([{ type: 'reply', toolCalls, ...more }]);
  const events = await ask(model, [TASK], { tools: [TOOL] });
  expect(events.at(-1)).toMatchObject({ type: 'finish', reason: 'stop' });
  return events.filter((event) => event.type === 'tool-call');
}

describe('tools', () => {
  it('are offered with the schema of what they take', async () => {
    const { model, requests } = await serve(['Yes.']);
    await ask(model, [TASK], { tools: [TOOL] });
    const { name, description, inputSchema } = TOOL;
    expect(requests[0]?.body).toMatchObject({
      tools: [{ type: 'function', function: { name, description, parameters: inputSchema } }],
      tool_choice: 'auto',
    });
  });

  it.each([
    ['is empty', {}, { type: 'object', properties: {} }],
    ['names its version', { $schema: 'http://json-schema.org/draft-07/schema#' }, { type: 'object', properties: {} }],
  ])('are offered with a whole object where their schema %s', async (_how, inputSchema, parameters) => {
    const { model, requests } = await serve(['Yes.']);
    await ask(model, [TASK], { tools: [{ ...TOOL, inputSchema }] });
    expect(requests[0]?.body).toMatchObject({ tools: [{ function: { parameters } }] });
    expect(JSON.stringify(requests[0]?.body)).not.toContain('$schema');
  });

  it('are not spoken of when there are none', async () => {
    const { model, requests } = await serve(['Yes.']);
    await ask(model);
    expect(requests[0]?.body).not.toHaveProperty('tools');
    expect(requests[0]?.body).not.toHaveProperty('tool_choice');
  });

  it.each([
    [400, 'llama2 does not support tools'],
    [400, '"auto" tool choice requires --enable-auto-tool-choice to be set'],
    [404, 'No endpoints found that support tool use.'],
  ])('that are refused with %i end in an error that says what to do', async (status, message) => {
    const { model, requests } = await serve([{ type: 'status', status, body: { error: { message } } }]);
    expect(await ask(model, [TASK], { tools: [TOOL] })).toEqual([
      {
        type: 'error',
        error: { kind: 'bad-request', status, message: expect.stringMatching(/set nativeTools to false.*It says:/) },
      },
    ]);
    expect(requests).toHaveLength(1);
  });
});

describe('a call of a tool', () => {
  const two: readonly WireToolCall[] = [
    { name: 'get_price', args: APPLES },
    { name: 'get_price', args: '{"thing": "pears"}' },
  ];

  it.each(['torn', 'interleaved', 'whole'] as const)('is told once it is whole, when several come %s', async (how) => {
    expect(await callsOf(two, { callsComeAs: how })).toEqual([
      { type: 'tool-call', id: 'call_1', name: 'get_price', args: APPLES },
      { type: 'tool-call', id: 'call_2', name: 'get_price', args: '{"thing": "pears"}' },
    ]);
  });

  it('follows the text that was said with it', async () => {
    const { model } = await serve([{ type: 'reply', text: 'I look.', toolCalls: two }]);
    const types = (await ask(model, [TASK], { tools: [TOOL] })).map(({ type }) => type);
    expect([...new Set(types)]).toEqual(['text-delta', 'tool-call', 'finish']);
  });

  it.each([
    ['is cut off', '{"thing": "app'],
    ['is no JSON at all', 'apples, please'],
    ['is JSON of another kind', '["apples"]'],
  ])('is passed on as it was written, when it %s', async (_how, args) => {
    expect(await callsOf([{ name: 'get_price', args }])).toMatchObject([{ args }]);
  });

  it('of a tool that takes nothing has an empty object, where the model wrote nothing', async () => {
    expect(await callsOf([{ name: 'now', args: '' }])).toMatchObject([{ args: '{}' }]);
  });

  it.each([
    ['sends none', null],
    ['sends an empty one', ''],
    ['gives all the same', 'call'],
  ])('has an id of its own, though the server %s', async (_what, id) => {
    const calls = await callsOf(
      two.map((one) => ({ ...one, id })),
      { callsComeAs: 'whole' },
    );
    expect(calls.map(({ args }) => args)).toEqual(two.map(({ args }) => args));
    expect(new Set(calls.map((call) => call.id)).size).toBe(2);
    expect(calls.every((call) => call.id !== '')).toBe(true);
  });

  it.each(['ended', 'torn'] as const)('is void when the stream is %s before it is whole', async (how) => {
    const { model } = await serve([{ type: 'cut', text: '', how, toolCalls: two }, 'Yes.']);
    const events = await ask(model, [TASK], { tools: [TOOL] });
    expect(events.filter(({ type }) => type === 'tool-call')).toEqual([]);
    expect(events.map(({ type }) => type)).toContain('retry');
  });

  it('without a name is an answer that makes no sense', async () => {
    const delta = { tool_calls: [{ index: 0, id: 'call_1', function: { arguments: '{}' } }] };
    const body = `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: 'tool_calls' }] })}\n\ndata: [DONE]\n\n`;
    const flawed = { type: 'status', status: 200, contentType: 'text/event-stream', body } as const;
    const { model } = await serve([flawed, 'Yes.']);
    const events = await ask(model, [TASK], { tools: [TOOL] });
    expect(events).toContainEqual(
      expect.objectContaining({ type: 'retry', error: expect.objectContaining({ kind: 'bad-response' }) }),
    );
  });

  it('goes back with the signature that came with it', async () => {
    const { model, requests } = await serve([
      { type: 'reply', toolCalls: [{ id: 'a', name: 'get_price', args: '{}', signature: 'c2lnbmVk' }] },
      'Yes.',
    ]);
    await ask(model, [TASK], { tools: [TOOL] });
    const call: Message = { role: 'assistant', content: '', toolCalls: [{ id: 'a', name: 'get_price', args: {} }] };
    await ask(model, [TASK, call, { role: 'tool', content: '2', callId: 'a', name: 'get_price' }], { tools: [TOOL] });
    expect(requests[1]?.body.messages[1]).toMatchObject({
      tool_calls: [{ id: 'a', extra_content: { google: { thought_signature: 'c2lnbmVk' } } }],
    });
  });
});

describe('a conversation with calls', () => {
  const conversation: readonly Message[] = [
    TASK,
    {
      role: 'assistant',
      content: 'I look.',
      toolCalls: [
        { id: 'a', name: 'get_price', args: { thing: 'apples' } },
        { id: 'b', name: 'get_price', args: { thing: 'pears' } },
      ],
    },
    { role: 'tool', content: '2 €', callId: 'a', name: 'get_price' },
    { role: 'tool', content: 'Error: sold out', callId: 'b', name: 'get_price' },
    { role: 'user', content: 'Go on.' },
    { role: 'user', content: 'Please.' },
  ];

  it('is sent in the protocol of calls, each with its result', async () => {
    const { model, requests } = await serve(['Yes.']);
    await ask(model, conversation, { tools: [TOOL] });
    const call = (id: string, args: string) => ({
      id,
      type: 'function',
      function: { name: 'get_price', arguments: args },
    });
    expect(requests[0]?.body.messages).toEqual([
      TASK,
      {
        role: 'assistant',
        content: 'I look.',
        tool_calls: [call('a', '{"thing":"apples"}'), call('b', '{"thing":"pears"}')],
      },
      { role: 'tool', tool_call_id: 'a', content: '2 €' },
      { role: 'tool', tool_call_id: 'b', content: 'Error: sold out' },
      { role: 'user', content: 'Go on.\n\nPlease.' },
    ]);
  });

  it('keeps two messages of calls apart', async () => {
    const { model, requests } = await serve(['Yes.']);
    const asked: Message = { role: 'assistant', content: '', toolCalls: [{ id: 'a', name: 'now', args: {} }] };
    await ask(model, [TASK, { role: 'assistant', content: 'So.' }, asked, asked]);
    expect(requests[0]?.body.messages.map(({ role, content }) => [role, content])).toEqual([
      ['user', TASK.content],
      ['assistant', 'So.'],
      ['assistant', null],
      ['assistant', null],
    ]);
  });

  it('is sent as text to a model that cannot call tools', async () => {
    const { model, requests } = await serve(['Yes.'], { nativeTools: false });
    await ask(model, conversation);
    expect(model.takesTools).toBe(false);
    expect(requests[0]?.body.messages).toEqual([
      TASK,
      {
        role: 'assistant',
        content:
          'I look.\n{"name":"get_price","arguments":{"thing":"apples"}}\n' +
          '{"name":"get_price","arguments":{"thing":"pears"}}',
      },
      {
        role: 'user',
        content: 'Result of get_price:\n2 €\n\nResult of get_price:\nError: sold out\n\nGo on.\n\nPlease.',
      },
    ]);
  });
});

describe('pictures and sounds', () => {
  const picture: Media = { type: 'image', mediaType: 'image/png', data: Uint8Array.of(1, 2, 3), name: 'a.png' };
  const url = { type: 'image_url', image_url: { url: 'data:image/png;base64,AQID' } };

  it('are sent after the text of their message', async () => {
    const { model, requests } = await serve(['Yes.']);
    await ask(model, [{ role: 'user', content: 'What is this?', media: [picture, picture] }]);
    expect(requests[0]?.body.messages).toEqual([
      { role: 'user', content: [{ type: 'text', text: 'What is this?' }, url, url] },
    ]);
  });

  it('stay where they are among messages that are joined', async () => {
    const { model, requests } = await serve(['Yes.']);
    await ask(model, [TASK, { role: 'user', content: 'Look:', media: [picture] }, { role: 'user', content: 'Well?' }]);
    expect(requests[0]?.body.messages).toEqual([
      {
        role: 'user',
        content: [{ type: 'text', text: `${TASK.content}\n\nLook:` }, url, { type: 'text', text: 'Well?' }],
      },
    ]);
  });

  it('need no text beside them', async () => {
    const { model, requests } = await serve(['Yes.']);
    await ask(model, [{ role: 'user', content: '', media: [picture] }]);
    expect(requests[0]?.body.messages).toEqual([{ role: 'user', content: [url] }]);
  });

  it.each([
    ['audio/wav', 'wav'],
    ['audio/x-wav', 'wav'],
    ['audio/wav;codecs=1', 'wav'],
    ['audio/mpeg', 'mp3'],
    ['audio/mp3', 'mp3'],
  ])('of %s are sent as %s', async (mediaType, format) => {
    const { model, requests } = await serve(['Yes.']);
    const sound: Media = { type: 'audio', mediaType, data: Uint8Array.of(1, 2, 3), name: 'a' };
    await ask(model, [{ role: 'user', content: '', media: [sound] }]);
    expect(requests[0]?.body.messages).toEqual([
      { role: 'user', content: [{ type: 'input_audio', input_audio: { data: 'AQID', format } }] },
    ]);
  });

  it.each<[Media['type'], string, RegExp]>([
    ['audio', 'audio/ogg', /"it" is audio\/ogg.*WAV or MP3 file, or leave it out/],
    ['image', 'image/svg+xml', /"it" is image\/svg\+xml.*PNG/],
    ['image', 'application/pdf', /"it" is application\/pdf.*PNG/],
    ['image', '', /"it" is of no known kind.*PNG/],
  ])('%s of "%s" are refused before anything is sent, with what to do', async (type, mediaType, says) => {
    const { model, requests } = await serve([]);
    const media = [{ type, mediaType, data: Uint8Array.of(1), name: 'it' }];
    expect(await ask(model, [{ role: 'user', content: 'So?', media }])).toEqual([
      { type: 'error', error: { kind: 'bad-request', message: expect.stringMatching(says) } },
    ]);
    expect(requests).toEqual([]);
  });

  it.each([
    [400, 'image_url is only supported by certain models'],
    [404, 'No endpoints found that support image input'],
  ])('that a server refuses with %i end in an error that says what to do', async (status, message) => {
    const { model } = await serve([{ type: 'status', status, body: { error: { message } } }]);
    expect(await ask(model, [{ role: 'user', content: 'So?', media: [picture] }])).toMatchObject([
      {
        type: 'error',
        error: { kind: 'bad-request', message: expect.stringMatching(/reads only text, leave pictures/) },
      },
    ]);
  });
});

describe('the form of a reply', () => {
  const strict = {
    type: 'object',
    properties: { thought: { type: 'string' }, code: { type: 'string' } },
    required: ['thought', 'code'],
    additionalProperties: false,
  } as const;
  const form = { schema: { name: 'action', schema: strict } };
  const json = { thought: 'I add.', code: '1 + 1' };
  const reply: Behaviour = { type: 'reply', json };
  const refusing: Behaviour = { type: 'reply', json, refuses: ['response_format'] };
  const textOf = (events: readonly ModelEvent[]): string =>
    events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('');

  it('is asked for by its schema', async () => {
    const { model, requests } = await serve([reply]);
    expect(JSON.parse(textOf(await ask(model, [TASK], form)))).toEqual(json);
    expect(requests[0]?.body['response_format']).toEqual({
      type: 'json_schema',
      json_schema: { name: 'action', schema: strict, strict: true },
    });
  });

  it.each([
    ['leaves something open', { ...strict, additionalProperties: true }],
    ['has something that may be left out', { ...strict, required: ['code'] }],
    ['has such a thing inside', { type: 'array', items: { ...strict, required: [] } }],
  ])('is no condition where its schema %s', async (_how, schema) => {
    const { model, requests } = await serve([reply]);
    await ask(model, [TASK], { schema: { name: 'action', schema } });
    expect(requests[0]?.body['response_format']).toMatchObject({ json_schema: { strict: false } });
  });

  it('is given up when the server does not know it, once and for all', async () => {
    const { model, requests } = await serve([refusing, refusing, refusing]);
    const events = await ask(model, [TASK], form);
    expect(events[0]).toMatchObject({ type: 'retry', delayMs: 0, error: { kind: 'bad-request' } });
    expect(JSON.parse(textOf(events))).toEqual(json);
    expect(events.at(-1)).toMatchObject({ type: 'finish' });
    expect((await ask(model, [TASK], form)).map(({ type }) => type)).not.toContain('retry');
    expect(requests.map(({ body }) => 'response_format' in body)).toEqual([true, false, false]);
  });

  it('is asked for again after a refusal that was not about it', async () => {
    const refused: Behaviour = { type: 'status', status: 400, body: { error: { message: 'No.' } } };
    const { model, requests } = await serve([refused, refused, reply]);
    const end = (await ask(model, [TASK], form)).at(-1);
    expect(end).toMatchObject({ type: 'error', error: { kind: 'bad-request' } });
    expect((await ask(model, [TASK], form)).at(-1)).toMatchObject({ type: 'finish' });
    expect(requests.map(({ body }) => 'response_format' in body)).toEqual([true, false, true]);
  });

  it('is not given up for other failures', async () => {
    const { model, requests } = await serve([{ type: 'context-length' }]);
    expect(await ask(model, [TASK], form)).toMatchObject([{ type: 'error', error: { kind: 'context-length' } }]);
    expect(requests).toHaveLength(1);
  });
});

describe('the usage', () => {
  const usage = { prompt_tokens: 90, completion_tokens: 20 };

  it.each<[string, Record<string, unknown>, object]>([
    ['cached tokens in OpenAI’s place', { prompt_tokens_details: { cached_tokens: 64 } }, { cachedTokens: 64 }],
    ['cached tokens in DeepSeek’s place', { prompt_cache_hit_tokens: 64 }, { cachedTokens: 64 }],
    ['cached tokens in Moonshot’s place', { cached_tokens: 64 }, { cachedTokens: 64 }],
    ['more cached tokens than there are', { prompt_tokens_details: { cached_tokens: 99 } }, { cachedTokens: 90 }],
    ['nothing for details', { prompt_tokens_details: null }, { cachedTokens: 0 }],
    ['reasoning that is only in the total', { total_tokens: 150 }, { outputTokens: 60 }],
    ['a total that is the sum', { total_tokens: 110 }, { outputTokens: 20 }],
  ])('is read where it has %s', async (_what, more, expected) => {
    const { model } = await serve([{ type: 'reply', text: 'Yes.', usage: { ...usage, ...more } }]);
    expect((await ask(model)).at(-1)).toEqual({
      type: 'finish',
      reason: 'stop',
      usage: { inputTokens: 90, outputTokens: 20, cachedTokens: 0, ...expected },
    });
  });

  it('that grows with every piece is not added up', async () => {
    const { model } = await serve([{ type: 'reply', text: 'A longer reply.', usage, tellsUsage: 'growing' }]);
    expect((await ask(model)).at(-1)).toMatchObject({ usage: { inputTokens: 90, outputTokens: 20 } });
  });

  it('of a reply that is cut here is what was told so far', async () => {
    const cut = { type: 'reply', text: 'abc###def', ignoresStop: true, usage } as const;
    const { model } = await serve([{ ...cut, tellsUsage: 'growing' }, cut]);
    const stop = { stop: ['###'] };
    expect((await ask(model, [TASK], stop)).at(-1)).toMatchObject({ usage: { inputTokens: 90, outputTokens: 2 } });
    expect((await ask(model, [TASK], stop)).at(-1)).toMatchObject({ usage: { inputTokens: 0, outputTokens: 0 } });
  });
});

describe('a model', () => {
  const at = (baseURL: string, modelId: string) =>
    createOpenAICompatible({ engine: 'openai-compatible', baseURL, modelId });

  it('takes tools unless it is said that it does not', () => {
    expect(at('https://example.org/v1', 'm').takesTools).toBe(true);
  });

  it('that is widely used is known by its window', () => {
    expect(at('https://openrouter.ai/api/v1', 'openai/gpt-4o').contextTokens).toBe(128_000);
  });

  it.each([
    ['that nobody knows', 'https://example.org/v1', 'mine'],
    ['on this machine, which may have been given less', 'http://localhost:8000/v1', 'gpt-4o'],
  ])('%s has no known window', (_which, baseURL, modelId) => {
    expect(at(baseURL, modelId)).not.toHaveProperty('contextTokens');
  });
});
