import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findBrowser, findHeadlessShell, toBrowserArguments } from '../../src/cli/find-browser.mjs';

/** A folder with files that can be executed. */
function makeFolder(names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-find-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe('findBrowser', () => {
  it('takes the one that the environment names, and no other', () => {
    const folder = makeFolder(['mine', 'chromium']);
    const environment = { PATH: folder, TABAGENTS_BROWSER: join(folder, 'mine') };
    expect(findBrowser(environment, 'linux')).toBe(join(folder, 'mine'));
    expect(findBrowser({ ...environment, TABAGENTS_BROWSER: join(folder, 'none') }, 'linux')).toBeUndefined();
  });

  it.each(['chromium', 'google-chrome', 'microsoft-edge', 'chromium-headless-shell'])(
    'finds %s on the path',
    (name) => {
      const folder = makeFolder([name]);
      expect(findBrowser({ PATH: `/nowhere:${folder}` }, 'linux')).toBe(join(folder, name));
    },
  );

  it('finds the applications of macOS', () => {
    const place = 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    const folder = makeFolder([place]);
    expect(findBrowser({ PATH: '', HOME: folder }, 'darwin')).toMatch(new RegExp(`${place}$`));
  });
});

describe('a Chromium without windows', () => {
  const folderOf = () => makeFolder(['chromium-headless-shell', 'chromium']);

  it('is what findHeadlessShell finds', () => {
    const folder = folderOf();
    expect(findHeadlessShell({ PATH: folder }, 'linux')).toBe(join(folder, 'chromium-headless-shell'));
  });

  it('is taken by findBrowser only where there is nothing else', () => {
    const folder = folderOf();
    expect(findBrowser({ PATH: folder }, 'linux')).toBe(join(folder, 'chromium'));
  });

  it.each(['/usr/bin/chromium-headless-shell', '/cache/chrome-headless-shell', '/cache/headless_shell'])(
    'is told to keep sites apart: %s',
    (path) => {
      expect(toBrowserArguments(path)).toContain('--site-per-process');
    },
  );

  it('is not what a whole browser is taken for', () => {
    expect(toBrowserArguments('/usr/bin/chromium')).toEqual([]);
  });
});
