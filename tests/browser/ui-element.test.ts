import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { ApprovalRule, RunEvent } from '../../src/core/index.ts';
import { openPage, siteOrigin } from '../helpers/browser.ts';

/** Puts `<tab-agent>` elements on a page of somebody's own. */
async function embed(markup = '<tab-agent></tab-agent>'): Promise<Page> {
  const page = await openPage();
  await page.evaluate(async (markup) => {
    await import('/tab-agent.js');
    document.body.innerHTML = markup;
  }, markup);
  await page.getByRole('textbox', { name: 'Task' }).first().waitFor();
  return page;
}

/** Gives the elements a model that says these codes in turn, and then nothing until it is stopped. */
async function giveModel(
  page: Page,
  codes: readonly string[],
  options: { readonly tools?: readonly string[]; readonly approvals?: readonly ApprovalRule[] } = {},
): Promise<void> {
  await page.evaluate(
    ([codes, options]) => {
      for (const element of document.querySelectorAll('tab-agent')) {
        let turn = 0;
        element.agent = {
          ...options,
          model: {
            modelId: 'scripted',
            async *generate(_messages, { signal }) {
              const code = codes[turn++];
              if (code === undefined) {
                await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
              } else {
                yield { type: 'text-delta', text: `Thought: go.\n<code>\n${code}\n` };
                const usage = { inputTokens: 1, outputTokens: 1, cachedTokens: 0 };
                yield { type: 'finish', reason: 'stop', usage };
              }
            },
          },
        };
      }
    },
    [codes, options] as const,
  );
}

async function run(page: Page, task: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Task' }).first().fill(task);
  await page.getByRole('button', { name: 'Run', exact: true }).first().click();
}

const answer = (page: Page) => page.getByRole('region', { name: 'Answer' });

