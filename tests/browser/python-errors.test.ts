import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Execution, StepError } from '../../src/core/index.ts';
import { openFilePage } from '../helpers/browser.ts';
import type * as Harness from './python-world.harness.ts';

declare global {
  var world: typeof Harness;
  var anything: ReturnType<typeof Harness.createSandbox>;
  var listed: ReturnType<typeof Harness.createSandbox>;
}

let page: Page;

beforeAll(async () => {
  page = await openFilePage({ world: 'python-world' });
  await page.evaluate(async () => {
    globalThis.anything = world.createSandbox({ imports: ['*'] });
    globalThis.listed = world.createSandbox({
      imports: ['importlib', 'importlib.util', 'builtins', 'runpy', 'json', 'xml.etree.*', 'os.path', 'mine'],
    });
    await anything.prepare();
  });
});

/** Runs actions one after another and gives the last one's execution. */
async function runLast(...codes: string[]): Promise<Execution> {
  const executions = await page.evaluate((all) => world.runAll(anything, all), codes);
  return executions.at(-1)!;
}

async function errorOf(...codes: string[]): Promise<StepError | undefined> {
  return (await runLast(...codes)).error;
}

describe('the message of an error', () => {
  it.each<[string, string[], Partial<StepError>]>([
    [
      'names the call that led to the line',
      ['def half(n):\n  return 1 / n\n\nhalf(0)'],
      { type: 'ZeroDivisionError', message: 'division by zero\nCalled from line 4: half(0)', line: 2 },
    ],
    [
      'says that the line is of an earlier action',
      ['def half(n):\n  return 1 / n', '# then\nhalf(0)'],
      {
        message: 'division by zero\nLine 2 is of an earlier action, in half().\nCalled from line 2: half(0)',
        line: 2,
        snippet: 'return 1 / n',
      },
    ],
    [
      'names three calls at most, the innermost first',
      ['def a(): 1 / 0\ndef b(): a()\ndef c(): b()\ndef d(): c()\ndef e(): d()\ne()'],
      {
        message:
          'division by zero\nCalled from line 2: def b(): a()\nCalled from line 3: def c(): b()\nCalled from line 4: def d(): c()',
        line: 1,
      },
    ],
    [
      'names nothing besides for a comprehension, a generator or a lambda on its line',
      ['list(map(lambda n: sum(1 / m for m in [n]), [0]))'],
      { message: 'division by zero', line: 1, snippet: 'list(map(lambda n: sum(1 / m for m in [n]), [0]))' },
    ],
    [
      'names nothing besides for the body of a class',
      ['class A:\n  x = 1\n  y = 1 / 0'],
      { message: 'division by zero', line: 3, snippet: 'y = 1 / 0' },
    ],
    [
      'places what a decorator does on the line of the decorator',
      ['def broken(function): raise ValueError("no")\n\n@broken\ndef f(): pass'],
      { message: 'no\nCalled from line 3: @broken', line: 1 },
    ],
    [
      'tells what it was raised from',
      ['try:\n  {}["k"]\nexcept KeyError as e:\n  raise ValueError("no") from e'],
      { type: 'ValueError', message: `no\nCaused by KeyError: 'k' (line 2: {}["k"])`, line: 4 },
    ],
    [
      'tells what was being handled',
      ['try:\n  {}["k"]\nexcept KeyError:\n  int("x")'],
      {
        message: `invalid literal for int() with base 10: 'x'\nWhile handling KeyError: 'k' (line 2: {}["k"])`,
        line: 4,
      },
    ],
    [
      'lists what is in a group',
      ['raise ExceptionGroup("several", [ValueError("a"), ExceptionGroup("more", [KeyError("k")])])'],
      {
        type: 'ExceptionGroup',
        message:
          "several (2 sub-exceptions)\n- ValueError: a\n- ExceptionGroup: more (1 sub-exception)\n  - KeyError: 'k'",
      },
    ],
    ['shows a key as Python does', ['{}[("a", 1)]'], { type: 'KeyError', message: "('a', 1)" }],
    [
      'shows the assertion that does not hold',
      ['x = 3\nassert (\n  x > 4 and\n  x < 10\n)'],
      { type: 'AssertionError', message: 'The assertion does not hold: x > 4 and x < 10', line: 3 },
    ],
    ['is that of the assertion if it has one', ['assert False, "too small"'], { message: 'too small' }],
    [
      'says that code need not exit',
      ['exit()'],
      { type: 'SystemExit', message: 'The code ended itself. It need not: the action ends after its last line.' },
    ],
    [
      'says so with the code of the exit',
      ['import sys\nsys.exit("bye")'],
      {
        type: 'SystemExit',
        message: "The code ended itself with 'bye'. It need not: the action ends after its last line.",
      },
    ],
    ['is about an interrupt as well', ['raise KeyboardInterrupt'], { message: 'The code was interrupted.', line: 1 }],
    [
      'of an exception that cannot be shown is not lost',
      ['class E(Exception):\n  def __str__(self): raise RuntimeError("x")\nraise E'],
      { type: 'E', message: '<exception str() failed>', line: 3 },
    ],
    [
      'is about the text that the code compiled, under the line that did',
      ['1\nexec("a = = 1")'],
      { type: 'SyntaxError', message: 'invalid syntax (<string>, line 1)\na = = 1\n    ^', line: 2 },
    ],
    [
      'names the tools when a tool is missing',
      ['web_search("x")'],
      {
        type: 'NameError',
        message:
          "name 'web_search' is not defined\nThere is no function and no tool web_search. The tools are: final_answer.",
      },
    ],
    [
      'says that earlier code did not come to define a name',
      [`lost_name = 1 / 0`, 'print(lost_name)'],
      {
        type: 'NameError',
        message:
          "name 'lost_name' is not defined\nEarlier code was to define lost_name, but did not get there, or it was lost: define it again.",
      },
    ],
    [
      'of a module in the working folder names it',
      ['open("mine.py", "w").write("def f():\\n  return 1 / 0\\n")\nimport mine\nmine.f()'],
      { message: 'division by zero\nLine 2 is of mine.py, in f().\nCalled from line 3: mine.f()', line: 2 },
    ],
  ])('%s', async (_name, codes, error) => {
    expect(await errorOf(...codes)).toMatchObject(error);
  });

  it('of ten thousand characters and more is cut in the middle', async () => {
    const message = (await errorOf('raise ValueError("a" * 20_000 + "b")'))!.message;
    expect(message).toMatch(/^a+ … a+b$/);
    expect(message.length).toBeLessThan(10_010);
  });

  it('of tasks in a group tells the line of each, and nothing is printed', async () => {
    const { error, prints } = await runLast(
      'import asyncio\nasync def bad(n):\n  raise ValueError(n)\nasync with asyncio.TaskGroup() as group:\n  group.create_task(bad(1))',
    );
    expect(error?.message).toBe(
      'unhandled errors in a TaskGroup (1 sub-exception)\n- ValueError: 1 (line 3: raise ValueError(n))',
    );
    expect(prints).toBe('');
  });

  it('of a task that nobody waits for is printed in one line', async () => {
    const { error, prints } = await runLast(
      'import asyncio\nasync def bad():\n  raise ValueError("x")\ntask = asyncio.create_task(bad())\nawait asyncio.sleep(0.01)',
    );
    expect(error).toBeUndefined();
    expect(prints).toBe('A task failed that nothing waited for: ValueError: x (line 3: raise ValueError("x"))\n');
  });
});

