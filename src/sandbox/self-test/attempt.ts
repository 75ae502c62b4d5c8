/** What the attempts are about, in the order in which they are shown. */
export type SelfTestGroup =
  | 'network'
  | 'workers'
  | 'storage'
  | 'page'
  | 'code'
  | 'messages'
  | 'keys'
  | 'known escapes'
  | 'the next sandbox'
  | 'limits';

/** What an attempt to get out of the sandbox came to. */
export interface SelfTestResult {
  readonly name: string;
  readonly group: SelfTestGroup;
  /** Whether the sandbox held. */
  readonly held: boolean;
  /** Whether the same attempt succeeded outside the sandbox. Where it did not, `held` says nothing. */
  readonly control: 'valid' | 'void';
  /** What happened, in words. */
  readonly detail: string;
}

/** What attempts aim at. */
export interface Targets {
  /** A module of the site, which is always there. */
  readonly own: string;
  /** The site again, as what other kinds of connection want. */
  readonly socket: string;
  readonly transport: string;
  readonly host: string;
  readonly port: number;
  /** A script of the site that greets whoever starts it as a worker. */
  readonly worker: string;
  /** A broadcast channel on which somebody of the site answers. */
  readonly channel: string;
  /** A server of another origin. Only tests have one: no user's browser asks a third party. */
  readonly other?: string;
}

/** What came of an attempt. `unknown`: this browser does not say. */
export interface Tried {
  readonly outcome: 'out' | 'held' | 'unknown';
  /** What was reached, or what refused it. */
  readonly detail: string;
}

/**
 * One way to try to get out. The same function is called inside the sandbox and, as its control, outside.
 *
 * Contract: resolves with what it reached, rejects with what refused it, and leaves nothing behind.
 */
export interface Attempt<Given extends readonly unknown[] = readonly []> {
  readonly name: string;
  readonly group: SelfTestGroup;
  readonly attempt: (targets: Targets, ...given: Given) => Promise<string>;
  /** Whether this browser has what it needs; without it the attempt is left out. */
  readonly isPossible?: (targets: Targets) => boolean;
}

/** Thrown by an attempt that cannot tell what became of it. */
export class Unclear extends Error {}

const PATIENCE_MS = 3_000;
const DETAIL_CHARACTERS = 240;

/**
 * Makes an attempt and says what came of it; never rejects, and ends one that hangs.
 *
 * @example
 * const { outcome, detail } = await tryOut(() => one.attempt(targets));
 */
export async function tryOut(attempt: () => Promise<string>): Promise<Tried> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`nothing came of it within ${PATIENCE_MS / 1_000} s`)), PATIENCE_MS);
  });
  try {
    return { outcome: 'out', detail: shorten(await Promise.race([attempt(), late])) };
  } catch (thrown) {
    return { outcome: thrown instanceof Unclear ? 'unknown' : 'held', detail: toDetail(thrown) };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * What a refusal says, in one line.
 *
 * @example
 * toDetail(new TypeError('Failed to fetch')); // 'TypeError: Failed to fetch'
 */
export function toDetail(thrown: unknown): string {
  if (!(thrown instanceof Error)) return shorten(String(thrown));
  return shorten(thrown.name === 'Error' ? thrown.message : `${thrown.name}: ${thrown.message}`);
}

/**
 * A text of one line that is not longer than anyone wants to read.
 *
 * @example
 * shorten('one\ntwo'); // 'one two'
 */
export function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length > DETAIL_CHARACTERS ? `${line.slice(0, DETAIL_CHARACTERS)} …` : line;
}

/**
 * Reads what another thread says of an attempt; the sandbox's is not to be believed beyond its form.
 *
 * @example
 * toTried({ outcome: 'out', detail: 'status 200' }).outcome; // 'out'
 */
export function toTried(data: unknown): Tried {
  const { outcome, detail } = (typeof data === 'object' && data !== null ? data : {}) as Readonly<
    Record<string, unknown>
  >;
  if (outcome !== 'out' && outcome !== 'held') return { outcome: 'unknown', detail: shorten(String(detail)) };
  return { outcome, detail: shorten(String(detail)) };
}
