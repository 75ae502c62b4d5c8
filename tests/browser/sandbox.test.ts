import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser, siteOrigin } from '../helpers/browser.ts';
import type * as Harness from './sandbox.harness.ts';
import type { Ran, RunOptions } from './sandbox.harness.ts';

type PyodideExecutor = ReturnType<typeof Harness.createSandbox>;

declare global {
  var harness: typeof Harness;
  var sandbox: PyodideExecutor;
}

let browser: Browser;
let page: Page;

/** A page with the harness on it. */
async function open(path = '/harness/blank.html'): Promise<Page> {
  const opened = await browser.newPage();
  await opened.goto(siteOrigin() + path);
  await opened.evaluate(`import('/harness/sandbox.js').then((harness) => { globalThis.harness = harness; })`);
  return opened;
}

/** Runs code in the sandbox that all these tests share. */
function run(code: string, options: RunOptions = {}): Promise<Ran> {
  return page.evaluate(([text, given]) => harness.run(sandbox, text, given), [code, options] as const);
}

async function valueOf(code: string): Promise<unknown> {
  const { error, value } = await run(code);
  expect(error).toBeUndefined();
  return value;
}

beforeAll(async () => {
  browser = await launchBrowser();
  page = await open();
  await page.evaluate(async () => {
    globalThis.sandbox = harness.createSandbox({ imports: ['asyncio', 'dataclasses', 'decimal', 'json', 'xml.*'] });
    await sandbox.prepare();
  });
});

afterAll(() => browser.close());

describe('the value of code', () => {
  it.each<[string, unknown, string]>([
    ['1 + 1', 2, '2'],
    ['0.5', 0.5, '0.5'],
    ['"é😀"', 'é😀', 'é😀'],
    ['None', null, 'None'],
    ['x = 1', null, 'None'],
    ['', null, 'None'],
    ['# nothing', null, 'None'],
    ['[1, (2, 3), {"a": None, "b": True}]', [1, [2, 3], { a: null, b: true }], "[1, (2, 3), {'a': None, 'b': True}]"],
    ['2 ** 80', 2n ** 80n, '1208925819614629174706176'],
    ['float("nan")', NaN, 'nan'],
    ['-float("inf")', -Infinity, '-inf'],
    ['import datetime\ndatetime.date(1970, 1, 2)', new Date(86_400_000), '1970-01-02'],
    ['range(3)', [0, 1, 2], 'range(0, 3)'],
    ['{"$type": "set", "value": 1}', { $type: 'set', value: 1 }, "{'$type': 'set', 'value': 1}"],
    ['from decimal import Decimal\nDecimal("1.10")', '1.10', '1.10'],
    ['1 + 2j', '(1+2j)', '(1+2j)'],
    [
      'from dataclasses import dataclass\n@dataclass\nclass P:\n  x: int\n  y: str\nP(1, "b")',
      { x: 1, y: 'b' },
      "P(x=1, y='b')",
    ],
    ['a = [1]\na.append(a)\na', '[1, [...]]', '[1, [...]]'],
  ])('of %j comes as the nearest one in JavaScript', async (code, value, text) => {
    const execution = await run(code);
    expect(execution.error).toBeUndefined();
    expect(execution).toMatchObject({ value, display: { 'text/plain': text }, isFinalAnswer: false });
  });

  it.each<[string, string]>([
    ['bytes', 'b"\\x00\\xff"'],
    ['sets', '{1, "a", (2, 3)}'],
    ['dictionaries with other keys', '{1: "a", (2, 3): {None: 4}}'],
    ['a dictionary with the key __proto__', '{"__proto__": {"x": 1}}'],
    ['big integers', '[10 ** 40, -10 ** 40, 2 ** 53]'],
    ['deep nesting', 'eval("[" * 80 + "]" * 80)'],
    ['a long list', 'list(range(100_000))'],
  ])('goes to a tool and back unchanged: %s', async (_name, expression) => {
    expect(
      await valueOf(`sent = ${expression}\necho(sent) == (sent if not isinstance(sent, tuple) else list(sent))`),
    ).toBe(true);
  });

  it('is what top-level await gives', async () => {
    const code = 'import asyncio\nasync def later(n):\n  await asyncio.sleep(0)\n  return add(n, 1)\n';
    expect(await valueOf(`${code}await asyncio.gather(later(1), later(2))`)).toEqual([2, 3]);
  });

  it('stays for the next action, and so do functions and imports', async () => {
    await run('import math\nradius = 2\ndef area(): return math.pi * radius ** 2');
    expect(await valueOf('radius = 1\nround(area(), 2)')).toBe(3.14);
  });
});

