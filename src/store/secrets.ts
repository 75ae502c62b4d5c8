import type { Database, SecretRow } from './database.ts';
import { guarded } from './store-error.ts';

/** API keys, encrypted at rest, each found only for the origin that it was saved for. */
export interface Secrets {
  /** Keeps a key for the origin of `baseURL`, instead of the one that was there. */
  save(baseURL: string, apiKey: string): Promise<void>;
  find(baseURL: string): Promise<string | undefined>;
  has(baseURL: string): Promise<boolean>;
  forget(baseURL: string): Promise<void>;
}

const WRAPPING_KEY = 'wrapping-key';

/**
 * Makes the store of API keys. They are encrypted by AES-GCM with a key that the browser holds and no script can read
 * out, so that a copy of the database alone is worth nothing.
 *
 * Contract: `save` rejects where there is no WebCrypto (pages without https) or `baseURL` is no http(s) URL; the others
 * then find nothing.
 *
 * @example
 * const secrets = createSecrets(await openDatabase());
 * await secrets.save('https://api.example.com/v1', apiKey);
 * await secrets.find('https://api.example.com/v2'); // the same key: the same origin
 */
export function createSecrets(database: Database): Secrets {
  return {
    save: (baseURL, apiKey) =>
      guarded(async () => {
        const origin = toOrigin(baseURL);
        if (!origin) throw new TypeError(`A key can be kept only for an http or https address (got "${baseURL}").`);
        if (apiKey === '') throw new TypeError('There is no key to keep: it is empty.');
        const crypto = requireCrypto();
        const key = await wrappingKey(database, crypto);
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const data = await crypto.subtle.encrypt(toAlgorithm(iv, origin), key, new TextEncoder().encode(apiKey));
        await database.put('secrets', { iv, data }, origin);
      }),

    find: (baseURL) => guarded(() => find(database, baseURL)),

    has: async (baseURL) => (await guarded(() => find(database, baseURL))) !== undefined,

    forget: (baseURL) =>
      guarded(async () => {
        const origin = toOrigin(baseURL);
        if (origin) await database.delete('secrets', origin);
      }),
  };
}

async function find(database: Database, baseURL: string): Promise<string | undefined> {
  const origin = toOrigin(baseURL);
  if (!origin || !hasCrypto()) return undefined;
  const [key, row] = await Promise.all([database.get('secrets', WRAPPING_KEY), database.get('secrets', origin)]);
  if (!isKey(key) || !row || isKey(row)) return undefined;
  try {
    return new TextDecoder().decode(await crypto.subtle.decrypt(toAlgorithm(row.iv, origin), key, row.data));
  } catch {
    // Another key or another origin's row: whatever it was, it is not this origin's key.
    return undefined;
  }
}

/** The origin is authenticated with the key, so that a row cannot be moved to another origin. */
function toAlgorithm(iv: SecretRow['iv'], origin: string): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(origin) };
}

async function wrappingKey(database: Database, crypto: Crypto): Promise<CryptoKey> {
  // Made before the transaction, which would not outlive the wait; when two tabs make one, the first is kept.
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const choice = database.transaction('secrets', 'readwrite');
  const kept = await choice.store.get(WRAPPING_KEY);
  if (!isKey(kept)) await choice.store.put(made, WRAPPING_KEY);
  await choice.done;
  return isKey(kept) ? kept : made;
}

function isKey(value: SecretRow | CryptoKey | undefined): value is CryptoKey {
  return typeof CryptoKey !== 'undefined' && value instanceof CryptoKey;
}

function hasCrypto(): boolean {
  return (crypto as { readonly subtle?: SubtleCrypto }).subtle !== undefined;
}

function requireCrypto(): Crypto {
  if (hasCrypto()) return crypto;
  throw new Error(
    'Keys can be encrypted only on a page served by https or from localhost. Serve this page so, or leave keys unkept.',
  );
}

function toOrigin(baseURL: string): string | undefined {
  if (!URL.canParse(baseURL)) return undefined;
  const { protocol, origin } = new URL(baseURL);
  return protocol === 'https:' || protocol === 'http:' ? origin : undefined;
}
