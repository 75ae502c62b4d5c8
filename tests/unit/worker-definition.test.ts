import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toBuiltIn } from '../../src/tools/built-in.ts';
import { tool } from '../../src/tools/tool.ts';
import type { AgentOptions, ManagedAgentOptions } from '../../src/worker/agent-options.ts';
import { fromDefinition, toDefinition } from '../../src/worker/definition.ts';
import type { AgentConfig } from '../../src/worker/protocol.ts';

const model = { engine: 'embedded' } as const;
const hosted = { engine: 'openai-compatible', baseURL: 'https://api.example/v1', modelId: 'm' } as const;
const input = { type: 'object', properties: { symbol: { type: 'string' } } } as const;
const price = tool({ name: 'get_price', description: 'A price.', input, execute: () => 1 });
const scripted = {
  modelId: 'my-model',
  async *generate() {
    // Says nothing.
  },
};

/** An agent that another one manages, as its manager is given it. */
function managed(options: Partial<AgentOptions>): ManagedAgentOptions {
  return { type: 'code', options: { model, name: 'searcher', description: 'It searches.', ...options } };
}

/** What is wrong with a config, as a person is told. */
function problemOf(config: unknown, overrides?: Parameters<typeof fromDefinition>[1]): string {
  try {
    fromDefinition(config, overrides);
    return '';
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(TypeError);
    return (thrown as TypeError).message;
  }
}

describe('an agent as data', () => {
  it('says of which form and kind it is', () => {
    expect(toDefinition({ model }, 'tool-calling')).toEqual({ version: 1, type: 'tool-calling', model });
  });

  it('has built-in tools, however they were made', () => {
    const tools = ['visit_webpage', { name: 'wikipedia_search', options: { language: 'de' } }];
    const search = { ...price, name: 'wikipedia_search' };
    const made = [toBuiltIn(search, {}), toBuiltIn(search, { language: 'fr' })];
    expect(toDefinition({ model, tools: [...tools, ...made] }, 'code').tools).toEqual([
      ...tools,
      'wikipedia_search',
      { name: 'wikipedia_search', options: { language: 'fr' } },
    ]);
  });

  it('says whose keys it leaves out, and does without them', () => {
    const search = toBuiltIn({ ...price, name: 'web_search' }, { provider: 'exa', apiKey: 'k' });
    const config = toDefinition({ model: { ...hosted, headers: { 'x-key': 'k' } }, tools: [search] }, 'code');
    expect(config.unsaved).toEqual(['keys of model m', 'keys of tool web_search']);
    expect(problemOf(config)).toBe('');
  });

  it('has no key and no header anywhere', () => {
    const secret = 'sk-0123';
    const open = { ...hosted, apiKey: secret, headers: { 'x-key': secret } };
    const search = toBuiltIn({ ...price, name: 'web_search' }, { provider: 'exa', apiKey: secret });
    const servers = {
      name: 'mcp',
      options: { servers: [{ url: `https://u:${secret}@mcp.example/?api_key=${secret}` }] },
    };
    const inner = managed({ model: open, tools: [search, servers] });
    const asData = { ...inner.options, name: 'other', tools: [servers] } as AgentConfig;
    const config = toDefinition({ model: open, tools: [search], managedAgents: [inner, asData] }, 'code');
    expect(JSON.stringify(config)).not.toContain(secret);
    expect(config.model).toEqual(hosted);
    expect(config.tools).toEqual([{ name: 'web_search', options: { provider: 'exa' } }]);
    expect(config.managedAgents?.[1]?.tools).toEqual([
      { name: 'mcp', options: { servers: [{ url: 'https://mcp.example/' }] } },
    ]);
  });

  it('names what is no data', () => {
    const options: AgentOptions = {
      model: scripted,
      tools: [price, 'visit_webpage'],
      finalAnswerChecks: [() => true],
      stepCallbacks: { plan: () => undefined },
      approve: () => ({ decision: 'allow' }),
      files: { 'a.txt': 'a' },
      variables: { now: () => 1 },
      managedAgents: [
        managed({ tools: [price], finalAnswerChecks: [() => true], managedAgents: [managed({ model: scripted })] }),
      ],
    };
    const { unsaved, tools, model: kept, managedAgents } = toDefinition(options, 'code');
    expect(unsaved).toEqual([
      'model my-model',
      'tool get_price',
      'finalAnswerChecks',
      'stepCallbacks',
      'approve',
      'files',
      'variables',
      'searcher: tool get_price',
      'searcher: finalAnswerChecks',
      'searcher: searcher: model my-model',
    ]);
    expect(tools).toEqual(['visit_webpage']);
    expect(kept).toEqual({ engine: 'embedded' });
    expect(managedAgents?.[0]).not.toHaveProperty('unsaved');
  });

  it('does not name what is empty', () => {
    const options = { model, tools: [], finalAnswerChecks: [], stepCallbacks: {}, files: {}, variables: {} };
    expect(toDefinition(options, 'code')).toEqual({ version: 1, type: 'code', model, tools: [] });
  });

  it('has the JSON Schema of an output', () => {
    const output = z.object({ total: z.number() });
    expect(toDefinition({ model, output }, 'code').output).toMatchObject({
      type: 'object',
      properties: { total: { type: 'number' } },
    });
  });

  it('names an output that JSON Schema cannot tell', () => {
    const config = toDefinition({ model, output: z.object({ day: z.date() }) }, 'code');
    expect(config).toEqual({ version: 1, type: 'code', model, unsaved: ['output'] });
  });

  it('has what a person decided for every run, once', () => {
    const [one, two, three] = ['a', 'b', 'c'].map((name) => ({ type: 'tool', name, decision: 'allow' }) as const);
    const options = { model, approvals: [one!, two!] };
    expect(toDefinition(options, 'code', [two!, three!]).approvals).toEqual([one, two, three]);
    expect(toDefinition(options, 'code').approvals).toEqual([one, two]);
  });

  it('is a copy', () => {
    const imports = ['json'];
    const config = toDefinition({ model, imports }, 'code');
    imports.push('csv');
    expect(config.imports).toEqual(['json']);
    expect(fromDefinition(config).options.imports).not.toBe(config.imports);
  });
});

