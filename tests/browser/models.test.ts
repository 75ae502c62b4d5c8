import { expect, it, onTestFinished } from 'vitest';
import { openPage, siteOrigin } from '../helpers/browser.ts';
import type { Behaviour, OpenAIServer } from '../helpers/openai-server.mjs';
import { startOpenAIServer } from '../helpers/openai-server.mjs';
import type * as Harness from './models.harness.ts';

async function serve(script: readonly Behaviour[], options: { cors?: boolean } = {}): Promise<OpenAIServer> {
  const server = await startOpenAIServer({ script, ...options });
  onTestFinished(() => server.close());
  return server;
}

/** Asks from a page of another origin than the server's. */
async function askFromPage(
  baseURL: string,
  config: Parameters<typeof Harness.ask>[1] = {},
  asked: Parameters<typeof Harness.ask>[2] = {},
) {
  const page = await openPage();
  return page.evaluate(
    async ([url, options, more]) => {
      const { ask } = (await import('/harness/models.js')) as typeof Harness;
      return ask(url, options, more);
    },
    [baseURL, config, asked] as const,
  );
}

it('asks a server of another origin after one preflight, with the needed headers only', async () => {
  const { baseURL, requests, others } = await serve(['Größe: 5</code>']);
  const { text, end } = await askFromPage(baseURL, { apiKey: 'sk-test-key', headers: { 'x-title': 'my page' } });
  expect(text).toBe('Größe: 5');
  expect(end).toMatchObject({ type: 'finish', usage: { inputTokens: 100 } });
  expect(others).toHaveLength(1);
  expect(others[0]).toMatchObject({
    method: 'OPTIONS',
    headers: { 'access-control-request-headers': 'authorization,content-type,x-title' },
  });
  expect(requests[0]?.headers).toMatchObject({ authorization: 'Bearer sk-test-key', 'x-title': 'my page' });
  expect(requests[0]?.headers['user-agent']).toMatch(/^Mozilla/);
});

it('is told of calls of tools that come in torn pieces', async () => {
  const args = '{"thing": "Äpfel 🍏"}';
  const toolCalls = [
    { name: 'get_price', args },
    { name: 'get_price', args: '{"thing"' },
  ];
  const { baseURL, requests } = await serve([{ type: 'reply', toolCalls, callsComeAs: 'interleaved' }]);
  const tools = [{ name: 'get_price', description: 'The price of a thing.', inputSchema: { type: 'object' } }];
  const { calls, end } = await askFromPage(baseURL, {}, { tools });
  expect(calls).toMatchObject([{ args }, { args: '{"thing"' }]);
  expect(end).toMatchObject({ type: 'finish', reason: 'stop' });
  expect(requests[0]?.body['tools']).toMatchObject([{ function: { name: 'get_price' } }]);
});

it('says what to do when a server does not let the page in', async () => {
  const { baseURL, requests } = await serve(['Yes.'], { cors: false });
  const { end, retries } = await askFromPage(baseURL);
  expect(end).toMatchObject({
    type: 'error',
    error: { kind: 'cors', message: expect.stringContaining(`Access-Control-Allow-Origin for ${siteOrigin()}`) },
  });
  expect(retries).toBe(2);
  expect(requests).toEqual([]);
});

it('tells a server that is not there from one that does not let the page in', async () => {
  const { baseURL, close } = await startOpenAIServer({ script: [] });
  await close();
  const { end } = await askFromPage(baseURL);
  expect(end).toMatchObject({ type: 'error', error: { kind: 'network' } });
});

it('waits as long as a Retry-After says that the page may read', async () => {
  const { baseURL } = await serve([{ type: 'rate-limit', retryAfter: '7', isExposed: true }, 'Yes.']);
  expect(await askFromPage(baseURL)).toMatchObject({ slept: [7_000], text: 'Yes.' });
});

it('waits by itself when the page may not read Retry-After', async () => {
  const { baseURL } = await serve([{ type: 'rate-limit', retryAfter: '7', isExposed: false }, 'Yes.']);
  expect(await askFromPage(baseURL)).toMatchObject({ slept: [500], text: 'Yes.' });
});

it('gets its reply through everything that can go wrong on the way', async () => {
  const { baseURL, requests } = await serve([
    { type: 'status', status: 500 },
    { type: 'cut', text: 'Half', how: 'torn' },
    { type: 'garbage' },
    { type: 'nothing' },
    'Yes.',
  ]);
  const { end, retries } = await askFromPage(baseURL);
  expect(end).toMatchObject({ type: 'finish' });
  expect(requests).toHaveLength(5);
  // Chromium itself repeats a request whose kept connection was closed without an answer.
  expect(retries).toBeGreaterThanOrEqual(3);
});
