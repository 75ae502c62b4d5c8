import { DynamicCache, env, Tensor } from '@huggingface/transformers';
import type { CacheOperations } from './prefix-caches.ts';

/** The runtime's own tensor, of which transformers.js does not tell in its types. */
interface RuntimeTensor {
  readonly gpuBuffer: GPUBuffer;
  readonly constructor: { fromGpuBuffer(buffer: GPUBuffer, options: object): unknown };
}

/** `GPUBufferUsage.COPY_SRC | COPY_DST | STORAGE`, which the types of this TypeScript lack. */
const BUFFER_USAGE = 0x04 | 0x08 | 0x80;
const PREFIX = 'past_key_values.';
/** The axis of the tokens in `[batch, heads, tokens, width]`. */
const TOKEN_AXIS = 2;

/** What the prefix caches do with the keys and values of transformers.js, in memory and on a GPU. */
export const keyValueOperations: CacheOperations<DynamicCache> = {
  async crop(cache, length) {
    const entries = tensorsOf(cache);
    const tokens = cache.get_seq_length();
    // States of convolutions and recurrences cannot be taken back, nor can a window that has slid.
    const isCroppable = entries.every(
      ([name, { dims }]) => name.startsWith(PREFIX) && dims.length === 4 && dims[TOKEN_AXIS] === tokens,
    );
    if (!isCroppable) return undefined;
    const isOnGpu = entries.some(([, { location }]) => location === 'gpu-buffer');
    const cropped = isOnGpu ? await cropOnGpu(entries, length) : cropInMemory(entries, length);
    return new DynamicCache(Object.fromEntries(cropped));
  },

  sizeBytes(cache) {
    return tensorsOf(cache).reduce((sum, [, tensor]) => sum + tensor.size * bytesPerElement(tensor), 0);
  },

  dispose(cache) {
    void cache.dispose();
  },
};

function tensorsOf(cache: DynamicCache): [string, Tensor][] {
  return Object.entries(cache) as [string, Tensor][];
}

function bytesPerElement({ type }: Tensor): number {
  return type === 'float16' ? 2 : 4;
}

/** The library's own slice goes element by element; rows are copied whole here. */
function cropInMemory(entries: readonly [string, Tensor][], length: number): [string, Tensor][] {
  return entries.map(([name, tensor]) => {
    const { rows, from, to, dims } = layOut(tensor, length);
    const source = tensor.data as Float32Array;
    const target = new (source.constructor as Float32ArrayConstructor)(rows * to);
    for (let row = 0; row < rows; row++) target.set(source.subarray(row * from, row * from + to), row * to);
    return [name, new Tensor(tensor.type, target, dims)];
  });
}

/** Copies inside the GPU's memory: to fetch a large model's cache and bring it back would take longer than it saves. */
async function cropOnGpu(entries: readonly [string, Tensor][], length: number): Promise<[string, Tensor][]> {
  const device = (await env.backends.onnx.webgpu?.device) as GPUDevice | undefined;
  if (!device) throw new Error('the runtime has no GPU device');
  const encoder = device.createCommandEncoder();
  const cropped = entries.map(([name, tensor]): [string, Tensor] => {
    const { rows, from, to, dims } = layOut(tensor, length);
    const width = bytesPerElement(tensor);
    const { gpuBuffer, constructor } = tensor.ort_tensor as unknown as RuntimeTensor;
    // The runtime's buffers are of whole 16 bytes.
    const size = Math.ceil((rows * to * width) / 16) * 16;
    const target = device.createBuffer({ size, usage: BUFFER_USAGE });
    for (let row = 0; row < rows; row++) {
      encoder.copyBufferToBuffer(gpuBuffer, row * from * width, target, row * to * width, to * width);
    }
    const dispose = (): void => target.destroy();
    const copy = constructor.fromGpuBuffer(target, { dataType: tensor.type, dims, dispose });
    return [name, new Tensor(...([copy] as unknown as ConstructorParameters<typeof Tensor>))];
  });
  device.queue.submit([encoder.finish()]);
  return cropped;
}

/** How many rows there are, and their elements before and after. */
function layOut({ dims }: Tensor, length: number) {
  const [batch = 0, heads = 0, tokens = 0, width = 0] = dims;
  return { rows: batch * heads, from: tokens * width, to: length * width, dims: [batch, heads, length, width] };
}
