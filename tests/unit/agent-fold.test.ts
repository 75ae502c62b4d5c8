import { describe, expect, it } from 'vitest';
import type { ApprovalDecision, Model, ModelEvent, RunEvent, Tool } from '../../src/core/index.ts';
import { isKept } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import { newRun, reduceRun } from '../../src/ui/run-view.ts';
import type { AgentOptions, AgentType } from '../../src/worker/agent-options.ts';
import { Run, toSteps } from '../../src/worker/run.ts';
import type { Chance } from '../helpers/random.ts';
import { fromSeed, startChance } from '../helpers/random.ts';
import { say } from '../helpers/scripted.ts';
import { openSession } from '../helpers/worker-session.ts';

const RUNS = 400;
const STATES = ['success', 'max-steps', 'stopped', 'budget', 'failed'];

const input = { type: 'object' } as const;
const weather: Tool = tool({
  name: 'weather',
  description: 'Tells.',
  input,
  execute: () => ({ sky: 'blue', wind: 3 }),
});
const broken: Tool = tool({
  name: 'broken',
  description: 'Breaks.',
  input,
  execute: () => {
    throw new Error('no weather today');
  },
});
const pay: Tool = tool({ name: 'pay', description: 'Pays.', input, needsApproval: true, execute: () => 'paid' });

/** What a model may say, sensible or not. */
function sayAnything(chance: Chance, names: readonly string[]): readonly ModelEvent[] {
  const lines = [
    'print("hello")',
    'fail(on purpose)',
    'final_answer(42)',
    'final_answer("text")',
    'nonsense',
    ...names.map((name) => `${name}({"task": "Do."})`),
  ];
  const code = Array.from({ length: 1 + chance.below(3) }, () => chance.pick(lines)).join('\n');
  const call = `{"name": "${chance.pick([...names, 'final_answer', 'unknown'])}", "arguments": {"task": "Do.", "answer": 1}}`;
  const text = chance.pick([
    say(code),
    say(code),
    say(code),
    call,
    call,
    'Only prose.',
    '',
    '<think>hm',
    '```python\nprint("x")\n```',
  ]);
  const usage = { inputTokens: chance.below(50), outputTokens: chance.below(20), cachedTokens: 0 };
  const error = { kind: 'server', message: 'It broke.' } as const;
  const pieces = text.match(/[\s\S]{1,9}/g) ?? [];
  const native: ModelEvent = {
    type: 'tool-call',
    id: 'x',
    name: chance.pick([...names, 'final_answer']),
    args: chance.pick(['{"answer": 2, "task": "Do."}', '{', '[]']),
  };
  return [
    ...(chance.next() < 0.1 ? [{ type: 'reasoning-delta', text: 'hm' } as const] : []),
    ...(chance.next() < 0.1
      ? [{ type: 'text-delta', text: 'void' } as const, { type: 'retry', attempt: 1, delayMs: 0, error } as const]
      : []),
    ...pieces.map((piece): ModelEvent => ({ type: 'text-delta', text: piece })),
    ...(chance.next() < 0.15 ? [native] : []),
    chance.next() < 0.03
      ? { type: 'error', error }
      : { type: 'finish', reason: chance.pick(['stop', 'length'] as const), usage },
  ];
}

function talkative(chance: Chance, names: readonly string[]): Model {
  return {
    modelId: 'talkative',
    takesTools: chance.next() < 0.5,
    async *generate() {
      yield* sayAnything(chance, names);
    },
  };
}

