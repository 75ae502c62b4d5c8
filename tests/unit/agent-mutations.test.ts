import { describe, expect, it } from 'vitest';
import type { RunEvent, Tool } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import type { AgentOptions, AgentType } from '../../src/worker/agent-options.ts';
import { toyExecutor } from '../helpers/agent-run.ts';
import { anyResult, sayMutated } from '../helpers/mutations.ts';
import type { Chance } from '../helpers/random.ts';
import { fromSeed, startChance } from '../helpers/random.ts';
import { openSession } from '../helpers/worker-session.ts';

const RUNS = 3_000;
const STATES = ['success', 'max-steps', 'stopped', 'budget', 'failed'];
function anyAgent(chance: Chance, notes: string[]): { readonly options: AgentOptions; readonly type: AgentType } {
  const input = { type: 'object', additionalProperties: true } as const;
  const odd: Tool = tool({ name: 'odd', description: 'Is odd.', input, execute: () => anyResult(chance) });
  const model: AgentOptions['model'] = {
    modelId: 'mutant',
    takesTools: chance.next() < 0.3,
    async *generate() {
      yield* sayMutated(chance, (text) => notes.push(text));
    },
  };
  const type: AgentType = chance.pick(['code', 'code', 'tool-calling']);
  const actions = chance.pick(['code', 'code', 'tool', 'json'] as const);
  const codeTags = chance.pick([undefined, undefined, 'markdown', ['[[', ']]']] as const);
  const shape = type === 'code' ? { actions, ...(codeTags && { codeTags }) } : {};
  return {
    type,
    options: { model, tools: [odd], maxSteps: 3, promptProfile: chance.pick(['full', 'compact']), ...shape },
  };
}

/** What every run must be, whatever the model says. */
function findFault(events: readonly RunEvent[]): string | undefined {
  const end = events.at(-1);
  if (end?.type !== 'run-end') return `it ends with ${end?.type}`;
  const { state, steps, error } = end.result;
  if (!STATES.includes(state)) return `its state is ${state}`;
  if (error?.kind === 'internal') return `a bug of ours: ${error.message}`;
  const numbers = steps.flatMap((step) => (step.type === 'action' ? [step.stepNumber] : []));
  if (numbers.some((number, index) => number !== index + 1)) return `its steps are numbered ${numbers.join()}`;
  if (steps[0]?.type !== 'task' || steps[0].task !== 'Survive.') return 'its task is gone';
  if (steps.some((step) => step.type === 'action' && typeof step.modelOutput !== 'string'))
    return 'a step holds no text';
  return undefined;
}

describe('whatever a model says and tools give', () => {
  const chance = startChance('mutations of replies');

  it('a run ends in a state, throws nothing, and keeps its memory whole', async () => {
    const states = new Map<string, number>();
    for (let count = 0; count < RUNS; count++) {
      const seed = chance.below(2 ** 31);
      const inner = fromSeed(seed);
      const notes: string[] = [];
      const { options, type } = anyAgent(inner, notes);
      const session = openSession(options, { type, makeExecutor: toyExecutor });
      const { events, result } = await session.run('Survive.');
      await session.dispose();
      states.set(result.state, (states.get(result.state) ?? 0) + 1);
      const fault = findFault(events);
      if (fault)
        throw new Error(
          `TABAGENTS_SEED=${chance.seed}, run ${count} (${seed}): ${fault}\nThe model said: ${notes.join('\n')}`,
        );
      // What is kept can be stored, and prompts are made of it again.
      structuredClone(session.log);
    }
    expect(states.get('success')).toBeGreaterThan(100);
    expect(states.get('max-steps')).toBeGreaterThan(100);
  }, 240_000);
});
