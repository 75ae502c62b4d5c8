const SECRET = /key|token|secret|password|credential|auth|cookie|headers/i;

/**
 * A copy of data without fields that sound like keys, at any depth, and without the keys in its URLs. Numbers and
 * switches are no keys.
 *
 * @example
 * withoutSecrets({ baseURL: 'https://api.example/v1', apiKey: 'sk-1' }); // { baseURL: 'https://api.example/v1' }
 */
export function withoutSecrets<Data>(given: Data): Data {
  return clean(given) as Data;
}

function clean(given: unknown): unknown {
  if (typeof given === 'string') return cleanURL(given);
  if (Array.isArray(given)) return given.map(clean);
  if (typeof given !== 'object' || given === null) return given;
  const harmless = Object.entries(given).filter(
    ([name, value]) => !SECRET.test(name) || typeof value === 'number' || typeof value === 'boolean',
  );
  return Object.fromEntries(harmless.map(([name, value]) => [name, clean(value)]));
}

function cleanURL(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return text;
  const url = new URL(text);
  const secret = [...url.searchParams.keys()].filter((name) => SECRET.test(name));
  if (secret.length === 0 && !url.username && !url.password) return text;
  for (const name of secret) url.searchParams.delete(name);
  url.username = '';
  url.password = '';
  return url.href;
}
