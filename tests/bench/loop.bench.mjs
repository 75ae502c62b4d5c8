// @ts-check
import { round, row } from './row.mjs';

/** About as much as a model's code does in a step. */
const USUAL = 'values = [n * n % 97 for n in range(20_000)]\nprint(sum(sorted(values)))';
const LEAST = 'x = 1';

/**
 * What the loop costs around the code it runs: a scripted model on the page, a real sandbox, the real log.
 *
 * @param {import('./run.mjs').BenchTools} tools
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function bench({ quick, openPage }) {
  const page = await openPage();
  const steps = quick ? 430 : 1_010;
  const repetitions = quick ? 100 : 300;
  const measured = await page.evaluate(runInPage, { usual: USUAL, least: LEAST, steps, repetitions });
  const { bareMs, stepMs, earlyMs, lateMs, leastBareMs, leastStepMs, longestPauseMs, heapPerStepBytes } = measured;
  const stopMs = await page.evaluate(stopInPage, quick ? 5 : 15);
  return [
    row('a step of the loop, against a bare execute of its code', stepMs, 'ms', bareMs, 2),
    {
      // Where there is nothing to run, the figure is the loop itself: two hops to the page's model and the log.
      name: 'the loop alone: a step whose code is `x = 1`, less its bare execute',
      value: round(leastStepMs - leastBareMs),
      unit: 'ms',
      baseline: round(leastBareMs),
      ok: true,
    },
    row('a step around step 400, against one around step 20', lateMs, 'ms', earlyMs, 1.5),
    {
      name: `longest pause of the page during ${steps} steps`,
      value: round(longestPauseMs),
      unit: 'ms',
      budget: 100,
      ok: longestPauseMs <= 100,
    },
    {
      name: 'Stop in an endless loop, to the end of the run',
      value: round(stopMs),
      unit: 'ms',
      budget: 300,
      ok: stopMs <= 300,
    },
    { name: 'page memory kept for a step', value: round(heapPerStepBytes / 1_000), unit: 'kB', ok: true },
  ];
}

/**
 * Runs in the page.
 *
 * @param {{ usual: string, least: string, steps: number, repetitions: number }} options
 */
async function runInPage({ usual, least, steps, repetitions }) {
  /** @type {typeof import('../../src/index.ts')} */
  const { CodeAgent, createSandbox } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const script = { code: '', left: 0 };
  const usage = { inputTokens: 1, outputTokens: 1, cachedTokens: 0 };
  const model = {
    modelId: 'scripted',
    async *generate() {
      const text = script.left-- > 0 ? script.code : 'final_answer(1)';
      yield { type: /** @type {const} */ ('text-delta'), text: `Thought: go on.\n<code>\n${text}\n` };
      yield { type: /** @type {const} */ ('finish'), reason: /** @type {const} */ ('stop'), usage };
    },
  };
  /** @param {number[]} values */
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

  // Both warm up by themselves, as they do while a first reply is being awaited.
  const sandbox = await createSandbox();
  const agent = new CodeAgent({ model, maxSteps: 2_000 });
  await agent.prepare();
  await new Promise((resolve) => setTimeout(resolve, 9_000));

  /** @param {string} code */
  const bareMs = async (code) => {
    /** @type {number[]} */
    const times = [];
    for (let count = 0; count < repetitions; count++) {
      const startedAt = performance.now();
      await sandbox.execute(code);
      times.push(performance.now() - startedAt);
    }
    return median(times);
  };
  /**
   * @param {string} code
   * @param {number} count
   */
  const stepStarts = async (code, count) => {
    Object.assign(script, { code, left: count });
    /** @type {number[]} */
    const times = [];
    for await (const event of agent.run('Go on.')) if (event.type === 'step-start') times.push(performance.now());
    return times;
  };
  /**
   * @param {readonly number[]} starts
   * @param {number} from
   * @param {number} to
   */
  const betweenMs = (starts, from, to) =>
    median(starts.slice(from, to).map((startedAt, index) => (starts[from + index + 1] ?? NaN) - startedAt));

  const leastBareMs = await bareMs(least);
  const leastStepMs = betweenMs(await stepStarts(least, repetitions), 5, repetitions - 1);

  const usualBareMs = await bareMs(usual);
  let longestPauseMs = 0;
  let lastTick = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longestPauseMs = Math.max(longestPauseMs, now - lastTick);
    lastTick = now;
  }, 5);
  const heap = () => /** @type {any} */ (performance).memory?.usedJSHeapSize ?? 0;
  const heapBefore = heap();
  const starts = await stepStarts(usual, steps);
  clearInterval(ticking);
  const heapPerStepBytes = (heap() - heapBefore) / steps;
  await sandbox.dispose();
  await agent.dispose();
  return {
    bareMs: usualBareMs,
    stepMs: betweenMs(starts, 100, 300),
    earlyMs: betweenMs(starts, 10, 30),
    lateMs: betweenMs(starts, 390, 410),
    leastBareMs,
    leastStepMs,
    longestPauseMs,
    heapPerStepBytes,
  };
}

/**
 * The median of how long a run goes on after Stop while its Python is in an endless loop.
 *
 * @param {number} repetitions
 */
async function stopInPage(repetitions) {
  /** @type {typeof import('../../src/index.ts')} */
  const { CodeAgent } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  const usage = { inputTokens: 1, outputTokens: 1, cachedTokens: 0 };
  const model = {
    modelId: 'scripted',
    async *generate() {
      const text = 'Thought: on and on.\n<code>\nprint("in")\nwhile True: pass\n';
      yield { type: /** @type {const} */ ('text-delta'), text };
      yield { type: /** @type {const} */ ('finish'), reason: /** @type {const} */ ('stop'), usage };
    },
  };
  const agent = new CodeAgent({ model });
  /** @type {number[]} */
  const times = [];
  for (let count = 0; count < repetitions; count++) {
    const run = agent.run('Loop.');
    for await (const event of run) if (event.type === 'print-delta') break;
    const stoppedAt = performance.now();
    run.stop();
    await run;
    times.push(performance.now() - stoppedAt);
  }
  await agent.dispose();
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
