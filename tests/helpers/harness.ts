import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../src/cli/paths.mjs';
import site from '../../vite.config.ts';

const SUFFIX = '.harness.ts';

/** A page of the same origin that allows everything; tests that need our own policy open the site itself. */
const BLANK_PAGE = '<!doctype html><meta charset="utf-8"><title>blank</title><link rel="icon" href="data:,">\n';

/**
 * Builds every `tests/browser/<name>.harness.ts` to `<folder>/<name>.js`, as the site itself is built.
 *
 * One that does not build becomes a module that throws why, so that only its own tests fail.
 */
export async function buildHarness(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'blank.html'), BLANK_PAGE);
  const entries = readdirSync(join(ROOT, 'tests', 'browser')).filter((name) => name.endsWith(SUFFIX));
  if (entries.length === 0) return;
  try {
    await buildEntries(folder, entries);
  } catch {
    for (const entry of entries) {
      await buildEntries(folder, [entry]).catch((reason: unknown) => {
        const message = `${entry} does not build: ${reason instanceof Error ? reason.message : String(reason)}`;
        writeFileSync(join(folder, `${toName(entry)}.js`), `throw new Error(${JSON.stringify(message)});\n`);
      });
    }
  }
}

async function buildEntries(folder: string, entries: readonly string[]): Promise<void> {
  const input = Object.fromEntries(entries.map((entry) => [toName(entry), join(ROOT, 'tests', 'browser', entry)]));
  await build({
    ...site,
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ...site.build,
      outDir: folder,
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        ...site.build?.rolldownOptions,
        input,
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
}

function toName(entry: string): string {
  return basename(entry, SUFFIX);
}
