import type { OnnxTensor } from './onnx-tensors.ts';
import { loadKernel } from './kernel.ts';
import type { NetworkSizes } from './network-sizes.ts';
import { createPhrases } from './phrases.ts';

/** Keys and values of the first tokens of a text, kept outside the network. */
export interface SavedKeys {
  readonly length: number;
  /** For each layer its keys, then its values: rows of one token each; last the tokens themselves. */
  readonly rows: readonly Float32Array[];
}

/** A network that reads one text, token after token. */
export interface Network {
  /**
   * Reads tokens.
   *
   * @param ids At most `LONGEST_CHUNK`.
   * @param start How many tokens come before them, all of which it has read or been given by `restore`.
   * @returns The logits of the token after them, one for each of the vocabulary; overwritten by the next call.
   */
  run(ids: readonly number[], start: number): Float32Array;
  /** What it has computed for the first `length` tokens. */
  save(length: number): SavedKeys;
  /** Lets it go on after the tokens that something was saved of. */
  restore(saved: SavedKeys): void;
}

/** How many tokens are read at once. */
export const LONGEST_CHUNK = 128;

const FLOAT_BYTES = 4;
/** The kernel's vectors. */
const ALIGNED_FLOATS = 4;
const PAGE_BYTES = 65_536;
/** Rows behind the keys that the kernel may read. */
const SPARE_KEYS = 3;

/** Where one layer's arrays lie in memory. */
interface Layer {
  readonly norms: readonly [number, number];
  readonly query: number;
  readonly key: number;
  readonly value: number;
  readonly out: number;
  readonly gate: number;
  readonly up: number;
  readonly down: number;
  /** Of all positions. */
  readonly keys: number;
  readonly values: number;
}

/**
 * Lays a network out in memory, with its weights as 32-bit floats. It needs about 4 bytes for each weight, and for the
 * keys and values of every token that it can read.
 *
 * Contract: the same tokens give the same logits to the last bit, in every browser and on every processor, however they
 * are cut into chunks, except for what `Math.cos` and `Math.sin` differ.
 *
 * @param tensors Of `training/graph.py`: matrices of 8-bit integers `name.q`, with a scale for each output `name.s`.
 * @throws Error when a tensor is missing or has another shape, or memory is short.
 * @example
 * const network = await createNetwork(readSizes(config), readOnnxTensors(file));
 * const logits = network.run([2, 17, 5], 0);
 */
