#!/usr/bin/env node
// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { readCommand, USAGE } from './arguments.mjs';
import { ensurePackages } from './install.mjs';
import { toServedModel } from './model-folder.mjs';
import { ROOT } from './paths.mjs';
import { createProgressLine } from './progress-line.mjs';
import { createRedactor } from './redact.mjs';
import { createRenderer } from './render.mjs';
import { serve } from './serve.mjs';
import { UsageError } from './usage-error.mjs';

const EXIT = { success: 0, failure: 1, usage: 2 };

/** What `ask_user` answers when there is no terminal with somebody at it. */
const NOBODY = 'nobody to ask';

let redact = createRedactor([process.env['TABAGENTS_API_KEY'] ?? '']).text;

try {
  const command = readCommand(process.argv.slice(2), process.env);
  redact = createRedactor(command.secrets).text;
  process.exitCode = await perform(command);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isUsage = error instanceof UsageError;
  console.error(redact(isUsage ? `${message}\n\n${USAGE}` : message));
  process.exitCode = isUsage ? EXIT.usage : EXIT.failure;
}

/**
 * @param {import('./arguments.mjs').Command} command
 * @returns {Promise<number>} The exit code.
 */
async function perform(command) {
  if (command.action === 'help') return print(USAGE);
  if (command.action === 'version') {
    return print(`${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`);
  }
  const { roots, toModel } = toServedModel(command.config.model);
  ensurePackages();
  const { findBrowser } = await import('./find-browser.mjs');
  const executablePath = findBrowser();
  if (!executablePath) {
    console.error('There is no browser: install Chromium, Chrome or Edge, or set TABAGENTS_BROWSER to its path.');
    return EXIT.usage;
  }
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild({ quiet: true });
  const site = await serve({ roots: [{ prefix: '/', folder: join(ROOT, 'dist') }, ...roots] });
  try {
    const config = { ...command.config, model: toModel(site.origin) };
    return await runTasks({ ...command, config }, executablePath, site.origin);
  } finally {
    await site.close();
  }
}

/**
 * @param {import('./arguments.mjs').Command} command
 * @param {string} executablePath
 * @param {string} origin
 */
async function runTasks({ task, json, mayAsk, config, secrets }, executablePath, origin) {
  const redactor = createRedactor(secrets);
  const progress = process.stderr.isTTY && !json ? createProgressLine(process.stderr) : undefined;
  /** @param {string} text */
  const printBeside = (text) => {
    if (process.stdout.isTTY) progress?.makeRoom(text);
    print(text);
  };
  const show = json ? printAsJson : createRenderer(printBeside, { colour: wantsColour() });
  const { openBrowserAgent } = await import('./browser-agent.mjs');
  const agent = await openBrowserAgent({
    executablePath,
    origin,
    config,
    ...(mayAsk && { ask: task !== undefined && process.stdin.isTTY ? askOnTerminal : async () => NOBODY }),
    onEvent: (event) => redactor.events(event).forEach(show),
    ...(progress && { onProgress: progress.show }),
  }).catch((error) => {
    throw error instanceof Error && error.name === 'TypeError' ? new UsageError(error.message) : error;
  });

  let isInterrupted = false;
  const interrupt = () => {
    const isSecond = isInterrupted;
    isInterrupted = true;
    // The run's own end is shown first; somebody who asks twice does not want to wait for it.
    const stopped = isSecond ? agent.close() : agent.stop();
    stopped.catch(() => {});
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  try {
    let allSucceeded = true;
    let count = 0;
    for await (const one of task === undefined ? readLines() : [task]) {
      count++;
      if ((await agent.run(one)) !== 'success') allSucceeded = false;
      if (isInterrupted) return EXIT.failure;
    }
    if (count === 0) throw new UsageError('There is no task on standard input.');
    return allSucceeded ? EXIT.success : EXIT.failure;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await agent.close();
  }
}

/** The tasks on standard input, one a line. */
async function* readLines() {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line.trim();
  }
}

/**
 * @param {string} question
 * @returns {Promise<string>}
 */
function askOnTerminal(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    terminal.on('close', () => resolve(NOBODY));
    terminal.question(`\n? ${redact(question)}\n> `, (answer) => {
      resolve(answer);
      terminal.close();
    });
  });
}

/** @param {unknown} event */
function printAsJson(event) {
  print(`${JSON.stringify(event)}\n`);
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
  return EXIT.success;
}

function wantsColour() {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
