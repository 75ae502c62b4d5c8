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
    sizeBytes: 531,
    sha256: '86792b171540c437dd6033bf07361d17056435c6036bf86a118a6dd4a6507dd6',
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
    sizeBytes: 1411,
    sha256: 'f6d652a07795b4a94c7c3ec964837008e61dd14d3a2c3dce0abc6ae72c938ee1',
  },
  'onnx/model_quantized.onnx': {
    sizeBytes: 9_880_964,
    sha256: '71c4b5d64e70cac7e1d67ddb06f8b884fbf6cf7fe302bc04cc87214467691dcd',
  },
};
