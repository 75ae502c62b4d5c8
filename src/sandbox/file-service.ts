import type { PyodideAPI } from 'pyodide';
import type { FileChange } from '../core/index.ts';
import { capFiles } from './file-cap.ts';
import { createFileChanges } from './file-changes.ts';
import type { FileReply, FileRequest } from './file-messages.ts';
import type { FileNode, FileSystem } from './file-system.ts';
import { allNodes, isFile } from './file-system.ts';
import { watchFiles } from './file-watch.ts';
import { createSha256 } from './sha256.ts';
import { openWorkingFolder } from './working-folder.ts';

/** A message for the host, and what is to be transferred with it. */
export interface Answer {
  readonly message: { readonly id: number } & (FileReply | { readonly type: 'settled'; readonly problem: string });
  readonly transfer: Transferable[];
}

/** Everything about files in the Python worker. */
export interface FileService {
  /** Writes a file of our own, which belongs to a Python that is like new. */
  install(path: string, bytes: Uint8Array): void;
  answer(request: FileRequest): Answer;
  /** Before an action, which may fill all files up to so many bytes. */
  begin(fileBytes: number): void;
  /**
   * After an action: what it changed, and a line about what is not listed.
   *
   * @param onMuch Is called before work that takes longer than a moment.
   */
  end(onMuch: () => void): Promise<{ readonly changes: readonly FileChange[]; readonly note: string }>;
  /**
   * Empties the working folder and `/tmp`.
   *
   * @throws Error when files anywhere else were changed: then only another Python is like new.
   */
  reset(): void;
}

/**
 * Takes charge of the files of a started Python.
 *
 * @example
 * const files = serveFiles(pyodide);
 */
export function serveFiles(pyodide: PyodideAPI): FileService {
  const fs = pyodide.FS as unknown as FileSystem;
  const cap = capFiles(fs, Number.POSITIVE_INFINITY);
  const watch = watchFiles(fs);
  const folder = openWorkingFolder(fs, cap, watch);
  folder.clear();
  const changes = createFileChanges(folder, watch, createSha256(pyodide));
  const placeOf = (node: FileNode) => ({ name: node.name, parent: node.parent, version: watch.versionOf(node) });
  const own = new Map([...allNodes(fs)].map((node) => [node, placeOf(node)] as const));
  const isAsItWas = (node: FileNode): boolean => {
    const place = own.get(node);
    if (place?.name !== node.name || place.parent !== node.parent) return false;
    return !isFile(node) || place.version === watch.versionOf(node);
  };

  const write = ({ files, parts, isLast, fileBytes }: FileRequest & { readonly type: 'write-files' }): void => {
    cap.set(fileBytes);
    if (files) folder.stage.open(files);
    for (const part of parts) folder.stage.fill(part);
    if (isLast) folder.stage.commit();
  };

  return {
    install(path, bytes) {
      cap.exempt(bytes.length);
      pyodide.FS.writeFile(path, bytes, { canOwn: true });
      const { node } = fs.lookupPath(path);
      own.set(node, placeOf(node));
    },
    answer(request) {
      const { type, id } = request;
      switch (type) {
        case 'write-files': {
          const problem = problemOf(() => write(request));
          return { message: { type: 'settled', id, problem }, transfer: [] };
        }
        case 'list-files': {
          let files: ReturnType<typeof folder.list> = [];
          const problem = problemOf(() => (files = folder.list(request.paths)));
          return { message: { type: 'file-list', id, files, problem }, transfer: [] };
        }
        case 'take-files': {
          let parts: Uint8Array<ArrayBuffer>[] = [];
          const problem = problemOf(() => {
            parts = request.ranges.map(({ path, offset, sizeBytes }) => folder.read(path, offset, sizeBytes));
          });
          return { message: { type: 'file-parts', id, parts, problem }, transfer: parts.map(({ buffer }) => buffer) };
        }
        default:
          return type satisfies never;
      }
    },
    begin(fileBytes) {
      // What was broken off.
      folder.stage.clear();
      cap.set(fileBytes);
      changes.begin();
    },
    end: changes.end,
    reset() {
      folder.clear();
      const nodes = [...allNodes(fs)];
      if (nodes.length === own.size && nodes.every(isAsItWas)) return;
      throw new Error('Files outside of the working folder were changed.');
    },
  };
}

function problemOf(act: () => void): string {
  try {
    act();
    return '';
  } catch (thrown) {
    return thrown instanceof Error && thrown.message ? thrown.message : String(thrown);
  }
}
