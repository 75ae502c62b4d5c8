/** What a download has brought so far. */
export type OnBytes = (loadedBytes: number, totalBytes: number) => void;

/** Progress is told in steps of this size: more often is more messages than anyone can see. */
const STEP_BYTES = 256 * 1024;

/**
 * Downloads several files at once and counts their bytes together.
 *
 * @param onBytes Told now and then, and at the end. The total is an estimate until all servers have answered, and where
 * they do not give the size.
 * @throws Error that names the file which is missing.
 * @example
 * const files = await loadFiles([new URL('model.onnx', base).href], (loaded, total) => show(loaded / total));
 */
export async function loadFiles(
  urls: readonly string[],
  onBytes: OnBytes,
): Promise<ReadonlyMap<string, Uint8Array<ArrayBuffer>>> {
  const totals = new Map<string, number>();
  let loadedBytes = 0;
  let toldBytes = 0;
  const tell = (): void => {
    toldBytes = loadedBytes;
    const totalBytes = [...totals.values()].reduce((sum, one) => sum + one, 0);
    onBytes(loadedBytes, Math.max(loadedBytes, totalBytes));
  };
  const load = async (url: string): Promise<[string, Uint8Array<ArrayBuffer>]> => {
    const response = await fetch(url).catch((thrown: unknown) => {
      throw new Error(`${url} could not be loaded (${String(thrown)})`);
    });
    if (!response.ok || !response.body) throw new Error(`${url} could not be loaded (status ${response.status})`);
    totals.set(url, Number(response.headers.get('content-length') ?? 0));
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of toIterable(response.body)) {
      chunks.push(chunk);
      length += chunk.length;
      loadedBytes += chunk.length;
      if (loadedBytes - toldBytes >= STEP_BYTES) tell();
    }
    return [url, join(chunks, length)];
  };
  const files = await Promise.all(urls.map(load));
  tell();
  return new Map(files);
}

/** Not every browser iterates a stream by itself. */
async function* toIterable(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function join(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
