import type { Tried } from './attempt.ts';
import { toDetail } from './attempt.ts';
import type { WireAttack, WireEffects } from './wire-attacks.ts';
import { GIVEN_TOOL, HIDDEN_TOOL, scribble, TRACE } from './wire-attacks.ts';

/** Comes after everything that an attack has sent. */
const OVER = 'over';

type Message = Readonly<Record<string, unknown>>;

/**
 * The control of the attacks on the wire: the same messages against a host that believes them, as an object does that
 * was handed to the other side whole, and as a relay does that calls what it is asked to.
 *
 * @example
 * const effects = await attackNaiveHost(one);
 */
export async function attackNaiveHost({ attack }: WireAttack): Promise<WireEffects> {
  const { port1: host, port2: sandbox } = new MessageChannel();
  const calls: string[] = [];
  const failures: string[] = [];
  const tools: Readonly<Record<string, () => unknown>> = {
    [GIVEN_TOOL]: () => calls.push(GIVEN_TOOL),
    [HIDDEN_TOOL]: () => calls.push(HIDDEN_TOOL),
  };
  let printedCharacters = 0;
  let valueCharacters = 0;
  let last: unknown = { harmless: true };

  const obey = (message: Message): void => {
    switch (message.type) {
      case 'print':
        printedCharacters += (message.text as string).length;
        break;
      case 'tool-call':
        tools[message.name as string]?.();
        break;
      case 'done': {
        const { json } = message.value as { readonly json: string };
        const value = mergeInto({}, { value: JSON.parse(json) as unknown });
        valueCharacters = Math.max(valueCharacters, JSON.stringify(value).length);
        break;
      }
      case 'SET': {
        const path = message.path as string[];
        const holder = walk(last, path.slice(0, -1)) as Record<string, unknown>;
        holder[path.at(-1) ?? ''] = (message.value as { readonly value: unknown }).value;
        break;
      }
      case 'CONSTRUCT':
      case 'APPLY': {
        const given = (message.argumentList as { readonly value: unknown }[]).map(({ value }) => value);
        const called = walk(last, message.path as string[]) as (...all: unknown[]) => unknown;
        last = message.type === 'APPLY' ? called(...given) : Reflect.construct(called, given);
        break;
      }
      default:
    }
  };

  await new Promise<void>((resolve) => {
    host.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      if (data === OVER) return resolve();
      try {
        obey(data as Message);
      } catch (thrown) {
        failures.push(toDetail(thrown));
      }
    });
    host.start();
    attack({ id: 1, post: (message) => sandbox.postMessage(message) });
    sandbox.postMessage(OVER);
  });
  host.close();
  return { calls, printedCharacters, valueCharacters, traces: takeTraces(), failures, isListening: true };
}

function walk(from: unknown, path: readonly string[]): unknown {
  return path.reduce((at, key) => (at as Record<string, unknown>)[key], from);
}

/** As results are merged into states where nobody thinks of `__proto__`. */
function mergeInto(target: Record<string, unknown>, source: object): object {
  for (const [key, value] of Object.entries(source)) {
    if (typeof value !== 'object' || value === null) target[key] = value;
    else target[key] = mergeInto((target[key] ?? {}) as Record<string, unknown>, value as object);
  }
  return target;
}

/**
 * Looks for what attacks leave on the thread that they reach, and removes it.
 *
 * @example
 * takeTraces(); // []
 */
export function takeTraces(): readonly string[] {
  const traces: string[] = [];
  const scope = globalThis as Record<string, unknown>;
  const root = Object.prototype as Record<string, unknown>;
  if (root[TRACE] !== undefined) traces.push('every object of the host was changed');
  delete root[TRACE];
  if (scope[TRACE] !== undefined) traces.push('code ran on the host');
  delete scope[TRACE];
  return traces;
}

/**
 * The control of bytes that are overwritten: a host that gives its own instead of copies.
 *
 * @example
 * giveOwnBytes().outcome; // 'out'
 */
export function giveOwnBytes(): Tried {
  const master = new Uint8Array([1, 2, 3]);
  scribble([master.buffer]);
  return { outcome: master[0] === 1 ? 'held' : 'out', detail: 'the host’s own bytes were overwritten' };
}
