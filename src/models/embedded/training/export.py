"""Writes the folder that transformers.js loads."""

from pathlib import Path

from .architecture import Architecture
from .checkpoint import Weights
from .graph import build_graph
from .tokenizer import Tokenizer
from .tokenizer_files import write_json

#: The name of the graph's file, by storage; transformers.js looks for these.
GRAPH_NAMES = {'q8': 'model_quantized.onnx', 'fp16': 'model_fp16.onnx', 'fp32': 'model.onnx'}
LONGEST_REPLY_TOKENS = 256


def export(architecture: Architecture, weights: Weights, tokenizer_folder: Path, output: Path, storage: str) -> Path:
    """Writes graph, configuration and tokenizer, and gives the graph's path. The same input gives the same bytes."""
    tokenizer = Tokenizer(tokenizer_folder)
    if tokenizer.size != architecture.vocabulary:
        raise ValueError(
            f'The weights know {architecture.vocabulary} tokens, the tokenizer of {tokenizer_folder} {tokenizer.size}.'
        )
    graph = output / 'onnx' / GRAPH_NAMES[storage]
    graph.parent.mkdir(parents=True, exist_ok=True)
    graph.write_bytes(build_graph(architecture, weights, storage).SerializeToString())
    write_json(output / 'config.json', describe_model(architecture, tokenizer), indent=1)
    write_json(output / 'generation_config.json', describe_generation(tokenizer), indent=1)
    for name in ('tokenizer.json', 'tokenizer_config.json'):
        (output / name).write_bytes((tokenizer_folder / name).read_bytes())
    return graph


def describe_model(architecture: Architecture, tokenizer: Tokenizer) -> dict:
    phrases = {'phrase_rows': architecture.phrase_rows} if architecture.phrase_rows else {}
    return {
        'architectures': ['LlamaForCausalLM'],
        'model_type': 'llama',
        'hidden_act': 'silu',
        'hidden_size': architecture.width,
        'intermediate_size': architecture.feed_forward_width,
        'num_hidden_layers': architecture.cached_layers,
        'num_attention_heads': architecture.heads,
        'num_key_value_heads': architecture.heads,
        'head_dim': architecture.head_width,
        'max_position_embeddings': architecture.positions,
        'rms_norm_eps': architecture.norm_epsilon,
        'rope_theta': architecture.rope_base,
        'tie_word_embeddings': True,
        'attention_bias': False,
        'mlp_bias': False,
        'vocab_size': architecture.vocabulary,
        'bos_token_id': None,
        'eos_token_id': tokenizer.end,
        'pad_token_id': tokenizer.padding,
        'torch_dtype': 'float32',
        **phrases,
    }


def describe_generation(tokenizer: Tokenizer) -> dict:
    return {
        'eos_token_id': [tokenizer.end],
        'pad_token_id': tokenizer.padding,
        'do_sample': False,
        'max_new_tokens': LONGEST_REPLY_TOKENS,
    }
