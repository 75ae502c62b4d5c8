import type { Targets, Tried } from './attempt.ts';
import type { WireEffects } from './wire-attacks.ts';

/** What the control worker can be asked. */
export type ControlOrder =
  | { readonly type: 'attempt'; readonly name: string; readonly targets: Targets }
  | { readonly type: 'attack'; readonly name: string }
  | { readonly type: 'own-bytes' }
  /** Starts a plain Pyodide from the site's folder, with a host beside it that holds `key`. */
  | { readonly type: 'python'; readonly assetsURL: string; readonly key: string }
  | { readonly type: 'call'; readonly call: string; readonly targets: Targets };

/** What it answers: what came of an attempt or a call, of an attack, or nothing once Python has started. */
export type ControlAnswer = Tried | WireEffects | null;
