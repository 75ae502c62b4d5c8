// @ts-check
import { execFileSync } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { median, round, row } from './row.mjs';

/** Each times itself, so that what is compared is Python and not the way to it. */
const SNIPPETS = {
  calls: 'def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)\nfib(21)',
  loops: 'total = 0\nfor i in range(150_000):\n    total += i * i % 7',
  strings: "words = ['w%d' % (i % 977) for i in range(30_000)]\n'-'.join(w.upper() for w in words).count('W1')",
  objects:
    'class P:\n    def __init__(self, x): self.x = x\n    def step(self): return P(self.x + 1)\np = P(0)\nfor _ in range(30_000): p = p.step()',
  sorting: 'values = [(i * 7919) % 10_007 for i in range(40_000)]\nlen(sorted(values, key=lambda v: (v % 13, v)))',
};

/** How many times slower than CPython smolagents' own interpreter is at best, by its published figures. */
const SMOLAGENTS_SLOWDOWN = 60;

/**
 * What the sandbox costs, each figure beside what it is compared with, in one browser and one run.
 *
 * @param {import('./run.mjs').BenchTools} tools
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function bench({ quick, openPage }) {
  const page = await openPage();
  const repetitions = quick ? 3 : 7;
  // The first visit fills the browser's cache.
  await page.evaluate(readyInMs);
  /** @type {number[]} */
  const ready = [];
  /** @type {number[]} */
  const plain = [];
  for (let count = 0; count < repetitions; count++) {
    await page.reload();
    plain.push(await page.evaluate(plainReadyInMs));
    await page.reload();
    ready.push(await page.evaluate(readyInMs));
  }
  const plainMs = median(plain);
  const rows = [row('ready, second visit, to the first executed line', median(ready), 'ms', plainMs, 0.3)];

  await page.reload();
  const speed = await page.evaluate(pythonSpeed, { snippets: SNIPPETS, repetitions: quick ? 9 : 25 });
  for (const { name, coldMs, warmMs, bareMs } of speed) {
    rows.push(row(`Python, warm: ${name}`, warmMs, 'ms', bareMs, 1.05));
    rows.push({ name: `Python, right after the boot: ${name}`, value: round(coldMs), unit: 'ms', ok: true });
  }
  rows.push(...againstSmolagents(speed));

  await page.reload();
  await page.addScriptTag({ type: 'module', content: await bundle('sandbox-page.ts') });
  const { toolMs, bareMs } = await page.evaluate(toolCallMs, quick ? 100 : 300);
  rows.push(row('a tool call from Python to the page and back', toolMs, 'ms', bareMs, 2));

  const { killedMs } = await page.evaluate(killedToUsableMs, repetitions);
  rows.push(row('killed, to usable again', killedMs, 'ms', plainMs, 0.3));
  return rows;
}

/**
 * smolagents cannot run here; its figure is a multiple of CPython's, which can, where there is one.
 *
 * @param {readonly { name: string, warmMs: number }[]} speed
 * @returns {import('./run.mjs').Row[]}
 */
function againstSmolagents(speed) {
  const script = `import json, time\nresult = {}\nfor name, code in json.loads(input()).items():\n    compiled = compile(code, name, 'exec')\n    times = []\n    for _ in range(9):\n        scope = {}\n        started = time.perf_counter()\n        exec(compiled, scope)\n        times.append((time.perf_counter() - started) * 1000)\n    result[name] = sorted(times)[4]\nprint(json.dumps(result))`;
  /** @type {Record<string, number>} */
  let native;
  try {
    native = JSON.parse(
      execFileSync('python3', ['-c', script], { input: `${JSON.stringify(SNIPPETS)}\n`, encoding: 'utf8' }),
    );
  } catch {
    return [];
  }
  const slowdown = median(speed.map(({ name, warmMs }) => warmMs / (native[name] ?? NaN)));
  const faster = SMOLAGENTS_SLOWDOWN / slowdown;
  const name = `times faster than smolagents' interpreter (${SMOLAGENTS_SLOWDOWN} times CPython, published)`;
  return [{ name, value: round(faster), unit: 'times', budget: 25, ok: faster >= 25 }];
}

// What follows runs in the page.

async function readyInMs() {
  const startedAt = performance.now();
  const { createSandbox } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const sandbox = await createSandbox();
  await sandbox.execute('1 + 1');
  const tookMs = performance.now() - startedAt;
  await sandbox.dispose();
  return tookMs;
}

