"""How a value can be seen besides its text: by MIME type, as Jupyter asks for it."""

import io
import re
from base64 import b64encode
from inspect import signature
from json import dumps

from .frames import is_frame, table_of
from .output import to_valid

MIME_TYPE = re.compile(r"[a-z]+/[a-z0-9.+-]{1,80}")
MOST_FACES = 19
TABLE = "application/vnd.dataresource+json"

METHODS = {
    "text/html": "_repr_html_",
    "text/markdown": "_repr_markdown_",
    "text/latex": "_repr_latex_",
    "image/svg+xml": "_repr_svg_",
    "image/png": "_repr_png_",
    "image/jpeg": "_repr_jpeg_",
    "application/json": "_repr_json_",
}

# Of what is a value of Python's own, only its text and a table can be shown.
PLAIN = {str, int, float, bool, type(None), bytes, bytearray, dict, tuple, set, frozenset}


def faces_of(value, warn):
    """The faces of a value as texts by MIME type, `text/plain` only if it says so itself.

    One that cannot be made is left out, and `warn` is told why.
    """
    if type(value) in PLAIN or isinstance(value, type):
        return {}
    faces = {}

    def add(what, make):
        try:
            for kind, face in make().items():
                if face is not None and kind not in faces and len(faces) < MOST_FACES and MIME_TYPE.fullmatch(kind):
                    faces[kind] = to_face(kind, face)
        except Exception as error:
            warn(f"{type(value).__name__}{what} failed: {type(error).__name__}: {error}")

    if type(value) is not list and attribute(value, "_there_is_no_such_attribute_") is None:
        bundle = attribute(value, "_repr_mimebundle_")
        if callable(bundle):
            add("._repr_mimebundle_()", lambda: call_bundle(bundle))
        for kind, name in METHODS.items():
            method = attribute(value, name)
            # Pictures offer both, and one is enough.
            if callable(method) and not (kind == "image/jpeg" and "image/png" in faces):
                add(f".{name}()", lambda: {kind: without_metadata(method())})
        if not any(kind.startswith("image/") for kind in faces):
            if is_picture(value):
                add(".save()", lambda: {"image/png": save(value.save)})
            elif is_figure(value):
                add(".savefig()", lambda: {"image/png": save_figure(value)})
        if "text/html" not in faces and is_frame(value) and callable(attribute(value, "to_html")):
            add(".to_html()", lambda: {"text/html": value.to_html()})
    if TABLE not in faces:
        add(" as a table", lambda: {TABLE: table_of(value)})
    return faces


def attribute(value, name):
    """An attribute, or None where there is none or it cannot be had."""
    try:
        return getattr(value, name, None)
    except Exception:
        return None


def call_bundle(method):
    try:
        signature(method).bind(include=None, exclude=None)
        takes_choice = True
    except (TypeError, ValueError):
        takes_choice = False
    return without_metadata(method(include=None, exclude=None) if takes_choice else method()) or {}


def without_metadata(face):
    """Whatever gives a face may add metadata to it, for which there is no use here."""
    return face[0] if isinstance(face, tuple) and len(face) == 2 else face


def to_face(kind, face):
    if isinstance(face, (bytes, bytearray, memoryview)):
        return bytes(face).decode() if kind.startswith("text/") or kind == "image/svg+xml" else b64encode(face).decode()
    if isinstance(face, str):
        text = str.__str__(face)
        if kind == "application/json":
            return dumps(text)
        # Base64 may come in lines.
        return "".join(text.split()) if kind in ("image/png", "image/jpeg") else to_valid(text)
    if kind.endswith("json"):
        return dumps(face)
    raise TypeError(f"{kind} should be text or bytes, not {type(face).__name__}")


def is_picture(value):
    return callable(attribute(value, "save")) and all(attribute(value, name) for name in ("mode", "size"))


def is_figure(value):
    return not isinstance(value, type) and callable(attribute(value, "savefig"))


def save(write, **options):
    file = io.BytesIO()
    write(file, format="PNG", **options)
    return file.getvalue()


def save_figure(figure):
    file = io.BytesIO()
    try:
        figure.savefig(file, format="png", bbox_inches="tight")
    except TypeError:
        file = io.BytesIO()
        figure.savefig(file, format="png")
    return file.getvalue()
