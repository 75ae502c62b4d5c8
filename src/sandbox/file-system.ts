/**
 * The parts of Emscripten's file system that are used here. All files of Python are its MEMFS: trees of nodes in
 * JavaScript, whose contents lie outside of WebAssembly's memory.
 */
export interface FileSystem {
  readonly root: FileNode;
  readonly streams: readonly (FileStream | null | undefined)[];
  readonly filesystems: { readonly MEMFS: MemoryFiles };
  readonly ErrnoError: new (errno: number) => Error;
  write(stream: FileStream, buffer: Uint8Array, offset: number, length: number, ...rest: unknown[]): number;
  destroyNode(node: FileNode): void;
  chdir(path: string): void;
  lookupPath(path: string): { readonly node: FileNode };
}

type FileBytes = Uint8Array<ArrayBuffer> | Int8Array<ArrayBuffer>;

/** A file, folder or link. */
export interface FileNode {
  readonly id: number;
  readonly name: string;
  readonly parent: FileNode;
  readonly mode: number;
  /** Another file system that hangs here. */
  readonly mounted: { readonly root: FileNode } | null;
  /** Bytes of a file, signed or not, of which the first `usedBytes` count; nodes of a folder by name. */
  contents?: FileBytes | Record<string, FileNode>;
  usedBytes: number;
  mtime: number;
  ctime: number;
  readonly pipe?: { readonly buckets: readonly unknown[] | null };
}

/** An open file. */
export interface FileStream {
  readonly node?: FileNode;
}

type Write = (
  stream: FileStream & { readonly node: FileNode },
  buffer: Uint8Array,
  offset: number,
  length: number,
  position: number,
  canOwn?: boolean,
) => number;

/** Operations on folders that change what is in them. */
export interface FolderOperations {
  mknod(parent: FileNode, name: string, mode: number, device: number): FileNode;
  rename(node: FileNode, newFolder: FileNode, newName: string): void;
  unlink(parent: FileNode, name: string): void;
  rmdir(parent: FileNode, name: string): void;
  symlink(parent: FileNode, name: string, target: string): FileNode;
}

/** The file system in memory. Nodes share the tables of operations, so changing these changes all files. */
export interface MemoryFiles {
  createNode(parent: FileNode | null, name: string, mode: number, device: number): FileNode;
  expandFileStorage(node: FileNode, wantedBytes: number): void;
  resizeFileStorage(node: FileNode, sizeBytes: number): void;
  readonly stream_ops: { write: Write };
  readonly ops_table: {
    readonly dir: { readonly node: FolderOperations };
    readonly file: { readonly stream: { write: Write } };
  };
}

const KIND = 0o170_000;

export const isFolder = ({ mode }: FileNode): boolean => (mode & KIND) === 0o040_000;
export const isFile = ({ mode }: FileNode): boolean => (mode & KIND) === 0o100_000;
export const isLink = ({ mode }: FileNode): boolean => (mode & KIND) === 0o120_000;

/** The bytes of a file, without what is kept ready for more. */
export function bytesOf(node: FileNode): Uint8Array<ArrayBuffer> {
  const { buffer, byteOffset } = node.contents as FileBytes;
  return new Uint8Array(buffer, byteOffset, node.usedBytes);
}

/** How much memory a file has, also for what is to come. */
export function capacityOf({ contents }: FileNode): number {
  return ArrayBuffer.isView(contents) ? contents.byteLength : 0;
}

/** What is in a folder, by name; nothing for a folder of another kind of file system. */
export function childrenOf(folder: FileNode): Record<string, FileNode> {
  const { contents } = folder;
  return contents === undefined || ArrayBuffer.isView(contents) ? {} : contents;
}

/** Every node there is, folders before what is in them; what hangs in the tree from elsewhere included. */
export function* allNodes(fs: FileSystem): Generator<FileNode, void> {
  const waiting = [fs.root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if (node.mounted) waiting.push(node.mounted.root);
    if (isFolder(node)) for (const child of Object.values(childrenOf(node))) waiting.push(child);
  }
}
