"""What Python can try: each function says what it reached, or raises what refused it.

The same text runs in a sandbox that may import anything and, as the control, in a plain Pyodide.
"""


async def js_fetch(targets):
    import js

    return f"status {(await js.fetch(targets['own'])).status}"


async def pyfetch(targets):
    from pyodide.http import pyfetch

    return f"status {(await pyfetch(targets['own'])).status}"


async def pyxhr(targets):
    from pyodide.http import pyxhr

    return f"status {pyxhr.get(targets['own']).status_code}"


async def urllib_request(targets):
    from http.client import HTTPConnection
    from urllib.error import URLError
    from urllib.request import HTTPHandler, build_opener

    made = []

    class Connection(HTTPConnection):
        def connect(self):
            super().connect()
            made.append(self)

    class Handler(HTTPHandler):
        def http_open(self, request):
            return self.do_open(Connection, request)

    # Python's sockets are web sockets here, which no web server answers: a connection is what can be had.
    try:
        url = f"http://{targets['host']}:{targets['port']}/"
        return f"status {build_opener(Handler).open(url, timeout=1).status}"
    except URLError as error:
        if not made:
            raise
        return f"a connection was made, and then: {error.reason}"


async def socket(targets):
    # Below the module `socket`, in which whoever likes may put refusals of their own.
    from _socket import socket as Socket

    one = Socket()
    one.connect((targets["host"], targets["port"]))
    one.close()
    return "a connection was made"


async def browser_database(targets):
    from asyncio import Future

    import js
    from pyodide.ffi import create_once_callable
    from pyodide_js import FS

    done = Future()
    kind = FS.filesystems.IDBFS
    FS.mkdirTree("/self-test")
    FS.mount(kind, {}, "/self-test")
    try:
        FS.syncfs(True, create_once_callable(lambda problem=None: done.done() or done.set_result(problem)))
        problem = await done
    finally:
        FS.unmount("/self-test")
        kind.quit()
        if hasattr(js, "indexedDB"):
            js.indexedDB.deleteDatabase("/self-test")
    if problem:
        raise OSError(str(problem))
    return "a database of this site was read"


async def run_script(targets):
    from pyodide.code import run_js

    return f"status {(await run_js('globalThis.fetch')(targets['own'])).status}"


async def pyodide_chain(targets):
    from pyodide_js import toPy

    fetch = toPy.constructor.constructor("return globalThis.fetch")()
    return f"status {(await fetch(targets['own'])).status}"


def proxies():
    """Every JavaScript object that Python can lay its hands on."""
    import gc

    import js
    import pyodide_js
    from pyodide.ffi import JsProxy

    found = [js, pyodide_js]
    for thing in gc.get_objects():
        held = thing if isinstance(thing, JsProxy) else None
        found += [held] if held is not None else [one for one in gc.get_referents(thing) if isinstance(one, JsProxy)]
    return found


async def any_constructor(targets):
    refusal = None
    for proxy in proxies():
        try:
            fetch = proxy.constructor.constructor("return globalThis.fetch")()
            return f"status {(await fetch(targets['own'])).status}"
        except Exception as error:
            refusal = error
    raise refusal


async def any_fetch(targets):
    """Walks from object to object, along what they have and what they are made by."""
    queue = proxies()
    steps = 0
    refusal = LookupError("no object in reach leads to fetch")
    seen = set()
    while queue and steps < 1_500:
        proxy = queue.pop(0)
        steps += 1
        for name in dir(proxy):
            if name.startswith("_") or name in seen:
                continue
            seen.add(name)
            try:
                one = getattr(proxy, name)
                if name == "fetch":
                    return f"status {(await one(targets['own'])).status}"
                if hasattr(one, "js_id"):
                    queue.append(one)
            except Exception as error:
                if name == "fetch":
                    refusal = error
    raise refusal


MARK = "poisoned by the sandbox before"


async def poison(targets):
    """Leaves itself wherever the next sandbox might boot from or import from."""
    import builtins
    import json
    import sys

    builtins.self_test_mark = sys.self_test_mark = json.self_test_mark = MARK
    json.loads = lambda *_args, **_more: MARK
    for path in [json.__file__, "/home/user/mark", *sys.path]:
        try:
            with open(path, "w", encoding="utf-8") as file:
                file.write(f"self_test_mark = {MARK!r}\n")
        except OSError:
            pass
    return MARK


async def poisoned(targets):
    import builtins
    import json
    import os
    import sys

    for place in (builtins, sys, json):
        if getattr(place, "self_test_mark", None) == MARK:
            return f"the module {place.__name__} came along"
    if os.path.exists("/home/user/mark"):
        return "a file came along"
    raise LookupError("modules and files are as they were built")


BLOCK = 8 << 20


async def much_memory(targets):
    blocks = []
    try:
        for _ in range(24):
            blocks.append(bytearray(BLOCK))
        return f"it got {len(blocks) * BLOCK >> 20} MiB"
    finally:
        blocks.clear()


async def much_output(targets):
    for _ in range(30):
        print("x" * 100_000)
    return "it printed 3,000,000 characters"


async def endless_loop(targets):
    while True:
        try:
            while True:
                pass
        except BaseException:
            pass
