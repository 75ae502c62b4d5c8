import { describe, expect, it, onTestFinished } from 'vitest';
import type { Tool } from '../../src/core/index.ts';
import { visitWebpage } from '../../src/tools/visit-webpage.ts';
import type { WebSearchOptions } from '../../src/tools/web-search.ts';
import { webSearch } from '../../src/tools/web-search.ts';
import { wikipediaSearch } from '../../src/tools/wikipedia.ts';
import type { WebServer, WebServerAnswer, WebServerRequest } from '../helpers/web-server.mjs';
import { startWebServer } from '../helpers/web-server.mjs';

async function serve(answer: (request: WebServerRequest) => WebServerAnswer): Promise<WebServer> {
  const server = await startWebServer(answer);
  onTestFinished(() => server.close());
  return server;
}

function call(tool: Tool, args: Record<string, unknown>, signal = new AbortController().signal): Promise<string> {
  return tool.execute(args, { callId: 'call-1', signal }) as Promise<string>;
}

const json = (body: unknown): WebServerAnswer => ({ type: 'application/json', body: JSON.stringify(body) });

/** Short only where nothing will come: a busy machine may need long for an answer. */
const patience = (answer: WebServerAnswer): number => ('hangs' in answer ? 200 : 20_000);

/** Failures that every tool must tell in the same way. */
const FAILURES: [string, WebServerAnswer, RegExp][] = [
  [
    'an error of the server',
    { status: 500, body: 'oops' },
    /^127\.0\.0\.1:\d+ answered 500 \(Internal Server Error\)\. Try again later/,
  ],
  ['too many requests', { status: 429 }, /answered 429 \(Too Many Requests\)\. Try again later/],
  ['nothing at that address', { status: 404 }, /^127\.0\.0\.1:\d+ answered 404 \(Not Found\)\.$/],
  ['an answer that never ends', { hangs: true }, /^127\.0\.0\.1:\d+ did not answer within 0\.2 seconds\.$/],
];
const BAD_JSON: [string, WebServerAnswer, RegExp] = [
  'something that is not JSON',
  { type: 'application/json', body: '{"query": ' },
  /answered with something that is not JSON\. Is its address right\?$/,
];

/** A port that nobody listens on. */
async function closedOrigin(): Promise<string> {
  const server = await startWebServer(() => ({}));
  await server.close();
  return server.origin;
}

