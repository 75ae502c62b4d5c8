export { openDatabase } from '../../src/store/database.ts';
export { createEventLog } from '../../src/store/event-log.ts';
export { createEventSink } from '../../src/store/event-sink.ts';
export { createSecrets } from '../../src/store/secrets.ts';
export { createSettings } from '../../src/store/settings.ts';

import type { RunEvent, RunEventBody } from '../../src/core/index.ts';

/** The events of one run, numbered from 1; `at` is the number too, plus `startedAt`. */
export function makeRun(runId: string, startedAt = 0) {
  let seq = 0;
  const stamp = (body: RunEventBody): RunEvent => ({
    ...body,
    runId,
    seq: ++seq,
    at: startedAt + seq,
    agent: ['agent'],
  });
  return {
    start: (task = 'A task') =>
      stamp({ type: 'run-start', task, modelId: 'test-model', maxSteps: 20, systemPrompt: 'You are an agent.' }),
    code: (code: string) => stamp({ type: 'code-start', stepNumber: 1, code }),
    text: (text: string) => stamp({ type: 'text-delta', stepNumber: 1, text }),
    result: (result: unknown) =>
      stamp({ type: 'tool-end', stepNumber: 1, callId: 'call-1', name: 't', durationMs: 1, result }),
    end: (state: 'success' | 'stopped' | 'failed' | 'max-steps') =>
      stamp({
        type: 'run-end',
        result: {
          answer: 42,
          state,
          steps: [],
          usageByAgent: {},
          usage: { inputTokens: 0, outputTokens: 0, cachedTokens: 0 },
          timing: { startedAt, durationMs: 1 },
        },
      }),
  };
}

/** All that a database holds, as text: bytes are shown as characters of one and of two bytes. */
export async function dump(name = 'tabagents'): Promise<string> {
  const done = <Result>(request: IDBRequest<Result>): Promise<Result> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const database = await done(indexedDB.open(name));
  const lines: string[] = [];
  for (const store of database.objectStoreNames) {
    const records = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([
      done(records.getAllKeys()),
      done(records.getAll() as IDBRequest<unknown[]>),
    ]);
    lines.push(...keys.map((key, index) => `${store} ${JSON.stringify(key)} ${show(values[index])}`));
  }
  database.close();
  return lines.join('\n');
}

function show(value: unknown): string {
  if (value instanceof ArrayBuffer) return show(new Uint8Array(value));
  if (value instanceof Uint8Array) {
    const wide = new Uint8Array(value.subarray(0, value.length - (value.length % 2)));
    return `${String.fromCharCode(...value)} ${String.fromCharCode(...new Uint16Array(wide.buffer))}`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const fields = Object.entries(value).map(([name, item]) => `${name}: ${show(item)}`);
  return `${Object.prototype.toString.call(value)} { ${fields.join(', ')} }`;
}
