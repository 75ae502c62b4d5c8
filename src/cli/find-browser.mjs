// @ts-check
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

/** Below each of a machine's usual places. */
const PLACES = {
  darwin: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * The path of an installed Chromium, Chrome or Edge; nothing when there is none. The environment's `TABAGENTS_BROWSER`
 * settles it, Playwright's own download comes last.
 *
 * @returns {string | undefined}
 * @example
 * const executablePath = findBrowser(); // '/usr/bin/chromium'
 */
export function findBrowser(environment = process.env, platform = process.platform) {
  const chosen = environment['TABAGENTS_BROWSER'];
  if (chosen) return isExecutable(chosen) ? chosen : undefined;
  const candidates = [
    ...onPath(environment, platform),
    ...inUsualPlaces(environment, platform),
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable);
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
function onPath(environment, platform) {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/**
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
function inUsualPlaces(environment, platform) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(environment['HOME'] ?? '/', 'Applications')];
    return folders.flatMap((folder) => PLACES.darwin.map((place) => join(folder, place)));
  }
  if (platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name]);
    return folders.flatMap((folder) => (folder ? PLACES.win32.map((place) => join(folder, place)) : []));
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'];
}

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
