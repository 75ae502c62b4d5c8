import { describe, expect, it } from 'vitest';
import type { ModelEvent } from '../../src/core/index.ts';
import { NO_USAGE } from '../../src/core/index.ts';
import type { Failure } from '../../src/models/retry.ts';
import { sleep, withRetries } from '../../src/models/retry.ts';
import { findWaitMs } from '../../src/models/wait-time.ts';

const FINISH: ModelEvent = { type: 'finish', reason: 'stop', usage: NO_USAGE };
const SERVER: Failure = { error: { kind: 'server', message: 'It failed.' }, retries: 4 };

/** Plays failures, then succeeds; `slept` is what was waited for. */
async function play(
  failures: readonly Failure[],
  { random = 1, stopAfterSleeps = Infinity }: { random?: number; stopAfterSleeps?: number } = {},
) {
  const left = [...failures];
  const slept: number[] = [];
  const controller = new AbortController();
  const call = async function* (): AsyncGenerator<ModelEvent, Failure | undefined> {
    const failure = left.shift();
    if (failure) return failure;
    yield FINISH;
    return undefined;
  };
  const clock = {
    random: () => random,
    sleep: async (durationMs: number) => {
      slept.push(durationMs);
      if (slept.length >= stopAfterSleeps) controller.abort();
    },
  };
  const events: ModelEvent[] = [];
  for await (const event of withRetries(call, controller.signal, clock)) events.push(event);
  return { events, slept };
}

describe('withRetries', () => {
  it('announces each repetition and goes on to the end', async () => {
    const { events } = await play([SERVER, SERVER]);
    expect(events).toEqual([
      { type: 'retry', attempt: 1, delayMs: 500, error: SERVER.error },
      { type: 'retry', attempt: 2, delayMs: 1_000, error: SERVER.error },
      FINISH,
    ]);
  });

  it('gives up after the fourth repetition', async () => {
    const { events, slept } = await play(Array.from({ length: 9 }, () => SERVER));
    expect(slept).toEqual([500, 1_000, 2_000, 4_000]);
    expect(events.at(-1)).toEqual({ type: 'error', error: SERVER.error });
  });

  it('never waits longer than 30 s by itself', async () => {
    const { slept } = await play(Array.from({ length: 8 }, () => ({ ...SERVER, retries: 8 })));
    expect(Math.max(...slept)).toBe(30_000);
  });

  it('spreads the delays by chance over the upper half', async () => {
    expect((await play([SERVER], { random: 0 })).slept).toEqual([250]);
  });

  it('waits as long as the provider asks', async () => {
    expect((await play([{ ...SERVER, waitMs: 7_000 }])).slept).toEqual([7_000]);
  });

  it('does not wait for a provider that asks for more than a minute, and says when it can be asked again', async () => {
    const error = { kind: 'rate-limit', message: 'Too many.' } as const;
    const { events, slept } = await play([{ error, retries: 4, waitMs: 600_000 }]);
    expect(slept).toEqual([]);
    expect(events).toEqual([
      { type: 'error', error: { ...error, message: 'Too many. It can be asked again in 10 minutes.' } },
    ]);
  });

  it('does not ask again where the answer would be the same', async () => {
    const failure: Failure = { error: { kind: 'auth', message: 'Wrong key.' }, retries: 0 };
    expect((await play([failure])).events).toEqual([{ type: 'error', error: failure.error }]);
  });

  it('ends without a further call when it is cancelled while it waits', async () => {
    const { events } = await play([SERVER, SERVER], { stopAfterSleeps: 1 });
    expect(events.map(({ type }) => type)).toEqual(['retry']);
  });
});

describe('sleep', () => {
  it('ends as soon as the signal is cancelled', async () => {
    const controller = new AbortController();
    const slept = sleep(3_600_000, controller.signal);
    controller.abort();
    await expect(slept).resolves.toBeUndefined();
  });

  it('does not begin under a cancelled signal', async () => {
    await expect(sleep(3_600_000, AbortSignal.abort())).resolves.toBeUndefined();
  });
});

describe('findWaitMs', () => {
  const now = Date.UTC(2026, 0, 1);
  it.each([
    { headers: { 'retry-after': '2' }, body: '', waitMs: 2_000 },
    { headers: { 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' }, body: '', waitMs: 5_000 },
    { headers: { 'retry-after': 'Wed, 31 Dec 2025 00:00:00 GMT' }, body: '', waitMs: 0 },
    { headers: { 'retry-after-ms': '120', 'retry-after': '1' }, body: '', waitMs: 120 },
    { headers: { 'retry-after': 'soon' }, body: '{"retry_after": 3}', waitMs: 3_000 },
    { headers: {}, body: '{"error":{"message":"Please try again in 1.5s."}}', waitMs: 1_500 },
    { headers: {}, body: 'Please try again in 20ms.', waitMs: 20 },
    { headers: {}, body: 'Please try again in 1m30s', waitMs: 90_000 },
    { headers: {}, body: 'retry after 10 seconds', waitMs: 10_000 },
    { headers: {}, body: 'try again in 2 minutes', waitMs: 120_000 },
    { headers: {}, body: '[{"error":{"details":[{"retryDelay": "3s"}]}}]', waitMs: 3_000 },
    { headers: {}, body: '{"retry_after_ms": 250}', waitMs: 250 },
    { headers: {}, body: 'Too many requests', waitMs: undefined },
  ])('reads $waitMs ms from $headers $body', ({ headers, body, waitMs }) => {
    expect(findWaitMs(headers, body, now)).toBe(waitMs);
  });
});