describe('an error of syntax', () => {
  it.each<[string, string, string, number, string]>([
    ['an open string', "x = 'abc", 'unterminated string literal (detected at line 1)', 1, "x = 'abc\n    ^"],
    ['an open bracket', 'x = (1,\ny = 2', "'(' was never closed", 1, 'x = (1,\n    ^'],
    ['an open f-string', "f'{x'", "f-string: expecting '}'", 1, "f'{x'\n    ^"],
    ['a broken f-string', '\nf"{1 + }"', "f-string: expecting '=', or '!', or ':', or '}'", 2, 'f"{1 + }"\n     ^'],
    ['quotes of a text processor', 'x = “a”', "invalid character '“' (U+201C)", 1, 'x = “a”\n    ^'],
    [
      'tabs and spaces',
      'if True:\n\tx = 1\n        y = 2',
      'inconsistent use of tabs and spaces in indentation',
      3,
      'y = 2\n^',
    ],
    [
      'a dedent to nowhere',
      'if True:\n    x = 1\n  y = 2',
      'unindent does not match any outer indentation level',
      3,
      'y = 2',
    ],
    ['a null byte', 'x = 1\ny = "\0"', 'source code string cannot contain null bytes', 2, 'y = "\\0"'],
    ['return outside of a function', 'return 1', "'return' outside function", 1, 'return 1\n^^^^^^^^'],
  ])('shows %s', async (_name, code, message, line, snippet) => {
    const error = await errorOf(code);
    expect(error).toMatchObject({ message, line });
    expect(error?.snippet.split('\n')[0]).toBe(snippet.split('\n')[0]);
    if (snippet.includes('\n')) expect(error?.snippet).toBe(snippet);
  });
});

