import { describe, expect, it } from 'vitest';
import { readCommand, TOOLS, UsageError } from '../../src/cli/arguments.mjs';
import { BUILT_IN_TOOLS } from '../../src/tools/registry.ts';

const HOSTED = ['--base-url', 'http://127.0.0.1:1/v1', '--model-id', 'm'];

describe('readCommand', () => {
  it('chooses the embedded model, and what that model imports, by itself', () => {
    expect(readCommand(['What is 6 * 7?'])).toEqual({
      action: 'run',
      task: 'What is 6 * 7?',
      json: false,
      mayAsk: false,
      config: { model: { engine: 'embedded' }, tools: [], imports: ['calendar'] },
      secrets: [],
    });
  });

  it('reads every flag', () => {
    const flags = ['--model', 'openai-compatible', ...HOSTED, '--api-key', 'sk-1', '--imports', 'json, csv,'];
    const more = ['--tools', 'visit_webpage,ask_user', '--max-steps=3', '--json', 'Task'];
    const { config, json, mayAsk, secrets } = readCommand([...flags, ...more]);
    expect(config).toEqual({
      model: { engine: 'openai-compatible', baseURL: 'http://127.0.0.1:1/v1', modelId: 'm', apiKey: 'sk-1' },
      tools: ['visit_webpage'],
      imports: ['json', 'csv'],
      maxSteps: 3,
    });
    expect({ json, mayAsk, secrets }).toEqual({ json: true, mayAsk: true, secrets: ['sk-1'] });
  });

  it('takes a hosted model where there is a URL', () => {
    expect(readCommand([...HOSTED, 'Task']).config.model.engine).toBe('openai-compatible');
  });

  it('takes the key from the environment, and the flag before it', () => {
    const environment = { TABAGENTS_API_KEY: 'from-environment' };
    expect(readCommand([...HOSTED, 'Task'], environment)).toMatchObject({
      config: { model: { apiKey: 'from-environment' } },
      secrets: ['from-environment'],
    });
    expect(readCommand([...HOSTED, '--api-key=flag', 'Task'], environment).config.model).toMatchObject({
      apiKey: 'flag',
    });
  });

  it('reads tasks from standard input for a dash', () => {
    expect(readCommand(['-']).task).toBeUndefined();
  });

  it('takes options of a tool as a URL has them', () => {
    const query = 'web_search?provider=searxng&baseURL=http%3A%2F%2Flocalhost%3A1%2C2&results=3&safe=true&version=1.0';
    expect(readCommand(['--tools', `${query},wikipedia_search`, 'Task']).config.tools).toEqual([
      {
        name: 'web_search',
        options: { provider: 'searxng', baseURL: 'http://localhost:1,2', results: 3, safe: true, version: '1.0' },
      },
      'wikipedia_search',
    ]);
  });

  it("keeps a tool's key out of sight", () => {
    expect(readCommand(['--tools', 'web_search?provider=exa&apiKey=sk-exa', 'Task']).secrets).toEqual(['sk-exa']);
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
    ['a tool that does not exist', ['--tools', 'wikipedia', 'Task']],
    ['options for ask_user', ['--tools', 'ask_user?a=1', 'Task']],
  ])('refuses %s', (_what, args) => {
    expect(() => readCommand(args)).toThrow(UsageError);
  });
});
