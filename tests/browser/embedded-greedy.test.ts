import { beforeAll, expect, it } from 'vitest';
import type { ToolDescription } from '../../src/core/index.ts';
import { openPage, shareBrowserForEmbedded } from '../helpers/browser.ts';
import type * as Harness from './embedded.harness.ts';

beforeAll(shareBrowserForEmbedded);

interface Turn {
  readonly task: string;
  readonly tools?: readonly ToolDescription[];
}

const rate: ToolDescription = {
  name: 'fx_rate',
  description: 'Exchange rate between two currencies.',
  inputSchema: {
    type: 'object',
    properties: { source: { type: 'string' }, target: { type: 'string' } },
    required: ['source', 'target'],
  },
  outputSchema: { type: 'number' },
};
const stock: ToolDescription = {
  name: 'wh_q7',
  description: 'Pieces of a product in stock.',
  inputSchema: { type: 'object', properties: { product: { type: 'string' } }, required: ['product'] },
  outputSchema: { type: 'integer' },
};
const weather: ToolDescription = {
  name: 'get_weather',
  description: 'Weather in a city, as a dict with temperature and sky.',
  inputSchema: { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] },
  outputSchema: { type: 'object' },
};
const tools = [rate, stock, weather];

const TURNS: readonly Turn[] = [
  { task: 'i have 3 packs of 12 pencils and give away 7, how many left' },
  { task: "what's 18% of 250?" },
  { task: 'Split a bill of 96 euros between 4 people' },
  { task: 'A jacket costs 120 dollars and is 25% off. What do I pay?' },
  { task: 'how many days from 2024-10-01 to 2024-12-25' },
  { task: 'What day of the week was July 20, 1969?' },
  { task: 'reverse the word "keyboard"' },
  { task: 'sort these from largest to smallest: 7, 22, 3, 15' },
  { task: 'Convert 68 fahrenheit to celsius' },
  { task: 'Is 143 a prime number?' },
  { task: 'My train leaves at 14:35 and takes 80 minutes. When does it arrive?' },
  { task: 'I save 45 euros a month. After how many months do I have 600?' },
  { task: 'make HELLO WORLD lower case' },
  { task: 'Who wrote Hamlet?' },
  { task: 'How many hammers are in stock?', tools },
  { task: 'What is the weather in Oslo?', tools },
  { task: 'How many dollars are 250 euros?', tools },
  { task: 'Do we have more chairs or more tables in stock?', tools },
  { task: 'How old is Maya?', tools },
  { task: 'What is 17 times 23?', tools },
];

it('writes for 20 tasks what it wrote when its weights were made', { timeout: 120_000 }, async () => {
  const page = await openPage();
  const replies = await page.evaluate(async (turns) => {
    const { openEmbedded, firstTurn, collect, toText } = (await import('/harness/embedded.js')) as typeof Harness;
    const { model } = openEmbedded();
    const replies: string[] = [];
    for (const { task, tools } of turns) replies.push(toText(await collect(model, firstTurn(task, tools))));
    return replies;
  }, TURNS);
  const written = TURNS.map(({ task, tools = [] }, index) => {
    const beside = tools.length > 0 ? ` (with ${tools.map(({ name }) => name).join(', ')})` : '';
    return `# ${task}${beside}\n\n${replies[index]}`;
  });
  expect(written).toHaveLength(20);
  // New weights write something else: `npm test -- tests/browser/embedded-greedy.test.ts -u`.
  await expect(written.join('\n')).toMatchFileSnapshot('../fixtures/embedded-greedy.txt');
});
