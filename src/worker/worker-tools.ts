import type { CancelSignal, Tool } from '../core/index.ts';
import { bindTool } from '../tools/check.ts';
import { createBuiltInTool } from '../tools/registry.ts';
import type { PageHooks, ToolReference } from './protocol.ts';

/**
 * A tool as the loop calls it: a built-in one here in the worker, any other on the page.
 *
 * @throws Error when there is no built-in tool of that name, or its options are wrong.
 * @example
 * const tools = spec.tools.map((one) => toWorkerTool(one, hooks));
 */
export function toWorkerTool(reference: ToolReference, hooks: PageHooks): Tool {
  if (reference.type === 'built-in') return bindTool(createBuiltInTool(reference.config));
  const { type: _type, ...described } = reference;
  return {
    ...described,
    async execute(args, { callId, signal }) {
      const outcome = await untilCancelled(hooks.callTool(described.name, args, callId), signal, () => {
        void hooks.cancelTool(callId);
      });
      if (!outcome.ok) throw new Error(outcome.message);
      return outcome.value;
    },
  };
}

/** Waits for the page, but no longer than the signal allows: a page function need not listen to it. */
async function untilCancelled<Value>(
  waited: Promise<Value>,
  signal: CancelSignal,
  onCancel: () => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const cancel = (): void => {
      onCancel();
      reject(new Error('The call was cancelled.'));
    };
    if (signal.aborted) cancel();
    signal.addEventListener('abort', cancel);
    void waited
      .then(resolve, (thrown: unknown) => reject(toReadable(thrown)))
      .finally(() => signal.removeEventListener('abort', cancel));
  });
}

function toReadable(thrown: unknown): Error {
  // Comlink's own words, and its errors lose their class on the way.
  if (thrown instanceof Error && thrown.message.includes('Unserializable')) {
    return new Error(
      'The tool returned something that cannot be copied to a worker, such as a function or a DOM node. ' +
        'Return plain data.',
    );
  }
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}