describe('<tab-agent>', () => {
  it('solves a task and tells the page of every event', async () => {
    const page = await embed();
    await giveModel(page, ['print("seen")', 'final_answer(40 + 2)']);
    const events = page.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const types: string[] = [];
          document.addEventListener('agent-event', (event) => types.push((event as CustomEvent<RunEvent>).detail.type));
          document.addEventListener('run-end', (event) => {
            resolve([...types, String((event as CustomEvent<{ answer: unknown }>).detail.answer)]);
          });
        }),
    );
    await run(page, 'Add.');
    await answer(page).getByText('42').waitFor();
    const types = await events;
    expect(types[0]).toBe('run-start');
    for (const type of ['step-start', 'text-end', 'code-end', 'step-end']) expect(types).toContain(type);
    expect(types.slice(-2)).toEqual(['run-end', '42']);
  });

  it('gives the result to whoever calls run()', async () => {
    const page = await embed();
    await giveModel(page, ['final_answer("done")']);
    const result = await page.evaluate(async () => {
      const { answer, state } = (await document.querySelector('tab-agent')?.run('Go.')) ?? {};
      return { answer, state };
    });
    expect(result).toEqual({ answer: 'done', state: 'success' });
  });

  it('shows a number as it is meant, and to the last digit below', async () => {
    const page = await embed();
    await giveModel(page, ['final_answer(0.1 + 0.2)']);
    await run(page, 'Add.');
    await answer(page).getByText('0.3', { exact: true }).waitFor();
    await answer(page).getByText('To the last digit: 0.30000000000000004', { exact: true }).waitFor();
  });

  it('asks its user in the middle of a step', async () => {
    const page = await embed();
    await giveModel(page, ['name = ask_user("What is your name?")\nfinal_answer("Hello " + name)'], {
      tools: ['ask_user'],
    });
    await run(page, 'Greet me.');
    await page.getByText('What is your name?', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: 'Reply' }).fill('Ada');
    await page.keyboard.press('Enter');
    await answer(page).getByText('Hello Ada').waitFor();
    expect(await page.getByRole('textbox', { name: 'Reply' }).count()).toBe(0);
  });

  it('offers the answers that the agent offers', async () => {
    const page = await embed();
    await giveModel(page, ['final_answer(ask_user("Which colour?", ["red", "blue"]))'], { tools: ['ask_user'] });
    await run(page, 'Ask me.');
    await page.getByRole('button', { name: 'blue' }).click();
    await answer(page).getByText('blue').waitFor();
  });

  it('asks before code runs where it is to, and goes on as its user says', async () => {
    const page = await embed();
    const approvals = [{ type: 'code', decision: 'ask' }] as const;
    await giveModel(page, ['print("one")', 'final_answer("two")'], { approvals });
    await run(page, 'Go.');
    const question = page.getByText('May this code run?');
    await question.waitFor();
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByRole('textbox', { name: 'Code' }).fill('print("changed")');
    await page.getByRole('button', { name: 'Allow as changed' }).click();
    await page.getByRole('list', { name: 'Steps' }).getByText('changed', { exact: true }).waitFor();
    await question.waitFor();
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await answer(page).getByText('two').waitFor();
    await page.getByText('Allowed by you.').waitFor();
  });

  it('takes its question back when it is stopped', async () => {
    const page = await embed();
    await giveModel(page, ['print("one")'], { approvals: [{ type: 'code', decision: 'ask' }] });
    await run(page, 'Go.');
    const question = page.getByText('May this code run?');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('Stopped').waitFor();
  });

  it('goes on from its last answer when it is told to follow up', async () => {
    const page = await embed();
    await giveModel(page, ['x = 41\nfinal_answer(x)', 'final_answer(x + 1)']);
    await run(page, 'Begin.');
    await answer(page).getByText('41').waitFor();
    await page.getByRole('textbox', { name: 'Task' }).fill('And one more?');
    await page.getByRole('button', { name: 'Follow up' }).click();
    await answer(page).getByText('42').waitFor();
    await page.getByRole('button', { name: 'Show that one' }).click();
    await answer(page).getByText('41').waitFor();
    expect(await page.getByRole('button', { name: 'Follow up' }).count()).toBe(0);
  });

  it('gives attached files to the code', async () => {
    const page = await embed();
    await giveModel(page, ['final_answer(open("note.txt").read())']);
    const chosen = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach files' }).click();
    await (await chosen).setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('found') });
    await run(page, 'Read it.');
    await answer(page).getByText('found').waitFor();
    expect(await page.getByRole('button', { name: 'Remove note.txt' }).count()).toBe(0);
  });

  it('is run with Enter and stopped with Escape', async () => {
    const page = await embed();
    await giveModel(page, ['print("kept")']);
    await page.getByRole('textbox', { name: 'Task' }).fill('Wait.');
    await page.keyboard.press('Enter');
    await page.getByRole('list', { name: 'Steps' }).getByText('kept', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('status').getByText('Stopped').waitFor();
    expect(await page.getByRole('list', { name: 'Steps' }).innerText()).toContain('kept');
    expect(await page.getByRole('button', { name: 'Run', exact: true }).isVisible()).toBe(true);
  });

  it('keeps a run at work in view while another one is looked at', async () => {
    const page = await embed();
    await giveModel(page, ['final_answer("first")', 'print("second at work")']);
    await run(page, 'Begin with this.');
    await answer(page).getByText('first').waitFor();
    await run(page, 'Then that.');
    const steps = page.getByRole('list', { name: 'Steps' });
    await steps.getByText('second at work', { exact: true }).waitFor();
    await page.getByRole('list', { name: 'Runs' }).getByText('Begin with this.').click();
    await answer(page).getByText('first').waitFor();
    expect(await page.getByRole('button', { name: 'Stop' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Show it' }).click();
    await steps.getByText('second at work', { exact: true }).waitFor();
  });

  it('works beside another of its kind', async () => {
    const page = await embed('<tab-agent></tab-agent><tab-agent></tab-agent>');
    await giveModel(page, ['final_answer(6 * 7)']);
    const answers = await page.evaluate(() =>
      Promise.all([...document.querySelectorAll('tab-agent')].map(async (one) => (await one.run('Go.')).answer)),
    );
    expect(answers).toEqual([42, 42]);
  });

  it('fills in the task of its attribute and runs nothing', async () => {
    const page = await embed('<tab-agent task="Wait for me." model="embedded"></tab-agent>');
    expect(await page.getByRole('textbox', { name: 'Task' }).inputValue()).toBe('Wait for me.');
    expect(await page.getByRole('list', { name: 'Steps' }).count()).toBe(0);
  });

  it.each([
    ['{"model": {"engine": "gpt"}}', 'must be "embedded", "transformers-js" or "openai-compatible"'],
    ['{"model": {"engine": "transformers-js", "path": "mine"}}', '"path" must be the whole URL of a folder'],
    ['{"model": ', 'it is not JSON'],
  ])('says what is wrong with the config %s and runs nothing', async (config, problem) => {
    const page = await embed(`<tab-agent config='${config}'></tab-agent>`);
    await page.getByRole('alert').getByText(problem).waitFor();
    await run(page, 'Go.');
    await page.getByRole('alert').getByText(problem).waitFor();
    expect(await page.getByRole('list', { name: 'Steps' }).count()).toBe(0);
    const refusal = await page.evaluate(() => document.querySelector('tab-agent')?.run('Go.').catch(String));
    expect(refusal).toContain(problem);
  });

  it('says what the embedded model can and cannot do, and of no other model', async () => {
    const hosted = '{"model": {"engine": "openai-compatible", "baseURL": "http://127.0.0.1:9/v1", "modelId": "m"}}';
    const page = await embed(`<tab-agent></tab-agent><tab-agent config='${hosted}'></tab-agent>`);
    const said = await page.locator('tab-agent').evaluateAll((elements) =>
      elements.map((element) => {
        const { shadowRoot } = element.shadowRoot?.querySelector('tab-agent-examples') ?? {};
        return shadowRoot?.textContent?.includes('It cannot');
      }),
    );
    expect(said).toEqual([true, false]);
    expect(await page.getByText('On this device: a very small model').count()).toBe(1);
  });

  it('downloads no model of the Hub for somebody who has only clicked into its field', async () => {
    const model = { engine: 'transformers-js', path: `${siteOrigin()}/models/none/` };
    const page = await embed(`<tab-agent config='${JSON.stringify({ model })}'></tab-agent><tab-agent></tab-agent>`);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    // The embedded model is loaded by a click into the field, as a control; it is asked for later.
    const loaded = page.waitForRequest((request) => request.url().includes('/models/embedded/onnx/'));
    for (const field of await page.getByRole('textbox', { name: 'Task' }).all()) await field.click();
    await loaded;
    expect(requests.filter((url) => url.startsWith(model.path))).toEqual([]);
    const asked = page.waitForRequest((request) => request.url().startsWith(model.path));
    await run(page, 'Go.');
    await asked;
  });

  it('takes the theme of its attribute', async () => {
    const page = await embed('<tab-agent theme="dark"></tab-agent>');
    const scheme = await page.evaluate(
      () => getComputedStyle(document.querySelector('tab-agent') ?? document.body).colorScheme,
    );
    expect(scheme).toBe('dark');
  });
});

describe('a link with a configuration', () => {
  it('is shown without its key, and used only after a yes', async () => {
    const model = {
      engine: 'openai-compatible',
      baseURL: 'http://127.0.0.1:9/v1',
      modelId: 'strange',
      apiKey: 'sk-stolen',
    };
    const page = await openPage(`/#config=${encodeURIComponent(JSON.stringify({ model, task: 'Do it.' }))}`);
    const offer = page.getByRole('region', { name: 'Offered configuration' });
    await offer.getByText('http://127.0.0.1:9/v1').waitFor();
    expect(await page.content()).not.toContain('sk-stolen');
    expect(await page.getByRole('textbox', { name: 'Task' }).inputValue()).toBe('Do it.');
    expect(await page.getByRole('button', { name: 'Model: Embedded model' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Use it for this visit' }).click();
    await page.getByRole('button', { name: 'Model: strange' }).waitFor();
    expect(await page.getByRole('list', { name: 'Steps' }).count()).toBe(0);
  });
});

describe('a link with a model that would be downloaded', () => {
  it('names the host that it comes from, and asks it for nothing', async () => {
    const model = { engine: 'transformers-js', modelId: 'strange/model', host: 'http://127.0.0.1:9/' };
    const page = await openPage('/harness/blank.html');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${siteOrigin()}/#config=${encodeURIComponent(JSON.stringify({ model, task: 'Do it.' }))}`);
    const offer = page.getByRole('region', { name: 'Offered configuration' });
    await offer.getByText('downloaded once from 127.0.0.1:9').waitFor();
    await page.getByRole('textbox', { name: 'Task' }).click();
    await page.getByRole('button', { name: 'Use it for this visit' }).click();
    await page.getByRole('button', { name: 'Model: strange/model' }).waitFor();
    expect(await page.getByRole('list', { name: 'Steps' }).count()).toBe(0);
    expect(requests.filter((url) => url.startsWith(model.host))).toEqual([]);
  });
});

describe('the settings', () => {
  it('try and keep a model on this device', async () => {
    const page = await openPage('/');
    await page.getByRole('button', { name: 'Model: Embedded model' }).click();
    await page.getByRole('radio', { name: /^On this device/ }).check();
    const source = page.getByLabel('Model of the Hub, or URL of a folder');
    expect(await page.getByRole('checkbox', { name: /search Wikipedia/ }).isChecked()).toBe(false);

    await source.fill('qwen3');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await source.evaluate((input: HTMLInputElement) => input.validity.patternMismatch)).toBe(true);

    await source.fill(`${siteOrigin()}/models/embedded/`);
    await page.getByLabel('Weights').selectOption('q8');
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page
      .getByRole('dialog')
      .getByText(/It answered in/)
      .waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Model: embedded', exact: true }).waitFor();

    await page.reload();
    await page.getByRole('button', { name: 'Model: embedded', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(await source.inputValue()).toBe(`${siteOrigin()}/models/embedded/`);
    expect(await page.getByLabel('Weights').inputValue()).toBe('q8');
    expect(await page.getByLabel('Runs on').inputValue()).toBe('auto');
  });

  it('take the address of a page of the Hub for its model', async () => {
    const page = await openPage('/');
    await page.getByRole('button', { name: 'Model: Embedded model' }).click();
    await page.getByRole('radio', { name: /^On this device/ }).check();
    const source = page.getByLabel('Model of the Hub, or URL of a folder');
    await source.fill('https://huggingface.co/onnx-community/Qwen3-0.6B-ONNX');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Model: onnx-community/Qwen3-0.6B-ONNX' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await source.inputValue()).toBe('onnx-community/Qwen3-0.6B-ONNX');
  });

  it('are remembered; a key that was to be kept can be forgotten', async () => {
    const page = await openPage('/');
    await page.getByRole('button', { name: 'Model: Embedded model' }).click();
    await page.getByRole('radio', { name: 'A server' }).check();
    await page.getByLabel('Base URL').fill('http://127.0.0.1:9/v1');
    await page.getByLabel('Model id').fill('my-model');
    await page.getByLabel('API key').fill('sk-mine');
    await page.getByLabel('Keep key on this device').check();
    await page.getByRole('button', { name: 'Test', exact: true }).click();
    await page.getByRole('dialog').getByText('127.0.0.1:9').waitFor();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Model: my-model' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Model: my-model' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByLabel('Base URL').inputValue()).toBe('http://127.0.0.1:9/v1');
    expect(await page.getByLabel('API key').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Forget the key for 127.0.0.1:9' }).click();
    await page.getByRole('button', { name: /Forget/ }).waitFor({ state: 'detached' });
  });

  it('say what is asked about, what may be used up, and how the agent works; decisions can be taken back', async () => {
    const page = await openPage('/');
    const model = page.getByRole('button', { name: 'Model: Embedded model' });
    await model.click();
    await page.getByLabel('its code runs').check();
    await page.getByLabel('US dollars').fill('0.25');
    await page.getByRole('button', { name: 'Save' }).click();
    await run(page, 'What is 63% of 20?');
    await page.getByText('May this code run?').waitFor();
    await page.getByRole('radio', { name: 'always' }).check();
    await page.getByRole('button', { name: 'Allow', exact: true }).click();
    await answer(page).waitFor();

    await page.reload();
    await model.click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByLabel('its code runs').isChecked()).toBe(true);
    expect(await page.getByLabel('US dollars').inputValue()).toBe('0.25');
    const rules = page.getByRole('list', { name: 'Decisions that hold for every run' });
    await rules.getByText('Code: allowed without asking').waitFor();
    await rules.getByRole('button', { name: /^Forget/ }).click();
    await rules.waitFor({ state: 'detached' });
    await page.getByLabel('Plans every so many steps').fill('3');
    await page.getByText('Advanced').click();
    await page.getByLabel('Context window, in tokens').fill('8192');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.reload();
    await model.click();
    await page.getByRole('dialog').waitFor();
    expect(await rules.count()).toBe(0);
    expect(await page.getByLabel('Plans every so many steps').inputValue()).toBe('3');
    expect(await page.getByLabel('Context window, in tokens').inputValue()).toBe('8192');
  });

  it('keep the prices of a hosted model, and say what is wrong where it can be seen', async () => {
    const page = await openPage('/');
    await page.getByRole('button', { name: 'Model: Embedded model' }).click();
    await page.getByRole('radio', { name: 'A server' }).check();
    await page.getByLabel('Base URL').fill('http://127.0.0.1:9/v1');
    await page.getByLabel('Model id').fill('my-model');
    const complaints = (label: string): Promise<string> =>
      page.getByLabel(label).evaluate((input: HTMLInputElement) => input.validationMessage);

    await page.getByLabel('Imports besides').fill('os.system()');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await complaints('Imports besides')).not.toBe('');
    await page.getByLabel('Imports besides').fill('json, xml.dom');

    const window = page.getByLabel('Context window, in tokens');
    await page.getByText('Advanced').click();
    await window.fill('5');
    await page.getByText('Advanced').click();
    await page.getByRole('button', { name: 'Save' }).click();
    await window.waitFor();
    await window.fill('');

    await page.getByLabel('Price of a million tokens read').fill('3');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(await complaints('Price of a million tokens written')).toContain('both prices');
    await page.getByLabel('Price of a million tokens written').fill('15');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('button', { name: 'Model: my-model' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Model: my-model' }).click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByLabel('Price of a million tokens read').inputValue()).toBe('3');
    expect(await page.getByLabel('Price of a million tokens written').inputValue()).toBe('15');
    expect(await page.getByLabel('Imports besides').inputValue()).toBe('json, xml.dom');
  });

  it('can be used with the keyboard alone', async () => {
    const page = await openPage('/');
    const model = page.getByRole('button', { name: 'Model: Embedded model' });
    await model.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await model.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button)).toBe(true);
  });
});
