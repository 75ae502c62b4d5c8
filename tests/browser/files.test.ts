import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { FileChange } from '../../src/core/index.ts';
import type * as Library from '../../src/index.ts';
import { openFilePage } from '../helpers/browser.ts';
import type * as Harness from './files.harness.ts';
import type { Ran, RunOptions } from './sandbox.harness.ts';

type Sandbox = ReturnType<typeof Harness.createSandbox>;

declare global {
  var filesHarness: typeof Harness;
  var folder: Sandbox;
}

let page: Page;

beforeAll(async () => {
  page = await openFilePage({ filesHarness: 'files' });
  await page.evaluate(async () => {
    globalThis.folder = filesHarness.createSandbox({ imports: ['*'] });
    await folder.prepare();
  });
});

/** Runs code in the sandbox that these tests share. */
function run(code: string, options: RunOptions = {}): Promise<Ran> {
  return page.evaluate(([text, given]) => filesHarness.run(folder, text, given), [code, options] as const);
}

async function valueOf(code: string, options: RunOptions = {}): Promise<unknown> {
  const { error, value } = await run(code, options);
  expect(error).toBeUndefined();
  return value;
}

function write(files: Readonly<Record<string, string>>): Promise<void> {
  const entries = Object.entries(files);
  return page.evaluate((given) => folder.writeFiles(Object.fromEntries(given)), entries);
}

function read(paths?: readonly string[]): Promise<[string, string][]> {
  return page.evaluate(async (given) => filesHarness.toTexts(await folder.readFiles(given)), paths);
}

const reset = (): Promise<void> => page.evaluate(() => folder.reset());
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const created = (path: string, text: string): FileChange => ({
  path,
  change: 'created',
  sizeBytes: Buffer.byteLength(text),
  sha256: sha256(text),
});

