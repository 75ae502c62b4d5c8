import type { FileChange } from '../core/index.ts';
import { MAX_LISTED, pathProblem } from './file-paths.ts';
import { hasExactly, isCount, isRecord } from './record.ts';

/** A file by its path below the working folder. */
export interface FileEntry {
  readonly path: string;
  readonly sizeBytes: number;
}

/** Bytes for a file that was announced; `index` is its place in the announcement. */
export interface FilePart {
  readonly index: number;
  readonly offset: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Bytes that are wanted of a file. */
export interface FileRange {
  readonly path: string;
  readonly offset: number;
  readonly sizeBytes: number;
}

/**
 * What the host asks about files. All are answered before the next one, so that no more than two slices are ever under
 * way.
 */
export type FileRequest =
  /** Announces files, brings parts of them, and with the last one has all of them put in place. */
  | {
      readonly type: 'write-files';
      readonly id: number;
      /** Null when they were announced before. */
      readonly files: readonly FileEntry[] | null;
      readonly parts: readonly FilePart[];
      readonly isLast: boolean;
      /** What all files may hold. */
      readonly fileBytes: number;
    }
  /** Null asks for all files of the working folder. */
  | { readonly type: 'list-files'; readonly id: number; readonly paths: readonly string[] | null }
  | { readonly type: 'take-files'; readonly id: number; readonly ranges: readonly FileRange[] };

/** What the worker says about files; with a problem there is nothing else. `write-files` is answered by `settled`. */
export type FileReply =
  | { readonly type: 'file-list'; readonly files: readonly FileEntry[]; readonly problem: string }
  | { readonly type: 'file-parts'; readonly parts: readonly Uint8Array<ArrayBuffer>[]; readonly problem: string };

/** What the host waits for when it has asked for files. */
export type FileState =
  | { readonly phase: 'listing'; readonly id: number; readonly paths: readonly string[] | null }
  | { readonly phase: 'taking'; readonly id: number; readonly ranges: readonly FileRange[] };

/** How long a list of files may be, with `MAX_LISTED`. */
export const MAX_LISTED_CHARACTERS = 4_000_000;

/** More changes than this are not reported one by one. */
export const MAX_CHANGES = 1_000;
export const MAX_CHANGES_CHARACTERS = 200_000;

const CHANGES: readonly unknown[] = ['created', 'changed', 'deleted'] satisfies readonly FileChange['change'][];

/** Reads what claims to be the files that an action changed. */
export function parseChanges(data: unknown): readonly FileChange[] | undefined {
  if (!Array.isArray(data) || data.length > MAX_CHANGES || !data.every(isChange)) return undefined;
  return haveOwnPaths(data, MAX_CHANGES_CHARACTERS) ? data : undefined;
}

function isChange(data: unknown): data is FileChange {
  if (!isRecord(data) || !hasExactly(data, ['path', 'change', 'sizeBytes', 'sha256'])) return false;
  const { path, change, sizeBytes, sha256 } = data;
  if (pathProblem(path) || !CHANGES.includes(change) || !isCount(sizeBytes) || typeof sha256 !== 'string') return false;
  return change === 'deleted' ? sizeBytes === 0 && sha256 === '' : /^[0-9a-f]{64}$/.test(sha256);
}

/** Reads what claims to be the list that was asked for. */
export function parseFileList(data: unknown, paths: readonly string[] | null): readonly FileEntry[] | undefined {
  if (!Array.isArray(data) || data.length > MAX_LISTED || !data.every(isEntry)) return undefined;
  if (!haveOwnPaths(data, MAX_LISTED_CHARACTERS)) return undefined;
  const isAsked = !paths || (paths.length === data.length && paths.every((path, place) => data[place]?.path === path));
  return isAsked ? data : undefined;
}

function isEntry(data: unknown): data is FileEntry {
  return (
    isRecord(data) && hasExactly(data, ['path', 'sizeBytes']) && !pathProblem(data.path) && isCount(data.sizeBytes)
  );
}

function haveOwnPaths(files: readonly { readonly path: string }[], maxCharacters: number): boolean {
  const characters = files.reduce((sum, { path }) => sum + path.length, 0);
  return characters <= maxCharacters && new Set(files.map(({ path }) => path)).size === files.length;
}

/** Reads what claims to be the bytes that were asked for: each part has its size, and a buffer of its own. */
export function parseFileParts(
  data: unknown,
  ranges: readonly FileRange[],
): readonly Uint8Array<ArrayBuffer>[] | undefined {
  if (!Array.isArray(data) || data.length !== ranges.length) return undefined;
  const isPart = (part: unknown, place: number): part is Uint8Array<ArrayBuffer> =>
    part instanceof Uint8Array &&
    part.buffer instanceof ArrayBuffer &&
    part.length === ranges[place]?.sizeBytes &&
    part.buffer.byteLength === part.length;
  return data.every(isPart) ? (data as Uint8Array<ArrayBuffer>[]) : undefined;
}
