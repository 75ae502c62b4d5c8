// @ts-check

/**
 * @typedef {Pick<import('../worker/protocol.ts').EngineProgress, 'engine' | 'phase' | 'message' | 'loadedBytes' | 'totalBytes'>} Progress
 *
 * @typedef {object} ProgressLine
 * @property {(progress: Progress) => void} show
 * @property {(text: string) => void} makeRoom Must be told of every other text before it is printed on the terminal.
 */

/**
 * Shows on one line of a terminal what is being loaded, below all other text, and takes it away in the end.
 *
 * @param {{ write(text: string): unknown }} terminal
 * @returns {ProgressLine}
 * @example
 * const progress = createProgressLine(process.stderr);
 * progress.show({ engine: 'model', phase: 'loading', message: 'Loading', loadedBytes: 0, totalBytes: 0 });
 */
export function createProgressLine(terminal) {
  /** @type {Map<string, string>} */
  const loading = new Map();
  let shown = '';
  let isLineFree = true;

  /** @param {string} line */
  const draw = (line) => {
    if (line !== shown) terminal.write(`\r\x1b[K${line}`);
    shown = line;
  };

  return {
    show(progress) {
      if (progress.phase === 'loading') loading.set(progress.engine, describe(progress));
      else loading.delete(progress.engine);
      if (isLineFree) draw([...loading.values()].join('; '));
    },
    makeRoom(text) {
      draw('');
      isLineFree = text.endsWith('\n');
    },
  };
}

/** @param {Progress} progress */
function describe({ message, loadedBytes, totalBytes }) {
  const [loaded, total] = [loadedBytes, totalBytes].map((bytes) => Math.round(bytes / 1_000_000));
  return total ? `${message}: ${loaded} of ${total} MB` : message;
}
