import type { RunEvent } from '../core/index.ts';
import { isOfRoot } from '../core/events.ts';
import { agentWorker } from './connection.ts';
import { endByLoss, Run } from './run.ts';

/** Events that are handed over at once. */
const BATCH = 200;

/**
 * Plays a run that this browser remembers: a run like any other, but that nothing happens.
 *
 * @example
 * const { answer } = await replayRun(runId);
 */
export function replayRun(runId: string): Run {
  const { api, lost } = agentWorker();
  return new Run({
    id: runId,
    lost,
    stop: () => {},
    async start(port) {
      const kept = (await api.readRun(runId)) as readonly RunEvent[];
      const hasEnded = kept.some((event) => event.type === 'run-end' && isOfRoot(event));
      const message =
        kept.length > 0
          ? 'This run was interrupted: its page went away before it ended.'
          : `This browser remembers no run ${runId}.`;
      const kind = kept.length > 0 ? 'engine-lost' : 'not-found';
      const events = hasEnded ? kept : [...kept, endByLoss(runId, kept, { kind, message })];
      for (let index = 0; index < events.length; index += BATCH) port.postMessage(events.slice(index, index + BATCH));
    },
  });
}
