// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseSync } from 'vite';
import { listFiles } from '../../src/cli/fingerprint.mjs';
import { ROOT } from '../../src/cli/paths.mjs';

const CORE = join(ROOT, 'src', 'core');
const LOOP = ['agent.ts', 'code-step.ts', 'tool-step.ts', 'memory.ts', 'parse.ts'];

/**
 * Lines of code: those that hold anything but white space once comments are gone.
 *
 * @param {string} source TypeScript.
 * @example
 * countLines('// why\nconst a = 1;\n\n'); // 1
 */
export function countLines(source) {
  let code = source;
  for (const { start, end } of parseSync('counted.ts', source).comments.toReversed()) {
    code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);
  }
  return code.split('\n').filter((line) => line.trim() !== '').length;
}

/** Lines of code of the loop's files, as far as they exist, and of core as a whole. */
export function countCore() {
  const files = listFiles(CORE).filter((file) => file.endsWith('.ts'));
  const count = (/** @type {string[]} */ some) =>
    some.reduce((sum, file) => sum + countLines(readFileSync(file, 'utf8')), 0);
  return { loop: count(files.filter((file) => LOOP.some((name) => file === join(CORE, name)))), core: count(files) };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { loop, core } = countCore();
  console.log(`the loop: ${loop} lines of code\ncore: ${core} lines of code`);
}
