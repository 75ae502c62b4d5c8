import { describe, expect, it } from 'vitest';
import type { BlobLike } from '../../src/core/index.ts';
import type { FileEntry, FilePart, FileRange } from '../../src/sandbox/file-messages.ts';
import { MAX_CHANGES, MAX_CHANGES_CHARACTERS } from '../../src/sandbox/file-messages.ts';
import { checkPaths, checkReadPaths, pathProblem } from '../../src/sandbox/file-paths.ts';
import { fetchFiles, sendFiles, toMasters } from '../../src/sandbox/file-transfer.ts';
import type { Interpreter } from '../../src/sandbox/interpreter.ts';
import { parseWorkerMessage } from '../../src/sandbox/parse-message.ts';
import type { WireState } from '../../src/sandbox/protocol.ts';
import { toBlobs, toRecord } from '../../src/worker/file-blobs.ts';
import { describeInputs, splitInputs } from '../../src/worker/task-inputs.ts';

describe('the path of a file', () => {
  it.each([
    'a',
    'a.txt',
    'data/more/table.csv',
    '.env',
    '...',
    'a..b',
    'with blank',
    '__proto__',
    'constructor/prototype',
    'é/😀',
    'n'.repeat(255),
    `${'d'.repeat(200)}/`.repeat(20) + 'file',
    'ab:c',
    '-rf',
    '~',
  ])('may be %j', (path) => {
    expect(pathProblem(path)).toBe('');
  });

  it.each<[unknown, RegExp]>([
    ['', /empty/],
    ['.', /"\."/],
    ['..', /"\.\."/],
    ['../a', /"\.\."/],
    ['a/../../b', /"\.\."/],
    ['a/..', /"\.\."/],
    ['./a', /"\."/],
    ['a/./b', /"\."/],
    ['/a', /absolute/],
    ['//a', /absolute/],
    ['/', /absolute/],
    ['a/', /ends with a slash/],
    ['a//b', /empty part/],
    ['C:/a', /drive letter/],
    ['c:a', /drive letter/],
    ['a\\b', /backslash/],
    ['..\\a', /backslash/],
    ['a\0', /NUL/],
    ['a\ud800', /Unicode/],
    ['n'.repeat(256), /more than 255 bytes/],
    [`a/${'é'.repeat(128)}/b`, /more than 255 bytes/],
    [`${'d'.repeat(200)}/`.repeat(21) + 'file', /longer than 4096 bytes/],
    ['é'.repeat(2_049), /longer than 4096 bytes/],
    [1, /no text/],
    [null, /no text/],
    [['a'], /no text/],
  ])('may not be %j, and the error names it', (path, problem) => {
    expect(pathProblem(path)).toMatch(problem);
    expect(() => checkPaths(['fine', path])).toThrow(TypeError);
    if (typeof path === 'string') expect(() => checkPaths([path])).toThrow(JSON.stringify(path.slice(0, 100)));
  });

  it('may not be that of a file and of a folder', () => {
    expect(() => checkPaths(['a/b/c', 'a/b'])).toThrow(/"a\/b" cannot be both a file and the folder of "a\/b\/c"/);
    expect(() => checkPaths(['a/b/c', 'a/bc', 'a/b.d'])).not.toThrow();
  });

  it('for reading comes in a list', () => {
    expect(() => checkReadPaths('a' as unknown as string[])).toThrow(TypeError);
    expect(() => checkReadPaths(['a', '../b'])).toThrow(TypeError);
    expect(() => checkReadPaths(Array.from({ length: 20_001 }, (_, n) => `${n}`))).toThrow(TypeError);
    expect(() => checkReadPaths(undefined)).not.toThrow();
  });
});

