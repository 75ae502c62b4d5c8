// @ts-check
import { execFileSync } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { compared, median, round, row } from './row.mjs';

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
  // Nothing is cached, not even the files' compiled code.
  const firstMs = (await page.evaluate(readyInMs, false)).readyMs;
  /** @type {{ readyMs: number, spareMs: number }[]} */
  const ready = [];
  /** @type {number[]} */
  const plain = [];
  for (let count = 0; count < repetitions; count++) {
    await page.reload();
    plain.push(await page.evaluate(plainReadyInMs));
    await page.reload();
    // The last one waits for a spare Python.
    ready.push(await page.evaluate(readyInMs, count === repetitions - 1));
  }
  const plainMs = median(plain);
  const readyMs = median(ready.map((one) => one.readyMs));
  const spareMs = ready.at(-1)?.spareMs ?? NaN;
  const rows = [
    compared('ready, first visit, to the first executed line', firstMs, 'ms', plainMs),
    row('ready, second visit, from the snapshot', readyMs, 'ms', plainMs, 0.3),
    row('ready, second sandbox of a page, from the spare', spareMs, 'ms', plainMs, 0.05),
  ];

  await page.reload();
  const speed = await page.evaluate(pythonSpeed, { snippets: SNIPPETS, repetitions: quick ? 15 : 25 });
  for (const { name, coldMs, warmMs, bareMs } of speed) {
    rows.push(row(`Python, warm: ${name}`, warmMs, 'ms', bareMs, 1.05));
    rows.push({ name: `Python, right after the boot: ${name}`, value: round(coldMs), unit: 'ms', ok: true });
  }
  rows.push(...againstSmolagents(speed));

  await page.reload();
  await page.addScriptTag({ type: 'module', content: await bundle('sandbox-page.ts') });
  const { toolMs, bareMs } = await page.evaluate(toolCallMs, quick ? 100 : 300);
  rows.push(row('a tool call from Python to the page and back', toolMs, 'ms', bareMs, 2));

  await page.reload();
  const killed = await page.evaluate(killedToUsableMs, quick ? 3 : 5);
  rows.push(row('killed, to usable again, with the spare', median(killed.spareMs), 'ms', plainMs, 0.05));
  rows.push(row('killed, to usable again, without it', median(killed.freshMs), 'ms', plainMs, 0.3));

  await page.reload();
  await page.addScriptTag({ type: 'module', content: await bundle('sandbox-page.ts') });
  for (const { name, tookMs, bareMs } of await page.evaluate(tenMegabytesMs, quick ? 3 : 7)) {
    rows.push(compared(`10 MB ${name}`, tookMs, 'ms', bareMs));
  }
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

/** @param {boolean} withSpare Whether to wait for a spare, and to time a second sandbox with it. */
async function readyInMs(withSpare) {
  const startedAt = performance.now();
  /** @type {typeof import('../../src/index.ts')} */
  const { createSandbox } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const sandbox = await createSandbox();
  await sandbox.execute('1 + 1');
  const readyMs = performance.now() - startedAt;
  let spareMs = NaN;
  if (withSpare) {
    await new Promise((resolve) => setTimeout(resolve, 5_000));
    const secondAt = performance.now();
    const second = await createSandbox();
    await second.execute('1 + 1');
    spareMs = performance.now() - secondAt;
    await second.dispose();
  }
  await sandbox.dispose();
  return { readyMs, spareMs };
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
    // The first runs after the wait bring code and data back into the processor's caches, on both sides.
    for (let count = -5; count < repetitions; count++) {
      const [ours, theirs] = [Number((await sandbox.execute(timed(code))).value), await bare(timed(code))];
      if (count >= 0) warm.push(ours);
      if (count >= 0) plain.push(theirs);
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

/**
 * Twice in a row: the first time a spare Python stands by, the second time it has just been taken.
 *
 * @param {number} repetitions
 */
async function killedToUsableMs(repetitions) {
  /** @type {typeof import('../../src/index.ts')} */
  const { createSandbox } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const sandbox = await createSandbox();
  await sandbox.execute('kept = 1');
  const kill = async () => {
    const controller = new AbortController();
    let killedAt = 0;
    const onPrint = () => {
      killedAt = performance.now();
      controller.abort();
    };
    await sandbox.execute('print("in")\nwhile True: pass', { signal: controller.signal, onPrint });
    const { value } = await sandbox.execute('kept');
    if (value !== 1) throw new Error('The state was not rebuilt.');
    return performance.now() - killedAt;
  };
  /** @type {number[]} */
  const spareMs = [];
  /** @type {number[]} */
  const freshMs = [];
  for (let count = 0; count < repetitions; count++) {
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    spareMs.push(await kill());
    freshMs.push(await kill());
  }
  await sandbox.dispose();
  return { spareMs, freshMs };
}

/**
 * Ten million bytes into a variable, and out as a value, beside the bare messages that carry the same over the same hops.
 *
 * @param {number} repetitions
 */
async function tenMegabytesMs(repetitions) {
  /** @type {typeof import('../../src/index.ts')} */
  const { createSandbox } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const { bareCargoMs } = /** @type {any} */ (globalThis);
  const sandbox = await createSandbox();
  const text = 'abcdefghij'.repeat(1_000_000);
  const bytes = new TextEncoder().encode(text);
  /** @param {() => Promise<unknown>} act */
  const timed = async (act) => {
    /** @type {number[]} */
    const times = [];
    for (let count = 0; count < repetitions; count++) {
      const startedAt = performance.now();
      await act();
      times.push(performance.now() - startedAt);
    }
    return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
  };
  const limits = { outputBytes: 50_000_000 };
  const bareText = await timed(() => bareCargoMs(text));
  const bareBytes = await timed(() => bareCargoMs(bytes));
  const rows = [
    { name: 'of text in', tookMs: await timed(() => sandbox.setVariables({ text })), bareMs: bareText },
    { name: 'of text out', tookMs: await timed(() => sandbox.execute('text', { limits })), bareMs: bareText },
    { name: 'of bytes in', tookMs: await timed(() => sandbox.setVariables({ bytes })), bareMs: bareBytes },
    { name: 'of bytes out', tookMs: await timed(() => sandbox.execute('bytes', { limits })), bareMs: bareBytes },
    {
      name: 'of files in',
      tookMs: await timed(() => sandbox.writeFiles({ 'ten.bin': bytes })),
      bareMs: bareBytes,
    },
    { name: 'of files out', tookMs: await timed(() => sandbox.readFiles(['ten.bin'])), bareMs: bareBytes },
  ];
  await sandbox.dispose();
  return rows;
}
