import { beforeAll, describe, expect, it } from 'vitest';
import type { ActionStep, Media, Message, Model, ModelEvent, Step } from '../../src/core/index.ts';
import { NO_USAGE, toMessages } from '../../src/core/index.ts';
import { createTokenCounter } from '../../src/models/token-counter.ts';
import { createCompactProfile } from '../../src/prompts/compact.ts';
import { fullProfile } from '../../src/prompts/full.ts';
import { eventsOf, toyExecutor, watch } from '../helpers/agent-run.ts';
import { loadEmbeddedTokenizer } from '../helpers/embedded-tokenizer.ts';
import { say, scriptedModel } from '../helpers/scripted.ts';

const WINDOW = 8_192;
const REPLY = 1_000;

const SYSTEM = fullProfile.system({ tools: [], team: [], imports: [], instructions: '' });
const limited = (model: Model) => ({
  model,
  executor: toyExecutor(),
  counter: createTokenCounter(model),
  context: { replyTokens: REPLY },
});

let countTokens: (messages: readonly Message[]) => Promise<number>;

beforeAll(async () => {
  const tokenizer = await loadEmbeddedTokenizer();
  const lengths = new Map<string, number>();
  const lengthOf = (text: string): number => {
    const known = lengths.get(text) ?? tokenizer.encode(text, { add_special_tokens: false }).length;
    lengths.set(text, known);
    return known;
  };
  countTokens = async (messages) => messages.reduce((sum, { content }) => sum + lengthOf(content) + 3, 1);
});

const textOf = (messages: readonly Message[]): string =>
  messages.map(({ role, content }) => `<|${role}|>${content}`).join('');
const reply = (text: string): ModelEvent[] => [
  { type: 'text-delta', text },
  { type: 'finish', reason: 'stop', usage: NO_USAGE },
];

describe('a run of 200 steps in a window of 8k tokens', () => {
  /** Finds a fact in what it is asked to summarise, and knows at the end only what its prompt says. */
  function forgetfulModel(): Model & { readonly asked: (readonly Message[])[] } {
    const asked: (readonly Message[])[] = [];
    let steps = 0;
    return {
      modelId: 'forgetful',
      contextTokens: WINDOW,
      countTokens,
      asked,
      async *generate(messages) {
        asked.push(messages);
        const prompt = textOf(messages);
        const fact = /the vault opens with (\w+-\d+)/.exec(prompt)?.[1] ?? 'unknown';
        const isSummary = messages.at(-1)?.content === fullProfile.summarise('Watch the vault.');
        if (isSummary) return yield* reply(`So far I watched. Noted: the vault opens with ${fact}.`);
        steps++;
        if (steps === 200) return yield* reply(say(`final_answer("${fact}")`));
        if (steps === 3) return yield* reply(say('print("the vault opens with heron-4711")'));
        const noise = Array.from({ length: 12 }, (_, n) => (n * 7919 + steps * 104_729) % 9_973).join(' ');
        yield* reply(say(`print("reading ${steps}: ${noise}")`));
      },
    };
  }

  it('fits at every request, holds its task, and still knows at the end what it saw at step 3', async () => {
    const model = forgetfulModel();
    const { events, result } = await watch(
      { ...limited(model), systemPrompt: SYSTEM },
      { task: 'Watch the vault.', maxSteps: 200 },
    );
    expect(result).toMatchObject({ state: 'success', answer: 'heron-4711' });
    expect(result.steps.filter(({ type }) => type === 'action')).toHaveLength(200);
    expect(eventsOf(events, 'context-compact').length).toBeGreaterThan(3);
    for (const messages of model.asked) {
      expect(await countTokens(messages)).toBeLessThanOrEqual(WINDOW - REPLY);
      expect(textOf(messages)).toContain('Watch the vault.');
    }
  });

  it('sends prompts that mostly are the one before', async () => {
    const model = forgetfulModel();
    const { events } = await watch(
      { ...limited(model), systemPrompt: SYSTEM },
      { task: 'Watch the vault.', maxSteps: 200 },
    );
    const compactions = eventsOf(events, 'context-compact').length;
    const shares: number[] = [];
    let breaks = 0;
    for (const [index, messages] of model.asked.entries()) {
      const [before, now] = [textOf(model.asked[index - 1] ?? []), textOf(messages)];
      if (index === 0) continue;
      if (!now.startsWith(before)) breaks++;
      else if (breaks > 0) shares.push(before.length / now.length);
    }
    // Of each compaction, the request for a summary and the first one after it begin differently.
    expect(breaks).toBeLessThanOrEqual(2 * compactions);
    expect(shares.length).toBeGreaterThan(100);
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.95);
  });

  it('does so with the compact prompt, too', async () => {
    const model = forgetfulModel();
    const profile = createCompactProfile({});
    const compact: Model = {
      ...model,
      generate: (messages, options) =>
        messages.at(-1)?.content === profile.summarise('Watch the vault.')
          ? model.generate(
              [...messages.slice(0, -1), { role: 'user', content: fullProfile.summarise('Watch the vault.') }],
              options,
            )
          : model.generate(messages, options),
    };
    const { result } = await watch(
      {
        model: compact,
        profile,
        executor: toyExecutor(),
        counter: createTokenCounter(compact),
        context: { replyTokens: REPLY },
      },
      { task: 'Watch the vault.', maxSteps: 200 },
    );
    expect(result).toMatchObject({ state: 'success', answer: 'heron-4711' });
  });
});

