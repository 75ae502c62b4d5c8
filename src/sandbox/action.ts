import type {
  CancelSignal,
  DisplayBundle,
  ExecuteOptions,
  Execution,
  Limits,
  StepError,
  Tool,
  ToolCallRecord,
} from '../core/index.ts';
import { startClock } from './clock.ts';
import type { RecordedCall } from './history.ts';
import type { ExecuteRequest } from './executing-state.ts';
import type { ExecutionEnd, Interpreter } from './interpreter.ts';
import { UNHEARD } from './interpreter.ts';
import type { Recording, ToolReply, WorkerMessage } from './protocol.ts';
import type { WireValue } from './values.ts';
import { encodeValue } from './values.ts';

/** Killing takes 10 ms more: a stop is over within 300 ms. */
const STOP_GRACE_MS = 200;

/** Looking through all the files that code may write takes a second or two. */
const LOOK_MS = 20_000;

const STOPPED = 'The code was stopped.';

/** What an action is run with. */
export interface Action {
  readonly request: ExecuteRequest;
  readonly tools: readonly Tool[];
  readonly limits: Limits;
  readonly signal: CancelSignal | undefined;
  /** Milliseconds that code may take to end after it was stopped in a way that lets it, before it is killed. @default 200 */
  readonly stopGraceMs?: number | undefined;
  readonly onPrint: ExecuteOptions['onPrint'];
  readonly onDisplay: ExecuteOptions['onDisplay'];
}

/** What came of it. */
export interface ActionOutcome {
  readonly execution: Execution;
  readonly calls: readonly RecordedCall[];
  /** Milliseconds for which Python ran, tools not counted. */
  readonly runningMs: number;
  /** Whether it was lost before it began; it may be run again. */
  readonly isUnheard: boolean;
  /** By which it can be run again; null when it cannot, because it was interrupted somewhere or Python was lost. */
  readonly kept: { readonly recording: Recording; readonly digest: number } | null;
}

type ToolCall = WorkerMessage & { readonly type: 'tool-call' };

/**
 * Runs one action: lets Python run, answers its tool calls, keeps time, and ends it when it must.
 *
 * Never rejects: whatever happens is an execution.
 *
 * @example
 * const { execution, isLost } = await runAction(python, { request, tools, limits, signal, onPrint });
 */
