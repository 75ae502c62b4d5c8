import type { AgentError, RunEvent, RunResult, Step, TokenUsage } from '../core/index.ts';
import { isKept, isOfRoot } from '../core/events.ts';
import { addUsage, NO_USAGE } from '../core/model.ts';
import { toAgentError } from '../core/errors.ts';

/** Unread `*-delta` events that one reader may have; older ones are dropped, since a kept event repeats their text. */
const UNREAD_DELTAS = 1_000;

/** What a run is made of on the page. */
export interface RunSource {
  readonly id: string;
  /** Starts the run: `RunEvent[]` batches come over the port. */
  start(port: MessagePort): Promise<void>;
  stop(reason: string | undefined): void;
  /** Is told of each event before anybody who watches. */
  onEvent?(event: RunEvent): void;
  /** Resolves if the worker that runs it is lost. */
  readonly lost: Promise<AgentError>;
}

/**
 * A task at work. Await it for its result, or iterate it to watch; it goes on whether or not anybody does.
 *
 * @example
 * const run = agent.run('What is 17 factorial?');
 * for await (const event of run) if (event.type === 'text-delta') show(event.text);
 * const { answer } = await run;
 */
export class Run implements PromiseLike<RunResult>, AsyncIterable<RunEvent> {
  readonly id: string;
  readonly #source: RunSource;
  readonly #kept: RunEvent[] = [];
  readonly #readers = new Set<Reader>();
  readonly #result: Promise<RunResult>;
  #isOver = false;

  constructor(source: RunSource) {
    this.id = source.id;
    this.#source = source;
    this.#result = new Promise((resolve) => {
      const take = (event: RunEvent): void => {
        if (this.#isOver) return;
        if (isKept(event)) this.#kept.push(event);
        source.onEvent?.(event);
        if (event.type === 'run-end' && isOfRoot(event)) {
          this.#isOver = true;
          resolve(event.result);
        }
        for (const reader of this.#readers) reader.take(event);
      };
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', ({ data }) => {
        for (const event of data as RunEvent[]) take(event);
        if (this.#isOver) port1.close();
      });
      port1.start();
      void source.lost.then((error) => take(this.#endByLoss(error)));
      void source.start(port2).catch((thrown: unknown) => take(this.#endByLoss(toAgentError(thrown))));
    });
  }

  /** Asks the run to stop: what it waits for is cancelled, running Python is ended, finished steps are kept. */
  stop(reason?: string): void {
    this.#source.stop(reason);
  }

  // eslint-disable-next-line unicorn/no-thenable -- a run is awaited for its result, which is its documented use
  then<Fulfilled = RunResult, Rejected = never>(
    onFulfilled?: ((result: RunResult) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#result.then(onFulfilled, onRejected);
  }

  /** Every kept event from the first, then what happens live; leaving the loop ends the watching, not the run. */
  async *[Symbol.asyncIterator](): AsyncGenerator<RunEvent, void> {
    const reader = new Reader(this.#kept);
    this.#readers.add(reader);
    try {
      while (true) {
        const event = await reader.next();
        yield event;
        if (event.type === 'run-end' && isOfRoot(event)) return;
      }
    } finally {
      this.#readers.delete(reader);
    }
  }

  #endByLoss(error: AgentError): RunEvent {
    return endByLoss(this.id, this.#kept, error);
  }
}

/**
 * The end of a run that nobody is running any more, from what is known of it.
 *
 * @param kept Its events so far.
 * @example
 * const end = endByLoss(runId, events, { kind: 'engine-lost', message: 'The page went away.' });
 */
export function endByLoss(runId: string, kept: readonly RunEvent[], error: AgentError): RunEvent {
  const first = kept[0];
  const startedAt = first?.at ?? Date.now();
  const result: RunResult = {
    answer: null,
    state: 'failed',
    error,
    steps: toSteps(kept),
    ...toUsage(kept),
    timing: { startedAt, durationMs: Date.now() - startedAt },
  };
  const seq = (kept.at(-1)?.seq ?? 0) + 1;
  return { type: 'run-end', result, runId, seq, at: Date.now(), agent: first?.agent ?? [] };
}

/** What a run has used by its kept events: what each reply, plan and summary tells of itself. */
function toUsage(kept: readonly RunEvent[]): Pick<RunResult, 'usage' | 'usageByAgent'> {
  const byAgent = new Map<string, TokenUsage>();
  let usage = NO_USAGE;
  for (const event of kept) {
    const isStep = event.type === 'plan-end' || event.type === 'context-compact';
    const more = isStep ? event.step.usage : event.type === 'text-end' ? event.usage : undefined;
    if (!more) continue;
    const path = event.agent.join('/');
    usage = addUsage(usage, more);
    byAgent.set(path, addUsage(byAgent.get(path) ?? NO_USAGE, more));
  }
  return { usage, usageByAgent: Object.fromEntries(byAgent) };
}

/**
 * The steps of a run by its kept events: what its result tells, also before there is one.
 *
 * @example
 * toSteps(await runs.read(runId));
 */
export function toSteps(kept: readonly RunEvent[]): Step[] {
  return kept.filter(isOfRoot).flatMap((event): Step[] => {
    switch (event.type) {
      case 'run-start': {
        const { task, media, budgetLeft } = event;
        return [{ type: 'task', task, ...(media && { media }), ...(budgetLeft && { budgetLeft }) }];
      }
      case 'plan-end':
      case 'step-end':
      case 'context-compact':
        return [event.step];
      default:
        return [];
    }
  });
}

/** One watcher's unread events: bounded, because deltas are dropped and kept events are shared with the run. */
class Reader {
  readonly #unread: RunEvent[];
  #deltas = 0;
  #wake = (): void => {};

  constructor(kept: readonly RunEvent[]) {
    this.#unread = [...kept];
  }

  take(event: RunEvent): void {
    this.#unread.push(event);
    if (!isKept(event) && ++this.#deltas > UNREAD_DELTAS) {
      this.#unread.splice(
        this.#unread.findIndex((one) => !isKept(one)),
        1,
      );
      this.#deltas--;
    }
    this.#wake();
  }

  async next(): Promise<RunEvent> {
    while (true) {
      const event = this.#unread.shift();
      if (event) {
        if (!isKept(event)) this.#deltas--;
        return event;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
