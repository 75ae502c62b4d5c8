import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../src/cli/serve.mjs';

let folder: string;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tabagents-serve-'));
  mkdirSync(join(folder, 'site', 'deep'), { recursive: true });
  mkdirSync(join(folder, 'more'));
  for (const name of ['index.html', 'a.js', 'a.wasm', 'a.bin.gz', 'a.onnx', 'b c.json', 'deep/index.html']) {
    writeFileSync(join(folder, 'site', name), `this is ${name}`);
  }
  writeFileSync(join(folder, 'more', 'x.txt'), 'more');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  site = await serve({
    roots: [
      { prefix: '/', folder: join(folder, 'site') },
      { prefix: '/more/', folder: join(folder, 'more') },
    ],
  });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('the static server', () => {
  it.each([
    ['/', 'text/html; charset=utf-8', 'this is index.html'],
    ['/deep/', 'text/html; charset=utf-8', 'this is deep/index.html'],
    ['/a.js?v=1', 'text/javascript; charset=utf-8', 'this is a.js'],
    ['/a.wasm', 'application/wasm', 'this is a.wasm'],
    ['/a.bin.gz', 'application/octet-stream', 'this is a.bin.gz'],
    ['/a.onnx', 'application/octet-stream', 'this is a.onnx'],
    ['/b%20c.json', 'application/json; charset=utf-8', 'this is b c.json'],
    ['/more/x.txt', 'text/plain; charset=utf-8', 'more'],
  ])('answers %s as %s', async (path, type, body) => {
    const response = await fetch(site.origin + path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(body);
  });

  it.each(['/none', '/deep', '/more', '/more/', '/deep/none.html', '/a.js/', '/%ff', '/a.js%00'])(
    'answers 404 for %s',
    async (path) => {
      expect((await askRaw(path)).status).toBe(404);
    },
  );

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/deep/../../secret.txt', '/..%2fsecret.txt', '/..%5csecret.txt'])(
    'does not leave its folder for %s',
    async (path) => {
      expect(await askRaw(path)).toMatchObject({ status: 404, body: expect.not.stringContaining('secret') });
    },
  );

  it('answers nothing but GET and HEAD', async () => {
    expect((await fetch(`${site.origin}/a.js`, { method: 'POST' })).status).toBe(405);
    const head = await fetch(`${site.origin}/a.js`, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '12', '']);
  });

  it('says when nothing has changed', async () => {
    const etag = (await fetch(`${site.origin}/a.js`)).headers.get('etag') ?? '';
    const again = await fetch(`${site.origin}/a.js`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('lets other origins read only when it is told to', async () => {
    const open = await serve({ roots: [{ prefix: '/', folder: join(folder, 'site') }], cors: true });
    onTestFinished(() => open.close());
    expect((await fetch(`${open.origin}/a.js`)).headers.get('access-control-allow-origin')).toBe('*');
    expect((await fetch(`${site.origin}/a.js`)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('takes the next free port when its own is taken', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
    onTestFinished(() => void taken.close());
    const next = await serve({ roots: [], port });
    onTestFinished(() => next.close());
    expect(Number(new URL(next.origin).port)).toBeGreaterThan(port);
  });
});

/** A request whose path nobody tidies up on the way. */
function askRaw(path: string): Promise<{ status: number | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(site.origin);
    request({ hostname, port, path }, (response) => {
      let body = '';
      response.on('data', (piece) => (body += piece));
      response.on('end', () => resolve({ status: response.statusCode, body }));
    })
      .on('error', reject)
      .end();
  });
}
