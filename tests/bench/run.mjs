// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { ensurePackages } from '../../src/cli/install.mjs';
import { ROOT } from '../../src/cli/paths.mjs';
import { serve } from '../../src/cli/serve.mjs';

/*
 * npm run bench [-- name] [-- --json --quick]: what the product takes, beside what it is compared with.
 * Runs tests/bench/<name>.bench.mjs, or all of them; ends with 1 if a figure is over its budget.
 */

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number | null} value Null when it could not be measured.
 * @property {string} unit
 * @property {number} [baseline] The same of what it is compared with, in the same unit.
 * @property {number} [ratio] The figure that the budget is about, where there is a baseline.
 * @property {number} [budget]
 * @property {boolean} ok
 */

/**
 * @typedef {object} BenchTools
 * @property {boolean} quick Fewer repetitions: at most 50 seconds in all.
 * @property {string} site The folder of the built site.
 * @property {string} origin Serves the site at `/` and this folder at `/bench/`.
 * @property {(path?: string, options?: import('playwright-core').BrowserContextOptions) =>
 *   Promise<import('playwright-core').Page>} openPage Opens a page of that origin in a fresh context, by default one that
 *   is empty and allows everything.
 */

const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking'];

const FOLDER = join(ROOT, 'tests', 'bench');
const SUFFIX = '.bench.mjs';

const known = readdirSync(FOLDER)
  .filter((name) => name.endsWith(SUFFIX))
  .map((name) => name.slice(0, -SUFFIX.length));
const { names, json, quick } = readArguments();

ensurePackages();
const { build, isStale } = await import('../../src/cli/build.mjs');
const { ensureBrowser } = await import('../helpers/ensure-browser.mjs');
const { findBrowser, toBrowserArguments } = await import('../../src/cli/find-browser.mjs');
const { chromium } = await import('playwright-core');
if (isStale()) await build({ quiet: true });

const site = join(ROOT, 'dist');
const server = await serve({
  roots: [
    { prefix: '/', folder: site },
    { prefix: '/bench/', folder: FOLDER },
  ],
});
/** @type {Row[]} */
const rows = [];
for (const name of names) rows.push(...(await measure(name)));
await server.close();
if (json) console.log(JSON.stringify(rows, null, 2));
else printTable(rows);
process.exitCode = rows.every((row) => row.ok) ? 0 : 1;

/**
 * Runs one bench in a browser of its own; one that fails is a row that is not ok.
 *
 * @param {string} name
 * @returns {Promise<Row[]>}
 */
async function measure(name) {
  // The browser that people have, and not the one that opens pages faster.
  const executablePath = findBrowser() ?? ensureBrowser();
  const browser = await chromium.launch({
    executablePath,
    headless: true,
    args: [...ARGS, ...toBrowserArguments(executablePath)],
  });
  try {
    const { bench } = await import(pathToFileURL(join(FOLDER, name + SUFFIX)).href);
    /** @type {BenchTools['openPage']} */
    const openPage = async (path = '/bench/blank.html', options = {}) => {
      const page = await (await browser.newContext(options)).newPage();
      await page.goto(new URL(path, server.origin).href);
      return page;
    };
    return await bench({ quick, site, origin: server.origin, openPage });
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.stack : error}`);
    return [{ name, value: null, unit: '', ok: false }];
  } finally {
    await browser.close();
  }
}

/** @param {readonly Row[]} measured */
function printTable(measured) {
  const lines = measured.map(({ name, value, unit, baseline, ratio, budget, ok }) => [
    ok ? '✓' : '✗',
    name,
    `${write(value ?? undefined)} ${unit}`,
    write(baseline),
    write(ratio),
    write(budget),
  ]);
  const all = [['', '', 'value', 'baseline', 'ratio', 'budget'], ...lines];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...all.map((line) => line[column]?.length ?? 0)));
  for (const line of all) {
    const cells = line.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column < 2 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(cells.join('  ').trimEnd());
  }
}

/** @param {number | undefined} number */
function write(number) {
  if (number === undefined) return '';
  return Math.abs(number) >= 100 ? number.toFixed(0) : String(Number(number.toPrecision(3)));
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean' }, quick: { type: 'boolean' } },
      allowPositionals: true,
    });
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Error(`There is no bench "${unknown}".`);
    return {
      names: positionals.length > 0 ? positionals : known,
      json: values.json ?? false,
      quick: values.quick ?? false,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    console.error(`${message}\nUsage: npm run bench -- [${known.join(' | ')}] [--json] [--quick]`);
    process.exit(2);
  }
}