describe('the working folder', () => {
  beforeEach(reset);

  it('is where code begins, where it goes back to after a reset, and not before', async () => {
    expect(await valueOf('import os\nos.getcwd()')).toBe('/home/user');
    await run('import os\nos.mkdir("deep")\nos.chdir("deep")');
    expect(await valueOf('import os\nopen("x", "w").write("1")\nos.getcwd()')).toBe('/home/user/deep');
    expect(await read()).toEqual([['deep/x', '1']]);
    await reset();
    expect(await valueOf('import os\n[os.getcwd(), os.listdir()]')).toEqual(['/home/user', []]);
  });

  it('takes texts, bytes, buffers and Blobs, whatever they are called', async () => {
    const value = await page.evaluate(async () => {
      const bytes = new Uint8Array([9, 0, 255, 9]);
      await folder.writeFiles({
        'text.txt': 'é😀\r\n',
        'data/raw.bin': bytes.subarray(1, 3),
        'data/more/buffer': new Uint8Array([1, 2]).buffer,
        'blob of a page': new Blob(['ab', 'c']),
        empty: '',
        ['__proto__']: 'no prototype',
        constructor: 'no class',
        'kö.txt': 'ö',
      });
      const { value } = await folder.execute(
        'import os\n[(p, open(p, "rb").read()) for p in sorted(os.path.relpath(os.path.join(d, f)) for d, _, fs in os.walk(".") for f in fs)]',
      );
      return (value as [string, Uint8Array][]).map(([path, content]) => [path, [...content]]);
    });
    const utf8 = (text: string): number[] => [...Buffer.from(text)];
    expect(value).toEqual([
      ['__proto__', utf8('no prototype')],
      ['blob of a page', utf8('abc')],
      ['constructor', utf8('no class')],
      ['data/more/buffer', [1, 2]],
      ['data/raw.bin', [0, 255]],
      ['empty', []],
      ['kö.txt', utf8('ö')],
      ['text.txt', utf8('é😀\r\n')],
    ]);
    expect((await read()).map(([path]) => path)).toEqual(
      (value as [string, unknown][]).map(([path]) => path).toSorted(),
    );
    expect(await page.evaluate(() => folder.readFiles(['__proto__']).then((files) => Object.keys(files)))).toEqual([
      '__proto__',
    ]);
  });

  it('gives all its files, and only those, without what is hidden; hidden ones by name', async () => {
    await run(`
import os
for folder in ("a", "__pycache__", ".cache"):
    os.mkdir(folder)
    open(folder + "/file", "w").write(folder)
open(".env", "w").write("hidden")
open("/tmp/outside", "w").write("outside")
open("/home/outside", "w").write("outside")
os.remove("/home/outside")
os.symlink("/tmp/outside", "link")
os.symlink("/tmp", "linked")
os.mkdir("empty")`);
    expect(await read()).toEqual([['a/file', 'a']]);
    expect(await read(['.env', '.cache/file', '.env'])).toEqual([
      ['.env', 'hidden'],
      ['.cache/file', '.cache'],
    ]);
    expect(await read([])).toEqual([]);
  });

  it.each([
    ['what is not there', 'none.txt', /"none.txt" cannot be read: it is not there. There are: "a\/b", "c"\./],
    ['a folder', 'a', /"a" cannot be read: it is a folder/],
    ['what would be below a file', 'c/d', /"c\/d" cannot be read: it is not there/],
    ['a link', 'link', /symbolic link, which is not followed/],
    ['what lies behind a link', 'linked/secret', /symbolic link, which is not followed/],
    ['what is above', '../x', /"\.\.\/x" cannot be the path of a file: it has the part "\.\."/],
    ['what is elsewhere', '/etc/passwd', /"\/etc\/passwd" cannot be the path of a file: it is absolute/],
  ])('says why it does not give %s', async (_name, path, message) => {
    await write({ 'a/b': '1', c: '2' });
    await run(
      'import os\nopen("/tmp/secret", "w").write("s")\nos.symlink("/tmp/secret", "link")\nos.symlink("/tmp", "linked")',
    );
    await expect(read([path])).rejects.toThrow(message);
    // The control: the file behind the link is there, and Python does follow.
    expect(await valueOf('open("linked/secret").read() + open("link").read()')).toBe('ss');
  });

  it.each([
    ['through a link', { 'linked/new': 'x' }, /"linked" is a symbolic link, which is not followed/],
    ['onto a link', { link: 'x' }, /"link" is a symbolic link, which is not followed/],
    ['below a file', { 'file/new': 'x' }, /"file" is a file, not a folder/],
    ['onto a folder', { a: 'x' }, /there is a folder of that name/],
    ['above', { 'a/../../x': 'x' }, /it has the part "\.\."/],
    ['on a drive', { 'C:x': 'x' }, /drive letter/],
    ['with backslashes', { '..\\x': 'x' }, /backslash/],
    ['as file and folder at once', { n: 'x', 'n/m': 'y' }, /"n" cannot be both a file and the folder of "n\/m"/],
  ])('is not written %s, and then nothing is', async (_name, files, message) => {
    await run(`
import os
os.mkdir("a")
open("file", "w").write("old")
open("/tmp/target", "w").write("old")
os.symlink("/tmp", "linked")
os.symlink("/tmp/target", "link")`);
    await expect(write({ first: 'x', ...files })).rejects.toThrow(message);
    expect(
      await valueOf('import os\nsorted(os.listdir()) + sorted(os.listdir("/tmp")) + [open("link").read()]'),
    ).toEqual(['a', 'file', 'link', 'linked', 'target', 'old']);
  });

  it('is made again where code has put something else in its place', async () => {
    await run('import os\nos.chdir("/")\nos.rename("/home/user", "/home/other")\nos.symlink("/tmp", "/home/user")');
    await write({ 'a.txt': 'a' });
    expect(
      await valueOf('import os\n[os.path.islink("/home/user"), os.listdir("/home/user"), os.listdir("/tmp")]'),
    ).toEqual([false, ['a.txt'], []]);
  });
});

