import type { BootFiles } from '../protocol.ts';
import { attackHost } from './attack-host.ts';
import type { SelfTestGroup, Targets, Tried } from './attempt.ts';
import { tryBootBytes } from './boot-bytes.ts';
import type { Inside } from './inside.ts';
import type { Outside } from './outside.ts';
import type { SelfTestParts } from './parts.ts';
import { pythonAttempts } from './python-attempts.ts';
import type { PythonSandbox } from './python-sandbox.ts';
import { openPythonSandbox } from './python-sandbox.ts';
import { windowAttempts } from './window-attempts.ts';
import type { WireEffects } from './wire-attacks.ts';
import { wireAttacks } from './wire-attacks.ts';
import { workerAttempts } from './worker-attempts.ts';

/** What two attempts may use, far below what they try to. */
const LIMITS = { memoryBytes: 128 * 1024 * 1024, outputBytes: 1_000_000 };
const PRINTED_CHARACTERS = 3_000_000;
const LOOP_MS = 700;
/** Time enough to fill the memory, also for a slow machine. */
const MEMORY_MS = 30_000;
const ALIVE_MS = 500;
/** A plain Pyodide has no snapshot to start from. */
const PLAIN_PYTHON_MS = 60_000;

/** One thing to do, and what it is called. */
export interface Task {
  readonly name: string;
  readonly group: SelfTestGroup;
  readonly inside: () => Promise<Tried>;
  readonly outside: () => Promise<Tried>;
  readonly needsPython?: true;
}

/** Where attempts are made. */
export interface Worlds {
  readonly inside: Inside;
  /** For JavaScript, and for Python. */
  readonly outside: Outside;
  readonly plain: Outside;
}

/** All attempts, and what they are made with. */
export interface Stage {
  readonly tasks: readonly Task[];
  /** Starts the Pythons inside and outside, which takes a while, ahead of their first use. */
  prepare(): void;
  close(): Promise<void>;
}

/**
 * Says how each attempt is made; what the attempts need is set up when the first of them needs it.
 *
 * @example
 * const stage = createStage(parts, targets, key, { inside, outside, plain });
 */