/** An interpreter that keeps files as a Python worker does. */
function fakePython(files = new Map<string, Uint8Array>()) {
  const slices: { bytes: number; parts: number; isLast: boolean }[] = [];
  let announced: readonly FileEntry[] = [];
  let staged: Uint8Array[] = [];
  const python = {
    async writeFiles(slice: { files: readonly FileEntry[] | null; parts: readonly FilePart[]; isLast: boolean }) {
      if (slice.files) {
        announced = slice.files;
        staged = announced.map(({ sizeBytes }) => new Uint8Array(sizeBytes));
      }
      for (const { index, offset, bytes } of slice.parts) staged[index]!.set(bytes, offset);
      const bytes = slice.parts.reduce((sum, part) => sum + part.bytes.length, 0);
      slices.push({ bytes, parts: slice.parts.length, isLast: slice.isLast });
      if (slice.isLast) for (const [index, { path }] of announced.entries()) files.set(path, staged[index]!);
    },
    async listFiles(paths: readonly string[] | null) {
      return (paths ?? [...files.keys()]).map((path) => ({ path, sizeBytes: files.get(path)!.length }));
    },
    async takeFiles(ranges: readonly FileRange[]) {
      slices.push({
        bytes: ranges.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
        parts: ranges.length,
        isLast: false,
      });
      return ranges.map(({ path, offset, sizeBytes }) => files.get(path)!.slice(offset, offset + sizeBytes));
    },
  };
  return { python: python as unknown as Interpreter, files, slices };
}

