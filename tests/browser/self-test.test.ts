import type { Page } from 'playwright-core';
import { describe, expect, it, vi } from 'vitest';
import type { Defence, SelfTestSettings } from './self-test.harness.ts';
import { openPage, siteOrigin } from '../helpers/browser.ts';

type Harness = typeof import('./self-test.harness.ts');
type Outcome = Awaited<ReturnType<Harness['selfTest']>>;

async function run(page: Page, settings: SelfTestSettings = {}): Promise<Outcome> {
  return page.evaluate(async (given) => {
    const { selfTest } = (await import('/harness/self-test.js')) as Harness;
    return selfTest(given);
  }, settings);
}

/** Whether each was held, by its name, once all controls have shown that the attempts are real. */
function heldByName({ results }: Outcome): Record<string, boolean> {
  expect(results.filter(({ control }) => control === 'void')).toEqual([]);
  return Object.fromEntries(results.map(({ name, held }) => [name, held]));
}

describe('the self-test', () => {
  it('holds every attempt, finds every control valid, says so as it goes, and leaves nothing behind', async () => {
    const page = await openPage();
    const before = page.workers().length;
    // The same server by another name.
    const other = siteOrigin().replace('127.0.0.1', 'localhost');
    const outcome = await run(page, { other });
    const { results, told } = outcome;
    expect(results.filter(({ held, control }) => !held || control === 'void')).toEqual([]);
    expect(results.length).toBeGreaterThanOrEqual(60);
    expect(told).toEqual(results.map(({ name }) => [name, results.length]));
    expect(new Set(results.map(({ name }) => name)).size).toBe(results.length);
    expect(results.map(({ name }) => name)).toContain('fetch from another origin');
    // A spare Python that was just being started is let go as soon as it has.
    await vi.waitUntil(async () => (await page.locator('iframe').count()) === 0, { timeout: 30_000 });
    await vi.waitUntil(() => page.workers().length === before, { timeout: 5_000 });
    expect(
      await page.evaluate(async () => [await indexedDB.databases(), localStorage.length, document.cookie]),
    ).toEqual([[], 0, '']);
  }, 120_000);

  it.each<{ readonly defence: Defence; readonly seen: readonly string[]; readonly unmoved: readonly string[] }>([
    {
      defence: 'policy',
      seen: ['fetch it without CORS', 'WebSocket', 'a worker of its own that fetches', 'eval'],
      unmoved: ['IndexedDB', 'a broadcast to this site', 'one call, posted five times'],
    },
    {
      defence: 'origin',
      seen: ['IndexedDB', 'the cache of responses', 'a lock of this site', 'a broadcast to this site'],
      unmoved: ['fetch it without CORS', 'eval', 'one call, posted five times'],
    },
    {
      defence: 'validation',
      seen: ['one call, posted five times', 'a call in the name of another action', 'prints that are too large'],
      unmoved: ['fetch it without CORS', 'IndexedDB'],
    },
    { defence: 'output cap', seen: ['more output than it may send'], unmoved: ['more memory than it may have'] },
    { defence: 'memory cap', seen: ['more memory than it may have'], unmoved: ['more output than it may send'] },
  ])('shows a cross where there was a tick without the $defence', async ({ defence, seen, unmoved }) => {
    const outcome = await run(await openPage(), { without: defence, only: [...seen, ...unmoved] });
    expect(heldByName(outcome)).toEqual({
      ...Object.fromEntries(seen.map((name) => [name, false])),
      ...Object.fromEntries(unmoved.map((name) => [name, true])),
    });
  });

  it('calls an attempt void whose control fails, whatever the sandbox did', async () => {
    const page = await openPage();
    // Outside, too, there is no such thing any more.
    const { results } = await page.evaluate(async () => {
      const { selfTest } = (await import('/harness/self-test.js')) as Harness;
      const append = document.body.append;
      document.body.append = function appendWithout(...nodes) {
        append.apply(this, nodes);
        const [frame] = nodes;
        if (!(frame instanceof HTMLIFrameElement) || !frame.hidden || !frame.contentWindow) return;
        Object.defineProperty(frame.contentWindow, 'RTCPeerConnection', { value: undefined });
      };
      return selfTest({ only: ['a peer connection (WebRTC)'] });
    });
    expect(results).toMatchObject([{ held: true, control: 'void' }]);
    expect(results[0]?.detail).toContain(
      'This says nothing, because outside it failed too: TypeError: there is no RTC',
    );
  });
});
