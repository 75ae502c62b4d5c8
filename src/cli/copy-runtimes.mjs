// @ts-check
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './paths.mjs';
import { packTimeZones } from './time-zones.mjs';

const PYODIDE_FILES = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip'];
const ORT_FILES = ['ort-wasm-simd-threaded.asyncify.mjs', 'ort-wasm-simd-threaded.asyncify.wasm'];

/**
 * Copies what runs Python and the embedded model out of their packages into a built site.
 *
 * @param {string} site
 */
export function copyRuntimes(site) {
  const pyodide = join(ROOT, 'node_modules', 'pyodide');
  const pyodideTarget = join(site, 'pyodide');
  copyFiles(pyodide, pyodideTarget, PYODIDE_FILES);
  // Nothing but the standard library is served, so nothing else may be promised.
  const lock = JSON.parse(readFileSync(join(pyodide, 'pyodide-lock.json'), 'utf8'));
  writeFileSync(join(pyodideTarget, 'pyodide-lock.json'), JSON.stringify({ ...lock, packages: {} }));
  writeFileSync(join(pyodideTarget, 'tzdata.zip'), packTimeZones());
  copyFiles(findOnnxRuntime(), join(site, 'ort'), ORT_FILES);
}

/** The folder of the runtime that transformers.js itself resolves: another version would not fit its bindings. */
function findOnnxRuntime() {
  const transformers = createRequire(join(ROOT, 'node_modules', '@huggingface', 'transformers', 'package.json'));
  return dirname(transformers.resolve('onnxruntime-web/wasm'));
}

/**
 * @param {string} from
 * @param {string} to
 * @param {readonly string[]} names
 */
function copyFiles(from, to, names) {
  mkdirSync(to, { recursive: true });
  for (const name of names) {
    if (!existsSync(join(from, name))) throw new Error(`${name} is missing in ${from}: run npm ci.`);
    if (name.endsWith('.mjs')) copyModule(join(from, name), join(to, name));
    else copyFileSync(join(from, name), join(to, name));
  }
}

/**
 * Copies a module without the comment that promises a source map: none is served.
 *
 * @param {string} from
 * @param {string} to
 */
function copyModule(from, to) {
  writeFileSync(to, readFileSync(from, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
}