describe('wikipedia_search', () => {
  const article = {
    title: 'Pont des Arts',
    extract: 'A bridge in Paris.',
    fullurl: 'https://en.wikipedia.org/wiki/Pont',
  };
  const wiki = (pages: Record<string, unknown>, search: string[] = []) =>
    serve(({ query }) => {
      if (query['list'] === 'search') return json({ query: { search: search.map((title) => ({ title })) } });
      const title = query['titles'] ?? '';
      return json({ query: { pages: [pages[title] ?? { title, missing: true }] } });
    });
  const search = (server: WebServer, query: string, options = {}): Promise<string> =>
    call(wikipediaSearch({ baseURL: server.origin, ...options }), { query });

  it('gives title, text and address of the page with that title', async () => {
    const server = await wiki({ 'Pont des Arts': article });
    expect(await search(server, ' Pont des Arts ')).toBe(
      '# Pont des Arts\n\nA bridge in Paris.\n\nSource: https://en.wikipedia.org/wiki/Pont',
    );
  });

  it('asks the API at its usual place, for an answer that a page may read', async () => {
    const server = await wiki({ 'Pont des Arts': article });
    await search(server, 'Pont des Arts');
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject({ path: '/w/api.php', query: { origin: '*', explaintext: '1' } });
  });

  it('takes the address of an api.php as it is', async () => {
    const server = await wiki({ X: article });
    await search(server, 'X', { baseURL: `${server.origin}/mediawiki/api.php` });
    expect(server.requests[0]?.path).toBe('/mediawiki/api.php');
  });

  it('finds the best page by search when none has that title', async () => {
    const server = await wiki({ 'Pont des Arts': article }, ['Pont des Arts', 'Another']);
    expect(await search(server, 'bridge of arts paris')).toContain('A bridge in Paris.');
  });

  it('finds a query that cannot be a title by search', async () => {
    const server = await wiki({ 'Pont des Arts': article }, ['Pont des Arts']);
    expect(await search(server, 'bridge | paris')).toContain('A bridge in Paris.');
    expect(server.requests[0]?.query['list']).toBe('search');
  });

  it('reads the older form of the answer', async () => {
    const server = await serve(() => json({ query: { pages: { '42': article } } }));
    expect(await search(server, 'x')).toContain('A bridge in Paris.');
    const empty = await serve(() => json({ query: { pages: { '-1': { title: 'x', missing: '' } } } }));
    expect(await search(empty, 'x')).toContain('No Wikipedia page found');
  });

  it('says that there is no page', async () => {
    const server = await wiki({});
    expect(await search(server, 'xyzzy')).toBe(
      'No Wikipedia page found for "xyzzy". Try other words, or a broader query.',
    );
  });

  it('cuts a long article and says how much', async () => {
    const server = await wiki({ X: { ...article, extract: 'a'.repeat(100) } });
    expect(await search(server, 'X', { maxCharacters: 10 })).toContain('aaaaaaaaaa\n\n[… 90 of 100 characters cut …]');
  });

  it('says why the wiki refuses', async () => {
    const server = await serve(() => json({ error: { code: 'badvalue', info: 'Unrecognized value.' } }));
    await expect(search(server, 'X')).rejects.toThrow('refused the question: Unrecognized value.');
  });

  it('refuses an empty query without asking', async () => {
    const server = await wiki({});
    await expect(search(server, '  ')).rejects.toThrow('The query is empty');
    expect(server.requests).toEqual([]);
  });

  it.each([...FAILURES, BAD_JSON])('tells %s', async (_name, answer, message) => {
    const server = await serve(() => answer);
    await expect(search(server, 'X', { timeoutMs: patience(answer) })).rejects.toThrow(message);
  });

  it.each([['en.evil.example/'], [''], [5]])('refuses the language %j', (language) => {
    expect(() => wikipediaSearch({ language: language as string })).toThrow('"language" must be a code');
  });
});

