import type { EngineDevice, TransformersJsConfig, WeightType } from '../core/config.ts';
import type { ExpectedFile } from './embedded/manifest.ts';
import { EMBEDDED_FILES } from './embedded/manifest.ts';

/** Which model an engine worker loads. Plain data: it is posted. */
export interface EngineSpec {
  /** As messages to people begin: `The embedded model`. */
  readonly name: string;
  /** The folder of the model's files; ends with a slash. */
  readonly modelURL: string;
  /** What the files must be, where that is known; then there are no others. */
  readonly files?: Readonly<Record<string, ExpectedFile>>;
  /** Whether files are kept by this browser: until the server has others, or for good. */
  readonly kept: 'no' | 'while-unchanged' | 'for-good';
  /** What to do when it cannot be loaded. */
  readonly advice: string;
}

/** A model that transformers.js runs, and how. */
export interface TransformersSpec extends EngineSpec {
  /** The folder of the ONNX runtime; ends with a slash. */
  readonly runtimeURL: string;
  readonly device: EngineDevice;
  /** Without it, what suits the device. */
  readonly dtype?: WeightType;
}

const HUB = 'https://huggingface.co/';

/**
 * The embedded model, as the engine is told of it.
 *
 * @param assetsURL Ends with a slash and holds `models/embedded/`.
 * @example
 * embeddedSpec('https://example.org/').modelURL; // 'https://example.org/models/embedded/'
 */
export function embeddedSpec(assetsURL: string): EngineSpec {
  return {
    name: 'The embedded model',
    modelURL: `${assetsURL}models/embedded/`,
    files: EMBEDDED_FILES,
    kept: 'no',
    advice: 'Check the connection, and that the whole dist folder of one build is served; then try again.',
  };
}

/**
 * A model of the Hub or of somebody's folder, as the engine is told of it.
 *
 * @param config Checked already.
 * @param assetsURL Ends with a slash and holds `ort/`.
 * @example
 * transformersSpec({ engine: 'transformers-js', modelId: 'onnx-community/Qwen3-0.6B-ONNX' }, assetsURL).device; // 'auto'
 */
export function transformersSpec(
  { modelId, path = '', revision = 'main', host = HUB, dtype, device = 'auto' }: TransformersJsConfig,
  assetsURL: string,
): TransformersSpec {
  const common = { runtimeURL: `${assetsURL}ort/`, device, ...(dtype !== undefined && { dtype }) };
  if (modelId === undefined) {
    return {
      ...common,
      name: `The model at ${path}`,
      modelURL: path,
      kept: 'while-unchanged',
      advice: 'Check path, dtype and device, and the connection; then try again.',
    };
  }
  return {
    ...common,
    name: `The model ${modelId}`,
    modelURL: `${host}${modelId}/resolve/${encodeURIComponent(revision)}/`,
    kept: 'for-good',
    advice: 'Check modelId (it must hold ONNX files), dtype and device, and the connection; then try again.',
  };
}
