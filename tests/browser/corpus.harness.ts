import type { Execution, JsonSchema, Tool } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';
import type { Lane } from '../../src/sandbox/protocol.ts';
import { createPyodideExecutor } from '../../src/sandbox/pyodide-executor.ts';
import type { PyodideExecutor } from '../../src/sandbox/pyodide-executor.ts';
import type { Outcome } from '../fixtures/sandbox-corpus.ts';
import { loadAsset } from './sandbox.harness.ts';

/** A sandbox that waits for tools in one way. */
export function openLane(lane: Lane | 'auto'): PyodideExecutor {
  // However busy the machine is: what is interrupted ends by itself.
  const stopGraceMs = 60_000;
  return createPyodideExecutor({
    imports: ['*'],
    limits: {},
    openFrame: openSandboxFrame,
    loadAsset,
    lane,
    stopGraceMs,
  });
}

/** Runs each piece of code (several actions of which the last counts) from scratch, and gives what came of it. */
export async function runAll(
  sandbox: PyodideExecutor,
  pieces: readonly (string | readonly string[])[],
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const piece of pieces) {
    await sandbox.reset();
    const calls: string[] = [];
    const tools = makeTools((name, args) => calls.push(`${name}(${Object.values(args).map(show).join(', ')})`));
    let last: Execution | undefined;
    for (const code of typeof piece === 'string' ? [piece] : piece) {
      calls.length = 0;
      last = await sandbox.execute(code, { tools });
    }
    if (last) outcomes.push(toOutcome(last, calls));
  }
  return outcomes;
}

function toOutcome({ value, prints, error, isFinalAnswer }: Execution, calls: readonly string[]): Outcome {
  return {
    ...(value !== null && { value: show(value) }),
    ...(prints && { prints: prints.replace(/ at 0x[0-9a-f]+/g, ' at 0x…').replace(/<action \d+>/g, '<action>') }),
    ...(error && { error: [error.type, error.message, error.line, error.snippet] as const }),
    ...(calls.length > 0 && { calls: calls.join(' ') }),
    ...(isFinalAnswer && { isFinal: true as const }),
  };
}

/** A value as text that tells apart what JSON does not. */
export function show(value: unknown): string {
  if (value === null || value === undefined || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  if (value instanceof Uint8Array) return `bytes[${value.join(' ')}]`;
  if (value instanceof Date) return `Date ${value.toISOString()}`;
  if (value instanceof Set) return `Set {${[...value].map(show).join(', ')}}`;
  if (value instanceof Map) return `Map {${[...value].map((pair) => pair.map(show).join(': ')).join(', ')}}`;
  const name = Object.getPrototypeOf(value) === Object.prototype ? '' : `${value.constructor.name} `;
  const entries = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${show(one)}`);
  return `${name}{${entries.join(', ')}}`;
}

/** A tool that says when it is called, and never answers. */
export function waitingTool(onCall: () => void): Tool {
  return tool({
    name: 'wait',
    description: 'Waits.',
    input: { type: 'object', properties: {} },
    execute: () => {
      onCall();
      return new Promise(() => {});
    },
  });
}

/** A tool that returns much. */
export function largeTool(characters: number, sizeBytes: number): Tool {
  return tool({
    name: 'large',
    description: 'Much.',
    input: { type: 'object', properties: {} },
    execute: () => ({ text: 'x'.repeat(characters - 1) + 'é', bytes: new Uint8Array(sizeBytes).fill(7) }),
  });
}

type Heard = (name: string, args: Readonly<Record<string, unknown>>) => void;

function makeTools(heard: Heard): readonly Tool[] {
  const number = { type: 'number' } as const;
  const make = (
    name: string,
    properties: Readonly<Record<string, JsonSchema>>,
    required: readonly string[],
    execute: (args: Readonly<Record<string, unknown>>) => unknown,
    description = `The tool ${name}.`,
  ): Tool =>
    tool({
      name,
      description,
      input: { type: 'object', properties, required },
      execute(args) {
        heard(name, args as Readonly<Record<string, unknown>>);
        return execute(args as Readonly<Record<string, unknown>>);
      },
    });
  return [
    make(
      'add',
      { a: number, b: number, unit: { type: 'string' } },
      ['a', 'b'],
      ({ a, b }) => Number(a) + Number(b),
      'Sum.',
    ),
    make('echo', { value: {} }, ['value'], ({ value }) => value),
    make('items', {}, [], () => [3, 1, 2]),
    make('lookup', { key: { type: 'string' } }, ['key'], ({ key }) => ({ key, n: 1 })),
    make('nothing', {}, [], () => null),
    make('unsendable', {}, [], () => () => {}),
    make('fail', {}, [], () => {
      throw new Error('The shop is closed.');
    }),
  ];
}
