import { describe, expect, it } from 'vitest';
import type { PrefixCaches } from '../../src/models/prefix-caches.ts';
import { createPrefixCaches } from '../../src/models/prefix-caches.ts';

/** What stands for keys and values: a name, and how many tokens they are of. */
interface Fake {
  readonly name: string;
  readonly length: number;
}

function open({ limitBytes = 10_000, isCroppable = true } = {}) {
  const disposed: string[] = [];
  const caches = createPrefixCaches<Fake>(
    {
      crop: async ({ name }, length) => (isCroppable ? { name: `${name}/${length}`, length } : undefined),
      sizeBytes: ({ length }) => length,
      dispose: ({ name }) => void disposed.push(name),
    },
    limitBytes,
  );
  return { caches, disposed };
}

/** Ids from `first` on, as many as `count`. */
const ids = (count: number, first = 1): number[] => Array.from({ length: count }, (_, index) => first + index);

/** Leaves a cache as a call does that asked `asked` and wrote `written`. */
function leave(caches: PrefixCaches<Fake>, name: string, asked: readonly number[], written: readonly number[]): void {
  const all = [...asked, ...written];
  caches.put({ name, length: all.length }, all, asked.length);
}

describe('the caches of earlier prompts', () => {
  it('have nothing for the first prompt', async () => {
    const { caches } = open();
    expect(await caches.take(ids(5))).toEqual({ cache: undefined, length: 0 });
  });

  it('give the whole cache to a prompt that goes on from it, once', async () => {
    const { caches } = open();
    leave(caches, 'a', ids(50), ids(10, 51));
    expect(await caches.take(ids(100))).toEqual({ cache: { name: 'a', length: 60 }, length: 60 });
    expect((await caches.take(ids(100))).cache).toBeUndefined();
  });

  it('drop what of the answer a prompt does not repeat, and let the old one go', async () => {
    const { caches, disposed } = open();
    leave(caches, 'a', ids(50), ids(10, 51));
    const prompt = [...ids(55), ...ids(20, 900)];
    expect(await caches.take(prompt)).toEqual({ cache: { name: 'a/55', length: 55 }, length: 55 });
    expect(disposed).toEqual(['a']);
  });

  it.each([50, 55])('leave at least one of %i tokens to be run', async (count) => {
    const { caches } = open();
    leave(caches, 'a', ids(50), ids(10, 51));
    expect(await caches.take(ids(count))).toMatchObject({ length: count - 1 });
  });

  it('give the cache of a prompt that is asked again, and do not gather copies', async () => {
    const { caches, disposed } = open();
    leave(caches, 'a', ids(50), ids(10, 51));
    expect(await caches.take(ids(50))).toMatchObject({ cache: { name: 'a/49' } });
    expect(disposed).toEqual(['a']);
    expect(await caches.take(ids(50))).toEqual({ cache: undefined, length: 0 });
  });

  it('keep a conversation whose beginning is asked again', async () => {
    const { caches, disposed } = open();
    leave(caches, 'a', ids(90), ids(10, 91));
    expect(await caches.take(ids(50))).toMatchObject({ cache: { name: 'a/49' } });
    expect(disposed).toEqual([]);
  });

  it('copy a beginning that another conversation shares, and keep that conversation', async () => {
    const { caches, disposed } = open();
    leave(caches, 'a', ids(50), ids(10, 51));
    const other = [...ids(30), ...ids(30, 500)];
    expect(await caches.take(other)).toEqual({ cache: { name: 'a/30', length: 30 }, length: 30 });
    expect(disposed).toEqual([]);
    expect(await caches.take(ids(100))).toMatchObject({ cache: { name: 'a' }, length: 60 });
  });

  it('do not copy a few tokens', async () => {
    const { caches } = open();
    leave(caches, 'a', ids(50), []);
    expect(await caches.take([...ids(8), ...ids(30, 500)])).toEqual({ cache: undefined, length: 0 });
  });

  it('keep one for each of two agents that take turns', async () => {
    const { caches } = open();
    let first = [...ids(40), ...ids(20, 100)];
    let second = [...ids(40), ...ids(20, 200)];
    const reused: number[] = [];
    for (let turn = 0; turn < 3; turn++) {
      for (const prompt of [first, second]) {
        const { cache, length } = await caches.take(prompt);
        reused.push(length);
        leave(caches, cache?.name ?? `new ${reused.length}`, prompt, [7_000 + turn]);
      }
      first = [...first, 7_000 + turn, ...ids(10, 300 + 10 * turn)];
      second = [...second, 7_000 + turn, ...ids(10, 400 + 10 * turn)];
    }
    // Nothing, the shared system prompt, and from then on each its own.
    expect(reused).toEqual([0, 40, 61, 61, 72, 72]);
  });

  it('give nothing of a cache that cannot be cropped, unless all of it is wanted', async () => {
    const { caches } = open({ isCroppable: false });
    leave(caches, 'a', ids(50), ids(10, 51));
    expect(await caches.take([...ids(30), ...ids(30, 500)])).toEqual({ cache: undefined, length: 0 });
    expect(await caches.take(ids(100))).toMatchObject({ cache: { name: 'a' }, length: 60 });
    leave(caches, 'b', ids(50), ids(10, 51));
    expect(await caches.take([...ids(55), 900])).toEqual({ cache: undefined, length: 0 });
  });

  it('let the least recently used go when there are too many, and never the latest', async () => {
    const { caches, disposed } = open({ limitBytes: 100 });
    leave(caches, 'a', ids(40), []);
    leave(caches, 'b', ids(40, 100), []);
    await caches.take([...ids(40), 41]).then(({ cache }) => cache && leave(caches, 'a2', ids(45), []));
    leave(caches, 'c', ids(40, 200), []);
    expect(disposed).toEqual(['b']);
    leave(caches, 'huge', ids(500, 1_000), []);
    expect(disposed).toEqual(['b', 'a2', 'c']);
    expect(await caches.take(ids(501, 1_000))).toMatchObject({ length: 500 });
  });
});
