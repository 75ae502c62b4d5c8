import { describe, expect, it } from 'vitest';
import { chooseDevice } from '../../src/models/choose-device.ts';

/** A browser's GPU, as far as the choice looks at it. */
function gpu({ isSoftware = false, hasHalfFloats = true } = {}): GPU {
  const features = new Set(hasHalfFloats ? ['shader-f16'] : []);
  return { requestAdapter: async () => ({ features, info: { isFallbackAdapter: isSoftware } }) } as unknown as GPU;
}
const none = { requestAdapter: async () => null } as unknown as GPU;
const broken = { requestAdapter: async () => Promise.reject(new Error('lost')) } as unknown as GPU;

describe('the choice of a device', () => {
  it.each([
    ['no WebGPU', undefined, { device: 'auto' }, { device: 'wasm', dtype: 'q8' }],
    ['no adapter', none, { device: 'auto' }, { device: 'wasm', dtype: 'q8' }],
    ['an adapter that fails', broken, { device: 'auto' }, { device: 'wasm', dtype: 'q8' }],
    ['an adapter in software', gpu({ isSoftware: true }), { device: 'auto' }, { device: 'wasm', dtype: 'q8' }],
    ['a GPU', gpu(), { device: 'auto' }, { device: 'webgpu', dtype: 'q4f16' }],
    ['a GPU without half floats', gpu({ hasHalfFloats: false }), { device: 'auto' }, { device: 'webgpu', dtype: 'q4' }],
    ['a GPU, and wasm wanted', gpu(), { device: 'wasm' }, { device: 'wasm', dtype: 'q8' }],
    ['software, and WebGPU wanted', gpu({ isSoftware: true }), { device: 'webgpu' }, { device: 'webgpu' }],
    ['a GPU, and weights wanted', gpu(), { device: 'auto', dtype: 'fp32' }, { device: 'webgpu', dtype: 'fp32' }],
  ] as const)('with %s', async (_with, found, wanted, chosen) => {
    expect(await chooseDevice(wanted, found)).toMatchObject(chosen);
  });

  it.each([
    ['WebGPU where there is none', undefined, { device: 'webgpu' }, /no WebGPU adapter.*"wasm"/],
    ['half floats that the GPU lacks', gpu({ hasHalfFloats: false }), { device: 'auto', dtype: 'q4f16' }, /use "q4"/],
  ] as const)('refuses %s', async (_what, found, wanted, says) => {
    await expect(chooseDevice(wanted, found)).rejects.toThrow(says);
  });
});
