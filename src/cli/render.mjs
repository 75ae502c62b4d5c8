// @ts-check

/** Longer values are cut in the terminal; `--json` has them whole. */
const VALUE_LIMIT = 400;

/** @typedef {import('../core/events.ts').RunEvent} RunEvent */

/**
 * Makes what writes a run to a terminal as it happens.
 *
 * @param {(text: string) => void} write
 * @param {{ colour: boolean }} options
 * @returns {(event: RunEvent) => void}
 * @example
 * const render = createRenderer((text) => process.stdout.write(text), { colour: false });
 */
export function createRenderer(write, { colour }) {
  /**
   * @param {number} code
   * @param {string} text
   */
  const paint = (code, text) => (colour ? `\x1b[${code}m${text}\x1b[0m` : text);
  const bold = (/** @type {string} */ text) => paint(1, text);
  const dim = (/** @type {string} */ text) => paint(2, text);
  const red = (/** @type {string} */ text) => paint(31, text);
  const green = (/** @type {string} */ text) => paint(32, text);
  const cyan = (/** @type {string} */ text) => paint(36, text);
  let atLineStart = true;

  /**
   * @param {string} text
   * @param {(text: string) => string} [style]
   */
  const stream = (text, style = (plain) => plain) => {
    if (text === '') return;
    write(style(text));
    atLineStart = text.endsWith('\n');
  };
  /** @param {string} text */
  const line = (text) => {
    stream(`${atLineStart ? '' : '\n'}${text}\n`);
  };

  return (event) => {
    switch (event.type) {
      case 'run-start':
        line(`${bold('Task')} ${event.task}`);
        return line(dim(`Model ${event.modelId}, at most ${event.maxSteps} steps`));
      case 'step-start':
        return line(`\n${bold(`Step ${event.stepNumber}`)}`);
      case 'text-delta':
        return stream(event.text, cyan);
      case 'reasoning-delta':
        return stream(event.text, dim);
      case 'retry':
        return line(dim(`Asking again in ${seconds(event.delayMs)}: ${event.reason}`));
      case 'print-delta':
        return stream(event.text);
      case 'tool-start':
        return line(`${dim('→')} ${event.name}(${writeArguments(event.args)})`);
      case 'tool-end':
        if (event.error !== undefined) return line(`${dim('←')} ${red(event.error)}`);
        return line(`${dim('←')} ${cut(writeValue(event.result))} ${dim(seconds(event.durationMs))}`);
      case 'step-end':
        return endStep(event.step);
      case 'warning':
        return line(`${red('Warning')} ${event.message}`);
      case 'run-end':
        return endRun(event.result);
      case 'text-end':
      case 'code-start':
      case 'code-end':
        return atLineStart ? undefined : stream('\n');
      default:
        return undefined;
    }
  };

  /** @param {import('../core/memory.ts').ActionStep} step */
  function endStep({ error, display, isFinalAnswer, usage, timing }) {
    if (error) line(red(`${error.type}: ${error.message}${error.line > 0 ? ` (line ${error.line})` : ''}`));
    const value = display['text/plain'];
    if (value && !isFinalAnswer) line(cut(value));
    line(dim(`${usage.inputTokens + usage.outputTokens} tokens, ${seconds(timing.durationMs)}`));
  }

  /** @param {import('../core/events.ts').RunResult} result */
  function endRun({ state, answer, error }) {
    switch (state) {
      case 'success':
        return line(`\n${green('Answer')} ${writeValue(answer)}`);
      case 'max-steps':
        return line(`\n${red('Out of steps.')} The best answer so far: ${writeValue(answer)}`);
      case 'stopped':
        return line(`\n${red('Stopped.')}`);
      case 'failed':
        return line(`\n${red('Failed.')} ${error?.message}`);
    }
  }
}

/** @param {Readonly<Record<string, unknown>>} args */
function writeArguments(args) {
  return Object.entries(args)
    .map(([name, value]) => `${name}=${cut(JSON.stringify(value) ?? 'null')}`)
    .join(', ');
}

/**
 * A text as it is, anything else as JSON.
 *
 * @param {unknown} value
 */
export function writeValue(value) {
  if (typeof value === 'string') return value;
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.stringify(value, null, isRecord ? 2 : 0) ?? 'null';
}

/** @param {string} text */
function cut(text) {
  return text.length > VALUE_LIMIT ? `${text.slice(0, VALUE_LIMIT)} … (${text.length} characters)` : text;
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