describe('what an action did to files', () => {
  beforeEach(reset);

  it('is reported with size and hash: made, changed and deleted', async () => {
    await write({ given: 'given', old: 'old', gone: 'gone' });
    const first = await run('import os\nos.makedirs("a/b")\nopen("a/b/c.txt", "w").write("é")\nopen("e", "w").close()');
    expect(first.files).toEqual([created('a/b/c.txt', 'é'), created('e', '')]);
    const second = await run('import os\nopen("old", "a").write("er")\nos.remove("gone")\nos.rename("e", "f")\n1 / 0');
    expect(second.error?.type).toBe('ZeroDivisionError');
    expect(second.files).toEqual([
      created('f', ''),
      { ...created('old', 'older'), change: 'changed' },
      { path: 'e', change: 'deleted', sizeBytes: 0, sha256: '' },
      { path: 'gone', change: 'deleted', sizeBytes: 0, sha256: '' },
    ]);
    expect((await run('open("given").read()')).files).toEqual([]);
  });

  it('does not hold what the host wrote', async () => {
    await run('open("x", "w").write("1")');
    await write({ x: '2', y: '3' });
    expect((await run('open("x").read() + open("y").read()')).files).toEqual([]);
  });

  it('holds a file that has the same size and time as before', async () => {
    await run('open("x", "w").write("aaaa")');
    const same = 'import os\ntimes = os.stat("x")\n';
    const { files } = await run(
      `${same}with open("x", "r+b") as file: file.write(b"bbbb")\nos.utime("x", ns=(times.st_atime_ns, times.st_mtime_ns))`,
    );
    expect(files).toEqual([{ ...created('x', 'bbbb'), change: 'changed' }]);
  });

  it('does not hold a file that was written again as it was, nor one that was only read or touched', async () => {
    await run('open("x", "w").write("aaaa")\nopen("y", "w").write("y")');
    expect((await run('open("x", "w").write("aaaa")\nimport os\nos.utime("y")\nopen("y").read()')).files).toEqual([]);
    expect((await run('open("x", "w").write("aaab")')).files).toMatchObject([{ path: 'x', change: 'changed' }]);
  });

  it('leaves out caches, hidden files, links and what is elsewhere', async () => {
    const { files } = await run(`
import os
os.mkdir("__pycache__")
open("__pycache__/x.pyc", "w").write("x")
open(".hidden", "w").write("x")
open("/tmp/elsewhere", "w").write("x")
os.symlink("/tmp", "tmp")
open("seen", "w").write("x")`);
    expect(files).toEqual([created('seen', 'x')]);
  });

  it('is cut after a thousand files, with a line that says so', async () => {
    const { files, prints } = await run('for n in range(3_000): open(f"{n:04d}", "w").write(str(n))');
    expect(files).toHaveLength(1_000);
    expect(files?.[7]).toEqual(created('0007', '7'));
    expect(prints).toBe('Note: 3000 files were changed, of which only the first 1000 are reported.\n');
    expect(await read()).toHaveLength(3_000);
  });

  it('names no file that could not be a file elsewhere, and says so', async () => {
    const code = `
import os
for name in ("a\\\\b", "C:c", "ok"): open(name, "w").write("x")
path = "."
for n in range(40):
    path += "/" + "d" * 200
    os.mkdir(path)
open(path + "/deep", "w").write("x")`;
    const { files, prints } = await run(code);
    expect(files).toEqual([created('ok', 'x')]);
    expect(prints).toBe('Note: 3 files have names that cannot be used outside of Python, and are not reported.\n');
    expect(await read()).toEqual([['ok', 'x']]);
  });

  it('is found for a large file without using up the time of the code', async () => {
    const code =
      'import time\nend = time.perf_counter() + 0.2\nopen("big", "wb").write(bytes(40_000_000))\nwhile time.perf_counter() < end: pass';
    const { files, error } = await run(code, { limits: { timeMs: 5_000 } });
    expect(error).toBeUndefined();
    expect(files).toMatchObject([{ path: 'big', sizeBytes: 40_000_000 }]);
  });

  it('is hashed by Python where the browser has no hash', async () => {
    const [withSubtle, without] = await page.evaluate(async () => {
      const code = 'open("x", "wb").write(b"12345678" * 200_000)\nopen("y", "w").write("abc")';
      const take = "Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined });";
      const runs = [filesHarness.runAfter('', code), filesHarness.runAfter(take, code)];
      return (await Promise.all(runs)).map(({ files }) => files);
    });
    expect(without).toEqual(withSubtle);
    expect(without?.map(({ sha256 }) => sha256)).toEqual([sha256('12345678'.repeat(200_000)), sha256('abc')]);
  });
});

