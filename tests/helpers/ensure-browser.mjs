// @ts-check
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../../src/cli/find-browser.mjs';
import { ROOT } from '../../src/cli/paths.mjs';

/**
 * The path of a Chromium, Chrome or Edge; one is installed if there is none. What the installers print goes to standard
 * error.
 *
 * @returns {string}
 * @throws Error that says what to do when none can be had.
 */
export function ensureBrowser() {
  const chosen = process.env['TABAGENTS_BROWSER'];
  if (chosen && !findBrowser()) throw new Error(`TABAGENTS_BROWSER is ${chosen}, which is no executable file.`);
  return findBrowser() ?? installFromSystem() ?? downloadWithPlaywright() ?? fail();
}

function installFromSystem() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined;
  if (spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status !== 0) return undefined;
  console.error('There is no browser: installing chromium with apt-get …');
  run('apt-get', ['update']);
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return findBrowser();
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
