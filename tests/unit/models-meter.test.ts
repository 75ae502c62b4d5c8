import { describe, expect, it } from 'vitest';
import type { Budget, TokenUsage } from '../../src/core/index.ts';
import type { MeterParts } from '../../src/models/meter.ts';
import { createMeter, limitsCost, withCost } from '../../src/models/meter.ts';

const AGENT = ['manager'];
const SEARCHER = ['manager', 'searcher'];
/** A dollar for every thousand tokens. */
const PRICE = { input: 1_000, output: 1_000 };

function use(inputTokens: number, outputTokens = 0, cachedTokens = 0): TokenUsage {
  return { inputTokens, outputTokens, cachedTokens };
}

/** A meter whose time stands still unless a test turns it. */
function start(budget: Budget, parts: Partial<MeterParts> = {}) {
  const clock = { at: 1_000 };
  return { clock, meter: createMeter({ budget, price: PRICE, now: () => clock.at, ...parts }) };
}

describe('the cost of tokens', () => {
  const usage = use(1_000_000, 500_000, 400_000);

  it.each([
    ['cached ones at their own price', { input: 10, output: 20, cached: 1 }, 6 + 0.4 + 10],
    ['cached ones at the price of others, where they have none', { input: 10, output: 20 }, 10 + 10],
    ['nothing, where they are free', { input: 0, output: 0 }, 0],
  ])('counts %s', (_what, price, cost) => {
    expect(withCost(usage, price).cost).toBeCloseTo(cost);
  });

  it('is unknown without a price', () => {
    expect(withCost(usage, undefined)).not.toHaveProperty('cost');
  });

  it('is left as it is, where it is known already', () => {
    expect(withCost({ ...usage, cost: 7 }, PRICE).cost).toBe(7);
  });

  it('is never less than nothing, though a server counts more cached tokens than it read', () => {
    expect(withCost(use(10, 0, 20), { input: 10, output: 0, cached: 0 }).cost).toBe(0);
  });
});

describe('a meter', () => {
  it('gives each usage back with its price, and sums them up', () => {
    const { meter } = start({});
    expect(meter.spend(use(900, 100), AGENT)).toEqual({ ...use(900, 100), cost: 1 });
    meter.spend({ ...use(100), isEstimated: true }, AGENT);
    expect(meter.usage).toMatchObject({ inputTokens: 1_000, outputTokens: 100, isEstimated: true });
    expect(meter.usage.cost).toBeCloseTo(1.1);
  });

  it('keeps apart what each agent spent', () => {
    const { meter } = start({}, { price: undefined });
    meter.spend(use(1), AGENT);
    meter.spend(use(2), SEARCHER);
    meter.spend(use(4), AGENT);
    expect(meter.usageByAgent).toEqual({ manager: use(5), 'manager/searcher': use(2) });
  });

  it('does not change what it has told', () => {
    const { meter } = start({}, { price: undefined });
    meter.spend(use(1), AGENT);
    const { usageByAgent } = meter;
    meter.spend(use(1), AGENT);
    expect(usageByAgent).toEqual({ manager: use(1) });
  });
});

describe('a budget', () => {
  it.each<[string, Budget, number, number, string]>([
    ['tokens', { tokens: 100 }, 60, 40, 'The budget of 100 tokens is used up.'],
    ['cost', { cost: 0.1 }, 60, 40, 'The budget of $0.10 is used up.'],
  ])('of %s is used up at its limit, and not before', (_what, budget, first, second, says) => {
    const { meter } = start(budget);
    meter.spend(use(first - 10, 10), AGENT);
    expect(meter.exceeded()).toBeUndefined();
    meter.spend(use(second), AGENT);
    expect(meter.exceeded()).toBe(says);
  });

  it('of tokens counts cached ones too', () => {
    const { meter } = start({ tokens: 100 });
    meter.spend(use(100, 0, 100), AGENT);
    expect(meter.exceeded()).toBe('The budget of 100 tokens is used up.');
  });

  it('of seconds is used up when they are over', () => {
    const { meter, clock } = start({ seconds: 1 });
    clock.at += 999;
    expect(meter.exceeded()).toBeUndefined();
    clock.at += 1;
    expect(meter.exceeded()).toBe('The budget of 1 second is used up.');
  });

  it('of tool calls is used up only when a call is refused', () => {
    const { meter } = start({ toolCalls: 2 });
    expect([meter.countCall(), meter.countCall()]).toEqual([true, true]);
    expect(meter.exceeded()).toBeUndefined();
    expect(meter.countCall()).toBe(false);
    expect(meter.exceeded()).toBe('The budget of 2 tool calls is used up.');
  });

  it('of no tool calls at all allows a run that makes none', () => {
    const { meter } = start({ toolCalls: 0 });
    expect(meter.exceeded()).toBeUndefined();
    expect(meter.countCall()).toBe(false);
  });

  it('that limits nothing is never used up', () => {
    const { meter, clock } = start({});
    meter.spend(use(1e9, 1e9), AGENT);
    clock.at += 1e12;
    expect(meter.countCall()).toBe(true);
    expect(meter.exceeded()).toBeUndefined();
    expect(meter.left()).toBe('');
  });

  it('of money does not hold where the price is unknown', () => {
    const { meter } = start({ cost: 1 }, { price: undefined });
    meter.spend(use(1e9), AGENT);
    expect(meter.exceeded()).toBeUndefined();
    expect(meter.usage).not.toHaveProperty('cost');
  });
});

