import vm from 'node:vm';
import { describe, expect, it } from 'vitest';
import { FRAME_SCRIPT } from '../../src/sandbox/frame-document.ts';
import type { ToolReply } from '../../src/sandbox/protocol.ts';
import { MOST_BYTES, openSharedMemory, packReply } from '../../src/sandbox/shared-memory.ts';

interface Message {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The script of a frame's document, in a document that it cannot tell from one. */
function openFrame(crossOriginIsolated: boolean) {
  const said: Message[] = [];
  const given: { readonly shared?: SharedArrayBuffer }[] = [];
  const control = {
    postMessage: (message: Message) => void said.push(message),
    onmessage: (_event: { readonly data: Message; readonly ports: readonly unknown[] }): void => {},
  };
  let listen = (_event: object): void => {};
  class FakeWorker {
    terminate(): void {}
    postMessage(message: { readonly shared?: SharedArrayBuffer }): void {
      given.push(message);
    }
  }
  const parent = { postMessage() {} };
  const scope = {
    parent,
    Worker: FakeWorker,
    SharedArrayBuffer,
    Int32Array,
    Uint8Array,
    Atomics,
    self: { crossOriginIsolated },
    addEventListener: (_type: string, listener: typeof listen) => void (listen = listener),
    removeEventListener() {},
  };
  vm.runInNewContext(FRAME_SCRIPT, scope);
  listen({ source: parent, ports: [control] });
  const tell = (data: Message): void => control.onmessage({ data, ports: [{}] });
  tell({ type: 'start', source: '' });
  return { said, tell, shared: given[0]?.shared };
}

/** What the worker of an isolated frame reads when the host replies. */
function pass(reply: ToolReply, { id = 1, callId = 1 } = {}): ToolReply {
  const { tell, shared } = openFrame(true);
  tell({ type: 'reply', bytes: packReply({ id, callId, reply }) });
  return openSharedMemory(shared!).wait(id, callId);
}

describe('memory shared with the frame', () => {
  it.each<[string, ToolReply]>([
    ['a value', { outcome: 'returned', value: { json: '{"a":"é😀"}', buffers: [] } }],
    [
      'bytes',
      {
        outcome: 'returned',
        value: { json: '[1,2]', buffers: [new Uint8Array([1, 2]), new Uint8Array(), new Uint8Array([3])] },
      },
    ],
    [
      'more than there is room for at first',
      { outcome: 'returned', value: { json: `"${'x'.repeat(3_000_000)}"`, buffers: [] } },
    ],
    ['a failure', { outcome: 'failed', message: 'The shop is closed.' }],
    ['a stop without a word', { outcome: 'stopped', message: '' }],
  ])('carries a reply: %s', (_name, reply) => expect(pass(reply)).toEqual(reply));

  it('turns a reply that it cannot hold into a failure that says so', () => {
    const value = { json: '0', buffers: [new Uint8Array(MOST_BYTES)] };
    expect(pass({ outcome: 'returned', value })).toEqual({
      outcome: 'failed',
      message: 'The result is larger than the 256 MiB that Python can be given at once here.',
    });
  });

  it('says so when the memory itself could not grow', () => {
    const { tell, shared } = openFrame(true);
    const grow = (): never => {
      throw new RangeError('no memory');
    };
    Object.assign(shared!, { grow });
    tell({ type: 'reply', bytes: new Uint8Array(100_000) });
    expect(openSharedMemory(shared!).wait(1, 1)).toMatchObject({ outcome: 'failed', message: /no memory/ });
  });

  it('has an interrupt that wakes a sleeper, and that can be forgotten', () => {
    const { tell, shared } = openFrame(true);
    const memory = openSharedMemory(shared!);
    tell({ type: 'interrupt' });
    expect(memory.interruptWord[0]).toBe(2);
    memory.sleep(60_000);
    memory.clear();
    expect(memory.interruptWord[0]).toBe(0);
  });

  it('is not there on a page that is not isolated, and nothing is written', () => {
    const { said, tell, shared } = openFrame(false);
    expect(shared).toBeUndefined();
    tell({ type: 'interrupt' });
    tell({ type: 'reply', bytes: new Uint8Array(8) });
    expect(said).toEqual([{ type: 'worker-started', isShared: false }]);
  });

  it('is announced where it is', () => {
    expect(openFrame(true).said).toEqual([{ type: 'worker-started', isShared: true }]);
  });

  it('is never read by the frame, whatever the worker writes into it', () => {
    const { said, tell, shared } = openFrame(true);
    new Int32Array(shared!, 0, 2).fill(0x7fffffff);
    tell({ type: 'reply', bytes: new Uint8Array([1, 2, 3]) });
    expect(new Int32Array(shared!, 0, 2)[1]).toBe(3);
    expect(said).toHaveLength(1);
  });
});