export function createStage(
  parts: SelfTestParts,
  targets: Targets,
  key: string,
  { inside, outside, plain }: Worlds,
): Stage {
  const { loadAsset, page, parse, assetsURL } = parts;
  const limits = { ...LIMITS, ...parts.limits };
  let isFirst = true;
  let sandbox: Promise<PythonSandbox> | undefined;
  const python = (): Promise<PythonSandbox> => (sandbox ??= openPythonSandbox(parts, targets, key));
  /** The next sandbox of the same page, after the first has tried to spoil it. */
  const nextPython = async (): Promise<PythonSandbox> => {
    if (isFirst) {
      isFirst = false;
      const first = await python();
      await first.call('poison');
      await first.dispose();
      // By another function, so that it is no spare that was there before: it boots now.
      const openFrame: SelfTestParts['openFrame'] = (control) => parts.openFrame(control);
      sandbox = openPythonSandbox({ openFrame, loadAsset }, targets, key);
    }
    return python();
  };
  let starting: Promise<unknown> | undefined;
  const startPlain = (): Promise<unknown> =>
    (starting ??= plain.ask({ type: 'python', assetsURL, key }, PLAIN_PYTHON_MS));
  const callPlain = async (call: string): Promise<Tried> => {
    await startPlain().catch((reason: unknown) => {
      starting = undefined;
      throw reason;
    });
    return plain.ask<Tried>({ type: 'call', call, targets });
  };
  /** An impostor boots from nothing. */
  const noFiles = async (): Promise<BootFiles> => ({
    loader: new ArrayBuffer(),
    runtime: new ArrayBuffer(),
    wasm: new ArrayBuffer(),
    stdlib: new ArrayBuffer(),
    lock: new ArrayBuffer(),
  });

  return {
    prepare() {
      // Whoever needs them is told what went wrong.
      for (const one of [python(), startPlain()]) one.catch(() => {});
    },
    async close() {
      await sandbox?.then(
        (one) => one.dispose(),
        () => {},
      );
    },
    tasks: [
      ...workerAttempts
        .filter(({ isPossible = () => true }) => isPossible(targets))
        .map(({ name, group }): Task => ({
          name,
          group,
          inside: () => inside.attempt(name, targets),
          outside: () => outside.ask<Tried>({ type: 'attempt', name, targets }),
        })),
      ...windowAttempts.map(({ name, group }): Task => ({
        name,
        group,
        inside: () => inside.attempt(name, targets),
        outside: () => page.attempt(name, targets),
      })),
      ...wireAttacks.map((one): Task => {
        const toTried = (effects: WireEffects): Tried => {
          const achieved = one.achieved(effects);
          return { outcome: achieved ? 'out' : 'held', detail: achieved ?? one.refusal ?? 'the host dropped it' };
        };
        const { enclosure, source } = inside;
        return {
          name: one.name,
          group: 'messages',
          inside: async () => toTried(await attackHost({ enclosure, source, files: noFiles(), parse }, one)),
          outside: async () => toTried(await outside.ask<WireEffects>({ type: 'attack', name: one.name })),
        };
      }),
      ...pythonAttempts.map(({ name, group, call, wantsKey }): Task => ({
        name,
        group,
        needsPython: true,
        inside: async () => (await python()).call(call, wantsKey && { key }),
        outside: async () => {
          const tried = await callPlain(call);
          return wantsKey && tried.detail !== key ? { ...tried, outcome: 'held' } : tried;
        },
      })),
      {
        name: 'more memory than it may have',
        group: 'limits',
        needsPython: true,
        async inside() {
          const { memoryBytes } = limits;
          const tried = await (await python()).call('much_memory', { limits: { memoryBytes, timeMs: MEMORY_MS } });
          // Only the cap is asked about: an attempt that a slow machine ended says nothing for it.
          return { ...tried, outcome: tried.error === 'MemoryError' ? 'held' : 'out' };
        },
        outside: () => callPlain('much_memory'),
      },
      {
        name: 'more output than it may send',
        group: 'limits',
        needsPython: true,
        async inside() {
          const { outputBytes } = limits;
          const { printedCharacters, ...tried } = await (
            await python()
          ).call('much_output', { limits: { outputBytes } });
          const detail = `the host took ${printedCharacters} of ${PRINTED_CHARACTERS} characters`;
          return { ...tried, outcome: printedCharacters >= PRINTED_CHARACTERS ? 'out' : 'held', detail };
        },
        outside: () => callPlain('much_output'),
      },
      {
        name: 'overwriting the bytes that Python boots from',
        group: 'the next sandbox',
        inside: () => tryBootBytes(inside, loadAsset),
        outside: () => outside.ask<Tried>({ type: 'own-bytes' }),
      },
      {
        name: 'leaving something in modules and files',
        group: 'the next sandbox',
        needsPython: true,
        inside: async () => (await nextPython()).call('poisoned'),
        async outside() {
          await callPlain('poison');
          return callPlain('poisoned');
        },
      },
      {
        name: 'a loop that ends for nobody',
        group: 'limits',
        needsPython: true,
        async inside() {
          const loop = (await python()).call('endless_loop', { limits: { timeMs: LOOP_MS } });
          const isAlive = await within(ALIVE_MS, page.isAlive());
          const { error, detail } = await loop;
          if (!isAlive) return { outcome: 'out', detail: 'the page did not answer while it ran' };
          if (error !== 'TimeoutError') return { outcome: 'out', detail };
          return { outcome: 'held', detail: 'it was ended, and the page answered while it ran' };
        },
        async outside() {
          await callPlain('frames');
          // The last that is heard of this worker.
          return plain
            .ask<Tried>({ type: 'call', call: 'endless_loop', targets }, LOOP_MS)
            .catch((): Tried => ({ outcome: 'out', detail: 'nobody ended it' }));
        },
      },
    ],
  };
}

async function within(limitMs: number, answer: Promise<boolean>): Promise<boolean> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, limitMs, false);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
