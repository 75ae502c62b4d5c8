/** What Linux allows for one name and for a whole path. */
const NAME_BYTES = 255;
const PATH_BYTES = 4_096;

/** More files than this can only be read by name, a part at a time. */
export const MAX_LISTED = 20_000;

/**
 * What is wrong with a path below the working folder; empty when nothing is. Both sides of the wire ask this.
 *
 * @example
 * pathProblem('data/table.csv'); // ''
 * pathProblem('../secret'); // 'it has the part ".."'
 */
export function pathProblem(path: unknown): string {
  if (typeof path !== 'string') return 'it is no text';
  if (path === '') return 'it is empty';
  if (path.length > PATH_BYTES || sizeOf(path) > PATH_BYTES) return `it is longer than ${PATH_BYTES} bytes`;
  if (/\p{Surrogate}/u.test(path)) return 'it is no valid Unicode';
  if (path.includes('\0')) return 'it holds a NUL character';
  if (path.includes('\\')) return 'it holds a backslash, folders are separated by /';
  if (path.startsWith('/')) return 'it is absolute';
  if (/^[a-z]:/i.test(path)) return 'it begins with a drive letter';
  if (path.endsWith('/')) return 'it ends with a slash';
  for (const part of path.split('/')) {
    if (part === '') return 'it has an empty part';
    if (part === '.' || part === '..') return `it has the part "${part}"`;
    if (sizeOf(part) > NAME_BYTES) return `it has a name of more than ${NAME_BYTES} bytes`;
  }
  return '';
}

/**
 * Checks paths of files that are to be written or read.
 *
 * @throws TypeError that names the first bad one, or one that is both a file and the folder of another.
 * @example
 * checkPaths(['data/table.csv', 'notes.txt']);
 */
export function checkPaths(paths: readonly unknown[]): asserts paths is readonly string[] {
  for (const path of paths) {
    const problem = pathProblem(path);
    if (!problem) continue;
    const shown = typeof path === 'string' ? JSON.stringify(path.slice(0, 100)) : String(path);
    const remedy = 'Use a path relative to the working folder, such as "data/table.csv".';
    throw new TypeError(`${shown} cannot be the path of a file: ${problem}. ${remedy}`);
  }
  const files = new Set(paths as readonly string[]);
  for (const path of files) {
    for (let end = path.indexOf('/'); end !== -1; end = path.indexOf('/', end + 1)) {
      const folder = path.slice(0, end);
      if (files.has(folder)) throw new TypeError(`"${folder}" cannot be both a file and the folder of "${path}".`);
    }
  }
}

/**
 * Checks the paths of files that are to be read.
 *
 * @throws TypeError when they are no list of paths of files, or too many.
 */
export function checkReadPaths(paths: readonly string[] | undefined): void {
  if (paths === undefined) return;
  if (!Array.isArray(paths) || paths.length > MAX_LISTED) {
    throw new TypeError(`The files to read are given as a list of at most ${MAX_LISTED} paths.`);
  }
  for (const path of paths) checkPaths([path]);
}

/** Bytes of UTF-8. */
function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
