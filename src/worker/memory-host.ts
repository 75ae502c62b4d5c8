import { openDatabase } from '../store/database.ts';
import type { EventLog } from '../store/event-log.ts';
import { createEventLog } from '../store/event-log.ts';
import type { Secrets } from '../store/secrets.ts';
import { createSecrets } from '../store/secrets.ts';
import type { Settings } from './protocol.ts';
import { createSettings } from '../store/settings.ts';

/** The engine that remembers, opened. */
export interface Memory {
  readonly log: EventLog;
  readonly secrets: Secrets;
  readonly settings: { read(): Promise<Settings | undefined>; write(settings: Settings): Promise<void> };
}

/**
 * Opens the database. The promise rejects where the browser keeps nothing (some private windows); runs go on without.
 *
 * @example
 * const { log } = await openMemory();
 */
export async function openMemory(): Promise<Memory> {
  const database = await openDatabase();
  return {
    log: createEventLog(database),
    secrets: createSecrets(database),
    settings: createSettings<Settings>(database),
  };
}