describe('an agent from data', () => {
  it('is made from a config without version and type', () => {
    expect(fromDefinition({ model, maxSteps: 3 })).toEqual({ type: 'code', options: { model, maxSteps: 3 } });
  });

  it('takes overrides in place of what the config says', () => {
    const { options } = fromDefinition({ model, maxSteps: 3, imports: ['json'] }, { maxSteps: 5, model: scripted });
    expect(options).toEqual({ model: scripted, maxSteps: 5, imports: ['json'] });
  });

  it('takes tools and managed agents in place of those of their names, and beside the others', () => {
    const config = { model, tools: ['visit_webpage', { name: 'get_price' }], managedAgents: [managed({}).options] };
    const other = managed({ maxSteps: 2 });
    const { options } = fromDefinition(config, { tools: [price], managedAgents: [other, managed({ name: 'b' })] });
    expect(options.tools).toEqual(['visit_webpage', price]);
    expect(options.managedAgents).toEqual([other, managed({ name: 'b' })]);
  });

  it('gives managed agents what is meant for them', () => {
    const config = { model, managedAgents: [managed({}).options] };
    const { options } = fromDefinition(config, { managed: { searcher: { tools: [price] } } });
    expect(options.managedAgents).toEqual([managed({ tools: [price] })]);
  });

  it('lists exactly what is missing', () => {
    const unsaved = ['model my-model', 'tool a', 'tool b', 'approve', 'searcher: tool c', 'searcher: model x: y'];
    const config = { model, managedAgents: [managed({}).options], unsaved };
    expect(problemOf(config)).toContain(`: ${unsaved.join(', ')}.`);
    const given = { tools: [{ ...price, name: 'b' }], managed: { searcher: { model: scripted } } };
    expect(problemOf(config, given)).toContain(': model my-model, tool a, approve, searcher: tool c.');
  });

  it('finds what is missing in a config that was put into another', () => {
    const inner = { ...managed({}).options, unsaved: ['tool c'] };
    expect(problemOf({ model, managedAgents: [inner] })).toContain(': searcher: tool c.');
    expect(
      problemOf({ model, managedAgents: [inner] }, { managed: { searcher: { tools: [{ ...price, name: 'c' }] } } }),
    ).toBe('');
  });

  it.each([
    ['everything is given', { model: scripted, tools: [price], approve: () => ({ decision: 'allow' }) as const }],
    ['nobody minds', { ignoreUnsaved: true }],
  ])('is made when %s', (_when, overrides) => {
    const config = { model, unsaved: ['model my-model', 'tool get_price', 'approve'] };
    expect(problemOf(config, overrides)).toBe('');
    expect(fromDefinition(config, overrides).options).not.toHaveProperty('unsaved');
  });

  it('does without what a managed agent had that another one replaces', () => {
    const config = { model, managedAgents: [managed({}).options], unsaved: ['searcher: tool c'] };
    expect(problemOf(config, { managedAgents: [managed({})] })).toBe('');
  });

  it('is refused when something is meant for an agent that there is not', () => {
    expect(problemOf({ model }, { managed: { sercher: {} } })).toContain('"sercher"');
  });

  it.each<[string, unknown, RegExp]>([
    ['nothing', undefined, /must be an object/],
    ['a list', [], /must be an object/],
    ['a newer version', { version: 2, model, sort: 'new' }, /"version" is 2: a newer tabagents wrote it.*version 1/],
    ['half a version', { version: 1.5, model }, /"version"/],
    ['no model', {}, /"model" is missing/],
    ['an unknown field', { model, max_steps: 3 }, /"max_steps" is unknown; there are version, .*maxSteps/],
    ['an unknown type', { model, type: 'json' }, /"type" must be one of code, tool-calling \(got "json"\)/],
    ['a name with a blank', { model, name: 'my agent' }, /"name" must be a Python identifier/],
    ['an unknown engine', { model: { engine: 'gpt' } }, /"model.engine" must be one of embedded/],
    [
      'a stray field of a model',
      { model: { ...model, modelId: 'm' } },
      /"model.modelId" is no field of embedded models/,
    ],
    ['a model without its address', { model: { ...hosted, baseURL: 'x' } }, /"model" is wrong: baseURL/],
    ['a model of the Hub without a name', { model: { engine: 'transformers-js' } }, /"model" is wrong: .*modelId/],
    ['a tool without a name', { model, tools: [{}] }, /"tools\[0\]" must be the name/],
    ['a stray field of a tool', { model, tools: [{ name: 'a', execute: 1 }] }, /"tools\[0\].execute" is unknown/],
    ['imports as a text', { model, imports: 'json' }, /"imports" must be a list \(got "json"\)/],
    ['a number among imports', { model, imports: ['json', 1] }, /"imports\[1\]" must be a text/],
    ['0 steps', { model, maxSteps: 0 }, /"maxSteps" must be a whole number of at least 1 \(got 0\)/],
    ['an unknown limit', { model, limits: { time: 1 } }, /"limits.time" is unknown/],
    ['an unknown budget', { model, budget: { euros: 1 } }, /"budget.euros" is unknown/],
    ['a negative budget', { model, budget: { cost: -1 } }, /"budget.cost" must be a positive number/],
    ['a price without output', { model, prices: { m: { input: 1 } } }, /"prices.m.output" is missing/],
    ['one code tag', { model, codeTags: ['<code>'] }, /"codeTags" must be "markdown"/],
    ['an unknown template', { model, prompts: { planning: { first: 'x' } } }, /"prompts.planning.first" is unknown/],
    ['an output that is no JSON', { model, output: { a: new Map() } }, /"output" must be an object that JSON can hold/],
    ['a rule without decision', { model, approvals: [{ type: 'code' }] }, /"approvals\[0\].decision" is missing/],
    ['a switch that is a text', { model, retainMemory: 'yes' }, /"retainMemory" must be true or false/],
    ['imports of an agent without code', { model, type: 'tool-calling', imports: [] }, /"imports" goes with .*"code"/],
    ['a managed agent without a name', { model, managedAgents: [{ model }] }, /"managedAgents\[0\].name" is missing/],
    [
      'a managed agent without a description',
      { model, managedAgents: [{ model, name: 'a' }] },
      /"managedAgents\[0\].description" is missing/,
    ],
    [
      'two managed agents of one name',
      { model, managedAgents: [managed({}).options, managed({}).options] },
      /"managedAgents\[1\].name" must be unlike/,
    ],
    [
      'a fault in the depth',
      { model, managedAgents: [{ ...managed({}).options, managedAgents: [{ model: 1 }] }] },
      /"managedAgents\[0\].managedAgents\[0\].model" must be an object/,
    ],
  ])('is refused with %s', (_what, config, problem) => {
    expect(problemOf(config)).toMatch(problem);
  });
});

