const ADVICE: Readonly<Record<string, string>> = {
  QuotaExceededError:
    'The browser gives this site no more storage. Delete earlier runs, or free space on the disk; until then nothing ' +
    'new is kept.',
  VersionError: 'The stored data belongs to a newer version of this page. Reload it; the old page may be in a cache.',
  InvalidStateError: 'The database was closed, by a newer version in another tab or by the browser. Reload the page.',
  SecurityError: 'The browser lets this page keep nothing. Allow site data for it, or leave the private window.',
  UnknownError: 'The browser could not read or write its database. Restart it, and check that the disk has space.',
};

/**
 * Turns what IndexedDB threw into an error whose message says what to do.
 *
 * @example
 * await work().catch((thrown: unknown) => Promise.reject(toStoreError(thrown)));
 */
export function toStoreError(thrown: unknown): Error {
  if (!(thrown instanceof Error)) return new Error(`The database failed: ${String(thrown)}`, { cause: thrown });
  const advice = ADVICE[thrown.name];
  return advice ? new Error(advice, { cause: thrown }) : thrown;
}

/**
 * Runs one piece of work on the database; what it throws says what to do.
 *
 * @example
 * const row = await guarded(() => database.get('runs', runId));
 */
export async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (thrown) {
    throw toStoreError(thrown);
  }
}
