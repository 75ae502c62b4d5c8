import { describe, expect, it } from 'vitest';
import type { Tool } from '../../src/core/index.ts';
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
