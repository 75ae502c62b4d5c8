import source from './kernel.as.ts?wasm';

/** What `kernel.as.ts` exports; there the parameters are explained. All pointers are offsets in its memory, in bytes. */
export interface Kernel {
  multiply(
    x: number,
    weights: number,
    result: number,
    tokens: number,
    inputs: number,
    outputs: number,
    isAdded: boolean,
  ): void;
  normalise(x: number, scale: number, result: number, tokens: number, width: number, epsilon: number): void;
  rotate(x: number, cosines: number, sines: number, tokens: number, heads: number, headWidth: number): void;
  attend(
    queries: number,
    keys: number,
    values: number,
    result: number,
    scores: number,
    tokens: number,
    start: number,
    heads: number,
    headWidth: number,
  ): void;
  gate(gates: number, ups: number, count: number): void;
}

/**
 * Compiles the kernel, which takes a few milliseconds.
 *
 * @param memory That it computes in.
 * @throws Error where the browser's WebAssembly has no vectors: before Chrome 91, Firefox 89 and Safari 16.4.
 * @example
 * const kernel = await loadKernel(new WebAssembly.Memory({ initial: 1 }));
 */
export async function loadKernel(memory: WebAssembly.Memory): Promise<Kernel> {
  const bytes = Uint8Array.from(atob(source), (character) => character.charCodeAt(0));
  const { instance } = await WebAssembly.instantiate(bytes, { env: { memory } }).catch((thrown: unknown) => {
    throw new Error('this browser is too old for it: its WebAssembly has no vectors', { cause: thrown });
  });
  return instance.exports as unknown as Kernel;
}
