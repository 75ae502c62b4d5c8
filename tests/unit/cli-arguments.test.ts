import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/arguments.mjs';
import { OPTIONS, readCommand } from '../../src/cli/arguments.mjs';
import { DEVICES, DTYPES } from '../../src/cli/model-choice.mjs';
import { TOOLS } from '../../src/cli/tool-choice.mjs';
import { UsageError } from '../../src/cli/usage-error.mjs';
import { USAGE } from '../../src/cli/usage.mjs';
import { transformersJs } from '../../src/models/config.ts';
import { BUILT_IN_TOOLS } from '../../src/tools/registry.ts';

const HUB_MODEL = 'onnx-community/Qwen3-0.6B-ONNX';
const HOSTED = ['--base-url', 'http://127.0.0.1:1/v1', '--model-id', 'm'];

/** What is run by a command line. */
function read(args: readonly string[], environment?: NodeJS.ProcessEnv): Command {
  const command = readCommand(args, environment);
  if (command.action !== 'run') throw new Error('Nothing is run.');
  return command;
}

describe('readCommand', () => {
  it('chooses the embedded model, and what that model imports, by itself', () => {
    expect(read(['What is 6 * 7?'])).toEqual({
      action: 'run',
      task: 'What is 6 * 7?',
      json: false,
      isAsking: false,
      config: { model: { engine: 'embedded' }, tools: [], imports: ['calendar'] },
      attachments: [],
      variables: {},
      secrets: [],
    });
  });

  it('reads flags of a model and of what it may do', () => {
    const flags = ['--model', 'openai-compatible', ...HOSTED, '--api-key', 'sk-1', '--imports', 'json, csv,'];
    const more = ['--tools', 'visit_webpage,ask_user', '--max-steps=3', '--json', 'Task'];
    const { config, json, secrets } = read([...flags, ...more]);
    expect(config).toEqual({
      model: { engine: 'openai-compatible', baseURL: 'http://127.0.0.1:1/v1', modelId: 'm', apiKey: 'sk-1' },
      tools: ['visit_webpage', 'ask_user'],
      imports: ['json', 'csv'],
      maxSteps: 3,
    });
    expect({ json, secrets }).toEqual({ json: true, secrets: ['sk-1'] });
  });

  it('takes a hosted model where there is a URL', () => {
    expect(read([...HOSTED, 'Task']).config.model.engine).toBe('openai-compatible');
  });

  it('takes a model of the Hub, and how it runs', () => {
    const flags = ['--model', 'transformers-js', '--model-id', HUB_MODEL, '--revision', 'v1'];
    const { config } = read([...flags, '--dtype', 'q4f16', '--device', 'webgpu', 'Task']);
    expect(config).toEqual({
      model: { engine: 'transformers-js', modelId: HUB_MODEL, revision: 'v1', dtype: 'q4f16', device: 'webgpu' },
      tools: [],
      imports: [],
    });
  });

  it.each(['./models/mine', 'https://example.org/models/mine/'])(
    'takes a local model where there is a path: %s',
    (path) => {
      expect(read(['--path', path, 'Task']).config.model).toEqual({ engine: 'transformers-js', path });
    },
  );

  it('keeps the key of the environment from a local model', () => {
    const { config } = read(['--path', './mine', 'Task'], { TABAGENTS_API_KEY: 'sk-1' });
    expect(JSON.stringify(config)).not.toContain('sk-1');
  });

  it('knows every kind of weights and every device that the library knows', () => {
    const accepts = (options: object): boolean => {
      try {
        transformersJs({ modelId: HUB_MODEL, ...options });
        return true;
      } catch {
        return false;
      }
    };
    expect(DTYPES.filter((dtype) => !accepts({ dtype }))).toEqual([]);
    expect(DEVICES.filter((device) => !accepts({ device }))).toEqual([]);
    expect(accepts({ dtype: 'q3' })).toBe(false);
  });

  it.each([
    ['the embedded model', []],
    ['a local model', ['--path', './mine']],
    ['a hosted model', HOSTED],
  ])('gives %s the prompt that is asked for', (_what, flags) => {
    expect(read([...flags, '--prompt-profile', 'full', 'Task']).config.promptProfile).toBe('full');
    expect(read([...flags, 'Task']).config).not.toHaveProperty('promptProfile');
  });

  it('reads how the agent works', () => {
    const flags = ['--type', 'code', '--actions', 'tool', '--instructions', 'Be brief.', '--plan', '3'];
    const more = ['--context-tokens', '8000', '--budget', 'tokens=20000,cost=.05, seconds=60,tool-calls=0'];
    expect(read([...flags, ...more, 'Task']).config).toMatchObject({
      type: 'code',
      actions: 'tool',
      instructions: 'Be brief.',
      planningInterval: 3,
      context: { windowTokens: 8_000 },
      budget: { tokens: 20_000, cost: 0.05, seconds: 60, toolCalls: 0 },
    });
  });

  it('gives an agent that writes no code nothing to import', () => {
    expect(read(['--type', 'tool-calling', 'Task']).config).toEqual({
      type: 'tool-calling',
      model: { engine: 'embedded' },
      tools: [],
    });
  });

  it('reads variables as JSON', () => {
    const flags = ['--var', 'rates=[1.5,2]', '--var', 'url="http://a/?b=c"', '--var', 'größe={"a": null}'];
    expect(read([...flags, 'Task']).variables).toEqual({ rates: [1.5, 2], url: 'http://a/?b=c', größe: { a: null } });
  });

  it('asks before what is named, and not before what is not', () => {
    const { config, isAsking } = read(['--ask-before', 'code,tools', 'Task']);
    expect(isAsking).toBe(true);
    expect(config.approvals).toEqual([
      { type: 'plan', decision: 'allow' },
      { type: 'code', decision: 'ask' },
      { type: 'tool', decision: 'ask' },
      { type: 'tool', name: 'ask_user', decision: 'allow' },
    ]);
  });

  it('says in its help what webgpu needs', () => {
    expect(USAGE.replaceAll(/\s+/g, ' ')).toMatch(/webgpu needs a graphics card/);
  });

  it('has every option in its help, in 80 columns', () => {
    expect(Object.keys(OPTIONS).filter((option) => !USAGE.includes(`--${option}`))).toEqual([]);
    expect(USAGE.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect([...TOOLS, ...DTYPES, ...DEVICES].filter((word) => !USAGE.includes(word))).toEqual([]);
  });

  it('takes the key from the environment, and the flag before it', () => {
    const environment = { TABAGENTS_API_KEY: 'from-environment' };
    expect(read([...HOSTED, 'Task'], environment)).toMatchObject({
      config: { model: { apiKey: 'from-environment' } },
      secrets: ['from-environment'],
    });
    expect(read([...HOSTED, '--api-key=flag', 'Task'], environment).config.model).toMatchObject({
      apiKey: 'flag',
    });
  });

  it('reads tasks from standard input for a dash', () => {
    expect(read(['-']).task).toBeUndefined();
  });

  it('takes options of a tool as a URL has them', () => {
    const query = 'web_search?provider=searxng&baseURL=http%3A%2F%2Flocalhost%3A1%2C2&results=3&safe=true&version=1.0';
    expect(read(['--tools', `${query},wikipedia_search`, 'Task']).config.tools).toEqual([
      {
        name: 'web_search',
        options: { provider: 'searxng', baseURL: 'http://localhost:1,2', results: 3, safe: true, version: '1.0' },
      },
      'wikipedia_search',
    ]);
  });

  it("keeps a tool's key out of sight", () => {
    expect(read(['--tools', 'web_search?provider=exa&apiKey=sk-exa', 'Task']).secrets).toEqual(['sk-exa']);
  });

  it('knows every built-in tool', () => {
    expect(TOOLS).toEqual([...BUILT_IN_TOOLS, 'ask_user']);
  });

  it.each([
    ['--help', 'help'],
    ['-h', 'help'],
    ['--version', 'version'],
  ])('needs no task for %s', (flag, action) => {
    expect(readCommand([flag]).action).toBe(action);
  });

  it.each([
    ['no task', []],
    ['an empty task', [' ']],
    ['a task without quotes', ['What', 'is', 'this?']],
    ['an unknown flag', ['--colour', 'Task']],
    ['a flag without its value', ['Task', '--max-steps']],
    ['an unknown model', ['--model', 'gpt', 'Task']],
    ['no step at all', ['--max-steps', '0', 'Task']],
    ['half a step', ['--max-steps', '1.5', 'Task']],
    ['a hosted model without its URL', ['--model', 'openai-compatible', '--model-id', 'm', 'Task']],
    ['a hosted model without its name', ['--base-url', 'http://127.0.0.1:1/v1', 'Task']],
    ['a URL that is none', ['--base-url', 'localhost', '--model-id', 'm', 'Task']],
    ['a URL for the embedded model', ['--model', 'embedded', ...HOSTED, 'Task']],
    ['a key for the embedded model', ['--api-key', 'sk-1', 'Task']],
    ['a local model without a name or a path', ['--model', 'transformers-js', 'Task']],
    ['a local model with a name and a path', ['--path', './mine', '--model-id', HUB_MODEL, 'Task']],
    ['a local model whose name is none', ['--model', 'transformers-js', '--model-id', 'qwen3', 'Task']],
    ['a revision of a folder', ['--path', './mine', '--revision', 'v1', 'Task']],
    ['weights that do not exist', ['--path', './mine', '--dtype', 'q3', 'Task']],
    ['a device that does not exist', ['--path', './mine', '--device', 'gpu', 'Task']],
    ['a URL of a server for a local model', ['--path', './mine', '--base-url', 'http://127.0.0.1:1/v1', 'Task']],
    ['a key for a local model', ['--path', './mine', '--api-key', 'sk-1', 'Task']],
    ['weights for the embedded model', ['--dtype', 'q4', 'Task']],
    ['a model name for the embedded model', ['--model-id', HUB_MODEL, 'Task']],
    ['weights for a hosted model', [...HOSTED, '--dtype', 'q4', 'Task']],
    ['a prompt that does not exist', ['--prompt-profile', 'short', 'Task']],
    ['a tool that does not exist', ['--tools', 'wikipedia', 'Task']],
    ['an unknown type', ['--type', 'json', 'Task']],
    ['an unknown form of actions', ['--actions', 'yaml', 'Task']],
    ['imports of an agent without code', ['--type', 'tool-calling', '--imports', 'json', 'Task']],
    ['a form of code of an agent without', ['--type', 'tool-calling', '--actions', 'json', 'Task']],
    ['files of an agent without code', ['--type', 'tool-calling', '--file', 'package.json', 'Task']],
    ['a plan before no step', ['--plan', '0', 'Task']],
    ['a window that is no number', ['--context-tokens', '8k', 'Task']],
    ['an empty budget', ['--budget', '', 'Task']],
    ['a budget of what nobody counts', ['--budget', 'euros=1', 'Task']],
    ['a budget without an amount', ['--budget', 'tokens', 'Task']],
    ['a budget of nothing', ['--budget', 'tokens=0', 'Task']],
    ['half a token', ['--budget', 'tokens=0.5', 'Task']],
    ['a negative budget', ['--budget', 'cost=-1', 'Task']],
    ['a budget that says one thing twice', ['--budget', 'tokens=1,tokens=2', 'Task']],
    ['a variable without a value', ['--var', 'rates', 'Task']],
    ['a variable that is no JSON', ['--var', 'name=Ada', 'Task']],
    ['a variable that Python cannot name', ['--var', 'a-b=1', 'Task']],
    ['a variable twice', ['--var', 'a=1', '--var', 'a=2', 'Task']],
    ['nothing to ask before', ['--ask-before', ',', 'Task']],
    ['something that cannot be asked before', ['--ask-before', 'steps', 'Task']],
    ['a file that is not there', ['--file', '/nowhere/a.csv', 'Task']],
    ['an agent that is not there', ['--agent', '/nowhere/agent.json', 'Task']],
    ['options for ask_user', ['--tools', 'ask_user?a=1', 'Task']],
  ])('refuses %s', (_what, args) => {
    expect(() => readCommand(args)).toThrow(UsageError);
  });
});