describe('a conversation that becomes too long', () => {
  it('loses old pictures first', async () => {
    const picture: Media = { type: 'image', mediaType: 'image/png', data: new Uint8Array([1]), name: 'a.png' };
    const earlier: Step[] = Array.from({ length: 6 }, (_, index) => ({ ...action(index + 1), media: [picture] }));
    const model = scriptedModel([say('final_answer(1)')]);
    const { events } = await watch(
      { model, context: { windowTokens: 8_500, replyTokens: 500 }, counter: createTokenCounter(model) },
      { earlier: [{ type: 'task', task: 'Look.' }, ...earlier, ...Array.from({ length: 3 }, (_, n) => action(n + 7))] },
    );
    const [compact] = eventsOf(events, 'context-compact');
    expect(compact).toBeUndefined();
    const asked = model.asked[0] ?? [];
    expect(asked.filter((message) => message.role === 'user' && message.media).length).toBe(6);
  });

  it('keeps at most so many pictures, the latest ones', async () => {
    const earlier = Array.from({ length: 9 }, (_, index): Step => {
      const name = `image_${index + 1}.png`;
      return {
        ...action(index + 1),
        media: [{ type: 'image', mediaType: 'image/png', data: new Uint8Array([1]), name }],
      };
    });
    const model = scriptedModel([say('final_answer(1)')]);
    await watch({ model, context: { maxMedia: 5 } }, { earlier: [{ type: 'task', task: 'Look.' }, ...earlier] });
    const names = (model.asked[0] ?? []).flatMap((message) =>
      message.role === 'user' ? (message.media ?? []).map(({ name }) => name) : [],
    );
    // Half of them, so that it need not be done again at the next step.
    expect(names).toEqual(['image_8.png', 'image_9.png']);
  });

  it('never loses the pictures of the task at hand', async () => {
    const media = Array.from({ length: 3 }, (_, n): Media => ({
      type: 'image',
      mediaType: 'image/png',
      data: new Uint8Array([n]),
      name: `image_${n}.png`,
    }));
    const model = scriptedModel([say('print(1)'), say('final_answer(1)')]);
    await watch({ model, context: { maxMedia: 1 } }, { media });
    for (const messages of model.asked) expect(messages[1]).toMatchObject({ media });
  });

  it('is shortened and sent once more when the provider finds it too long', async () => {
    const earlier = Array.from({ length: 10 }, (_, index) => ({ ...action(index + 1), prints: 'x'.repeat(3_000) }));
    const tooLong: ModelEvent = { type: 'error', error: { kind: 'context-length', message: 'Too long.' } };
    const model = scriptedModel([[tooLong], say('final_answer(1)')]);
    const { events, result } = await watch({ model }, { earlier: [{ type: 'task', task: 'Look.' }, ...earlier] });
    expect(result.state).toBe('success');
    expect(eventsOf(events, 'context-compact')).toHaveLength(1);
    const [first = [], second = []] = model.asked;
    expect(textOf(second).length).toBeLessThan(textOf(first).length * 0.8);
  });

  it('is shortened for a provider that says no more than that it is too long, also when it has few steps', async () => {
    const earlier = [1, 2].map((number) => ({ ...action(number), prints: 'x'.repeat(30_000) }));
    const tooLong: ModelEvent = { type: 'error', error: { kind: 'context-length', message: 'Too long.' } };
    const model = scriptedModel([[tooLong], say('final_answer(1)')]);
    await watch({ model }, { earlier: [{ type: 'task', task: 'Look.' }, ...earlier] });
    const [first = [], second = []] = model.asked;
    expect(textOf(second).length).toBeLessThan(textOf(first).length * 0.8);
  });

  it.each([0, 1])('keeps its words where only its pictures are too many for a limit of %i', async (maxMedia) => {
    const picture: Media = { type: 'image', mediaType: 'image/png', data: new Uint8Array([1]), name: 'a.png' };
    const earlier = Array.from({ length: 9 }, (_, n): Step => ({ ...action(n + 1), media: [picture] }));
    const model = scriptedModel([say('final_answer(1)')]);
    await watch({ model, context: { maxMedia } }, { earlier: [{ type: 'task', task: 'Look.' }, ...earlier] });
    expect(model.asked).toHaveLength(1);
    const [asked = []] = model.asked;
    expect(textOf(asked)).toContain('thought 1\n');
    expect(asked.filter((message) => message.role === 'user' && message.media)).toHaveLength(maxMedia);
  });

  it('fits also where the model itself writes much in every step', async () => {
    const model: Model & { asked: (readonly Message[])[] } = {
      modelId: 'talker',
      contextTokens: WINDOW,
      countTokens,
      asked: [],
      async *generate(messages) {
        this.asked.push(messages);
        const number = this.asked.length;
        if (messages.at(-1)?.content === fullProfile.summarise('Talk.')) return yield* reply('I talked.');
        const thought = Array.from({ length: 900 }, (_, n) => `word${(n * number) % 97}`).join(' ');
        yield* reply(say(number < 30 ? 'print(1)' : 'final_answer(1)', thought));
      },
    };
    const { result } = await watch({ ...limited(model), systemPrompt: SYSTEM }, { task: 'Talk.', maxSteps: 40 });
    expect(result.state).toBe('success');
    for (const messages of model.asked) expect(await countTokens(messages)).toBeLessThanOrEqual(WINDOW - REPLY);
  });

  it('is summarised without the reasoning that came before the summary', async () => {
    const earlier = Array.from({ length: 30 }, (_, n) => ({ ...action(n + 1), prints: 'y'.repeat(300) }));
    const model = scriptedModel(['<think>What was it?</think>Seen: y.', say('final_answer(1)')]);
    const { events } = await watch(
      { model, context: { windowTokens: 2_000, replyTokens: 200 } },
      { earlier: [{ type: 'task', task: 'Look.' }, ...earlier] },
    );
    expect(eventsOf(events, 'context-compact')[0]?.step.summary).toBe('Seen: y.');
  });

  it('ends as failed when it is too long even then', async () => {
    const tooLong: ModelEvent = { type: 'error', error: { kind: 'context-length', message: 'Too long.' } };
    const { result } = await watch({ model: scriptedModel([[tooLong], [tooLong], [tooLong]]) });
    expect(result).toMatchObject({ state: 'failed', error: { kind: 'context-length' } });
  });

  it('is summarised by what was said where the model cannot be asked', async () => {
    const earlier = Array.from({ length: 30 }, (_, index) => ({
      ...action(index + 1),
      prints: `${'y'.repeat(300)} ${index}`,
    }));
    const tooLong: ModelEvent = { type: 'error', error: { kind: 'context-length', message: 'Too long.' } };
    const model = scriptedModel([[tooLong], say('final_answer(1)')]);
    const { events, result } = await watch(
      { model, context: { windowTokens: 2_000, replyTokens: 200 } },
      { earlier: [{ type: 'task', task: 'Look.' }, ...earlier] },
    );
    expect(result.state).toBe('success');
    expect(eventsOf(events, 'context-compact')[0]?.step.summary).toContain('yyy');
  });
});

