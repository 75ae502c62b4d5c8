"""What to do instead of what cannot work."""

import re

from .places import earlier_sources, frames_of

NO_THREADS = "A browser has no threads here: use asyncio.gather for tasks that wait, or a plain loop"
NO_PROCESSES = "There are no processes in a browser: do it in Python, or call a tool"
NO_NETWORK = "There is no network here: call a tool that has one"
NO_SCREEN = "There is no screen here: print, or show a value by making it the last line"
NO_DEBUGGER = "Nobody can use a debugger here: print what you want to see"
NO_INPUT = "Nobody can answer here: there is no tool ask_user"
NO_PACKAGES = "Only Python's standard library is installed"

# By the first part of a module's name.
MODULES = {
    "threading": NO_THREADS,
    "_thread": NO_THREADS,
    "concurrent": NO_THREADS,
    "multiprocessing": NO_PROCESSES,
    "_multiprocessing": NO_PROCESSES,
    "_posixsubprocess": NO_PROCESSES,
    "subprocess": NO_PROCESSES,
    "pty": NO_PROCESSES,
    "socket": NO_NETWORK,
    "socketserver": NO_NETWORK,
    "ssl": NO_NETWORK,
    "_ssl": NO_NETWORK,
    "urllib": NO_NETWORK,
    "http": NO_NETWORK,
    "requests": NO_NETWORK,
    "httpx": NO_NETWORK,
    "aiohttp": NO_NETWORK,
    "urllib3": NO_NETWORK,
    "ftplib": NO_NETWORK,
    "smtplib": NO_NETWORK,
    "webbrowser": NO_SCREEN,
    "tkinter": NO_SCREEN,
    "_tkinter": NO_SCREEN,
    "turtle": NO_SCREEN,
    "curses": NO_SCREEN,
    "_curses": NO_SCREEN,
    "readline": NO_INPUT,
    "pdb": NO_DEBUGGER,
    "pip": NO_PACKAGES,
    "resource": NO_PROCESSES,
    "fcntl": NO_PROCESSES,
}

# By module and name, for what is not there at all.
ATTRIBUTES = {
    ("os", "fork"): NO_PROCESSES,
    ("os", "forkpty"): NO_PROCESSES,
    ("os", "system"): NO_PROCESSES,
    ("os", "popen"): NO_PROCESSES,
    ("os", "execv"): NO_PROCESSES,
    ("os", "spawnv"): NO_PROCESSES,
    ("signal", "alarm"): "A browser has no alarms: look at time.monotonic() in the loop",
    ("signal", "setitimer"): "A browser has no alarms: look at time.monotonic() in the loop",
}


def hint_for_module(name):
    """What to do without a module, or nothing."""
    return MODULES.get(name.partition(".")[0], "")


def hint_for(error, tools):
    """Lines that tell what to do about an exception of the model's code."""
    if isinstance(error, NameError) and isinstance(error.name, str):
        return hint_for_name(error, tools)
    if isinstance(error, AttributeError) and isinstance(error.name, str):
        hint = ATTRIBUTES.get((getattr(error.obj, "__name__", None), error.name))
        return [f"{hint}."] if hint else []
    return []


def hint_for_name(error, tools):
    frames = frames_of(error)
    name = re.escape(error.name)
    if not frames or isinstance(error, UnboundLocalError):
        return []
    kinds = rf"{name}\b[^=!<>]*=(?!=)|(?:async )?(?:def|class) {name}\b|(?:import|from)\b.*\b{name}\b"
    defined = re.compile(rf"^\s*(?:{kinds})")
    if any(defined.search(line) for lines in earlier_sources() for line in lines):
        return [f"Earlier code was to define {error.name}, but did not get there, or it was lost: define it again."]
    if tools and re.search(rf"\b{name}\s*\(", frames[-1][2]):
        return [f"There is no function and no tool {error.name}. The tools are: {', '.join(sorted(tools))}."]
    return []