describe('prints', () => {
  it('are seen before a tool that is called after them answers', async () => {
    expect(await valueOf('print("one")\nprint("two", end="!")\nprinted()')).toBe('one\ntwo!');
  });

  it('of the code are all there, in order', async () => {
    const { prints } = await run('for n in range(20_000): print(n)');
    expect(prints).toBe(Array.from({ length: 20_000 }, (_, n) => `${n}\n`).join(''));
  });

  it('before an exception are kept', async () => {
    expect(await run('print("before")\n1 / 0\nprint("after")')).toMatchObject({ prints: 'before\n' });
  });

  it('to the error stream are prints as well', async () => {
    expect(await run('import warnings\nwarnings.warn("careful")')).toMatchObject({ error: { type: 'ImportError' } });
    const { prints } = await run('print("caf\\ud800é")');
    expect(prints).toBe('caf\ufffdé\n');
  });
});

describe('an error', () => {
  it.each<[string, string, { type: string; message: RegExp; line: number; snippet: string }]>([
    [
      'is placed on its line',
      'x = 1\n\nx / 0',
      { type: 'ZeroDivisionError', message: /division by zero/, line: 3, snippet: 'x / 0' },
    ],
    [
      'is placed in the function that raised it',
      'def half(n):\n  return 1 / n\n\nhalf(0)',
      { type: 'ZeroDivisionError', message: /division/, line: 2, snippet: 'return 1 / n' },
    ],
    [
      'in the standard library is placed on the line that called it',
      'import json\ntext = "{"\njson.loads(text)',
      { type: 'JSONDecodeError', message: /Expecting/, line: 3, snippet: 'json.loads(text)' },
    ],
    [
      'brings the hint that Python has for it',
      'length = 3\nprint(lenght)',
      { type: 'NameError', message: /Did you mean: 'length'/, line: 2, snippet: 'print(lenght)' },
    ],
    [
      'of syntax has a caret',
      'a = 1\nb = = 2',
      { type: 'SyntaxError', message: /invalid syntax/, line: 2, snippet: 'b = = 2\n    ^' },
    ],
    [
      'of indentation is placed on its line',
      'if True:\nprint(1)',
      { type: 'IndentationError', message: /expected an indented block/, line: 2, snippet: 'print(1)\n^^^^^' },
    ],
    [
      'in the text of a value is one of the code',
      'class Odd:\n  def __str__(self):\n    raise ValueError("odd")\nOdd()',
      { type: 'ValueError', message: /odd/, line: 3, snippet: 'raise ValueError("odd")' },
    ],
    [
      'of endless recursion is one like any other',
      'def again(): return again()\nagain()',
      { type: 'RecursionError', message: /recursion/, line: 1, snippet: 'def again(): return again()' },
    ],
    [
      'is what leaving the interpreter is',
      'raise SystemExit(3)',
      { type: 'SystemExit', message: /3/, line: 1, snippet: 'raise SystemExit(3)' },
    ],
  ])('%s', async (_name, code, { message, ...error }) => {
    const execution = await run(code);
    expect(execution.error).toMatchObject(error);
    expect(execution.error?.message).toMatch(message);
    expect(execution).toMatchObject({ value: null, isFinalAnswer: false });
  });

  it('in a function of an earlier action names the line there', async () => {
    await run('# a helper\n\ndef broken():\n  return {}["key"]');
    expect((await run('broken()')).error).toMatchObject({ type: 'KeyError', line: 4, snippet: 'return {}["key"]' });
  });

  it('is what a value is that is nested too deeply, and nothing is lost', async () => {
    await run('kept = 1\ndeep = []\nfor _ in range(300): deep = [deep]');
    expect((await run('deep')).error?.message).toMatch(/nested deeper than 200 levels/);
    expect((await run('echo(deep)')).error?.message).toMatch(/nested deeper than 200 levels/);
    expect(await valueOf('del deep\nkept')).toBe(1);
  });

  it('is what breaks the interpreter itself, and the next action has its variables', async () => {
    await run('kept = 2');
    const { error } = await run('deep = []\nfor _ in range(200_000): deep = [deep]\nprint(deep)');
    expect(error).toMatchObject({ type: 'RecursionError' });
    expect(await valueOf('kept')).toBe(2);
  });
});

