import { createHash } from 'node:crypto';
import {
  existsSync,
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';
import { EMBEDDED_FILES } from '../../src/models/embedded/manifest.ts';

const TRAINING = 'src/models/embedded/training';
const SERVED = 'public/models/embedded';
const GRAPH = `${SERVED}/onnx/model_quantized.onnx`;
const REMEDY = `If that is meant, run: python3 ${TRAINING} verify --write (its README.md says what it needs)`;

describe('the weights of the embedded model', () => {
  it('and the scripts that make them are those whose checksums were written down together', () => {
    expect(findChanges(ROOT)).toEqual([]);
  });

  it('and all that is served with them are what the engine expects', () => {
    const served = Object.keys(EMBEDDED_FILES).map((name) => [
      name,
      { sizeBytes: statSync(join(ROOT, SERVED, name)).size, sha256: sha256(join(ROOT, SERVED, name)) },
    ]);
    expect(Object.fromEntries(served)).toEqual(EMBEDDED_FILES);
    const checked = Object.keys(readChecksums(ROOT).served);
    expect(checked.toSorted()).toEqual(served.map(([name]) => `${SERVED}/${String(name)}`).toSorted());
  });

  it.each<readonly [string, string, (path: string) => void, string]>([
    ['a weight changes', GRAPH, changeByte, 'has changed'],
    ['the checkpoint changes', `${TRAINING}/checkpoint.npz`, changeByte, 'has changed'],
    ['a script changes', `${TRAINING}/graph.py`, changeByte, 'has changed'],
    ['a kind of task changes', `${TRAINING}/generator/families/dates.py`, changeByte, 'has changed'],
    ['a wording changes', `${TRAINING}/generator/typed/lists.txt`, changeByte, 'has changed'],
    ['a script is added', `${TRAINING}/generator/more.py`, (path) => appendFileSync(path, ''), 'is new'],
    ['a served file is taken away', `${SERVED}/config.json`, (path) => rmSync(path), 'is gone'],
    ['a script is taken away', `${TRAINING}/optimiser.py`, (path) => rmSync(path), 'is gone'],
  ])('are missed when %s alone', (_what, file, change, fault) => {
    const root = copyModel();
    expect(findChanges(root)).toEqual([]);
    change(join(root, file));
    expect(findChanges(root)).toEqual([`${file} ${fault}. ${REMEDY}`]);
  });
});

interface Checksums {
  readonly served: Readonly<Record<string, string>>;
  readonly sources: Readonly<Record<string, string>>;
}

function readChecksums(root: string): Checksums {
  return JSON.parse(readFileSync(join(root, TRAINING, 'CHECKSUMS.json'), 'utf8')) as Checksums;
}

/** What is no longer as it was when the checksums were written, and what to do about it. */
function findChanges(root: string): string[] {
  const { served, sources } = readChecksums(root);
  const written = new Map(Object.entries({ ...served, ...sources }));
  const present = new Set([
    ...listSources(root),
    ...Object.keys(served).filter((file) => existsSync(join(root, file))),
  ]);
  const faults = [...new Set([...written.keys(), ...present])].flatMap((file) => {
    if (!written.has(file)) return [`${file} is new`];
    if (!present.has(file)) return [`${file} is gone`];
    return sha256(join(root, file)) === written.get(file) ? [] : [`${file} has changed`];
  });
  return faults.map((fault) => `${fault}. ${REMEDY}`);
}

/** The scripts, the texts that they read, and the checkpoint. */
function listSources(root: string): string[] {
  return readdirSync(join(root, TRAINING), { recursive: true, encoding: 'utf8' })
    .map((name) => `${TRAINING}/${name.replaceAll('\\', '/')}`)
    .filter((file) => /\.py$|\/generator\/\w+\/\w+\.txt$|\/checkpoint\.npz$/.test(file));
}

function sha256(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** A folder with what the checksums are about, as in the repository. */
function copyModel(): string {
  const root = mkdtempSync(join(tmpdir(), 'tabagents-weights-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const folder of [TRAINING, SERVED]) cpSync(join(ROOT, folder), join(root, folder), { recursive: true });
  return root;
}

function changeByte(path: string): void {
  const bytes = readFileSync(path);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
  writeFileSync(path, bytes);
}
