import type { RunEvent, RunState } from '../core/index.ts';
import { isOfRoot } from '../core/index.ts';
import { toCloneable } from './cloneable.ts';
import type { Database, RunRow } from './database.ts';
import { guarded } from './store-error.ts';

/** A run as a list shows it. `interrupted`: it has no end, and nobody is running it. */
export interface StoredRun {
  readonly runId: string;
  readonly task: string;
  readonly modelId: string;
  readonly state: RunState | 'running' | 'interrupted';
  /** Milliseconds since 1970. */
  readonly startedAt: number;
}

/** What happened in all runs, append-only. Every promise rejects with an Error that says what to do. */
export interface EventLog {
  /** Keeps a batch of kept events, all or none; resolves when they outlive this tab. */
  append(events: readonly RunEvent[]): Promise<void>;
  /** A run's events in order; none when there is no such run. */
  read(runId: string): Promise<RunEvent[]>;
  /** The newest first. */
  list(): Promise<StoredRun[]>;
  /** Forgets a run. Rejects while it is running. */
  remove(runId: string): Promise<void>;
  /** Marks a run as running until the given function is called. Rejects when another tab is running it. */
  holdRun(runId: string): Promise<() => void>;
}

const LOCK_PREFIX = 'tabagents-run-';

/** The runs that this thread itself is running: all that is known where there are no Web Locks. */
const heldHere = new Set<string>();

/**
 * Makes the log of a database.
 *
 * @example
 * const log = createEventLog(await openDatabase());
 * await log.append(events.filter(isKept));
 */
export function createEventLog(database: Database): EventLog {
  return {
    append: (events) => guarded(() => append(database, events)),

    read: (runId) => guarded(() => database.getAll('events', eventsOf(runId))),

    list: () =>
      guarded(async () => {
        const [rows, held] = await Promise.all([database.getAllFromIndex('runs', 'startedAt'), heldRuns()]);
        return rows.toReversed().map((row) => ({ ...row, state: row.state ?? toOpenState(held.has(row.runId)) }));
      }),

    remove: (runId) =>
      guarded(async () => {
        const held = await heldRuns();
        if (held.has(runId)) throw new Error('This run is still at work. Stop it first, then delete it.');
        const removal = database.transaction(['runs', 'events'], 'readwrite');
        await Promise.all([
          removal.objectStore('events').delete(eventsOf(runId)),
          removal.objectStore('runs').delete(runId),
          removal.done,
        ]);
      }),

    holdRun,
  };
}

/** Relaxed: the browser process has it, which outlives the tab; waiting for the disk would cost milliseconds a step. */
async function append(database: Database, events: readonly RunEvent[]): Promise<void> {
  if (events.length === 0) return;
  const appending = database.transaction(['events', 'runs'], 'readwrite', { durability: 'relaxed' });
  const log = appending.objectStore('events');
  const runs = appending.objectStore('runs');
  const add = (event: RunEvent): Promise<unknown> => {
    try {
      return log.add(event);
    } catch (thrown) {
      if (!(thrown instanceof DOMException) || thrown.name !== 'DataCloneError') throw thrown;
      return log.add(toCloneable(event));
    }
  };
  const keepRow = async (event: RunEvent): Promise<void> => {
    if (!isOfRoot(event)) return;
    if (event.type === 'run-start') {
      const { runId, task, modelId, at } = event;
      await runs.put({ runId, task, modelId, startedAt: at, state: null });
    } else if (event.type === 'run-end') {
      const row: RunRow | undefined = await runs.get(event.runId);
      if (row) await runs.put({ ...row, state: event.result.state });
    }
  };
  let requests: Promise<unknown>[];
  try {
    requests = events.flatMap((event) => [add(event), keepRow(event)]);
  } catch (thrown) {
    // What was refused before it became a request does not end the transaction by itself.
    appending.done.catch(() => {});
    appending.abort();
    throw thrown;
  }
  await Promise.all([...requests, appending.done]);
}

function eventsOf(runId: string): IDBKeyRange {
  return IDBKeyRange.bound([runId, -Infinity], [runId, Infinity]);
}

function toOpenState(isHeld: boolean): 'running' | 'interrupted' {
  return isHeld ? 'running' : 'interrupted';
}

async function holdRun(runId: string): Promise<() => void> {
  if (heldHere.has(runId)) throw new Error('This run is already at work in this tab.');
  heldHere.add(runId);
  const locks = lockManager();
  if (!locks) return () => void heldHere.delete(runId);
  return new Promise((resolve, reject) => {
    const options = { ifAvailable: true } as const;
    const holding = locks.request(`${LOCK_PREFIX}${runId}`, options, (lock) => {
      if (!lock) throw new Error('Another tab is running this run. Watch it there, or wait for its end.');
      return new Promise<void>((release) => resolve(release));
    });
    holding.catch(reject).finally(() => heldHere.delete(runId));
  });
}

async function heldRuns(): Promise<Set<string>> {
  const { held = [] } = (await lockManager()?.query()) ?? {};
  const names = held.flatMap(({ name }) => (name?.startsWith(LOCK_PREFIX) ? [name.slice(LOCK_PREFIX.length)] : []));
  return new Set([...names, ...heldHere]);
}

/** Pages without https have none. */
function lockManager(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
