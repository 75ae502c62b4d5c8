import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listForOffline } from '../../src/cli/precache.mjs';

const PAGE = `<!doctype html>
<meta name="tabagents-version" content="" data-size-bytes="" />
<script type="module" src="./assets/page-1.js"></script>`;

const SITE: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': PAGE,
  'assets/page-1.js': 'import("./late-1.js")',
  'assets/late-1.js': 'new Worker(new URL("assets/agent-1.js", base))',
  'assets/agent-1.js': '1',
  'assets/only-for-importers-1.js': '1',
  'tabagents.js': 'import "./assets/only-for-importers-1.js"',
  'tabagents.d.ts': 'export {}',
  'types/index.d.ts': 'export {}',
  'models/embedded/config.json': '{}',
  'ort/runtime.mjs': 'load("runtime.wasm")',
  'ort/runtime.wasm': 'large',
  'models/embedded/MODEL-CARD.md': '# card',
  'pyodide/snapshot.bin.gz': gzipSync('snapshot'),
  'service-worker.js': '\nserve(TABAGENTS_FILES);\n',
};

function makeSite(changed: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-precache-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, content] of Object.entries({ ...SITE, ...changed })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** What the service worker would see. */
function readList(folder: string): ReturnType<typeof listForOffline> {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const run = new Function('serve', worker) as (serve: (list: unknown) => void) => void;
  let list: unknown;
  run((given) => (list = given));
  return list as ReturnType<typeof listForOffline>;
}

describe('the list for offline use', () => {
  it('holds the page, what it can load, and the folders it reads from, and nothing else', () => {
    const { files } = listForOffline(makeSite());
    expect(files.map(({ path }) => path)).toEqual([
      'assets/agent-1.js',
      'assets/late-1.js',
      'assets/page-1.js',
      'index.html',
      'models/embedded/config.json',
      'ort/runtime.mjs',
      'pyodide/snapshot.bin.gz',
    ]);
  });

  it('is what the service worker gets, with the sizes and hashes of the files as they are served', () => {
    const folder = makeSite();
    const { version, files } = listForOffline(folder);
    expect(readList(folder)).toEqual({ version, files });
    for (const { path, sizeBytes, sha256 } of files) {
      const bytes = readFileSync(join(folder, path));
      expect([sizeBytes, sha256]).toEqual([bytes.length, createHash('sha256').update(bytes).digest('hex')]);
    }
  });

  it('says what a packed file is when a server unpacks it', () => {
    const { files } = listForOffline(makeSite());
    const sha256 = createHash('sha256').update('snapshot').digest('hex');
    expect(files.find(({ path }) => path.endsWith('.gz'))?.unpacked).toEqual({ sizeBytes: 8, sha256 });
  });

  it('gives the page its version and the size of everything', () => {
    const folder = makeSite();
    const { version, sizeBytes } = listForOffline(folder);
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(page).toContain(`<meta name="tabagents-version" content="${version}" data-size-bytes="${sizeBytes}" />`);
  });

  it('stays as it is, byte by byte, when it is made again', () => {
    const folder = makeSite();
    const read = (): string[] =>
      ['index.html', 'service-worker.js'].map((path) => readFileSync(join(folder, path), 'utf8'));
    const { version } = listForOffline(folder);
    const before = read();
    expect(listForOffline(folder).version).toBe(version);
    expect(read()).toEqual(before);
  });

  it.each([
    ['the page', 'index.html', `${PAGE}<p>`],
    ['a file that is loaded late', 'assets/agent-1.js', '2'],
    ['a file in a folder', 'models/embedded/config.json', '[]'],
    ['the service worker itself', 'service-worker.js', '\nserve(TABAGENTS_FILES, 2);\n'],
  ])('is of another version when it differs in %s', (_what, path, content) => {
    const { version } = listForOffline(makeSite());
    expect(listForOffline(makeSite({ [path]: content })).version).not.toBe(version);
  });

  it.each([
    ['types', 'tabagents.d.ts'],
    ['the library', 'tabagents.js'],
    ['the card of the model', 'models/embedded/MODEL-CARD.md'],
  ])('is of the same version when it differs only in %s', (_what, path) => {
    const { version } = listForOffline(makeSite());
    expect(listForOffline(makeSite({ [path]: 'other' })).version).toBe(version);
  });

  it('cannot be made for a page that has no place for its version', () => {
    const folder = makeSite({ 'index.html': '<!doctype html>' });
    expect(() => listForOffline(folder)).toThrow('has no <meta name="tabagents-version">');
  });

  it('cannot be made where there is no service worker', () => {
    const folder = makeSite();
    rmSync(join(folder, 'service-worker.js'));
    expect(() => listForOffline(folder)).toThrow('run npm run build');
  });
});
