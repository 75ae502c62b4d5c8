import { describe, expect, it } from 'vitest';
import type { AgentError, RunEvent, RunResult } from '../../src/core/index.ts';
import { isKept, NO_USAGE } from '../../src/core/index.ts';
import { Run } from '../../src/worker/run.ts';

const result: RunResult = {
  answer: 5,
  state: 'success',
  steps: [],
  usage: NO_USAGE,
  usageByAgent: {},
  timing: { startedAt: 0, durationMs: 1 },
};

function event(seq: number, body: Partial<RunEvent> & Pick<RunEvent, 'type'>): RunEvent {
  return { runId: 'r', seq, at: 0, agent: ['agent'], ...body } as RunEvent;
}

/** A run whose worker is the test. */
function start(): {
  run: Run;
  post: (...events: RunEvent[]) => void;
  lose: (error: AgentError) => void;
  stops: unknown[];
} {
  let port: MessagePort | undefined;
  let lose = (_error: AgentError): void => {};
  const stops: unknown[] = [];
  const run = new Run({
    id: 'r',
    start: async (given) => {
      port = given;
    },
    stop: (reason) => void stops.push(reason),
    lost: new Promise((resolve) => {
      lose = resolve;
    }),
  });
  return { run, post: (...events) => port?.postMessage(events), lose: (error) => lose(error), stops };
}

const begin = event(1, { type: 'run-start', task: 't', modelId: 'm', maxSteps: 1, systemPrompt: '' });
const delta = (seq: number): RunEvent => event(seq, { type: 'text-delta', stepNumber: 1, text: 'a' });
const end = (seq: number): RunEvent => event(seq, { type: 'run-end', result });

async function collect(run: Run): Promise<RunEvent[]> {
  const seen: RunEvent[] = [];
  for await (const one of run) seen.push(one);
  return seen;
}

describe('a Run', () => {
  it('is awaited for its result', async () => {
    const { run, post } = start();
    post(begin, end(2));
    expect(await run).toEqual(result);
  });

  it('is watched event by event', async () => {
    const { run, post } = start();
    const seen = collect(run);
    post(begin, delta(2), end(3));
    expect((await seen).map(({ type }) => type)).toEqual(['run-start', 'text-delta', 'run-end']);
  });

  it('gives a late watcher the kept events and no old deltas', async () => {
    const { run, post } = start();
    post(begin, delta(2), end(3));
    await run;
    expect((await collect(run)).map(({ type }) => type)).toEqual(['run-start', 'run-end']);
  });

  it('goes on when a watcher leaves', async () => {
    const { run, post } = start();
    post(begin);
    for await (const _event of run) break;
    post(end(2));
    expect((await run).answer).toBe(5);
  });

  it('serves several watchers', async () => {
    const { run, post } = start();
    const both = [collect(run), collect(run)];
    post(begin, end(2));
    for (const seen of await Promise.all(both)) expect(seen).toHaveLength(2);
  });

  it('drops deltas that nobody reads, and never a kept event', async () => {
    const { run, post } = start();
    const reader = run[Symbol.asyncIterator]();
    const first = reader.next();
    post(begin);
    await first;
    post(...Array.from({ length: 5_000 }, (_, index) => delta(index + 2)), end(9_000));
    await run;
    const rest: RunEvent[] = [];
    for await (const one of { [Symbol.asyncIterator]: () => reader }) rest.push(one);
    expect(rest.filter((one) => !isKept(one))).toHaveLength(1_000);
    expect(rest.at(-1)?.type).toBe('run-end');
  });

  it('ends as failed when its worker is lost, with the steps it had', async () => {
    const { run, post, lose } = start();
    post(begin);
    for await (const _event of run) break;
    lose({ kind: 'engine-lost', message: 'The worker died.' });
    expect(await run).toMatchObject({ state: 'failed', error: { kind: 'engine-lost' }, steps: [{ task: 't' }] });
  });

  it('that is lost tells what it had used', async () => {
    const { run, post, lose } = start();
    const usage = { inputTokens: 10, outputTokens: 5, cachedTokens: 0 };
    const said = { type: 'text-end', stepNumber: 1, text: 'a', usage } as const;
    post(begin, event(2, said), event(3, { ...said, agent: ['agent', 'searcher'] }));
    let seen = 0;
    for await (const _event of run) if (++seen === 3) break;
    lose({ kind: 'engine-lost', message: 'The worker died.' });
    expect(await run).toMatchObject({
      usage: { inputTokens: 20, outputTokens: 10 },
      usageByAgent: { agent: usage, 'agent/searcher': usage },
    });
  });

  it('hands a reason to stop on', () => {
    const { run, stops } = start();
    run.stop('enough');
    expect(stops).toEqual(['enough']);
  });
});