describe('a tool', () => {
  it.each<[string, string, unknown, string[]]>([
    ['positional arguments', 'add(1, 2)', 3, ['add {"a":1,"b":2}']],
    ['keyword arguments', 'add(b=2, a=1)', 3, ['add {"a":1,"b":2}']],
    ['both kinds', 'add(1, b=2, unit="m")', 3, ['add {"a":1,"b":2,"unit":"m"}']],
    ['None for what may be left out', 'add(1, 2, None)', 3, ['add {"a":1,"b":2}']],
    [
      'calls as arguments',
      'add(add(1, 2), add(3, 4))',
      10,
      ['add {"a":1,"b":2}', 'add {"a":3,"b":4}', 'add {"a":3,"b":7}'],
    ],
    ['a callback', 'sorted([3, 1], key=lambda n: add(n, 0))', [1, 3], ['add {"a":3,"b":0}', 'add {"a":1,"b":0}']],
  ])('is called with %s', async (_name, code, value, called) => {
    expect(await run(code)).toMatchObject({ value, called });
  });

  it.each<[string, string]>([
    ['add(1)', "missing a required argument: 'b'"],
    ['add(1, 2, 3, 4)', 'too many positional arguments'],
    ['add(1, 2, c=3)', "unexpected keyword argument 'c'"],
    ['add(1, 2, a=3)', "multiple values for argument 'a'"],
  ])('is not called by %s, and the error shows how to call it', async (code, problem) => {
    const { error, called } = await run(code);
    expect(error).toMatchObject({ type: 'TypeError', line: 1, snippet: code });
    expect(error?.message).toContain(problem);
    expect(error?.message).toContain('add(a: float, b: float, unit: str = None) -> float');
    expect(called).toEqual([]);
  });

  it('that fails raises an exception which may be caught', async () => {
    const { prints, toolCalls } = await run('try:\n  fail()\nexcept ToolError as error:\n  print("caught", error)');
    expect(prints).toBe('caught The shop is closed.\n');
    expect(toolCalls).toMatchObject([{ name: 'fail', args: {}, error: 'The shop is closed.' }]);
    expect((await run('fail()')).error).toMatchObject({ type: 'ToolError', message: 'The shop is closed.', line: 1 });
  });

  it('that returns what Python cannot take has failed', async () => {
    const message =
      'make_function returned something that Python cannot take: a function has no counterpart in Python.';
    expect((await run('make_function()')).error).toMatchObject({ type: 'ToolError', message });
  });

  it.each(['a = [1]\na.append(a)\necho(a)', 'echo(10 ** 5_000)'])(
    'is not called with what cannot be sent: %j',
    async (code) => {
      const { error, toolCalls } = await run(code);
      expect(error).toMatchObject({ type: 'ValueError' });
      expect(error?.message).toMatch(/^echo\(\): these arguments cannot be sent/);
      expect(toolCalls).toEqual([]);
    },
  );

  it('is recorded with its arguments and result', async () => {
    const { toolCalls } = await run('add(1, 2)\necho({"a": None})');
    expect(toolCalls).toMatchObject([
      { name: 'add', args: { a: 1, b: 2 }, result: 3 },
      { name: 'echo', args: { value: { a: null } }, result: { a: null } },
    ]);
    expect(new Set(toolCalls.map(({ id }) => id)).size).toBe(2);
  });

  it('has a signature and a docstring', async () => {
    expect((await run('help(add)')).prints).toContain(
      'add(a: float, b: float, unit: str = None) -> float\n    The sum of two numbers.\n\n    Args:\n        a: The first.',
    );
  });

  it('is back in the next action when its name was used for something else', async () => {
    expect(await valueOf('add = 5\nadd')).toBe(5);
    expect(await valueOf('add(1, 1)')).toBe(2);
  });

  it('may be called only so often', async () => {
    const { error, called } = await run('try:\n  for n in range(5): add(n, n)\nexcept Exception: pass', {
      limits: { toolCalls: 3 },
    });
    expect(error).toMatchObject({ type: 'LimitError', line: 2 });
    expect(called).toHaveLength(3);
  });

  it('stops the clock while it works', async () => {
    expect(await run('pause(2500)', { limits: { timeMs: 2_000 } })).toMatchObject({ value: 'rested' });
  });
});

