import { describe, expect, it } from 'vitest';
import {
  EMBEDDED_AGENT,
  readConfig,
  readLink,
  splitList,
  withoutConsent,
  withoutKeys,
} from '../../src/ui/agent-config.ts';
import { describeModel } from '../../src/ui/data-note.ts';
import { DEVICES, WEIGHTS } from '../../src/ui/local-models.ts';
import { transformersJs } from '../../src/models/config.ts';
import type { AgentConfig } from '../../src/worker/protocol.ts';

const local = { engine: 'transformers-js', modelId: 'onnx-community/Qwen3-0.6B-ONNX' } as const;
const hosted = { engine: 'openai-compatible', baseURL: 'http://localhost:1234/v1', modelId: 'm' } as const;

describe('the config of an element', () => {
  it('is the embedded agent where nothing is said', () => {
    expect(readConfig('')).toEqual({ ok: true, config: EMBEDDED_AGENT });
  });

  it('fills in what it does not say', () => {
    expect(readConfig(JSON.stringify({ model: hosted, maxSteps: 3 }))).toEqual({
      ok: true,
      config: { model: hosted, tools: ['wikipedia_search', 'visit_webpage', 'ask_user'], imports: [], maxSteps: 3 },
    });
  });

  it('gives a local model the steps of a chat model, and no tool that asks the network', () => {
    expect(readConfig(JSON.stringify({ model: local }))).toEqual({
      ok: true,
      config: { model: local, tools: ['ask_user'], imports: [], maxSteps: 20 },
    });
  });

  it.each<object>([
    local,
    { ...local, revision: 'v1', host: 'https://mirror.example/', dtype: 'q4f16', device: 'webgpu' },
    { engine: 'transformers-js', path: 'https://example.org/models/mine/' },
  ])('takes the local model %j, as the library does', (model) => {
    expect(readConfig(JSON.stringify({ model }))).toMatchObject({ ok: true, config: { model } });
    expect(transformersJs(model)).toEqual(model);
  });

  it('knows every kind of weights and every device that the library knows', () => {
    for (const dtype of Object.keys(WEIGHTS)) expect(() => transformersJs({ ...local, dtype } as never)).not.toThrow();
    for (const device of Object.keys(DEVICES))
      expect(() => transformersJs({ ...local, device } as never)).not.toThrow();
    expect(() => transformersJs({ ...local, dtype: 'q3' } as never)).toThrow(/dtype/);
  });

  it('says which prompt the model is given', () => {
    expect(readConfig('{"promptProfile": "compact"}')).toMatchObject({ config: { promptProfile: 'compact' } });
  });

  it('takes the model from the shorthand', () => {
    const { baseURL, engine } = hosted;
    expect(readConfig(JSON.stringify({ model: { engine, baseURL } }), 'other')).toMatchObject({
      ok: true,
      config: { model: { engine, baseURL, modelId: 'other' } },
    });
    expect(readConfig(JSON.stringify({ model: hosted }), 'embedded')).toMatchObject({
      config: { model: { engine: 'embedded' } },
    });
    expect(readConfig('{"model": {"engine": "transformers-js", "dtype": "q4"}}', 'a/b')).toMatchObject({
      config: { model: { engine: 'transformers-js', modelId: 'a/b', dtype: 'q4' } },
    });
  });

  it.each([
    ['{', /not JSON/],
    ['[]', /not an object/],
    ['{"modle": {}}', /"modle" is unknown; there are version, type/],
    ['{"model": "gpt"}', /"model" must be an object/],
    ['{"model": {"engine": "gpt"}}', /"engine" must be/],
    ['{"model": {"engine": "openai-compatible", "modelId": "m"}}', /needs a "baseURL"/],
    ['{"model": {"engine": "openai-compatible", "baseURL": "javascript:1", "modelId": "m"}}', /needs a "baseURL"/],
    ['{"model": {"engine": "openai-compatible", "baseURL": "http://x/v1"}}', /needs a "modelId"/],
    ['{"model": {"engine": "transformers-js"}}', /needs a "modelId", such as "onnx-community/],
    [
      '{"model": {"engine": "transformers-js", "modelId": "a/b", "path": "http://x/y/"}}',
      /both a "modelId" and a "path"/,
    ],
    ['{"model": {"engine": "transformers-js", "modelId": "qwen3"}}', /must name a model of the Hub.* not "qwen3"/],
    [
      '{"model": {"engine": "transformers-js", "path": "./models/mine"}}',
      /"path" must be the whole URL.* not ".\/models/,
    ],
    ['{"model": {"engine": "transformers-js", "path": "file:///models/mine"}}', /"path" must be the whole URL/],
    [
      '{"model": {"engine": "transformers-js", "modelId": "a/b", "dtype": "q3"}}',
      /"dtype" must be one of .*q4f16.* not "q3"/,
    ],
    [
      '{"model": {"engine": "transformers-js", "modelId": "a/b", "device": "gpu"}}',
      /"device" must be one of auto.* not "gpu"/,
    ],
    ['{"model": {"engine": "transformers-js", "modelId": "a/b", "device": "toString"}}', /"device" must be one of/],
    ['{"model": {"engine": "transformers-js", "modelId": "a/b", "host": "mirror"}}', /"host" must be a URL/],
    [
      '{"model": {"engine": "transformers-js", "path": "http://x/y/", "revision": "v1"}}',
      /"revision" .* goes with "modelId"/,
    ],
    ['{"promptProfile": "short"}', /"promptProfile" must be one of auto, full, compact/],
    ['{"tools": "wikipedia_search"}', /"tools" must be a list/],
    ['{"imports": [1]}', /"imports\[0\]" must be a text/],
    ['{"maxSteps": 0}', /"maxSteps" must be a whole number/],
    ['{"instructions": 1}', /"instructions" must be a text/],
    ['{"version": 2, "skills": []}', /"version" is 2: a newer tabagents wrote it/],
    ['{"version": "1"}', /"version" must be a whole number/],
    ['{"type": "chat"}', /"type" must be one of code, tool-calling/],
    ['{"name": "my agent"}', /"name" must be a Python identifier/],
    ['{"actions": "xml"}', /"actions" must be one of code, tool, json/],
    ['{"codeTags": ["<code>"]}', /"codeTags" must be "markdown", or/],
    ['{"planningInterval": 0}', /"planningInterval" must be a whole number of at least 1/],
    ['{"limits": {"time": 1}}', /"limits\.time" is unknown; there are timeMs/],
    ['{"budget": {"tokens": "many"}}', /"budget\.tokens" must be a positive number/],
    ['{"budget": {"euros": 1}}', /"budget\.euros" is unknown; there are tokens, cost, seconds, toolCalls/],
    ['{"prices": {"m": {"input": 1}}}', /"prices\.m\.output" is missing/],
    ['{"context": {"windowTokens": -1}}', /"context\.windowTokens" must be a whole number/],
    ['{"context": {"promptTokens": 0}}', /"context\.promptTokens" must be a whole number/],
    ['{"context": {"oldSteps": "drop"}}', /"context\.oldSteps" must be one of summarise, forget/],
    [
      '{"approvals": [{"type": "code", "decision": "maybe"}]}',
      /"approvals\[0\]\.decision" must be one of allow, deny, ask/,
    ],
    ['{"retainMemory": "yes"}', /"retainMemory" must be true or false/],
    ['{"unsaved": "a tool"}', /"unsaved" must be a list/],
    ['{"managedAgents": {}}', /"managedAgents" must be a list/],
    ['{"managedAgents": [{"model": {"engine": "embedded"}}]}', /"managedAgents\[0\]\.name" is missing/],
    [
      '{"managedAgents": [{"name": "a", "description": "d", "model": {"engine": "gpt"}}]}',
      /"managedAgents\[0\]\.model\.engine" must be one of/,
    ],
    [
      '{"managedAgents": [{"name": "a", "description": "d", "model": {"engine": "embedded"}, "tool": []}]}',
      /"managedAgents\[0\]\.tool" is unknown/,
    ],
  ])('%s is refused with what is expected', (text, problem) => {
    const read = readConfig(text);
    expect(read).toMatchObject({ ok: false, problem: expect.stringMatching(problem) });
    expect(read).toMatchObject({ problem: expect.stringContaining('It should look like {"model"') });
  });

  it('says that a model id alone is not enough', () => {
    expect(readConfig('', 'gpt')).toMatchObject({
      ok: false,
      problem: expect.stringContaining('gpt needs a "baseURL"'),
    });
  });

  it('says how a model of the Hub can run here', () => {
    expect(readConfig('', local.modelId)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('the "engine" "transformers-js" to run on this device'),
    });
  });
});

