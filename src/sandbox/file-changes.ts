import type { FileChange } from '../core/index.ts';
import { MAX_CHANGES, MAX_CHANGES_CHARACTERS } from './file-messages.ts';
import type { FileNode } from './file-system.ts';
import { bytesOf } from './file-system.ts';
import type { FileWatch } from './file-watch.ts';
import type { WorkingFolder } from './working-folder.ts';

/** So much is handed to be hashed at once: it is copied for that. */
const BATCH_BYTES = 16_000_000;

/** Hashing so much takes long enough for the time limit to matter. */
const MUCH_BYTES = 8_000_000;

/** What an action did to the files of the working folder. */
export interface FileChanges {
  /** Looks at them before an action. */
  begin(): void;
  /**
   * What has changed since then, and a line about what is not listed.
   *
   * @param onMuch Is called before work that takes longer than a moment.
   */
  end(onMuch: () => void): Promise<{ readonly changes: readonly FileChange[]; readonly note: string }>;
}

type Seen = ReadonlyMap<string, { readonly node: FileNode; readonly version: number }>;
type Change = Pick<FileChange, 'path' | 'change'> & { readonly node?: FileNode };

/**
 * Finds changed files: by what was written, and then, where that is known, by whether the content is another.
 *
 * @param hash Gives the SHA-256 of bytes in hexadecimal.
 * @example
 * const files = createFileChanges(folder, watch, sha256);
 */
export function createFileChanges(
  folder: WorkingFolder,
  watch: FileWatch,
  hash: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>,
): FileChanges {
  const hashes = new WeakMap<FileNode, { readonly version: number; readonly sha256: string }>();
  let before: Seen = new Map();
  let unnamed = 0;
  let revision = -1;

  const look = (): Seen => {
    if (revision === watch.revision) return before;
    const found = folder.find();
    revision = watch.revision;
    unnamed = found.unnamed;
    return new Map(found.files.map(({ path, node }) => [path, { node, version: watch.versionOf(node) }]));
  };

  const hashOf = async (node: FileNode): Promise<string> => {
    const version = watch.versionOf(node);
    const known = hashes.get(node);
    if (known?.version === version) return known.sha256;
    const sha256 = await hash(bytesOf(node));
    hashes.set(node, { version, sha256 });
    return sha256;
  };

  return {
    begin() {
      before = look();
    },
    async end(onMuch) {
      const [old, unnamedBefore] = [before, unnamed];
      before = look();
      if (before === old) return { changes: [], note: '' };
      const known = new Map([...old].map(([path, { node }]) => [path, hashes.get(node)?.sha256]));
      const { listed, left } = cut(compare(old, before));
      if (listed.reduce((sum, { node }) => sum + (node?.usedBytes ?? 0), 0) > MUCH_BYTES) onMuch();
      const changes: FileChange[] = [];
      for (const batch of inBatches(listed)) {
        const hashed = batch.map(async ({ path, change, node }) =>
          node
            ? { path, change, sizeBytes: node.usedBytes, sha256: await hashOf(node) }
            : { path, change, sizeBytes: 0, sha256: '' },
        );
        changes.push(...(await Promise.all(hashed)));
      }
      const isNews = ({ path, change, sha256 }: FileChange): boolean =>
        change !== 'changed' || known.get(path) !== sha256;
      return { changes: changes.filter(isNews), note: toNote(listed.length, left, unnamed - unnamedBefore) };
    },
  };
}

function compare(old: Seen, now: Seen): Change[] {
  const changes: Change[] = [];
  for (const [path, { node, version }] of now) {
    const earlier = old.get(path);
    if (!earlier) changes.push({ path, change: 'created', node });
    else if (earlier.node !== node || earlier.version !== version) changes.push({ path, change: 'changed', node });
  }
  for (const path of old.keys()) if (!now.has(path)) changes.push({ path, change: 'deleted' });
  return changes;
}

/** As many as may be told. */
function cut(changes: readonly Change[]): { readonly listed: readonly Change[]; readonly left: number } {
  let characters = 0;
  let count = 0;
  for (const { path } of changes) {
    characters += path.length;
    if (count >= MAX_CHANGES || characters > MAX_CHANGES_CHARACTERS) break;
    count += 1;
  }
  return { listed: changes.slice(0, count), left: changes.length - count };
}

function* inBatches(changes: readonly Change[]): Generator<readonly Change[], void> {
  let batch: Change[] = [];
  let bytes = 0;
  for (const change of changes) {
    bytes += change.node?.usedBytes ?? 0;
    if (batch.length > 0 && bytes > BATCH_BYTES) {
      yield batch;
      batch = [];
      bytes = change.node?.usedBytes ?? 0;
    }
    batch.push(change);
  }
  if (batch.length > 0) yield batch;
}

function toNote(listed: number, left: number, unnamed: number): string {
  const notes = [
    left > 0 && `Note: ${left + listed} files were changed, of which only the first ${listed} are reported.\n`,
    unnamed > 0 && `Note: ${unnamed} files have names that cannot be used outside of Python, and are not reported.\n`,
  ];
  return notes.filter(Boolean).join('');
}
