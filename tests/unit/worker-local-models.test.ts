import { expect, it } from 'vitest';
import type { LocalModel } from '../../src/models/local-model.ts';
import { createLocalModels } from '../../src/worker/local-models.ts';

function open() {
  const timers: (() => void)[] = [];
  const disposed: string[] = [];
  const models = createLocalModels((call) => void timers.push(call));
  const make = (modelId: string) => (): LocalModel => ({
    modelId,
    prepare: async () => {},
    countTokens: async () => undefined,
    dispose: () => void disposed.push(modelId),
    async *generate() {},
  });
  const passTime = (): void => {
    for (const call of timers.splice(0)) call();
  };
  return { models, make, disposed, passTime };
}

it('gives all holders of a key the same model', () => {
  const { models, make } = open();
  const first = models.hold('a', {}, make('a'));
  expect(models.hold('a', {}, make('again'))).toBe(first);
  expect(models.hold('b', {}, make('b'))).not.toBe(first);
});

it('unloads a model some time after its last holder let go', () => {
  const { models, make, disposed, passTime } = open();
  const [one, other] = [{}, {}];
  models.hold('a', one, make('a'));
  models.hold('a', other, make('a'));
  models.release(one);
  passTime();
  models.release(other);
  expect(disposed).toEqual([]);
  passTime();
  expect(disposed).toEqual(['a']);
  expect(models.hold('a', one, make('new')).modelId).toBe('new');
});

it('keeps a model that is wanted again in the meantime', () => {
  const { models, make, disposed, passTime } = open();
  const holder = {};
  models.hold('a', holder, make('a'));
  models.release(holder);
  models.hold('a', holder, make('again'));
  passTime();
  expect(disposed).toEqual([]);
});
