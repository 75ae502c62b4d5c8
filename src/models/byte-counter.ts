/** What a download has brought so far. */
export type OnBytes = (loadedBytes: number, totalBytes: number) => void;

/** Counts the bytes of several files together, while they are being read. */
export interface ByteCounter {
  /** Says how large a file will be, before it is asked for. */
  expect(url: string, sizeBytes: number): void;
  /** The same response, whose bytes are counted as they are read; it fails with the URL when it is cut off. */
  count(url: string, response: Response): Response;
  /** Reads a response whole. @throws Error when it is cut off. */
  read(url: string, response: Response): Promise<Uint8Array<ArrayBuffer>>;
}

/** Progress is told in steps of this size: more often is more messages than anyone can see. */
const STEP_BYTES = 256 * 1024;

/**
 * Makes a counter.
 *
 * @param onBytes Told now and then, and after each file. The total is an estimate until all servers have answered, and
 * where they do not give the size.
 * @example
 * const counter = createByteCounter((loaded, total) => show(loaded / total));
 * const bytes = await counter.read(url, await fetch(url));
 */
export function createByteCounter(onBytes: OnBytes): ByteCounter {
  const loaded = new Map<string, number>();
  const totals = new Map<string, number>();
  let toldBytes = 0;
  const tell = (): void => {
    toldBytes = sum(loaded);
    onBytes(toldBytes, Math.max(toldBytes, sum(totals)));
  };
  const begin = (url: string, { headers }: Response): void => {
    // A file that is read again is not counted twice.
    loaded.set(url, 0);
    // A compressed file is larger than its header says.
    const isCompressed = headers.has('content-encoding');
    if (!isCompressed) totals.set(url, Number(headers.get('content-length') ?? totals.get(url) ?? 0));
  };
  const add = (url: string, bytes: number): void => {
    loaded.set(url, (loaded.get(url) ?? 0) + bytes);
    if (sum(loaded) - toldBytes >= STEP_BYTES) tell();
  };

  const count = (url: string, response: Response): Response => {
    const reader = response.body?.getReader();
    if (!reader) return response;
    begin(url, response);
    const counted = new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await reader.read().catch((thrown: unknown) => {
          throw new Error(`${url} was cut off (${thrown instanceof Error ? thrown.message : String(thrown)})`);
        });
        if (done) {
          tell();
          controller.close();
        } else {
          add(url, value.length);
          controller.enqueue(value);
        }
      },
      cancel: (reason) => reader.cancel(reason),
    });
    return new Response(counted, { status: response.status, headers: response.headers });
  };

  return {
    expect(url, sizeBytes) {
      totals.set(url, sizeBytes);
    },

    count,

    async read(url, response) {
      const chunks: Uint8Array[] = [];
      const reader = count(url, response).body?.getReader();
      for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) chunks.push(next.value);
      return join(chunks);
    },
  };
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, one) => total + one, 0);
}

function join(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
