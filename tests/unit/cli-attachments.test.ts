import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readAttachments } from '../../src/cli/attachments.mjs';
import { toPieces } from '../../src/cli/browser-agent.mjs';
import { UsageError } from '../../src/cli/usage-error.mjs';

/** A file of that beginning, written one character a byte; its path. */
function write(name: string, begin: string, folder = makeFolder()): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat([Buffer.from(begin, 'latin1'), Buffer.alloc(20)]));
  return path;
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-attachments-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

describe('attachments', () => {
  it.each([
    ['image', '\x89PNG\r\n\x1a\n', 'image/png'],
    ['image', '\xff\xd8\xff\xe0', 'image/jpeg'],
    ['image', 'GIF89a', 'image/gif'],
    ['image', 'RIFF\x01\x02\x03\x04WEBP', 'image/webp'],
    ['audio', 'RIFF\x01\x02\x03\x04WAVE', 'audio/wav'],
    ['audio', 'ID3', 'audio/mpeg'],
    ['audio', '\xff\xfb\x90', 'audio/mpeg'],
    ['audio', '\xff\xf2\x90', 'audio/mpeg'],
  ])('take an %s that begins with %j for %s, whatever its name', (flag, begin, mediaType) => {
    const [read] = readAttachments({ [flag]: [write('photo.txt', begin)] });
    expect(read).toMatchObject({ kind: flag === 'image' ? 'images' : 'audio', name: 'photo.txt', mediaType });
    expect(read?.bytes.subarray(0, begin.length).toString('latin1')).toBe(begin);
  });

  it('take any file', () => {
    const read = readAttachments({ file: [write('a.csv', 'a,b'), write('empty', '')] });
    expect(read.map(({ kind, name }) => [kind, name])).toEqual([
      ['files', 'a.csv'],
      ['files', 'empty'],
    ]);
  });

  it.each<[string, () => Parameters<typeof readAttachments>[0]]>([
    ['a text as a picture', () => ({ image: [write('photo.png', '<svg>')] })],
    ['a sound as a picture', () => ({ image: [write('photo.webp', 'RIFF\x01\x02\x03\x04WAVE')] })],
    ['a picture as a sound', () => ({ audio: [write('sound.mp3', '\xff\xd8\xff')] })],
    ['AAC as a sound', () => ({ audio: [write('sound.mp3', '\xff\xf1')] })],
    ['nothing as a picture', () => ({ image: [join(makeFolder(), 'none.png')] })],
    ['a folder', () => ({ file: [makeFolder()] })],
    ['two files of one name', () => ({ file: [write('a.csv', ''), write('a.csv', '')] })],
  ])('refuse %s', (_what, paths) => {
    expect(() => readAttachments(paths())).toThrow(UsageError);
  });

  it('say which of them is refused, and what it should be', () => {
    const folder = makeFolder();
    mkdirSync(join(folder, 'b'));
    const path = write('photo.png', '<svg>', join(folder, 'b'));
    expect(() => readAttachments({ image: [path] })).toThrow(`--image: ${path} is not a PNG, JPEG, WebP or GIF`);
  });

  it('cross in pieces that make the same bytes again', () => {
    const bytes = Buffer.alloc(5 * 1024 * 1024, 'abc');
    const files = [
      { kind: 'files' as const, name: 'big', mediaType: '', bytes },
      { kind: 'images' as const, name: 'a.png', mediaType: 'image/png', bytes: Buffer.alloc(0) },
    ];
    const pieces = [...toPieces(files)];
    expect(pieces.map(({ name, isLast }) => [name, isLast])).toEqual([
      ['big', false],
      ['big', true],
      ['a.png', true],
    ]);
    const crossed = pieces.slice(0, 2).map(({ base64 }) => Buffer.from(base64, 'base64'));
    expect(Buffer.concat(crossed).equals(bytes)).toBe(true);
  });
});
