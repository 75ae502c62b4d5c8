import { openEnclosure } from '../../src/sandbox/enclosure.ts';
import { openSandboxFrame } from '../../src/sandbox/frame.ts';

/** In the frame's worker: sends a number and waits for it to come back, as often as it is told. */
const ECHOED = `addEventListener('message', ({ ports: [port] }) => {
  let left = 0;
  let startedAt = 0;
  port.onmessage = ({ data }) => {
    if (data.count) {
      left = data.count;
      startedAt = performance.now();
      port.postMessage({ call: left });
    } else if (--left > 0) {
      port.postMessage({ call: left });
    } else {
      port.postMessage({ tookMs: performance.now() - startedAt });
    }
  };
}, { once: true });`;

/** In the agent worker's place: hands everything on, from the sandbox to the page and back. */
const RELAY = `onmessage = ({ data, ports: [port] }) => {
  if (!port) return self.port.postMessage(data);
  self.port = port;
  port.onmessage = ({ data }) => postMessage(data);
};`;

/**
 * The milliseconds of a bare postMessage round trip over the hops of a tool call: sandbox, worker, page and back.
 *
 * @example
 * const roundTripMs = await bareRoundTripMs(500);
 */
async function bareRoundTripMs(count: number): Promise<number> {
  const enclosure = await openEnclosure(openSandboxFrame);
  const port = enclosure.start(ECHOED, (message) => {
    throw new Error(message);
  });
  const relay = new Worker(URL.createObjectURL(new Blob([RELAY], { type: 'text/javascript' })));
  relay.postMessage('port', [port]);
  const tookMs = await new Promise<number>((resolve) => {
    relay.addEventListener('message', ({ data }: MessageEvent<{ tookMs?: number; call?: number }>) => {
      if (data.tookMs === undefined) relay.postMessage({ answer: data.call });
      else resolve(data.tookMs);
    });
    relay.postMessage({ count });
  });
  relay.terminate();
  enclosure.close();
  return tookMs / count;
}

/** In the frame's worker: takes whatever comes, and says so. */
const TAKER = `addEventListener('message', ({ ports: [port] }) => {
  port.onmessage = () => port.postMessage({ taken: true });
}, { once: true });`;

let cargoWay: Promise<Worker> | undefined;

/** Sends something from the page through a worker into a sandbox frame, by plain messages, and waits until it is there. */
async function bareCargoMs(cargo: unknown): Promise<void> {
  cargoWay ??= (async () => {
    const enclosure = await openEnclosure(openSandboxFrame);
    const port = enclosure.start(TAKER, (message) => {
      throw new Error(message);
    });
    const relay = new Worker(URL.createObjectURL(new Blob([RELAY], { type: 'text/javascript' })));
    relay.postMessage('port', [port]);
    return relay;
  })();
  const relay = await cargoWay;
  await new Promise((resolve) => {
    relay.addEventListener('message', resolve, { once: true });
    relay.postMessage({ cargo });
  });
}

Object.assign(globalThis, { bareRoundTripMs, bareCargoMs });
