import { expect, it } from 'vitest';
import { openPage } from '../helpers/browser.ts';
import { startChance } from '../helpers/random.ts';

const RUNS = 60;

it('whatever a model says, real Python and real calls end every run in a state', async () => {
  const chance = startChance('mutations with real Python');
  const page = await openPage();
  const found = await page.evaluate(
    async ([seed, runs]) => {
      const { CodeAgent } = (await import('/tabagents.js')) as typeof import('../../src/index.ts');
      const { mutants } = (await import('/harness/mutations.js')) as typeof import('../browser/mutations.harness.ts');
      const { model, odd, said } = mutants(seed);
      const forms = ['code', 'tool', 'json'] as const;
      const agents = forms.map(
        (actions) => new CodeAgent({ model, tools: [odd], maxSteps: 2, limits: { timeMs: 3_000 }, actions }),
      );
      const states: Record<string, number> = {};
      const faults: string[] = [];
      for (let count = 0; count < runs; count++) {
        said.length = 0;
        const run = agents[count % agents.length]?.run('Survive.', { reset: count % 5 > 0 });
        const { state, error, steps } = (await run) ?? { state: 'none', error: undefined, steps: [] };
        states[state] = (states[state] ?? 0) + 1;
        if (error?.kind === 'internal' || steps[0]?.type !== 'task')
          faults.push(`${error?.message} after ${said.join('\n')}`);
      }
      // Whatever was said, the sandboxes still work.
      const { answer } = (await agents[0]?.run('Survive.', { maxSteps: 1 })) ?? {};
      for (const agent of agents) await agent.dispose();
      return { states, faults, hasAnswered: answer !== undefined };
    },
    [chance.below(2 ** 31), RUNS] as const,
  );
  const where = `TABAGENTS_SEED=${chance.seed}`;
  expect(found.faults, where).toEqual([]);
  expect(found.hasAnswered, where).toBe(true);
  const ended = Object.values(found.states).reduce((sum, count) => sum + count, 0);
  expect(ended, where).toBe(RUNS);
  expect(
    Object.keys(found.states).every((state) => ['success', 'max-steps', 'failed'].includes(state)),
    where,
  ).toBe(true);
});
