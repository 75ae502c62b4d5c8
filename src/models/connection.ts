import type { AgentError } from '../core/errors.ts';
import { AgentFailure } from '../core/errors.ts';
import type { Endpoint } from './endpoint.ts';
import { corsRemedy } from './remedies.ts';
import type { Failure } from './retry.ts';
import { RETRIES } from './retry.ts';

/** A server that closes the connection looks like one that forbids pages; so it is asked again, but not for long. */
const CORS_RETRIES = 2;

/** What one model's calls know of their server together. */
export interface Connection {
  readonly fetch: typeof globalThis.fetch;
  /** Whether an answer of it could be read: then it is not permission that is missing when another cannot. */
  wasReadable: boolean;
  /** Whether a form of the reply (`response_format`) may be asked for; false once the server has shown that it may not. */
  takesForm: boolean;
  /** What came with calls of tools and goes back with them, by their ids. */
  readonly signatures: Map<string, string>;
}

/** A failed call in flight: thrown inside our `fetch`, through the provider library, to the caller. */
export class CallFailure extends AgentFailure {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.error);
    this.failure = failure;
  }
}

/**
 * Starts knowing a server, of which nothing is known.
 *
 * @example
 * const connection = createConnection(globalThis.fetch);
 */
export function createConnection(fetch: typeof globalThis.fetch): Connection {
  return { fetch, wasReadable: false, takesForm: true, signatures: new Map() };
}

/**
 * Why a request got no answer that could be read. Browsers tell pages nothing but "failed", so the origin is asked once
 * more in a way that needs no permission.
 *
 * @example
 * const failure = await explainUnreachable(endpoint, connection, signal);
 */
export async function explainUnreachable(
  endpoint: Endpoint,
  { fetch, wasReadable }: Pick<Connection, 'fetch' | 'wasReadable'>,
  signal: AbortSignal | null,
): Promise<Failure> {
  const { host, origin, isLoopback } = endpoint;
  const page = globalThis.location?.origin ?? 'this page';
  if (globalThis.navigator?.onLine === false && !isLoopback) {
    return toFailure('offline', 'You are offline. Connect to the network, or use the embedded model.', RETRIES);
  }
  if (page.startsWith('https:') && origin.startsWith('http:') && !isLoopback) {
    const message = `A page that came by https may not call ${origin}. Give the server https, or serve this page by http.`;
    return toFailure('cors', message, 0);
  }
  if (!wasReadable && (await isReachable(origin, fetch, signal))) {
    const message = `${host} is there, but this page may not read its answers. ${corsRemedy(endpoint, page)}`;
    return toFailure('cors', message, CORS_RETRIES);
  }
  const advice = isLoopback
    ? 'Check that the server is running and on this port.'
    : 'Check the URL and the connection.';
  return toFailure('network', `${host} did not answer. ${advice}`, RETRIES);
}

/** Asks without wanting to read, which every server allows. */
async function isReachable(
  origin: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal | null,
): Promise<boolean> {
  try {
    await fetch(`${origin}/`, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal });
    return true;
  } catch {
    return false;
  }
}

function toFailure(kind: AgentError['kind'], message: string, retries: number): Failure {
  return { error: { kind, message }, retries };
}
