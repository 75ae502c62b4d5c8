// @ts-check
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium without windows: it has no GPU to offer, so a whole browser goes before it. */
const SHELL_NAME = 'chromium-headless-shell';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  SHELL_NAME,
];

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
    ...onPath(NAMES, environment, platform),
    ...inUsualPlaces(environment, platform),
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable);
}

/**
 * The path of an installed Chromium without windows; nothing when there is none. It opens a page with a quarter of the
 * work that a whole browser has.
 *
 * @returns {string | undefined}
 * @example
 * const executablePath = findHeadlessShell() ?? findBrowser();
 */
export function findHeadlessShell(environment = process.env, platform = process.platform) {
  return onPath([SHELL_NAME], environment, platform).find(isExecutable);
}

/**
 * What a browser must be told so that it keeps sites apart and survives WebAssembly that reaches out of its memory; a
 * Chromium without windows does neither by itself.
 *
 * @param {string} executablePath
 * @returns {string[]}
 * @example
 * chromium.launch({ executablePath, args: toBrowserArguments(executablePath) });
 */
export function toBrowserArguments(executablePath) {
  const hasWindows = !/headless[-_]shell/.test(basename(executablePath));
  return hasWindows ? [] : ['--site-per-process', '--enable-crash-reporter'];
}

/**
 * @param {readonly string[]} names
 * @param {NodeJS.ProcessEnv} environment
 * @param {NodeJS.Platform} platform
 */
function onPath(names, environment, platform) {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
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
