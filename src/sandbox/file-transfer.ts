import type { BlobLike, FileContent } from '../core/index.ts';
import type { FileEntry, FilePart, FileRange } from './file-messages.ts';
import { checkPaths } from './file-paths.ts';
import type { Interpreter } from './interpreter.ts';

/** Files cross in slices of so many bytes, so that neither side holds them twice. */
const SLICE_BYTES = 8_000_000;
const SLICE_PARTS = 1_000;

/**
 * Files by path, as the host keeps them: to write them again when Python has to be rebuilt. As Blobs, which the browser
 * may keep on disk.
 */
export type MasterFiles = ReadonlyMap<string, BlobLike>;

/**
 * Checks files that are to be written, and makes Blobs of those that are none.
 *
 * @throws TypeError for a path that leads elsewhere, or a content that is none.
 * @example
 * toMasters({ 'notes.txt': 'hello' }).get('notes.txt')?.size; // 5
 */
export function toMasters(files: Readonly<Record<string, FileContent>>): MasterFiles {
  if (typeof files !== 'object' || files === null) {
    throw new TypeError('Files are given by path: { "data/table.csv": content }.');
  }
  checkPaths(Object.keys(files));
  return new Map(Object.entries(files).map(([path, content]) => [path, toBlob(path, content)]));
}

function toBlob(path: string, content: FileContent): BlobLike {
  if (typeof content === 'string' || content instanceof ArrayBuffer) return new Blob([content]);
  if (content instanceof Uint8Array) {
    // A Blob takes no shared memory; a slice is not shared.
    return new Blob([content.buffer instanceof ArrayBuffer ? (content as Uint8Array<ArrayBuffer>) : content.slice()]);
  }
  if (typeof content === 'object' && content !== null && 'arrayBuffer' in content) return content;
  throw new TypeError(`The file "${path}" must be a text, a Uint8Array, an ArrayBuffer, a Blob or a File.`);
}

/**
 * Writes files into Python's working folder: all of them, or none.
 *
 * @throws Error when one of them cannot be read or written, or they do not fit.
 * @example
 * await sendFiles(python, toMasters({ 'notes.txt': 'hello' }), 512 * 1024 * 1024);
 */
export async function sendFiles(python: Interpreter, files: MasterFiles, fileBytes: number): Promise<void> {
  const entries = [...files].map(([path, { size }]) => ({ path, sizeBytes: size }));
  checkTotal(entries, fileBytes, 'are given');
  const blobs = [...files.values()];
  const read = (slice: readonly Piece[]): Promise<FilePart[]> =>
    Promise.all(
      slice.map(async ({ index, offset, sizeBytes }) => {
        const bytes = await blobs[index]?.slice(offset, offset + sizeBytes).arrayBuffer();
        if (bytes?.byteLength !== sizeBytes)
          throw new Error(`The file "${entries[index]?.path}" has another size now.`);
        return { index, offset, bytes: new Uint8Array(bytes) };
      }),
    );
  const slices = toSlices(entries);
  let reading = read(slices[0] ?? []);
  for (const place of slices.keys()) {
    const parts = await reading;
    const isLast = place === slices.length - 1;
    // The next slice is read while this one is on its way.
    reading = isLast ? Promise.resolve([]) : read(slices[place + 1] ?? []);
    reading.catch(() => {});
    await python.writeFiles({ files: place === 0 ? entries : null, parts, isLast, fileBytes });
  }
}

/**
 * Reads files of Python's working folder, by path; the record has no prototype, so that any path is only a path.
 *
 * @param paths Null: all files.
 * @throws TypeError for a path that leads elsewhere; Error when a file is not there, or they hold too much.
 * @example
 * const { 'plot.png': image } = await fetchFiles(python, ['plot.png'], 512 * 1024 * 1024);
 */
export async function fetchFiles(
  python: Interpreter,
  paths: readonly string[] | null,
  limitBytes: number,
): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const entries = await python.listFiles(paths && [...new Set(paths)]);
  checkTotal(entries, limitBytes, 'would be read');
  const contents: Uint8Array<ArrayBuffer>[] = [];
  for (const slice of toSlices(entries)) {
    const ranges = slice.map(({ path, offset, sizeBytes }): FileRange => ({ path, offset, sizeBytes }));
    const parts = await python.takeFiles(ranges);
    for (const [place, part] of parts.entries()) {
      const { index, offset } = slice[place]!;
      const { sizeBytes } = entries[index]!;
      if (part.length === sizeBytes) contents[index] = part;
      else (contents[index] ??= new Uint8Array(sizeBytes)).set(part, offset);
    }
  }
  const files = Object.create(null) as Record<string, Uint8Array<ArrayBuffer>>;
  for (const [index, { path }] of entries.entries()) files[path] = contents[index] ?? new Uint8Array();
  return files;
}

interface Piece extends FileRange {
  readonly index: number;
}

/** Cuts files into pieces and puts these together to slices; at least one, so that files without bytes are seen too. */
function toSlices(entries: readonly FileEntry[]): readonly (readonly Piece[])[] {
  const slices: Piece[][] = [];
  let slice: Piece[] = [];
  let bytes = 0;
  const close = (): void => {
    slices.push(slice);
    slice = [];
    bytes = 0;
  };
  for (const [index, { path, sizeBytes }] of entries.entries()) {
    for (let offset = 0; offset < sizeBytes;) {
      const size = Math.min(sizeBytes - offset, SLICE_BYTES - bytes);
      slice.push({ index, path, offset, sizeBytes: size });
      offset += size;
      bytes += size;
      if (bytes >= SLICE_BYTES || slice.length >= SLICE_PARTS) close();
    }
  }
  if (slice.length > 0 || slices.length === 0) close();
  return slices;
}

function checkTotal(entries: readonly FileEntry[], limitBytes: number, what: string): void {
  const total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
  if (total <= limitBytes) return;
  const [held, limit] = [total.toLocaleString('en'), limitBytes.toLocaleString('en')];
  throw new RangeError(
    `${held} bytes of files ${what}, more than the limit fileBytes of ${limit}. Take fewer, or raise it.`,
  );
}
