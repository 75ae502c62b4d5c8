// @ts-check
import { createInterface } from 'node:readline';

/**
 * @typedef {object} Talk What two can do who talk.
 * @property {(question: string) => Promise<string | undefined>} ask Gives the next line that is typed; nothing when
 *   nobody is there any more, or the talk is over.
 * @property {() => void} leave Leaves the terminal to another program; the next question takes it back.
 *
 * @typedef {object} Terminal
 * @property {<Result>(work: (talk: Talk) => Promise<Result>, signal?: AbortSignal) => Promise<Result>} talk Waits for
 *   its turn. Questions get no answer once `signal` is aborted.
 */

/**
 * Makes a terminal with somebody at it to whom one after another talks.
 *
 * @param {object} options
 * @param {NodeJS.ReadableStream} options.input
 * @param {NodeJS.WritableStream} options.output
 * @param {() => void} [options.onInterrupt] Is told when Ctrl-C is pressed in a talk.
 * @returns {Terminal}
 * @example
 * const terminal = createTerminal({ input: process.stdin, output: process.stderr });
 * const name = await terminal.talk(({ ask }) => ask('Your name? '));
 */
export function createTerminal({ input, output, onInterrupt }) {
  /** @type {Promise<unknown>} */
  let turn = Promise.resolve();
  return {
    talk(work, signal) {
      const talked = turn.then(async () => {
        const { talk, end } = startTalk(input, output, onInterrupt, signal);
        try {
          return await work(talk);
        } finally {
          end();
        }
      });
      turn = talked.catch(() => {});
      return talked;
    },
  };
}

/**
 * @param {NodeJS.ReadableStream} input
 * @param {NodeJS.WritableStream} output
 * @param {(() => void) | undefined} onInterrupt
 * @param {AbortSignal | undefined} signal
 * @returns {{ talk: Talk, end: () => void }}
 */
function startTalk(input, output, onInterrupt, signal) {
  /** @type {import('node:readline').Interface | undefined} */
  let open;
  let isOver = signal?.aborted ?? false;
  /** @type {string[]} Lines that were typed before they were asked for. */
  let typed = [];
  /** @type {((line: string | undefined) => void) | undefined} */
  let answer;

  /** @param {string | undefined} line */
  const take = (line) => {
    const waiting = answer;
    answer = undefined;
    if (waiting) waiting(line);
    else if (line !== undefined) typed.push(line);
  };
  const leave = () => {
    const closing = open;
    open = undefined;
    typed = [];
    closing?.close();
  };
  const end = () => {
    isOver = true;
    leave();
    take(undefined);
    signal?.removeEventListener('abort', end);
  };
  signal?.addEventListener('abort', end);

  const start = () => {
    const made = createInterface({ input, output });
    made.on('line', take);
    made.on('SIGINT', () => {
      end();
      onInterrupt?.();
    });
    made.on('close', () => {
      if (made === open) end();
    });
    return made;
  };
  return {
    talk: {
      ask(question) {
        if (isOver) return Promise.resolve(undefined);
        open ??= start();
        if (typed.length > 0) return Promise.resolve(typed.shift());
        // The first lines of a question are no prompt, which is written again with every key.
        const cut = question.lastIndexOf('\n') + 1;
        output.write(question.slice(0, cut));
        open.setPrompt(question.slice(cut));
        return new Promise((resolve) => {
          answer = resolve;
          open?.prompt();
        });
      },
      leave,
    },
    end,
  };
}
