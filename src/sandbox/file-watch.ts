import type { FileNode, FileSystem, FolderOperations } from './file-system.ts';

/** Tells whether files were written since one last looked. */
export interface FileWatch {
  /** Grows with everything that is done to any file or folder. */
  readonly revision: number;
  /** Another number after each write to the file, however short the time and whatever its size. */
  versionOf(node: FileNode): number;
  /** Counts a write that did not come from Python. */
  touch(node: FileNode): void;
}

/**
 * Follows what is done to files. Sizes and times of modification do not tell of a file that was written twice within a
 * millisecond, and reading all files after each action would take too long.
 *
 * @example
 * const watch = watchFiles(pyodide.FS);
 * const before = watch.versionOf(node);
 */
export function watchFiles(fs: FileSystem): FileWatch {
  const { MEMFS } = fs.filesystems;
  const versions = new WeakMap<FileNode, number>();
  let revision = 0;
  const touch = (node: FileNode): void => void versions.set(node, ++revision);

  const { write } = MEMFS.stream_ops;
  MEMFS.stream_ops.write = MEMFS.ops_table.file.stream.write = (stream, ...rest) => {
    touch(stream.node);
    return write.call(MEMFS.stream_ops, stream, ...rest);
  };
  const { resizeFileStorage } = MEMFS;
  MEMFS.resizeFileStorage = (node, sizeBytes) => {
    touch(node);
    resizeFileStorage.call(MEMFS, node, sizeBytes);
  };
  const folders = MEMFS.ops_table.dir.node;
  const counted = <Arguments extends unknown[], Result>(act: (...given: Arguments) => Result) =>
    function count(this: FolderOperations, ...given: Arguments): Result {
      revision += 1;
      return act.apply(this, given);
    };
  folders.mknod = counted(folders.mknod);
  folders.rename = counted(folders.rename);
  folders.unlink = counted(folders.unlink);
  folders.rmdir = counted(folders.rmdir);
  folders.symlink = counted(folders.symlink);

  return {
    get revision() {
      return revision;
    },
    versionOf: (node) => versions.get(node) ?? 0,
    touch,
  };
}