const counted = (length: number, from: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from({ length }, (_, n) => (from + n * 7 + (n >> 10)) & 255);

describe('files on their way', () => {
  const large = {
    first: counted(5_000_000, 1),
    empty: new Uint8Array(),
    second: counted(19_000_001, 2),
    last: counted(3, 3),
  };

  it('go in slices of at most 8 MB and arrive whole', async () => {
    const { python, files, slices } = fakePython();
    await sendFiles(python, toMasters(large), 2 ** 30);
    expect(slices.map(({ bytes }) => bytes)).toEqual([8_000_000, 8_000_000, 8_000_000, 4]);
    expect(slices.map(({ isLast }) => isLast)).toEqual([false, false, false, true]);
    for (const [path, bytes] of Object.entries(large)) expect(Buffer.compare(files.get(path)!, bytes)).toBe(0);
  });

  it('come back in slices of at most 8 MB, whole, in a record without a prototype', async () => {
    const { python, slices } = fakePython(new Map([...Object.entries(large), ['__proto__', counted(9, 9)]]));
    const files = await fetchFiles(python, null, 2 ** 30);
    expect(Math.max(...slices.map(({ bytes }) => bytes))).toBe(8_000_000);
    expect(Object.keys(files)).toEqual(['first', 'empty', 'second', 'last', '__proto__']);
    for (const [path, bytes] of Object.entries(large)) expect(Buffer.compare(files[path]!, bytes)).toBe(0);
    expect(Object.getPrototypeOf(files)).toBeNull();
  });

  it('go a thousand at a time when they are small', async () => {
    const many = Object.fromEntries(Array.from({ length: 2_500 }, (_, n) => [`f${n}`, `${n}`]));
    const { python, files, slices } = fakePython();
    await sendFiles(python, toMasters(many), 2 ** 30);
    expect(slices.map(({ parts }) => parts)).toEqual([1_000, 1_000, 500]);
    expect(Buffer.from(files.get('f2499')!).toString()).toBe('2499');
  });

  it('are announced even when they hold nothing', async () => {
    const { python, files } = fakePython();
    await sendFiles(python, toMasters({ nothing: '' }), 10);
    expect(files.get('nothing')).toHaveLength(0);
  });

  it('do not go when they hold more than the limit, nor when one is not what it was', async () => {
    const { python, slices } = fakePython();
    await expect(sendFiles(python, toMasters({ a: 'x'.repeat(11) }), 10)).rejects.toThrow(
      /11 bytes .* limit fileBytes of 10/,
    );
    const shrunk: BlobLike = { size: 5, slice: () => shrunk, arrayBuffer: async () => new ArrayBuffer(4) };
    await expect(sendFiles(python, toMasters({ b: shrunk }), 10)).rejects.toThrow(/"b" has another size now/);
    expect(slices).toEqual([]);
  });

  it.each([1, true, null, undefined, {}, [1], () => 'x', new DataView(new ArrayBuffer(1))])(
    'are refused with the content %j',
    async (content) => {
      const files = { fine: 'x', bad: content } as unknown as Record<string, string>;
      expect(() => toMasters(files)).toThrow(/The file "bad" must be/);
      await expect(toBlobs(files)).rejects.toThrow(/The file "bad" must be/);
    },
  );

  it('become Blobs on the page, texts without a character cut in two', async () => {
    const text = `a${'😀'.repeat(4_100_000)}`;
    const shared = new Uint8Array(new SharedArrayBuffer(3)).fill(7);
    const like: BlobLike = { size: 2, slice: () => like, arrayBuffer: async () => new Uint8Array([4, 5]).buffer };
    const named = await toBlobs({ text, shared, like, buffer: counted(9_000_000, 5).buffer, ['__proto__']: 'p' });
    const contents = toRecord(named);
    expect(Buffer.compare(Buffer.from(await contents['text']!.arrayBuffer()), Buffer.from(text))).toBe(0);
    expect([...new Uint8Array(await contents['shared']!.arrayBuffer())]).toEqual([7, 7, 7]);
    expect([...new Uint8Array(await contents['like']!.arrayBuffer())]).toEqual([4, 5]);
    expect(Buffer.compare(Buffer.from(await contents['buffer']!.arrayBuffer()), counted(9_000_000, 5))).toBe(0);
    expect(await contents['__proto__']!.text()).toBe('p');
  });
});

describe('a task with files', () => {
  it('tells their names and sizes, and of very many only the first', () => {
    const named = (path: string, content: string) => ({ path, content: new Blob([content]) });
    expect(describeInputs('Sum it up.', { files: [] })).toBe('Sum it up.');
    expect(describeInputs('Sum it up.', { files: [named('a/b.csv', 'x'.repeat(1_204)), named('c', '1')] })).toBe(
      'Sum it up.\n\nFiles in the working folder:\n- a/b.csv (1,204 bytes)\n- c (1 byte)',
    );
    const many = Array.from({ length: 60 }, (_, n) => named(`${n}`, ''));
    expect(describeInputs('Sum it up.', { files: many })).toMatch(/- 49 \(0 bytes\)\n- and 10 more$/);
  });

  it.each([
    ['nothing', {}, ''],
    ['a file', { files: [{ path: 'c', content: new Blob(['1']) }] }, 'Files in the working folder:\n- c (1 byte)'],
    ['a variable', { variables: { x: 1 } }, 'Variables that are set:\n- x = 1'],
  ])('is known from what was added to it for %s', (_what, given, inputs) => {
    const task = 'Say what these are:\n\n- files\n- variables';
    expect(splitInputs(describeInputs(task, given))).toEqual({ task, inputs });
  });
});

const asked = { phase: 'listing', id: 4, paths: ['a', 'b/c'] } as const;
const all = { phase: 'listing', id: 4, paths: null } as const;
const taking = { phase: 'taking', id: 4, ranges: [{ path: 'a', offset: 0, sizeBytes: 2 }] } as const;
const settling = { phase: 'settling', id: 4 } as const;
const executing: WireState = {
  phase: 'executing',
  id: 4,
  nextCallId: 1,
  tools: new Map(),
  bytesLeft: 1_000,
  printsLeft: 1,
  hasStarted: false,
  hasRan: false,
};
const [a, b] = [
  { path: 'a', sizeBytes: 1 },
  { path: 'b/c', sizeBytes: 0 },
];
const list = { type: 'file-list', id: 4, files: [a, b], problem: '' };
const parts = { type: 'file-parts', id: 4, parts: [new Uint8Array(2)], problem: '' };
const change = { path: 'a', change: 'changed', sizeBytes: 1, sha256: '0f'.repeat(32) };
const recording = { wall: new Float64Array(), steady: new Float64Array(), entropy: new Uint8Array() };
const outcome = { bundle: { 'text/plain': '' }, isFinalAnswer: false, isMemoryFull: false, error: null, recording };
const done = { type: 'done', id: 4, value: { json: '1', buffers: [] }, ...outcome, files: [change], digest: 1 };
const manyChanges = (count: number, length: number): unknown[] =>
  Array.from({ length: count }, (_, n) => ({ ...change, path: `${n}`.padStart(length, '0') }));

describe('what the worker says about files', () => {
  it.each<[string, unknown, WireState]>([
    ['the list that was asked for', list, asked],
    ['the list of all', { ...list, files: [b, { ...a, path: '__proto__' }] }, all],
    ['no file at all', { ...list, files: [] }, all],
    ['why there is no list', { ...list, problem: 'none' }, asked],
    ['the bytes', parts, taking],
    ['why there are no bytes', { ...parts, parts: [], problem: 'none' }, taking],
    ['that the code has ended', { type: 'ran', id: 4 }, executing],
    ['what was changed', done, executing],
    ['as many changes as may be', { ...done, files: manyChanges(MAX_CHANGES, 100) }, executing],
  ])('is heard when it is %s', (_name, message, state) => {
    expect(parseWorkerMessage(structuredClone(message), state)).toMatchObject({
      type: (message as { readonly type: string }).type,
    });
  });

  it.each<[string, unknown, WireState]>([
    ['a list that nobody asked for', list, settling],
    ['a list while code runs', list, executing],
    ['the list of an earlier request', { ...list, id: 3 }, asked],
    ['another file than asked for', { ...list, files: [a, { ...b, path: 'b' }] }, asked],
    ['a file more than asked for', { ...list, files: [a, b, { ...a, path: 'd' }] }, asked],
    ['a file less than asked for', { ...list, files: [a] }, asked],
    ['the same file twice', { ...list, files: [a, a] }, all],
    ['a path that leads out', { ...list, files: [{ ...a, path: '../a' }] }, all],
    ['an absolute path', { ...list, files: [{ ...a, path: '/a' }] }, all],
    ['a path that is no text', { ...list, files: [{ ...a, path: ['a'] }] }, all],
    ['a size below nothing', { ...list, files: [{ ...a, sizeBytes: -1 }] }, all],
    ['a size that is no number', { ...list, files: [{ ...a, sizeBytes: '1' }] }, all],
    ['a size beyond counting', { ...list, files: [{ ...a, sizeBytes: 2 ** 53 }] }, all],
    ['a file with a field more', { ...list, files: [{ ...a, more: 1 }] }, all],
    ['a list that is none', { ...list, files: { length: 2, 0: a, 1: b } }, asked],
    ['too long a list', { ...list, files: Array.from({ length: 20_001 }, (_, n) => ({ ...a, path: `${n}` })) }, all],
    ['too long a problem', { ...list, problem: 'x'.repeat(60_000) }, asked],
    ['bytes that nobody asked for', parts, asked],
    ['bytes for an earlier request', { ...parts, id: 5 }, taking],
    ['too few bytes', { ...parts, parts: [new Uint8Array(1)] }, taking],
    ['too many bytes', { ...parts, parts: [new Uint8Array(3)] }, taking],
    ['bytes in other numbers', { ...parts, parts: [new Int8Array(2)] }, taking],
    ['bytes in a larger buffer', { ...parts, parts: [new Uint8Array(new ArrayBuffer(9), 0, 2)] }, taking],
    ['bytes in shared memory', { ...parts, parts: [new Uint8Array(new SharedArrayBuffer(2))] }, taking],
    ['one part too many', { ...parts, parts: [new Uint8Array(2), new Uint8Array(2)] }, taking],
    ['no part', { ...parts, parts: [] }, taking],
    ['a list of numbers for bytes', { ...parts, parts: [[1, 2]] }, taking],
    ['twice that the code has ended', { type: 'ran', id: 4 }, { ...executing, hasRan: true }],
    ['that other code has ended', { type: 'ran', id: 5 }, executing],
    ['a change of a path that leads out', { ...done, files: [{ ...change, path: 'a/../../b' }] }, executing],
    ['a change of an unknown kind', { ...done, files: [{ ...change, change: 'moved' }] }, executing],
    ['a change without a hash', { ...done, files: [{ ...change, sha256: '' }] }, executing],
    ['a hash of another length', { ...done, files: [{ ...change, sha256: '0f' }] }, executing],
    ['a deleted file with a size', { ...done, files: [{ ...change, change: 'deleted', sha256: '' }] }, executing],
    ['two changes of a file', { ...done, files: [change, change] }, executing],
    ['too many changes', { ...done, files: manyChanges(MAX_CHANGES + 1, 10) }, executing],
    ['too long names', { ...done, files: manyChanges(MAX_CHANGES, MAX_CHANGES_CHARACTERS / 1_000 + 1) }, executing],
  ])('is dropped when it is %s', (_name, message, state) => {
    expect(parseWorkerMessage(message, state)).toBeUndefined();
  });
});
