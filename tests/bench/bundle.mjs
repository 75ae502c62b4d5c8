// @ts-check
import { join } from 'node:path';
import { build, loadConfigFromFile } from 'vite';
import { ROOT } from '../../src/cli/paths.mjs';

/**
 * A TypeScript file of this folder and all that it imports as the text of one module, built as the site is.
 *
 * @param {string} name
 * @example
 * await page.addScriptTag({ type: 'module', content: await bundle('sandbox-page.ts') });
 */
export async function bundle(name) {
  const loaded = await loadConfigFromFile({ command: 'build', mode: 'production' }, join(ROOT, 'vite.config.ts'), ROOT);
  const output = await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    resolve: loaded?.config.resolve ?? {},
    plugins: loaded?.config.plugins ?? [],
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: join(ROOT, 'tests', 'bench', name),
        preserveEntrySignatures: 'strict',
        output: { codeSplitting: false },
      },
    },
  });
  const [result] = Array.isArray(output) ? output : [output];
  if (!result || !('output' in result)) throw new Error(`${name} gave no bundle`);
  return result.output[0].code;
}