const THREADS = /A browser has no threads here: use asyncio\.gather/;
const PROCESSES = /There are no processes in a browser: do it in Python, or call a tool/;
const NETWORK = /There is no network here: call a tool that has one/;
const SCREEN = /There is no screen here: print/;
const DEBUGGER = /Nobody can use a debugger here: print/;
const NOBODY = /^input\(\) is not possible\. Nobody can answer here: there is no tool ask_user\.$/;

describe('what a browser lacks', () => {
  it.each<[string, RegExp]>([
    ['import threading\nthreading.Thread(target=print).start()', THREADS],
    ['import threading\nthreading.Timer(1, print).start()', THREADS],
    ['import _thread\n_thread.start_new_thread(print, ())', THREADS],
    ['from concurrent.futures import ThreadPoolExecutor\nThreadPoolExecutor().submit(print)', THREADS],
    ['import multiprocessing\nmultiprocessing.Process(target=print).start()', PROCESSES],
    ['import multiprocessing\nmultiprocessing.Pool(2)', PROCESSES],
    ['import subprocess\nsubprocess.run(["ls"])', PROCESSES],
    ['import os\nos.system("ls")', PROCESSES],
    ['import os\nos.fork()', PROCESSES],
    ['import socket\nsocket.create_connection(("example.com", 80))', NETWORK],
    ['import socket\nsocket.socket().connect(("127.0.0.1", 80))', NETWORK],
    ['import urllib.request\nurllib.request.urlopen("https://example.com")', NETWORK],
    ['import http.client\nhttp.client.HTTPConnection("example.com").request("GET", "/")', NETWORK],
    ['import requests', NETWORK],
    ['import webbrowser\nwebbrowser.open("https://example.com")', SCREEN],
    ['import tkinter', SCREEN],
    ['import signal\nsignal.alarm(1)', /A browser has no alarms: look at time\.monotonic\(\) in the loop/],
    ['breakpoint()', DEBUGGER],
    ['import pdb\npdb.set_trace()', DEBUGGER],
    ['input("Name? ")', NOBODY],
    ['import getpass\ngetpass.getpass()', NOBODY],
    ['import sys\nsys.stdin.readline()', NOBODY],
  ])('is told with what to do instead: %j', async (code, message) => {
    const error = await errorOf(code);
    expect(error?.message).toMatch(message);
    expect(error?.line).toBe(code.split('\n').length);
  });

  it.each<[string, unknown]>([
    ['import time\nstart = time.monotonic()\ntime.sleep(0.02)\ntime.monotonic() - start >= 0.02', true],
    ['import asyncio\nawait asyncio.to_thread(abs, -3)', 3],
    ['open("note.txt", "w").write("hi")\nopen("note.txt").read()', 'hi'],
    ['import threading\nwith threading.Lock(): pass\nthreading.current_thread().name', 'MainThread'],
  ])('is not what works: %j', async (code, value) => {
    expect(await runLast(code)).toMatchObject({ value });
  });

  it('does not keep code from asking the user where there is a tool for it', async () => {
    const { value, prints, toolCalls } = await page.evaluate(() =>
      world.runAsking(
        anything,
        'import sys, getpass\n[input("Name? "), input(), getpass.getpass("Word: "), sys.stdin.readline()]',
      ),
    );
    expect(value).toEqual([
      'You asked: Name?',
      'You asked: Please type a line.',
      'You asked: Word:',
      'You asked: Please type a line.\n',
    ]);
    expect(prints).toBe('Name? \nWord: \n');
    expect(toolCalls).toHaveLength(4);
  });
});

