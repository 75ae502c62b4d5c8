import type { ToolReply } from './protocol.ts';

/**
 * The memory that a frame's document and its Python worker share where the page is cross-origin isolated.
 *
 * Two words, and then what a tool replied: the document writes it, and the worker, which stands still meanwhile, reads
 * it. The document reads nothing of it, so that code in the worker can say nothing to it by this way.
 */
export const INTERRUPT_WORD = 0;
/** The bytes of the reply; 0 while there is none, -1 when it did not fit. */
export const LENGTH_WORD = 1;
export const WORDS = 2;
export const REPLY_OFFSET_BYTES = 8;
export const FIRST_BYTES = 64 * 1024;
export const MOST_BYTES = 256 * 1024 * 1024;

/** By this Pyodide knows that Python is to raise KeyboardInterrupt. */
export const INTERRUPT = 2;

/** A tool's reply, and the call that it answers. */
export interface SharedReply {
  readonly id: number;
  readonly callId: number;
  readonly reply: ToolReply;
}

/**
 * A reply as the bytes that are written into the shared memory; one that is too large for it has failed.
 *
 * They are the length of a JSON text, that text, and the buffers one after another.
 *
 * @example
 * const bytes = packReply({ id: 1, callId: 2, reply: { outcome: 'failed', message: 'no' } });
 */
export function packReply({ id, callId, reply }: SharedReply): Uint8Array<ArrayBuffer> {
  const buffers = reply.outcome === 'returned' ? reply.value.buffers : [];
  const text = reply.outcome === 'returned' ? reply.value.json : reply.message;
  const sizes = buffers.map(({ length }) => length);
  const head = new TextEncoder().encode(JSON.stringify({ id, callId, outcome: reply.outcome, sizes }));
  const body = new TextEncoder().encode(text);
  const sizeBytes = 8 + head.length + body.length + sizes.reduce((sum, size) => sum + size, 0);
  if (REPLY_OFFSET_BYTES + sizeBytes > MOST_BYTES) {
    const message = `The result is larger than the ${MOST_BYTES >> 20} MiB that Python can be given at once here.`;
    return packReply({ id, callId, reply: { outcome: 'failed', message } });
  }
  const bytes = new Uint8Array(sizeBytes);
  new Uint32Array(bytes.buffer, 0, 2).set([head.length, body.length]);
  let offset = 8;
  for (const part of [head, body, ...buffers]) {
    bytes.set(part, offset);
    offset += part.length;
  }
  return bytes;
}

function unpackReply(bytes: Uint8Array<ArrayBuffer>): SharedReply {
  const [headBytes = 0, bodyBytes = 0] = new Uint32Array(bytes.buffer, 0, 2);
  const decode = (start: number, length: number): string =>
    new TextDecoder().decode(bytes.subarray(start, start + length));
  const { id, callId, outcome, sizes } = JSON.parse(decode(8, headBytes)) as {
    readonly id: number;
    readonly callId: number;
    readonly outcome: ToolReply['outcome'];
    readonly sizes: readonly number[];
  };
  const text = decode(8 + headBytes, bodyBytes);
  let offset = 8 + headBytes + bodyBytes;
  const buffers = sizes.map((size) => bytes.subarray(offset, (offset += size)));
  const reply: ToolReply =
    outcome === 'returned' ? { outcome, value: { json: text, buffers } } : { outcome, message: text };
  return { id, callId, reply };
}

/** The worker's side of the shared memory. */
export interface SharedMemory {
  /** What Pyodide looks at to learn of an interrupt. */
  readonly interruptWord: Int32Array;
  /** Forgets an interrupt that came too late, and a reply that nobody waited for. */
  clear(): void;
  /** Stands still until the reply to a call is there. */
  wait(id: number, callId: number): ToolReply;
  /** Stands still, and wakes early when it is interrupted. */
  sleep(durationMs: number): void;
}

/**
 * Opens the shared memory in the worker. Only a worker may stand still.
 *
 * @example
 * const reply = openSharedMemory(shared).wait(id, callId);
 */
export function openSharedMemory(shared: SharedArrayBuffer): SharedMemory {
  const words = new Int32Array(shared, 0, WORDS);
  const take = (): SharedReply | undefined => {
    const length = Atomics.load(words, LENGTH_WORD);
    // Not shared any more: what decodes texts takes nothing else.
    const bytes = length > 0 ? new Uint8Array(shared, REPLY_OFFSET_BYTES, length).slice() : undefined;
    Atomics.store(words, LENGTH_WORD, 0);
    return bytes && unpackReply(bytes as unknown as Uint8Array<ArrayBuffer>);
  };
  return {
    interruptWord: new Int32Array(shared, 0, 1),
    clear() {
      Atomics.store(words, INTERRUPT_WORD, 0);
      Atomics.store(words, LENGTH_WORD, 0);
    },
    wait(id, callId) {
      for (;;) {
        Atomics.wait(words, LENGTH_WORD, 0);
        const found = take();
        if (!found) return { outcome: 'failed', message: 'There was no memory for what the tool returned.' };
        // Code that posts messages of its own may have got a reply that nobody waited for.
        if (found.id === id && found.callId === callId) return found.reply;
      }
    },
    sleep(durationMs) {
      Atomics.wait(words, INTERRUPT_WORD, 0, durationMs);
    },
  };
}
