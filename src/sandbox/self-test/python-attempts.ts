import type { SelfTestGroup } from './attempt.ts';

/** One way for Python to try to get out. */
export interface PythonAttempt {
  readonly name: string;
  readonly group: SelfTestGroup;
  /** A function of `attempts.py` or `hunts.py`, which says what it reached. */
  readonly call: string;
  /** It counts only if it brings the host's key. */
  readonly wantsKey?: true;
}

const hunt = (name: string, call: string): PythonAttempt => ({ name, group: 'keys', call, wantsKey: true });
const known = (name: string, call: string): PythonAttempt => ({ name, group: 'known escapes', call, wantsKey: true });

/** Made one after another in one sandbox that may import anything. */
export const pythonAttempts: readonly PythonAttempt[] = [
  { name: 'Python: js.fetch', group: 'network', call: 'js_fetch' },
  { name: 'Python: pyfetch', group: 'network', call: 'pyfetch' },
  { name: 'Python: pyxhr', group: 'network', call: 'pyxhr' },
  { name: 'Python: urllib', group: 'network', call: 'urllib_request' },
  { name: 'Python: a socket', group: 'network', call: 'socket' },
  { name: 'Python: a file system in IndexedDB', group: 'storage', call: 'browser_database' },
  { name: 'Python: run_js', group: 'code', call: 'run_script' },
  { name: 'Python: a constructor chain from pyodide_js', group: 'code', call: 'pyodide_chain' },
  { name: 'Python: the constructor of every JavaScript object in reach', group: 'code', call: 'any_constructor' },
  { name: 'Python: a walk from JavaScript objects to fetch', group: 'code', call: 'any_fetch' },
  hunt('a key among the garbage collector’s objects', 'garbage_collector'),
  hunt('a key in the frames below', 'frames'),
  hunt('a key in sys.modules', 'modules'),
  hunt('a key of a tool that was not given', 'forged_call'),
  hunt('a key in memory, by ctypes', 'memory'),
  hunt('a key by the C library, by ctypes', 'library_call'),
  known('a module’s own module, random._os (CVE-2025-5120)', 'module_of_module'),
  known('__subclasses__ to os.system (CVE-2025-9959)', 'subclasses'),
  known('__import__ of builtins', 'dunder_import'),
  known('a format string that reads __globals__', 'format_string'),
  known('a result that runs code when unpickled (CVE-2025-14931)', 'pickled'),
];