describe('what is left', () => {
  it('is told of everything that is limited', () => {
    const { meter, clock } = start({ tokens: 5_000, cost: 7.5, seconds: 60, toolCalls: 3 });
    meter.spend(use(900, 100), AGENT);
    meter.countCall();
    clock.at += 12_400;
    expect(meter.left()).toBe('4000 tokens, $6.50, 48 seconds, 2 tool calls');
  });

  it.each<[Budget, string]>([
    [{ tokens: 1 }, '1 token'],
    [{ cost: 5 }, '$5.00'],
    [{ cost: 0.3 }, '$0.30'],
    [{ cost: 0.125 }, '$0.125'],
    [{ cost: 0.0042 }, '$0.0042'],
    [{ seconds: 1 }, '1 second'],
    [{ seconds: 0.5 }, '0.5 seconds'],
    [{ toolCalls: 1 }, '1 tool call'],
  ])('of %o is told as "%s"', (budget, says) => {
    expect(start(budget).meter.left()).toBe(says);
  });

  it('is never less than nothing', () => {
    const { meter } = start({ tokens: 10 });
    meter.spend(use(50), AGENT);
    expect(meter.left()).toBe('0 tokens');
  });
});

describe('a part of a run', () => {
  it('is limited in money where the whole is', () => {
    const whole = start({ cost: 1 }).meter;
    expect(limitsCost(start({}, { parent: whole }).meter)).toBe(true);
    expect(limitsCost(start({ tokens: 5 }).meter)).toBe(false);
  });

  it('is counted by whatever name', () => {
    const { meter } = start({});
    meter.spend(use(60), ['constructor']);
    expect(meter.usageByAgent['constructor']).toMatchObject({ inputTokens: 60 });
  });

  it('spends for the whole, too', () => {
    const whole = start({ tokens: 100 }).meter;
    const part = start({}, { parent: whole }).meter;
    whole.spend(use(60), AGENT);
    part.spend(use(40), SEARCHER);
    expect(part.usage.inputTokens).toBe(40);
    expect(whole.usage.inputTokens).toBe(100);
    expect(Object.keys(whole.usageByAgent)).toEqual(['manager', 'manager/searcher']);
    expect(Object.keys(part.usageByAgent)).toEqual(['manager/searcher']);
    expect(part.exceeded()).toBe('The budget of 100 tokens is used up.');
  });

  it('may be used up while the whole is not', () => {
    const whole = start({ tokens: 100 }).meter;
    const part = start({ tokens: 10 }, { parent: whole }).meter;
    part.spend(use(10), SEARCHER);
    expect(part.exceeded()).toBe('The budget of 10 tokens is used up.');
    expect(whole.exceeded()).toBeUndefined();
  });

  it.each([
    ['at the price of its own model', { input: 2_000, output: 0 }, 0.02],
    ['at none, where its model has none', undefined, undefined],
  ])('is paid for %s, by the whole as well', (_what, price, cost) => {
    const whole = start({}).meter;
    const part = start({}, { price, parent: whole }).meter;
    part.spend(use(10), SEARCHER);
    expect(part.usage.cost).toBe(cost);
    expect(whole.usage.cost).toBe(cost);
  });

  it('makes calls only as long as the whole may, and those count once', () => {
    const whole = start({ toolCalls: 1 }).meter;
    const part = start({ toolCalls: 5 }, { parent: whole }).meter;
    expect([part.countCall(), part.countCall()]).toEqual([true, false]);
    expect(part.exceeded()).toBe('The budget of 1 tool call is used up.');
    expect(whole.exceeded()).toBe('The budget of 1 tool call is used up.');
  });

  it('does not use up calls of the whole that it may not make itself', () => {
    const whole = start({ toolCalls: 1 }).meter;
    const part = start({ toolCalls: 0 }, { parent: whole }).meter;
    expect(part.countCall()).toBe(false);
    expect(whole.countCall()).toBe(true);
  });

  it('has left what is least, of its own and of the whole', () => {
    const whole = start({ tokens: 100, toolCalls: 9 }).meter;
    const part = start({ tokens: 500, cost: 1 }, { parent: whole }).meter;
    whole.spend(use(40), AGENT);
    expect(part.left()).toBe('60 tokens, $1.00, 9 tool calls');
    expect(start({}, { parent: whole }).meter.left()).toBe('60 tokens, 9 tool calls');
  });

  it('is counted by a meter of another make, too', () => {
    const spent: TokenUsage[] = [];
    const whole = {
      budget: {},
      usage: use(0),
      usageByAgent: {},
      spend: (usage: TokenUsage) => (spent.push(usage), usage),
      countCall: () => false,
      exceeded: () => 'Enough.',
      left: () => '',
    };
    const part = start({}, { parent: whole }).meter;
    part.spend(use(5), SEARCHER);
    expect(spent).toMatchObject([{ inputTokens: 5 }]);
    expect(part.countCall()).toBe(false);
    expect(part.exceeded()).toBe('Enough.');
  });
});
