import type { Executor, Model, RunEvent, RunResult } from '../../src/core/index.ts';
import { isOfRoot } from '../../src/core/index.ts';
import type { AgentOptions, AgentType } from '../../src/worker/agent-options.ts';
import { createAgentSession } from '../../src/worker/agent-session.ts';
import type { Engines } from '../../src/worker/engines.ts';
import type { Memory } from '../../src/worker/memory-host.ts';
import { createPageHooks } from '../../src/worker/page-hooks.ts';
import type { StartRun } from '../../src/worker/protocol.ts';
import { resolveOptions } from '../../src/worker/resolve-options.ts';
import { toyExecutor } from './agent-run.ts';

/** The worker's side of an agent, with everything real but its sandbox and its database. */
export interface TestSession {
  run(
    task: string,
    start?: Partial<StartRun> & { readonly onEvent?: (event: RunEvent, stop: () => void) => void },
  ): Promise<{ readonly events: RunEvent[]; readonly result: RunResult }>;
  /** What was appended to the log, batch by batch. */
  readonly log: RunEvent[];
  /** Every executor that was made, in order, with what became of it. */
  readonly executors: (Executor & { isDisposed?: boolean })[];
  dispose(): Promise<void>;
}

/**
 * Makes an agent from the options that a page would give.
 *
 * @example
 * const { result } = await openSession({ model }).run('Do it.');
 */
export function openSession(
  options: AgentOptions,
  {
    type = 'code',
    makeExecutor = (): Executor => toyExecutor(),
    engine,
  }: {
    readonly type?: AgentType;
    readonly makeExecutor?: () => Executor;
    /** In place of the models that are given as data. */
    readonly engine?: Model;
  } = {},
): TestSession {
  const { spec, functions } = resolveOptions(options, type);
  const log: RunEvent[] = [];
  const executors: TestSession['executors'] = [];
  const engines = {
    model: async () => {
      if (!engine) throw new Error('Tests bring their models.');
      return engine;
    },
    release: () => {},
    executor: () => {
      const executor: TestSession['executors'][number] = { ...makeExecutor() };
      const made = Object.assign(executor, {
        prepare: async () => {},
        dispose: async () => {
          executor.isDisposed = true;
        },
      });
      executors.push(made);
      return made;
    },
  } as unknown as Engines;
  const memory = {
    log: {
      append: async (events: readonly RunEvent[]) => void log.push(...structuredClone(events)),
      holdRun: async () => () => {},
    },
  } as unknown as Memory;
  const session = createAgentSession(spec, createPageHooks(functions), engines, Promise.resolve(memory));
  let runs = 0;
  return {
    log,
    executors,
    async run(task, { onEvent, ...start } = {}) {
      const events: RunEvent[] = [];
      const runId = `run-${++runs}`;
      const request: StartRun = { runId, task, isContinued: false, approvals: spec.approvals ?? [], ...start };
      await session.run(request, (batch) => {
        for (const event of batch) {
          events.push(event);
          onEvent?.(event, () => session.stop(runId, 'enough'));
        }
      });
      const end = events.findLast((event) => event.type === 'run-end' && isOfRoot(event));
      if (end?.type !== 'run-end') throw new Error('The run has no end.');
      return { events, result: end.result };
    },
    dispose: () => session.dispose(),
  };
}
