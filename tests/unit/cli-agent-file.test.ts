import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { AGENT_FIELDS } from '../../src/cli/agent-file.mjs';
import type { Command } from '../../src/cli/arguments.mjs';
import { readCommand } from '../../src/cli/arguments.mjs';
import { UsageError } from '../../src/cli/usage-error.mjs';
import { CONFIG_FIELDS } from '../../src/worker/config-check.ts';

const model = { engine: 'embedded' };
const hosted = { engine: 'openai-compatible', baseURL: 'https://api.example/v1', modelId: 'm' };
const local = {
  engine: 'transformers-js',
  modelId: 'a/b',
  revision: 'v1',
  dtype: 'q4',
  host: 'https://mirror.example/',
};
const searcher = { name: 'searcher', description: 'It searches.', model };

interface Options {
  readonly flags?: readonly string[];
  readonly key?: string;
}

/** What is run by a file and flags. */
function read(agent: unknown, { flags = [], key }: Options = {}): Command & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-agent-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'agent.json');
  writeFileSync(path, typeof agent === 'string' ? agent : JSON.stringify(agent));
  const environment = key === undefined ? {} : { TABAGENTS_API_KEY: key };
  const command = readCommand(['--agent', path, ...flags, 'Task'], environment);
  if (command.action !== 'run') throw new Error('Nothing is run.');
  return { ...command, folder };
}

