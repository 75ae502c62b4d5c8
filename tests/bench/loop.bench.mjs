// @ts-check

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
  const measured = await page.evaluate(runInPage, { code: USUAL, steps, repetitions });
  const { bareMs, stepMs, earlyMs, lateMs, longestPauseMs, heapPerStepBytes } = measured;
  const growth = lateMs / earlyMs;
  await page.reload();
  const least = await page.evaluate(runInPage, { code: LEAST, steps: 210, repetitions });
  const stopMs = await page.evaluate(stopInPage, quick ? 5 : 15);
  return [
    row('a step of the loop, against a bare execute of its code', stepMs, 'ms', bareMs, stepMs / bareMs, 2),
    {
      // Where there is nothing to run, the figure is the loop itself: two hops to the page's model and the log.
      name: 'the loop alone: a step whose code is `x = 1`, less its bare execute',
      value: round(least.stepMs - least.bareMs),
      unit: 'ms',
      baseline: round(least.bareMs),
      ok: true,
    },
    row('a step around step 400, against one around step 20', lateMs, 'ms', earlyMs, growth, 1.5),
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
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {number} baseline
 * @param {number} ratio
 * @param {number} budget
 */
function row(name, value, unit, baseline, ratio, budget) {
  return {
    name,
    value: round(value),
    unit,
    baseline: round(baseline),
    ratio: round(ratio),
    budget,
    ok: ratio <= budget,
  };
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}

/**
 * Runs in the page.
 *
 * @param {{ code: string, steps: number, repetitions: number }} options
 */
async function runInPage({ code, steps, repetitions }) {
  /** @type {typeof import('../../src/index.ts')} */
  const { CodeAgent, createSandbox } = await import(/* @vite-ignore */ `${location.origin}/tabagents.js`);
  /** @param {number} count */
  const scripted = (count) => {
    let asked = 0;
    return {
      modelId: 'scripted',
      async *generate() {
        asked += 1;
        const text = asked <= count ? code : 'final_answer(1)';
        yield { type: /** @type {const} */ ('text-delta'), text: `Thought: go on.\n<code>\n${text}\n` };
        const usage = { inputTokens: 1, outputTokens: 1, cachedTokens: 0 };
        yield { type: /** @type {const} */ ('finish'), reason: /** @type {const} */ ('stop'), usage };
      },
    };
  };

  /** @param {number[]} values */
  const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

  const sandbox = await createSandbox();
  const warm = performance.now() + 3_000;
  while (performance.now() < warm) await sandbox.execute(code);

  // Bare and looped in turn, so that both see the same machine. Not the first run: its sandbox is warming up.
  const agent = new CodeAgent({ model: scripted(0), maxSteps: 2_000 });
  await agent.run('Warm up.');
  /** @type {number[]} */
  const bare = [];
  for (let count = 0; count < repetitions; count++) {
    const startedAt = performance.now();
    await sandbox.execute(code);
    bare.push(performance.now() - startedAt);
  }

  let longestPauseMs = 0;
  let lastTick = performance.now();
  const ticking = setInterval(() => {
    const now = performance.now();
    longestPauseMs = Math.max(longestPauseMs, now - lastTick);
    lastTick = now;
  }, 5);
  const heap = () => /** @type {any} */ (performance).memory?.usedJSHeapSize ?? 0;
  const looping = new CodeAgent({ model: scripted(steps), maxSteps: steps + 5 });
  const heapBefore = heap();
  /** @type {number[]} */
  const startedAt = [];
  for await (const event of looping.run('Go on.')) if (event.type === 'step-start') startedAt.push(performance.now());
  clearInterval(ticking);
  const heapPerStepBytes = (heap() - heapBefore) / steps;
  /**
   * @param {number} from
   * @param {number} to
   */
  const stepsMs = (from, to) => {
    /** @type {number[]} */
    const each = [];
    for (let index = from; index < to; index++) each.push((startedAt[index + 1] ?? 0) - (startedAt[index] ?? 0));
    return median(each);
  };
  await sandbox.dispose();
  await looping.dispose();
  return {
    bareMs: median(bare),
    stepMs: stepsMs(100, Math.min(300, steps - 1)),
    earlyMs: stepsMs(10, 30),
    lateMs: stepsMs(390, Math.min(410, steps - 1)),
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
