// @ts-check
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What ends a text that is typed. */
const END = '.';

/**
 * Has a text changed by a person: in the editor of their choice, or typed anew.
 *
 * @param {string} text
 * @param {object} options
 * @param {string} options.extension Of the file that the editor is given, such as `py`.
 * @param {import('./terminal.mjs').Talk} options.talk
 * @param {NodeJS.ProcessEnv} options.environment
 * @returns {Promise<string | undefined>} Nothing when the person or the editor gave up.
 * @example
 * const code = await editText('print(1)', { extension: 'py', talk, environment: process.env });
 */
export async function editText(text, { extension, talk, environment }) {
  const editor = environment['VISUAL'] || environment['EDITOR'];
  if (!editor) return typeText(talk);
  const folder = mkdtempSync(join(tmpdir(), 'tabagents-edit-'));
  try {
    const path = join(folder, `edit.${extension}`);
    writeFileSync(path, text.endsWith('\n') ? text : `${text}\n`, { mode: 0o600 });
    talk.leave();
    return (await runEditor(editor, path)) ? readFileSync(path, 'utf8').replace(/\r?\n$/, '') : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} editor May have arguments, such as `code --wait`.
 * @param {string} path
 * @returns {Promise<boolean>} Whether it ended well.
 */
function runEditor(editor, path) {
  const running = spawn(`${editor} "${path}"`, { shell: true, stdio: 'inherit' });
  return new Promise((resolve) => {
    running.on('error', () => resolve(false));
    running.on('close', (code) => resolve(code === 0));
  });
}

/** @param {import('./terminal.mjs').Talk} talk */
async function typeText({ ask }) {
  const lines = [];
  let question = `Type it as it should be, and ${END} on a line of its own at the end; nothing else leaves it.\n`;
  for (;;) {
    const line = await ask(question);
    if (line === undefined) return undefined;
    if (line === END) return lines.length > 0 ? lines.join('\n') : undefined;
    lines.push(line);
    question = '';
  }
}
