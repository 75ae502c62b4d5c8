import type { AgentParts, Executor, Model, PromptProfile, RunEvent, Tool } from '../core/index.ts';
import { BASE_IMPORTS, isBarrier, NO_USAGE, runAgent, toAgentError } from '../core/index.ts';
import { compactProfile } from '../prompts/compact.ts';
import { fullProfile } from '../prompts/full.ts';
import { createEventSink } from '../store/event-sink.ts';
import type { Engines, PreparedExecutor } from './engines.ts';
import type { Memory } from './memory-host.ts';
import { toRecord } from './file-blobs.ts';
import { describeFiles, toFileFailure } from './task-files.ts';
import type { AgentSpec, NamedFile, PageHooks, StartRun } from './protocol.ts';
import { useToolPort } from './tool-port.ts';
import { isModelConfig, toWorkerModel } from './worker-models.ts';
import { toWorkerTool } from './worker-tools.ts';

/** One agent in the worker: its sandbox lives as long as it does. */
export interface AgentSession {
  prepare(): Promise<void>;
  /** Runs a task to its end; `post` gets its events, kept ones only once they are in the log. */
  run(start: StartRun, post: (events: readonly RunEvent[]) => void): Promise<void>;
  stop(runId: string, reason: string | undefined): void;
  dispose(): Promise<void>;
}

const DEFAULT_MAX_STEPS = 20;
const PROFILES: Readonly<Record<string, PromptProfile>> = { full: fullProfile, compact: compactProfile };

/**
 * Makes an agent from its data and the page's functions.
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
  /** Stands for this session where models are held. */
  const holder = {};
  /** Runs that were stopped before they had started. */
  const stoppedEarly = new Map<string, string | undefined>();
  let executor: PreparedExecutor | undefined;

  const sandbox = (): PreparedExecutor => {
    executor ??= engines.executor({ imports: spec.imports ?? [], limits: spec.limits ?? {} });
    return executor;
  };

  const parts = async (files: readonly NamedFile[]): Promise<AgentParts> => {
    const model: Model = isModelConfig(spec.model)
      ? await engines.model(spec.model, holder)
      : toWorkerModel(spec.model, hooks);
    const chosen = spec.promptProfile ?? 'auto';
    const tools: Tool[] = spec.tools.map((one) => toWorkerTool(one, toolPort));
    return {
      model,
      tools,
      executor: resetFirst(sandbox(), files),
      profile: PROFILES[chosen === 'auto' ? (model.promptProfile ?? 'full') : chosen] ?? fullProfile,
      imports: [...BASE_IMPORTS, ...(spec.imports ?? [])],
      instructions: spec.instructions ?? '',
      limits: spec.limits ?? {},
      agent: [spec.name],
      now: () => Date.now(),
    };
  };

  return {
    async prepare() {
      // What fails here fails again in the run, which tells it.
      await Promise.allSettled([sandbox().prepare(), parts([]).then(({ model }) => model.prepare?.())]);
    },

    async run({ runId, task: asked, maxSteps = spec.maxSteps ?? DEFAULT_MAX_STEPS, files = [] }, post) {
      const task = describeFiles(asked, files);
      const controller = new AbortController();
      controllers.set(runId, controller);
      if (stoppedEarly.has(runId)) controller.abort(stoppedEarly.get(runId));
      stoppedEarly.delete(runId);
      const log = { append: async (events: readonly RunEvent[]) => (await memory).log.append(events) };
      const sink = createEventSink({ log, post });
      const release = await memory.then(({ log }) => log.holdRun(runId)).catch(() => () => {});
      // The sandbox boots while the first reply is being awaited.
      void sandbox()
        .prepare()
        .catch(() => {});
      try {
        const ready = await parts(files).catch((thrown: unknown) => toAgentError(thrown));
        if ('kind' in ready) {
          for (const event of failedStart(spec, { runId, task, maxSteps }, ready)) sink.push(event);
        } else {
          for await (const event of runAgent(ready, { runId, task, maxSteps, signal: controller.signal })) {
            sink.push(event);
            if (isBarrier(event)) await sink.flushed();
          }
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
      engines.release(holder);
      toolPort.close();
      await executor?.dispose();
    },
  };
}

/** A run starts in a fresh Python with its files: from its first action on, where a failure is the run's own. */
function resetFirst(inner: Executor, files: readonly NamedFile[]): Executor {
  let isFresh = false;
  return {
    ...inner,
    async execute(code, options) {
      if (!isFresh) {
        await inner.reset();
        if (files.length > 0) {
          await inner.writeFiles(toRecord(files)).catch((thrown: unknown) => {
            throw toFileFailure(thrown);
          });
        }
      }
      isFresh = true;
      return inner.execute(code, options);
    },
  };
}

/** The events of a run whose parts could not even be made. */
function failedStart(
  spec: AgentSpec,
  { runId, task, maxSteps }: Required<Omit<StartRun, 'files'>>,
  error: ReturnType<typeof toAgentError>,
): RunEvent[] {
  const at = Date.now();
  const modelId = ('modelId' in spec.model && spec.model.modelId) || spec.model.engine;
  const base = { runId, at, agent: [spec.name] };
  const timing = { startedAt: at, durationMs: 0 };
  const steps = [{ type: 'task', task } as const];
  return [
    { ...base, seq: 1, type: 'run-start', task, modelId, maxSteps, systemPrompt: '' },
    {
      ...base,
      seq: 2,
      type: 'run-end',
      result: { answer: null, state: 'failed', error, steps, usage: NO_USAGE, timing },
    },
  ];
}
