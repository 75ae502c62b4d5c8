import type { FileCap } from './file-cap.ts';
import { MAX_LISTED, pathProblem } from './file-paths.ts';
import type { FileNode, FileSystem } from './file-system.ts';
import { bytesOf, childrenOf, isFile, isFolder, isLink } from './file-system.ts';
import type { FileStage } from './file-stage.ts';
import { createFileStage } from './file-stage.ts';
import type { FileWatch } from './file-watch.ts';
import type { FileEntry } from './file-messages.ts';
import { MAX_LISTED_CHARACTERS } from './file-messages.ts';

/** Where Python's code works, and where the host's files are. */
const HOME = ['home', 'user'];
const TEMPORARY = ['tmp'];
const CACHE_FOLDER = '__pycache__';

const NAMED = 10;

const FOLDER_MODE = 0o040_777;

/** A regular file below the working folder. */
export interface FoundFile {
  readonly path: string;
  readonly node: FileNode;
}

/** What is under the working folder, by names that a host can use too, and how many files have no such name. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  readonly unnamed: number;
}

/** The working folder as the host sees it: relative paths, links not followed, nothing outside. */
export interface WorkingFolder {
  /** All files, except those whose name, or whose folder's, begins with a dot, and Python's caches. */
  find(): FoundFiles;
  /** @throws Error that names what is there, when one of `paths` is not. */
  list(paths: readonly string[] | null): FileEntry[];
  /** @throws Error when a file is not there. */
  read(path: string, offset: number, sizeBytes: number): Uint8Array<ArrayBuffer>;
  readonly stage: FileStage;
  /** Empties it and `/tmp`, and makes it Python's current folder again. */
  clear(): void;
}

/**
 * The working folder in Python's file system.
 *
 * @example
 * const folder = openWorkingFolder(pyodide.FS, cap, watch);
 */
export function openWorkingFolder(fs: FileSystem, cap: FileCap, watch: FileWatch): WorkingFolder {
  const { dir } = fs.filesystems.MEMFS.ops_table;

  /** A folder from the root, without following links; made, if need be, where a link or a file is in the way. */
  const openFolder = (names: readonly string[]): FileNode => {
    let folder = fs.root;
    for (const name of names) {
      let child = childrenOf(folder)[name];
      if (child && !isFolder(child)) {
        remove(folder, child);
        child = undefined;
      }
      folder = child ?? dir.node.mknod(folder, name, FOLDER_MODE, 0);
    }
    return folder;
  };
  const remove = (folder: FileNode, node: FileNode): void => {
    const waiting = [node];
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      if (isFolder(one)) for (const child of Object.values(childrenOf(one))) waiting.push(child);
      fs.destroyNode(one);
    }
    delete childrenOf(folder)[node.name];
    watch.touch(folder);
  };
  const empty = (folder: FileNode): void => {
    for (const child of Object.values(childrenOf(folder))) remove(folder, child);
  };

  const openBelow = (names: readonly string[]): FileNode => openFolder([...HOME, ...names]);
  const stage = createFileStage({ fs, cap, watch, openFolder: openBelow });

  const find = (): FoundFiles => {
    const files: FoundFile[] = [];
    let unnamed = 0;
    const waiting: FoundFile[] = [{ path: '', node: openFolder(HOME) }];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const [name, node] of Object.entries(childrenOf(next.node))) {
        if (name.startsWith('.') || name === CACHE_FOLDER || isLink(node)) continue;
        const path = next.path ? `${next.path}/${name}` : name;
        if (pathProblem(path)) unnamed += 1;
        else if (isFolder(node)) waiting.push({ path, node });
        else if (isFile(node)) files.push({ path, node });
      }
    }
    files.sort((a, b) => (a.path < b.path ? -1 : 1));
    return { files, unnamed };
  };

  /** The file at a path, or why there is none. */
  const at = (path: string): FileNode | string => {
    if (pathProblem(path)) return 'has no path that can be used';
    let node: FileNode | undefined = openFolder(HOME);
    for (const name of path.split('/')) {
      node = node && isFolder(node) ? childrenOf(node)[name] : undefined;
      if (node && isLink(node)) return 'is or lies behind a symbolic link, which is not followed';
    }
    if (!node) return 'is not there';
    return isFile(node) ? node : 'is a folder';
  };
  const fileAt = (path: string): FileNode => {
    const node = at(path);
    if (typeof node !== 'string') return node;
    throw new Error(`The file ${JSON.stringify(path)} cannot be read: it ${node}. ${describe(find().files)}`);
  };

  return {
    find,
    list(paths) {
      if (paths) return paths.map((path) => ({ path, sizeBytes: fileAt(path).usedBytes }));
      const { files } = find();
      const characters = files.reduce((sum, { path }) => sum + path.length, 0);
      if (files.length > MAX_LISTED || characters > MAX_LISTED_CHARACTERS) {
        throw new Error(`There are ${files.length} files, too many to be read at once: name some.`);
      }
      return files.map(({ path, node }) => ({ path, sizeBytes: node.usedBytes }));
    },
    read: (path, offset, sizeBytes) => bytesOf(fileAt(path)).slice(offset, offset + sizeBytes),

    stage,

    clear() {
      stage.clear();
      empty(openFolder(HOME));
      empty(openFolder(TEMPORARY));
      fs.chdir(`/${HOME.join('/')}`);
    },
  };
}

/** What there is, for who asked for what there is not. */
function describe(files: readonly FoundFile[]): string {
  if (files.length === 0) return 'The working folder is empty.';
  const named = files.slice(0, NAMED).map(({ path }) => JSON.stringify(path.slice(0, 100)));
  const rest = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
  return `There are: ${named.join(', ')}${rest}.`;
}
