import { cpSync, existsSync, linkSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { addRuntimes, build, isStale } from '../../src/cli/build.mjs';
import { ROOT } from '../../src/cli/paths.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { buildHarness } from './harness.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site and the harness are served, without a slash at the end. */
    readonly siteOrigin: string;
    /** Why the site does not build, if it does not. */
    readonly siteProblem: string | undefined;
  }
}

const CACHE = join(ROOT, '.cache');

/**
 * Builds the site (unless it is up to date) and the harness, and serves both while the tests of a project run.
 *
 * With `TABAGENTS_REUSE_BUILD=1` in the environment an old `dist/` is good enough.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const reuse = process.env['TABAGENTS_REUSE_BUILD'] === '1';
  removeOrphans();
  const folder = join(CACHE, `site-${process.pid}`);
  let siteProblem: string | undefined;
  try {
    if (isStale({ anyAge: reuse })) await build({ quiet: true });
    // Links, so that a build started meanwhile does not change the site under the tests.
    linkFolder(join(ROOT, 'dist'), join(folder, 'site'));
  } catch (error) {
    siteProblem = `The site does not build: ${error instanceof Error ? error.message : String(error)}`;
    console.error(error, '\nThe site does not build: tests that open it will fail, those of single parts may not.');
    cpSync(join(ROOT, 'public'), join(folder, 'site'), { recursive: true });
    await addRuntimes(join(folder, 'site'));
  }
  await buildHarness(join(folder, 'harness'));

  const { origin, close } = await serve({
    roots: [
      { prefix: '/', folder: join(folder, 'site') },
      { prefix: '/harness/', folder: join(folder, 'harness') },
    ],
  });
  project.provide('siteOrigin', origin);
  project.provide('siteProblem', siteProblem);
  return async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Removes what runs that were killed have left. */
function removeOrphans(): void {
  if (!existsSync(CACHE)) return;
  for (const name of readdirSync(CACHE)) {
    const pid = /^(?:site|build)-(\d+)/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(CACHE, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Copies a folder without copying its files: change one of them by putting another in its place. */
export function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkFolder(source, target);
    else linkSync(source, target);
  }
}