describe('visit_webpage', () => {
  const visit = (url: string, options = {}): Promise<string> => call(visitWebpage(options), { url });

  it('gives HTML as Markdown, with links that can be visited', async () => {
    const server = await serve(() => ({ body: '<h1>Title</h1><p>A <a href="b">link</a>.</p>' }));
    expect(await visit(`${server.origin}/dir/page`)).toBe(`# Title\n\nA [link](${server.origin}/dir/b).`);
  });

  it('makes links absolute from where a redirect led', async () => {
    const server = await serve(({ path }) =>
      path === '/old' ? { status: 302, headers: { location: '/new/page' } } : { body: '<p><a href="b">t</a></p>' },
    );
    expect(await visit(`${server.origin}/old`)).toBe(`[t](${server.origin}/new/b)`);
  });

  it.each([
    ['application/json', '{"a": [1, 2]}'],
    ['text/plain; charset=utf-8', 'a < b\n\n\n\nc'],
    ['text/csv', 'a,b\n1,2\n'],
    ['application/ld+json', '{"@id": 1}'],
    ['', 'plain without a type'],
  ])('passes %s through as it is', async (type, body) => {
    const server = await serve(() => ({ type, body }));
    expect(await visit(server.origin)).toBe(body);
  });

  it('recognises HTML that has no type', async () => {
    const server = await serve(() => ({ type: '', body: '\n<!doctype html><p>text</p>' }));
    expect(await visit(server.origin)).toBe('text');
  });

  it.each([
    ['the header', 'text/html; charset=ISO-8859-1', '<p>caf\u00E9</p>'],
    ['the page', 'text/html', '<meta charset="latin1"><p>caf\u00E9</p>'],
  ])('reads the encoding that %s names', async (_name, type, html) => {
    const server = await serve(() => ({ type, body: Buffer.from(html, 'latin1') }));
    expect(await visit(server.origin)).toBe('café');
  });

  it('cuts a long page and says how much', async () => {
    const server = await serve(() => ({ type: 'text/plain', body: 'a'.repeat(50_000) }));
    const text = await visit(server.origin);
    expect(text).toBe(`${'a'.repeat(40_000)}\n\n[… 10000 of 50000 characters cut …]`);
  });

  it('stops reading a page without end, and says so', async () => {
    const server = await serve(() => ({ type: 'text/plain', body: 'a'.repeat(6_000_000) }));
    const text = await visit(server.origin, { maxCharacters: 10 });
    expect(text).toContain('longer than what was loaded of it: 5000000 bytes');
  });

  it('says so when a page has no text', async () => {
    const server = await serve(() => ({ body: '<div id="root"></div><script src="app.js"></script>' }));
    expect(await visit(server.origin)).toBe(
      'The page has no text of its own. It may be built by scripts, which are not run here.',
    );
  });

  it('refuses a file that is no text', async () => {
    const server = await serve(() => ({ type: 'application/pdf', body: '%PDF' }));
    await expect(visit(server.origin)).rejects.toThrow('leads to a file of type application/pdf');
  });

  it.each([
    ['file:///etc/passwd', 'Only https and http addresses can be visited, not "file:" ones.'],
    ['javascript:alert(1)', 'Only https and http addresses can be visited, not "javascript:" ones.'],
    ['data:text/html,x', 'Only https and http addresses can be visited, not "data:" ones.'],
    ['example.com', '"example.com" is not a whole address.'],
    ['', '"" is not a whole address.'],
  ])('refuses the address %j', async (url, message) => {
    await expect(visit(url)).rejects.toThrow(message);
  });

  it.each([
    ['in the place for it', '/relay?u={url}&x=1', '/relay'],
    ['at the end', '/relay/', '/relay/https://example.com/a'],
  ])('goes through a relay, the address %s', async (_name, relay, path) => {
    const server = await serve(() => ({ body: '<p><a href="b">t</a></p>' }));
    expect(await visit('https://example.com/a', { relay: server.origin + relay })).toBe('[t](https://example.com/b)');
    expect(server.requests[0]?.path).toBe(path);
    if (path === '/relay') expect(server.requests[0]?.query).toEqual({ u: 'https://example.com/a', x: '1' });
  });

  it('says that a server cannot be reached', async () => {
    await expect(visit(await closedOrigin())).rejects.toThrow(/^127\.0\.0\.1:\d+ could not be reached\./);
  });

  it('ends at once when it is cancelled', async () => {
    const controller = new AbortController();
    const server = await serve(() => {
      controller.abort();
      return { hangs: true };
    });
    await expect(call(visitWebpage(), { url: server.origin }, controller.signal)).rejects.toThrow(
      'The call was cancelled.',
    );
  });

  it('does not start when it was cancelled before', async () => {
    const server = await serve(() => ({}));
    await expect(call(visitWebpage(), { url: server.origin }, AbortSignal.abort())).rejects.toThrow('cancelled');
    expect(server.requests).toEqual([]);
  });

  it.each(FAILURES)('tells %s', async (_name, answer, message) => {
    const server = await serve(() => answer);
    await expect(visit(server.origin, { timeoutMs: patience(answer) })).rejects.toThrow(message);
  });

  it.each([{ maxCharacters: 0 }, { timeoutMs: 1.5 }, { relay: 'ftp://x' }])('refuses the options %j', (options) => {
    expect(() => visitWebpage(options)).toThrow(TypeError);
  });
});

