import type { Acting, StepContext } from './agent-parts.ts';
import type { CancelSignal } from './cancel.ts';
import type { JsonSchema } from './json-schema.ts';
import { toPythonType } from './json-schema.ts';

/** What a tool learns about the call it is answering. */
export interface ToolContext {
  /** Names this call within its run. */
  readonly callId: string;
  /** Cancelled when the run is stopped. */
  readonly signal: CancelSignal;
  /** The run that calls, for tools that are runs themselves. */
  readonly run?: { readonly context: StepContext; readonly send: Acting['send'] };
}

/** A function that the model's code may call. Made by `tool()`. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** The arguments, as the properties of an object. */
  readonly inputSchema: JsonSchema;
  readonly outputSchema?: JsonSchema;
  /** Whether a person is asked before each call. */
  readonly needsApproval?: boolean;
  /** Whether a call may be made again when nobody knows whether it was made. */
  readonly idempotent?: boolean;
  /** Checks and converts the arguments; without it they are checked against `inputSchema` where the tool lives. */
  readonly check?: (args: unknown) => Promise<CheckedArguments>;
  readonly execute: (args: Readonly<Record<string, unknown>>, context: ToolContext) => unknown;
}

/** What a check of arguments found. */
export type CheckedArguments =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly problem: string };

/** One parameter of a tool, in the order in which Python takes it: required ones first. */
export interface ToolParameter {
  readonly name: string;
  readonly pythonType: string;
  readonly required: boolean;
  readonly default: unknown;
  readonly description: string;
}

const PYTHON_KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global ' +
    'if import in is lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Whether `name` can be the name of a Python function or parameter. */
export function isPythonIdentifier(name: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !PYTHON_KEYWORDS.has(name);
}

/**
 * A tool's parameters in Python's order.
 *
 * @example
 * toolParameters(getPrice)[0]?.name; // 'symbol'
 */
export function toolParameters(described: Pick<Tool, 'inputSchema'>): ToolParameter[] {
  const { properties = {}, required = [] } = described.inputSchema;
  const parameters = Object.entries(properties).map(([name, schema]) => ({
    name,
    pythonType: toPythonType(schema),
    required: required.includes(name) && schema.default === undefined,
    default: schema.default ?? null,
    description: schema.description ?? '',
  }));
  return [...parameters.filter((one) => one.required), ...parameters.filter((one) => !one.required)];
}
