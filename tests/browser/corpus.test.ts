import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';
import type { Lane } from '../../src/sandbox/protocol.ts';
import { CORPUS } from '../fixtures/sandbox-corpus.ts';
import type { Outcome, Snippet } from '../fixtures/sandbox-corpus.ts';
import { launchBrowser, siteOrigin } from '../helpers/browser.ts';
import type * as Harness from './corpus.harness.ts';

const ISOLATION = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' };

type PyodideExecutor = ReturnType<typeof Harness.openLane>;

declare global {
  var corpus: typeof Harness;
  var lanes: Partial<Record<Lane | 'auto', PyodideExecutor>>;
}

let browser: Browser;
let plain: Page;
let isolated: Page;

/** A page with the harness on it, as a server gives it that sends these headers. */
async function open(headers: Readonly<Record<string, string>>): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/page.html', (route) =>
    route.fulfill({ contentType: 'text/html', headers, body: '<!doctype html><title>page</title>' }),
  );
  await page.goto(`${siteOrigin()}/page.html`);
  await page.evaluate(`import('/harness/corpus.js').then((harness) => {
    globalThis.corpus = harness;
    globalThis.lanes = {};
  })`);
  return page;
}

beforeAll(async () => {
  browser = await launchBrowser();
  [plain, isolated] = await Promise.all([open({}), open(ISOLATION)]);
});

afterAll(() => browser.close());

const PAGES: Readonly<Record<Lane, () => Page>> = {
  'stack-switching': () => plain,
  'shared-memory': () => isolated,
  rewrite: () => plain,
};

function outcomeOf(snippet: Snippet, lane: Lane): Outcome {
  const { name: _name, code: _code, 'shared-memory': shared, rewrite, ...outcome } = snippet;
  const own = { 'stack-switching': undefined, 'shared-memory': shared, rewrite }[lane];
  return own ?? outcome;
}

describe('the corpus', () => {
  it.each(['stack-switching', 'shared-memory', 'rewrite'] as const)(
    'does exactly what is written where tools are waited for by %s',
    async (lane) => {
      const [used, outcomes, dropped] = await PAGES[lane]().evaluate(
        async ([name, pieces]) => {
          const sandbox = (lanes[name] ??= corpus.openLane(name));
          const seen = await corpus.runAll(sandbox, pieces);
          return [sandbox.lane, seen, sandbox.droppedMessages] as const;
        },
        [lane, CORPUS.map(({ code }) => code)] as const,
      );
      const named = (all: readonly Outcome[]) =>
        all.map((outcome, index) => ({ name: CORPUS[index]?.name, ...outcome }));
      expect(named(outcomes)).toEqual(named(CORPUS.map((snippet) => outcomeOf(snippet, lane))));
      expect([used, dropped]).toEqual([lane, 0]);
    },
  );

  it('says in src/sandbox/LANES.md what differs', () => {
    const text = readFileSync(join(ROOT, 'src', 'sandbox', 'LANES.md'), 'utf8');
    const written = text.split('\n').filter((line) => line.startsWith('| '));
    expect(written.join('\n')).toBe([HEADER, RULE, ...CORPUS.flatMap(toRows)].join('\n'));
  });
});

const HEADER = '| code | stack switching | differs in | there |';
const RULE = '| --- | --- | --- | --- |';

function toRows(snippet: Snippet): string[] {
  return (['shared-memory', 'rewrite'] as const).flatMap((lane) => {
    const outcome = snippet[lane];
    const cells = outcome && [snippet.name, tell(outcomeOf(snippet, 'stack-switching')), lane, tell(outcome)];
    return cells ? [`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`] : [];
  });
}

/** An outcome in a cell of a table: an error by its first line, else the value. */
function tell({ value, error, prints }: Outcome): string {
  if (error) {
    const [type, message] = error;
    return `${type}${type === 'SyntaxError' ? ' before anything runs' : ''}: ${message.split('\n')[0]}`;
  }
  return `\`${value ?? prints?.trim() ?? 'None'}\``;
}

describe('a sandbox on a page that is cross-origin isolated', () => {
  it.each(['stack-switching', 'shared-memory', 'rewrite'] as const)(
    'raises KeyboardInterrupt in code that is stopped, keeps what it did, and is ready for the next: %s',
    async (lane) => {
      const seen = await isolated.evaluate(async (name) => {
        const sandbox = (lanes[name] ??= corpus.openLane(name));
        await sandbox.reset();
        const stop = new AbortController();
        const stopped = await sandbox.execute(
          'kept = 5\ntry:\n  print("go")\n  while True: kept += 0\nfinally:\n  told = 1',
          {
            signal: stop.signal,
            onPrint: () => stop.abort(),
          },
        );
        const next = [];
        for (let turn = 0; turn < 3; turn++)
          next.push((await sandbox.execute('sum(range(100_000)), kept, told')).value);
        return [stopped.error?.type, next];
      }, lane);
      expect(seen).toEqual(['Stopped', Array.from({ length: 3 }, () => [4_999_950_000, 5, 1])]);
    },
  );

  it('ends a sleep, and what waits for a tool, in shared memory', async () => {
    const seen = await isolated.evaluate(async () => {
      const sandbox = (lanes['shared-memory'] ??= corpus.openLane('shared-memory'));
      const stopAtPrint = async (code: string) => {
        const stop = new AbortController();
        const tools = [corpus.waitingTool(() => stop.abort())];
        const { error } = await sandbox.execute(code, { tools, signal: stop.signal, onPrint: () => stop.abort() });
        return error?.type;
      };
      const slept = await stopAtPrint('import time\nkept = 1\nprint("go")\ntime.sleep(1000)');
      const waited = await stopAtPrint('kept += 1\nwait()');
      return [slept, waited, (await sandbox.execute('kept')).value];
    });
    expect(seen).toEqual(['Stopped', 'Stopped', 2]);
  });

  it('takes replies of tens of megabytes through a memory that grows', async () => {
    const seen = await isolated.evaluate(async () => {
      const sandbox = (lanes['shared-memory'] ??= corpus.openLane('shared-memory'));
      const { value, error } = await sandbox.execute(
        'x = large()\nlen(x["text"]), len(x["bytes"]), x["text"][-1], x["bytes"][-1]',
        {
          tools: [corpus.largeTool(10_000_000, 30_000_000)],
        },
      );
      return [value, error?.message];
    });
    expect(seen).toEqual([[10_000_000, 30_000_000, 'é', 7], undefined]);
  });

  it('takes stack switching by itself, where there is that', async () => {
    const lane = await isolated.evaluate(async () => {
      const sandbox = (lanes.auto ??= corpus.openLane('auto'));
      await sandbox.prepare();
      return sandbox.lane;
    });
    expect(lane).toBe('stack-switching');
  });
});

describe('a sandbox on a page that is not', () => {
  it('has no shared memory, and says so when that is asked for', async () => {
    const problem = await plain.evaluate(() =>
      corpus
        .openLane('shared-memory')
        .prepare()
        .catch((error: unknown) => String(error)),
    );
    expect(problem).toMatch(/this page is not cross-origin isolated/);
  });
});
