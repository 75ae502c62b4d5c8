import type { FileNode, FileStream, FileSystem } from './file-system.ts';
import { allNodes, bytesOf, capacityOf, isFolder } from './file-system.ts';

/** What a file, folder or link costs besides what it holds: names without end would fill the memory as well. */
const NODE_BYTES = 1_024;
const PIPE_BUCKET_BYTES = 8_192;

/** What Linux allows. */
const NAME_BYTES = 255;
const LINK_CHARACTERS = 4_096;

const ENAMETOOLONG = 37;
const ENOSPC = 51;

/** Files grow ahead of what is written, so that many small writes are not many copies. */
const DOUBLED_BYTES = 1_048_576;
const LEAST_BYTES = 256;

/** The cap on what all files together may hold. */
export interface FileCap {
  set(limitBytes: number): void;
  /** Makes room for a file that does not count. */
  exempt(bytes: number): void;
  /**
   * Counts bytes that are about to be held by a file, without Python writing them.
   *
   * @throws ErrnoError ENOSPC when there is no room for them.
   */
  reserve(bytes: number): void;
}

/**
 * Makes Python's file system refuse to hold more than a cap, which Python then meets as an OSError "No space left on
 * device". Files lie outside of WebAssembly's memory, so its cap does not hold for them. What is there already does not
 * count; every folder counts, also what was deleted and is still open, and what waits in pipes.
 *
 * Bytes are counted as they are taken and only counted anew, over all files, when they would not fit: so nothing need
 * be known about when the memory of a deleted file becomes free.
 *
 * @example
 * const cap = capFiles(pyodide.FS, 512 * 1024 * 1024);
 * cap.set(64 * 1024 * 1024);
 */
export function capFiles(fs: FileSystem, limitBytes: number): FileCap {
  const { MEMFS } = fs.filesystems;
  replaceFolderTables(fs);
  let ownBytes = countBytes(fs);
  let capBytes = ownBytes + limitBytes;
  /** Never less than what is held. */
  let heldBytes = ownBytes;

  const take = (bytes: number): void => {
    if (bytes > 0 && heldBytes + bytes > capBytes) {
      heldBytes = countBytes(fs);
      if (heldBytes + bytes > capBytes) throw new fs.ErrnoError(ENOSPC);
    }
    heldBytes += bytes;
  };
  /** Replaces what a file has for its bytes. */
  const store = (node: FileNode, capacityBytes: number): void => {
    take(capacityBytes - capacityOf(node));
    const grown = allocate(fs, capacityBytes);
    grown.set(bytesOf(node).subarray(0, capacityBytes));
    node.contents = grown;
  };

  MEMFS.expandFileStorage = (node, wantedBytes) => {
    const capacity = capacityOf(node);
    if (capacity >= wantedBytes) return;
    const ahead = Math.max(LEAST_BYTES, capacity < DOUBLED_BYTES ? capacity * 2 : Math.ceil(capacity * 1.125));
    try {
      store(node, Math.max(wantedBytes, ahead));
    } catch {
      store(node, wantedBytes);
    }
  };
  MEMFS.resizeFileStorage = (node, sizeBytes) => {
    if (node.usedBytes === sizeBytes) return;
    store(node, sizeBytes);
    node.usedBytes = sizeBytes;
  };

  const { createNode } = MEMFS;
  MEMFS.createNode = (parent, name, mode, device) => {
    checkName(fs, name);
    take(NODE_BYTES);
    const node = createNode.call(MEMFS, parent, name, mode, device);
    // A plain object loses a file that is called __proto__.
    if (isFolder(node)) node.contents = Object.create(null) as Record<string, FileNode>;
    return node;
  };

  const { write } = MEMFS.stream_ops;
  MEMFS.stream_ops.write = MEMFS.ops_table.file.stream.write = (stream, buffer, offset, length, position, canOwn) => {
    const { node } = stream;
    // The first write brings storage of its own; for any other `expandFileStorage` is asked.
    if (length > 0 && node.usedBytes === 0 && position === 0) take(length - capacityOf(node));
    try {
      return write.call(MEMFS.stream_ops, stream, buffer, offset, length, position, canOwn);
    } catch (thrown) {
      throw thrown instanceof RangeError ? new fs.ErrnoError(ENOSPC) : thrown;
    }
  };

  const folders = MEMFS.ops_table.dir.node;
  const { rename, symlink } = folders;
  folders.rename = (node, newFolder, newName) => {
    checkName(fs, newName);
    rename.call(folders, node, newFolder, newName);
  };
  folders.symlink = (parent, name, target) => {
    if (target.length > LINK_CHARACTERS) throw new fs.ErrnoError(ENAMETOOLONG);
    return symlink.call(folders, parent, name, target);
  };

  const writeAny = fs.write;
  fs.write = (stream, buffer, offset, length, ...rest) => {
    if (stream.node?.pipe) take(length + PIPE_BUCKET_BYTES);
    return writeAny.call(fs, stream, buffer, offset, length, ...rest);
  };

  return {
    set(bytes) {
      capBytes = ownBytes + bytes;
    },
    exempt(bytes) {
      ownBytes += bytes + NODE_BYTES;
      capBytes += bytes + NODE_BYTES;
    },
    reserve: take,
  };
}

/** Everything that is held: the files of all folders, and open ones that have been deleted. */
function countBytes(fs: FileSystem): number {
  const nodes = new Set<FileNode>();
  const pipes = new Set<NonNullable<FileNode['pipe']>>();
  for (const node of allNodes(fs)) nodes.add(node);
  for (const { node } of fs.streams.filter((stream): stream is FileStream => Boolean(stream))) {
    if (node?.pipe) pipes.add(node.pipe);
    else if (node) nodes.add(node);
  }
  let bytes = 0;
  for (const node of nodes) bytes += NODE_BYTES + capacityOf(node);
  for (const { buckets } of pipes) bytes += (buckets?.length ?? 0) * PIPE_BUCKET_BYTES;
  return bytes;
}

/** The folders that are there already get tables without a prototype, as later ones do. */
function replaceFolderTables(fs: FileSystem): void {
  for (const node of allNodes(fs)) {
    if (!isFolder(node) || node.contents === undefined) continue;
    node.contents = Object.assign(Object.create(null) as Record<string, FileNode>, node.contents);
  }
}

function checkName(fs: FileSystem, name: string): void {
  const isLong = name.length > NAME_BYTES || new TextEncoder().encode(name).length > NAME_BYTES;
  if (isLong) throw new fs.ErrnoError(ENAMETOOLONG);
}

function allocate(fs: FileSystem, bytes: number): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(bytes);
  } catch {
    throw new fs.ErrnoError(ENOSPC);
  }
}
