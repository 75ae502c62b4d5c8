/** A model as data: which engine, and what it needs to know. */
export type ModelConfig =
  | { readonly engine: 'embedded' }
  | TransformersJsConfig
  | {
      readonly engine: 'openai-compatible';
      /** Up to and with the version, for example `http://localhost:11434/v1`. */
      readonly baseURL: string;
      readonly modelId: string;
      readonly apiKey?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Whether the model can call tools by itself; otherwise calls are asked for in its text. @default true */
      readonly nativeTools?: boolean;
    };

/** An ONNX chat model that runs on this device: one of the Hub, or a folder that somebody serves. */
export interface TransformersJsConfig {
  readonly engine: 'transformers-js';
  /** The id of a model on the Hub, such as `onnx-community/Qwen3-0.6B-ONNX`. Either this or `path`. */
  readonly modelId?: string;
  /** A branch, tag or commit of the model on the Hub. @default 'main' */
  readonly revision?: string;
  /** Where the Hub is, for a mirror. @default 'https://huggingface.co/' */
  readonly host?: string;
  /** The whole URL of a folder with `config.json`, `tokenizer.json` and `onnx/`. */
  readonly path?: string;
  /** Which of the folder's weights. @default `q8` on wasm; on WebGPU `q4f16`, or `q4` where it has no half floats */
  readonly dtype?: WeightType;
  /** `auto` is WebGPU where there is hardware for it, else wasm. @default 'auto' */
  readonly device?: EngineDevice;
}

/** How the numbers of a model's weights are stored. */
export type WeightType = 'fp32' | 'fp16' | 'q8' | 'int8' | 'uint8' | 'q4' | 'q4f16' | 'bnb4';

/** What computes a local model. */
export type EngineDevice = 'auto' | 'wasm' | 'webgpu';

/** A built-in tool as data. */
export interface BuiltInToolConfig {
  readonly name: string;
  readonly options?: Readonly<Record<string, unknown>>;
}
