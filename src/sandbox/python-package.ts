import packageInit from './python/__init__.py?raw';
import asking from './python/asking.py?raw';
import awaiting from './python/awaiting.py?raw';
import causes from './python/causes.py?raw';
import display from './python/display.py?raw';
import encoder from './python/encoder.py?raw';
import errors from './python/errors.py?raw';
import faces from './python/faces.py?raw';
import frames from './python/frames.py?raw';
import hints from './python/hints.py?raw';
import imports from './python/imports.py?raw';
import keeper from './python/keeper.py?raw';
import misplaced from './python/misplaced.py?raw';
import nestedLoop from './python/nested_loop.py?raw';
import output from './python/output.py?raw';
import pending from './python/pending.py?raw';
import places from './python/places.py?raw';
import plan from './python/plan.py?raw';
import replies from './python/replies.py?raw';
import rewrite from './python/rewrite.py?raw';
import scopes from './python/scopes.py?raw';
import session from './python/session.py?raw';
import signals from './python/signals.py?raw';
import stdlib from './python/stdlib.py?raw';
import times from './python/times.py?raw';
import tools from './python/tools.py?raw';
import values from './python/values.py?raw';
import warmUp from './python/warm_up.py?raw';
import world from './python/world.py?raw';

/** The name under which our Python is imported inside the sandbox. */
export const PACKAGE_NAME = 'tabagents_sandbox';

/** Our Python, by file name; in the order of names, as the snapshot's maker reads them. */
const FILES: Readonly<Record<string, string>> = {
  '__init__.py': packageInit,
  'asking.py': asking,
  'awaiting.py': awaiting,
  'causes.py': causes,
  'display.py': display,
  'encoder.py': encoder,
  'errors.py': errors,
  'faces.py': faces,
  'frames.py': frames,
  'hints.py': hints,
  'imports.py': imports,
  'keeper.py': keeper,
  'misplaced.py': misplaced,
  'nested_loop.py': nestedLoop,
  'output.py': output,
  'pending.py': pending,
  'places.py': places,
  'plan.py': plan,
  'replies.py': replies,
  'rewrite.py': rewrite,
  'scopes.py': scopes,
  'session.py': session,
  'signals.py': signals,
  'stdlib.py': stdlib,
  'times.py': times,
  'tools.py': tools,
  'values.py': values,
  'warm_up.py': warmUp,
  'world.py': world,
};

/** Our Python as one text, as the sandbox installs it. */
export const PACKAGE_SOURCE = JSON.stringify(FILES);

/**
 * A number by which the sandbox knows whether a snapshot holds the same text: taking that out of Python to compare it
 * takes longer. `src/cli/make-snapshot.mjs` computes the same.
 *
 * @example
 * if (kept.fingerprint === fingerprintOf(PACKAGE_SOURCE)) return;
 */
export function fingerprintOf(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, 31) + text.charCodeAt(index)) >>> 0;
  return sum;
}
