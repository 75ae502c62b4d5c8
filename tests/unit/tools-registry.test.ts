import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Tool } from '../../src/core/index.ts';
import { askUser } from '../../src/tools/ask-user.ts';
import { createBuiltInTool } from '../../src/tools/registry.ts';
import { visitWebpage } from '../../src/tools/visit-webpage.ts';
import { webSearch } from '../../src/tools/web-search.ts';
import { wikipediaSearch } from '../../src/tools/wikipedia.ts';

/** What of a tool is told to a model. */
const described = ({ name, description, inputSchema, outputSchema }: Tool): unknown => ({
  name,
  description,
  inputSchema,
  outputSchema,
});

describe('a built-in tool', () => {
  it.each([
    ['wikipedia_search', wikipediaSearch({ language: 'de', maxCharacters: 100 })],
    ['visit_webpage', visitWebpage({ timeoutMs: 5_000 })],
    ['web_search', webSearch({ provider: 'searxng', baseURL: 'https://searx.example/' })],
  ])('%s can be sent as data and made again', (name, made) => {
    const sent = JSON.parse(JSON.stringify(made.builtIn)) as typeof made.builtIn;
    const again = createBuiltInTool(sent);
    expect(made.name).toBe(name);
    expect(described(again)).toEqual(described(made));
    expect(again.builtIn).toEqual(made.builtIn);
  });

  it.each([['wikipedia_search'], ['visit_webpage']])('%s needs no options', (name) => {
    expect(createBuiltInTool({ name }).builtIn).toEqual({ name, options: {} });
  });

  it.each([['python'], ['ask_user'], ['toString'], ['__proto__'], ['']])(
    '%j is none, and says which there are',
    (name) => {
      expect(() => createBuiltInTool({ name })).toThrow(
        `There is no built-in tool "${name}". There are: wikipedia_search, visit_webpage, web_search.`,
      );
    },
  );

  it('checks options that come as data', () => {
    expect(() => createBuiltInTool({ name: 'wikipedia_search', options: { baseURL: 'javascript:x' } })).toThrow(
      'wikipediaSearch: "baseURL" must be an http or https address (got "javascript:x").',
    );
    expect(() => createBuiltInTool({ name: 'web_search', options: { apiKey: 'k' } })).toThrow(
      'webSearch needs a search service',
    );
  });
});

describe('ask_user', () => {
  const context = { callId: 'call-1', signal: new AbortController().signal };
  afterEach(() => vi.unstubAllGlobals());

  it('asks by the given function and gives its answer', async () => {
    const asked: unknown[] = [];
    const ask = async (...args: unknown[]): Promise<string> => {
      asked.push(args);
      return 'blue';
    };
    expect(await askUser({ ask }).execute({ question: 'Which colour?' }, context)).toBe('blue');
    expect(asked).toEqual([['Which colour?', context.signal]]);
  });

  it("asks by the browser's prompt when nothing else is given", async () => {
    vi.stubGlobal('prompt', (question: string) => `You asked: ${question}`);
    expect(await askUser().execute({ question: 'Why?' }, context)).toBe('You asked: Why?');
  });

  it('tells that the question was closed', async () => {
    vi.stubGlobal('prompt', () => null);
    expect(await askUser().execute({ question: 'Why?' }, context)).toBe(
      'The user closed the question without an answer.',
    );
  });

  it('says that there is nobody to ask', async () => {
    vi.stubGlobal('prompt', undefined);
    await expect(askUser().execute({ question: 'Why?' }, context)).rejects.toThrow('There is nobody to ask here.');
  });

  it('belongs to the page', () => {
    expect(askUser()).not.toHaveProperty('builtIn');
  });
});
