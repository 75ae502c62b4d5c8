import { startClock } from './clock.ts';
import type { MasterFiles } from './file-transfer.ts';
import { sendFiles } from './file-transfer.ts';
import type { ExecuteRequest } from './executing-state.ts';
import type { Interpreter } from './interpreter.ts';
import type { Recording, ToolReply } from './protocol.ts';
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
      readonly recording: Recording;
      readonly digest: number;
    }
  | { readonly type: 'variables'; readonly variables: WireValue }
  | { readonly type: 'files'; readonly files: MasterFiles; readonly fileBytes: number }
  /** An action that was interrupted somewhere: what it did cannot be done again. */
  | { readonly type: 'gap' };

/** What became of a replay. `different`: an action did not do the same as before. `lost`: it did not end. */
export type ReplayOutcome = 'same' | 'different' | 'lost';

/** A sandbox that has worked for longer is not let go: rebuilding its state would be felt. */
const CHEAP_MS = 5_000;

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
    const isSame = await replayEntry(python, entry);
    if (python.isLost) return 'lost';
    if (!isSame) outcome = 'different';
  }
  return outcome;
}

async function replayEntry(python: Interpreter, entry: HistoryEntry): Promise<boolean> {
  switch (entry.type) {
    case 'action':
      return replayAction(python, entry);
    case 'variables':
      return python.setVariables(entry.variables).then(
        () => true,
        () => false,
      );
    case 'files':
      return sendFiles(python, entry.files, entry.fileBytes).then(
        () => true,
        () => false,
      );
    case 'gap':
      return false;
    default:
      return entry satisfies never;
  }
}

async function replayAction(
  python: Interpreter,
  { request, calls, runningMs, recording, digest }: HistoryEntry & { readonly type: 'action' },
): Promise<boolean> {
  let made = 0;
  let isSame = true;
  const limitMs = PATIENCE_MS + runningMs * PATIENCE;
  const clock = startClock(limitMs, () => python.kill('An earlier action did not end again.'));
  const end = await python.execute(
    { ...request, replay: recording },
    {
      onPrint() {},
      onDisplay() {},
      onRan() {},
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
  return isSame && made === calls.length && end.type === 'done' && end.digest === digest;
}

/**
 * Whether the state can be rebuilt exactly and soon, so that an idle Python may be let go.
 *
 * @example
 * if (isCheapToRepeat(history)) python.close();
 */
export function isCheapToRepeat(history: readonly HistoryEntry[]): boolean {
  let totalMs = 0;
  for (const entry of history) {
    if (entry.type === 'gap') return false;
    if (entry.type === 'action') totalMs += entry.runningMs;
  }
  return totalMs <= CHEAP_MS;
}