export async function runAction(python: Interpreter, action: Action): Promise<ActionOutcome> {
  const { request, limits, signal, stopGraceMs = STOP_GRACE_MS } = action;
  const startedAt = performance.now();
  const prints: string[] = [];
  const displays: DisplayBundle[] = [];
  const records: ToolCallRecord[] = [];
  const calls: RecordedCall[] = [];
  const pending = new Map<
    number,
    { readonly call: ToolCall; readonly place: number; readonly cancel: AbortController }
  >();
  let ending: { readonly type: string; readonly message: string } | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  let look: ReturnType<typeof setTimeout> | undefined;
  let isInterrupted = false;

  /** Interrupts Python where that is possible and heard, else ends its worker. */
  const end = (): void => {
    const reason = ending?.message ?? STOPPED;
    isInterrupted = python.interrupt();
    if (isInterrupted) grace = setTimeout(() => python.kill(reason), stopGraceMs);
    else python.kill(reason);
  };
  const clock = startClock(limits.timeMs, () => {
    ending ??= {
      type: 'TimeoutError',
      message: `The code ran longer than ${limits.timeMs / 1_000} s and was stopped.`,
    };
    end();
  });

  const answer = (call: ToolCall, place: number, reply: ToolReply, result?: unknown): void => {
    if (reply.outcome === 'returned') records[place] = { ...records[place]!, result };
    else records[place] = { ...records[place]!, error: reply.message };
    calls[place] = { name: call.name, json: call.json, reply };
    python.reply(call.callId, reply);
  };
  const release = (callId: number): void => {
    pending.delete(callId);
    if (pending.size === 0) clock.resume();
  };

  const onToolCall = (call: ToolCall): void => {
    const { callId, name, args } = call;
    const place = records.push({ id: `${request.id}.${callId}`, name, args }) - 1;
    // It was told to stop, and goes on.
    if (signal?.aborted) return python.kill(STOPPED);
    if (place >= limits.toolCalls) {
      const message = `The code made more than ${limits.toolCalls} tool calls and was ended.`;
      return answer(call, place, { outcome: 'limit', message });
    }
    const cancel = new AbortController();
    pending.set(callId, { call, place, cancel });
    clock.pause();
    const tool = action.tools.find((one) => one.name === name);
    void callTool(tool, call, `${request.id}.${callId}`, cancel.signal).then(({ reply, result }) => {
      if (!pending.has(callId)) return;
      release(callId);
      answer(call, place, reply, result);
    });
  };

  const cancelPending = (message: string): void => {
    for (const [callId, { call, place, cancel }] of pending) {
      cancel.abort(new DOMException(message, 'AbortError'));
      release(callId);
      answer(call, place, { outcome: 'stopped', message });
    }
  };
  const stop = (): void => {
    ending ??= { type: 'Stopped', message: STOPPED };
    if (pending.size === 0) return end();
    // Python waits for a tool: it can end by itself, and then its state need not be rebuilt.
    grace = setTimeout(() => python.kill(STOPPED), stopGraceMs);
    cancelPending(STOPPED);
  };

  signal?.addEventListener('abort', stop);
  const finish = await python.execute(request, {
    onPrint(text) {
      prints.push(text);
      action.onPrint?.(text);
    },
    onDisplay(bundle) {
      displays.push(bundle);
      action.onDisplay?.(bundle);
    },
    onToolCall,
    onRan() {
      clock.stop();
      look = setTimeout(() => python.kill('The files that the code wrote could not be looked through.'), LOOK_MS);
    },
  });
  clearTimeout(look);
  signal?.removeEventListener('abort', stop);
  clearTimeout(grace);
  cancelPending('The code ended before the tool answered.');
  const runningMs = clock.stop();

  if (finish.type === 'done' && finish.isMemoryFull) python.kill('Its memory was full.');
  const isDone = finish.type === 'done';
  const error = ending ? toEnding(ending, finish) : toError(finish);
  const isWhole = isDone && !error;
  const execution: Execution = {
    value: isWhole ? finish.value : null,
    display: isWhole ? finish.bundle : { 'text/plain': 'None' },
    displays,
    files: isDone ? finish.files : [],
    prints: prints.join(''),
    isFinalAnswer: isWhole && finish.isFinalAnswer,
    ...(error && { error }),
    toolCalls: records,
    durationMs: performance.now() - startedAt,
  };
  // Where an interrupt struck cannot be said, so the action cannot be run again.
  const isRepeatable = isDone && !python.isLost && !isInterrupted;
  const kept = isRepeatable ? { recording: finish.recording, digest: finish.digest } : null;
  const isUnheard = finish.type === 'lost' && finish.reason === UNHEARD && prints.length + records.length === 0;
  return { execution, calls, runningMs, isUnheard: isUnheard && !ending, kept };
}

const LOST = 'Earlier variables are kept, those of this code are lost.';

/** An action that was ended from outside: where it was, if that is known, and what is left of it. */
function toEnding(
  { type, message }: { readonly type: string; readonly message: string },
  end: ExecutionEnd,
): StepError {
  if (end.type === 'lost')
    return { type, message: type === 'Stopped' ? message : `${message} ${LOST}`, line: 0, snippet: '' };
  const { line = 0, snippet = '' } = end.error ?? {};
  return { type, message: type === 'Stopped' ? message : `${message} Variables are kept as they were.`, line, snippet };
}

function toError(finish: ExecutionEnd): StepError | undefined {
  if (finish.type === 'lost') {
    if (finish.reason.includes('Maximum call stack')) {
      const message = `The code recursed, or nested values, too deeply and was stopped. ${LOST}`;
      return { type: 'RecursionError', message, line: 0, snippet: '' };
    }
    return { type: 'SandboxError', message: `${finish.reason} ${LOST}`, line: 0, snippet: '' };
  }
  if (!finish.error || !finish.isMemoryFull) return finish.error ?? undefined;
  const kept = 'What this code stored has been dropped; earlier variables are kept.';
  return { ...finish.error, message: `${finish.error.message} ${kept}` };
}

async function callTool(
  tool: Tool | undefined,
  { name, args }: ToolCall,
  callId: string,
  signal: AbortSignal,
): Promise<{ readonly reply: ToolReply; readonly result?: unknown }> {
  let result: unknown;
  try {
    result = await tool?.execute(args, { callId, signal });
  } catch (thrown) {
    return { reply: { outcome: 'failed', message: thrown instanceof Error ? thrown.message : String(thrown) } };
  }
  let value: WireValue;
  try {
    value = encodeValue(result);
  } catch (thrown) {
    const reason = thrown instanceof Error ? thrown.message : String(thrown);
    return { reply: { outcome: 'failed', message: `${name} returned something that Python cannot take: ${reason}.` } };
  }
  return { reply: { outcome: 'returned', value }, result };
}
