import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { RunEvent, RunState } from '../core/index.ts';
import { toStoreError } from './store-error.ts';

/** A run as a list needs it. It is created by `run-start` and closed by `run-end`. */
export interface RunRow {
  readonly runId: string;
  readonly task: string;
  readonly modelId: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Null until the run has an end. */
  readonly state: RunState | null;
}

/** An encrypted key. */
export interface SecretRow {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** Everything that is remembered. */
export interface StoreSchema extends DBSchema {
  runs: { key: string; value: RunRow; indexes: { startedAt: number } };
  events: { key: [runId: string, seq: number]; value: RunEvent };
  settings: { key: string; value: unknown };
  /** By origin; under `WRAPPING_KEY` the key that they are encrypted with. */
  secrets: { key: string; value: SecretRow | CryptoKey };
}

export type Database = IDBPDatabase<StoreSchema>;

/** How a database is opened. */
export interface OpenDatabaseOptions {
  /** @default 'tabagents' */
  readonly name?: string;
  /** Called once if the database is taken away later; every call after that rejects with the same advice. */
  readonly onClosed?: (message: string) => void;
}

/** One rung for each version: a database climbs from wherever it is. Rungs that were released are never changed. */
const LADDER: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('runs', { keyPath: 'runId' }).createIndex('startedAt', 'startedAt');
    database.createObjectStore('events', { keyPath: ['runId', 'seq'] });
    database.createObjectStore('settings');
    database.createObjectStore('secrets');
  },
];

const BLOCKED = 'Another tab keeps an older version of the stored runs open. Close or reload the other tabs.';
const REPLACED = 'A newer version of this page is open in another tab. Reload this one to go on.';
const TERMINATED = 'The browser closed the database, perhaps because its data was cleared. Reload the page to go on.';

/**
 * Opens the one database, and upgrades it from whatever version it has.
 *
 * The connection gives way to a newer version in another tab: it closes and says so.
 *
 * @throws Error that says what to do, where the browser keeps nothing or the data is newer than this page.
 * @example
 * const database = await openDatabase({ onClosed: (message) => warn(message) });
 */
export async function openDatabase({ name = 'tabagents', onClosed }: OpenDatabaseOptions = {}): Promise<Database> {
  if (typeof indexedDB === 'undefined') throw new Error('This browser has no IndexedDB: nothing can be remembered.');
  return new Promise((resolve, reject) => {
    let isBlocked = false;
    const opening: Promise<Database> = openDB<StoreSchema>(name, LADDER.length, {
      upgrade(database, oldVersion) {
        for (const climb of LADDER.slice(oldVersion)) climb(database);
      },
      blocked() {
        isBlocked = true;
        reject(new Error(BLOCKED));
      },
      blocking(_currentVersion, _blockedVersion, event) {
        (event.target as IDBDatabase).close();
        onClosed?.(REPLACED);
      },
      terminated: () => onClosed?.(TERMINATED),
    });
    opening.then(
      // Whoever asked has been told that it is blocked: the late connection must not block others in turn.
      (database) => (isBlocked ? database.close() : resolve(database)),
      (thrown: unknown) => reject(toStoreError(thrown)),
    );
  });
}
