import { toDetail, tryOut } from './attempt.ts';
import type { ControlAnswer, ControlOrder } from './control-protocol.ts';
import { attackNaiveHost, giveOwnBytes } from './naive-host.ts';
import type { PlainPython } from './plain-python.ts';
import { startPlainPython } from './plain-python.ts';
import { wireAttacks } from './wire-attacks.ts';
import { workerAttempts } from './worker-attempts.ts';

/**
 * The world outside the boundary: an ordinary worker of the site, started from its own address, so that the policy of
 * the page does not bind it. Here every attempt has to succeed.
 */

let python: Promise<PlainPython> | undefined;

async function obey(order: ControlOrder): Promise<ControlAnswer> {
  switch (order.type) {
    case 'attempt': {
      const one = workerAttempts.find(({ name }) => name === order.name);
      return tryOut(async () => one?.attempt(order.targets) ?? Promise.reject(new Error('there is no such attempt')));
    }
    case 'attack': {
      const one = wireAttacks.find(({ name }) => name === order.name);
      return one ? attackNaiveHost(one) : null;
    }
    case 'own-bytes':
      return giveOwnBytes();
    case 'python':
      python ??= startPlainPython(order.assetsURL, order.key);
      await python;
      return null;
    case 'call':
      return python ? (await python).call(order.call, order.targets) : null;
    default:
      return order satisfies never;
  }
}

addEventListener('message', ({ data }: MessageEvent<{ readonly id: number; readonly order: ControlOrder }>) => {
  obey(data.order).then(
    (answer) => postMessage({ id: data.id, answer }),
    (thrown: unknown) => postMessage({ id: data.id, problem: toDetail(thrown) }),
  );
});

// Whoever starts or imports it in a worker of their own hears that it runs.
const greeting = ['out', `it started, with the rights of ${origin}`];
addEventListener('connect', ({ ports }: Event & { readonly ports?: readonly MessagePort[] }) => {
  ports?.[0]?.postMessage(greeting);
  close();
});
if ('postMessage' in globalThis) postMessage(greeting);
