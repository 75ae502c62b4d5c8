import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openFilePage } from '../helpers/browser.ts';
import type * as Harness from './faults.harness.ts';
import type { Loss, Lossy, Ran } from './faults.harness.ts';

declare global {
  var faults: typeof Harness;
  var lossy: Lossy;
}

let page: Page;

beforeAll(async () => {
  page = await openFilePage({ faults: 'faults' });
  await page.evaluate(async () => {
    globalThis.lossy = faults.createLossy();
    await lossy.sandbox.prepare();
  });
});

function run(code: string, loss?: { readonly kind: Loss; readonly atMessage: number }): Promise<Ran> {
  return page.evaluate(([text, given]) => lossy.run(text, given), [code, loss] as const);
}

const calls = (): Promise<readonly string[]> => page.evaluate(() => lossy.calls);
const frameCount = (): Promise<number> => page.evaluate(() => faults.frames().length);

/** An action with a message of every kind. */
const ACTION =
  'print("one")\nsum = add(total, 1)\ndisplay(sum)\nwith open("note.txt", "w") as note: note.write("x")\nprint("two")\nsum';

describe('a Python that is lost', () => {
  it.each<Loss>(['worker', 'frame'])(
    'at any message of an action, with its %s, costs no earlier state',
    async (kind) => {
      await page.evaluate(async () => {
        await lossy.sandbox.reset();
        lossy.calls.length = 0;
      });
      await run('total = add(1, 1)');
      const { messages, value } = await run(ACTION);
      expect(value).toBe(3);
      expect(messages).toBeGreaterThan(5);
      const ended = new Set<unknown>();
      // A frame takes longer to be missed: the first message, the tool call, and the last one show it.
      const at = kind === 'frame' ? [1, 3, messages] : Array.from({ length: messages }, (_, index) => index + 1);
      for (const atMessage of at) {
        const { value: whole, error } = await run(ACTION, { kind, atMessage });
        ended.add(error ? error.type : whole);
        expect(await run('(total, sum)'), `lost at message ${atMessage}`).toMatchObject({ value: [2, 3], prints: '' });
      }
      // What was posted before the loss arrives, so that the last messages are those of an action that is whole.
      expect([...ended]).toEqual(['TimeoutError', 3]);
      // Nothing was called again to rebuild it.
      expect((await calls()).filter((call) => call === '1 + 1')).toHaveLength(1);
    },
  );

  it('after a fatal error of its engine is replaced, and the next action works', async () => {
    await run('import ctypes\nkept = 7');
    const { error } = await run('ctypes.memset(2**31 - 64, 1, 32)');
    expect(error).toMatchObject({ type: 'SandboxError' });
    expect(error?.message).toMatch(/Earlier variables are kept/);
    expect(await run('kept')).toMatchObject({ value: 7 });
  });

  it('in an endless loop, with its frame, is noticed long before the time limit', async () => {
    await run('kept = 8');
    const looping = run('print("in")\nwhile True: pass');
    await page.waitForFunction(() => faults.frames().length > 0);
    await page.evaluate(() => faults.frames().forEach((frame) => frame.remove()));
    expect((await looping).error?.type).toBe('SandboxError');
    expect(await run('kept')).toMatchObject({ value: 8 });
  });
});

/** What follows need not run what came before again. */
const reset = (): Promise<void> => page.evaluate(() => lossy.sandbox.reset());

describe('a sandbox', () => {
  it('runs two actions that come at once one after the other', async () => {
    const both = await page.evaluate(async () =>
      Promise.all([lossy.run('order = ["first"]\nadd(1, 2)\norder'), lossy.run('order.append("second")\norder')]),
    );
    expect(both.map(({ value }) => value)).toEqual([['first'], ['first', 'second']]);
  });

  it('makes a thousand tool calls in one action when it may', async () => {
    const { value, toolCalls } = await run('n = 0\nfor _ in range(1_000): n = add(n, 1)\nn');
    expect(value).toBe(1_000);
    expect(toolCalls).toHaveLength(1_000);
  });

  it('that is stopped while a tool never returns keeps its state', async () => {
    const outcome = await page.evaluate(async () => {
      const controller = new AbortController();
      const never = {
        name: 'never',
        description: 'Never returns.',
        inputSchema: { type: 'object', properties: {} } as const,
        execute: () => {
          setTimeout(() => controller.abort());
          return new Promise(() => {});
        },
      };
      await lossy.run('kept = 9');
      const { error } = await lossy.sandbox.execute('never()', { tools: [never], signal: controller.signal });
      return { error, kept: (await lossy.run('kept')).value };
    });
    expect(outcome).toMatchObject({ error: { type: 'Stopped' }, kept: 9 });
  });
});

