import type { RunEvent } from '../core/index.ts';
import { isKept } from '../core/index.ts';
import { toCloneable } from './cloneable.ts';

/** The way of events out of the loop: first into the log, then to the page. */
export interface EventSink {
  /** Hands over one event; never waits and never throws. */
  push(event: RunEvent): void;
  /** Resolves when everything pushed so far is in the log (unless that fails) and posted. */
  flushed(): Promise<void>;
}

/** What a sink fills. */
export interface EventSinkParts {
  readonly log: { append(events: readonly RunEvent[]): Promise<void> };
  readonly post: (events: RunEvent[]) => void;
}

type Delta = Extract<RunEvent, { readonly text: string; readonly stepNumber: number }>;

/** Milliseconds between two batches that hold only deltas: a frame of the screen. */
const FRAME_MS = 16;

/**
 * Makes the pump between the loop and a page.
 *
 * Kept events are posted only once the log has them, deltas at most once a frame, all in the order in which they were
 * pushed. When the log fails the run goes on: everything is still posted, with one warning, and what the log lacks is
 * offered to it again, in order, so that it never has a hole.
 *
 * @example
 * const sink = createEventSink({ log, post: (events) => port.postMessage(events) });
 * for await (const event of runAgent(parts, request)) {
 *   sink.push(event);
 *   if (isBarrier(event)) await sink.flushed();
 * }
 */
export function createEventSink({ log, post }: EventSinkParts): EventSink {
  const keep = createKeeper(log);
  let queue: RunEvent[] = [];
  let pumping: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let postedAt = -Infinity;

  const send = (events: readonly RunEvent[]): void => {
    if (events.length === 0) return;
    postedAt = performance.now();
    const batch = mergeDeltas(events);
    try {
      post(batch);
    } catch {
      post(batch.map(toCloneable));
    }
  };

  const pump = async (): Promise<void> => {
    // What is pushed in the same breath goes into the same transaction.
    await Promise.resolve();
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      const first = batch.findIndex(isKept);
      if (first === -1) {
        send(batch);
      } else {
        send(batch.slice(0, first));
        const warnings = await keep(batch.filter(isKept));
        send([...batch.slice(first), ...warnings]);
      }
    }
    // In the same breath as the last look at the queue, so that nothing can be pushed between the two.
    pumping = undefined;
  };

  const start = (): void => {
    clearTimeout(timer);
    timer = undefined;
    pumping ??= pump();
  };

  return {
    push(event) {
      queue.push(event);
      if (isKept(event)) start();
      else if (!pumping) timer ??= setTimeout(start, Math.max(0, postedAt + FRAME_MS - performance.now()));
    },
    async flushed() {
      if (queue.length > 0) start();
      await pumping;
    },
  };
}

/** Appends to the log and, when that fails, gives the warning to post. */
function createKeeper(log: EventSinkParts['log']): (events: readonly RunEvent[]) => Promise<RunEvent[]> {
  let missing: readonly RunEvent[] = [];
  let retryAt = 0;
  let hasWarned = false;
  return async (events) => {
    missing = [...missing, ...events];
    // A log that stays broken is tried ever less often, but always at the end.
    if (missing.length < retryAt && !events.some(({ type }) => type === 'run-end')) return [];
    try {
      await log.append(missing);
      missing = [];
      retryAt = 0;
      return [];
    } catch (thrown) {
      retryAt = missing.length * 2;
      const last = events.at(-1);
      if (hasWarned || !last) return [];
      hasWarned = true;
      return [toWarning(last, thrown)];
    }
  };
}

/** The loop numbers its events without a gap, so that an event of ours can stand only between two of them. */
function toWarning({ runId, seq, at, agent }: RunEvent, thrown: unknown): RunEvent {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const message = `This run is not being kept, and may be missing from the earlier runs. ${reason}`;
  return { type: 'warning', message, runId, seq: seq + 0.5, at, agent };
}

/** Joins neighbours that one could have said in one breath; the number and time are the last one's. */
function mergeDeltas(events: readonly RunEvent[]): RunEvent[] {
  const merged: RunEvent[] = [];
  for (const event of events) {
    const previous = merged.at(-1);
    if (isDelta(event) && previous && isDelta(previous) && continues(event, previous)) {
      merged[merged.length - 1] = { ...event, text: previous.text + event.text };
    } else {
      merged.push(event);
    }
  }
  return merged;
}

function isDelta(event: RunEvent): event is Delta {
  return !isKept(event) && 'text' in event;
}

function continues(event: Delta, previous: Delta): boolean {
  const { type, runId, stepNumber, agent } = event;
  const isSameAgent = agent.join('/') === previous.agent.join('/');
  return type === previous.type && runId === previous.runId && stepNumber === previous.stepNumber && isSameAgent;
}