describe('web_search', () => {
  it('says at its first call what it needs when it was given no service', async () => {
    await expect(call(webSearch(), { query: 'leopard' })).rejects.toThrow('web_search is not set up');
  });

  const KEY = 'key-that-nobody-may-see';
  const options = (provider: WebSearchOptions['provider'], baseURL: string): WebSearchOptions =>
    provider === 'searxng' ? { provider, baseURL } : { provider, baseURL, apiKey: KEY };
  const search = (server: WebServer, provider: WebSearchOptions['provider'], more = {}): Promise<string> =>
    call(webSearch({ ...options(provider, server.origin), ...more }), { query: 'leopard speed' });

  const hits = [
    { title: 'Leopard\n [cat]', url: 'https://a.example/1', text: 'Runs at\n 58 km/h.' },
    { title: '', url: 'https://b.example/2', text: '' },
  ];
  const PROVIDERS: [WebSearchOptions['provider'], unknown, Partial<WebServerRequest>][] = [
    [
      'searxng',
      { results: hits.map(({ text, ...hit }) => ({ ...hit, content: text })) },
      { method: 'GET', path: '/search', query: { q: 'leopard speed', format: 'json' } },
    ],
    [
      'exa',
      { results: hits },
      {
        method: 'POST',
        path: '/search',
        body: '{"query":"leopard speed","numResults":10,"contents":{"text":{"maxCharacters":500}}}',
      },
    ],
    [
      'brave',
      { type: 'search', web: { results: hits.map(({ text, ...hit }) => ({ ...hit, description: text })) } },
      {
        method: 'GET',
        path: '/res/v1/web/search',
        query: { q: 'leopard speed', count: '10', text_decorations: 'false' },
      },
    ],
    [
      'tavily',
      { results: hits.map(({ text, ...hit }) => ({ ...hit, content: text })) },
      { method: 'POST', path: '/search', body: '{"query":"leopard speed","max_results":10}' },
    ],
  ];

  it.each(PROVIDERS)('%s is asked in its own way and gives a numbered list', async (provider, body, expected) => {
    const server = await serve(() => json(body));
    expect(await search(server, provider)).toBe(
      '1. [Leopard cat](https://a.example/1)\n   Runs at 58 km/h.\n\n2. [https://b.example/2](https://b.example/2)',
    );
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]).toMatchObject(expected);
  });

  it.each([
    ['exa', 'x-api-key', KEY],
    ['brave', 'x-subscription-token', KEY],
    ['tavily', 'authorization', `Bearer ${KEY}`],
  ] as const)('%s gets its key in the header %s', async (provider, header, value) => {
    const server = await serve(() => json({ results: [], type: 'search' }));
    await search(server, provider);
    expect(server.requests[0]?.headers[header]).toBe(value);
  });

  it.each(PROVIDERS)('%s finding nothing is said in words', async (provider) => {
    const server = await serve(() => json(provider === 'brave' ? { type: 'search' } : { results: [] }));
    expect(await search(server, provider)).toBe('No results found for "leopard speed". Try other or fewer words.');
  });

  it.each(PROVIDERS)('%s answering with something else is told', async (provider) => {
    const server = await serve(() => json({ hello: 'world' }));
    await expect(search(server, provider)).rejects.toThrow(/did not answer as .* does\. Is its address right\?/);
  });

  it.each([
    ['searxng', 'add "json" to search.formats'],
    ['exa', 'Exa refused the key'],
    ['brave', 'Brave refused the key'],
    ['tavily', 'Tavily refused the key'],
  ] as const)('%s refusing says what to do, and not the key', async (provider, advice) => {
    const server = await serve(() => ({ status: 403, body: KEY }));
    const message = await search(server, provider).catch(String);
    expect(message).toContain(advice);
    expect(message).not.toContain(KEY);
  });

  it.each([...FAILURES, BAD_JSON])('tells %s', async (_name, answer, message) => {
    const server = await serve(() => answer);
    await expect(search(server, 'tavily', { timeoutMs: patience(answer) })).rejects.toThrow(message);
  });

  it('gives no more results than asked for', async () => {
    const server = await serve(() => json({ results: hits }));
    expect(await search(server, 'exa', { maxResults: 1 })).not.toContain('2. ');
  });

  it("reads the fragments of HTML in Brave's texts", async () => {
    const result = { title: 'A &amp; B', url: 'https://a.example', description: 'the <strong>leopard</strong>&#x27;s' };
    const server = await serve(() => json({ web: { results: [result] } }));
    expect(await search(server, 'brave')).toBe("1. [A & B](https://a.example)\n   the leopard's");
  });

  it.each([
    ['an address without a service', { baseURL: 'https://searx.example' }],
    ['an unknown service', { provider: 'altavista' }],
    ['no key', { provider: 'exa' }],
    ['an empty key', { provider: 'brave', apiKey: '' }],
    ['no address', { provider: 'searxng' }],
  ])('%s is refused with the four ways', (_name, given) => {
    expect(() => webSearch(given as unknown as WebSearchOptions)).toThrow(TypeError);
    expect(() => webSearch(given as unknown as WebSearchOptions)).toThrow(
      /"searxng", baseURL.*"exa", apiKey.*"brave", apiKey.*"tavily", apiKey/,
    );
  });
});
