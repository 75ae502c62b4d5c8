import type { Budget, Meter } from '../core/budget.ts';
import type { TokenUsage } from '../core/model.ts';
import { addUsage, NO_USAGE } from '../core/model.ts';

/** US dollars for a million tokens. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Of input that the provider had cached. @default input */
  readonly cached?: number;
}

/** What a meter is made of. */
export interface MeterParts {
  readonly budget: Budget;
  /** Of the tokens of the agent's model; undefined where it is unknown. */
  readonly price: Price | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Of the run of which this one is a part: what is spent here is spent there too. */
  readonly parent?: Meter | undefined;
}

/**
 * What tokens cost, unless that is known already.
 *
 * @example
 * withCost({ inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 0 }, { input: 2, output: 8 }).cost; // 2
 */
export function withCost(usage: TokenUsage, price: Price | undefined): TokenUsage {
  if (!price || usage.cost !== undefined) return usage;
  const { inputTokens, outputTokens, cachedTokens } = usage;
  const read = Math.max(0, inputTokens - cachedTokens) * price.input + cachedTokens * (price.cached ?? price.input);
  return { ...usage, cost: (read + outputTokens * price.output) / 1_000_000 };
}

/** What a meter of ours tells another of ours, beyond what the agent needs of it. */
interface Inner {
  /** Counts what an agent further down has spent, at the price of that agent's model, or at none. */
  add(usage: TokenUsage, agent: readonly string[]): void;
  /** What is left of each limit, those of its parents included; nothing where there is none. */
  remaining(): Budget;
}

const inners = new WeakMap<Meter, Inner>();

/**
 * Starts counting what a run uses up.
 *
 * @example
 * const meter = createMeter({ budget: { tokens: 20_000 }, price: undefined, now: Date.now });
 */
export function createMeter({ budget, price, now, parent }: MeterParts): Meter {
  const startedAt = now();
  const above = parent && inners.get(parent);
  let usageByAgent: Readonly<Record<string, TokenUsage>> = {};
  let usage = NO_USAGE;
  let toolCalls = 0;
  let wasRefused = false;
  const used = (kind: keyof Budget): number => {
    switch (kind) {
      case 'tokens':
        return usage.inputTokens + usage.outputTokens;
      case 'cost':
        return usage.cost ?? 0;
      case 'seconds':
        return Math.max(0, now() - startedAt) / 1_000;
      case 'toolCalls':
        return toolCalls;
      default:
        return kind satisfies never;
    }
  };
  const add = (more: TokenUsage, agent: readonly string[]): void => {
    const path = agent.join('/');
    usage = addUsage(usage, more);
    usageByAgent = {
      ...usageByAgent,
      [path]: addUsage(Object.hasOwn(usageByAgent, path) ? usageByAgent[path]! : NO_USAGE, more),
    };
    // A parent that priced this would do so at the price of its own model.
    if (above) above.add(more, agent);
    else parent?.spend(more, agent);
  };
  const remaining = (): Budget => {
    const outer = above?.remaining() ?? {};
    const left = KINDS.flatMap((kind) => {
      const own = budget[kind] === undefined ? Infinity : Math.max(0, budget[kind] - used(kind));
      const least = Math.min(own, outer[kind] ?? Infinity);
      return least === Infinity ? [] : [[kind, least] as const];
    });
    return Object.fromEntries(left);
  };

  const meter: Meter = {
    budget,
    get usage() {
      return usage;
    },
    get usageByAgent() {
      return usageByAgent;
    },
    spend(more, agent) {
      const priced = withCost(more, price);
      add(priced, agent);
      return priced;
    },
    countCall() {
      wasRefused ||= toolCalls >= (budget.toolCalls ?? Infinity);
      if (wasRefused || parent?.countCall() === false) return false;
      toolCalls++;
      return true;
    },
    exceeded() {
      // Whoever has made the last call may still answer by what it gave.
      const isReached = (kind: keyof Budget): boolean =>
        kind === 'toolCalls' ? wasRefused : used(kind) >= (budget[kind] ?? Infinity);
      const reached = KINDS.find(isReached);
      if (reached) return `The budget of ${describe(reached, budget[reached] ?? 0)} is used up.`;
      return parent?.exceeded();
    },
    left() {
      const left = remaining();
      return KINDS.flatMap((kind) => (left[kind] === undefined ? [] : [describe(kind, left[kind])])).join(', ');
    },
  };
  inners.set(meter, { add, remaining });
  return meter;
}

/**
 * Whether money is limited by a meter, or by one above it.
 *
 * @example
 * limitsCost(createMeter({ budget: { cost: 1 }, price, now: Date.now })); // true
 */
export function limitsCost(meter: Meter | undefined): boolean {
  return meter !== undefined && (inners.get(meter)?.remaining() ?? meter.budget).cost !== undefined;
}

/** In the order in which they are told. */
const KINDS = ['tokens', 'cost', 'seconds', 'toolCalls'] as const satisfies readonly (keyof Budget)[];

function describe(kind: keyof Budget, amount: number): string {
  switch (kind) {
    case 'tokens':
      return count(amount, 'token');
    case 'cost':
      // Cents, and what is smaller only where there is something of it.
      return `$${amount.toFixed(4).replace(/(\.\d\d)(\d*?)0+$/, '$1$2')}`;
    case 'seconds':
      return count(amount, 'second');
    case 'toolCalls':
      return count(amount, 'tool call');
    default:
      return kind satisfies never;
  }
}

function count(amount: number, what: string): string {
  // A short time is not rounded away.
  const rounded = amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
  return `${rounded} ${what}${rounded === 1 ? '' : 's'}`;
}
