import type { AgentParts, RunRequest, StepContext } from './agent-parts.ts';

/** How many calls of one message run at a time where nothing else is said. */
const TOOL_CONCURRENCY = 4;

/**
 * What the steps of one run need: what the agent is made of, defaults for what it does not have, and what belongs to
 * this run alone. A run inside another one is numbered with it.
 *
 * @example
 * const context = createContext(parts, request);
 */
export function createContext(parts: AgentParts, request: RunRequest): StepContext {
  const { runId, task, signal, deadline = signal, earlier = [], parent } = request;
  const { agent, now } = parts;
  let seq = 0;
  let calls = 0;
  const nextSeq = parent?.nextSeq ?? (() => ++seq);
  return {
    tools: [],
    limits: {},
    planningInterval: 0,
    toolConcurrency: TOOL_CONCURRENCY,
    checks: [],
    onStep: async (step) => step,
    context: {},
    state: new Map(),
    ...parts,
    // Whoever answers for the manager answers for the agents that it manages, and what is decided holds for all.
    approve: parts.approve ?? parent?.approve,
    rules: [...(parent?.rules ?? []), ...(parts.rules ?? [])],
    remembered: parent?.remembered ?? [],
    runId,
    task,
    steps: [...earlier],
    signal: deadline,
    nextSeq,
    nextCallId: parent?.nextCallId ?? (() => `call-${++calls}`),
    stamp: (body) => ({ ...body, runId, seq: nextSeq(), at: now(), agent }),
  };
}