/** Kills Python, and gives the bytes that its successor was started from; the spare one costs none. */
async function killAndLoad(): Promise<number | undefined> {
  return page.evaluate(async () => {
    lossy.progress.length = 0;
    await lossy.sandbox.execute('while True: pass', { limits: { timeMs: 50 } });
    await lossy.sandbox.prepare();
    return lossy.progress.findLast(({ phase }) => phase === 'ready')?.loadedBytes;
  });
}

describe('the spare Python', () => {
  beforeAll(reset);

  it('takes the place of one that was killed, with its state, and nothing is loaded for it', async () => {
    await run('import random\nkept = 10\nrandom.random()');
    await expect.poll(killAndLoad, { timeout: 30_000 }).toBe(0);
    expect(await run('kept')).toMatchObject({ value: 10 });
  });

  it('has seen nothing of what ran before it', async () => {
    await run(
      'import sys, builtins\nsys.path.append("/planted")\nbuiltins.planted = 1\nopen("/tmp/planted", "w").close()',
    );
    await expect.poll(killAndLoad, { timeout: 30_000 }).toBe(0);
    await page.evaluate(async () => {
      globalThis.second = faults.createLossy();
      await second.sandbox.prepare();
    });
    const code =
      'import sys, builtins, os\n("/planted" in sys.path, hasattr(builtins, "planted"), os.path.exists("/tmp/planted"))';
    expect(await page.evaluate((text) => second.run(text), code)).toMatchObject({ value: [false, false, false] });
    expect(await run(code)).toMatchObject({ value: [true, true, true] });
    await page.evaluate(() => second.sandbox.dispose());
  });
});

declare global {
  var second: Lossy;
}

// Of what is random the first 65,536 bytes of an action are kept: the last of 100,000 are others when it is run again.
describe('a rebuild', () => {
  beforeAll(reset);

  it('runs earlier code by the clock and the chance of then', async () => {
    const code = `
import random, secrets, time, uuid, datetime, os
random.seed()
seen = [time.time(), time.monotonic(), datetime.datetime.now(), random.random(), uuid.uuid4(), uuid.uuid1(), secrets.token_hex(8), os.urandom(4)]
time.sleep(0.05)
later = time.monotonic()`;
    await run(code);
    const before = await run('str((seen, later))');
    await run('while True: pass', { kind: 'worker', atMessage: 1 });
    const after = await run('str((seen, later))');
    expect(after.prints).toBe('');
    expect(after.value).toBe(before.value);
    expect(await run('time.monotonic() > later')).toMatchObject({ value: true });
  });

  it('tells the model when earlier code printed something else than it did', async () => {
    await run('import os\nprint(os.urandom(100_000)[-16:])');
    await run('while True: pass', { kind: 'worker', atMessage: 1 });
    expect((await run('print("next")')).prints).toMatch(/^Note: the Python state was rebuilt .*\nnext\n$/);
  });

  it('has what was given from outside, also where earlier code comes out differently', async () => {
    await page.evaluate(async () => {
      await lossy.sandbox.reset();
      await lossy.sandbox.setVariables({ given: 11 });
    });
    await run('import os\nmoment = add(int.from_bytes(os.urandom(100_000)[-4:]), 0)');
    await run('while True: pass', { kind: 'worker', atMessage: 1 });
    expect(await run('given')).toMatchObject({ value: 11 });
  });
});

describe('an idle sandbox', () => {
  it('lets its Python go, and has its state when it is used again', async () => {
    await page.evaluate(async () => {
      await lossy.sandbox.dispose();
      globalThis.lossy = faults.createLossy({ idleMs: 50 });
      await lossy.run('kept = 12\nwith open("kept.txt", "w") as file: file.write("12")');
    });
    await expect.poll(frameCount).toBe(0);
    expect(await run('(kept, open("kept.txt").read())')).toMatchObject({ value: [12, '12'], prints: '' });
  });
});
