/** A file that the page needs, as the build lists it. */
export interface ListedFile {
  /** From the site's folder. */
  readonly path: string;
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  /** What a packed file becomes on servers that unpack it by themselves. */
  readonly unpacked?: Pick<ListedFile, 'sizeBytes' | 'sha256'>;
}

/** All files of one version of the page. */
export interface FileList {
  readonly version: string;
  readonly files: readonly ListedFile[];
}

/** What is kept for offline use, as people are told of it. */
export const PARTS = {
  app: 'The page',
  python: 'Python',
  model: 'The model',
} as const;

/** One of them, with its size. */
export interface KeptPart {
  readonly part: keyof typeof PARTS;
  readonly sizeBytes: number;
}

/** A service worker, by what it keeps. */
export interface KeeperDescription {
  readonly version: string;
  readonly parts: readonly KeptPart[];
  /** Whether all files are there. */
  readonly isWhole: boolean;
}

/** Why a version could not be kept. `path` is empty where no single file is to blame. */
export interface KeepProblem {
  readonly kind: 'network' | 'wrong-file' | 'no-room' | 'internal';
  readonly path: string;
  readonly message: string;
}

/**
 * What a page asks a service worker; the answer comes over the port that is sent along. Pages and workers of different
 * versions meet here, so what is said may grow but not change.
 */
export type KeeperRequests = {
  describe: { readonly request: { readonly type: 'describe' }; readonly reply: KeeperDescription };
  /** Completes what is kept. */
  keep: { readonly request: { readonly type: 'keep' }; readonly reply: { readonly problem: KeepProblem | undefined } };
  /** Serves the pages that are open too, if they are all of the worker's version. */
  claim: { readonly request: { readonly type: 'claim' }; readonly reply: { readonly isDone: boolean } };
  /**
   * Takes the place of the version in use, if every open page is of the new one already; with `isAccepted`, also if
   * the page that asks, and is about to be loaded anew, is the only one.
   */
  'take-over': {
    readonly request: { readonly type: 'take-over'; readonly isAccepted: boolean };
    readonly reply: { readonly isDone: boolean };
  };
};

/** Any of the questions. */
export type KeeperRequest = KeeperRequests[keyof KeeperRequests]['request'];

/** What a service worker tells all pages of its folder, unasked. */
export type KeeperNews =
  | {
      readonly type: 'keep-progress';
      readonly version: string;
      readonly loadedBytes: number;
      readonly totalBytes: number;
    }
  | { readonly type: 'keep-failed'; readonly version: string; readonly problem: KeepProblem };

/**
 * What the caches of the site in a folder are called; the version follows. A folder's URL has no space in it, so no
 * site takes another's for its own.
 *
 * @example
 * cachePrefix('https://example.org/agents/'); // 'tabagents https://example.org/agents/ '
 */
export function cachePrefix(folder: string): string {
  return `tabagents ${folder} `;
}

/**
 * What the lock is called that every open page of the site in a folder holds; the version follows. Unlike messages,
 * locks tell of pages that are busy or frozen too.
 */
export function lockPrefix(folder: string): string {
  return `tabagents page ${folder} `;
}

/** What the lock is called that a page holds while its engines load: what is wanted now comes first. */
export function busyLock(folder: string): string {
  return `tabagents busy ${folder}`;
}
