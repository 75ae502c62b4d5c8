// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readExamples } from '../helpers/embedded-examples.mjs';
import { bundle } from './bundle.mjs';
import { median, round, row, rowAtLeast } from './row.mjs';

/** In one conversation; it is the last that the budget is about. */
const MEASURED_STEPS = [1, 5, 10];
const LAST_STEP = 10;
/** Tokens a second on one thread of wasm. */
const LEAST_SPEED = 150;

/**
 * What the embedded model takes: to load, to begin an answer at a later step, and to write.
 *
 * @param {import('./run.mjs').BenchTools} tools
 * @returns {Promise<import('./run.mjs').Row[]>}
 */
export async function bench({ quick, site, openPage }) {
  const script = await bundle('models-page.ts');
  const bareSource = await bundle('bare-model.worker.ts');
  const workers = { embedded: findWorker(site, 'embedded'), transformers: findWorker(site, 'transformers') };
  const open = async () => {
    const page = await openPage();
    const measures = await page.evaluateHandle(importSource, script);
    return { measures, close: () => page.context().close() };
  };

  /** @type {number[]} */
  const loads = [];
  for (let count = 0; count < (quick ? 3 : 7); count++) {
    const { measures, close } = await open();
    loads.push(await measures.evaluate(({ measureLoad }, urls) => measureLoad(urls), workers));
    await close();
  }
  // On a slow machine `--quick` repeats less.
  const mostMs = quick ? 12_000 : Infinity;
  const { measures } = await open();
  const firstTokens = await measures.evaluate(({ measureFirstTokens }, options) => measureFirstTokens(options), {
    workers,
    measuredSteps: MEASURED_STEPS,
    conversations: quick ? 3 : 15,
    mostMs,
  });
  const tasks = readExamples().filter(({ phrasing }) => phrasing === 'seen');
  const speeds = await measures.evaluate(({ measureSpeed }, options) => measureSpeed(options), {
    workers,
    bareSource,
    tasks: tasks.slice(0, 6).map(({ task }) => task),
    rounds: quick ? 4 : 20,
    mostMs,
  });
  return [
    { name: 'load, first visit, worker start to ready', value: round(median(loads)), unit: 'ms', ok: true },
    ...MEASURED_STEPS.map((stepNumber) => firstTokenRow(firstTokens, stepNumber)),
    rowAtLeast(
      'transformers.js, tokens per second, against bare model.generate (at least)',
      median(speeds.map(({ adapter }) => adapter)),
      'tokens/s',
      median(speeds.map(({ bare }) => bare)),
      0.95,
    ),
    rowAtLeast(
      'embedded model, tokens per second, against bare model.generate (at least)',
      median(speeds.map(({ embedded }) => embedded)),
      'tokens/s',
      median(speeds.map(({ bare }) => bare)),
      0.95,
    ),
    writingRow(median(speeds.map(({ writing }) => writing))),
  ];
}

/**
 * An absolute figure, because the budget is one: what people wait for on a machine like this.
 *
 * @param {number} speed
 * @returns {import('./run.mjs').Row}
 */
function writingRow(speed) {
  const name = `embedded model, tokens per second from the first one on (at least ${LEAST_SPEED})`;
  return { name, value: round(speed), unit: 'tokens/s', ok: speed >= LEAST_SPEED };
}

/**
 * @param {string} site
 * @param {string} name
 */
function findWorker(site, name) {
  const found = readdirSync(join(site, 'assets')).find((file) => new RegExp(`^${name}\\.worker-.*\\.js$`).test(file));
  if (!found) throw new Error(`There is no ${name} worker in ${site}: run npm run build.`);
  return `/assets/${found}`;
}

/**
 * The same prompt with what earlier steps computed, and without.
 *
 * @param {readonly import('./models-page.ts').FirstTokens[]} measured
 * @param {number} stepNumber
 * @returns {import('./run.mjs').Row}
 */
function firstTokenRow(measured, stepNumber) {
  const those = measured.filter((one) => one.stepNumber === stepNumber);
  /** @param {Exclude<keyof typeof those[number], 'stepNumber'>} field */
  const middle = (field) => median(those.map((one) => one[field]));
  const name = `first token at step ${stepNumber}: ${middle('cachedTokens')} of ${middle('promptTokens')} tokens reused, against none`;
  const compared = row(name, middle('reusingMs'), 'ms', middle('freshMs'), 0.2);
  if (stepNumber === LAST_STEP) return compared;
  const { budget: _onlyForTheLast, ...rest } = compared;
  return { ...rest, ok: true };
}

/**
 * Runs in the page.
 *
 * @param {string} source
 * @returns {Promise<typeof import('./models-page.ts')>}
 */
async function importSource(source) {
  return import(/* @vite-ignore */ URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
}
