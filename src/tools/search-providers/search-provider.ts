import type { WebRequest } from '../request.ts';

/** One hit of a search. */
export interface SearchResult {
  readonly title: string;
  readonly url: string;
  readonly snippet: string;
}

/** A question to a search service. */
export interface SearchQuestion {
  readonly query: string;
  readonly maxResults: number;
  /** Without a slash at its end. */
  readonly baseURL: string;
  /** Empty for services that need none. */
  readonly apiKey: string;
}

/** What there is to know about one search service. */
export interface SearchProvider {
  readonly name: string;
  /** Where the service is, unless it is said; empty when it must be. */
  readonly baseURL: string;
  toRequest(question: SearchQuestion): Pick<WebRequest, 'url' | 'method' | 'headers' | 'body'>;
  /** Undefined when this is no answer of such a service. */
  toResults(answer: unknown): SearchResult[] | undefined;
  /** What a 401 or 403 means, and what to do. */
  readonly refusal: string;
  /** What to do when it does not let pages of other sites ask. */
  readonly corsAdvice: string;
}

/**
 * The list in an answer, however deep it is.
 *
 * @example
 * listAt(answer, 'web', 'results')?.map((item) => textOf(item, 'url'));
 */
export function listAt(answer: unknown, ...path: readonly string[]): readonly unknown[] | undefined {
  const found = path.reduce<unknown>((node, name) => fieldOf(node, name), answer);
  return Array.isArray(found) ? found : undefined;
}

/**
 * A text field of an item; empty when it has none.
 *
 * @example
 * textOf({ title: 'Leopard' }, 'title'); // 'Leopard'
 */
export function textOf(item: unknown, name: string): string {
  const value = fieldOf(item, name);
  return typeof value === 'string' ? value : '';
}

function fieldOf(node: unknown, name: string): unknown {
  return typeof node === 'object' && node !== null ? Reflect.get(node, name) : undefined;
}
