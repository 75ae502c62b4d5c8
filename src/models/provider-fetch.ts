/** All that a call needs; each further header costs a preflight that some providers refuse. */
const NEEDED_HEADERS = ['authorization', 'content-type', 'accept'];

/**
 * A `fetch` that sends only the headers a call needs and those the user has asked for. The provider library adds a
 * `user-agent`, which Firefox and Safari send and preflights then fail on.
 *
 * @param userHeaders The `headers` of the model's configuration.
 * @example
 * const fetch = createProviderFetch({ 'x-title': 'my page' });
 */
export function createProviderFetch(
  userHeaders: Readonly<Record<string, string>> = {},
  fetch: typeof globalThis.fetch = globalThis.fetch,
): typeof globalThis.fetch {
  return (input, init) => {
    const given = new Headers(init?.headers);
    const headers = new Headers();
    for (const name of NEEDED_HEADERS) {
      const value = given.get(name);
      if (value !== null) headers.set(name, value);
    }
    for (const [name, value] of Object.entries(userHeaders)) headers.set(name, value);
    // Called as a plain function: a worker's fetch refuses any other receiver.
    return fetch(input, { ...init, headers });
  };
}
