/** What a file of a model must be. */
export interface ExpectedFile {
  readonly sizeBytes: number;
  /** In hexadecimal digits. */
  readonly sha256: string;
}

/**
 * The files of the embedded model in `public/models/embedded/` that this version was made for, so that a damaged or
 * older copy on a server is recognised. `training/README.md` says how they were made.
 */
export const EMBEDDED_FILES: Readonly<Record<string, ExpectedFile>> = {
  'config.json': {
    sizeBytes: 507,
    sha256: '9fb5c3c69d38b2e8fcaea48086349087995ff90da62a53bd128dff085e720002',
  },
  'generation_config.json': {
    sizeBytes: 94,
    sha256: 'e9b7c640d12ed624fb20767246eccd5b239d58a29036eabe5bda0efa4389ced3',
  },
  'tokenizer.json': {
    sizeBytes: 39_669,
    sha256: 'ba5c738ea69c98cd1f3ecc0040a1d262559efdf71d2d37d5ed56742b55e3da9c',
  },
  'tokenizer_config.json': {
    sizeBytes: 1_411,
    sha256: 'f6d652a07795b4a94c7c3ec964837008e61dd14d3a2c3dce0abc6ae72c938ee1',
  },
  'onnx/model_quantized.onnx': {
    sizeBytes: 2_850_600,
    sha256: 'b8ec69c03c3311cd8000ccfd482e6554c8b77a9bbbb20cc9c5e9a0331e8f2c42',
  },
};
