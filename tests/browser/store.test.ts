import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openPage, siteOrigin } from '../helpers/browser.ts';
import type * as harness from './store.harness.ts';

type Harness = typeof harness;

/** Another tab of the same browser and origin. */
async function openTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(new URL('/harness/blank.html', siteOrigin()).href);
  return tab;
}

/** Puts runs into the log of a page: by id, how they ended; null for one that has no end. */
async function keepRuns(page: Page, runs: Record<string, 'success' | 'stopped' | 'failed' | 'max-steps' | null>) {
  await page.evaluate(async (runs) => {
    const { createEventLog, makeRun, openDatabase } = (await import('/harness/store.js')) as Harness;
    const log = createEventLog(await openDatabase());
    let startedAt = 1_000;
    for (const [runId, state] of Object.entries(runs)) {
      const run = makeRun(runId, (startedAt += 1_000));
      await log.append([run.start(`Task of ${runId}`), run.code('1 + 1'), ...(state ? [run.end(state)] : [])]);
    }
  }, runs);
}

function listRuns(page: Page): Promise<{ readonly runId: string; readonly state: string }[]> {
  return page.evaluate(async () => {
    const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
    return createEventLog(await openDatabase()).list();
  });
}

describe('the event log', () => {
  it('gives back the events of a run in order, whatever the batches', async () => {
    const page = await openPage();
    const codes = await page.evaluate(async () => {
      const { createEventLog, makeRun, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      const [run, other] = [makeRun('a'), makeRun('b')];
      await log.append([run.start(), run.code('1')]);
      await log.append([other.start()]);
      for (let index = 2; index < 12; index++) run.text('between');
      const last = [run.code('2'), run.code('3')];
      await log.append([other.code('other')]);
      await log.append(last);
      await log.append([]);
      return (await log.read('a')).map((event) => `${event.seq} ${event.type}`);
    });
    expect(codes).toEqual(['1 run-start', '2 code-start', '13 code-start', '14 code-start']);
  });

  it('keeps a batch whole or not at all', async () => {
    const page = await openPage();
    const outcome = await page.evaluate(async () => {
      const { createEventLog, makeRun, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      const run = makeRun('a');
      const [start, code, next] = [run.start(), run.code('1'), run.code('2')];
      await log.append([start, code]);
      const again = await log.append([next, code]).then(String, (error: Error) => error.name);
      const numberless = { ...run.code('3'), seq: Number.NaN };
      const broken = await log.append([run.code('4'), numberless]).then(String, (error: Error) => error.name);
      return { again, broken, kept: (await log.read('a')).map((event) => event.seq) };
    });
    expect(outcome).toEqual({ again: 'ConstraintError', broken: 'DataError', kept: [1, 2] });
  });

  it('keeps values of every kind', async () => {
    const page = await openPage();
    const result = await page.evaluate(async () => {
      const { createEventLog, makeRun, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      const run = makeRun('a');
      const value = {
        date: new Date(5),
        map: new Map([['k', new Set([1])]]),
        big: 10n ** 30n,
        bytes: new Uint8Array([1, 2, 3]),
        nothing: null,
        missing: undefined,
        nan: Number.NaN,
      };
      await log.append([run.start(), run.result(value)]);
      const event = (await log.read('a'))[1];
      const back = (event?.type === 'tool-end' ? event.result : undefined) as typeof value;
      return [
        back.date instanceof Date && back.date.getTime() === 5,
        back.map.get('k')?.has(1),
        back.big === 10n ** 30n,
        back.bytes instanceof Uint8Array && [...back.bytes].join(',') === '1,2,3',
        back.nothing === null,
        'missing' in back && back.missing === undefined,
        Number.isNaN(back.nan),
      ];
    });
    expect(result).toEqual(Array.from({ length: 7 }, () => true));
  });

  it('keeps an event whose value cannot be stored, with that part as text', async () => {
    const page = await openPage();
    const result = await page.evaluate(async () => {
      const { createEventLog, makeRun, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      const run = makeRun('a');
      await log.append([run.start(), run.result({ fine: [1], helper: Math.max })]);
      const event = (await log.read('a'))[1];
      return event?.type === 'tool-end' && event.result;
    });
    expect(result).toEqual({ fine: [1], helper: 'function max() { [native code] }' });
  });

  it('has every event that was appended when its page is closed at once', async () => {
    const page = await openPage();
    const tab = await openTab(page);
    await tab.evaluate(async () => {
      const { createEventLog, makeRun, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      await log.holdRun('a');
      const run = makeRun('a');
      await log.append([run.start()]);
      for (let index = 0; index < 50; index++) await log.append([run.code(String(index))]);
    });
    await tab.close();
    const seen = await page.evaluate(async () => {
      const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      return { events: (await log.read('a')).length, states: (await log.list()).map((run) => run.state) };
    });
    expect(seen).toEqual({ events: 51, states: ['interrupted'] });
  });

  it('says clearly that there is no more storage, and loses nothing it had', async () => {
    const page = await openPage();
    // Before the first use: the browser looks at the quota only now and then.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: siteOrigin(), quotaSize: 1_000_000 });
    await keepRuns(page, { a: null });
    const outcome = await page.evaluate(async () => {
      const { createEventLog, makeRun, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      const run = makeRun('b');
      const message = await log
        .append([run.start(), run.code('x'.repeat(5_000_000))])
        .then(String, (error: Error) => error.message);
      return { message, runs: (await log.list()).map(({ runId }) => runId) };
    });
    expect(outcome.message).toMatch(/^The browser gives this site no more storage\. Delete earlier runs/);
    expect(outcome.runs).toEqual(['a']);
  });
});

describe('the list of runs', () => {
  it('is empty in a fresh browser, which knows nothing of any run', async () => {
    const page = await openPage();
    const events = await page.evaluate(async () => {
      const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
      return createEventLog(await openDatabase()).read('nobody');
    });
    expect([events, await listRuns(page)]).toEqual([[], []]);
  });

  it('has the newest first, each with its task, its model and how it ended', async () => {
    const page = await openPage();
    await keepRuns(page, { a: 'success', b: 'max-steps', c: 'stopped', d: 'failed', e: null });
    const runs = await listRuns(page);
    expect(runs.map(({ runId, state }) => `${runId} ${state}`)).toEqual([
      'e interrupted',
      'd failed',
      'c stopped',
      'b max-steps',
      'a success',
    ]);
    expect(runs.at(-1)).toEqual({
      runId: 'a',
      task: 'Task of a',
      modelId: 'test-model',
      state: 'success',
      startedAt: 2_001,
    });
  });

  it('shows a run as running while another tab holds it, and as interrupted once that tab is gone', async () => {
    const page = await openPage();
    await keepRuns(page, { a: null, b: null });
    const tab = await openTab(page);
    await tab.evaluate(async () => {
      const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
      await createEventLog(await openDatabase()).holdRun('a');
    });
    expect((await listRuns(page)).map(({ state }) => state)).toEqual(['interrupted', 'running']);
    await tab.close();
    await expect
      .poll(async () => (await listRuns(page)).map(({ state }) => state))
      .toEqual(['interrupted', 'interrupted']);
  });

  it('lets only one tab hold a run, and another once it is let go', async () => {
    const page = await openPage();
    const tab = await openTab(page);
    await tab.evaluate(async () => {
      const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
      const release = await createEventLog(await openDatabase()).holdRun('a');
      Object.assign(globalThis, { release });
    });
    const hold = (): Promise<string> =>
      page.evaluate(async () => {
        const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
        const log = createEventLog(await openDatabase());
        return log.holdRun('a').then(
          () => 'held',
          (error: Error) => error.message,
        );
      });
    expect(await hold()).toBe('Another tab is running this run. Watch it there, or wait for its end.');
    await tab.evaluate(() => (globalThis as unknown as { release: () => void }).release());
    await expect.poll(hold).toBe('held');
  });

  it('forgets a removed run and its events, and no other', async () => {
    const page = await openPage();
    await keepRuns(page, { a: 'success', ab: 'success' });
    const left = await page.evaluate(async () => {
      const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      await log.remove('a');
      return {
        runs: (await log.list()).map(({ runId }) => runId),
        a: await log.read('a'),
        ab: (await log.read('ab')).length,
      };
    });
    expect(left).toEqual({ runs: ['ab'], a: [], ab: 3 });
  });

  it('does not remove a run that is running', async () => {
    const page = await openPage();
    await keepRuns(page, { a: null });
    const outcome = await page.evaluate(async () => {
      const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      const release = await log.holdRun('a');
      const refused = await log.remove('a').then(String, (error: Error) => error.message);
      release();
      return { refused, kept: (await log.read('a')).length };
    });
    expect(outcome).toEqual({ refused: 'This run is still at work. Stop it first, then delete it.', kept: 2 });
  });

  it('works without locks, and then knows the runs of its own tab', async () => {
    const page = await openPage();
    await keepRuns(page, { a: null, b: null });
    const states = await page.evaluate(async () => {
      Object.defineProperty(navigator, 'locks', { value: undefined });
      const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
      const log = createEventLog(await openDatabase());
      const release = await log.holdRun('a');
      const during = (await log.list()).map(({ state }) => state);
      release();
      return { during, after: (await log.list()).map(({ state }) => state) };
    });
    expect(states).toEqual({ during: ['interrupted', 'running'], after: ['interrupted', 'interrupted'] });
  });
});

describe('the database', () => {
  it('is made from nothing, with the stores that are needed', async () => {
    const page = await openPage();
    const made = await page.evaluate(async () => {
      const { openDatabase } = (await import('/harness/store.js')) as Harness;
      const before = (await indexedDB.databases()).length;
      const database = await openDatabase();
      return { before, version: database.version, stores: [...database.objectStoreNames] };
    });
    expect(made).toEqual({ before: 0, version: 1, stores: ['events', 'runs', 'secrets', 'settings'] });
  });

  it('gives way to a newer version in another tab, and says so', async () => {
    const page = await openPage();
    await page.evaluate(async () => {
      const { createEventLog, openDatabase } = (await import('/harness/store.js')) as Harness;
      const notices: string[] = [];
      const log = createEventLog(await openDatabase({ onClosed: (message) => notices.push(message) }));
      Object.assign(globalThis, { notices, log });
    });
    const tab = await openTab(page);
    const opened = await tab.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open('tabagents', 2);
          request.addEventListener('success', () => resolve('opened'));
          request.addEventListener('blocked', () => resolve('blocked'));
        }),
    );
    expect(opened).toBe('opened');
    const told = await page.evaluate(async () => {
      const { notices, log } = globalThis as unknown as {
        notices: string[];
        log: ReturnType<Harness['createEventLog']>;
      };
      return { notices, list: await log.list().then(String, (error: Error) => error.message) };
    });
    expect(told.notices).toEqual(['A newer version of this page is open in another tab. Reload this one to go on.']);
    expect(told.list).toMatch(/^The database was closed, by a newer version in another tab or by the browser\. Reload/);
  });

  it('that is newer than the page is left alone, and said to be', async () => {
    const page = await openPage();
    const message = await page.evaluate(async () => {
      await new Promise<void>((resolve) => {
        const request = indexedDB.open('tabagents', 99);
        request.addEventListener('success', () => {
          request.result.close();
          resolve();
        });
      });
      const { openDatabase } = (await import('/harness/store.js')) as Harness;
      return openDatabase().then(String, (error: Error) => error.message);
    });
    expect(message).toMatch(/^The stored data belongs to a newer version of this page\. Reload it/);
  });
});

describe('settings', () => {
  it('are read back as they were written, also by another tab', async () => {
    const page = await openPage();
    await page.evaluate(async () => {
      const { createSettings, openDatabase } = (await import('/harness/store.js')) as Harness;
      const settings = createSettings(await openDatabase());
      await settings.write({ agent: { maxSteps: 3 } });
      await settings.write({ agent: { maxSteps: 4, imports: ['json'] } });
    });
    const tab = await openTab(page);
    const read = await tab.evaluate(async () => {
      const { createSettings, openDatabase } = (await import('/harness/store.js')) as Harness;
      return createSettings(await openDatabase()).read();
    });
    expect(read).toEqual({ agent: { maxSteps: 4, imports: ['json'] } });
  });

  it('are undefined before they are written, and when what is there is no record', async () => {
    const page = await openPage();
    const read = await page.evaluate(async () => {
      const { createSettings, openDatabase } = (await import('/harness/store.js')) as Harness;
      const database = await openDatabase();
      const settings = createSettings(database);
      const before = await settings.read();
      await database.put('settings', 'a text', 'page');
      return [before, await settings.read()].map(String);
    });
    expect(read).toEqual(['undefined', 'undefined']);
  });

  it('hold no keys, wherever they are put', async () => {
    const page = await openPage();
    const dumped = await page.evaluate(async () => {
      const { createSettings, dump, openDatabase } = (await import('/harness/store.js')) as Harness;
      const settings = createSettings(await openDatabase());
      const model = { engine: 'x', apiKey: 'sk-secret', headers: { Authorization: 'Bearer sk-secret', 'X-Team': 't' } };
      await settings.write({
        model,
        tools: [{ name: 'web_search', options: { provider: 'exa', apiKey: 'sk-secret' } }],
      });
      return { text: await dump(), read: await settings.read() };
    });
    expect(dumped.text).toContain('web_search');
    expect(dumped.text).not.toContain('sk-secret');
    expect(dumped.read).toEqual({
      model: { engine: 'x', headers: { 'X-Team': 't' } },
      tools: [{ name: 'web_search', options: { provider: 'exa' } }],
    });
  });
});

describe('secrets', () => {
  it('are found for their own origin only', async () => {
    const page = await openPage();
    const found = await page.evaluate(async () => {
      const { createSecrets, openDatabase } = (await import('/harness/store.js')) as Harness;
      const secrets = createSecrets(await openDatabase());
      await secrets.save('https://api.example.com/v1', 'sk-ünïcode');
      const addresses = [
        'https://api.example.com/v2/other?x=1',
        'https://user@api.example.com:443',
        'http://api.example.com/v1',
        'https://api.example.com:8443/v1',
        'https://api.example.com.evil.example/v1',
        'https://example.com/v1',
        'not an address',
      ];
      return Promise.all(addresses.map(async (one) => [await secrets.find(one), await secrets.has(one)].map(String)));
    });
    const [yes, no] = [
      ['sk-ünïcode', 'true'],
      ['undefined', 'false'],
    ];
    expect(found).toEqual([yes, yes, no, no, no, no, no]);
  });

  it('are found by another tab, and gone when forgotten', async () => {
    const page = await openPage();
    await page.evaluate(async () => {
      const { createSecrets, openDatabase } = (await import('/harness/store.js')) as Harness;
      const secrets = createSecrets(await openDatabase());
      await secrets.save('https://a.example', 'old');
      await secrets.save('https://a.example', 'key-a');
      await secrets.save('https://b.example', 'key-b');
    });
    const tab = await openTab(page);
    const found = await tab.evaluate(async () => {
      const { createSecrets, openDatabase } = (await import('/harness/store.js')) as Harness;
      const secrets = createSecrets(await openDatabase());
      const before = await secrets.find('https://a.example/v1');
      await secrets.forget('https://a.example/v1');
      return [before, await secrets.find('https://a.example'), await secrets.find('https://b.example')].map(String);
    });
    expect(found).toEqual(['key-a', 'undefined', 'key-b']);
  });

  it('cannot be read from a copy of the database', async () => {
    const page = await openPage();
    const seen = await page.evaluate(async () => {
      const { createSecrets, dump, openDatabase } = (await import('/harness/store.js')) as Harness;
      const database = await openDatabase();
      await database.put('settings', { plain: new TextEncoder().encode('sk-in-the-open') }, 'control');
      await createSecrets(database).save('https://a.example', 'sk-do-not-show');
      const key = await database.get('secrets', 'wrapping-key');
      const exported = await crypto.subtle.exportKey('raw', key as CryptoKey).then(
        () => 'exported',
        (error: Error) => error.name,
      );
      return { text: await dump(), exported };
    });
    expect(seen.text).toContain('https://a.example');
    expect(seen.text).toContain('sk-in-the-open');
    expect(seen.text).not.toContain('sk-do-not-show');
    expect(seen.exported).toBe('InvalidAccessError');
  });

  it('moved to the row of another origin are not found there', async () => {
    const page = await openPage();
    const found = await page.evaluate(async () => {
      const { createSecrets, openDatabase } = (await import('/harness/store.js')) as Harness;
      const database = await openDatabase();
      const secrets = createSecrets(database);
      await secrets.save('https://a.example', 'key-a');
      const row = await database.get('secrets', 'https://a.example');
      if (row) await database.put('secrets', row, 'https://evil.example');
      return String(await secrets.find('https://evil.example'));
    });
    expect(found).toBe('undefined');
  });

  it('saved by two tabs at once can both be read', async () => {
    const page = await openPage();
    const found = await page.evaluate(async () => {
      const { createSecrets, openDatabase } = (await import('/harness/store.js')) as Harness;
      const [first, second] = [createSecrets(await openDatabase()), createSecrets(await openDatabase())];
      await Promise.all([first.save('https://a.example', 'key-a'), second.save('https://b.example', 'key-b')]);
      return [await second.find('https://a.example'), await first.find('https://b.example')];
    });
    expect(found).toEqual(['key-a', 'key-b']);
  });

  it('are refused when there is no key, or no address to bind it to', async () => {
    const page = await openPage();
    const refused = await page.evaluate(async () => {
      const { createSecrets, openDatabase } = (await import('/harness/store.js')) as Harness;
      const secrets = createSecrets(await openDatabase());
      const save = (baseURL: string, key: string): Promise<string> =>
        secrets.save(baseURL, key).then(String, (error: Error) => error.message);
      return [
        await save('api.example.com', 'k'),
        await save('data:text/plain,x', 'k'),
        await save('https://a.example', ''),
      ];
    });
    expect(refused).toEqual([
      'A key can be kept only for an http or https address (got "api.example.com").',
      'A key can be kept only for an http or https address (got "data:text/plain,x").',
      'There is no key to keep: it is empty.',
    ]);
  });

  it('are refused on a page without encryption, where nothing is found either', async () => {
    const page = await openPage();
    const outcome = await page.evaluate(async () => {
      Object.defineProperty(crypto, 'subtle', { value: undefined });
      const { createSecrets, openDatabase } = (await import('/harness/store.js')) as Harness;
      const secrets = createSecrets(await openDatabase());
      const saved = await secrets.save('https://a.example', 'key').then(String, (error: Error) => error.message);
      return { saved, found: String(await secrets.find('https://a.example')) };
    });
    expect(outcome.saved).toMatch(/^Keys can be encrypted only on a page served by https or from localhost/);
    expect(outcome.found).toBe('undefined');
  });
});

it('a sink over the real log posts no kept event before another tab can read it', async () => {
  const page = await openPage();
  const late = await page.evaluate(async () => {
    const { createEventLog, createEventSink, makeRun, openDatabase } = (await import('/harness/store.js')) as Harness;
    const [writer, reader] = [createEventLog(await openDatabase()), createEventLog(await openDatabase())];
    const run = makeRun('a');
    const seen: Promise<string>[] = [];
    const sink = createEventSink({
      log: writer,
      post: (events) => {
        for (const { seq, type } of events) {
          if (type === 'text-delta') continue;
          seen.push(reader.read('a').then((kept) => (kept.some((one) => one.seq === seq) ? 'kept' : `${seq} is late`)));
        }
      },
    });
    sink.push(run.start());
    for (let index = 0; index < 40; index++) {
      sink.push(run.text(`token ${index}`));
      sink.push(run.code(`step ${index}`));
      if (index % 3 === 0) await sink.flushed();
    }
    sink.push(run.end('success'));
    await sink.flushed();
    return { seen: await Promise.all(seen), kept: (await reader.read('a')).length };
  });
  expect(late.kept).toBe(42);
  expect(late.seen).toEqual(Array.from({ length: 42 }, () => 'kept'));
});