describe('a conversation whose old steps are to be forgotten', () => {
  const words = (messages: readonly Message[]): number => textOf(messages).length;
  const forgetful = (replies: string[], promptTokens: number) => ({
    model: { ...scriptedModel(replies), countTokens: async (messages: readonly Message[]) => words(messages) },
    context: { promptTokens, oldSteps: 'forget' } as const,
  });
  const begun = (replies: string[], promptTokens: number) => {
    const parts = forgetful(replies, promptTokens);
    return { ...parts, executor: toyExecutor(), counter: createTokenCounter(parts.model), systemPrompt: 'System.' };
  };
  const turns = (count: number): Step[] =>
    Array.from({ length: count }, (_, n): Step[] => [
      { type: 'task', task: `Task ${n + 1}.` },
      { ...action(n + 1), isFinalAnswer: true },
    ]).flat();

  it('loses its oldest tasks as a whole, and keeps the latest that fit', async () => {
    const parts = begun([say('final_answer(1)')], 400);
    const { events } = await watch(parts, { task: 'Now.', earlier: turns(9) });
    const [asked = []] = parts.model.asked;
    expect(words(asked)).toBeLessThanOrEqual(400);
    const [first, second, third] = asked.map(({ role }) => role);
    expect([first, second, third]).toEqual(['system', 'user', 'assistant']);
    expect(textOf(asked)).not.toContain('Task 1.');
    expect(textOf(asked)).toContain('Task 9.');
    expect(textOf(asked)).toContain('Now.');
    const [compaction] = eventsOf(events, 'context-compact');
    const cut = compaction?.step.summaryBefore ?? 0;
    expect(turns(9)[cut]?.type).toBe('task');
  });

  it('asks the model for no summary', async () => {
    const parts = begun([say('final_answer(1)')], 400);
    const { result } = await watch(parts, { task: 'Now.', earlier: turns(9) });
    expect(result).toMatchObject({ state: 'success', answer: 1 });
    expect(parts.model.asked).toHaveLength(1);
  });

  it('keeps the task at hand and its latest step, however little room there is', async () => {
    const parts = begun([say('print(1)'), say('print(2)'), say('final_answer(3)')], 10);
    const { result } = await watch(parts, { task: 'Now.', earlier: turns(3) });
    expect(result).toMatchObject({ state: 'success', answer: 3 });
    const last = textOf(parts.model.asked.at(-1) ?? []);
    expect(last).toContain('Now.');
    expect(last).toContain('print(2)');
    expect(last).not.toContain('print(1)');
    expect(last).not.toContain('Task 3.');
  });

  it('stays whole as long as it fits', async () => {
    const parts = begun([say('final_answer(1)')], 4_000);
    const { events } = await watch(parts, { task: 'Now.', earlier: turns(9) });
    expect(textOf(parts.model.asked[0] ?? [])).toContain('Task 1.');
    expect(eventsOf(events, 'context-compact')).toEqual([]);
  });
});

