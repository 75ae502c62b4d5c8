import type { AgentParts, AnswerCheck, Budget, Executor, Meter, Model, Step } from '../core/index.ts';
import { AgentFailure, BASE_IMPORTS, CODE_TAGS } from '../core/index.ts';
import { isLoopback } from '../models/endpoint.ts';
import { createMeter, limitsCost } from '../models/meter.ts';
import { findModelFacts } from '../models/prices.ts';
import { createTokenCounter } from '../models/token-counter.ts';
import { createPrompting } from './prompting.ts';
import type { Engines } from './engines.ts';
import { toApprove } from './page-approval.ts';
import { createManagedTool } from './managed-agent.ts';
import { checkAnswer } from '../tools/check.ts';
import type { AgentSpec, PageHooks } from './protocol.ts';
import type { ToolPort } from './tool-port.ts';
import { isModelConfig, toWorkerModel } from './worker-models.ts';
import { toWorkerTool } from './worker-tools.ts';

export const DEFAULT_MAX_STEPS = 20;

const OWN_COMPUTER = { price: { input: 0, output: 0 }, contextTokens: undefined };

/** What the agents of one tree are made with. */
export interface Workshop {
  readonly hooks: PageHooks;
  readonly engines: Engines;
  readonly toolPort: ToolPort;
  /** Stands for the tree where models are held. */
  readonly holder: object;
  /** Is called when the tree is let go. */
  readonly onDispose: (dispose: () => Promise<void>) => void;
}

/** What an agent needs for one run. */
export interface Assignment {
  readonly executor: Executor;
  readonly state: Map<string, unknown>;
  /** Besides the agent's own budget. */
  readonly budget?: Budget;
  /** Of the run of which this one is a part. */
  readonly parent?: Meter;
}

/**
 * Makes the parts of an agent from its data and the page's functions.
 *
 * @throws AgentFailure when there is no such model or tool, or something of its data is wrong.
 * @example
 * const parts = await assembleAgent(spec, workshop, { executor, state: new Map() });
 */
export async function assembleAgent(
  spec: AgentSpec,
  workshop: Workshop,
  { executor, state, budget: added, parent }: Assignment,
): Promise<AgentParts> {
  const { hooks, toolPort } = workshop;
  const model = await makeModel(spec, workshop);
  // What runs on somebody's own computer costs nothing, and has the window that it was given.
  const isOwn = isOnOwnComputer(spec.model) && spec.prices === undefined;
  const { price, contextTokens } = isOwn ? OWN_COMPUTER : findModelFacts(model.modelId, spec.prices);
  const budget = { ...spec.budget, ...added };
  if (!price && (budget.cost !== undefined || limitsCost(parent))) {
    const message = `No price is known for ${model.modelId}, so a budget in dollars cannot be kept. Give "prices".`;
    throw new AgentFailure({ kind: 'bad-request', message });
  }
  const windowTokens = spec.context?.windowTokens ?? model.contextTokens ?? contextTokens;
  const tools = [
    ...spec.tools.map((one) => toWorkerTool(one, toolPort)),
    ...spec.managedAgents.map((one) => createManagedTool(one, workshop)),
  ];
  const team = spec.managedAgents.map(({ name }) => name);
  const prompting = await createPrompting(spec, {
    takesTools: model.takesTools ?? false,
    profile: model.promptProfile ?? 'full',
    tools: tools.filter(({ name }) => !team.includes(name)),
    team: tools.filter(({ name }) => team.includes(name)),
    // The embedded model knows one prompt, which has no word of imports.
    imports: [...BASE_IMPORTS, ...(spec.model.engine === 'embedded' ? [] : (spec.imports ?? []))],
    tags: toTags(spec.codeTags),
    windowTokens,
  });
  const callbacks: readonly Step['type'][] = spec.callbacks;
  return {
    model,
    tools,
    executor,
    state,
    ...prompting,
    limits: spec.limits ?? {},
    ...(spec.planningInterval !== undefined && { planningInterval: spec.planningInterval }),
    ...(spec.toolConcurrency !== undefined && { toolConcurrency: spec.toolConcurrency }),
    context: { ...model.context, ...spec.context, ...(windowTokens !== undefined && { windowTokens }) },
    checks: toChecks(spec, hooks),
    ...(callbacks.length > 0 && {
      onStep: async (step: Step) => (callbacks.includes(step.type) ? editStep(spec, hooks, step) : step),
    }),
    ...(spec.hasApprove && { approve: toApprove(spec.key, hooks) }),
    rules: spec.approvals ?? [],
    meter: createMeter({ budget, price, now: () => Date.now(), parent }),
    counter: createTokenCounter(model),
    agent: [spec.name],
    now: () => Date.now(),
  };
}

/** Whether a model runs where its user is: in this browser, or on a server of that computer. */
function isOnOwnComputer(model: AgentSpec['model']): boolean {
  return 'baseURL' in model ? isLoopback(model.baseURL) : model.engine !== 'page';
}

/**
 * The model of an agent.
 *
 * @throws AgentFailure when there is no such engine, or its data is wrong.
 */
export async function makeModel({ model }: AgentSpec, { hooks, engines, holder }: Workshop): Promise<Model> {
  return isModelConfig(model) ? engines.model(model, holder) : toWorkerModel(model, hooks);
}

function toTags(tags: AgentSpec['codeTags']): { readonly open: string; readonly close: string } {
  if (tags === undefined) return CODE_TAGS;
  const [open, close] = tags === 'markdown' ? ['```python', '```'] : tags;
  return { open, close };
}

/** The schema of the answer first, then the page's own. */
function toChecks({ key, output, checks }: AgentSpec, hooks: PageHooks): AnswerCheck[] {
  const bySchema: AnswerCheck[] = output
    ? [{ name: 'It must fit the schema', check: async (answer) => checkAnswer(output, answer) }]
    : [];
  const byPage = checks.map((name): AnswerCheck => ({
    name: `Check ${name} failed`,
    check: (answer, steps) => hooks.checkAnswer(key, name, answer, steps),
  }));
  return [...bySchema, ...byPage];
}

async function editStep({ key }: AgentSpec, hooks: PageHooks, step: Step): Promise<Step> {
  // What callbacks put into a step may be nothing that can be sent.
  const edited = await hooks.editStep(key, step).catch((thrown: unknown) => {
    return { ok: false, message: thrown instanceof Error ? thrown.message : String(thrown) } as const;
  });
  if (edited.ok) return edited.step;
  throw new AgentFailure({ kind: 'callback', message: `A step callback failed: ${edited.message}` });
}