describe('what was saved', () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

  it(`comes back the same (SEED=${seed})`, () => {
    const random = createRandom(seed);
    for (let round = 0; round < 300; round++) {
      const config = inventConfig(random, 3);
      const { type, options } = fromDefinition(JSON.parse(JSON.stringify(config)));
      expect(toDefinition(options, type), `SEED=${seed}, round ${round}`).toEqual(config);
    }
  });

  it(`comes back with what was given again (SEED=${seed})`, () => {
    const random = createRandom(seed);
    for (let round = 0; round < 100; round++) {
      const inner = managed({ ...inventConfig(random, 0), name: 'searcher', tools: [price] });
      const base = fromDefinition(inventConfig(random, 0));
      const options = { ...base.options, model: scripted, managedAgents: [inner] };
      const config = toDefinition(options, base.type);
      const again = fromDefinition(config, { model: scripted, managed: { searcher: { tools: [price] } } });
      expect(toDefinition(again.options, again.type), `SEED=${seed}, round ${round}`).toEqual(config);
      expect(config.unsaved).toEqual(['model my-model', 'searcher: tool get_price']);
    }
  });
});

interface Random {
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
}

/** The same numbers for the same seed. */
function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return { below, pick: (items) => items[below(items.length)]! };
}

/** A config in which each field is there or not, down to a depth. */
function inventConfig(random: Random, depth: number): AgentConfig {
  const { below, pick } = random;
  const maybe = <Value>(invent: () => Value): Value | undefined => (below(2) ? invent() : undefined);
  const word = (): string => `${pick(['a', 'é', 'x_', 'key', '"<&>'])}${below(100)}`;
  const words = (): string[] => Array.from({ length: below(3) }, word);
  const type = pick(['code', 'tool-calling'] as const);
  const forCode = {
    imports: maybe(words),
    actions: maybe(() => pick(['code', 'tool', 'json'] as const)),
    codeTags: maybe(() => pick(['markdown', ['<py>', '</py>']] as const)),
    limits: maybe(() => ({ timeMs: 1 + below(9) })),
  };
  const config = {
    version: 1 as const,
    type,
    name: maybe(() => `agent_${below(100)}`),
    description: maybe(word),
    model: pick([
      { engine: 'embedded' },
      { engine: 'transformers-js', modelId: 'a/b', dtype: 'q4' },
      { engine: 'openai-compatible', baseURL: 'https://api.example/v1?version=2', modelId: word() },
    ] as const),
    tools: maybe(() =>
      Array.from({ length: below(3) }, () =>
        pick([word(), { name: word() }, { name: word(), options: { deep: [{ n: below(9), maxTokens: 5 }, null] } }]),
      ),
    ),
    managedAgents: maybe(() =>
      Array.from({ length: depth > 0 ? below(3) : 0 }, (_, place) => {
        return { ...inventConfig(random, depth - 1), name: `agent_${place}`, description: 'It helps.' };
      }),
    ),
    instructions: maybe(word),
    promptProfile: maybe(() => pick(['auto', 'full', 'compact'] as const)),
    prompts: maybe(() => ({ system_prompt: word(), planning: { initial_plan: word() } })),
    maxSteps: maybe(() => 1 + below(9)),
    planningInterval: maybe(() => 1 + below(9)),
    toolConcurrency: maybe(() => 1 + below(9)),
    output: maybe(() => ({ type: 'object', properties: { token: { type: 'string', default: word() } } })),
    budget: maybe(() => ({ tokens: 1 + below(9), cost: (1 + below(9)) / 8, toolCalls: below(9) })),
    prices: maybe(() => ({ [word()]: { input: below(9), output: below(9) } })),
    context: maybe(() => ({ windowTokens: 1 + below(9), oldSteps: 'forget' as const, maxMedia: below(9) })),
    approvals: maybe(() =>
      Array.from({ length: below(3) }, () => ({ type: 'tool' as const, name: word(), decision: 'ask' as const })),
    ),
    provideRunSummary: maybe(() => below(2) === 0),
    retainMemory: maybe(() => below(2) === 0),
    ...(type === 'code' && forCode),
  };
  return JSON.parse(JSON.stringify(config)) as AgentConfig;
}
