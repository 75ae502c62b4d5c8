import * as Comlink from 'comlink';
import type { Tool } from '../../src/core/index.ts';
import { runAction } from '../../src/sandbox/action.ts';
import { loadBootFiles } from '../../src/sandbox/assets.ts';
import { openEnclosure } from '../../src/sandbox/enclosure.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';
import { startInterpreter } from '../../src/sandbox/interpreter.ts';
import { toToolSpec } from '../../src/sandbox/tool-spec.ts';
import { loadAsset, tool } from './sandbox.harness.ts';

/** What the host made of an action in which the sandbox's end of the wire was the attacker's. */
export interface Attacked {
  readonly prints: string;
  readonly value: unknown;
  readonly error: string | undefined;
  readonly calls: readonly unknown[];
  readonly dropped: number;
  readonly isLost: boolean;
  /** Whether any of it ran on the host. */
  readonly ranOnHost: boolean;
}

/** A worker that boots, and then, asked to execute, posts what `attack` posts; it ends once a tool has answered. */
function attacker(attack: string, begins: boolean): string {
  return `
    const none = { json: 'null', buffers: [] };
    const recording = { wall: new Float64Array(), steady: new Float64Array(), entropy: new Uint8Array() };
    const end = (id, more) => ({ type: 'done', id, value: none, bundle: { 'text/plain': 'None' }, isFinalAnswer: false,
      isMemoryFull: false, error: null, files: [], recording, digest: 0, ...more });
    addEventListener('message', ({ ports: [port] }) => {
      port.onmessage = ({ data }) => {
        if (data.type === 'boot') port.postMessage({ type: 'booted', lane: 'stack-switching' });
        if (data.type === 'execute') {
          if (${begins}) port.postMessage({ type: 'started', id: data.id });
          attack(port, data.id);
        }
        if (data.type === 'tool-reply') {
          port.postMessage({ type: 'print', id: data.id, text: 'reply;' });
          port.postMessage(end(data.id));
        }
        if (data.type === 'reset') port.postMessage({ type: 'settled', id: data.id, problem: '' });
      };
    }, { once: true });
    function attack(port, id) { ${attack} }`;
}

/** Runs one action against an attacker on the wire. */
export async function attackWire(attack: string, begins = true): Promise<Attacked> {
  const enclosure = await openEnclosure(openSandboxFrame);
  const files = loadBootFiles(loadAsset, () => {});
  const snapshot = Promise.resolve(null);
  let dropped = 0;
  const onDrop = (): void => void dropped++;
  const memoryBytes = 2 ** 28;
  const python = await startInterpreter({
    enclosure,
    source: attacker(attack, begins),
    files,
    snapshot,
    memoryBytes,
    seed: 1,
    onDrop,
  });
  const calls: unknown[] = [];
  const look: Tool = tool({
    name: 'look',
    description: 'Looks.',
    input: { type: 'object', properties: { thing: { type: 'string' } } },
    execute: (args) => {
      calls.push(args);
      return 'seen';
    },
  });
  const limits = { timeMs: 3_000, memoryBytes, toolCalls: 3, fileBytes: 1_000_000, outputBytes: 100_000 };
  const request = { id: 1, code: '', tools: [toToolSpec(look)], imports: [], replay: null, ...limits };
  const given = { request, tools: [look], limits, signal: undefined, onPrint: undefined, onDisplay: undefined };
  const outcome = await runAction(python, given);
  const { isLost } = python;
  // What was posted before is there once something later has come back; a worker that was ended answers no more.
  await python.reset(1).catch(() => {});
  python.kill('The test is over.');
  enclosure.close();
  const { prints, value, error } = outcome.execution;
  return { prints, value, error: error?.type, calls, dropped, isLost, ranOnHost: ranOnHost() };
}

/** The same by one that does not even say that it begins. */
export async function attackSilently(attack: string): Promise<Attacked> {
  return attackWire(attack, false);
}

/** The control: the same messages, sent to an object that Comlink exposes. */
export async function attackComlink(attack: string): Promise<boolean> {
  const { port1, port2 } = new MessageChannel();
  Comlink.expose({ harmless: true }, port1);
  new Function('port', 'id', 'end', attack)(port2, 1, () => ({}));
  const patienceEndsAt = Date.now() + 5_000;
  let ran = false;
  while (!ran && Date.now() < patienceEndsAt) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    ran = ranOnHost();
  }
  port1.close();
  return ran;
}

/** Looks for the traces that the attacks leave, and removes them. */
function ranOnHost(): boolean {
  const traces = globalThis as { attacked?: unknown };
  const polluted = Object.prototype as { polluted?: unknown };
  const found = traces.attacked !== undefined || polluted.polluted !== undefined;
  delete traces.attacked;
  delete polluted.polluted;
  return found;
}
