import type { AgentParts, Media, RunEvent, RunResult, Step } from '../core/index.ts';
import { isBarrier, isOfRoot, nameMedia, NO_USAGE, runAgent, toAgentError } from '../core/index.ts';
import { createEventSink } from '../store/event-sink.ts';
import type { Workshop } from './assemble-agent.ts';
import { assembleAgent, DEFAULT_MAX_STEPS, makeModel } from './assemble-agent.ts';
import { toDeadline } from './deadline.ts';
import type { Engines, PreparedExecutor } from './engines.ts';
import type { Memory } from './memory-host.ts';
import type { AgentSpec, PageHooks, StartRun } from './protocol.ts';
import type { ExecutorInputs } from './run-executor.ts';
import { joinInputs, NO_EXECUTOR, withInputs } from './run-executor.ts';
import { describeInputs } from './task-inputs.ts';
import { useToolPort } from './tool-port.ts';

/** One agent in the worker: its sandbox and its memory live as long as it does. */
export interface AgentSession {
  prepare(): Promise<void>;
  /** Runs a task to its end; `post` gets its events, kept ones only once they are in the log. */
  run(start: StartRun, post: (events: readonly RunEvent[]) => void): Promise<void>;
  stop(runId: string, reason: string | undefined): void;
  dispose(): Promise<void>;
}

/**
 * Makes an agent, and those that it manages, from its data and the page's functions.
 *
 * @example
 * const session = createAgentSession(spec, hooks, engines, memory);
 */
export function createAgentSession(
  spec: AgentSpec,
  hooks: PageHooks,
  engines: Engines,
  memory: Promise<Memory>,
): AgentSession {
  const controllers = new Map<string, AbortController>();
  const toolPort = useToolPort(() => hooks.openToolPort());
  const disposals: (() => Promise<void>)[] = [];
  const workshop: Workshop = {
    hooks,
    engines,
    toolPort,
    holder: {},
    onDispose: (dispose) => void disposals.push(dispose),
  };
  /** Runs that were stopped before they had started. */
  const stoppedEarly = new Map<string, string | undefined>();
  /** The conversation, and the variables of its calls. */
  let steps: readonly Step[] = [];
  let state = new Map<string, unknown>();
  let lastRunId: string | undefined;
  let executor: PreparedExecutor | undefined;
  /** What its Python is still to be made ready by. */
  let owed: ExecutorInputs = { isContinued: true };

  const sandbox = (): PreparedExecutor | undefined => {
    if (spec.type !== 'tool-calling') {
      executor ??= engines.executor({ imports: spec.imports ?? [], limits: spec.limits ?? {} });
    }
    return executor;
  };

  const assemble = async ({ files, variables, isContinued, budget, approvals }: StartRun): Promise<AgentParts> => {
    const python = sandbox();
    owed = joinInputs(owed, { ...(files && { files }), ...(variables && { variables }), isContinued });
    const onReady = (): void => {
      owed = { isContinued: true };
    };
    const assignment = {
      executor: python ? withInputs(python, owed, onReady) : NO_EXECUTOR,
      state,
      ...(budget && { budget }),
    };
    return assembleAgent({ ...spec, approvals }, workshop, assignment);
  };

  return {
    async prepare() {
      // What fails here fails again in the run, which tells it.
      await Promise.allSettled([sandbox()?.prepare(), makeModel(spec, workshop).then((model) => model.prepare?.())]);
    },

    async run(start, post) {
      const { runId, maxSteps = spec.maxSteps ?? DEFAULT_MAX_STEPS, variables = {}, isContinued } = start;
      const controller = new AbortController();
      controllers.set(runId, controller);
      if (stoppedEarly.has(runId)) controller.abort(stoppedEarly.get(runId));
      stoppedEarly.delete(runId);
      const log = { append: async (events: readonly RunEvent[]) => (await memory).log.append(events) };
      const sink = createEventSink({ log, post });
      const release = await memory.then(({ log }) => log.holdRun(runId)).catch(() => () => {});
      // The sandbox boots while the first reply is being awaited.
      void sandbox()
        ?.prepare()
        .catch(() => {});
      if (!isContinued) {
        steps = [];
        state = new Map();
        lastRunId = undefined;
      }
      for (const [name, value] of Object.entries(variables)) state.set(name, value);
      const media = (start.media ?? []).map((one) => nameMedia(one, state));
      const task = describeInputs(start.task, { ...start, media });
      try {
        const parts = await assemble(start).catch((thrown: unknown) => toAgentError(thrown));
        if ('kind' in parts) {
          for (const event of failedStart(spec, { runId, task, media, maxSteps }, parts)) sink.push(event);
        } else {
          const { signal } = controller;
          const { seconds } = parts.meter.budget;
          const continues = lastRunId === undefined ? {} : { continues: lastRunId };
          const request = {
            runId,
            task,
            media,
            maxSteps,
            signal,
            deadline: toDeadline(signal, seconds),
            earlier: steps,
          };
          for await (const event of runAgent(parts, { ...request, ...continues })) {
            sink.push(event);
            if (event.type === 'run-end' && isOfRoot(event)) steps = [...steps, ...event.result.steps];
            if (isBarrier(event)) await sink.flushed();
          }
          lastRunId = runId;
        }
        await sink.flushed();
      } finally {
        controllers.delete(runId);
        release();
      }
    },

    stop(runId, reason) {
      const controller = controllers.get(runId);
      if (controller) controller.abort(reason);
      else stoppedEarly.set(runId, reason);
    },

    async dispose() {
      for (const controller of controllers.values()) controller.abort();
      engines.release(workshop.holder);
      toolPort.close();
      await Promise.all([executor?.dispose(), ...disposals.map((dispose) => dispose())]);
    },
  };
}

/** The events of a run whose parts could not even be made. */
function failedStart(
  spec: AgentSpec,
  {
    runId,
    task,
    media,
    maxSteps,
  }: Required<Pick<StartRun, 'runId' | 'task' | 'maxSteps'>> & { readonly media: readonly Media[] },
  error: ReturnType<typeof toAgentError>,
): RunEvent[] {
  const at = Date.now();
  const modelId = ('modelId' in spec.model && spec.model.modelId) || spec.model.engine;
  const base = { runId, at, agent: [spec.name] };
  const given = { task, ...(media.length > 0 && { media }) };
  const result: RunResult = {
    answer: null,
    state: 'failed',
    error,
    steps: [{ type: 'task', ...given }],
    usage: NO_USAGE,
    usageByAgent: {},
    timing: { startedAt: at, durationMs: 0 },
  };
  return [
    { ...base, seq: 1, type: 'run-start', ...given, modelId, maxSteps, systemPrompt: '' },
    { ...base, seq: 2, type: 'run-end', result },
  ];
}
