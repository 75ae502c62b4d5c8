import type { ByteCounter } from './byte-counter.ts';
import type { EngineSpec } from './engine-spec.ts';
import type { ExpectedFile } from './embedded/manifest.ts';
import { fetchKept } from './kept-files.ts';

/** The files of one model, as the library asks for them. */
export interface ModelFiles {
  /**
   * Answers with a file, or with 404 if there is none; what else goes wrong is a 404 too, because the library takes
   * nothing else, and is told by `problem`.
   */
  fetch(path: string): Promise<Response>;
  /** What was wrong with a file that is there. */
  readonly problem: string | undefined;
  /** Forgets what was read; what is asked from now on is not there. */
  close(): void;
}

/**
 * Makes the files of a model: where it is known what they must be they are loaded at once and checked, else when they
 * are asked for.
 *
 * @example
 * const files = createModelFiles(spec, createByteCounter(onBytes));
 * const config = await files.fetch('config.json');
 */
export function createModelFiles(
  spec: Pick<EngineSpec, 'modelURL' | 'files' | 'kept'>,
  counter: ByteCounter,
): ModelFiles {
  /** Whole files: the known ones, and small ones, which the library asks for twice. */
  const whole = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  let problem: string | undefined;
  let isClosed = false;
  for (const [path, expected] of Object.entries(spec.files ?? {})) {
    const loading = loadExpected(`${spec.modelURL}${path}`, expected, counter);
    whole.set(path, loading);
    loading.catch((thrown: unknown) => (problem ??= toReason(thrown)));
  }

  const load = async (path: string): Promise<Response> => {
    const known = whole.get(path);
    if (known) return respond(await known);
    const url = `${spec.modelURL}${path}`;
    const watch = (response: Response): Response => {
      if (response.ok && response.headers.get('content-type')?.includes('text/html')) {
        throw new Error(`${url} is a web page: its server must answer 404 where there is no file`);
      }
      return counter.count(url, response);
    };
    const response = await (spec.kept === 'no' ? fetch(url).then(watch) : fetchKept(url, spec.kept, watch));
    if (response.status === 404) return response;
    if (!response.ok || !response.body) throw new Error(`${url} could not be loaded (status ${response.status})`);
    if (!path.endsWith('.json')) return response;
    const bytes = new Uint8Array(await response.arrayBuffer());
    whole.set(path, Promise.resolve(bytes));
    return respond(bytes);
  };

  return {
    async fetch(path) {
      if (isClosed || (spec.files && !(path in spec.files))) return new Response(null, { status: 404 });
      try {
        return await load(path);
      } catch (thrown) {
        problem ??= toReason(thrown, `${spec.modelURL}${path}`);
        return new Response(null, { status: 404 });
      }
    },
    get problem() {
      return problem;
    },
    close() {
      isClosed = true;
      whole.clear();
    },
  };
}

/** Loads a file past the browser's cache if the copy in it is of another version. */
async function loadExpected(
  url: string,
  expected: ExpectedFile,
  counter: ByteCounter,
): Promise<Uint8Array<ArrayBuffer>> {
  counter.expect(url, expected.sizeBytes);
  const read = async (cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> => {
    const response = await fetch(url, { cache }).catch((thrown: unknown) => {
      throw new Error(toReason(thrown, url));
    });
    if (response.status === 404) throw new Error(`${url} is missing (status 404)`);
    if (!response.ok || !response.body) throw new Error(`${url} could not be loaded (status ${response.status})`);
    return counter.read(url, response);
  };
  const first = await read('default');
  if (await isExpected(first, expected)) return first;
  const second = await read('reload');
  if (await isExpected(second, expected)) return second;
  const what =
    second.length === expected.sizeBytes
      ? 'is of another version'
      : `is damaged or of another version: it has ${second.length} bytes instead of ${expected.sizeBytes}`;
  throw new Error(`${url} ${what}`);
}

async function isExpected(bytes: Uint8Array<ArrayBuffer>, { sizeBytes, sha256 }: ExpectedFile): Promise<boolean> {
  if (bytes.length !== sizeBytes) return false;
  // Pages without https have no digests; the length must do.
  if (!globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}

function respond(bytes: Uint8Array<ArrayBuffer>): Response {
  return new Response(bytes, { headers: { 'content-length': String(bytes.length) } });
}

function toReason(thrown: unknown, url?: string): string {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  // The browser says no more than "failed to fetch".
  return url === undefined || reason.includes(url) ? reason : `${url} could not be loaded (${reason})`;
}
