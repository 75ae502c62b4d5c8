import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';
import { findStrangers, findViolations, readSources } from '../helpers/architecture.ts';
import { countCore, countLines } from '../helpers/count-core.mjs';

describe('the folders of src', () => {
  it('import only what they may', () => {
    const sources = readSources(join(ROOT, 'src'));
    expect(sources.size).toBeGreaterThan(50);
    expect(findViolations(sources)).toEqual([]);
  });

  it.each([
    ['core', 'core/a.ts', "import { open } from '../store/open.ts';"],
    ['core, for a type', 'core/a.ts', "import type { Open } from '../store/open.ts';"],
    ['core, in a type expression', 'core/a.ts', "type Open = import('../store/open.ts').Open;"],
    ['core, later', 'core/a.ts', "const open = () => import('../store/open.ts');"],
    ['core, by passing it on', 'core/a.ts', "export { open } from '../store/open.ts';"],
    ['core, all of it', 'core/a.ts', "export * from '../store/open.ts';"],
    ['core, from the entry', 'core/a.ts', "import '../index.ts';"],
    ['models', 'models/a.ts', "import { prompt } from '../prompts/full.ts';"],
    ['sandbox', 'sandbox/python/a.ts', "import { db } from '../../store/database.ts';"],
    ['worker', 'worker/a.ts', "import { theme } from '../ui/theme.ts';"],
    ['ui, for a value of core', 'ui/a.ts', "import { tool } from '../core/tool.ts';"],
    ['ui, behind the client', 'ui/a.ts', "import { host } from '../worker/agent-host.ts';"],
    ['cli', 'cli/a.mjs', "import { tool } from '../core/tool.ts';"],
    ['the library', 'index.ts', "import { host } from './worker/agent-host.ts';"],
    ['a folder that nobody planned', 'misc/a.ts', "import { tool } from '../core/tool.ts';"],
    ['anything outside src', 'core/a.ts', "import packed from '../../package.json';"],
  ])('fails on an import that is wrong in %s', (_where, path, source) => {
    expect(findViolations(new Map([[path, source]]))).toHaveLength(1);
  });

  it.each([
    ['any package in core', 'core/a.ts', "import { z } from 'zod';"],
    ['a package outside its home', 'worker/a.ts', "import { openDB } from 'idb';"],
    ['a part of a package outside its home', 'core/a.ts', "import { html } from 'lit/static-html.js';"],
    ['a type of a package outside its home', 'ui/a.ts', "import type { Remote } from 'comlink';"],
    ['a package in a scope outside its home', 'tools/a.ts', "import('@ai-sdk/openai-compatible');"],
    ['a package without a home', 'ui/a.ts', "import React from 'react';"],
    ["Node's own modules", 'store/a.ts', "import { readFile } from 'node:fs';"],
  ])('fails on %s', (_what, path, source) => {
    expect(findViolations(new Map([[path, source]]))).toHaveLength(1);
  });

  it.each([
    ['may name a worker by its URL', "import url from './agent.worker.ts?worker&url';", 0],
    ['may name a worker as text', "import text from './agent.worker.ts?bundle';", 0],
    ['may not import a worker', "import { start } from './agent.worker.ts';", 1],
    ["may not import a worker's types", "import type { Start } from './agent.worker.ts';", 1],
  ])('%s', (_claim, source, faults) => {
    expect(findViolations(new Map([['worker/a.ts', source]]))).toHaveLength(faults);
  });

  it('may import what the table allows', () => {
    const source = "import { openDB } from 'idb'; import type { RunEvent } from '../core/events.ts';";
    expect(findViolations(new Map([['store/a.ts', source]]))).toEqual([]);
  });
});

describe('the top of the repository', () => {
  it('holds nothing but what belongs there', () => {
    expect(findStrangers(readdirSync(ROOT))).toEqual([]);
  });

  it('is checked: a stranger is found', () => {
    expect(findStrangers(['src', '.ci', 'vitest.config.ts'])).toEqual(['vitest.config.ts']);
  });
});

describe('core', () => {
  it('compiles without the DOM', () => {
    expect(compileCore('')).toBe('');
  });

  it.each(['document', 'fetch', 'setTimeout', 'process'])('does not compile with %s in it', (name) => {
    expect(compileCore(`export const planted: unknown = ${name};\n`)).toContain(`Cannot find name '${name}'`);
  });

  it('stays small: the loop under 450 lines of code, all of it under 1,500', () => {
    const { loop, core } = countCore();
    expect(loop).toBeGreaterThan(100);
    expect(loop).toBeLessThan(450);
    expect(core).toBeLessThan(1_500);
  });

  it.each([
    ['blank lines', 'const a = 1;\n\n  \nconst b = 2;\n', 2],
    ['comments', '// why\n/**\n * what\n */\nconst a = 1; // how\n', 1],
    ['taking strings for comments', 'const a = `\n// not a comment\n`;\n', 3],
  ])('is counted without %s', (_what, source, lines) => {
    expect(countLines(source)).toBe(lines);
  });
});

/** What the compiler says of a copy of core with one more file in it. */
function compileCore(planted: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-core-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(ROOT, 'tsconfig.json'), join(folder, 'tsconfig.json'));
  cpSync(join(ROOT, 'src', 'core'), join(folder, 'src', 'core'), { recursive: true });
  if (planted) writeFileSync(join(folder, 'src', 'core', 'planted.ts'), planted);
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  return spawnSync(process.execPath, [tsc, '--noEmit', '-p', 'src/core'], { cwd: folder, encoding: 'utf8' }).stdout;
}
