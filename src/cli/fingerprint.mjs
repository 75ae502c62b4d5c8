// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A short text that changes whenever one of these files, or a file in one of these folders, does. It looks at names,
 * sizes and times, not at contents.
 *
 * @param {string} root
 * @param {readonly string[]} paths Relative to `root`; those that do not exist count as absent.
 * @returns {string}
 * @example
 * fingerprint(ROOT, ['src', 'package-lock.json']);
 */
export function fingerprint(root, paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => listFiles(join(root, path)))) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}

/**
 * Every file at or below a path, in a fixed order.
 *
 * @param {string} path
 * @returns {string[]}
 */
export function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => listFiles(join(path, name)));
}
