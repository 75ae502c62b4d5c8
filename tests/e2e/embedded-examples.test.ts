import { beforeAll, expect, it } from 'vitest';
import { openPage, shareBrowserForEmbedded } from '../helpers/browser.ts';
import { isSameAnswer } from '../helpers/embedded-answers.mjs';
import { readExamples } from '../helpers/embedded-examples.mjs';

beforeAll(shareBrowserForEmbedded);

const examples = readExamples().filter(({ phrasing }) => phrasing === 'seen');

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
  const wrong = examples.filter(({ answer }, index) => !isSameAnswer(answers[index], answer));
  expect(examples).toHaveLength(30);
  expect(wrong.length, JSON.stringify(wrong)).toBeLessThanOrEqual(2);
});