describe('the cap on what files hold', () => {
  beforeEach(reset);

  const full = { type: 'OSError', message: expect.stringContaining('No space left on device') as string };

  it.each([
    ['one large file', 'open("x", "wb").write(bytes(30_000_000))'],
    ['many writes', 'with open("x", "wb") as file:\n  for _ in range(30): file.write(bytes(1_000_000))'],
    ['many files', 'for n in range(30): open(f"{n}", "wb").write(bytes(1_000_000))'],
    ['another folder', 'import os\nopen("/tmp/x", "wb").write(bytes(30_000_000))'],
    ['a file that grows by truncate', 'open("x", "wb").truncate(30_000_000)'],
    ['a hole', 'with open("x", "wb") as file:\n  file.seek(30_000_000)\n  file.write(b"x")'],
    ['files without content', 'for n in range(30_000): open(f"{n}", "w").close()'],
    ['folders', 'import os\nfor n in range(30_000): os.mkdir(f"{n}")'],
    ['links', 'import os\nfor n in range(30_000): os.symlink("x", f"{n}")'],
    [
      'a pipe',
      'import os\nkept = [open(end, mode, buffering=0) for end, mode in zip(os.pipe(), ("rb", "wb"))]\nfor _ in range(30): kept[1].write(bytes(1_000_000))',
    ],
    [
      'deleted files that are open',
      'import os\nkept = []\nfor n in range(30):\n  kept.append(open("x", "wb", buffering=0))\n  kept[-1].write(bytes(1_000_000))\n  os.remove("x")',
    ],
    ['a file in memory of its own', 'import mmap\nwith open("x", "w+b") as file:\n  file.truncate(30_000_000)'],
  ])('ends %s with an OSError, which a higher cap does not', async (_name, code) => {
    const close = '\nfinally:\n  import gc\n  try: kept.clear()\n  except NameError: pass\n  gc.collect()';
    const guarded = `try:\n${code.replaceAll(/^/gm, '  ')}${close}`;
    expect((await run(guarded, { limits: { fileBytes: 20_000_000 } })).error).toMatchObject(full);
    await reset();
    expect((await run(guarded, { limits: { fileBytes: 40_000_000 } })).error).toBeUndefined();
  });

  it.each([
    ['a hole of a terabyte', 'with open("x", "wb") as file:\n  file.seek(10 ** 12)\n  file.write(b"x")'],
    ['a truncate to a terabyte', 'open("x", "wb").truncate(10 ** 12)'],
  ])('leaves Python alive after %s', async (_name, code) => {
    expect((await run(`kept = 1\n${code}`)).error).toMatchObject(full);
    expect(await valueOf('kept')).toBe(1);
  });

  it('frees what is deleted, overwritten or truncated', async () => {
    const code = `
import os
for _ in range(20):
    open("x", "wb").write(bytes(15_000_000))
    os.remove("x")
    open("y", "wb").write(bytes(15_000_000))
    open("y", "wb").truncate(0)
    open("y", "wb").write(bytes(15_000_000))
    open("z", "w").close()
    os.replace("z", "y")
os.path.getsize("y")`;
    expect(await valueOf(code, { limits: { fileBytes: 20_000_000 } })).toBe(0);
  });

  it('lets small files be changed when it is reached by a larger limit before', async () => {
    await run('open("x", "wb").write(bytes(30_000_000))');
    const options = { limits: { fileBytes: 20_000_000 } };
    expect((await run('open("y", "w").write("y")', options)).error).toMatchObject(full);
    expect(await valueOf('import os\nos.remove("x")\nopen("y", "w").write("y")', options)).toBe(1);
  });

  it('holds for the host too, which is told before anything is written', async () => {
    const outcome = await page.evaluate(async () => {
      const small = filesHarness.createSandbox({ limits: { fileBytes: 2_000_000 } });
      const messageOf = (work: Promise<unknown>): Promise<string> => work.then(() => '', String);
      const messages = [
        await messageOf(small.writeFiles({ a: new Uint8Array(1_500_000) })),
        await messageOf(small.writeFiles({ b: new Uint8Array(1_500_000) })),
        await messageOf(small.writeFiles({ c: new Uint8Array(2_500_000) })),
        await messageOf(small.writeFiles({ a: new Uint8Array(100_000) })),
      ];
      const names = Object.keys(await small.readFiles());
      const { error } = await small.execute('open("d", "wb").write(bytes(1_500_000))', {
        limits: { fileBytes: 5_000_000 },
      });
      const { value } = await small.execute('open("d", "wb").write(bytes(2_500_000))', {
        limits: { fileBytes: 5_000_000 },
      });
      messages.push(await messageOf(small.readFiles()));
      await small.dispose();
      return { messages, names, error, value };
    });
    expect(outcome.messages).toEqual([
      '',
      expect.stringMatching(/There is no room for 1,500,000 bytes of files: delete some, or raise the limit fileBytes/),
      expect.stringMatching(/2,500,000 bytes of files are given, more than the limit fileBytes of 2,000,000/),
      '',
      expect.stringMatching(/bytes of files would be read, more than the limit fileBytes of 2,000,000/),
    ]);
    expect(outcome).toMatchObject({ names: ['a'], value: 2_500_000 });
    expect(outcome.error).toBeUndefined();
  });

  it.each([
    ['a file', 'open("n" * 256, "w")'],
    ['a folder', 'import os\nos.mkdir("é" * 128)'],
    ['a file that is moved', 'import os\nopen("x", "w").close()\nos.rename("x", "n" * 256)'],
  ])('allows no name of more than 255 bytes for %s', async (_name, code) => {
    expect((await run(code)).error).toMatchObject({ type: 'OSError', message: expect.stringMatching(/too long/) });
  });
});