/** An agent of chance, with everything that an agent may have. */
function anyAgent(chance: Chance): { readonly options: AgentOptions; readonly type: AgentType } {
  const type: AgentType = chance.pick(['code', 'code', 'tool-calling']);
  const names = ['weather', 'broken', 'pay', 'helper'];
  const decide = (): ApprovalDecision =>
    chance.pick([
      { decision: 'allow' },
      { decision: 'allow', remember: 'run' },
      { decision: 'deny', reason: 'No.' },
      { decision: 'allow', remember: 'always' },
    ] as const);
  const helper = {
    type: chance.pick(['code', 'tool-calling'] as const),
    options: {
      model: talkative(chance, ['weather']),
      name: 'helper',
      description: 'Helps.',
      tools: [weather],
      maxSteps: 2,
      retainMemory: chance.next() < 0.3,
    },
  };
  const options: AgentOptions = {
    model: talkative(chance, names),
    tools: [weather, broken, pay],
    managedAgents: [helper],
    maxSteps: 1 + chance.below(5),
    approve: decide,
    ...(chance.next() < 0.3 && { planningInterval: 1 + chance.below(3) }),
    ...(chance.next() < 0.3 && { budget: { tokens: 100, toolCalls: 3 } }),
    ...(chance.next() < 0.3 && {
      context: { windowTokens: 600, replyTokens: 100, oldSteps: chance.pick(['summarise', 'forget'] as const) },
    }),
    ...(type === 'code' && { actions: chance.pick(['code', 'tool', 'json'] as const) }),
    ...(chance.next() < 0.2 && { finalAnswerChecks: [() => chance.next() < 0.5] }),
  };
  return { options, type };
}

async function runAnything(seed: number): Promise<{ live: RunEvent[]; log: RunEvent[] }> {
  const chance = fromSeed(seed);
  const { options, type } = anyAgent(chance);
  const session = openSession(options, { type });
  const stopAt = chance.next() < 0.2 ? chance.below(60) : Infinity;
  let seen = 0;
  const onEvent = (_event: RunEvent, stop: () => void): void => {
    if (++seen === stopAt) stop();
  };
  const { events } = await session.run('Do something.', { onEvent });
  await session.dispose();
  return { live: events, log: session.log };
}

/** A view without what only those who watched could see: reasoning, and a plan that was never finished. */
function withoutStream(view: unknown): unknown {
  const isUnfinishedPlan = (value: unknown): boolean => {
    const { type, phase } = (value ?? {}) as { readonly type?: unknown; readonly phase?: unknown };
    return type === 'plan' && phase === 'cut';
  };
  const replace = (key: string, value: unknown): unknown => {
    if (key === 'reasoning' || key === 'seq') return undefined;
    return isUnfinishedPlan(value) ? { ...(value as object), text: undefined } : value;
  };
  return JSON.parse(JSON.stringify(view, replace));
}

describe('the log of a run of chance', () => {
  const chance = startChance('the log of a run');

  it('folds to the same result live, reloaded and replayed', async () => {
    const states = new Map<string, number>();
    for (let count = 0; count < RUNS; count++) {
      const seed = chance.below(2 ** 31);
      const { live, log } = await runAnything(seed);
      const where = `TABAGENTS_SEED=${chance.seed}, run ${count} (${seed})`;
      const end = live.at(-1);
      if (end?.type !== 'run-end') throw new Error(`${where}: the last event is ${end?.type}`);
      const { result } = end;
      expect(STATES, where).toContain(result.state);
      states.set(result.state, (states.get(result.state) ?? 0) + 1);
      // Reloaded: what is kept is what was posted, and tells the same steps.
      expect(log, where).toEqual(live.filter(isKept));
      expect(toSteps(log), where).toEqual(result.steps);
      const start = newRun(live[0]?.runId ?? '');
      const seenLive = withoutStream(live.reduce(reduceRun, start));
      expect(withoutStream(log.reduce(reduceRun, start)), where).toEqual(seenLive);
      // Replayed: a run that is played from the log.
      const run = new Run({
        id: 'again',
        lost: new Promise(() => {}),
        stop: () => {},
        start: async (port) => port.postMessage(log),
      });
      expect(await run, where).toEqual(result);
      // Numbers grow, calls end, and whatever was begun is inside of the run.
      const numbers = live.map(({ seq }) => seq);
      expect(numbers, where).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      const open = new Set<string>();
      for (const event of live) {
        if (event.type === 'tool-start') open.add(event.callId);
        if (event.type === 'tool-end') expect(open.delete(event.callId), where).toBe(true);
      }
      if (result.state !== 'stopped') expect([...open], where).toEqual([]);
    }
    // Chance that never gets anywhere would show nothing.
    expect([...states.keys()].sort()).toEqual([...STATES].sort());
  }, 120_000);
});
