import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunEvent, RunEventBody } from '../../src/core/index.ts';
import { isKept } from '../../src/core/index.ts';
import type { EventSink } from '../../src/store/event-sink.ts';
import { createEventSink } from '../../src/store/event-sink.ts';

/** A log whose transactions end when the test says so. */
function slowLog() {
  const kept: RunEvent[] = [];
  const open: { readonly events: readonly RunEvent[]; readonly end: (error?: Error) => void }[] = [];
  return {
    kept,
    open,
    append: (events: readonly RunEvent[]): Promise<void> =>
      new Promise((resolve, reject) => {
        const end = (error?: Error): void => {
          open.shift();
          if (error) return reject(error);
          kept.push(...events);
          return resolve();
        };
        open.push({ events, end });
      }),
  };
}

function makeEvents() {
  let seq = 0;
  const stamp = (body: RunEventBody): RunEvent => ({ ...body, runId: 'run', seq: ++seq, at: seq, agent: ['agent'] });
  return {
    text: (text: string, stepNumber = 1) => stamp({ type: 'text-delta', stepNumber, text }),
    print: (text: string, stepNumber = 1) => stamp({ type: 'print-delta', stepNumber, text }),
    code: (code: string) => stamp({ type: 'code-start', stepNumber: 1, code }),
    tool: (args: Record<string, unknown>) =>
      stamp({ type: 'tool-start', stepNumber: 1, callId: 'call-1', name: 't', args }),
  };
}

const brief = (event: RunEvent): string =>
  `${event.seq} ${event.type}${'text' in event ? ` ${event.text}` : ''}${'code' in event ? ` ${event.code}` : ''}`;

/** Lets everything that waits for promises only go on. */
const settle = (): Promise<void> => vi.advanceTimersByTimeAsync(0).then(() => undefined);

let log: ReturnType<typeof slowLog>;
let events: ReturnType<typeof makeEvents>;
let posted: string[][];
let sink: EventSink;

beforeEach(() => {
  vi.useFakeTimers();
  log = slowLog();
  events = makeEvents();
  posted = [];
  sink = createEventSink({ log, post: (batch) => posted.push(batch.map(brief)) });
});
afterEach(() => vi.useRealTimers());

describe('kept events', () => {
  it('are posted only after their transaction', async () => {
    sink.push(events.code('a'));
    await settle();
    expect(posted).toEqual([]);
    log.open[0]?.end();
    await settle();
    expect(posted).toEqual([['1 code-start a']]);
  });

  it('pushed in one breath share a transaction', async () => {
    sink.push(events.code('a'));
    sink.push(events.code('b'));
    await settle();
    expect(log.open.map((one) => one.events.map(brief))).toEqual([['1 code-start a', '2 code-start b']]);
  });

  it('pushed while a transaction is open wait for the next, all together', async () => {
    sink.push(events.code('a'));
    await settle();
    sink.push(events.code('b'));
    sink.push(events.text('t'));
    sink.push(events.code('c'));
    await settle();
    expect(log.open).toHaveLength(1);
    log.open[0]?.end();
    await settle();
    expect(log.open[0]?.events.map(brief)).toEqual(['2 code-start b', '4 code-start c']);
    log.open[0]?.end();
    await settle();
    expect(posted).toEqual([['1 code-start a'], ['2 code-start b', '3 text-delta t', '4 code-start c']]);
  });

  it('pushed the moment the last batch is posted are not forgotten', async () => {
    const late = events.code('late');
    let pushed = false;
    const eager = createEventSink({
      log,
      post: (batch) => {
        posted.push(batch.map(brief));
        if (!pushed) queueMicrotask(() => eager.push(late));
        pushed = true;
      },
    });
    eager.push(events.code('a'));
    await settle();
    log.open[0]?.end();
    await settle();
    expect(log.open[0]?.events.map(brief)).toEqual(['1 code-start late']);
  });
});

