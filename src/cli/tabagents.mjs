#!/usr/bin/env node
// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommand } from './arguments.mjs';
import { ensurePackages } from './install.mjs';
import { toServedModels } from './model-folder.mjs';
import { ROOT } from './paths.mjs';
import { createRedactor } from './redact.mjs';
import { serve } from './serve.mjs';
import { USAGE } from './usage.mjs';
import { UsageError } from './usage-error.mjs';

const EXIT = { success: 0, failure: 1, usage: 2 };

let redact = createRedactor([process.env['TABAGENTS_API_KEY'] ?? '']).text;

try {
  const command = readCommand(process.argv.slice(2), process.env);
  if (command.action === 'run') redact = createRedactor(command.secrets).text;
  process.exitCode = await perform(command);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  const isUsage = error instanceof UsageError;
  console.error(redact(isUsage ? `${message}\n\n${USAGE}` : message));
  process.exitCode = isUsage ? EXIT.usage : EXIT.failure;
}

/**
 * @param {import('./arguments.mjs').Command | import('./arguments.mjs').Question} command
 * @returns {Promise<number>} The exit code.
 */
async function perform(command) {
  switch (command.action) {
    case 'help':
      return print(USAGE);
    case 'version':
      return print(`${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`);
    case 'run':
      return run(command);
    default:
      return command;
  }
}

/** @param {import('./arguments.mjs').Command} command */
async function run(command) {
  const { roots, toConfig } = toServedModels(command.config);
  ensurePackages();
  const { findBrowser } = await import('./find-browser.mjs');
  const executablePath = findBrowser();
  if (!executablePath) {
    console.error('There is no browser: install Chromium, Chrome or Edge, or set TABAGENTS_BROWSER to its path.');
    return EXIT.usage;
  }
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild({ quiet: true });
  const { runTasks } = await import('./run-tasks.mjs');
  const site = await serve({ roots: [{ prefix: '/', folder: join(ROOT, 'dist') }, ...roots] });
  try {
    const { origin } = site;
    const allSucceeded = await runTasks({ ...command, config: toConfig(origin) }, { executablePath, origin });
    return allSucceeded ? EXIT.success : EXIT.failure;
  } finally {
    await site.close();
  }
}

/** @param {string} text */
function print(text) {
  process.stdout.write(text);
  return EXIT.success;
}
