import * as Comlink from 'comlink';
import type { Approve } from '../core/index.ts';
import type { PageHooks } from './protocol.ts';

/**
 * Asks the page's person; the page is told when nobody waits for the answer any more.
 *
 * @example
 * const decision = await toApprove('agent', hooks)(request, signal);
 */
export function toApprove(agentKey: string, hooks: PageHooks): Approve {
  return async (request, signal) => {
    const { port1, port2 } = new MessageChannel();
    const cancel = (): void => port1.postMessage('cancel');
    signal.addEventListener('abort', cancel);
    try {
      return await hooks.approve(agentKey, request, Comlink.transfer(port2, [port2]));
    } finally {
      signal.removeEventListener('abort', cancel);
      port1.close();
    }
  };
}