describe('deltas', () => {
  it('are posted without any transaction, and never put into the log', async () => {
    sink.push(events.text('a'));
    await vi.advanceTimersByTimeAsync(16);
    expect(posted).toEqual([['1 text-delta a']]);
    expect(log.open).toEqual([]);
  });

  it('of one frame are joined', async () => {
    sink.push(events.text('x'));
    await settle();
    for (const text of ['a', 'b', 'c']) sink.push(events.text(text));
    await settle();
    expect(posted).toEqual([['1 text-delta x']]);
    await vi.advanceTimersByTimeAsync(16);
    expect(posted).toEqual([['1 text-delta x'], ['4 text-delta abc']]);
  });

  it('of different kinds or steps are not joined, and keep their order', async () => {
    sink.push(events.text('a'));
    sink.push(events.print('b'));
    sink.push(events.print('c', 2));
    sink.push(events.text('d', 2));
    await vi.advanceTimersByTimeAsync(16);
    expect(posted.flat()).toEqual(['1 text-delta a', '2 print-delta b', '3 print-delta c', '4 text-delta d']);
  });

  it('before a kept event are posted without waiting for its transaction', async () => {
    sink.push(events.text('a'));
    sink.push(events.code('b'));
    await settle();
    expect(posted).toEqual([['1 text-delta a']]);
  });

  it('after a kept event wait for it', async () => {
    sink.push(events.code('a'));
    await settle();
    sink.push(events.print('b'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(posted).toEqual([]);
    log.open[0]?.end();
    await settle();
    expect(posted).toEqual([['1 code-start a'], ['2 print-delta b']]);
  });
});

describe('flushed', () => {
  it('resolves when what was pushed is in the log and posted, not before', async () => {
    sink.push(events.text('a'));
    sink.push(events.code('b'));
    let isFlushed = false;
    const flushing = sink.flushed().then(() => {
      isFlushed = true;
    });
    await settle();
    expect(isFlushed).toBe(false);
    log.open[0]?.end();
    await flushing;
    expect(posted.flat()).toEqual(['1 text-delta a', '2 code-start b']);
    expect(log.kept.map(brief)).toEqual(['2 code-start b']);
  });

  it('does not wait for a frame', async () => {
    sink.push(events.text('a'));
    await settle();
    sink.push(events.text('b'));
    await sink.flushed();
    expect(posted).toEqual([['1 text-delta a'], ['2 text-delta b']]);
  });

  it('resolves at once when there is nothing', async () => {
    await sink.flushed();
    expect(posted).toEqual([]);
  });
});

describe('when the log fails', () => {
  const full = new Error('The browser gives this site no more storage.');

  it('everything is still posted, with one warning that says why', async () => {
    sink.push(events.code('a'));
    await settle();
    log.open[0]?.end(full);
    await sink.flushed();
    sink.push(events.code('b'));
    sink.push(events.code('c'));
    await settle();
    log.open[0]?.end(full);
    await sink.flushed();
    expect(posted).toEqual([
      ['1 code-start a', '1.5 warning'],
      ['2 code-start b', '3 code-start c'],
    ]);
  });

  it('the warning names the reason', async () => {
    const batches: RunEvent[][] = [];
    const watched = createEventSink({ log, post: (batch) => batches.push(batch) });
    watched.push(events.code('a'));
    await settle();
    log.open[0]?.end(full);
    await watched.flushed();
    const warning = batches.flat().find((event) => event.type === 'warning');
    expect(warning).toMatchObject({ runId: 'run', agent: ['agent'], message: expect.stringContaining(full.message) });
  });

  it('what it lacks is offered again in order, so that it has no hole once it works', async () => {
    sink.push(events.code('a'));
    await settle();
    log.open[0]?.end(full);
    await sink.flushed();
    sink.push(events.code('b'));
    await settle();
    log.open[0]?.end();
    await sink.flushed();
    expect(log.kept.map(brief)).toEqual(['1 code-start a', '2 code-start b']);
  });

  it('the end of the run is always offered, everything before it included', async () => {
    sink.push(events.code('a'));
    sink.push(events.code('b'));
    await settle();
    log.open[0]?.end(full);
    await sink.flushed();
    sink.push(events.code('c'));
    await sink.flushed();
    expect(log.open).toEqual([]);
    const end = { ...events.code('end'), type: 'run-end' } as unknown as RunEvent;
    sink.push(end);
    await settle();
    expect(log.open[0]?.events.map((event) => event.seq)).toEqual([1, 2, 3, 4]);
  });
});

it('an event that cannot be posted is posted with that part as text', async () => {
  const batches: RunEvent[][] = [];
  const port = createEventSink({ log, post: (batch) => batches.push(structuredClone(batch)) });
  port.push(events.tool({ fine: 1, helper: Math.max }));
  await settle();
  log.open[0]?.end();
  await port.flushed();
  expect(batches.flat()[0]).toMatchObject({ args: { fine: 1, helper: 'function max() { [native code] }' } });
});

it('any mix of events comes out in order, deltas joined, kept ones unchanged', async () => {
  const pushed: RunEvent[] = [];
  const batches: RunEvent[][] = [];
  const mixed = createEventSink({ log, post: (batch) => batches.push(batch) });
  let state = 7;
  const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  for (let index = 0; index < 300; index++) {
    const event = random() < 0.3 ? events.code(`c${index}`) : events.text(`t${index};`);
    pushed.push(event);
    mixed.push(event);
    if (random() < 0.2) await vi.advanceTimersByTimeAsync(5);
    if (random() < 0.2) log.open[0]?.end();
  }
  const flushing = mixed.flushed();
  for (let round = 0; round < 300 && pushed.filter(isKept).length > log.kept.length; round++) {
    await settle();
    log.open[0]?.end();
  }
  await flushing;
  const join = (list: readonly RunEvent[]): string =>
    list.map((event) => (event.type === 'text-delta' ? event.text : `[${brief(event)}]`)).join('');
  expect(join(batches.flat())).toBe(join(pushed));
  expect(log.kept).toEqual(pushed.filter(isKept));
});
