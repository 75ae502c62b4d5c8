// @ts-check
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint } from './fingerprint.mjs';
import { ensurePackages } from './install.mjs';
import { ROOT } from './paths.mjs';

const DIST = join(ROOT, 'dist');
const STAMP = join(ROOT, '.cache', 'dist-stamp');

/** Everything that `dist/` is made from. */
const SOURCES = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];

/**
 * Makes `dist/`. The new folder takes the old one's place at the end, so that a failed build leaves the old one.
 *
 * @param {{ quiet?: boolean }} [options]
 */
export async function build({ quiet = false } = {}) {
  ensurePackages();
  const { build: buildWithVite } = await import('vite');
  const { emitDeclarations } = await import('./declarations.mjs');
  const { addServiceWorker } = await import('./precache.mjs');
  const stamp = fingerprint(ROOT, SOURCES);
  const folder = join(ROOT, '.cache', `build-${process.pid}`);
  // Test runners set another, with which libraries bring their checks for developers along.
  const environment = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await buildWithVite({
      root: ROOT,
      mode: 'production',
      configFile: join(ROOT, 'vite.config.ts'),
      logLevel: quiet ? 'warn' : 'info',
      build: { outDir: folder, emptyOutDir: true, reportCompressedSize: false },
    });
    await addRuntimes(folder);
    emitDeclarations(folder);
    await addServiceWorker(folder);
    swap(folder);
  } finally {
    if (environment === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = environment;
    rmSync(folder, { recursive: true, force: true });
  }
  writeFileSync(STAMP, stamp);
  if (!quiet) await printSizes();
}

/**
 * Puts what runs Python and the embedded model into a folder that is to be served.
 *
 * @param {string} folder
 */
export async function addRuntimes(folder) {
  const { copyRuntimes } = await import('./copy-runtimes.mjs');
  const { addSnapshot, canSnapshot } = await import('./snapshot.mjs');
  copyRuntimes(folder);
  if (canSnapshot()) await addSnapshot(folder);
  else console.error('There is no src/cli/make-snapshot.mjs: Python starts without a snapshot.');
}

/** Says what a visitor loads before anything runs. */
async function printSizes() {
  const { firstLoad } = await import('./sizes.mjs');
  const rows = [
    ['page, first load', 'index.html'],
    ['import { CodeAgent }', 'tabagents.js'],
    ['<tab-agent>', 'tab-agent.js'],
  ].map(([name, entry]) => [name, (firstLoad(DIST, entry ?? '').gzipBytes / 1000).toFixed(1)]);
  console.log('\nJavaScript loaded before anything runs   kB, gzip');
  for (const [name, kilobytes] of rows) console.log(`  ${String(name).padEnd(36)} ${String(kilobytes).padStart(10)}`);
}

/**
 * Makes `dist/` unless it is there and as new as what it is made from.
 *
 * @param {{ quiet?: boolean }} [options]
 */
export async function ensureBuild(options) {
  if (!isStale()) return;
  await build(options);
}

/**
 * Whether `dist/` is missing or older than what it is made from; in an installed package it never is.
 *
 * @param {{ anyAge?: boolean }} [options] `anyAge`: an old one will do.
 */
export function isStale({ anyAge = false } = {}) {
  if (!existsSync(join(DIST, 'index.html'))) return true;
  if (anyAge || !existsSync(join(ROOT, 'vite.config.ts'))) return false;
  return !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== fingerprint(ROOT, SOURCES);
}

/**
 * Puts the new folder in place of the old one; of two builds that end at once, the last one stays.
 *
 * @param {string} folder
 */
function swap(folder) {
  const old = `${folder}-old`;
  for (let attempt = 1; ; attempt++) {
    try {
      if (existsSync(DIST)) renameSync(DIST, old);
      renameSync(folder, DIST);
      return;
    } catch (error) {
      if (attempt === 5) throw error;
    } finally {
      rmSync(old, { recursive: true, force: true });
    }
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await build().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
