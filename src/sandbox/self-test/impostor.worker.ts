import type { Targets } from './attempt.ts';
import { tryOut } from './attempt.ts';
import { windowAttempts } from './window-attempts.ts';
import { endOf, scribble, wireAttacks } from './wire-attacks.ts';
import { workerAttempts } from './worker-attempts.ts';

/**
 * What stands in Python's place while JavaScript tries to get out: started in a sandbox frame exactly as the Python
 * worker is, with the same port in its hands. It makes the attempts it is told to, or plays a Python that has been
 * taken over.
 */

type Order =
  | { readonly type: 'attempt'; readonly name: string; readonly targets: Targets }
  | { readonly type: 'boot'; readonly files: Readonly<Record<string, ArrayBuffer>> }
  | { readonly type: 'snapshot'; readonly memory: ArrayBuffer | null }
  | { readonly type: 'execute'; readonly id: number; readonly code: string }
  | { readonly type: 'tool-reply'; readonly id: number }
  | { readonly type: 'reset'; readonly id: number };

function serve(port: MessagePort): void {
  port.addEventListener('message', async ({ data }: MessageEvent<Order>) => {
    switch (data.type) {
      case 'attempt': {
        const { name, targets } = data;
        const inWorker = workerAttempts.find((one) => one.name === name);
        const inWindow = windowAttempts.find((one) => one.name === name);
        port.postMessage(
          await tryOut(async () => {
            if (inWorker) return inWorker.attempt(targets);
            if (inWindow) return inWindow.attempt(targets, globalThis);
            throw new Error(`there is no attempt "${name}"`);
          }),
        );
        break;
      }
      case 'boot':
        scribble(Object.values(data.files));
        port.postMessage({ type: 'booted', lane: 'stack-switching' });
        break;
      case 'execute': {
        port.postMessage({ type: 'started', id: data.id });
        const one = wireAttacks.find(({ name }) => name === data.code);
        one?.attack({ id: data.id, post: (message) => port.postMessage(message) });
        if (!one) port.postMessage(endOf(data.id));
        break;
      }
      case 'tool-reply':
        port.postMessage(endOf(data.id));
        break;
      case 'reset':
        port.postMessage({ type: 'settled', id: data.id, problem: '' });
        break;
      case 'snapshot':
        if (data.memory) scribble([data.memory]);
        break;
      default:
        data satisfies never;
    }
  });
  port.start();
}

addEventListener('message', ({ ports: [port] }) => port && serve(port), { once: true });
