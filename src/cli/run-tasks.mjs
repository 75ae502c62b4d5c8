// @ts-check
import { createInterface } from 'node:readline';
import { askForApproval, NOBODY_DENIES } from './approval-prompt.mjs';
import { openBrowserAgent } from './browser-agent.mjs';
import { editText } from './edit-text.mjs';
import { createProgressLine } from './progress-line.mjs';
import { askQuestion, NOBODY } from './question.mjs';
import { createRedactor } from './redact.mjs';
import { createRenderer } from './render.mjs';
import { createTerminal } from './terminal.mjs';
import { UsageError } from './usage-error.mjs';

/** @typedef {import('./arguments.mjs').Command} Command */

/**
 * Runs the tasks of a command, one after another, and shows them.
 *
 * @param {Command} command
 * @param {object} place
 * @param {string} place.executablePath The browser.
 * @param {string} place.origin Where the site is served.
 * @returns {Promise<boolean>} Whether all of them succeeded.
 * @throws UsageError when the page refuses what it is given.
 */
export async function runTasks(command, { executablePath, origin }) {
  const { task, json, secrets } = command;
  const redactor = createRedactor(secrets);
  const progress = process.stderr.isTTY && !json ? createProgressLine(process.stderr) : undefined;
  /** @param {string} text */
  const printBeside = (text) => {
    if (process.stdout.isTTY) progress?.makeRoom(text);
    process.stdout.write(text);
  };
  const show = json ? printAsJson : createRenderer(printBeside, { colour: wantsColour() });
  const isSomebodyThere = task !== undefined && process.stdin.isTTY;
  const agent = await openBrowserAgent({
    executablePath,
    origin,
    command,
    asking: isSomebodyThere ? askOnTerminal(redactor.text) : ASK_NOBODY,
    onEvent: (event) => redactor.events(event).forEach(show),
    ...(progress && { onProgress: progress.show }),
  }).catch(blameUser);

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
      if ((await agent.run(one).catch(blameUser)) !== 'success') allSucceeded = false;
      if (isInterrupted) return false;
    }
    if (count === 0) throw new UsageError('There is no task on standard input.');
    return allSucceeded;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
    await agent.close();
  }
}

/** @type {import('./browser-agent.mjs').Asking} */
const ASK_NOBODY = { ask: async () => NOBODY, approve: async () => NOBODY_DENIES };

/**
 * @param {(text: string) => string} redact
 * @returns {import('./browser-agent.mjs').Asking}
 */
function askOnTerminal(redact) {
  const terminal = createTerminal({
    input: process.stdin,
    output: process.stderr,
    onInterrupt: () => process.kill(process.pid, 'SIGINT'),
  });
  /** @type {import('./approval-prompt.mjs').Asking} */
  const asking = {
    terminal,
    redact,
    edit: (text, extension, talk) => editText(text, { extension, talk, environment: process.env }),
  };
  return {
    ask: async (asked, signal) => {
      const { question, choices = [] } = asked;
      const shown = { question: redact(question), choices: choices.map(redact) };
      const answer = await askQuestion(terminal, shown, signal);
      // What was shown stands for what it was.
      return choices[shown.choices.indexOf(answer)] ?? answer;
    },
    approve: (request, signal) => askForApproval(asking, request, signal),
  };
}

/**
 * What the page calls a wrong type is what the command line gave it.
 *
 * @param {unknown} error
 * @returns {never}
 */
function blameUser(error) {
  throw error instanceof Error && error.name === 'TypeError' ? new UsageError(error.message) : error;
}

/** The tasks on standard input, one a line. */
async function* readLines() {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() !== '') yield line.trim();
  }
}

/** @param {unknown} event */
function printAsJson(event) {
  process.stdout.write(`${JSON.stringify(event)}\n`);
}

function wantsColour() {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb';
}
