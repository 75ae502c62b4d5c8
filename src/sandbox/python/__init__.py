"""What runs the model's code inside the sandbox. The host believes none of it: see src/sandbox/protocol.ts."""


def install(name, source, fingerprint):
    """Put this package, given as JSON of file name -> text, where it can be imported, and import it.

    Run as text, by the maker of the snapshot and by a sandbox without one, or with one made from another text.
    """
    import gc
    import json
    import os
    import sys

    for module in [key for key in sys.modules if key.partition(".")[0] == name]:
        del sys.modules[module]
    folder = f"/lib/{name}"
    os.makedirs(folder, exist_ok=True)
    for file, text in json.loads(source).items():
        with open(f"{folder}/{file}", "w", encoding="utf-8") as out:
            out.write(text)
    if "/lib" not in sys.path:
        sys.path.append("/lib")
    for module in ("stdlib", "session", "warm_up"):
        __import__(f"{name}.{module}")
    sys.modules[name].fingerprint = fingerprint
    # What is loaded now stays: later collections need not look at it.
    gc.collect()
    gc.freeze()
