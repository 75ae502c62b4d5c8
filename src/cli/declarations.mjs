// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { listFiles } from './fingerprint.mjs';
import { listImports } from './imports.mjs';
import { ROOT } from './paths.mjs';

/** A declaration file beside each entry, and the module whose types it gives. */
const ENTRIES = { 'tabagents.d.ts': 'index.d.ts', 'tab-agent.d.ts': 'element.d.ts', 'core.d.ts': 'core/index.d.ts' };

/**
 * Writes the types of the entries into a built site, so that they compile without any package of ours.
 *
 * @param {string} site
 * @throws Error when a public type needs a package that its users need not have.
 */
export function emitDeclarations(site) {
  const folder = join(site, 'types');
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const project = join(ROOT, 'src', 'cli', 'tsconfig.declarations.json');
  const { status } = spawnSync(process.execPath, [tsc, '-p', project, '--outDir', folder], { stdio: [0, 2, 2] });
  if (status !== 0) throw new Error('The declarations could not be written.');

  const needed = new Set();
  for (const [file, module] of Object.entries(ENTRIES)) {
    keep(join(folder, module), needed);
    writeFileSync(join(site, file), `export * from './types/${module.replace(/\.d\.ts$/, '.js')}';\n`);
  }
  for (const file of listFiles(folder)) if (!needed.has(file)) rmSync(file);

  /**
   * Makes a declaration and all it imports name their imports as every compiler setting understands them.
   *
   * @param {string} file
   * @param {Set<string>} kept
   */
  function keep(file, kept) {
    if (kept.has(file)) return;
    kept.add(file);
    if (!existsSync(file)) throw new Error(`The public types lack ${relative(folder, file)}.`);
    let source = readFileSync(file, 'utf8');
    for (const { specifier, start, end } of listImports(file, source).toReversed()) {
      if (!specifier.startsWith('.') || specifier.includes('?')) {
        throw new Error(
          `A public type in ${relative(folder, file)} needs "${specifier}", which its users do not have.`,
        );
      }
      keep(join(dirname(file), specifier.replace(/\.ts$/, '.d.ts')), kept);
      source = `${source.slice(0, start)}'${specifier.replace(/\.ts$/, '.js')}'${source.slice(end)}`;
    }
    writeFileSync(file, source);
  }
}
