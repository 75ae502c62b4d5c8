import packageInit from './python/__init__.py?raw';
import errors from './python/errors.py?raw';
import imports from './python/imports.py?raw';
import output from './python/output.py?raw';
import replies from './python/replies.py?raw';
import session from './python/session.py?raw';
import signals from './python/signals.py?raw';
import stdlib from './python/stdlib.py?raw';
import tools from './python/tools.py?raw';
import values from './python/values.py?raw';
import warmUp from './python/warm_up.py?raw';

/** The name under which our Python is imported inside the sandbox. */
export const PACKAGE_NAME = 'tabagents_sandbox';

/** Our Python, by file name; in the order of names, as the snapshot's maker reads them. */
const FILES: Readonly<Record<string, string>> = {
  '__init__.py': packageInit,
  'errors.py': errors,
  'imports.py': imports,
  'output.py': output,
  'replies.py': replies,
  'session.py': session,
  'signals.py': signals,
  'stdlib.py': stdlib,
  'tools.py': tools,
  'values.py': values,
  'warm_up.py': warmUp,
};

/** Our Python as one text: what the sandbox installs, and by which it knows whether a snapshot holds the same. */
export const PACKAGE_SOURCE = JSON.stringify(FILES);