describe('the config of a whole agent', () => {
  const managed: AgentConfig = {
    name: 'searcher',
    description: 'Searches.',
    model: hosted,
    tools: ['web_search'],
    retainMemory: true,
    provideRunSummary: true,
  };
  const whole: Required<AgentConfig> = {
    version: 1,
    type: 'code',
    name: 'manager',
    description: 'Manages.',
    model: hosted,
    tools: ['ask_user', { name: 'web_search', options: { baseURL: 'http://s' } }],
    managedAgents: [managed, { ...managed, name: 'reader', managedAgents: [managed] }],
    imports: ['*'],
    instructions: 'Be brief.',
    promptProfile: 'full',
    prompts: { system_prompt: 'You are {{ name }}.' },
    actions: 'json',
    codeTags: ['<py>', '</py>'],
    maxSteps: 7,
    planningInterval: 3,
    toolConcurrency: 2,
    limits: { timeMs: 1_000 },
    output: { type: 'object' },
    budget: { tokens: 1_000, cost: 0.5, seconds: 60, toolCalls: 4 },
    prices: { m: { input: 1, output: 2, cached: 0 } },
    context: { windowTokens: 8_192, replyTokens: 512, maxMedia: 0 },
    approvals: [{ type: 'tool', name: 'send_mail', decision: 'deny', reason: 'Not by yourself.' }],
    provideRunSummary: false,
    retainMemory: false,
    unsaved: ['the tool search_files'],
  };

  it('is read as it was written', () => {
    expect(readConfig(JSON.stringify(whole))).toEqual({ ok: true, config: whole });
  });

  it('loses every key at any depth when it is a stranger’s, and nothing else', () => {
    const key = { apiKey: 'sk-1', headers: { authorization: 'sk-1' } };
    const tool = {
      name: 'web_search',
      options: { service: { baseURL: 'http://s', auth: 'sk-1', list: [{ token: 'sk-1' }] } },
    };
    const agent = { ...managed, model: { ...hosted, ...key }, tools: [tool] };
    const config = withoutKeys({
      ...whole,
      model: { ...hosted, ...key },
      managedAgents: [{ ...agent, managedAgents: [agent] }],
    });
    expect(JSON.stringify(config)).not.toContain('sk-1');
    expect(config.managedAgents?.[0]?.managedAgents?.[0]?.tools).toEqual([
      { name: 'web_search', options: { service: { baseURL: 'http://s', list: [{}] } } },
    ]);
    expect(withoutKeys(whole)).toEqual(whole);
  });

  it('allows itself nothing when it is a stranger’s', () => {
    const approvals = [
      { type: 'code', decision: 'allow' },
      { type: 'plan', decision: 'ask' },
    ] as const;
    const config = withoutConsent({ model: hosted, approvals, managedAgents: [{ ...managed, approvals }] });
    expect(config.approvals).toEqual([{ type: 'plan', decision: 'ask' }]);
    expect(config.managedAgents?.[0]?.approvals).toEqual([{ type: 'plan', decision: 'ask' }]);
  });
});

