import type { Page } from 'playwright-core';
import { openPage } from './browser.ts';

type Library = typeof import('../../src/index.ts');
type Scripted = typeof import('../browser/scripted.harness.ts');

/**
 * Runs `body` in a page with the built library and scripted models at hand.
 *
 * @param argument Is handed to it, copied.
 * @example
 * const answer = await inPage(async ({ CodeAgent }, { modelWriting }) => …);
 */
export async function inPage<Result, Argument = undefined>(
  body: (library: Library, scripted: Scripted, argument: Argument) => Promise<Result>,
  { page, argument }: { readonly page?: Page; readonly argument?: Argument } = {},
): Promise<Result> {
  const target = page ?? (await openPage());
  return target.evaluate(
    async ([source, given]) => {
      const library = await import('/tabagents.js');
      const scripted = await import('/harness/scripted.js');
      // oxlint-disable-next-line typescript/no-implied-eval -- the test's own function, carried into the page as text
      return new Function(`return (${source})`)()(library, scripted, given) as Promise<never>;
    },
    [body.toString(), argument] as const,
  ) as Promise<Result>;
}
