import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openPage } from '../helpers/browser.ts';
import type { OpenAIServer } from '../helpers/openai-server.mjs';
import { startOpenAIServer } from '../helpers/openai-server.mjs';
import type { AgentConfig } from '../../src/worker/protocol.ts';

const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

async function startServer(...script: readonly string[]): Promise<OpenAIServer> {
  const server = await startOpenAIServer({ script });
  onTestFinished(() => server.close());
  return server;
}

function modelOf({ baseURL }: OpenAIServer): AgentConfig['model'] {
  return { engine: 'openai-compatible', baseURL, modelId: 'stand-in' };
}

/** The page with an agent that a link brought and its user took. */
async function openAgent(server: OpenAIServer, options: Omit<AgentConfig, 'model'> = {}): Promise<Page> {
  const config = JSON.stringify({ model: modelOf(server), tools: [], ...options });
  const page = await openPage(`/#config=${encodeURIComponent(config)}`);
  await page.getByRole('button', { name: 'Use it for this visit' }).click();
  return page;
}

async function run(page: Page, task: string, button = 'Run'): Promise<void> {
  await page.getByRole('textbox', { name: 'Task' }).fill(task);
  await page.getByRole('button', { name: button, exact: true }).click();
}

function say(thought: string, code: string): string {
  return `Thought: ${thought}\n<code>\n${code}\n</code>`;
}

const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });
const allow = (page: Page) => page.getByRole('button', { name: 'Allow', exact: true });

describe('the page with a hosted model', () => {
  it('shows a plan, has it approved, and follows it as it was changed', async () => {
    const server = await startServer('1. Guess.', say('I count.', 'final_answer(3)'));
    const page = await openAgent(server, { planningInterval: 2, approvals: [{ type: 'plan', decision: 'ask' }] });
    await run(page, 'How many are there?');
    await page.getByText('May it follow this plan?').waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Plan' }).fill('1. Count.');
    await page.getByRole('button', { name: 'Allow as changed' }).click();
    await answer(page).getByText('3').waitFor();
    const plan = page.getByRole('article', { name: 'Plan', exact: true });
    await plan.getByText('Changed by you.').waitFor();
    expect(await plan.getByRole('listitem').allInnerTexts()).toEqual(['Count.']);
    const { messages } = server.requests[1]?.body ?? {};
    expect(JSON.stringify(messages)).toContain('1. Count.');
    expect(JSON.stringify(messages)).not.toContain('1. Guess.');
  });

  it('asks in the middle of code, which waits', async () => {
    const server = await startServer(
      say('I ask.', 'greeting = "Hello "\nprint("before")\nfinal_answer(greeting + ask_user("Who are you?"))'),
    );
    const approvals = [{ type: 'tool', name: 'ask_user', decision: 'ask' }] as const;
    const page = await openAgent(server, { tools: ['ask_user'], approvals });
    await run(page, 'Greet me.');
    await page.getByText('May it call ask_user with this?').waitFor();
    const step = page.getByRole('article', { name: 'Step 1' });
    await step.getByText('before', { exact: true }).waitFor();
    await allow(page).click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('Ada');
    await page.keyboard.press('Enter');
    await answer(page).getByText('Hello Ada').waitFor();
    await step.getByText('allowed by you').waitFor();
    expect(server.requests).toHaveLength(1);
  });

  it('shows what a managed agent did inside the step, and again after a reload', async () => {
    const server = await startServer(
      say('I let it look.', 'final_answer(finder("Find the height."))'),
      say('I know it.', 'print("by heart")'),
      say('I give it.', 'final_answer("324 m")'),
    );
    const finder = { name: 'finder', description: 'Finds things.', model: modelOf(server), tools: [] };
    const page = await openAgent(server, {
      managedAgents: [{ ...finder, approvals: [{ type: 'code', decision: 'ask' }] }],
    });
    await run(page, 'How high is it?');
    await page.getByText('finder asks before it goes on').waitFor();
    await page.getByRole('radio', { name: 'this run' }).check();
    await allow(page).click();
    await answer(page).getByText('324 m').waitFor();

    await page.reload();
    await answer(page).getByText('324 m').waitFor();
    const inner = page.getByRole('list', { name: 'Steps of finder' });
    expect(await inner.isVisible()).toBe(false);
    await page.getByText('Find the height.', { exact: true }).first().click();
    await inner.getByText('by heart', { exact: true }).waitFor();
    await inner.getByText('Allowed by you, for this run.').first().waitFor();
    expect(await inner.getByRole('article').count()).toBe(2);
  });

  it('says which budget was used up, and gives the best answer', async () => {
    const server = await startServer(say('I look.', 'print("seen")'), 'It may be 41.');
    const page = await openAgent(server, { budget: { tokens: 120 } });
    await run(page, 'Count.');
    await answer(page).getByText('It may be 41.').waitFor();
    const said = await page.getByRole('status').first().innerText();
    expect(said).toMatch(/^The budget of 120 tokens is used up\. After 1 step/);
    await page.getByText('Best answer').waitFor();
    await page.getByRole('list', { name: 'Runs' }).getByText('out of budget').waitFor();
  });

  it('goes on with the conversation and what Python knows', async () => {
    const server = await startServer(
      say('I keep it.', 'x = 41\nfinal_answer(x)'),
      say('One more.', 'final_answer(x + 1)'),
    );
    const page = await openAgent(server);
    await run(page, 'Begin.');
    await answer(page).getByText('41').waitFor();
    await run(page, 'And one more?', 'Follow up');
    await answer(page).getByText('42').waitFor();
    expect(JSON.stringify(server.requests[1]?.body.messages)).toContain('Begin.');
  });

  it('sends an attached picture to the model, and gives attached files to the code', async () => {
    const server = await startServer(say('I see.', 'final_answer(open("note.txt").read())'));
    const page = await openAgent(server);
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach files' }).click();
    await (
      await chosen
    ).setFiles([
      { name: 'dot.png', mimeType: 'image/png', buffer: Buffer.from(PICTURE, 'base64') },
      { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('found') },
    ]);
    await run(page, 'What is this?');
    await answer(page).getByText('found').waitFor();
    expect(server.requests[0]?.body.messages.at(-1)?.content).toContainEqual({
      type: 'image_url',
      image_url: { url: `data:image/png;base64,${PICTURE}` },
    });

    await page.reload();
    await answer(page).getByText('found').waitFor();
    await page.getByRole('img', { name: 'image_1.png' }).waitFor();
    await page.getByText('note.txt (5 bytes)').waitFor();
    expect(await page.getByRole('textbox', { name: 'Task' }).inputValue()).toBe('What is this?');
  });
});
