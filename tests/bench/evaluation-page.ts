import type { ActionStep, ErrorKind, Model, RunEvent, RunResult } from '../../src/core/index.ts';
import { NO_USAGE } from '../../src/core/index.ts';
import { embeddedSpec } from '../../src/models/engine-spec.ts';
import type { EngineSpec } from '../../src/models/engine-spec.ts';
import type { LocalModel } from '../../src/models/local-model.ts';
import { createLocalModel } from '../../src/models/local-model.ts';
import { toJsonValue } from '../../src/prompts/json-value.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';
import { createPyodideExecutor } from '../../src/sandbox/pyodide-executor.ts';
import { EMBEDDED_AGENT } from '../../src/ui/agent-config.ts';
import { createAgentSession } from '../../src/worker/agent-session.ts';
import type { Engines } from '../../src/worker/engines.ts';
import { openMemory } from '../../src/worker/memory-host.ts';
import { createPageHooks } from '../../src/worker/page-hooks.ts';
import { resolveOptions } from '../../src/worker/resolve-options.ts';
import type { EvaluationTask } from '../helpers/embedded-evaluation.mjs';
import { toTool } from './table-tool.ts';

/** What came of a task. */
export interface Outcome extends Pick<RunResult, 'state'> {
  readonly answer: unknown;
  /** How many steps it took; that a last answer was asked for is told by `state`. */
  readonly actions: number;
  /** Whether the first action went wrong, as that of a task in `errors` must. */
  readonly hasFailedFirst: boolean;
  readonly tookMs: number;
}

export type Evaluation = ReturnType<typeof openEvaluation>;

const MAX_STEPS = 4;
const LIMITS = { timeMs: 5_000 };
const OUR_FAULTS: readonly ErrorKind[] = ['engine-lost', 'internal'];

/**
 * Asks the embedded model, as the product asks it: with the agent's own loop, memory and prompts, in one sandbox that is
 * reset for each task. Only the model is ours, so that words can be put into its mouth.
 *
 * @param modelURL Where its files are; without it, this site's.
 */
export function openEvaluation({
  workerURL,
  modelURL,
}: {
  readonly workerURL: string;
  readonly modelURL: string | undefined;
}) {
  const model = createLocalModel({
    modelId: 'embedded',
    spec: toSpec(modelURL),
    replyTokens: 300,
    startWorker: () => new Worker(workerURL, { type: 'module' }),
  });
  const sandboxParts = { openFrame: openSandboxFrame, loadAsset, assetsURL: `${location.origin}/` };
  const { imports = [] } = EMBEDDED_AGENT;
  const python = createPyodideExecutor({ imports, limits: LIMITS, ...sandboxParts });
  const memory = openMemory();
  let runs = 0;

  return {
    /** Stops after `limitMs`, where the limits of the agent have not ended it before. */
    async solve({ task, tools = [], failed }: EvaluationTask, limitMs: number): Promise<Outcome> {
      const engines: Engines = {
        sandboxParts,
        model: async () => (failed === undefined ? model : beginningWith(failed, model)),
        release() {},
        // It outlives the task.
        executor: () => ({ ...python, dispose: async () => {} }),
      };
      const options = { ...EMBEDDED_AGENT, tools: tools.map(toTool), maxSteps: MAX_STEPS, limits: LIMITS };
      const { spec, functions } = resolveOptions(options, 'code');
      const session = createAgentSession(spec, createPageHooks(functions), engines, memory);
      const events: RunEvent[] = [];
      const runId = `task-${++runs}`;
      const stopping = setTimeout(() => session.stop(runId, 'It took too long.'), limitMs);
      const startedAt = performance.now();
      await session.run({ runId, task, isContinued: false, approvals: [] }, (more) => events.push(...more));
      const tookMs = performance.now() - startedAt;
      clearTimeout(stopping);
      await session.dispose();
      const end = events.at(-1);
      if (end?.type !== 'run-end') throw new Error(`${task}: the run has no end.`);
      const { state, answer, steps, error } = end.result;
      // What is no fault of the model's must not count as one.
      if (error && OUR_FAULTS.includes(error.kind)) throw new Error(`${task}: ${error.message}`);
      const actions = steps.filter((step): step is ActionStep => step.type === 'action');
      const hasFailedFirst = actions[0]?.error !== undefined;
      const count = Math.min(actions.length, MAX_STEPS);
      return { state, answer: toPlain(answer), actions: count, hasFailedFirst, tookMs };
    },
  };
}

/** Files of another edition are not those that this version expects. */
function toSpec(modelURL: string | undefined): EngineSpec {
  const { files, ...spec } = embeddedSpec(`${location.origin}/`);
  return modelURL === undefined ? { ...spec, ...(files && { files }) } : { ...spec, modelURL };
}

async function loadAsset(path: string): Promise<ArrayBuffer> {
  const response = await fetch(`/${path}`);
  if (!response.ok) throw new Error(`${path}: status ${response.status}`);
  return response.arrayBuffer();
}

/** The same model, which has said something before it was asked. */
function beginningWith(reply: string, model: LocalModel): Model {
  let isFirst = true;
  return {
    ...model,
    get contextTokens() {
      return model.contextTokens;
    },
    async *generate(messages, options) {
      if (!isFirst) return yield* model.generate(messages, options);
      isFirst = false;
      // An engine leaves the text out at which it stops.
      const end = Math.min(...options.stop.map((text) => reply.indexOf(text)).filter((index) => index >= 0));
      yield { type: 'text-delta', text: reply.slice(0, end) };
      yield { type: 'finish', reason: 'stop', usage: NO_USAGE };
    },
  };
}

/** An answer as the files of tasks have it: in JSON, in which every key is a text and numbers have any size. */
function toPlain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [String(key), toPlain(one)]));
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, toPlain(one)]));
  }
  return toJsonValue(value);
}
