import type { SelfTestResult, Targets, Tried } from './attempt.ts';
import { toDetail } from './attempt.ts';
import { toHex } from './hex.ts';
import { openInside } from './inside.ts';
import { openOutside } from './outside.ts';
import type { SelfTestParts } from './parts.ts';
import type { Task } from './stage.ts';
import { createStage } from './stage.ts';

/**
 * Tries to get out of a sandbox in every way it knows, each beside the same attempt outside.
 *
 * @throws AgentFailure `engine-lost` when there is no sandbox to get out of.
 * @example
 * const results = await runSelfTest({ openFrame, loadAsset, assetsURL, controlURL, startControl, page, onResult });
 */
export async function runSelfTest(parts: SelfTestParts): Promise<readonly SelfTestResult[]> {
  const key = `tabagents-key-${toHex(crypto.getRandomValues(new Uint8Array(16)))}`;
  const targets = toTargets(parts);
  const echo = new BroadcastChannel(targets.channel);
  echo.addEventListener('message', () => echo.postMessage('yes'));
  const plain = openOutside(parts.startControl);
  const outside = openOutside(parts.startControl);
  const opened: { close(): unknown }[] = [outside, plain, echo];
  try {
    const inside = await openInside(parts.openFrame);
    opened.push(inside);
    const stage = createStage(parts, targets, key, { inside, outside, plain });
    opened.push(stage);
    const tasks = stage.tasks.filter(({ name }) => parts.only?.includes(name) ?? true);
    if (tasks.some(({ needsPython }) => needsPython)) stage.prepare();
    const results: SelfTestResult[] = [];
    for (const task of tasks) {
      const [within, control] = await Promise.all([task.inside(), task.outside().catch(toHeld)]);
      const result = judge(task, within, control);
      results.push(result);
      parts.onResult(result, tasks.length);
    }
    return results;
  } finally {
    await Promise.all(opened.map((one) => one.close()));
  }
}

function judge({ name, group }: Task, inside: Tried, outside: Tried): SelfTestResult {
  const held = inside.outcome !== 'out';
  if (inside.outcome === 'unknown') return { name, group, held, control: 'void', detail: inside.detail };
  if (outside.outcome !== 'out') {
    const detail = `${inside.detail}. This says nothing, because outside it failed too: ${outside.detail}`;
    return { name, group, held, control: 'void', detail };
  }
  return { name, group, held, control: 'valid', detail: inside.detail };
}

function toHeld(reason: unknown): Tried {
  return { outcome: 'held', detail: toDetail(reason) };
}

function toTargets({ assetsURL, controlURL, other }: SelfTestParts): Targets {
  const own = new URL('pyodide/pyodide.mjs', assetsURL);
  const { host, hostname, port, protocol } = own;
  const isSecure = protocol === 'https:';
  return {
    own: own.href,
    socket: `${isSecure ? 'wss' : 'ws'}://${host}/`,
    transport: `https://${host}/`,
    host: hostname,
    port: Number(port) || (isSecure ? 443 : 80),
    worker: controlURL,
    channel: `tabagents-self-test-${crypto.randomUUID()}`,
    ...(other !== undefined && { other }),
  };
}
