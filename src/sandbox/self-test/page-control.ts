import type { Targets, Tried } from './attempt.ts';
import { tryOut } from './attempt.ts';
import { windowAttempts } from './window-attempts.ts';

/**
 * Makes one of `windowAttempts` as its control: in an empty, ordinary frame of this page, which has what the page has.
 *
 * @example
 * const { outcome } = await tryOnPage('localStorage', targets);
 */
export async function tryOnPage(name: string, targets: Targets): Promise<Tried> {
  const frame = document.createElement('iframe');
  frame.name = `tabagents-self-test-${crypto.randomUUID()}`;
  frame.hidden = true;
  frame.title = 'Control of the self-test';
  document.body.append(frame);
  try {
    // A window that is opened by its name has an opener.
    open('', frame.name);
    const scope = frame.contentWindow as (Window & typeof globalThis) | null;
    const one = windowAttempts.find((each) => each.name === name);
    return await tryOut(async () => {
      if (!one || !scope) throw new Error('there is no such attempt');
      return one.attempt(targets, scope);
    });
  } finally {
    frame.remove();
  }
}
