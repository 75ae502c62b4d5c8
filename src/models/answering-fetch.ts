import type { Connection } from './connection.ts';
import { CallFailure, explainUnreachable } from './connection.ts';
import { createProviderFetch } from './provider-fetch.ts';
import type { Call } from './provider-failure.ts';
import { toBadResponse, toFailure } from './provider-failure.ts';
import { watchForDone } from './stream-end.ts';

/**
 * A `fetch` for one call that rejects with a `CallFailure` where there is no answer, or one that is well but no stream.
 *
 * @param stream Learns whether the stream said that it is done.
 * @example
 * const fetch = createAnsweringFetch({ headers }, call, connection, { isDone: false });
 */
export function createAnsweringFetch(
  { headers }: { readonly headers?: Readonly<Record<string, string>> },
  call: Call,
  connection: Connection,
  stream: { isDone: boolean },
): typeof globalThis.fetch {
  const send = createProviderFetch(headers, connection.fetch);
  return async (input, init) => {
    const signal = init?.signal ?? null;
    let response: Response;
    try {
      response = await send(input, init);
    } catch (thrown) {
      if (signal?.aborted) throw thrown;
      throw new CallFailure(await explainUnreachable(call.endpoint, connection, signal));
    }
    connection.wasReadable = true;
    const type = response.headers.get('content-type') ?? '';
    if (!response.ok) return response;
    if (/\b(?:html|json)\b/i.test(type)) throw new CallFailure(toUnstreamed(call, await response.text()));
    return watchForDone(response, () => {
      stream.isDone = true;
    });
  };
}

/** Some servers answer 200 to a wrong path: with their start page, or with an error in JSON. */
function toUnstreamed(call: Call, body: string) {
  const isRefusal = /^\s*(?:<|\{\s*"(?:error|detail|message)")/i.test(body);
  if (isRefusal) return toFailure(call, { status: 0, headers: {}, body }, Date.now());
  return toBadResponse(call.endpoint.host, 'a whole answer and no stream');
}
