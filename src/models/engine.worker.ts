import { AgentFailure } from '../core/errors.ts';
import type { Engine } from './embedded-engine.ts';
import { loadEngine } from './embedded-engine.ts';
import type { EngineCommand, EngineReport } from './engine-protocol.ts';

const report = (message: EngineReport): void => postMessage(message);
const cancelled = new Set<number>();
let engine: Promise<Engine> | undefined;
/** Calls are made one after another; this settles with the last one. */
let last: Promise<void> = Promise.resolve();

addEventListener('message', ({ data }: MessageEvent<EngineCommand>) => {
  switch (data.type) {
    case 'load':
      engine = load(data);
      // It is reported; calls that wait for it hear of it too.
      engine.catch(() => {});
      break;
    case 'generate':
      last = last.then(() => generate(data));
      break;
    case 'cancel':
      cancelled.add(data.callId);
      break;
    default:
      data satisfies never;
  }
});

async function load({ modelURL, runtimeURL }: Extract<EngineCommand, { type: 'load' }>): Promise<Engine> {
  try {
    const loaded = await loadEngine(modelURL, runtimeURL, (loadedBytes, totalBytes) =>
      report({ type: 'progress', loadedBytes, totalBytes }),
    );
    report({ type: 'ready' });
    return loaded;
  } catch (thrown) {
    report({ type: 'load-failed', reason: toReason(thrown) });
    throw thrown;
  }
}

async function generate({ callId, ...asked }: Extract<EngineCommand, { type: 'generate' }>): Promise<void> {
  const isCancelled = (): boolean => cancelled.has(callId);
  const onText = (text: string): void => report({ type: 'text-delta', callId, text });
  try {
    const loaded = await engine;
    if (!loaded || isCancelled()) return;
    const { reason, usage } = await loaded.generate({ ...asked, isCancelled, onText });
    if (!isCancelled()) report({ type: 'finish', callId, reason, usage });
  } catch (thrown) {
    const message = `The embedded model failed (${toReason(thrown)}). Try again: it is then started anew.`;
    const error = thrown instanceof AgentFailure ? thrown.error : ({ kind: 'engine-lost', message } as const);
    report({ type: 'failed', callId, error });
  } finally {
    cancelled.delete(callId);
  }
}

function toReason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