describe('the prompt as a fold of steps', () => {
  const task: Step = { type: 'task', task: 'Look.' };
  const fold = (steps: readonly Step[]): Message[] => toMessages(steps, fullProfile, 'System.');
  const compaction = {
    type: 'compaction',
    mediaBefore: 0,
    shortBefore: 0,
    summaryBefore: 0,
    summary: '',
    usage: NO_USAGE,
    timing: { startedAt: 0, durationMs: 0 },
  } as const;

  it('puts the summary after the task whose steps it tells', () => {
    const steps = [task, action(1), action(2), { ...compaction, summaryBefore: 2, summary: 'Seen one.' }];
    const texts = fold(steps).map(({ content }) => content);
    expect(texts[1]).toContain('Look.');
    expect(texts[2]).toContain('Seen one.');
    expect(texts.join('\n')).not.toContain('thought 1');
    expect(texts.join('\n')).toContain('thought 2');
  });

  it('puts the summary of earlier tasks before the one at hand', () => {
    const steps = [
      task,
      action(1),
      { type: 'task', task: 'Leap.' } as const,
      { ...compaction, summaryBefore: 2, summary: 'Looked.' },
    ];
    const texts = fold(steps).map(({ content }) => content);
    expect(texts[1]).toContain('Looked.');
    expect(texts[2]).toContain('Leap.');
  });

  it('cuts old observations to head and tail, and leaves the rest', () => {
    const long = { ...action(1), prints: `begin ${'z'.repeat(5_000)} end` };
    const texts = fold([task, long, { ...action(2), prints: long.prints }, { ...compaction, shortBefore: 2 }]).map(
      ({ content }) => content,
    );
    expect(texts[3]?.length).toBeLessThan(600);
    expect(texts[3]).toMatch(/begin[\s\S]*characters cut[\s\S]*/);
    expect(texts[5]?.length).toBeGreaterThan(5_000);
  });

  it('only grows when a task is added after a compaction', () => {
    const steps = [task, action(1), { ...compaction, summaryBefore: 2, summary: 'Seen.' }, action(2)];
    const before = fold(steps);
    expect(fold([...steps, { type: 'task', task: 'Next.' }]).slice(0, before.length)).toEqual(before);
  });
});

function action(stepNumber: number): ActionStep {
  return {
    type: 'action',
    stepNumber,
    modelOutput: `thought ${stepNumber}\n<code>\nprint(${stepNumber})\n</code>`,
    code: `print(${stepNumber})`,
    prints: `${stepNumber}\n`,
    display: { 'text/plain': 'None' },
    toolCalls: [],
    isFinalAnswer: false,
    usage: NO_USAGE,
    timing: { startedAt: 0, durationMs: 0 },
  };
}
