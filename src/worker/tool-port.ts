import type { CancelSignal } from '../core/index.ts';
import type { WireValue } from '../sandbox/values.ts';
import { decodeValue, encodeValue } from '../sandbox/values.ts';
import type { ToolOutcome } from './protocol.ts';

/**
 * The way of tool calls between the agent worker and the page: a port of plain messages instead of Comlink's calls,
 * which take as long as all the rest of a tool call together. Both ends are ours and trust each other. Values travel as
 * they do to the sandbox, so that what Python sends to a tool and gets back again is what it was.
 */

/** From the worker. */
type CallMessage =
  | {
      readonly type: 'call';
      readonly id: number;
      readonly name: string;
      readonly callId: string;
      readonly args: WireValue;
    }
  | { readonly type: 'cancel'; readonly callId: string };

/** From the page: the answer to the call with that id. */
type AnswerMessage =
  | { readonly id: number; readonly ok: true; readonly value: WireValue }
  | { readonly id: number; readonly ok: false; readonly message: string };

/** The page's functions behind a port. */
export interface PageTools {
  callTool(name: string, args: Readonly<Record<string, unknown>>, callId: string): Promise<ToolOutcome>;
  cancelTool(callId: string): void;
}

/**
 * Answers the worker's tool calls on the page.
 *
 * @returns The port for the worker, to be transferred.
 * @example
 * const hooks = { openToolPort: async () => transfer(servePageTools(tools)) };
 */
export function servePageTools({ callTool, cancelTool }: PageTools): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const answer = async (call: CallMessage & { readonly type: 'call' }): Promise<AnswerMessage> => {
    const { id } = call;
    const args = decodeValue(call.args) as Readonly<Record<string, unknown>>;
    const outcome = await callTool(call.name, args, call.callId);
    if (!outcome.ok) return { id, ...outcome };
    try {
      return { id, ok: true, value: encodeValue(outcome.value) };
    } catch (thrown) {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      const message = `The tool returned something that cannot be copied to a worker (${why}). Return plain data.`;
      return { id, ok: false, message };
    }
  };
  port1.addEventListener('message', ({ data }: MessageEvent<CallMessage>) => {
    if (data.type === 'cancel') return cancelTool(data.callId);
    void answer(data).then((message) => port1.postMessage(message));
  });
  port1.start();
  return port2;
}

/** The worker's end. */
export interface ToolPort {
  /**
   * Calls a function of the page, and waits no longer than the signal allows: the function need not listen to it.
   *
   * @throws Error with the function's own message when it fails.
   */
  call(name: string, args: Readonly<Record<string, unknown>>, callId: string, signal: CancelSignal): Promise<unknown>;
  /** Calls that are still waiting fail. */
  close(): void;
}

/**
 * The worker's end of a page's port.
 *
 * @param open Asks the page for the port, at the first call.
 * @example
 * const port = useToolPort(() => hooks.openToolPort());
 * await port.call('get_price', { symbol: 'AAPL' }, '1.1', signal);
 */
export function useToolPort(open: () => Promise<MessagePort>): ToolPort {
  const waiting = new Map<number, (answer: AnswerMessage) => void>();
  let calls = 0;
  let port: MessagePort | undefined;
  let opening: Promise<MessagePort> | undefined;

  const connect = async (): Promise<MessagePort> => {
    port = await open();
    port.addEventListener('message', ({ data }: MessageEvent<AnswerMessage>) => {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    });
    port.start();
    return port;
  };

  return {
    async call(name, args, callId, signal) {
      const connected = port ?? (await (opening ??= connect()));
      const id = ++calls;
      return new Promise((resolve, reject) => {
        const cancel = (): void => {
          waiting.delete(id);
          connected.postMessage({ type: 'cancel', callId } satisfies CallMessage);
          reject(new Error('The call was cancelled.'));
        };
        waiting.set(id, (answer) => {
          signal.removeEventListener('abort', cancel);
          if (answer.ok) resolve(decodeValue(answer.value));
          else reject(new Error(answer.message));
        });
        const message: CallMessage = { type: 'call', id, name, callId, args: encodeValue(args) };
        connected.postMessage(message);
        if (signal.aborted) cancel();
        else signal.addEventListener('abort', cancel);
      });
    },
    close() {
      for (const [id, answer] of waiting) answer({ id, ok: false, message: 'The tool is gone.' });
      waiting.clear();
      port?.close();
    },
  };
}
