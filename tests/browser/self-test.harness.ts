import { FRAME_POLICY, FRAME_SCRIPT } from '../../src/sandbox/frame-document.ts';
import type { FrameWalls } from '../../src/sandbox/frame.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';
import type { WorkerMessage } from '../../src/sandbox/protocol.ts';
import type { SelfTestResult } from '../../src/sandbox/self-test/attempt.ts';
import controlURL from '../../src/sandbox/self-test/control.worker.ts?worker&url';
import { tryOnPage } from '../../src/sandbox/self-test/page-control.ts';
import type { SelfTestParts } from '../../src/sandbox/self-test/parts.ts';
import { runSelfTest } from '../../src/sandbox/self-test/run-self-test.ts';
import { loadAsset } from './sandbox.harness.ts';

/** Defences that a test can take down. */
export type Defence = 'policy' | 'origin' | 'validation' | 'output cap' | 'memory cap';

/** What a test may say of the self-test that it runs. */
export interface SelfTestSettings {
  readonly without?: Defence;
  readonly only?: readonly string[];
  readonly other?: string;
}

/** Runs the self-test on the page's own thread, with all defences but one. */
export async function selfTest({ without, ...rest }: SelfTestSettings = {}): Promise<{
  readonly results: readonly SelfTestResult[];
  /** What the callback was told. */
  readonly told: readonly (readonly [name: string, total: number])[];
}> {
  const url = new URL(controlURL, import.meta.url).href;
  const told: [string, number][] = [];
  const results = await runSelfTest({
    openFrame: openSandboxFrame,
    loadAsset,
    assetsURL: `${location.origin}/`,
    controlURL: url,
    startControl: () => new Worker(url, { type: 'module' }),
    page: { attempt: tryOnPage, isAlive: async () => true },
    onResult: ({ name }, total) => void told.push([name, total]),
    ...(without && weaken(without)),
    ...rest,
  });
  return { results, told };
}

function weaken(defence: Defence): Partial<SelfTestParts> {
  switch (defence) {
    case 'policy':
      return withWalls({ policy: '' });
    case 'origin':
      // Both walls of it: the frame's origin, and that of a worker made of a data: address.
      return withWalls({
        sandbox: 'allow-scripts allow-same-origin',
        policy: replaced(FRAME_POLICY, 'worker-src data:', 'worker-src data: blob:'),
        script: replaced(
          FRAME_SCRIPT,
          "'data:text/javascript;charset=utf-8,' + encodeURIComponent(source)",
          "URL.createObjectURL(new Blob([source], { type: 'text/javascript' }))",
        ),
      });
    case 'validation':
      return { parse: believe };
    case 'output cap':
      return { limits: { outputBytes: 1e9 } };
    case 'memory cap':
      return { limits: { memoryBytes: Number.POSITIVE_INFINITY } };
    default:
      return defence satisfies never;
  }
}

function withWalls(walls: FrameWalls): Partial<SelfTestParts> {
  return { openFrame: (control) => openSandboxFrame(control, walls) };
}

function replaced(text: string, part: string, by: string): string {
  if (!text.includes(part)) throw new Error(`The wall has changed: there is no ${part} in it.`);
  return text.replace(part, by);
}

/** A host that takes every message for what it says it is. */
function believe(data: unknown): WorkerMessage | undefined {
  return typeof data === 'object' && data !== null ? (data as WorkerMessage) : undefined;
}
