import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/cli/paths.mjs';
import type { Network } from '../../src/models/embedded/network.ts';
import { createNetwork } from '../../src/models/embedded/network.ts';
import type { ModelConfig, NetworkSizes } from '../../src/models/embedded/network-sizes.ts';
import { toSizes } from '../../src/models/embedded/network-sizes.ts';
import { readOnnxTensors } from '../../src/models/embedded/onnx-tensors.ts';
import { createWriter } from '../../src/models/embedded/writer.ts';

const FOLDER = join(ROOT, 'public', 'models', 'embedded');
/** Some tokens of words and signs. */
const IDS = Array.from({ length: 300 }, (_, index) => 7 + ((index * 37) % 1_500));

let file: Uint8Array;
let sizes: NetworkSizes;
let network: Network;
beforeAll(async () => {
  file = await readFile(join(FOLDER, 'onnx', 'model_quantized.onnx'));
  sizes = toSizes(JSON.parse(await readFile(join(FOLDER, 'config.json'), 'utf8')) as ModelConfig);
  network = await createNetwork(sizes, readOnnxTensors(file));
});

/** Reads tokens from the first one on, in pieces of these lengths, and gives the last logits. */
function read(ids: readonly number[], ...lengths: readonly number[]): Float32Array {
  let start = 0;
  let logits = new Float32Array();
  for (const length of lengths) {
    logits = network.run(ids.slice(start, start + length), start).slice();
    start += length;
  }
  expect(start).toBe(ids.length);
  return logits;
}

describe('the network of the embedded model', () => {
  it('says the same to the last bit, however a text is cut into pieces', () => {
    const whole = read(IDS, 128, 128, 44);
    expect(new Set(whole).size).toBeGreaterThan(1_000);
    expect(read(IDS, 1, 127, 100, 71, 1)).toEqual(whole);
    expect(read(IDS, ...IDS.map(() => 1))).toEqual(whole);
  });

  it('says something else when one token differs, however long ago', () => {
    const [, ...others] = IDS;
    expect(read([99, ...others], 128, 128, 44)).not.toEqual(read(IDS, 128, 128, 44));
  });

  it('goes on from what was saved as if it had not read another text meanwhile', () => {
    const whole = read(IDS, 128, 128, 44);
    const saved = network.save(256);
    read(IDS.toReversed(), 128, 128, 44);
    expect(network.run(IDS.slice(256), 256)).not.toEqual(whole);
    network.restore(saved);
    expect(network.run(IDS.slice(256), 256)).toEqual(whole);
  });

  it('refuses weights of fewer layers than it is told of', async () => {
    const more = { ...sizes, layers: sizes.layers + 1 };
    const says = `"blocks.${sizes.layers}.norm1" should be [${sizes.width}]`;
    await expect(createNetwork(more, readOnnxTensors(file))).rejects.toThrow(says);
  });

  it('refuses weights of another width than it is told of', async () => {
    const says = `"embed.q" should be [${sizes.vocabulary},128]`;
    await expect(createNetwork({ ...sizes, width: 128 }, readOnnxTensors(file))).rejects.toThrow(says);
  });

  it('refuses a table of fewer phrases than it is told of', async () => {
    const more = { ...sizes, phraseRows: sizes.phraseRows + 1 };
    const says = `"phrases.keys" should be [${more.phraseRows}] by the model's config.json, and are [${sizes.phraseRows}]`;
    await expect(createNetwork(more, readOnnxTensors(file))).rejects.toThrow(says);
  });
});

describe('the file of its weights', () => {
  it('is read whole', () => {
    const tensors = readOnnxTensors(file);
    expect(tensors.get('embed.q')?.dims).toEqual([1536, 192]);
    expect(tensors.get('embed.q')?.values).toBeInstanceOf(Int8Array);
    expect(tensors.get('norm')?.values).toBeInstanceOf(Float32Array);
    expect(Math.max(...Array.from(tensors.get('blocks.0.q.q')?.values ?? [], Number))).toBe(127);
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    ['cut off', () => file.subarray(0, 1_000_000), /cut off/],
    ['a text', () => new TextEncoder().encode('{"model": "none"}'), /ONNX|cut off|none/],
    ['empty', () => new Uint8Array(), /holds none/],
  ])('is refused when it is %s', (_what, broken, says) => {
    expect(() => readOnnxTensors(broken())).toThrow(says);
  });
});

describe('writing', () => {
  /** A network that counts what it reads. */
  function counted() {
    const pieces: number[] = [];
    const counting: Network = {
      ...network,
      run(ids, start) {
        pieces.push(ids.length);
        return network.run(ids, start);
      },
    };
    return { pieces, write: createWriter(counting) };
  }

  /** Hears tokens until there are enough. */
  function listen(mostTokens = Infinity) {
    const heard: number[] = [];
    return { heard, hear: (id: number) => heard.push(id) >= mostTokens, isCancelled: () => false };
  }

  it('ends after as many tokens as are allowed, or when it is told to', async () => {
    const { write } = counted();
    const [allowed, told] = [listen(), listen(3)];
    await write(IDS, 5, allowed);
    await write(IDS, 5, told);
    expect(allowed.heard).toHaveLength(5);
    expect(told.heard).toEqual(allowed.heard.slice(0, 3));
  });

  it('reads of a prompt only what no earlier one began with, and writes what it would have written', async () => {
    const { pieces, write } = counted();
    expect(await write(IDS.slice(0, 200), 5, listen())).toBe(0);
    expect(pieces).toEqual([128, 72, 1, 1, 1, 1]);
    const again = listen();
    expect(await write(IDS, 5, again)).toBe(200);
    expect(pieces.slice(6)).toEqual([100, 1, 1, 1, 1]);
    const fresh = listen();
    expect(await counted().write(IDS, 5, fresh)).toBe(0);
    expect(again.heard).toEqual(fresh.heard);
  });
});
