import { DEFAULT_LIMITS } from '../../core/index.ts';
import type { LoadAsset } from '../assets.ts';
import { loadBootFiles, loadSnapshot } from '../assets.ts';
import { startInterpreter } from '../interpreter.ts';
import type { Tried } from './attempt.ts';
import { toHex } from './hex.ts';
import type { Inside } from './inside.ts';

/**
 * Gives an impostor the bytes that Python boots from, which it overwrites, and looks whether the next Python would be
 * given the same.
 *
 * @example
 * const { outcome } = await tryBootBytes(inside, loadAsset);
 */
export async function tryBootBytes({ enclosure, source }: Inside, loadAsset: LoadAsset): Promise<Tried> {
  const load = async () => [await loadBootFiles(loadAsset, () => {}), await loadSnapshot(loadAsset, () => {})] as const;
  const before = await digest(await load());
  const [files, snapshot] = await load();
  const python = await startInterpreter({
    enclosure,
    source,
    files: Promise.resolve(files),
    snapshot: Promise.resolve(snapshot),
    memoryBytes: DEFAULT_LIMITS.memoryBytes,
    seed: 1,
  });
  // What it is asked now it answers after it has overwritten all.
  await python.reset(1);
  python.kill('It has done what it could.');
  const after = await digest(await load());
  const isSame = before === after;
  return {
    outcome: isSame ? 'held' : 'out',
    detail: isSame ? 'it had a copy' : 'the next Python would boot from them',
  };
}

async function digest([files, snapshot]: readonly [object, ArrayBuffer | null]): Promise<string> {
  const all = [...(Object.values(files) as ArrayBuffer[]), ...(snapshot ? [snapshot] : [])];
  if (!globalThis.crypto.subtle) return all.map(checksum).join(' ');
  const digests = await Promise.all(all.map((bytes) => crypto.subtle.digest('SHA-256', bytes)));
  return digests.map((one) => toHex(new Uint8Array(one))).join(' ');
}

/** Where the page has no better: plain http. */
function checksum(bytes: ArrayBuffer): number {
  return new Uint8Array(bytes).reduce((sum, byte) => (Math.imul(sum, 31) + byte) | 0, 0);
}