describe('files after a rebuild', () => {
  it('are those of the host and of the code, each as it was, without those of the action that was ended', async () => {
    await reset();
    await write({ 'in.txt': 'one', 'other/keep.txt': 'kept' });
    await run('text = open("in.txt").read()\nopen("out.txt", "w").write(text * 2)\nopen("/tmp/note", "w").write("n")');
    await write({ 'in.txt': 'two' });
    await run('import os\nos.mkdir("deep")\nos.chdir("deep")\nopen("here", "w").write("h")');
    const ended = await run(
      'open("half", "w").write("half")\nopen("../out.txt", "w").write("spoilt")\nprint("go")\nwhile True: pass',
      { stopAt: 'go' },
    );
    expect(ended.error?.type).toBe('Stopped');
    const { value, prints, files } = await run('import os\n[os.getcwd(), text, open("/tmp/note").read()]');
    expect(prints).toBe('');
    expect(files).toEqual([]);
    expect(value).toEqual(['/home/user/deep', 'one', 'n']);
    expect(await read()).toEqual([
      ['deep/here', 'h'],
      ['in.txt', 'two'],
      ['other/keep.txt', 'kept'],
      ['out.txt', 'oneone'],
    ]);
  });

  it('are told to be others when a file of the user has changed meanwhile', async () => {
    const { prints } = await page.evaluate(async () => {
      await folder.reset();
      const blob = new Blob(['abc']);
      let reads = 0;
      const changing = {
        size: 3,
        arrayBuffer: () => (reads++ === 0 ? blob.arrayBuffer() : Promise.reject(new Error('It has changed.'))),
        slice: () => changing,
      };
      await folder.writeFiles({ x: changing });
      await filesHarness.run(folder, 'print("go")\nwhile True: pass', { stopAt: 'go' });
      return folder.execute('1');
    });
    expect(prints).toMatch(/did not do the same as before/);
  });

  it('are gone after a reset, as are those in /tmp; when others were changed, with the Python that changed them', async () => {
    await write({ 'a.txt': 'a' });
    await run('open("b.txt", "w").write("b")\nopen("/tmp/c", "w").write("c")');
    await reset();
    const look = 'import os\n[os.listdir(), os.listdir("/tmp"), os.path.exists("/lib/mine.py")]';
    expect(await valueOf(look)).toEqual([[], [], false]);
    await run('open("/lib/mine.py", "w").write("x = 1")');
    await reset();
    expect(await valueOf(look)).toEqual([[], [], false]);
  });
});

