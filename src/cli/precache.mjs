// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { listFiles } from './fingerprint.mjs';
import { ROOT } from './paths.mjs';

/** At the root of the site, so that it may serve all of it; under a fixed name, so that browsers find the next one. */
const WORKER = 'service-worker.js';
const PAGE = 'index.html';

/** What the page's code names as folders, file by file at need. */
const FOLDERS = ['pyodide/', 'ort/', 'models/embedded/', 'icons/'];
/** The ONNX runtime is half of the site, and only other models than the embedded one need it: their engine keeps it. */
const LEFT_OUT = /(?:\.d\.ts|\.md|\.map|^ort\/.*\.wasm)$/;
/** Files that may name others. */
const TEXTS = /\.(?:html|m?js|css|webmanifest)$/;

/** The page's own knowledge of its version and of the size of all its files. */
const TAG = /(<meta name="tabagents-version" content=")[^"]*(" data-size-bytes=")[^"]*(")/;

/** @typedef {import('../worker/offline-protocol.ts').ListedFile} ListedFile */

/**
 * Puts the service worker into a built site that is otherwise complete.
 *
 * @param {string} site
 */
export async function addServiceWorker(site) {
  const { build } = await import('vite');
  const output = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      modulePreload: false,
      rolldownOptions: {
        input: join(ROOT, 'src', 'worker', 'service.worker.ts'),
        // Not every browser takes a module for a service worker.
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error('The service worker gave no bundle.');
  writeFileSync(join(site, WORKER), `\n${result.output[0].code}`);
  return listForOffline(site);
}

/**
 * Writes the list of all files that the page needs into its service worker, and the version that follows from them into
 * both. May be called again when a file has changed: `node src/cli/precache.mjs dist`.
 *
 * @param {string} site
 * @returns {import('../worker/offline-protocol.ts').FileList & { sizeBytes: number }}
 * @throws Error when the site has no service worker, or its page no place for the version.
 * @example
 * const { version, files } = listForOffline('dist');
 */
export function listForOffline(site) {
  const workerPath = join(site, WORKER);
  const pagePath = join(site, PAGE);
  if (!existsSync(workerPath)) throw new Error(`There is no ${WORKER} in ${site}: run npm run build.`);
  const page = readFileSync(pagePath, 'utf8');
  if (!TAG.test(page)) throw new Error(`${pagePath} has no <meta name="tabagents-version">.`);
  const worker = readFileSync(workerPath, 'utf8');
  // The list is the first line.
  const code = worker.slice(worker.indexOf('\n') + 1);

  const paths = findNeeded(site);
  // The version is in the page, so the page counts without it.
  writeFileSync(pagePath, fillIn(page, '', ''));
  const hash = createHash('sha256').update(code);
  let sizeBytes = 0;
  for (const file of paths.map((path) => describeFile(site, path))) {
    hash.update(`${file.path}\0${file.sha256}\n`);
    sizeBytes += file.sizeBytes;
  }
  const version = hash.digest('hex').slice(0, 16);
  writeFileSync(pagePath, fillIn(page, version, String(sizeBytes)));

  const list = { version, files: paths.map((path) => describeFile(site, path)) };
  writeFileSync(workerPath, `const TABAGENTS_FILES = ${JSON.stringify(list)};\n${code}`);
  return { ...list, sizeBytes };
}

/**
 * @param {string} page
 * @param {string} version
 * @param {string} sizeBytes
 */
function fillIn(page, version, sizeBytes) {
  return page.replace(TAG, (_tag, start, middle, end) => start + version + middle + sizeBytes + end);
}

/**
 * The page, the folders it reads from, and every file that is named by one of these or by one so found.
 *
 * @param {string} site
 */
function findNeeded(site) {
  const candidates = listFiles(site)
    .map((file) => relative(site, file).split(sep).join('/'))
    .filter((path) => path !== WORKER && !LEFT_OUT.test(path));
  const needed = new Set(
    candidates.filter((path) => path === PAGE || FOLDERS.some((folder) => path.startsWith(folder))),
  );
  for (const path of needed) {
    if (!TEXTS.test(path)) continue;
    const text = readFileSync(join(site, path), 'utf8');
    for (const other of candidates) if (names(text, posix.basename(other))) needed.add(other);
  }
  return [...needed].sort();
}

/**
 * Whether a text names a file, after a slash or a quote.
 *
 * @param {string} text
 * @param {string} name
 */
function names(text, name) {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (/["'`/]/.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/**
 * @param {string} site
 * @param {string} path
 * @returns {ListedFile}
 */
function describeFile(site, path) {
  const bytes = readFileSync(join(site, path));
  const described = { path, ...measure(bytes) };
  return path.endsWith('.gz') ? { ...described, unpacked: measure(gunzipSync(bytes)) } : described;
}

/** @param {Uint8Array} bytes */
function measure(bytes) {
  return { sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [site = join(ROOT, 'dist')] = process.argv.slice(2);
  const { version, files, sizeBytes } = listForOffline(site);
  console.log(`${files.length} files, ${(sizeBytes / 1e6).toFixed(1)} MB, version ${version}`);
}