describe("a stranger's config", () => {
  it('loses everything that could be a key', () => {
    const tools = [{ name: 'web_search', options: { provider: 'exa', apiKey: 'k', baseURL: 'http://s' } }, 'ask_user'];
    const config = withoutKeys({ model: { ...hosted, apiKey: 'k', headers: { 'x-auth': 'k' } }, tools });
    expect(config.model).toEqual(hosted);
    expect(config.tools).toEqual([
      { name: 'web_search', options: { provider: 'exa', baseURL: 'http://s' } },
      'ask_user',
    ]);
  });

  it('keeps what a local model needs, and no more', () => {
    const strange = { ...local, dtype: 'q4', apiKey: 'k', token: 'k' } as const;
    expect(withoutKeys({ model: strange }).model).toEqual({ ...local, dtype: 'q4' });
  });

  it('may bring a task', () => {
    expect(readLink('{"model": {"engine": "embedded"}, "task": "Add."}')).toMatchObject({
      task: 'Add.',
      reading: { ok: true, config: EMBEDDED_AGENT },
    });
  });

  it('may be nonsense', () => {
    expect(readLink('nonsense')).toMatchObject({ task: '', reading: { ok: false } });
  });
});

it('reads lists between commas and spaces', () => {
  expect(splitList(' json, csv\nmath ')).toEqual(['json', 'csv', 'math']);
});

describe('the description of a model', () => {
  it.each([
    ['embedded', { engine: 'embedded' }, 'Embedded model', /^On this device: .*Nothing you write leaves this browser/],
    [
      'of the Hub',
      local,
      local.modelId,
      /once from huggingface\.co, then stays.*Nothing you write leaves this browser/,
    ],
    ['of a mirror', { ...local, host: 'https://mirror.example/' }, local.modelId, /once from mirror\.example/],
    [
      'of a folder',
      { engine: 'transformers-js', path: 'https://example.org/models/mine/' },
      'mine',
      /from example\.org/,
    ],
    ['of a server', hosted, 'm', /go to localhost:1234/],
  ] as const)('%s says where a task goes', (_which, model, name, note) => {
    expect(describeModel({ model })).toEqual({ name, note: expect.stringMatching(note) });
  });

  it('does not promise that nothing leaves the browser when its tools may send something', () => {
    expect(describeModel({ model: local, tools: ['ask_user'] }).note).toContain('Nothing you write leaves');
    expect(describeModel({ model: local, tools: ['ask_user', { name: 'web_search' }] }).note).toContain(
      'Only what the code asks its tools',
    );
  });

  it('names the hosts that agents it manages send things to', () => {
    const managed = { name: 'a', description: 'd', model: hosted };
    const { note } = describeModel({
      model: local,
      managedAgents: [{ ...managed, model: local, managedAgents: [managed] }],
    });
    expect(note).toContain('What its agents are told goes to localhost:1234.');
    expect(note).not.toContain('Nothing you write leaves');
    expect(describeModel({ model: hosted, managedAgents: [managed] }).note).not.toContain('What its agents');
    expect(
      describeModel({ model: local, managedAgents: [{ ...managed, model: local, tools: ['web_search'] }] }).note,
    ).toContain('Only what the code asks its tools');
  });
});
