import { AgentFailure } from '../core/errors.ts';

/** Where a hosted model is reached. */
export interface Endpoint {
  /** Without a slash at its end; the path of a call is appended to it. */
  readonly baseURL: string;
  /** What stood behind the `?`. */
  readonly query: Readonly<Record<string, string>>;
  readonly origin: string;
  /** For messages: name and port. */
  readonly host: string;
  /** Whether it is this machine, which is reached without any network. */
  readonly isLoopback: boolean;
}

const RIGHT_ONE = 'A base URL looks like "https://api.openai.com/v1" or "http://localhost:11434/v1".';

/**
 * Reads a base URL as people paste it: with blanks around it, a slash at its end, or the path of the call behind it.
 *
 * @throws AgentFailure of kind `bad-request` that says what a right one looks like.
 * @example
 * toEndpoint('http://localhost:1234/v1/chat/completions').baseURL; // 'http://localhost:1234/v1'
 */
export function toEndpoint(text: string): Endpoint {
  const trimmed = text.trim();
  if (!/^https?:\/\/[^/]/i.test(trimmed) || !URL.canParse(trimmed)) {
    throw refused(`"${trimmed}" is not the URL of a server. ${RIGHT_ONE}`);
  }
  const url = new URL(trimmed);
  if (url.username || url.password) {
    throw refused(`Browsers refuse URLs with a name and a password in them. ${RIGHT_ONE} The key has its own field.`);
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  return {
    baseURL: `${url.origin}${path}`.replace(/\/+$/, ''),
    query: Object.fromEntries(url.searchParams),
    origin: url.origin,
    host: url.host,
    isLoopback: isLoopback(trimmed),
  };
}

/**
 * Whether an address is on this machine; false for what is none.
 *
 * @example
 * isLoopback('http://localhost:11434/v1'); // true
 */
export function isLoopback(text: string): boolean {
  const trimmed = text.trim();
  if (!URL.canParse(trimmed)) return false;
  const { hostname } = new URL(trimmed);
  return /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

function refused(message: string): AgentFailure {
  return new AgentFailure({ kind: 'bad-request', message });
}
