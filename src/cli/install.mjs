// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';

/** The oldest Node that this runs on. */
const NODE_MAJOR = 20;

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {boolean} [devOptional]
 */

/**
 * Brings `node_modules` to what package-lock.json says. Does nothing when it is so already, or when this is an installed
 * package, whose packages are its installer's matter. What npm prints goes to standard error.
 *
 * Contract: uses Node's own modules only, because nothing else may be there yet.
 *
 * @throws Error when Node is too old or npm fails.
 * @example
 * ensurePackages();
 * const { build } = await import('vite');
 */
export function ensurePackages() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < NODE_MAJOR) {
    throw new Error(`Node ${process.versions.node} is too old: install Node ${NODE_MAJOR} or newer.`);
  }
  if (packagesMatch(ROOT)) return;
  console.error('Installing the packages of package-lock.json …');
  const npm = process.env['npm_execpath'];
  const options = { cwd: ROOT, stdio: ['ignore', 2, 2] };
  const { status, error } = npm
    ? spawnSync(process.execPath, [npm, 'ci'], /** @type {import('node:child_process').SpawnSyncOptions} */ (options))
    : spawnSync('npm ci', /** @type {import('node:child_process').SpawnSyncOptions} */ ({ ...options, shell: true }));
  if (status !== 0) {
    const reason = error ? error.message : `npm ended with ${status}`;
    throw new Error(`The packages could not be installed (${reason}). Check the network and run: npm ci`);
  }
}

/**
 * Whether the packages in a folder's `node_modules` are those of its package-lock.json; optional ones may be missing,
 * because most of them are for other machines. True where there is no lock file.
 *
 * @param {string} root
 */
export function packagesMatch(root) {
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (!wanted) return true;
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (!installed) return false;
  return Object.entries(wanted).every(([place, { version, integrity, optional, devOptional }]) => {
    if (place === '') return true;
    const found = installed[place];
    if (!found) return optional === true || devOptional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage> | undefined}
 */
function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