describe('an import', () => {
  const refusal = (name: string): RegExp =>
    new RegExp(`^Import of ${name} is not allowed\\. Allowed: builtins, collections`);
  const runListed = (code: string): Promise<Execution> => page.evaluate((text) => world.run(listed, text), code);

  it.each<[string, string]>([
    ['import os', 'os'],
    ['import os.path', 'nothing'],
    ['from os import path', 'nothing'],
    ['from os import path, system', 'os'],
    ['from os import *', 'os'],
    ['import threading as t', 'threading'],
    ['exec("import os")', 'os'],
    ['exec("import os", {})', 'os'],
    ['eval("__import__(\'os\')")', 'os'],
    ['import importlib\nimportlib.import_module("os")', 'os'],
    ['import importlib\nimportlib.__import__("os")', 'os'],
    ['import importlib\nimportlib.reload(importlib.import_module("json"))', 'nothing'],
    ['import importlib.util\nimportlib.util.find_spec("os")', 'os'],
    ['import builtins\nbuiltins.__import__("os")', 'os'],
    ['import runpy\nrunpy.run_module("os")', 'os'],
    ['import json', 'nothing'],
    ['import xml.etree.ElementTree as tree', 'nothing'],
    ['import xml.sax', 'xml.sax'],
    ['from collections import abc', 'nothing'],
    ['import importlib\nimportlib.import_module("collections.abc")', 'nothing'],
    ['import statistics\nstatistics.mean([1, 2])', 'nothing'],
    ['open("mine.py", "w").write("import json")\nimport mine', 'nothing'],
    ['import sys', 'sys'],
    ['open("other.py", "w").write("")\nimport other', 'other'],
  ])('follows the rule: %j', async (code, refused) => {
    const { error } = await runListed(code);
    if (refused === 'nothing') return expect(error).toBeUndefined();
    expect(error).toMatchObject({ type: 'ImportError' });
    expect(error?.message).toMatch(refusal(refused));
  });

  it('by a module in the working folder follows it too', async () => {
    const code =
      'import importlib, json\nopen("mine.py", "w").write("import os")\nimportlib.reload(__import__("mine"))';
    expect((await runListed(code)).error?.message).toMatch(refusal('os'));
  });

  it('of such a module is refused with what would allow it', async () => {
    expect((await runListed('open("other.py", "w").write("")\nimport other')).error?.message).toMatch(
      /A module in the working folder is imported only when its name is listed, or anything is allowed\.$/,
    );
  });

  it('of what a browser lacks is refused with what to do instead', async () => {
    expect((await runListed('import subprocess')).error?.message).toMatch(PROCESSES);
  });

  it('of what is not there says so', async () => {
    expect(await errorOf('import numpy as np')).toMatchObject({
      type: 'ModuleNotFoundError',
      message: "There is no module numpy here: only Python's standard library is installed.",
      line: 1,
    });
  });
});
