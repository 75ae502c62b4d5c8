// @ts-check
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { firstLoad } from '../../src/cli/sizes.mjs';

const ENTRY = 'virtual:only-code-agent';

/**
 * What a visitor and an importer load before anything runs.
 *
 * @param {import('./run.mjs').BenchTools} tools
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function bench({ site }) {
  return [
    toRow('page, first load of JavaScript', firstLoad(site, 'index.html').gzipBytes, 80),
    toRow('tabagents.js with what it imports', firstLoad(site, 'tabagents.js').gzipBytes, 30),
    toRow('import { CodeAgent } in a bundle', await bundledBytes(join(site, 'tabagents.js')), 30),
  ];
}

/**
 * @param {string} name
 * @param {number} bytes
 * @param {number} budget
 */
function toRow(name, bytes, budget) {
  const value = Math.round(bytes / 10) / 100;
  return { name, value, unit: 'kB gzip', budget, ok: value <= budget };
}

/**
 * What a bundler makes of a program that imports nothing but CodeAgent: its first chunk and those that one imports.
 *
 * @param {string} library
 */
async function bundledBytes(library) {
  const source = `import { CodeAgent } from ${JSON.stringify(library)}; globalThis.agent = CodeAgent;`;
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      { name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? source : null) },
    ],
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2023',
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: { input: ENTRY },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('The bundler gave nothing.');
  const chunks = new Map(result.output.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, one]] : [])));
  const needed = new Set([...chunks.values()].filter((one) => one.isEntry).map((one) => one.fileName));
  let bytes = 0;
  for (const name of needed) {
    const chunk = chunks.get(name);
    bytes += gzipSync(chunk?.code ?? '', { level: 9 }).length;
    for (const imported of chunk?.imports ?? []) needed.add(imported);
  }
  return bytes;
}
