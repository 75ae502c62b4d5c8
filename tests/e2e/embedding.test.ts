import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { serve } from '../../src/cli/serve.mjs';
import { openPage } from '../helpers/browser.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const closers: (() => unknown)[] = [];

afterAll(async () => {
  for (const close of closers) await close();
});

/** A page of somebody's own: no policy, no headers, only this script. */
async function serveBarePage(libraryURL: string): Promise<string> {
  const html = `<!doctype html><title>bare</title><script type="module">
    import { CodeAgent, createSandbox, tool } from ${JSON.stringify(libraryURL)};
    const sandbox = await createSandbox();
    const { value } = await sandbox.execute('sum(range(10))');
    await sandbox.dispose();
    const shout = tool({
      name: 'shout',
      description: 'Upper case.',
      input: { type: 'object', properties: { text: { type: 'string' } }, required: ['text'] },
      execute: ({ text }) => text.toUpperCase() + ' from ' + document.title,
    });
    let turn = 0;
    const codes = ['heard = shout("hello")', 'final_answer(heard)'];
    const model = {
      modelId: 'own',
      async *generate() {
        yield { type: 'text-delta', text: 'Thought: go.\\n<code>\\n' + codes[turn++] };
        yield { type: 'finish', reason: 'stop', usage: { inputTokens: 1, outputTokens: 1, cachedTokens: 0 } };
      },
    };
    const { answer, state, error } = await new CodeAgent({ model, tools: [shout] }).run('Shout.');
    window.outcome = { value, answer, state, error };
  </script>`;
  const server = createServer((_request, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function outcomeOf(url: string): Promise<unknown> {
  const page = await openPage(url);
  const outcome = await page.waitForFunction(() => (globalThis as { outcome?: unknown }).outcome);
  return outcome.jsonValue();
}

const works = { value: 45, answer: 'HELLO from bare', state: 'success' };

describe('the built library', () => {
  it('works under a sub-path of any static host', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'tabagents-'));
    closers.push(() => rm(folder, { recursive: true }));
    await cp(dist, join(folder, 'lib'), { recursive: true });
    const site = await serve({ roots: [{ prefix: '/deep/er/', folder }] });
    closers.push(site.close);
    const bare = await serveBarePage('./lib/tabagents.js');
    const html = await (await fetch(bare)).text();
    await writeFile(join(folder, 'index.html'), html);
    expect(await outcomeOf(`${site.origin}/deep/er/index.html`)).toEqual(works);
  });

  it('works in a page of another origin, from a host that sends CORS headers', async () => {
    const host = await serve({ roots: [{ prefix: '/cdn/', folder: dist }], cors: true });
    closers.push(host.close);
    expect(await outcomeOf(await serveBarePage(`${host.origin}/cdn/tabagents.js`))).toEqual(works);
  });
});

describe('the declarations', () => {
  const consumer = `
    import { CodeAgent, createSandbox, embedded, openAICompatible, tool, webSearch } from './lib/tabagents.js';
    import type { Execution, RunEvent, RunResult } from './lib/tabagents.js';
    import './lib/tab-agent.js';

    const double = tool({
      name: 'double',
      description: 'Twice.',
      input: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] },
      execute: ({ n }) => Number(n) * 2,
    });
    const hosted = openAICompatible({ baseURL: 'http://localhost/v1', modelId: 'm', apiKey: 'k' });
    const agent = new CodeAgent({ model: hosted, tools: [double, webSearch({ provider: 'searxng', baseURL: 'http://s' })] });
    const run = agent.run('Go.');
    for await (const event of run) show(event);
    const result: RunResult = await run;
    const execution: Execution = await (await createSandbox({ imports: ['json'] })).execute('1');
    export { embedded, execution, result };
    function show(event: RunEvent): string {
      return event.type === 'tool-end' ? event.name : event.type;
    }`;
  const wrong = `
    import { CodeAgent } from './lib/tabagents.js';
    new CodeAgent({ model: { engine: 'embedded' }, maxSteps: 'many' });`;

  it.each(['bundler', 'nodenext'])('compile in a strict consumer with %s resolution', async (moduleResolution) => {
    const folder = await mkdtemp(join(tmpdir(), 'tabagents-types-'));
    closers.push(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'lib'));
    await cp(dist, join(folder, 'lib'), {
      recursive: true,
      filter: (source) => !/\.(?:wasm|gz|zip|onnx)$/.test(source),
    });
    const compile = async (source: string): Promise<string> => {
      await writeFile(join(folder, 'consumer.ts'), source);
      const compilerOptions = {
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        noEmit: true,
        target: 'es2023',
        lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
        module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
        moduleResolution,
        types: [],
      };
      await writeFile(join(folder, 'package.json'), '{"type":"module"}');
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['consumer.ts'] }));
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      try {
        return (await promisify(execFile)(process.execPath, [tsc, '-p', folder])).stdout;
      } catch (failed) {
        return (failed as { stdout: string }).stdout;
      }
    };
    expect(await compile(consumer)).toBe('');
    expect(await compile(wrong)).toContain('consumer.ts');
  });
});
