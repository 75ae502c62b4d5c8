import { describe, expect, it } from 'vitest';
import { readCommand, TOOLS, USAGE } from '../../src/cli/arguments.mjs';
import { DEVICES, DTYPES } from '../../src/cli/model-choice.mjs';
import { UsageError } from '../../src/cli/usage-error.mjs';
import { transformersJs } from '../../src/models/config.ts';
import { BUILT_IN_TOOLS } from '../../src/tools/registry.ts';

const HUB_MODEL = 'onnx-community/Qwen3-0.6B-ONNX';
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

  it('takes a model of the Hub, and how it runs', () => {
    const flags = ['--model', 'transformers-js', '--model-id', HUB_MODEL, '--revision', 'v1'];
    const { config } = readCommand([...flags, '--dtype', 'q4f16', '--device', 'webgpu', 'Task']);
    expect(config).toEqual({
      model: { engine: 'transformers-js', modelId: HUB_MODEL, revision: 'v1', dtype: 'q4f16', device: 'webgpu' },
      tools: [],
      imports: [],
    });
  });

  it.each(['./models/mine', 'https://example.org/models/mine/'])(
    'takes a local model where there is a path: %s',
    (path) => {
      expect(readCommand(['--path', path, 'Task']).config.model).toEqual({ engine: 'transformers-js', path });
    },
  );

  it('keeps the key of the environment from a local model', () => {
    const { config } = readCommand(['--path', './mine', 'Task'], { TABAGENTS_API_KEY: 'sk-1' });
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
    expect(readCommand([...flags, '--prompt-profile', 'full', 'Task']).config.promptProfile).toBe('full');
    expect(readCommand([...flags, 'Task']).config).not.toHaveProperty('promptProfile');
  });

  it('says in its help what webgpu needs', () => {
    expect(USAGE).toMatch(/webgpu needs a graphics card/);
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
    ['options for ask_user', ['--tools', 'ask_user?a=1', 'Task']],
  ])('refuses %s', (_what, args) => {
    expect(() => readCommand(args)).toThrow(UsageError);
  });
});
