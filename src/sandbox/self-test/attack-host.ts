import type { Limits, Tool } from '../../core/index.ts';
import { DEFAULT_LIMITS } from '../../core/index.ts';
import { runAction } from '../action.ts';
import type { Enclosure } from '../enclosure.ts';
import { startInterpreter } from '../interpreter.ts';
import type { InterpreterOptions } from '../interpreter.ts';
import type { BootFiles } from '../protocol.ts';
import { toToolSpec } from '../tool-spec.ts';
import { toDetail } from './attempt.ts';
import { takeTraces } from './naive-host.ts';
import type { WireAttack, WireEffects } from './wire-attacks.ts';
import { GIVEN_TOOL, HIDDEN_TOOL, OUTPUT_BYTES } from './wire-attacks.ts';

/** What a host is attacked with. */
export interface AttackedHost {
  readonly enclosure: Enclosure;
  /** The text of the worker that plays a Python taken over. */
  readonly source: string;
  readonly files: Promise<BootFiles>;
  readonly parse: InterpreterOptions['parse'];
}

const LIMITS: Limits = { ...DEFAULT_LIMITS, timeMs: 2_000, outputBytes: OUTPUT_BYTES };

/**
 * Runs one action of the real host against an attacker at the other end of its wire.
 *
 * @throws AgentFailure `engine-lost` when the attacker's worker does not start.
 * @example
 * const { calls } = await attackHost({ enclosure, source, files, parse: undefined }, one);
 */
export async function attackHost(host: AttackedHost, { name }: WireAttack): Promise<WireEffects> {
  const failures: string[] = [];
  const noteFailure = (event: ErrorEvent): void => {
    event.preventDefault();
    failures.push(toDetail(event.error));
  };
  addEventListener('error', noteFailure);
  try {
    return { ...(await runAttacked(host, name)), failures };
  } finally {
    removeEventListener('error', noteFailure);
  }
}

async function runAttacked(
  { enclosure, source, files, parse }: AttackedHost,
  name: string,
): Promise<Omit<WireEffects, 'failures'>> {
  const snapshot = Promise.resolve(null);
  const python = await startInterpreter({
    enclosure,
    source,
    files,
    snapshot,
    memoryBytes: LIMITS.memoryBytes,
    seed: 1,
    parse,
  });
  const calls: string[] = [];
  const [look, readKey] = [GIVEN_TOOL, HIDDEN_TOOL].map((tool) => toTool(tool, calls)) as [Tool, Tool];
  const { execution } = await runAction(python, {
    request: { ...LIMITS, id: 1, code: name, tools: [toToolSpec(look)], imports: [], replay: null },
    // The host has more tools than this action was given.
    tools: [look, readKey],
    limits: LIMITS,
    signal: undefined,
    onPrint: undefined,
    onDisplay: undefined,
  });
  const isListening = !python.isLost;
  // What was posted before is there once something later has come back; a worker that was ended answers no more.
  await python.reset(1).catch(() => {});
  python.kill('The attack is over.');
  return {
    calls,
    printedCharacters: execution.prints.length,
    valueCharacters: JSON.stringify(execution.value ?? null).length,
    traces: takeTraces(),
    isListening,
  };
}

function toTool(name: string, calls: string[]): Tool {
  return {
    name,
    description: 'Says that it was called.',
    inputSchema: { type: 'object', properties: {} },
    execute: () => calls.push(name),
  } as Tool;
}
