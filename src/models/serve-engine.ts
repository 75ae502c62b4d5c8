import { AgentFailure } from '../core/errors.ts';
import type { OnBytes } from './byte-counter.ts';
import type { Engine } from './engine.ts';
import type { EngineCommand, EngineReport } from './engine-protocol.ts';
import type { EngineSpec } from './engine-spec.ts';

/** Text is told in pieces of this length: a message for each token costs more than anyone can see. */
const PIECE_MS = 33;

const report = (message: EngineReport): void => postMessage(message);

/**
 * Makes this worker the place of a model: it loads it when it is told to, and writes replies, one after another.
 *
 * @param load Makes the engine. What it throws is reported as the reason that the model could not be loaded.
 * @example
 * serveEngine(loadEmbedded);
 */
export function serveEngine<Spec extends EngineSpec>(load: (spec: Spec, onBytes: OnBytes) => Promise<Engine>): void {
  const cancelled = new Set<number>();
  let engine: Promise<Engine> | undefined;
  let name = 'The model';
  /** Calls are made one after another; this settles with the last one. */
  let last: Promise<void> = Promise.resolve();

  addEventListener('message', ({ data }: MessageEvent<EngineCommand<Spec>>) => {
    switch (data.type) {
      case 'load':
        showLife(data.lifeLock);
        engine = start(data.spec);
        // It is reported; calls that wait for it hear of it too.
        engine.catch(() => {});
        break;
      case 'generate':
        last = last.then(() => generate(data));
        break;
      case 'cancel':
        cancelled.add(data.callId);
        break;
      case 'count':
        // Not in line with the calls: a tokenizer needs nothing of what they use.
        void count(data);
        break;
      default:
        data satisfies never;
    }
  });

  async function start(spec: Spec): Promise<Engine> {
    ({ name } = spec);
    try {
      const loaded = await load(spec, (loadedBytes, totalBytes) =>
        report({ type: 'progress', loadedBytes, totalBytes }),
      );
      const { contextTokens } = loaded;
      report({ type: 'ready', contextTokens: Number.isSafeInteger(contextTokens) ? contextTokens : undefined });
      return loaded;
    } catch (thrown) {
      report({ type: 'load-failed', reason: toReason(thrown) });
      throw thrown;
    }
  }

  async function generate({ callId, ...asked }: Extract<EngineCommand, { type: 'generate' }>): Promise<void> {
    const isCancelled = (): boolean => cancelled.has(callId);
    let held = '';
    let toldAt = -Infinity;
    const tellText = (): void => {
      if (held) report({ type: 'text-delta', callId, text: held });
      held = '';
      toldAt = performance.now();
    };
    const onText = (text: string): void => {
      held += text;
      if (performance.now() - toldAt >= PIECE_MS) tellText();
    };
    try {
      const loaded = await engine;
      if (!loaded || isCancelled()) return;
      const { reason, usage } = await loaded.generate({ ...asked, isCancelled, onText });
      if (isCancelled()) return;
      tellText();
      report({ type: 'finish', callId, reason, usage });
    } catch (thrown) {
      const message = `${name} failed (${toReason(thrown)}). Try again: it is then started anew.`;
      const error = thrown instanceof AgentFailure ? thrown.error : ({ kind: 'engine-lost', message } as const);
      report({ type: 'failed', callId, error });
    } finally {
      cancelled.delete(callId);
    }
  }

  async function count({ countId, messages }: Extract<EngineCommand, { type: 'count' }>): Promise<void> {
    try {
      report({ type: 'counted', countId, tokens: (await engine)?.countTokens(messages) });
    } catch {
      // What is wrong with the messages, or with the engine, is said when a reply is asked for.
      report({ type: 'counted', countId, tokens: undefined });
    }
  }
}

/** Holds the lock for ever: whoever waits for it gets it when this worker is dead, of whatever. */
function showLife(lifeLock: string): void {
  // Pages without https have no locks, and hear only of errors.
  void navigator.locks?.request(lifeLock, async () => {
    report({ type: 'alive' });
    await new Promise(() => {});
  });
}

function toReason(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
