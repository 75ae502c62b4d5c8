"""What code shows besides what it prints: last expressions, answers, `display()` and figures."""

import sys
from json import dumps

from pyodide.ffi import to_js

from .encoder import LONG_TEXT
from .errors import shorten
from .faces import MIME_TYPE, MOST_FACES, attribute, faces_of, is_figure, to_face

TEXT_CHARACTERS = 1_000_000
WARNING_CHARACTERS = 300

# What is shown beyond this is only printed.
MOST_SHOWN = 1_000


class Display:
    """Makes bundles (texts by MIME type, always with `text/plain`), and sends those of `display()` and figures."""

    def __init__(self, send, output):
        self.send = send
        self.output = output
        self.count = 0
        self.figures_seen = []

        def display(*objects, include=None, exclude=None, raw=False, **_options):
            """Show objects: as image, table, HTML or text, whatever they are best seen as."""
            for value in objects:
                self.show(bundle_from(value) if raw else self.faces(value), include, exclude)

        display.__qualname__ = "display"
        display.__module__ = "tools"
        self.display = display

    def begin(self):
        """Before each action."""
        self.count = 0
        self.figures_seen.clear()

    def bundle_of(self, value, wire):
        """The faces of a value that goes out as `wire`, or, without one, as its text."""
        json, buffers = wire or ("", ())
        return self.trim(self.faces(value), self.output.left - len(json) - sum(map(len, buffers)))

    def faces(self, value):
        text = self.shorten(str(value))
        faces = faces_of(value, self.warn)
        if "text/plain" in faces:
            faces["text/plain"] = self.shorten(faces["text/plain"])
        self.saw(value)
        return {"text/plain": text, **faces}

    def shorten(self, text):
        """What is shown as text: whole, unless it is far longer than anyone can read."""
        return shorten(text, max(min(self.output.left, TEXT_CHARACTERS), 100))

    def saw(self, value):
        """A figure that was shown is not shown once more because it is still open."""
        if is_figure(value):
            self.figures_seen += [value, attribute(value, "figure")]

    def trim(self, bundle, limit):
        """The bundle without its largest faces, until the rest is within the limit; its text says what is left out."""
        for kind in sorted(bundle, key=lambda kind: len(bundle[kind]), reverse=True):
            if size_of(bundle) <= limit:
                break
            if kind != "text/plain":
                note = f"[{kind} left out: {len(bundle[kind]):,} bytes are more than may still be sent out]"
                del bundle[kind]
                bundle["text/plain"] = f"{bundle['text/plain']}\n{note}"
        return bundle

    def show(self, bundle, include=None, exclude=None):
        for kind in list(bundle):
            if kind != "text/plain" and (include and kind not in include or exclude and kind in exclude):
                del bundle[kind]
        # The text goes out twice: as a print, for whoever reads along, and with the other faces.
        text = bundle["text/plain"]
        bundle = self.trim(bundle, max(self.output.left - len(text) - 1, 0))
        text = bundle["text/plain"]
        self.output.write(text if text.endswith("\n") else text + "\n")
        size = size_of(bundle)
        self.count += 1
        if self.count > MOST_SHOWN or size > self.output.left:
            return
        self.output.left -= size
        self.output.flush()
        if not self.output.is_quiet:
            self.send(to_message(bundle))

    def warn(self, problem):
        self.output.write(f"Warning: {shorten(problem, WARNING_CHARACTERS)}\n")

    def figures(self, shown=None):
        """Shows the figures that are open in pyplot, unless they were shown, and closes them."""
        pyplot = sys.modules.get("matplotlib.pyplot")
        if pyplot is None:
            return
        self.saw(shown)
        try:
            for number in list(pyplot.get_fignums()):
                figure = pyplot.figure(number)
                if not any(figure is seen for seen in self.figures_seen):
                    self.show(self.faces(figure))
                pyplot.close(figure)
        except Exception as error:
            self.warn(f"matplotlib's figures could not be shown: {type(error).__name__}: {error}")
        self.figures_seen.clear()

    def watch_imports(self, name):
        """After code has imported a module: there is no window, so pyplot shows its figures here."""
        if name.partition(".")[0] != "matplotlib":
            return
        pyplot = sys.modules.get("matplotlib.pyplot")
        if pyplot is not None:
            pyplot.show = lambda *_args, **_options: self.figures()


def bundle_from(faces):
    """A bundle that code made itself, for `display(…, raw=True)`."""
    if not isinstance(faces, dict):
        raise TypeError("display(…, raw=True) takes dictionaries of MIME type -> text")
    if len(faces) > MOST_FACES or not all(MIME_TYPE.fullmatch(kind) for kind in faces):
        raise ValueError(f"display(…, raw=True) takes at most {MOST_FACES} MIME types, such as 'text/html'")
    bundle = {kind: to_face(kind, face) for kind, face in faces.items()}
    return {"text/plain": f"<{', '.join(bundle)}>", **bundle}


def size_of(bundle):
    return sum(map(len, bundle.values()))


def to_message(bundle):
    """For the worker: JSON, and if there is much of it, as bytes, because texts are converted letter by letter."""
    text = dumps(bundle)
    return text if len(text) < LONG_TEXT else to_js(text.encode())
