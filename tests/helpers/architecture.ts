import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { listImports } from '../../src/cli/imports.mjs';

/** What a folder of `src/` may import. Folders end with a slash; a file of `src/` itself is its own folder. */
interface Rule {
  /** Folders, or single files of folders that are otherwise closed. */
  readonly from: readonly string[];
  /** Folders of which only types may be imported. */
  readonly typesFrom?: readonly string[];
  /** Packages whose only home this is. A `*` at the end stands for anything. */
  readonly packages: readonly string[];
}

export const RULES: Readonly<Record<string, Rule>> = {
  'core/': { from: [], packages: [] },
  'prompts/': { from: ['core/'], packages: ['@huggingface/jinja'] },
  'models/': { from: ['core/'], packages: ['@ai-sdk/*', '@huggingface/*'] },
  'sandbox/': { from: ['core/'], packages: ['pyodide'] },
  'tools/': { from: ['core/'], packages: ['@cfworker/json-schema', 'hast', 'hast-util-*', 'mdast', 'mdast-util-*'] },
  'store/': { from: ['core/'], packages: ['idb'] },
  'worker/': { from: ['core/', 'prompts/', 'models/', 'sandbox/', 'tools/', 'store/'], packages: ['comlink'] },
  'ui/': {
    from: ['worker/client.ts', 'worker/protocol.ts', 'worker/offline.ts'],
    typesFrom: ['core/'],
    packages: ['lit', 'marked', 'dompurify', 'highlight.js'],
  },
  'cli/': { from: [], packages: ['playwright-core', 'vite', 'node:*'] },
  'index.ts': { from: ['core/', 'models/', 'tools/', 'worker/client.ts'], packages: [] },
  'element.ts': { from: ['ui/'], packages: [] },
  'main.ts': { from: ['element.ts', 'ui/', 'worker/offline.ts'], packages: [] },
};

/** What may lie at the top of the repository, besides names that begin with a dot. */
const TOP_LEVEL = new Set(
  (
    'src public tests index.html vite.config.ts package.json tsconfig.json README.md ' +
    'LICENSE package-lock.json node_modules dist'
  ).split(' '),
);

/**
 * Says which imports break the rules.
 *
 * @param files Sources by path below `src/`, such as `core/agent.ts`.
 * @example
 * findViolations(new Map([['core/a.ts', "import 'idb';"]])); // ['core/a.ts imports idb, whose only home is store/']
 */
export function findViolations(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) =>
    listImports(path, source).flatMap(({ specifier, kind }) => {
      const fault = specifier.startsWith('.')
        ? faultOfFile(path, specifier, kind === 'type')
        : faultOfPackage(path, specifier);
      return fault ? [`${path} ${fault}`] : [];
    }),
  );
}

function faultOfFile(path: string, specifier: string, isType: boolean): string | undefined {
  const [file = '', query = ''] = specifier.split('?');
  const target = posix.join(posix.dirname(path), file);
  if (target.startsWith('../')) return `imports ${specifier}, which is outside src/`;
  if (target.endsWith('.worker.ts') && query !== 'worker&url' && query !== 'bundle') {
    return `imports ${target}, which may only be started by its URL`;
  }
  const folder = folderOf(path);
  if (folderOf(target) === folder) return undefined;
  const rule = RULES[folder];
  if (!rule) return `is in ${folder}, for which there is no rule`;
  if (covers(rule.from, target)) return undefined;
  if (covers(rule.typesFrom ?? [], target)) {
    return isType ? undefined : `imports more than types from ${target}`;
  }
  return `imports ${target}, which ${folder} may not know`;
}

function faultOfPackage(path: string, specifier: string): string | undefined {
  const folder = folderOf(path);
  const rule = RULES[folder];
  if (!rule) return `is in ${folder}, for which there is no rule`;
  const name = packageOf(specifier);
  if (rule.packages.some((pattern) => matches(name, pattern))) return undefined;
  const home = Object.entries(RULES).find(([, { packages }]) => packages.some((pattern) => matches(name, pattern)));
  return `imports ${name}, ${home ? `whose only home is ${home[0]}` : 'which has no home'}`;
}

/** `core/` for `core/agent.ts`, `index.ts` for `index.ts`. */
function folderOf(path: string): string {
  const end = path.indexOf('/');
  return end === -1 ? path : path.slice(0, end + 1);
}

function covers(places: readonly string[], target: string): boolean {
  return places.some((place) => (place.endsWith('/') ? target.startsWith(place) : target === place));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('?')[0]?.split('/') ?? [];
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function matches(name: string, pattern: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** The sources of a folder by path below it, tests and data left out. */
export function readSources(folder: string): Map<string, string> {
  const sources = new Map<string, string>();
  const visit = (path: string): void => {
    for (const name of readdirSync(path)) {
      const inner = join(path, name);
      if (statSync(inner).isDirectory()) visit(inner);
      else if (/\.m?[jt]s$/.test(name)) {
        sources.set(relative(folder, inner).split(sep).join('/'), readFileSync(inner, 'utf8'));
      }
    }
  };
  if (existsSync(folder)) visit(folder);
  return sources;
}

/** The names at the top of the repository that do not belong there. */
export function findStrangers(names: readonly string[]): string[] {
  return names.filter((name) => !name.startsWith('.') && !TOP_LEVEL.has(name));
}
