// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** The Python that runs inside the sandbox; in the snapshot, starting it costs nothing. */
const PACKAGE_NAME = 'tabagents_sandbox';
const PACKAGE_FOLDER = fileURLToPath(new URL('../sandbox/python/', import.meta.url));

/** Pyodide 314 restores into 30 MiB: a larger heap makes a snapshot that no browser can load. */
const MAX_HEAP_BYTES = 30 * 1024 * 1024;
const MAX_HEADER_BYTES = 64 * 1024;

/**
 * Starts Python, imports what the sandbox and its code use most, and keeps the interpreter's memory as a file from
 * which browsers start several times faster.
 *
 * @param {{ pyodideDir: string, outFile: string }} paths `pyodideDir` holds the very files that the browser will load;
 *   the snapshot fits no other build. `outFile` is gzipped, because static hosts do not compress unknown types.
 * @throws When the memory is too large to be restored.
 */
export async function makeSnapshot({ pyodideDir, outFile }) {
  pretendStackSwitching();
  const { loadPyodide } = await import(pathToFileURL(join(pyodideDir, 'pyodide.mjs')).href);
  const pyodide = await loadPyodide({
    indexURL: pyodideDir,
    _makeSnapshot: true,
    jsglobals: Object.create(null),
    env: { HOME: '/home/user', PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1', MPLBACKEND: 'AGG' },
  });
  const files = readPackage();
  const locals = pyodide.toPy({});
  pyodide.runPython(files['__init__.py'] ?? '', { locals });
  const install = locals.get('install');
  const source = JSON.stringify(files);
  install(PACKAGE_NAME, source, fingerprintOf(source));
  // What is kept must hold no object of JavaScript.
  install.destroy();
  locals.destroy();
  const snapshot = pyodide.makeMemorySnapshot();
  if (snapshot.byteLength > MAX_HEAP_BYTES + MAX_HEADER_BYTES) {
    throw new Error(
      `The snapshot has ${snapshot.byteLength} bytes, more than can be restored: import less in src/sandbox/python.`,
    );
  }
  await writeFile(outFile, gzipSync(packPages(snapshot), { level: 9 }));
}

/**
 * By this a sandbox knows what the snapshot was made from: the same number as in `src/sandbox/python-package.ts`.
 *
 * @param {string} text
 */
function fingerprintOf(text) {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  return sum;
}

/** Small enough to leave out most of what is empty. */
const PAGE_BYTES = 4_096;

/**
 * Leaves out the pages of a memory that are empty: `src/sandbox/snapshot-pages.ts` says how, and puts them back.
 *
 * @param {Uint8Array} memory
 */
export function packPages(memory) {
  const indexes = [];
  const pages = [];
  for (let index = 0; index * PAGE_BYTES < memory.length; index++) {
    const page = memory.subarray(index * PAGE_BYTES, (index + 1) * PAGE_BYTES);
    if (page.every((byte) => byte === 0)) continue;
    indexes.push(index);
    pages.push(page);
  }
  const header = Uint32Array.of(PAGE_BYTES, memory.length, indexes.length, ...indexes);
  return Buffer.concat([new Uint8Array(header.buffer), ...pages]);
}

/** The package's files by name, in the order in which `src/sandbox/python-package.ts` has them. */
function readPackage() {
  const names = readdirSync(PACKAGE_FOLDER).filter((name) => name.endsWith('.py'));
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(PACKAGE_FOLDER, name), 'utf8')]));
}

/**
 * Whether stack switching is there is looked up once and ends up in the memory that is kept. Node 20 has none, but the
 * browsers that will restore it do. Nothing is suspended while the snapshot is made, so plain functions will do.
 */
function pretendStackSwitching() {
  if ('Suspending' in WebAssembly) return;
  const passOn = (/** @type {Function} */ call) => call;
  Object.assign(WebAssembly, {
    Suspending: function Suspending(/** @type {Function} */ call) {
      return call;
    },
    promising: passOn,
  });
}
