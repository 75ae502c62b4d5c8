import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { toServedModels } from '../../src/cli/model-folder.mjs';
import { UsageError } from '../../src/cli/usage-error.mjs';
import type { AgentConfig } from '../../src/worker/protocol.ts';

function makeModel(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-model-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['config.json', 'tokenizer.json']) writeFileSync(join(folder, name), '{}');
  mkdirSync(join(folder, 'onnx'));
  return folder;
}

function local(path: string): AgentConfig {
  return { model: { engine: 'transformers-js', path } };
}

it('serves the folders of all agents, each once', () => {
  const [one, two] = [makeModel(), makeModel()];
  const inner = { ...local(two), managedAgents: [local(one)] };
  const { roots, toConfig } = toServedModels({ ...local(one), managedAgents: [inner] });
  expect(roots).toEqual([
    { prefix: '/local-model-1/', folder: one },
    { prefix: '/local-model-2/', folder: two },
  ]);
  expect(toConfig('http://a')).toEqual({
    ...local('http://a/local-model-1/'),
    managedAgents: [{ ...local('http://a/local-model-2/'), managedAgents: [local('http://a/local-model-1/')] }],
  });
});

it('leaves every other model as it is', () => {
  const config: AgentConfig = {
    ...local('https://a.example/m/'),
    managedAgents: [{ model: { engine: 'embedded' } }, { model: { engine: 'transformers-js', modelId: 'a/b' } }],
  };
  const { roots, toConfig } = toServedModels(config);
  expect(roots).toEqual([]);
  expect(toConfig('http://a')).toEqual(config);
});

it('refuses a folder without a model', () => {
  expect(() => toServedModels(local(join(makeModel(), 'onnx')))).toThrow(UsageError);
});