describe('the page’s sandbox', () => {
  it('takes in and gives back 100 MB unchanged, in slices, while the page goes on', async () => {
    const outcome = await page.evaluate(async () => {
      const library = (await import('/tabagents.js' as string)) as {
        createSandbox(options: { imports: string[] }): Promise<Omit<Sandbox, 'prepare' | 'droppedMessages'>>;
      };
      const sandbox = await library.createSandbox({ imports: ['os'] });
      const bytes = new Uint8Array(100_000_000);
      for (let place = 0; place < bytes.length; place += 65_536) {
        crypto.getRandomValues(bytes.subarray(place, Math.min(place + 65_536, bytes.length)));
      }
      const messageOf = (work: Promise<unknown>): Promise<string> => work.then(() => '', String);
      await sandbox.writeFiles({ 'in.bin': bytes, 'blob.txt': new Blob(['blob']), 'text.txt': 'text' });
      const { error, files } = await sandbox.execute(
        'import os\nos.replace("in.bin", "out.bin")\nopen("n", "w").write("n")',
      );
      const back = await sandbox.readFiles(['out.bin', 'blob.txt', 'text.txt']);
      const messages = [
        await messageOf(sandbox.writeFiles({ '../x': 'x' })),
        await messageOf(sandbox.writeFiles({ x: 1 as unknown as string })),
        await messageOf(sandbox.readFiles(['none'])),
        await messageOf(sandbox.readFiles(['/x'])),
      ];
      await sandbox.dispose();
      const [sent, received] = [
        await filesHarness.sha256(bytes),
        await filesHarness.sha256(back['out.bin'] as Uint8Array<ArrayBuffer>),
      ];
      const texts = filesHarness.toTexts({ ...back, 'out.bin': new Uint8Array() });
      return { error, files, messages, texts, sent, received, isBare: Object.getPrototypeOf(back) === null };
    });
    expect(outcome.error).toBeUndefined();
    expect(outcome.received).toBe(outcome.sent);
    expect(outcome.isBare).toBe(true);
    expect(outcome.files).toMatchObject([
      { path: 'n', change: 'created' },
      { path: 'out.bin', change: 'created', sizeBytes: 100_000_000, sha256: outcome.sent },
      { path: 'in.bin', change: 'deleted' },
    ]);
    expect(outcome.texts).toEqual([
      ['out.bin', ''],
      ['blob.txt', 'blob'],
      ['text.txt', 'text'],
    ]);
    expect(outcome.messages).toEqual([
      expect.stringMatching(/TypeError: "\.\.\/x" cannot be the path of a file/),
      expect.stringMatching(/TypeError: The file "x" must be a text/),
      expect.stringMatching(/"none" cannot be read: it is not there\. There are: /),
      expect.stringMatching(/TypeError: "\/x" cannot be the path of a file/),
    ]);
  });

  it('of an agent holds the files of the agent and of the run from its first action on, and the task names them', async () => {
    const outcome = await page.evaluate(async () => {
      const { CodeAgent } = (await import('/tabagents.js' as string)) as typeof Library;
      const asked: string[] = [];
      const code =
        'both = open("a.csv").read() + open("in/b.txt").read()\nopen("out", "w").write(both)\nfinal_answer(both)';
      const model: Library.Model = {
        modelId: 'scripted',
        async *generate(messages) {
          asked.push(messages.at(-1)?.content ?? '');
          yield { type: 'text-delta', text: `Thought: I read.\n<code>\n${code}\n</code>` };
          yield { type: 'finish', reason: 'stop', usage: { inputTokens: 1, outputTokens: 1, cachedTokens: 0 } };
        },
      };
      const agent = new CodeAgent({ model, files: { 'a.csv': 'agent', 'in/b.txt': 'not this' } });
      const files = [];
      const run = agent.run('Join.', { files: { 'in/b.txt': new Blob(['run']) } });
      for await (const event of run) if (event.type === 'code-end') files.push(event.execution.files);
      const { answer } = await run;
      await agent.dispose();
      const small = new CodeAgent({ model, limits: { fileBytes: 10 }, files: { 'large.txt': 'x'.repeat(11) } });
      const { error, state } = await small.run('Join.');
      await small.dispose();
      return { asked: asked[0], answer, files, error, state };
    });
    expect(outcome.answer).toBe('agentrun');
    expect(outcome.files).toEqual([[created('out', 'agentrun')]]);
    expect(outcome.asked).toContain('Files in the working folder:\n- a.csv (5 bytes)\n- in/b.txt (3 bytes)');
    expect(outcome.state).toBe('failed');
    expect(outcome.error).toMatchObject({ kind: 'bad-request', message: expect.stringMatching(/11 bytes of files/) });
  });
});
