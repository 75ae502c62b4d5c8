import { describe, expect, it } from 'vitest';
import { EMBEDDED_AGENT, readConfig, readLink, splitList, withoutKeys } from '../../src/ui/agent-config.ts';
import { describeModel } from '../../src/ui/data-note.ts';

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

  it('takes the model from the shorthand', () => {
    const { baseURL, engine } = hosted;
    expect(readConfig(JSON.stringify({ model: { engine, baseURL } }), 'other')).toMatchObject({
      ok: true,
      config: { model: { engine, baseURL, modelId: 'other' } },
    });
    expect(readConfig(JSON.stringify({ model: hosted }), 'embedded')).toMatchObject({
      config: { model: { engine: 'embedded' } },
    });
  });

  it.each([
    ['{', /not JSON/],
    ['[]', /not an object/],
    ['{"modle": {}}', /no option "modle"/],
    ['{"model": "gpt"}', /"model" must be an object/],
    ['{"model": {"engine": "gpt"}}', /"engine" must be/],
    ['{"model": {"engine": "openai-compatible", "modelId": "m"}}', /needs a "baseURL"/],
    ['{"model": {"engine": "openai-compatible", "baseURL": "javascript:1", "modelId": "m"}}', /needs a "baseURL"/],
    ['{"model": {"engine": "openai-compatible", "baseURL": "http://x/v1"}}', /needs a "modelId"/],
    ['{"tools": "wikipedia_search"}', /"tools" must be a list/],
    ['{"imports": [1]}', /"imports" must be a list/],
    ['{"maxSteps": 0}', /"maxSteps" must be a whole number/],
    ['{"instructions": 1}', /"instructions" must be a text/],
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

it('says where a task goes', () => {
  expect(describeModel({ engine: 'embedded' }).note).toContain('Nothing you write leaves this browser');
  expect(describeModel(hosted).note).toContain('localhost:1234');
});
