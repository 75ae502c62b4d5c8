import type { PromptProfile, RunResult, Step, StepContext, Tool, ToolContext } from '../core/index.ts';
import { runAgent } from '../core/index.ts';
import { truncateMiddle } from '../core/truncate.ts';
import { orCancelled } from '../core/cancel.ts';
import { bindTool } from '../tools/check.ts';
import { MEMBER_INPUT } from '../prompts/listing.ts';
import type { Workshop } from './assemble-agent.ts';
import { assembleAgent, DEFAULT_MAX_STEPS } from './assemble-agent.ts';
import { toDeadline } from './deadline.ts';
import type { PreparedExecutor } from './engines.ts';
import type { AgentSpec } from './protocol.ts';
import { NO_EXECUTOR, withInputs } from './run-executor.ts';
import { describeInputs } from './task-inputs.ts';

/** Of each message in the summary of what a managed agent did. */
const SUMMARY_CHARACTERS = 20_000;

/** What an agent that remembers earlier calls keeps from one to the next. */
interface Retained {
  readonly executor: PreparedExecutor | undefined;
  readonly state: Map<string, unknown>;
  steps: readonly Step[];
}

/**
 * A managed agent as a tool of its manager.
 *
 * Each call is a run of an instance of its own, with its own memory and its own Python, inside the manager's run: its
 * events carry its path, it stops with the manager, and what it uses counts for both. One that retains its memory is one
 * instance for all calls, which then take turns.
 *
 * @example
 * const searcher = createManagedTool(spec, workshop);
 */
export function createManagedTool(spec: AgentSpec, workshop: Workshop): Tool {
  const { name, description = '', output, retainMemory } = spec;
  const counts = new WeakMap<StepContext['remembered'], number>();
  let retained: Retained | undefined;
  let turn: Promise<unknown> = Promise.resolve();

  const makeInstance = (): Retained => ({ executor: makeExecutor(spec, workshop), state: new Map(), steps: [] });
  const callOnce = async (args: Readonly<Record<string, unknown>>, call: ToolContext): Promise<unknown> => {
    const instance = makeInstance();
    try {
      return await runInstance(spec, workshop, instance, args, call, countCall(counts, call));
    } finally {
      await instance.executor?.dispose();
    }
  };
  const callAgain = (args: Readonly<Record<string, unknown>>, call: ToolContext): Promise<unknown> => {
    if (!retained) {
      const made = makeInstance();
      retained = made;
      workshop.onDispose(async () => made.executor?.dispose());
    }
    const instance = retained;
    const done = turn.then(() => runInstance(spec, workshop, instance, args, call, countCall(counts, call)));
    turn = done.catch(() => {});
    return done;
  };
  return bindTool<Tool>({
    name,
    description,
    inputSchema: MEMBER_INPUT,
    ...(output && { outputSchema: output }),
    execute: retainMemory ? callAgain : callOnce,
  });
}

function makeExecutor(
  { type, imports = [], limits = {} }: AgentSpec,
  { engines }: Workshop,
): PreparedExecutor | undefined {
  return type === 'tool-calling' ? undefined : engines.executor({ imports, limits });
}

/** Which call of this agent it is in the run: what is shared by the whole tree of agents stands for the run. */
function countCall(counts: WeakMap<StepContext['remembered'], number>, { run }: ToolContext): number {
  if (!run) return 1;
  const { remembered } = run.context;
  const count = (counts.get(remembered) ?? 0) + 1;
  counts.set(remembered, count);
  return count;
}

async function runInstance(
  spec: AgentSpec,
  workshop: Workshop,
  instance: Retained,
  { task, additional_args: given }: Readonly<Record<string, unknown>>,
  { signal, run: caller }: ToolContext,
  count: number,
): Promise<unknown> {
  if (!caller) throw new Error(`${spec.name} can only be called by its manager.`);
  const { context, send } = caller;
  const variables = (given ?? {}) as Readonly<Record<string, unknown>>;
  for (const [name, value] of Object.entries(variables)) instance.state.set(name, value);
  const executor = instance.executor ? withInputs(instance.executor, { variables, isContinued: true }) : NO_EXECUTOR;
  const { state } = instance;
  const assembling = assembleAgent(spec, workshop, { executor, state, parent: context.meter });
  const parts = await orCancelled(assembling, signal);
  if (!parts) throw new Error(`${spec.name} was stopped before it had begun.`);
  const agent = [...context.agent, count === 1 ? spec.name : `${spec.name}#${count}`];
  const { seconds } = parts.meter.budget;
  const request = {
    runId: context.runId,
    task: describeInputs(parts.profile.managedTask({ name: spec.name, task: String(task) }), { variables }),
    maxSteps: spec.maxSteps ?? DEFAULT_MAX_STEPS,
    signal,
    deadline: toDeadline(signal, seconds),
    earlier: instance.steps,
    parent: context,
  };
  let result: RunResult | undefined;
  for await (const event of runAgent({ ...parts, agent }, request)) {
    if (event.type === 'run-end' && event.agent.length === agent.length) result = event.result;
    await send(event);
  }
  if (!result) throw new Error(`${spec.name} ended without a result.`);
  if (spec.retainMemory) instance.steps = [...instance.steps, ...result.steps];
  return toReport(spec, parts.profile, result);
}

function toReport({ name, output, provideRunSummary }: AgentSpec, profile: PromptProfile, result: RunResult): unknown {
  const { answer, state, error, reason, steps } = result;
  if (state === 'failed' || state === 'stopped') {
    throw new Error(`${name} could not do it: ${error?.message ?? reason ?? 'it was stopped.'}`);
  }
  // Who says what its answer is like gives the answer itself; of any other agent its manager gets a report.
  if (output && state === 'success') return answer;
  const told = steps.flatMap((step) => {
    if (step.type === 'task') return [step.task];
    return step.type === 'action' ? [profile.observation(step)] : [];
  });
  const summary = told.map((text) => truncateMiddle(text, SUMMARY_CHARACTERS)).join('\n---\n');
  return profile.managedReport({ name, answer: profile.value(answer), ...(provideRunSummary && { summary }) });
}
