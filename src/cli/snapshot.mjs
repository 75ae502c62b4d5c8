// @ts-check
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles } from './fingerprint.mjs';
import { ROOT } from './paths.mjs';

const MAKER = join(ROOT, 'src', 'cli', 'make-snapshot.mjs');

/**
 * Puts the snapshot of a started Python interpreter into a built site. Making it takes seconds, so it is kept in
 * `.cache/` for as long as what it is made from stays the same.
 *
 * @param {string} site With Pyodide in it.
 */
export async function addSnapshot(site) {
  const inputs = [MAKER, ...listFiles(join(ROOT, 'src', 'sandbox', 'python'))];
  const hash = createHash('sha256').update(readFileSync(join(site, 'pyodide', 'pyodide.asm.wasm')));
  for (const file of inputs) hash.update(readFileSync(file));
  const kept = join(ROOT, '.cache', `snapshot-${hash.digest('hex').slice(0, 16)}.bin.gz`);
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    const { makeSnapshot } = await import(pathToFileURL(MAKER).href);
    const unfinished = `${kept}.${process.pid}`;
    await makeSnapshot({ pyodideDir: join(site, 'pyodide'), outFile: unfinished });
    for (const file of listFiles(dirname(kept))) if (/snapshot-\w+\.bin\.gz$/.test(file)) rmSync(file);
    renameSync(unfinished, kept);
  }
  copyFileSync(kept, join(site, 'pyodide', 'snapshot.bin.gz'));
}

/** Whether there is anything to make a snapshot with. */
export function canSnapshot() {
  return existsSync(MAKER);
}
