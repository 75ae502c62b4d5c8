import type { FileCap } from './file-cap.ts';
import type { FileEntry, FilePart } from './file-messages.ts';
import { pathProblem } from './file-paths.ts';
import type { FileNode, FileSystem } from './file-system.ts';
import { childrenOf, isFile, isFolder, isLink } from './file-system.ts';
import type { FileWatch } from './file-watch.ts';

const FILE_MODE = 0o100_666;

/** Files on their way into the working folder, which has all of them in the end, or none. */
export interface FileStage {
  /**
   * Makes room for files.
   *
   * @throws Error when one of them cannot be there: its path is a folder, or leads through a file or a link; or no room.
   */
  open(files: readonly FileEntry[]): void;
  fill(part: FilePart): void;
  /** Puts the files in their places. */
  commit(): void;
  /** Forgets them. */
  clear(): void;
}

/** What a stage works on. */
export interface FileStageOptions {
  readonly fs: FileSystem;
  readonly cap: FileCap;
  readonly watch: FileWatch;
  /** Gives a folder below the working folder, and makes it where there is none. */
  readonly openFolder: (names: readonly string[]) => FileNode;
}

/**
 * Takes files piece by piece, and puts them into the working folder when they are whole.
 *
 * @example
 * const stage = createFileStage({ fs, cap, watch, openFolder });
 * stage.open([{ path: 'a', sizeBytes: 1 }]);
 */
export function createFileStage({ fs, cap, watch, openFolder }: FileStageOptions): FileStage {
  let staged: { readonly path: string; readonly bytes: Uint8Array<ArrayBuffer> }[] = [];

  const checkPlace = (path: string): void => {
    const refuse = (why: string): never => {
      throw new Error(`The file ${JSON.stringify(path)} cannot be written: ${why}.`);
    };
    const problem = pathProblem(path);
    if (problem) refuse(problem);
    const names = path.split('/');
    let node: FileNode | undefined = openFolder([]);
    for (const [place, name] of names.entries()) {
      node = childrenOf(node)[name];
      if (!node) return;
      const isLast = place === names.length - 1;
      if (isLink(node)) refuse(`"${name}" is a symbolic link, which is not followed`);
      if (isLast && !isFile(node)) refuse('there is a folder of that name');
      if (!isLast && !isFolder(node)) refuse(`"${name}" is a file, not a folder`);
    }
  };

  return {
    open(files) {
      staged = [];
      for (const { path } of files) checkPlace(path);
      const wantedBytes = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
      try {
        cap.reserve(wantedBytes);
        staged = files.map(({ path, sizeBytes }) => ({ path, bytes: new Uint8Array(sizeBytes) }));
      } catch {
        const remedy = 'delete some, or raise the limit fileBytes';
        throw new Error(`There is no room for ${wantedBytes.toLocaleString('en')} bytes of files: ${remedy}.`);
      }
    },
    fill({ index, offset, bytes }) {
      staged[index]?.bytes.set(bytes, offset);
    },
    commit() {
      const { dir } = fs.filesystems.MEMFS.ops_table;
      for (const { path, bytes } of staged) {
        const names = path.split('/');
        const name = names.pop() ?? '';
        const folder = openFolder(names);
        const node = childrenOf(folder)[name] ?? dir.node.mknod(folder, name, FILE_MODE, 0);
        node.contents = bytes;
        node.usedBytes = bytes.length;
        node.mtime = node.ctime = Date.now();
        watch.touch(node);
      }
      staged = [];
    },
    clear() {
      staged = [];
    },
  };
}
