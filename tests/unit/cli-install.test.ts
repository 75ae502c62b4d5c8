import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { packagesMatch } from '../../src/cli/install.mjs';

const A = { version: '1.0.0', integrity: 'sha512-a' };
const ROOT_ENTRY = { '': { name: 'root' } };

/** A folder with these packages locked, and those installed. */
function makeFolder(locked: object | undefined, installed: object | undefined): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-install-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'node_modules'));
  if (locked) writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: locked }));
  if (installed) {
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }));
  }
  return folder;
}

describe('installed packages', () => {
  it.each([
    ['are the same', { ...ROOT_ENTRY, a: A }, { a: A }],
    ['are more', { ...ROOT_ENTRY, a: A }, { a: A, b: A }],
    ['lack one for another machine', { ...ROOT_ENTRY, a: A, b: { ...A, optional: true } }, { a: A }],
    ['are not ours to install', undefined, undefined],
  ])('match when they %s', (_how, locked, installed) => {
    expect(packagesMatch(makeFolder(locked, installed))).toBe(true);
  });

  it.each([
    ['are not there', { a: A }, undefined],
    ['lack one', { a: A, b: A }, { a: A }],
    ['have another version', { a: A }, { a: { ...A, version: '1.0.1' } }],
    ['have another content', { a: A }, { a: { ...A, integrity: 'sha512-b' } }],
  ])('do not match when they %s', (_how, locked, installed) => {
    expect(packagesMatch(makeFolder(locked, installed))).toBe(false);
  });
});
