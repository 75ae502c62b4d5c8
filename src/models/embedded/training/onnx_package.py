"""The onnx package, which only the export and the reading of served weights need."""

from types import ModuleType


def require_onnx() -> ModuleType:
    """The package, or an error that says how to get it."""
    try:
        import onnx
        import onnx.numpy_helper
    except ImportError as error:
        raise RuntimeError('This needs the Python package onnx (Debian: apt-get install python3-onnx).') from error
    return onnx
