import type { Execution } from '../../src/core/index.ts';
import { tool } from '../../src/tools/tool.ts';
import type { PyodideExecutor } from '../../src/sandbox/pyodide-executor.ts';

export { createSandbox, loadAsset, run } from './sandbox.harness.ts';

/** Runs code with a user who answers every question with the question. */
export function runAsking(sandbox: PyodideExecutor, code: string): Promise<Execution> {
  const askUser = tool({
    name: 'ask_user',
    description: 'Asks the user.',
    input: { type: 'object', properties: { question: { type: 'string' } }, required: ['question'] },
    output: { type: 'string' },
    execute: async ({ question }) => `You asked: ${String(question)}`,
  });
  return sandbox.execute(code, { tools: [askUser] });
}

/** Runs actions one after another. */
export async function runAll(sandbox: PyodideExecutor, codes: readonly string[]): Promise<Execution[]> {
  const executions: Execution[] = [];
  for (const code of codes) executions.push(await sandbox.execute(code, { limits: { timeMs: 20_000 } }));
  return executions;
}
