/** Sizes of a decoder of the Llama family. Widths are numbers of floats. */
export interface NetworkSizes {
  readonly vocabulary: number;
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  readonly headWidth: number;
  readonly feedForwardWidth: number;
  /** How many tokens it can read. */
  readonly positions: number;
  readonly normEpsilon: number;
  readonly ropeBase: number;
  /** Rows of the table of phrases; 0 where there is none. */
  readonly phraseRows: number;
}

/** What is read of `config.json`. */
export interface ModelConfig {
  readonly vocab_size: number;
  readonly hidden_size: number;
  /** With a table of phrases one more than there are: the tokens, which whoever runs the graph keeps for it. */
  readonly num_hidden_layers: number;
  readonly num_attention_heads: number;
  readonly head_dim: number;
  readonly intermediate_size: number;
  readonly max_position_embeddings: number;
  readonly rms_norm_eps: number;
  readonly rope_theta: number;
  readonly phrase_rows?: number;
}

/** The sizes of a model as its `config.json` has them. */
export function toSizes(config: ModelConfig): NetworkSizes {
  const phraseRows = config.phrase_rows ?? 0;
  return {
    vocabulary: config.vocab_size,
    width: config.hidden_size,
    layers: config.num_hidden_layers - (phraseRows > 0 ? 1 : 0),
    heads: config.num_attention_heads,
    headWidth: config.head_dim,
    feedForwardWidth: config.intermediate_size,
    positions: config.max_position_embeddings,
    normEpsilon: config.rms_norm_eps,
    ropeBase: config.rope_theta,
    phraseRows,
  };
}
