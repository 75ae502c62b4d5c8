import type { KeepProblem, ListedFile } from './offline-protocol.ts';

/** Says with what content a response was kept, so that the next version need not download the same again. */
export const HASH_HEADER = 'x-tabagents-sha256';

/** A file, or all of them, could not be kept. */
export class KeepError extends Error {
  readonly problem: KeepProblem;

  constructor(kind: KeepProblem['kind'], path: string, message: string) {
    super(message);
    this.problem = { kind, path, message };
  }
}

/** How a file is downloaded. */
export interface DownloadOptions {
  readonly signal?: AbortSignal;
  /** Told the size of each piece, and below zero what a failed attempt had brought. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * Downloads a file and makes sure that it is the one that the build listed: a deploy at work, a sign-in page of the
 * network or a cut connection must not be kept.
 *
 * @returns A response of our own: without what made the server's special (redirected, encoded), with its headers.
 * @throws KeepError
 * @example
 * const response = await downloadVerified(new URL(file.path, folder), file, { signal });
 */
export async function downloadVerified(url: URL, file: ListedFile, options: DownloadOptions = {}): Promise<Response> {
  // What the browser has already is asked for again only if it is outdated. Should it be wrong and pass for current,
  // it is loaded anew.
  const response = (await download(url, file, 'no-cache', options)) ?? (await download(url, file, 'reload', options));
  if (response) return response;
  throw new KeepError('wrong-file', file.path, `${file.path} is not the file that this version of the page needs.`);
}

/** @returns nothing when the file is another than the one that is listed. */
async function download(
  url: URL,
  file: ListedFile,
  cache: RequestCache,
  { signal = null, onBytes = () => {} }: { readonly signal?: AbortSignal | null } & Pick<DownloadOptions, 'onBytes'>,
): Promise<Response | undefined> {
  let toldBytes = 0;
  const tell = (bytes: number): void => {
    toldBytes += bytes;
    onBytes(bytes);
  };
  try {
    // Whoever redirects to another origin is not our host.
    const response = await fetch(url, { cache, mode: 'same-origin', priority: 'low', signal });
    if (!response.ok) {
      const gone = `${file.path} could not be loaded (status ${response.status}).`;
      throw new KeepError([404, 410].includes(response.status) ? 'wrong-file' : 'network', file.path, gone);
    }
    const bytes = await readAll(response, tell);
    const sha256 = await hash(bytes);
    const content = [file, file.unpacked].find((one) => one?.sizeBytes === bytes.length && one.sha256 === sha256);
    if (content) return toOwnResponse(bytes, response.headers, file.sha256);
  } catch (thrown) {
    onBytes(-toldBytes);
    if (thrown instanceof KeepError) throw thrown;
    throw new KeepError('network', file.path, `${file.path} could not be loaded (${String(thrown)}).`);
  }
  onBytes(-toldBytes);
  return undefined;
}

async function readAll(response: Response, onBytes: (bytes: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    chunks.push(next.value);
    onBytes(next.value.length);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The host's headers may hold a policy, so they are kept, but for those that speak of one request and its bytes. */
function toOwnResponse(bytes: Uint8Array<ArrayBuffer>, given: Headers, sha256: string): Response {
  const headers = new Headers(given);
  headers.delete('content-encoding');
  headers.delete('vary');
  headers.set('content-length', String(bytes.length));
  headers.set(HASH_HEADER, sha256);
  return new Response(bytes, { headers });
}