describe('final_answer', () => {
  it.each<[string, string, unknown]>([
    ['by position', 'final_answer([1, {"a": 2}])\nprint("not reached")', [1, { a: 2 }]],
    ['by name', 'final_answer(answer="yes")', 'yes'],
    ['through except Exception', 'try:\n  final_answer(1)\nexcept Exception:\n  final_answer(2)', 1],
    ['even when everything is caught', 'try:\n  final_answer(1)\nexcept:\n  pass\n1 / 0', 1],
    ['of None', 'final_answer(None)', null],
  ])('ends the action with its argument: %s', async (_name, code, value) => {
    const execution = await run(code);
    expect(execution).toMatchObject({ value, isFinalAnswer: true, prints: '' });
    expect(execution.error).toBeUndefined();
  });

  it('refuses an answer that cannot be sent, so that the code can give another', async () => {
    const { error, isFinalAnswer } = await run('a = []\na.append(a)\nfinal_answer(a)');
    expect(error?.message).toBe('final_answer(): this answer cannot be sent: the value contains itself.');
    expect(isFinalAnswer).toBe(false);
  });
});

describe('an import', () => {
  it.each([
    'import math',
    'import collections.abc',
    'from collections import abc',
    'import json',
    'import xml.etree.ElementTree',
  ])('of what is listed works: %s', async (code) => expect((await run(code)).error).toBeUndefined());

  it.each<[string, string]>([
    ['import os', 'os'],
    ['from subprocess import run', 'subprocess'],
    ['import js', 'js'],
    ['import os.path as p', 'os.path'],
    ['def load():\n  import sys\nload()', 'sys'],
    ['__import__("os")', 'os'],
  ])('of anything else is refused: %j', async (code, name) => {
    const { error } = await run(code);
    expect(error).toMatchObject({ type: 'ImportError' });
    expect(error?.message).toMatch(`Import of ${name} is not allowed. Allowed: asyncio, collections, dataclasses`);
  });
});

