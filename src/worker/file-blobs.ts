import type { BlobLike, FileContent } from '../core/index.ts';
import { nextTask } from '../models/pause.ts';
import { checkPaths } from '../sandbox/file-paths.ts';
import type { NamedFile } from './protocol.ts';

/** So much is copied without a break: a few milliseconds, less than a frame. */
const SLICE_BYTES = 4_000_000;

/**
 * Checks files for the sandbox and makes Blobs of their contents, which cross to a worker without being copied. Large
 * texts and arrays are copied in slices with breaks between, so that the page goes on answering; they must not be
 * changed meanwhile.
 *
 * @throws TypeError (as a rejection) for a path that leads elsewhere, or a content that is none.
 * @example
 * const files = await toBlobs({ 'data/table.csv': 'a,b\n1,2', 'photo.jpg': file });
 */
export async function toBlobs(files: Readonly<Record<string, FileContent>>): Promise<readonly NamedFile[]> {
  checkFiles(files);
  const named: NamedFile[] = [];
  for (const [path, content] of Object.entries(files)) named.push({ path, content: await toBlob(content) });
  return named;
}

/**
 * Checks files that are to be written.
 *
 * @throws TypeError for a path that leads elsewhere, or a content that is none.
 * @example
 * checkFiles({ 'notes.txt': 'hello' });
 */
export function checkFiles(files: Readonly<Record<string, FileContent>>): void {
  if (typeof files !== 'object' || files === null || Array.isArray(files)) {
    throw new TypeError('Files are given by path: { "data/table.csv": content }.');
  }
  checkPaths(Object.keys(files));
  for (const [path, content] of Object.entries(files)) {
    if (typeof content === 'string' || content instanceof ArrayBuffer || content instanceof Uint8Array) continue;
    if (typeof content === 'object' && content !== null && typeof content.arrayBuffer === 'function') continue;
    throw new TypeError(`The file "${path}" must be a text, a Uint8Array, an ArrayBuffer, a Blob or a File.`);
  }
}

/**
 * Files by path, in a record without a prototype, so that any path is only a path.
 *
 * @example
 * toRecord([{ path: '__proto__', content: blob }]);
 */
export function toRecord<Content>(files: readonly NamedFile<Content>[]): Record<string, Content> {
  const record = Object.create(null) as Record<string, Content>;
  for (const { path, content } of files) record[path] = content;
  return record;
}

async function toBlob(content: FileContent): Promise<Blob> {
  if (content instanceof Blob) return content;
  if (typeof content === 'string') return fromSlices(content.length, (from, to) => content.slice(from, to), content);
  if (content instanceof ArrayBuffer) return toBlob(new Uint8Array(content));
  if (content instanceof Uint8Array) {
    const isShared = !(content.buffer instanceof ArrayBuffer);
    const bytes = content as Uint8Array<ArrayBuffer>;
    // A Blob takes no shared memory; a slice is not shared.
    return fromSlices(bytes.length, (from, to) => (isShared ? bytes.slice(from, to) : bytes.subarray(from, to)));
  }
  return fromBlobLike(content);
}

async function fromSlices(
  length: number,
  slice: (from: number, to: number) => string | Uint8Array<ArrayBuffer>,
  text = '',
): Promise<Blob> {
  const parts: Blob[] = [];
  for (let from = 0; from < length;) {
    let to = Math.min(from + SLICE_BYTES, length);
    // No character may be cut in two.
    if (to < length && /[\uD800-\uDBFF]/.test(text.charAt(to - 1))) to -= 1;
    parts.push(new Blob([slice(from, to)]));
    from = to;
    if (from < length) await nextTask();
  }
  return new Blob(parts);
}

async function fromBlobLike(content: BlobLike): Promise<Blob> {
  const parts: Blob[] = [];
  for (let from = 0; from < content.size; from += SLICE_BYTES) {
    parts.push(new Blob([await content.slice(from, from + SLICE_BYTES).arrayBuffer()]));
  }
  return new Blob(parts);
}
