// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, findHeadlessShell } from '../../src/cli/find-browser.mjs';
import { ROOT } from '../../src/cli/paths.mjs';

/** In this order; not every system has the first, with which the tests take half the time. */
const SYSTEM_PACKAGES = ['chromium-headless-shell', 'chromium'];

/**
 * The path of a Chromium, Chrome or Edge, of one without windows if there is one; one is installed if there is none.
 * What the installers print goes to standard error.
 *
 * @returns {string}
 * @throws Error that says what to do when none can be had.
 */
export function ensureBrowser() {
  const chosen = process.env['TABAGENTS_BROWSER'];
  if (chosen && !findBrowser()) throw new Error(`TABAGENTS_BROWSER is ${chosen}, which is no executable file.`);
  if (chosen) return chosen;
  return findHeadlessShell() ?? findBrowser() ?? installFromSystem() ?? downloadWithPlaywright() ?? fail();
}

function installFromSystem() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  console.error('There is no browser: installing Chromium with apt-get …');
  run('apt-get', ['update']);
  for (const name of SYSTEM_PACKAGES) {
    run('apt-get', ['install', '-y', '--no-install-recommends', name]);
    const found = findBrowser();
    if (found) return found;
  }
  return undefined;
}

function downloadWithPlaywright() {
  console.error('There is no browser: downloading Chromium with Playwright …');
  run(process.execPath, [join(ROOT, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
  return findBrowser();
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

/** @returns {never} */
function fail() {
  throw new Error(
    'The tests need Chromium, Chrome or Edge, and none could be installed. Install one, ' +
      'or set TABAGENTS_BROWSER to the path of its executable.',
  );
}