describe('a limit', () => {
  beforeEach(() => page.evaluate(() => sandbox.reset()));

  it('of time ends the code; earlier variables are back, and nothing is done twice', async () => {
    await run('import random\nnumber = random.random()\ntotal = add(1, 2)\nprint("once")');
    const before = await valueOf('number');
    const { error, prints } = await run('print("spinning")\nlost = 1\nwhile True: pass', { limits: { timeMs: 300 } });
    expect(error).toMatchObject({ type: 'TimeoutError' });
    expect(error?.message).toMatch(/longer than 0.3 s/);
    expect(prints).toBe('spinning\n');
    const after = await run('number, total');
    expect(after).toMatchObject({ value: [before, 3], prints: '', called: [] });
    expect((await run('lost')).error).toMatchObject({ type: 'NameError' });
  });

  it('of memory is a MemoryError, and the next action works', async () => {
    const limits = { memoryBytes: 96 * 1024 * 1024 };
    await run('kept = "kept"');
    const local = await run('def bomb():\n  b = []\n  while True: b.append(bytearray(5_000_000))\nbomb()', { limits });
    expect(local.error).toMatchObject({ type: 'MemoryError', line: 3 });
    expect(await valueOf('kept')).toBe('kept');
    const global = await run('b = []\nwhile True: b.append([1] * 10)', { limits });
    expect(global.error).toMatchObject({ type: 'MemoryError' });
    expect(await valueOf('kept')).toBe('kept');
  });

  it.each<[string, string, RegExp]>([
    ['prints', 'for n in range(100_000): print(n)', /printed more than the 1,000 bytes/],
    ['a value', 'list(range(10_000))', /larger than the 1,000 bytes/],
    ['an answer', 'final_answer("x" * 5_000)', /larger than the 1,000 bytes/],
    ['arguments', 'echo("x" * 5_000)', /arguments are larger/],
    ['a small value that unfolds', 'x = [0] * 10\nfor _ in range(20): x = [x] * 10\nx', /larger than the 1,000 bytes/],
  ])('of output holds for %s, and the next action works', async (_name, code, message) => {
    const { error } = await run(code, { limits: { outputBytes: 1_000 } });
    expect(error).toMatchObject({ type: 'LimitError' });
    expect(error?.message).toMatch(message);
    expect(await valueOf('"fine"')).toBe('fine');
  });
});

describe('a stop', () => {
  beforeEach(() => page.evaluate(() => sandbox.reset()));

  it('ends running code at once, and earlier variables are back', async () => {
    await run('kept = 3');
    const { error, prints, stoppedMs } = await run('print("go")\nwhile True: pass', { stopAt: 'go' });
    expect(error).toMatchObject({ type: 'Stopped' });
    expect(prints).toBe('go\n');
    expect(stoppedMs).toBeGreaterThan(0);
    expect(await valueOf('kept')).toBe(3);
  });

  it('cancels the tool that is waited for, and code that lets it pass keeps its variables', async () => {
    const [stopped, after] = await page.evaluate(async () => {
      // However busy this machine is: the code does end.
      const patient = harness.createSandbox({ stopGraceMs: 60_000 });
      const code = 'here = 4\ntry:\n  wait()\nexcept Exception: pass';
      const ran = [await harness.run(patient, code, { stopInWait: true }), await harness.run(patient, 'here')];
      await patient.dispose();
      return ran;
    });
    expect(stopped).toMatchObject({ error: { type: 'Stopped' } });
    expect(stopped?.called).toContain('wait was cancelled');
    expect(after).toMatchObject({ value: 4 });
  });

  it('ends code that does not let itself be stopped', async () => {
    const { error } = await run('while True:\n  try:\n    wait()\n  except: pass', { stopInWait: true });
    expect(error).toMatchObject({ type: 'Stopped' });
    expect(await valueOf('1')).toBe(1);
  });
});

describe('rebuilt state', () => {
  beforeEach(() => page.evaluate(() => sandbox.reset()));

  it('that came about differently is told to the model', async () => {
    // Chance is recorded up to 65,536 bytes: what comes after them is other bytes when the code runs again.
    await run(
      'import random\nchance = random.SystemRandom()\nmany = chance.randbytes(70_000)\necho(chance.getrandbits(63))',
    );
    await run('while True: pass', { limits: { timeMs: 200 } });
    expect((await run('print("next")')).prints).toMatch(/^Note: the Python state was rebuilt .*\nnext\n$/);
    expect((await run('print("next")')).prints).toBe('next\n');
  });
});

