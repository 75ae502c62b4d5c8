import type { Database } from './database.ts';
import { guarded } from './store-error.ts';

/** What the page remembers of its user's choices. */
export interface SettingsStore<Settings extends object> {
  /** Undefined when nothing was written yet, or what is there is no record. */
  read(): Promise<Settings | undefined>;
  /** Rejects with a TypeError when the settings cannot be written as a JSON object. */
  write(settings: Settings): Promise<void>;
}

const RECORD = 'page';
const KEY_NAMES = /^(api[-_]?key|authorization|x-api-key)$/i;

/**
 * Makes the store of one settings record, kept as JSON. Fields that hold keys are left out wherever they are: keys
 * belong to `createSecrets`, which encrypts them.
 *
 * @example
 * const settings = createSettings<{ agent: AgentConfig }>(await openDatabase());
 * await settings.write({ agent: { model: { engine: 'embedded' } } });
 */
export function createSettings<Settings extends object>(database: Database): SettingsStore<Settings> {
  return {
    read: () =>
      guarded(async () => {
        const record = await database.get('settings', RECORD);
        return isRecord(record) ? (record as Settings) : undefined;
      }),

    write: (settings) =>
      guarded(async () => {
        if (!isRecord(settings)) throw new TypeError('Settings must be an object.');
        const json = JSON.stringify(settings, (name, value: unknown) => (KEY_NAMES.test(name) ? undefined : value));
        await database.put('settings', JSON.parse(json), RECORD);
      }),
  };
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
