import type { CancelSignal } from '../core/index.ts';

/** One request of a tool. */
export interface WebRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: CancelSignal;
  /** For the whole answer, not only its start. */
  readonly timeoutMs: number;
  /** Reading stops here. @default 5_000_000 */
  readonly maxBytes?: number;
  /** What to do about a site that refuses to be read; a whole sentence. */
  readonly corsAdvice: string;
}

/** An answer, read to its end or to `maxBytes`. */
export interface WebAnswer {
  readonly host: string;
  /** Where redirects led. */
  readonly url: string;
  readonly status: number;
  readonly statusText: string;
  /** Lower case, parameters included; empty when there is none. */
  readonly contentType: string;
  readonly bytes: Uint8Array;
  /** Whether there was more than `maxBytes`. */
  readonly isCut: boolean;
}

const MAX_BYTES = 5_000_000;

/**
 * Asks one server one question.
 *
 * @throws Error that says in one or two sentences why there is no answer that can be read: timeout, cancelled, offline,
 * not reachable, or refused by CORS. An answer with an error status is an answer.
 * @example
 * const answer = await request({ url, signal, timeoutMs: 20_000, corsAdvice: 'Use another source.' });
 */
export async function request(wanted: WebRequest): Promise<WebAnswer> {
  const { url, method = 'GET', headers = {}, body, signal, timeoutMs, maxBytes = MAX_BYTES } = wanted;
  const { host } = new URL(url);
  const controller = new AbortController();
  let hasTimedOut = false;
  const cancel = (): void => controller.abort();
  const timer = setTimeout(() => {
    hasTimedOut = true;
    cancel();
  }, timeoutMs);
  signal.addEventListener('abort', cancel);
  if (signal.aborted) cancel();
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body !== undefined && { body }),
      signal: controller.signal,
      // What the user's browser knows about the user stays there.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    const { bytes, isCut } = await readBody(response, maxBytes);
    return {
      host,
      url: response.url || url,
      status: response.status,
      statusText: response.statusText,
      contentType: (response.headers.get('content-type') ?? '').toLowerCase(),
      bytes,
      isCut,
    };
  } catch (thrown) {
    if (signal.aborted) throw new Error('The call was cancelled.', { cause: thrown });
    if (hasTimedOut) {
      throw new Error(`${host} did not answer within ${timeoutMs / 1000} seconds.`, { cause: thrown });
    }
    throw new Error(await explain(wanted, host, controller.signal), { cause: thrown });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', cancel);
    // Ends what is left of a body that was cut.
    cancel();
  }
}

/**
 * Throws unless the answer has a good status.
 *
 * @example
 * requireOk(answer); // Error: en.wikipedia.org answered 503 (Service Unavailable). Try again later.
 */
export function requireOk({ host, status, statusText }: WebAnswer): void {
  if (status >= 200 && status < 300) return;
  const advice =
    status === 429 || status >= 500
      ? ' Try again later, or use another source.'
      : status === 401 || status === 403
        ? ' It does not allow this to be read.'
        : '';
  throw new Error(`${host} answered ${status}${statusText ? ` (${statusText})` : ''}.${advice}`);
}

/**
 * An answer as JSON.
 *
 * @throws Error when it is none.
 * @example
 * const results = readJson(answer);
 */
export function readJson(answer: WebAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.bytes));
  } catch (thrown) {
    throw new Error(`${answer.host} answered with something that is not JSON. Is its address right?`, {
      cause: thrown,
    });
  }
}

async function readBody(response: Response, maxBytes: number): Promise<Pick<WebAnswer, 'bytes' | 'isCut'>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    chunks.push(part.value);
    size += part.value.byteLength;
    if (size > maxBytes) break;
  }
  const isCut = size > maxBytes;
  const bytes = new Uint8Array(Math.min(size, maxBytes));
  let offset = 0;
  for (const chunk of chunks) {
    const part = chunk.subarray(0, bytes.length - offset);
    bytes.set(part, offset);
    offset += part.length;
  }
  return { bytes, isCut };
}

/** Browsers do not say why a request failed; that the same server answers a request nobody may read tells CORS apart. */
async function explain({ url, corsAdvice }: WebRequest, host: string, signal: AbortSignal): Promise<string> {
  const { navigator } = globalThis as { readonly navigator?: Navigator };
  if (navigator?.onLine === false) return 'The browser is offline. Connect it to the network first.';
  const { protocol } = new URL(url);
  if (protocol === 'http:' && globalThis.origin?.startsWith('https:') && !isLoopback(url)) {
    return `A page served by https may not read ${url}, which is http. Try the same address with https.`;
  }
  try {
    await fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', signal });
  } catch {
    return `${host} could not be reached. Check the address and the connection.`;
  }
  return `The site ${host} does not let other pages read it (CORS). ${corsAdvice}`;
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.');
}
