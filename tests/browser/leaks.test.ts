import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, RESTORE_IMPORT, siteOrigin } from '../helpers/browser.ts';

let browser: Browser;
let page: Page;
/** The browser's own protocol, for what a page cannot count itself. */
let browserProtocol: CDPSession;
let pageProtocol: CDPSession;

beforeAll(async () => {
  browser = await launchBrowser();
  const context = await browser.newContext({ serviceWorkers: 'block' });
  page = await context.newPage();
  await page.addInitScript(RESTORE_IMPORT);
  await page.goto(`${siteOrigin()}/harness/blank.html`);
  browserProtocol = await browser.newBrowserCDPSession();
  pageProtocol = await context.newCDPSession(page);
});

afterAll(() => browser.close());

interface Counts {
  readonly frames: number;
  readonly workers: number;
  readonly ports: number;
}

/** What is alive now: frames and workers by the browser's list of targets, ports by the page's heap. */
async function count(): Promise<Counts> {
  const { targetInfos } = await browserProtocol.send('Target.getTargets', { filter: [{}] });
  const of = (type: string): number => targetInfos.filter((target) => target.type === type).length;
  await pageProtocol.send('HeapProfiler.collectGarbage');
  const { result } = await pageProtocol.send('Runtime.evaluate', { expression: 'MessagePort.prototype' });
  const { objects } = await pageProtocol.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
  const length = await pageProtocol.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
  });
  await pageProtocol.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  const frames = await page.locator('iframe').count();
  return { frames: Math.max(frames, of('iframe')), workers: of('worker'), ports: Number(length.result.value) };
}

/** Makes a sandbox, uses it, and disposes of it, as often as it is told. */
function cycle(times: number): Promise<void> {
  return page.evaluate(async (times) => {
    const library = '/tabagents.js';
    const { createSandbox } = (await import(library)) as typeof import('../../src/index.ts');
    for (let n = 0; n < times; n++) {
      const sandbox = await createSandbox();
      const { value } = await sandbox.execute(`${n} + 1`);
      if (value !== n + 1) throw new Error(`The sandbox answered ${String(value)}.`);
      await sandbox.dispose();
    }
  }, times);
}

/** Makes sandboxes and disposes of them while they start: at once, or as soon as something was loaded for them. */
function abandon(times: number): Promise<void> {
  return page.evaluate(async (times) => {
    const path = '/harness/sandbox.js';
    const harness = (await import(path)) as typeof import('./sandbox.harness.ts');
    for (let n = 0; n < times; n++) {
      await new Promise<void>((resolve) => {
        const sandbox = harness.createSandbox({
          onProgress: ({ loadedBytes }) => n % 2 === 0 && loadedBytes > 0 && resolve(sandbox.dispose()),
        });
        sandbox.prepare().catch(() => {});
        if (n % 2 === 1) resolve(sandbox.dispose());
      });
    }
  }, times);
}

describe('50 sandboxes that were made and disposed of', () => {
  it('leave no frame, no worker and no port behind', { timeout: 180_000 }, async () => {
    // The first starts the agent worker, which stays.
    await cycle(1);
    await abandon(1);
    await expect.poll(async () => (await count()).frames).toBe(0);
    const before = await count();
    expect(before.workers).toBe(1);
    await cycle(20);
    await abandon(30);
    // The browser lets go of the last few ports only after some seconds; fifty that leak would be fifty more.
    const few = expect.toSatisfy((ports: number) => ports < before.ports + 10) as number;
    await expect.poll(count, { timeout: 20_000 }).toEqual({ ...before, ports: few });
  });

  it('are counted: one that lives is seen, and so are ports', async () => {
    const before = await count();
    await page.evaluate(async () => {
      const library = '/tabagents.js';
      const { createSandbox } = (await import(library)) as typeof import('../../src/index.ts');
      const sandbox = await createSandbox();
      // Kept by the page: the browser may let go of some of the ports before meanwhile, but not of these.
      const ports = Array.from({ length: 20 }, () => new MessageChannel().port1);
      Object.assign(globalThis, { living: { sandbox, ports } });
    });
    const { frames, workers, ports } = await count();
    expect(frames).toBe(before.frames + 1);
    expect(workers).toBe(before.workers + 1);
    expect(ports).toBeGreaterThan(before.ports + 10);
    await page.evaluate(async () => {
      const kept = globalThis as unknown as { living?: { sandbox: { dispose(): Promise<void> } } };
      await kept.living?.sandbox.dispose();
      delete kept.living;
    });
  });
});

describe('200 actions', () => {
  it('need no more memory than the program itself does', async () => {
    const sizes = await page.evaluate(async () => {
      const library = '/tabagents.js';
      const { createSandbox } = (await import(library)) as typeof import('../../src/index.ts');
      const sandbox = await createSandbox({ imports: ['*'] });
      const heapBytes = async (): Promise<number> => {
        const code = 'import gc, pyodide_js\ngc.collect()\npyodide_js._module.HEAPU8.length';
        return Number((await sandbox.execute(code)).value);
      };
      const work = 'rows = [{"n": n, "text": "x" * 100} for n in range(1_000)]\nprint(len(rows))\nrows[:50]';
      for (let n = 0; n < 20; n++) await sandbox.execute(work);
      const before = await heapBytes();
      for (let n = 0; n < 200; n++) await sandbox.execute(work);
      const after = await heapBytes();
      await sandbox.execute('kept = [bytes(1_000_000) for _ in range(40)]');
      const grown = await heapBytes();
      await sandbox.dispose();
      return { before, after, grown };
    });
    expect(sizes.after).toBe(sizes.before);
    // The program's own memory is seen.
    expect(sizes.grown).toBeGreaterThan(sizes.before + 20_000_000);
  });
});
