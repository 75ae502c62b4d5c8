import { describe, expect, it } from 'vitest';
import { measureParts } from '../../src/worker/page-files.ts';
import type { KeeperDescription, KeepProblem } from '../../src/worker/offline-protocol.ts';
import { toOfflineState } from '../../src/worker/offline-state.ts';
import type { OfflineFacts, OfflineState } from '../../src/worker/offline-state.ts';

const PAGE = { version: 'a', sizeBytes: 100 };
const NOTHING: OfflineFacts = {
  page: PAGE,
  active: undefined,
  waiting: undefined,
  progress: undefined,
  problem: undefined,
  isBlocked: false,
  isPersisted: false,
};
const problem: KeepProblem = { kind: 'network', path: 'x', message: 'x' };
const progress = { loadedBytes: 1, totalBytes: 100 };

function keeper(version: string, isWhole = true): KeeperDescription {
  return { version, isWhole, parts: [] };
}

describe('what the page says of offline use', () => {
  it.each<[claim: string, facts: Partial<OfflineFacts>, type: OfflineState['type']]>([
    ['nothing is kept', {}, 'off'],
    ['the first version is being loaded', { progress }, 'loading'],
    ['the first version could not be kept', { problem }, 'failed'],
    ["the page's own version is kept", { active: keeper('a') }, 'ready'],
    ['the next is being loaded', { active: keeper('a'), progress }, 'ready'],
    ['the next could not be kept', { active: keeper('a'), problem }, 'ready'],
    ['the next is ready', { active: keeper('a'), waiting: keeper('b') }, 'update'],
    ['a part was dropped and is being loaded', { active: keeper('a', false), progress }, 'loading'],
    ['a part was dropped and cannot be loaded', { active: keeper('a', false), problem }, 'failed'],
    ['another version is kept than the one on screen', { active: keeper('b') }, 'update'],
    ['the version on screen waits for the one in use', { active: keeper('b'), waiting: keeper('a') }, 'update'],
    ['the version on screen is being loaded', { active: keeper('b'), progress }, 'loading'],
  ])('when %s', (_when, facts, type) => {
    expect(toOfflineState({ ...NOTHING, ...facts }).type).toBe(type);
  });

  it('names the problem of a newer version while the old one goes on working', () => {
    expect(toOfflineState({ ...NOTHING, active: keeper('a'), problem })).toMatchObject({ type: 'ready', problem });
  });

  it('names the size before anything is loaded', () => {
    expect(toOfflineState(NOTHING)).toEqual({ type: 'off', sizeBytes: 100 });
  });
});

it('the sizes of the parts add up, and every part is there', () => {
  const paths = ['index.html', 'assets/a.js', 'pyodide/a.wasm', 'ort/a.mjs', 'models/embedded/onnx/a.onnx'];
  const files = paths.map((path, index) => ({ path, sizeBytes: 10 ** index, sha256: '' }));
  expect(measureParts(files)).toEqual([
    { part: 'app', sizeBytes: 1_011 },
    { part: 'python', sizeBytes: 100 },
    { part: 'model', sizeBytes: 10_000 },
  ]);
});