describe('variables and reset', () => {
  beforeEach(() => page.evaluate(() => sandbox.reset()));

  it('set from outside are there, also after a kill; a reset forgets them', async () => {
    await page.evaluate(() =>
      sandbox.setVariables({ given: [1, new Date(0), new Map([[1, new Uint8Array([7])]])], word: 'é' }),
    );
    const show = 'str(given), word';
    const shown = ["[1, datetime.datetime(1970, 1, 1, 0, 0, tzinfo=datetime.timezone.utc), {1: b'\\x07'}]", 'é'];
    expect(await valueOf(show)).toEqual(shown);
    await run('while True: pass', { limits: { timeMs: 200 } });
    expect(await valueOf(show)).toEqual(shown);

    await run('import json\njson.loads = None\nfunction_of_mine = 1');
    await page.evaluate(() => sandbox.reset());
    expect((await run('word')).error).toMatchObject({ type: 'NameError' });
    expect(await valueOf('1 + 1')).toBe(2);
  });

  it('refuses a name that is none in Python', async () => {
    const problem = page.evaluate(() => sandbox.setVariables({ 'not a name': 1 }));
    await expect(problem).rejects.toThrow('"not a name" cannot be a variable\'s name in Python');
  });
});

describe('a sandbox', () => {
  it('starts without a snapshot, or with one that cannot be used; two do not share variables', async () => {
    const other = await open();
    const values = await other.evaluate(async () => {
      const first = harness.createSandbox({ loadAsset: harness.loadWithoutSnapshot });
      const second = harness.createSandbox({ loadAsset: harness.loadBrokenSnapshot });
      await first.execute('x = 1');
      const { error } = await second.execute('x');
      return [(await first.execute('x')).value, error?.type, (await harness.run(second, 'add(1, 2)')).value];
    });
    expect(values).toEqual([1, 'NameError', 3]);
    await other.close();
  });

  it('rejects with what to do when its files are missing', async () => {
    const other = await open();
    const problem = await other.evaluate(() =>
      harness
        .createSandbox({ loadAsset: harness.loadNothing })
        .execute('1')
        .catch((error: unknown) => error),
    );
    expect(problem).toMatchObject({ name: 'AgentFailure' });
    expect(String(problem)).toMatch(/pyodide\/pyodide\.mjs: status 404.*Check that the folder pyodide\/ is served/);
    await other.close();
  });

  it('says which grant a strict page lacks', async () => {
    const strict = await browser.newPage();
    await strict.route('**/strict.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'content-security-policy': "default-src 'self'" },
        body: '<!doctype html><title>strict</title>',
      }),
    );
    await strict.goto(`${siteOrigin()}/strict.html`);
    const problem = await strict.evaluate(`import('/harness/sandbox.js').then((harness) =>
      harness.createSandbox().execute('1').catch((error) => String(error)))`);
    expect(problem).toMatch(
      /Content-Security-Policy.*script-src 'sha256-.*' 'wasm-unsafe-eval' blob: and worker-src data:/,
    );
    await strict.close();
  });

  it('leaves no frame behind when it is disposed, and then refuses to run', async () => {
    const other = await open();
    const seen = await other.evaluate(async () => {
      const short = harness.createSandbox();
      await short.prepare();
      const running = short.execute('while True: pass').catch((error: unknown) => String(error));
      await short.dispose();
      const later = short.execute('1').catch((error: unknown) => String(error));
      return [document.querySelectorAll('iframe').length, await running, await later];
    });
    expect(seen).toEqual([0, expect.stringMatching(/disposed/), expect.stringMatching(/disposed/)]);
    await other.close();
  });

  it('counts no message of honest code as forged', async () => {
    expect(await page.evaluate(() => sandbox.droppedMessages)).toBe(0);
  });
});
