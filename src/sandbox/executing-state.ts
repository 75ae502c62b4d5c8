import type { HostMessage, WireState } from './protocol.ts';

/** Python counts what it sends in characters of Unicode and sends texts beside values: this is a backstop above it. */
const OUTPUT_SLACK = 4;
const SLACK_BYTES = 65_536;

/** Far above what `print` sends: it collects what comes faster than the eye can follow. */
const PRINTS = 100_000;
const PRINTS_PER_SECOND = 1_000;

/** One piece of code for Python. */
export type ExecuteRequest = Omit<HostMessage & { readonly type: 'execute' }, 'type'> & {
  /** How long it may run; for the number of its prints. */
  readonly timeMs: number;
};

/**
 * What the host listens to while a piece of code runs: its id, the tools that it was given, and how much it may send.
 *
 * @example
 * const state = executingState(request); // { phase: 'executing', nextCallId: 1, … }
 */
export function executingState({
  id,
  tools,
  outputBytes,
  timeMs,
}: Pick<ExecuteRequest, 'id' | 'tools' | 'outputBytes' | 'timeMs'>): WireState & { readonly phase: 'executing' } {
  return {
    phase: 'executing',
    id,
    nextCallId: 1,
    tools: new Map(tools.map((tool) => [tool.name, new Set(tool.parameters.map(({ name }) => name))])),
    bytesLeft: outputBytes * OUTPUT_SLACK + SLACK_BYTES,
    printsLeft: PRINTS + (timeMs / 1_000) * PRINTS_PER_SECOND,
    hasStarted: false,
    hasRan: false,
  };
}