function problemOf(agent: unknown, flags: readonly string[] = []): string {
  try {
    read(agent, { flags });
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
}

describe('an agent from a file', () => {
  it('has what the file says', () => {
    const agent = { version: 1, type: 'code', model, tools: ['visit_webpage'], imports: ['csv'], maxSteps: 4 };
    expect(read(agent).config).toEqual(agent);
  });

  it('has what flags say in place of that', () => {
    const agent = { model, tools: ['visit_webpage'], maxSteps: 4, instructions: 'Old.', planningInterval: 2 };
    const flags = ['--max-steps', '9', '--instructions', 'New.', '--tools', 'ask_user', '--imports', 'json'];
    expect(read(agent, { flags }).config).toEqual({
      model,
      tools: ['ask_user'],
      imports: ['calendar', 'json'],
      maxSteps: 9,
      instructions: 'New.',
      planningInterval: 2,
    });
  });

  it('keeps the limits that flags say nothing of', () => {
    const agent = { model, budget: { tokens: 9, cost: 1 }, context: { maxMedia: 2 } };
    const flags = ['--budget', 'cost=2', '--context-tokens', '500'];
    expect(read(agent, { flags }).config).toMatchObject({
      budget: { tokens: 9, cost: 2 },
      context: { maxMedia: 2, windowTokens: 500 },
    });
  });

  it('may be made to write no code, and then has nothing of that', () => {
    const agent = { model, imports: ['csv'], actions: 'json', codeTags: 'markdown', limits: { timeMs: 5 } };
    expect(read(agent, { flags: ['--type', 'tool-calling'] }).config).toEqual({
      type: 'tool-calling',
      model,
      tools: [],
    });
  });

  it('asks the person again if it did so when it was saved', () => {
    const agent = {
      model,
      tools: ['visit_webpage'],
      managedAgents: [searcher],
      unsaved: ['tool ask_user', 'searcher: tool ask_user'],
    };
    const { config } = read(agent);
    expect(config.tools).toEqual(['visit_webpage', 'ask_user']);
    expect(config.managedAgents?.[0]?.tools).toEqual(['ask_user']);
    expect(config).not.toHaveProperty('unsaved');
  });

  it('leaves it to the page to miss what nobody can give here', () => {
    const agent = { model, managedAgents: [searcher], unsaved: ['tool get_price', 'searcher: model x', 'files'] };
    const { config } = read(agent);
    expect(config.unsaved).toEqual(['tool get_price', 'files']);
    expect(config.managedAgents?.[0]?.unsaved).toEqual(['model x']);
  });

  it('has files and variables again when they are given', () => {
    const agent = { model, unsaved: ['files', 'variables', 'stepCallbacks'] };
    const flags = ['--file', 'package.json', '--var', 'a=1'];
    expect(read(agent, { flags }).config.unsaved).toEqual(['stepCallbacks']);
  });

  it('finds the folder of a model beside the file', () => {
    const agent = { model: { engine: 'transformers-js', path: './mine' }, managedAgents: [searcher] };
    const { config, folder } = read(agent);
    expect(config.model).toEqual({ engine: 'transformers-js', path: join(folder, 'mine') });
  });

  it('has every field that the library knows', () => {
    expect(AGENT_FIELDS.toSorted()).toEqual(CONFIG_FIELDS.toSorted());
  });

  it.each<[string, unknown, RegExp]>([
    ['is no JSON', '{"model": ', /is not JSON/],
    ['is no object', [model], /it is not an object/],
    ['is of a newer version', { version: 2, model, sort: 1 }, /"version" is 2.*reads version 1/],
    ['has an unknown field', { model, max_steps: 3 }, /"max_steps" is unknown; there are version, .*maxSteps/],
    ['has no model', {}, /"model" must be an object with an "engine"/],
    ['has tools that are no list', { model, tools: 'visit_webpage' }, /"tools" must be a list/],
    [
      'manages one that has an unknown field',
      { model, managedAgents: [{ ...searcher, a: 1 }] },
      /"managedAgents\[0\].a"/,
    ],
    ['manages what is no agent', { model, managedAgents: ['searcher'] }, /managedAgents\[0\] is not an object/],
  ])('is refused when it %s', (_how, agent, problem) => {
    expect(problemOf(agent)).toMatch(problem);
  });

  it('shows nothing of a file that it cannot read', () => {
    for (const text of ['{"apiKey": "sk-1234"', '{"apiKey": sk-1234}', 'sk-1234']) {
      expect(problemOf(text)).not.toContain('sk-');
    }
  });
});

describe('the model of an agent from a file', () => {
  it.each<[string, object, readonly string[], object]>([
    ['stays as it is', local, [], local],
    [
      'is another one of the same host',
      { ...hosted, apiKey: 'k', headers: { a: 'b' } },
      ['--model-id', 'n'],
      { ...hosted, apiKey: 'k', headers: { a: 'b' }, modelId: 'n' },
    ],
    [
      'takes no key to another host',
      { ...hosted, apiKey: 'k', headers: { a: 'b' } },
      ['--base-url', 'http://other/v1'],
      { ...hosted, baseURL: 'http://other/v1' },
    ],
    ['takes a key that is given', { ...hosted, apiKey: 'k' }, ['--api-key', 'new'], { ...hosted, apiKey: 'new' }],
    ['is of another engine', hosted, ['--model', 'embedded'], model],
    ['is of another engine by its URL', model, ['--base-url', hosted.baseURL, '--model-id', 'm'], hosted],
    [
      'is computed in another way',
      local,
      ['--dtype', 'q8', '--device', 'wasm'],
      { ...local, dtype: 'q8', device: 'wasm' },
    ],
    [
      'is another one of the Hub',
      local,
      ['--model-id', 'c/d'],
      { engine: 'transformers-js', modelId: 'c/d', dtype: 'q4', host: local.host },
    ],
    [
      'is one of a URL',
      local,
      ['--path', 'https://a.example/m/'],
      { engine: 'transformers-js', path: 'https://a.example/m/', dtype: 'q4' },
    ],
  ])('%s', (_how, given, flags, expected) => {
    expect(read({ model: given }, { flags }).config.model).toEqual(expected);
  });

  it('takes the key of the environment only when it has none', () => {
    expect(read({ model: hosted }, { key: 'env' }).config.model).toEqual({ ...hosted, apiKey: 'env' });
    expect(read({ model: { ...hosted, apiKey: 'own' } }, { key: 'env' }).config.model).toMatchObject({ apiKey: 'own' });
  });

  it('shares its key with agents of the same host, and with no others', () => {
    const other = { ...hosted, baseURL: 'https://other.example/v1' };
    const inner = { ...searcher, model: other, managedAgents: [{ ...searcher, model: hosted }] };
    const { config } = read({ model: hosted, managedAgents: [inner] }, { key: 'env' });
    expect(config.managedAgents?.[0]?.model).toEqual(other);
    expect(config.managedAgents?.[0]?.managedAgents?.[0]?.model).toEqual({ ...hosted, apiKey: 'env' });
  });

  it.each([
    ['a key for the embedded one', model, ['--api-key', 'k']],
    ['weights for a hosted one', hosted, ['--dtype', 'q4']],
    ['a server for a local one', local, ['--model', 'transformers-js', '--base-url', 'http://a/v1']],
  ])('is refused with %s', (_what, given, flags) => {
    expect(problemOf({ model: given }, flags)).toMatch(/goes with --model/);
  });
});

describe('what an agent from a file asks', () => {
  it('is nothing, if nobody was asked', () => {
    const { config, isAsking } = read({ model, approvals: [{ type: 'tool', decision: 'deny' }] });
    expect(isAsking).toBe(false);
    expect(config.approvals).toEqual([{ type: 'tool', decision: 'deny' }]);
  });

  it('is what it was made to ask', () => {
    const { config, isAsking } = read({ model, managedAgents: [searcher], unsaved: ['searcher: approve'] });
    expect(isAsking).toBe(true);
    expect(config).not.toHaveProperty('approvals');
  });

  it('is what its rules say', () => {
    const rule = { type: 'tool', name: 'pay', decision: 'ask' };
    const { config, isAsking } = read({ model, approvals: [rule] });
    expect(isAsking).toBe(true);
    expect(config.approvals).toEqual([{ type: 'code', decision: 'allow' }, { type: 'plan', decision: 'allow' }, rule]);
  });

  it('is what flags say, also of agents that it manages', () => {
    const rule = { type: 'code', decision: 'deny' };
    const agent = { model, approvals: [rule], managedAgents: [searcher], unsaved: ['approve'] };
    const { config } = read(agent, { flags: ['--ask-before', 'plans'] });
    const rules = [{ type: 'code', decision: 'allow' }, rule, { type: 'plan', decision: 'ask' }];
    expect(config.approvals).toEqual(rules);
    expect(config.managedAgents?.[0]?.approvals).toEqual(rules.filter((one) => one !== rule));
  });
});
