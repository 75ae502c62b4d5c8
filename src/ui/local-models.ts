import type { EngineDevice, WeightType } from '../core/index.ts';

/** A chat model of the Hub that is small enough for a tab: what to fill in. */
export interface LocalModelPreset {
  readonly name: string;
  readonly modelId: string;
}

/** Offered as suggestions; any other ONNX chat model works as well. */
export const LOCAL_MODEL_PRESETS: readonly LocalModelPreset[] = [
  { name: 'Qwen3 0.6B', modelId: 'onnx-community/Qwen3-0.6B-ONNX' },
  { name: 'Qwen2.5 Coder 0.5B, made for code', modelId: 'onnx-community/Qwen2.5-Coder-0.5B-Instruct' },
  { name: 'SmolLM2 360M, the smallest', modelId: 'HuggingFaceTB/SmolLM2-360M-Instruct' },
];

/** Every kind of weights in a few words, the likely ones first; a folder seldom has them all. */
export const WEIGHTS: Readonly<Record<WeightType, string>> = {
  q8: '8 bit',
  q4f16: '4 bit, half floats',
  q4: '4 bit',
  fp16: '16 bit',
  fp32: '32 bit',
  int8: '8 bit, signed',
  uint8: '8 bit, unsigned',
  bnb4: '4 bit, bitsandbytes',
};

/** What can compute a local model. */
export const DEVICES: Readonly<Record<EngineDevice, string>> = {
  auto: 'Automatic',
  wasm: 'Processor (WebAssembly)',
  webgpu: 'Graphics card (WebGPU)',
};
