import type { Executor } from '../core/index.ts';
import { orCancelled } from '../core/cancel.ts';
import { AgentFailure } from '../core/index.ts';
import { toRecord } from './file-blobs.ts';
import type { NamedFile } from './protocol.ts';
import { toFileFailure } from './task-inputs.ts';

/** What a run's Python starts with. */
export interface ExecutorInputs {
  readonly files?: readonly NamedFile[];
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Whether what was defined before stays. */
  readonly isContinued: boolean;
}

/**
 * An executor that is made ready for a run by the run's first action, where a failure is the run's own.
 *
 * @param onReady Hears that it has all of them now.
 * @example
 * const ready = withInputs(executor, { files, variables, isContinued: false });
 */
export function withInputs(
  inner: Executor,
  { files = [], variables = {}, isContinued }: ExecutorInputs,
  onReady = (): void => {},
): Executor {
  let isReady = false;
  const makeReady = async (): Promise<void> => {
    if (!isContinued) await inner.reset();
    try {
      if (files.length > 0) await inner.writeFiles(toRecord(files));
      if (Object.keys(variables).length > 0) await inner.setVariables(variables);
    } catch (thrown) {
      throw toFileFailure(thrown);
    }
  };
  return {
    ...inner,
    async execute(code, options) {
      const { signal } = options ?? {};
      if (!isReady) {
        const making = makeReady();
        await (signal ? orCancelled(making, signal) : making);
        // What is stopped before Python was there is made ready anew by the next run.
        isReady = !signal?.aborted;
        if (isReady) onReady();
      }
      return inner.execute(code, options);
    },
  };
}

/**
 * What a run starts with that goes on from one whose code never ran: what that one would have started with, and its own.
 *
 * @example
 * const inputs = joinInputs(owed, { variables, isContinued: true });
 */
export function joinInputs(earlier: ExecutorInputs, own: ExecutorInputs): ExecutorInputs {
  if (!own.isContinued) return own;
  return {
    files: [...(earlier.files ?? []), ...(own.files ?? [])],
    variables: { ...earlier.variables, ...own.variables },
    isContinued: earlier.isContinued,
  };
}

async function refuse(): Promise<never> {
  throw new AgentFailure({ kind: 'internal', message: 'This agent runs no code.' });
}

/** Of agents that write no code. */
export const NO_EXECUTOR: Executor = {
  execute: refuse,
  setVariables: refuse,
  writeFiles: refuse,
  readFiles: refuse,
  reset: refuse,
  dispose: async () => {},
};
