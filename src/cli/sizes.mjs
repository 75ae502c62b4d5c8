// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listImports } from './imports.mjs';

/**
 * What the browser must load before a built page or module runs: its scripts and all they import statically.
 *
 * @param {string} site
 * @param {string} entry `index.html` or a module, relative to the site.
 * @returns {{ files: string[], gzipBytes: number }} Each file is compressed by itself, as hosts do.
 * @example
 * firstLoad('dist', 'tabagents.js').gzipBytes;
 */
export function firstLoad(site, entry) {
  /** @type {Set<string>} */
  const files = new Set();
  if (entry.endsWith('.html')) {
    const html = readFileSync(join(site, entry), 'utf8');
    for (const [, path] of html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)) {
      collect(join(site, path ?? ''), files);
    }
  } else {
    collect(join(site, entry), files);
  }
  let gzipBytes = 0;
  for (const file of files) gzipBytes += gzipSync(readFileSync(file), { level: 9 }).length;
  return { files: [...files], gzipBytes };
}

/**
 * @param {string} file
 * @param {Set<string>} files
 */
function collect(file, files) {
  if (files.has(file)) return;
  files.add(file);
  for (const { specifier, kind } of listImports(file, readFileSync(file, 'utf8'))) {
    if (kind === 'static') collect(join(dirname(file), specifier), files);
  }
}
