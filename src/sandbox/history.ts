import { startClock } from './clock.ts';
import type { ExecuteRequest, Interpreter } from './interpreter.ts';
import type { ToolReply } from './protocol.ts';
import type { WireValue } from './values.ts';

/** A tool call as it was made and answered. */
export interface RecordedCall {
  readonly name: string;
  /** The arguments as they were sent. */
  readonly json: string;
  readonly reply: ToolReply;
}

/** What made the Python state what it is. */
export type HistoryEntry =
  | {
      readonly type: 'action';
      readonly request: ExecuteRequest;
      readonly calls: readonly RecordedCall[];
      /** Milliseconds for which its Python ran. */
      readonly runningMs: number;
    }
  | { readonly type: 'variables'; readonly variables: WireValue };

/** What became of a replay. `different`: an action asked for other tool calls than before. `lost`: it did not end. */
export type ReplayOutcome = 'same' | 'different' | 'lost';

/** An action may take so much longer when it is run again, because a fresh interpreter is slower. */
const PATIENCE = 5;
const PATIENCE_MS = 10_000;

/**
 * Rebuilds Python's state by running earlier actions again, with their recorded tool results: no tool is called,
 * nothing is printed.
 *
 * @example
 * if ((await replay(python, history)) === 'lost') history = [];
 */
export async function replay(python: Interpreter, history: readonly HistoryEntry[]): Promise<ReplayOutcome> {
  let outcome: ReplayOutcome = 'same';
  for (const entry of history) {
    if (entry.type === 'variables') {
      await python.setVariables(entry.variables);
    } else {
      const isSame = await replayAction(python, entry);
      if (python.isLost) return 'lost';
      if (!isSame) outcome = 'different';
    }
  }
  return outcome;
}

async function replayAction(
  python: Interpreter,
  { request, calls, runningMs }: HistoryEntry & { readonly type: 'action' },
): Promise<boolean> {
  let made = 0;
  let isSame = true;
  const limitMs = PATIENCE_MS + runningMs * PATIENCE;
  const clock = startClock(limitMs, () => python.kill('An earlier action did not end again.'));
  await python.execute(
    { ...request, isReplay: true },
    {
      onPrint() {},
      onToolCall({ callId, name, json }) {
        const recorded = calls[made++];
        const fits = recorded?.name === name && recorded.json === json;
        isSame &&= fits;
        const message = `${name} was not called like this before, and is not called while the state is rebuilt.`;
        python.reply(callId, fits ? recorded.reply : { outcome: 'failed', message });
      },
    },
  );
  clock.stop();
  return isSame && made === calls.length;
}
