// @ts-check
import { createLineWriter, createPrefixedWriter } from './line-writer.mjs';
import {
  cut,
  writeArguments,
  writeBudget,
  writeDisplay,
  writeMedia,
  writeSeconds,
  writeUsage,
  writeValue,
} from './value-text.mjs';

/**
 * @typedef {import('../core/events.ts').RunEvent} RunEvent
 * @typedef {import('../core/events.ts').RunResult} RunResult
 * @typedef {import('./line-writer.mjs').LineWriter} LineWriter
 * @typedef {ReturnType<typeof createPaint>} Paint
 */

/**
 * Makes what writes a run to a terminal as it happens. What an agent does that another one manages stands further to
 * the right, each line with its path.
 *
 * @param {(text: string) => void} write
 * @param {{ colour: boolean }} options
 * @returns {(event: RunEvent) => void}
 * @example
 * const render = createRenderer((text) => process.stdout.write(text), { colour: false });
 */
export function createRenderer(write, { colour }) {
  const paint = createPaint(colour);
  const root = createLineWriter(write);
  /** @type {Map<string, (event: RunEvent) => void>} */
  const views = new Map();
  return (event) => {
    const [, ...path] = event.agent;
    const key = path.join('/');
    const prefix = `${'  '.repeat(path.length)}${paint.dim(`${key} │`)} `;
    const view =
      views.get(key) ?? createView(path.length === 0 ? root : createPrefixedWriter(root.line, prefix), paint);
    views.set(key, view);
    view(event);
    if (event.type === 'run-end') views.delete(key);
  };
}

/** @param {boolean} colour */
function createPaint(colour) {
  const paint = (/** @type {number} */ code) => (/** @type {string} */ text) =>
    colour ? `\x1b[${code}m${text}\x1b[0m` : text;
  return { bold: paint(1), dim: paint(2), red: paint(31), green: paint(32), yellow: paint(33), cyan: paint(36) };
}

/**
 * Makes what writes the events of one agent.
 *
 * @param {LineWriter} writer
 * @param {Paint} paint
 * @returns {(event: RunEvent) => void}
 */
function createView({ line, stream, end }, { bold, dim, red, green, yellow, cyan }) {
  /** What calls of this step have already said that failed. @type {string[]} */
  let shownErrors = [];

  return (event) => {
    switch (event.type) {
      case 'run-start':
        line(`${bold('Task')} ${event.task}`);
        for (const media of event.media ?? []) line(writeMedia(media));
        line(dim(`Model ${event.modelId}, at most ${event.maxSteps} steps`));
        if (event.budget) line(dim(`Budget: ${writeBudget(event.budget)}`));
        return;
      case 'plan-start':
        return line(`\n${bold('Plan')}`);
      case 'plan-delta':
        return stream(event.text, cyan);
      case 'plan-end':
        return endPlan(event.step);
      case 'context-compact':
        return line(dim(`The conversation was shortened from ${event.tokensBefore} to ${event.tokensAfter} tokens.`));
      case 'approval-request':
        return line(`${yellow('?')} ${describeRequest(event.request)}`);
      case 'approval-end':
        return endApproval(event.decision);
      case 'step-start':
        shownErrors = [];
        return line(`\n${bold(`Step ${event.stepNumber}`)}`);
      case 'text-delta':
        return stream(event.text, cyan);
      case 'reasoning-delta':
        return stream(event.text, dim);
      case 'retry':
        return line(dim(`Asking again in ${writeSeconds(event.delayMs)}: ${event.reason}`));
      case 'print-delta':
        return stream(event.text);
      case 'tool-start':
        return line(`${dim('→')} ${event.name}(${writeArguments(event.args)})`);
      case 'tool-end':
        if (event.error === undefined) {
          return line(`${dim('←')} ${cut(writeValue(event.result))} ${dim(writeSeconds(event.durationMs))}`);
        }
        shownErrors.push(event.error);
        return line(`${dim('←')} ${red(event.error)}`);
      case 'step-end':
        return endStep(event.step);
      case 'warning':
        return line(`${red('Warning')} ${event.message}`);
      case 'run-end':
        return endRun(event.result);
      case 'text-end':
      case 'code-start':
      case 'code-end':
        return end();
      default:
        return event;
    }
  };

  /** @param {import('../core/memory.ts').PlanStep} step */
  function endPlan({ denial, usage, timing }) {
    end();
    if (denial !== undefined) line(red(`The plan was refused: ${denial}`));
    line(dim(`${writeUsage(usage)}, ${writeSeconds(timing.durationMs)}`));
  }

  /** @param {import('../core/approval.ts').ApprovalDecision} decision */
  function endApproval(decision) {
    switch (decision.decision) {
      case 'allow':
        return line(green(`Allowed${FOR[decision.remember ?? 'once']}.`));
      case 'deny':
        return line(red(`Denied${FOR[decision.remember ?? 'once']}${decision.reason ? `: ${decision.reason}` : '.'}`));
      case 'edit':
        line(yellow('Changed to:'));
        if ('args' in decision) return line(writeArguments(decision.args));
        return line('code' in decision ? decision.code : decision.plan);
      default:
        return decision;
    }
  }

  /** @param {import('../core/memory.ts').ActionStep} step */
  function endStep({
    error,
    display,
    displays = [],
    media = [],
    calls = [],
    isFinalAnswer,
    budgetLeft,
    usage,
    timing,
  }) {
    end();
    if (error) line(red(`${error.type}: ${error.message}${error.line > 0 ? ` (line ${error.line})` : ''}`));
    for (const { name, observation, isError } of calls) {
      const wasShown = shownErrors.some((shown) => observation?.includes(shown));
      if (isError && observation !== null && !wasShown) line(`${dim('←')} ${name}: ${red(cut(observation))}`);
    }
    const value = display['text/plain'];
    if (value && !isFinalAnswer) line(cut(value));
    for (const picture of [display, ...displays].flatMap(writeDisplay)) line(picture);
    for (const one of media) line(writeMedia(one));
    const left = budgetLeft ? `; left: ${budgetLeft}` : '';
    line(dim(`${writeUsage(usage)}, ${writeSeconds(timing.durationMs)}${left}`));
  }

  /** @param {RunResult} result */
  function endRun({ state, answer, error, reason, usage, usageByAgent }) {
    end();
    if (usage.cost !== undefined || Object.keys(usageByAgent).length > 1) {
      line(`\n${dim(`All together: ${writeUsage(usage)}`)}`);
    }
    switch (state) {
      case 'success':
        return line(`\n${green('Answer')} ${writeValue(answer)}`);
      case 'max-steps':
        return line(`\n${red('Out of steps.')} ${writeBest(answer)}`);
      case 'budget':
        return line(`\n${red(reason ?? 'The budget is used up.')} ${writeBest(answer)}`);
      case 'stopped':
        return line(`\n${red('Stopped.')}${reason === undefined ? '' : ` ${reason}`}`);
      case 'failed':
        return line(`\n${red('Failed.')} ${error?.message}`);
      default:
        return state;
    }
  }
}

/** @param {unknown} answer */
function writeBest(answer) {
  return answer === null ? 'There is no answer so far.' : `The best answer so far: ${writeValue(answer)}`;
}

const FOR = { once: '', run: ' for the rest of the run', always: ' for every run' };

/** @param {import('../core/approval.ts').ApprovalRequest} request */
function describeRequest(request) {
  switch (request.type) {
    case 'code':
      return 'May this code run?';
    case 'tool':
      return `May this be called? ${request.name}(${writeArguments(request.args)})`;
    case 'plan':
      return 'May this plan be followed?';
    default:
      return request;
  }
}
