import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { openPage } from '../helpers/browser.ts';

const TASK = 'How many days are between 2024-03-01 and 2024-12-25?';
const WEIGHTS = '**/model_quantized.onnx';

async function start(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Task' }).fill(TASK);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
}

async function expectAnswer(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Answer' }).getByText('299').first().waitFor();
}

it('says on the page which file of the model is missing, and solves the task once it is there', async () => {
  const page = await openPage('/');
  await page.context().route(WEIGHTS, (route) => route.fulfill({ status: 404 }));
  await start(page);
  await page
    .getByText(/model_quantized\.onnx is missing \(status 404\)/)
    .first()
    .waitFor();
  await page.context().unroute(WEIGHTS);
  await start(page);
  await expectAnswer(page);
});

it('ends the run when the engine is killed while it writes, keeps what was done, and solves the task again', async () => {
  const page = await openPage('/');
  await start(page);
  await expectAnswer(page);
  const engine = page.workers().find((worker) => worker.url().includes('embedded.worker'));
  if (!engine)
    throw new Error(
      `no engine among ${page
        .workers()
        .map((worker) => worker.url())
        .join(', ')}`,
    );
  // It ends itself as soon as it is asked to write: nobody is told, as when the browser ends it.
  await engine.evaluate(() => addEventListener('message', () => close()));
  await start(page);
  await page
    .getByText(/embedded model has ended.*Try again/)
    .first()
    .waitFor();
  await start(page);
  await expectAnswer(page);
  await page.getByRole('list', { name: 'Runs' }).getByRole('listitem').nth(2).waitFor();
});
