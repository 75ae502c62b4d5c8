import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadSnapshot } from '../../src/sandbox/assets.ts';

/** Longer than a piece of the stream, and hard to pack. */
const MEMORY = Uint8Array.from({ length: 70_000 }, (_none, index) => (index * 2_654_435_761) >>> 24);
const PACKED = new Uint8Array(gzipSync(MEMORY));

async function load(served: Uint8Array): Promise<Uint8Array | null> {
  const memory = await loadSnapshot(
    async () => served.slice().buffer,
    () => {},
  );
  return memory && new Uint8Array(memory);
}

describe('a snapshot', () => {
  it.each([
    ['packed', PACKED],
    ['unpacked by the server', MEMORY],
  ])('is read where it comes %s', async (_how, served) => {
    expect(await load(served)).toEqual(MEMORY);
  });

  it.each([
    ['is cut off', PACKED.slice(0, PACKED.length / 2)],
    ['says that it is longer than it is', Uint8Array.of(...PACKED.slice(0, -4), 0xff, 0xff, 0xff, 0x00)],
    ['says that it is shorter than it is', Uint8Array.of(...PACKED.slice(0, -4), 1, 0, 0, 0)],
    ['is only the beginning of one', PACKED.slice(0, 3)],
  ])('is done without where it %s', async (_fault, served) => {
    expect(await load(served)).toBeNull();
  });

  it('is a copy for each who asks', async () => {
    const loadAsset = async (): Promise<ArrayBuffer> => PACKED.slice().buffer;
    const first = await loadSnapshot(loadAsset, () => {});
    structuredClone(first, { transfer: [first!] });
    expect((await loadSnapshot(loadAsset, () => {}))?.byteLength).toBe(MEMORY.length);
  });
});