/** Plain Pyodide in a module worker, as its documentation says. */
async function plainReadyInMs() {
  const source = `import { loadPyodide } from '${location.origin}/pyodide/pyodide.mjs';
    const python = await loadPyodide({ indexURL: '${location.origin}/pyodide/' });
    python.runPython('1 + 1');
    postMessage('ready');`;
  const startedAt = performance.now();
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' });
  await new Promise((resolve) => worker.addEventListener('message', resolve));
  worker.terminate();
  return performance.now() - startedAt;
}

/** @param {{ snippets: Record<string, string>, repetitions: number }} options */
async function pythonSpeed({ snippets, repetitions }) {
  /** @type {typeof import('../../src/index.ts')} */
  const { createSandbox } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const source = `import { loadPyodide } from '${location.origin}/pyodide/pyodide.mjs';
    const python = await loadPyodide({ indexURL: '${location.origin}/pyodide/' });
    onmessage = async ({ data }) => postMessage(await python.runPythonAsync(data));
    postMessage('ready');`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })), { type: 'module' });
  /** @returns {Promise<any>} */
  const answer = () =>
    new Promise((resolve) => worker.addEventListener('message', ({ data }) => resolve(data), { once: true }));
  await answer();
  /** @param {string} code */
  const bare = (code) => {
    const answered = answer();
    worker.postMessage(code);
    return answered;
  };
  /** @param {string} code */
  const timed = (code) => {
    const body = code.replaceAll(/^/gm, '    ');
    return `import time\ndef measured():\n${body}\nstarted = time.perf_counter()\nmeasured()\n(time.perf_counter() - started) * 1000`;
  };
  /** @param {number[]} values */
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const sandbox = await createSandbox();
  const entries = Object.entries(snippets);
  /** @type {number[]} */
  const cold = [];
  for (const [, code] of entries) cold.push(Number((await sandbox.execute(timed(code))).value));
  // Warm: what the sandbox does by itself while a first reply is being awaited.
  await new Promise((resolve) => setTimeout(resolve, 8_000));
  const results = [];
  for (const [index, [name, code]] of entries.entries()) {
    /** @type {number[]} */
    const warm = [];
    /** @type {number[]} */
    const plain = [];
    for (let count = 0; count < repetitions; count++) {
      warm.push(Number((await sandbox.execute(timed(code))).value));
      plain.push(await bare(timed(code)));
    }
    results.push({ name, coldMs: cold[index] ?? 0, warmMs: middle(warm), bareMs: middle(plain) });
  }
  await sandbox.dispose();
  worker.terminate();
  return results;
}

/** @param {number} count */
async function toolCallMs(count) {
  /** @type {typeof import('../../src/index.ts')} */
  const { createSandbox, tool } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const next = tool({
    name: 'next_number',
    description: 'One more.',
    input: { type: 'object', properties: { n: { type: 'integer' } }, required: ['n'] },
    execute: ({ n }) => Number(n) + 1,
  });
  const sandbox = await createSandbox();
  const code = `import time\nn = 0\nstarted = time.perf_counter()\nfor _ in range(${count}): n = next_number(n)\n(time.perf_counter() - started) * 1000 / ${count}`;
  const options = { tools: [next], limits: { toolCalls: count } };
  const { bareRoundTripMs } = /** @type {any} */ (globalThis);
  // Warm, and in turn: a hop costs three times as much when the machine is otherwise idle.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  /** @type {number[]} */
  const calls = [];
  /** @type {number[]} */
  const bare = [];
  for (let round = 0; round < 9; round++) {
    bare.push(await bareRoundTripMs(count));
    calls.push(Number((await sandbox.execute(code, options)).value));
  }
  await sandbox.dispose();
  /** @param {number[]} values */
  const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  return { toolMs: middle(calls), bareMs: middle(bare) };
}

/** @param {number} repetitions */
async function killedToUsableMs(repetitions) {
  /** @type {typeof import('../../src/index.ts')} */
  const { createSandbox } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const sandbox = await createSandbox();
  await sandbox.execute('kept = 1');
  /** @type {number[]} */
  const times = [];
  for (let count = 0; count < repetitions; count++) {
    const controller = new AbortController();
    let killedAt = 0;
    const onPrint = () => {
      killedAt = performance.now();
      controller.abort();
    };
    await sandbox.execute('print("in")\nwhile True: pass', { signal: controller.signal, onPrint });
    const { value } = await sandbox.execute('kept');
    if (value !== 1) throw new Error('The state was not rebuilt.');
    times.push(performance.now() - killedAt);
  }
  await sandbox.dispose();
  return { killedMs: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0 };
}
