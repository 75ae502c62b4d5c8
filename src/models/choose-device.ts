import type { WeightType } from '../core/config.ts';
import type { TransformersSpec } from './engine-spec.ts';

/** What a model runs on, and which of its weights. */
export interface ChosenDevice {
  readonly device: 'wasm' | 'webgpu';
  readonly dtype: WeightType;
}

/**
 * Chooses what was left to choose, and checks what was not against what this browser has.
 *
 * @param gpu `navigator.gpu`, where the browser has one.
 * @throws Error that says what the browser lacks.
 * @example
 * const { device, dtype } = await chooseDevice(spec, navigator.gpu);
 */
export async function chooseDevice(
  { device, dtype }: Pick<TransformersSpec, 'device' | 'dtype'>,
  gpu: GPU | undefined,
): Promise<ChosenDevice> {
  if (device === 'wasm') return { device, dtype: dtype ?? 'q8' };
  const adapter = (await gpu?.requestAdapter().catch(() => null)) ?? undefined;
  if (!adapter || (device === 'auto' && adapter.info?.isFallbackAdapter)) {
    // An adapter that is software is slower than wasm, and is used only when it is asked for.
    if (device === 'auto') return { device: 'wasm', dtype: dtype ?? 'q8' };
    throw new Error('this browser gives no WebGPU adapter here; use device "wasm", or leave it out');
  }
  const hasHalfFloats = adapter.features.has('shader-f16');
  if ((dtype === 'fp16' || dtype === 'q4f16') && !hasHalfFloats) {
    throw new Error(`this GPU cannot compute with half floats, as dtype "${dtype}" needs; use "q4" or leave it out`);
  }
  return { device: 'webgpu', dtype: dtype ?? (hasHalfFloats ? 'q4f16' : 'q4') };
}
