import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPage } from '../helpers/browser.ts';

interface Example {
  readonly task: string;
  readonly answer: unknown;
}

const examples = readFileSync(new URL('../fixtures/seen-examples.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Example);

function isSame(given: unknown, wanted: unknown): boolean {
  if (typeof given === 'number' && typeof wanted === 'number') {
    return Math.abs(given - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted));
  }
  return JSON.stringify(given) === JSON.stringify(wanted);
}

it('solves with the embedded model at least 28 of the 30 example tasks phrased as in its training', async () => {
  const page = await openPage();
  const answers = await page.evaluate(
    async (tasks) => {
      const { CodeAgent, embedded, toJsonValue } =
        (await import('/tabagents.js')) as typeof import('../../src/index.ts');
      const agent = new CodeAgent({ model: embedded(), imports: ['calendar'], maxSteps: 6 });
      const given: unknown[] = [];
      for (const task of tasks) given.push(toJsonValue((await agent.run(task)).answer));
      return given;
    },
    examples.map(({ task }) => task),
  );
  const wrong = examples.filter(({ answer }, index) => !isSame(answers[index], answer));
  expect(examples).toHaveLength(30);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(2);
});