export async function createNetwork(sizes: NetworkSizes, tensors: ReadonlyMap<string, OnnxTensor>): Promise<Network> {
  const { vocabulary, width, heads, headWidth, feedForwardWidth, positions, normEpsilon } = sizes;
  const attentionWidth = heads * headWidth;
  const half = headWidth / 2;
  let floats = 0;
  /** Takes room for that many floats; gives its offset in bytes. */
  const take = (count: number): number => {
    const offset = floats * FLOAT_BYTES;
    floats += Math.ceil(count / ALIGNED_FLOATS) * ALIGNED_FLOATS;
    return offset;
  };
  const embedding = take(vocabulary * width);
  const norm = take(width);
  const layers = Array.from({ length: sizes.layers }, (): Layer => {
    return {
      norms: [take(width), take(width)],
      query: take(attentionWidth * width),
      key: take(attentionWidth * width),
      value: take(attentionWidth * width),
      out: take(width * attentionWidth),
      gate: take(feedForwardWidth * width),
      up: take(feedForwardWidth * width),
      down: take(width * feedForwardWidth),
      keys: take((positions + SPARE_KEYS) * attentionWidth),
      values: take(positions * attentionWidth),
    };
  });
  const cosines = take(positions * half);
  const sines = take(positions * half);
  const x = take(LONGEST_CHUNK * width);
  const normed = take(LONGEST_CHUNK * width);
  const queries = take(LONGEST_CHUNK * attentionWidth);
  const attended = take(LONGEST_CHUNK * attentionWidth);
  const scores = take(positions + ALIGNED_FLOATS);
  const gates = take(LONGEST_CHUNK * feedForwardWidth);
  const ups = take(LONGEST_CHUNK * feedForwardWidth);
  const logits = take(vocabulary);

  const memory = new WebAssembly.Memory({ initial: Math.ceil((floats * FLOAT_BYTES) / PAGE_BYTES) });
  const kernel = await loadKernel(memory);
  const view = (offset: number, count: number): Float32Array => new Float32Array(memory.buffer, offset, count);
  fillWeights();
  fillAngles();
  const phrases =
    sizes.phraseRows === 0
      ? undefined
      : createPhrases(sizes, {
          keys: read('phrases.keys', BigInt64Array, sizes.phraseRows),
          integers: read('phrases.q', Int8Array, sizes.phraseRows, width),
          scales: read('phrases.s', Float32Array, sizes.phraseRows, 1),
        });
  /** All that was read, as floats so that they are kept like the rest. */
  const text = new Float32Array(positions);

  return {
    run(ids, start) {
      const tokens = ids.length;
      text.set(ids, start);
      ids.forEach((id, index) => {
        const row = view(x + index * width * FLOAT_BYTES, width);
        row.set(view(embedding + id * width * FLOAT_BYTES, width));
        phrases?.addTo(row, text, start + index);
      });
      const angles = start * half * FLOAT_BYTES;
      for (const layer of layers) {
        const newKeys = layer.keys + start * attentionWidth * FLOAT_BYTES;
        const newValues = layer.values + start * attentionWidth * FLOAT_BYTES;
        kernel.normalise(x, layer.norms[0], normed, tokens, width, normEpsilon);
        kernel.multiply(normed, layer.query, queries, tokens, width, attentionWidth, false);
        kernel.multiply(normed, layer.key, newKeys, tokens, width, attentionWidth, false);
        kernel.multiply(normed, layer.value, newValues, tokens, width, attentionWidth, false);
        kernel.rotate(queries, cosines + angles, sines + angles, tokens, heads, headWidth);
        kernel.rotate(newKeys, cosines + angles, sines + angles, tokens, heads, headWidth);
        kernel.attend(queries, layer.keys, layer.values, attended, scores, tokens, start, heads, headWidth);
        kernel.multiply(attended, layer.out, x, tokens, attentionWidth, width, true);
        kernel.normalise(x, layer.norms[1], normed, tokens, width, normEpsilon);
        kernel.multiply(normed, layer.gate, gates, tokens, width, feedForwardWidth, false);
        kernel.multiply(normed, layer.up, ups, tokens, width, feedForwardWidth, false);
        kernel.gate(gates, ups, tokens * feedForwardWidth);
        kernel.multiply(gates, layer.down, x, tokens, feedForwardWidth, width, true);
      }
      kernel.normalise(x + (tokens - 1) * width * FLOAT_BYTES, norm, normed, 1, width, normEpsilon);
      kernel.multiply(normed, embedding, logits, 1, width, vocabulary, false);
      return view(logits, vocabulary);
    },

    save(length) {
      const rows = layers.flatMap(({ keys, values }) =>
        [keys, values].map((offset) => view(offset, length * attentionWidth).slice()),
      );
      return { length, rows: [...rows, text.slice(0, length)] };
    },

    restore({ rows }) {
      const offsets = layers.flatMap(({ keys, values }) => [keys, values]);
      offsets.forEach((offset, index) => {
        const one = rows[index] ?? [];
        view(offset, one.length).set(one);
      });
      text.set(rows.at(-1) ?? []);
    },
  };

  function fillWeights(): void {
    fillMatrix('embed', embedding, vocabulary, width);
    fillVector('norm', norm);
    layers.forEach((layer, index) => {
      const prefix = `blocks.${index}.`;
      fillVector(`${prefix}norm1`, layer.norms[0]);
      fillVector(`${prefix}norm2`, layer.norms[1]);
      fillTransposed(`${prefix}q`, layer.query, attentionWidth, width);
      fillTransposed(`${prefix}k`, layer.key, attentionWidth, width);
      fillTransposed(`${prefix}v`, layer.value, attentionWidth, width);
      fillTransposed(`${prefix}o`, layer.out, width, attentionWidth);
      fillTransposed(`${prefix}gate`, layer.gate, feedForwardWidth, width);
      fillTransposed(`${prefix}up`, layer.up, feedForwardWidth, width);
      fillTransposed(`${prefix}down`, layer.down, width, feedForwardWidth);
    });
  }

  function read<Values extends OnnxTensor['values']>(
    name: string,
    kind: abstract new (...parts: never[]) => Values,
    ...dims: readonly number[]
  ): Values {
    const tensor = tensors.get(name);
    if (tensor?.values instanceof kind && String(tensor.dims) === String(dims)) return tensor.values;
    const found = tensor ? `[${tensor.dims}]` : 'missing';
    throw new Error(`the weights "${name}" should be [${dims}] by the model's config.json, and are ${found}`);
  }

  function fillVector(name: string, offset: number): void {
    view(offset, width).set(read(name, Float32Array, width));
  }

  /** Of a matrix that lies in the file as it is needed: a row for each output. */
  function fillMatrix(name: string, offset: number, outputs: number, inputs: number): void {
    const integers = read(`${name}.q`, Int8Array, outputs, inputs);
    const scales = read(`${name}.s`, Float32Array, outputs, 1);
    const target = view(offset, outputs * inputs);
    for (let index = 0; index < target.length; index++) {
      target[index] = (integers[index] ?? 0) * (scales[Math.floor(index / inputs)] ?? 0);
    }
  }

  /** Of a matrix that lies in the file with a row for each input. */
  function fillTransposed(name: string, offset: number, outputs: number, inputs: number): void {
    const integers = read(`${name}.q`, Int8Array, inputs, outputs);
    const scales = read(`${name}.s`, Float32Array, 1, outputs);
    const target = view(offset, outputs * inputs);
    for (let output = 0; output < outputs; output++) {
      const scale = scales[output] ?? 0;
      for (let input = 0; input < inputs; input++) {
        target[output * inputs + input] = (integers[input * outputs + output] ?? 0) * scale;
      }
    }
  }

  function fillAngles(): void {
    const cosine = view(cosines, positions * half);
    const sine = view(sines, positions * half);
    for (let index = 0; index < cosine.length; index++) {
      const angle = Math.floor(index / half) / sizes.ropeBase ** ((index % half) / half);
      cosine[index] = Math.cos(angle);
      sine[index] = Math.sin(angle);
    }
  }
}
