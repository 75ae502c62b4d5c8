// @ts-check

/** What is answered when there is no terminal with somebody at it. */
export const NOBODY = 'nobody to ask';

/**
 * @typedef {object} Question Of the tool ask_user.
 * @property {string} question
 * @property {readonly string[]} [choices]
 */

/**
 * Asks the person at the terminal. Choices are numbered, and a number stands for its choice; any other answer is taken
 * as it is.
 *
 * @param {import('./terminal.mjs').Terminal} terminal
 * @param {Question} asked
 * @param {AbortSignal} [signal]
 * @returns {Promise<string>}
 * @example
 * await askQuestion(terminal, { question: 'Which colour?', choices: ['red', 'blue'] });
 */
export function askQuestion(terminal, { question, choices = [] }, signal) {
  const numbered = choices.map((choice, index) => `  ${index + 1}) ${choice}\n`);
  return terminal.talk(async ({ ask }) => {
    const answer = await ask(`\n? ${question}\n${numbered.join('')}> `);
    if (answer === undefined) return NOBODY;
    const text = answer.trim();
    return (/^\d+$/.test(text) && choices[Number(text) - 1]) || answer;
  }, signal);
}
