import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './code-block.ts';
import type { ToolCallView } from './call-view.ts';
import { define } from './define.ts';
import { isRich } from './display-face.ts';
import './display-view.ts';
import { LightElement } from './light-element.ts';
import { formatDuration } from './format.ts';
import { renderFiles } from './file-list.ts';
import './long-text.ts';
import { renderMedia } from './media-view.ts';
import { isMedia } from './media.ts';
import { renderApproval, renderCompaction, renderEdits, renderReasoning, renderRetry } from './notices.ts';
import type { RunView } from './run-view.ts';
import { splitReply } from './split-reply.ts';
import type { StepView } from './step-view.ts';
import './tool-call-view.ts';
import { describeUsage, explainUsage } from './usage.ts';

/**
 * One step of a run: thought, code, what was called, what managed agents did, what came of it, and what was wrong with
 * it. Runs of managed agents are shown by `nested-run.ts`, which shows them by cards again.
 */
export class StepCard extends LightElement {
  static override properties = { step: { attribute: false }, isExtra: { attribute: false } };
  declare step: StepView | undefined;
  /** Whether this is the question for a last answer, after all steps were used. */
  declare isExtra: boolean;

  constructor() {
    super();
    this.step = undefined;
    this.isExtra = false;
  }

  protected override render() {
    const { step } = this;
    if (!step) return nothing;
    const name = this.isExtra ? 'Last answer' : `Step ${step.stepNumber}`;
    return html`<article aria-label=${name}>${renderMargin(step, this.isExtra)}${renderBody(step)}</article>`;
  }
}

function renderMargin(step: StepView, isExtra: boolean) {
  const used = describeUsage(step.usage);
  return html`<header>
    <span class="number">${isExtra ? '∗' : step.stepNumber}</span>
    ${step.durationMs === undefined ? nothing : html`<span>${formatDuration(step.durationMs)}</span>`}
    ${used ? html`<span title=${explainUsage(step.usage)}>${used}</span>` : nothing}
    ${step.phase === 'cut' ? html`<span>cut off</span>` : nothing}
  </header>`;
}

function renderBody(step: StepView) {
  const { thought, code: written } = splitReply(step.text, step.code);
  // What waits for a yes is shown where the yes is asked for.
  const code = step.phase === 'waiting' ? '' : step.code || written;
  const isWriting = step.phase === 'thinking';
  const hasNothing = isWriting && !code && step.toolCalls.length === 0;
  return html`<div class="body">
    ${step.compactions.map(renderCompaction)} ${step.retries.map(renderRetry)} ${renderReasoning(step.reasoning)}
    ${thought || hasNothing ? html`<p class="thought ${hasNothing ? 'pulse' : ''}">${thought}</p>` : nothing}
    ${code ? html`<tab-agent-code .code=${code} .errorLine=${step.error?.line ?? 0}></tab-agent-code>` : nothing}
    ${isEmpty(step) ? html`<p class="note">Cut off before the model had answered.</p>` : nothing}
    ${step.edits.length > 0 ? renderEdits(step.edits) : renderApproval(step.approval)}
    ${repeat(
      pairRuns(step),
      ({ key }) => key,
      ({ call, runs }) =>
        html`${call && !isToldByRun(call, runs) ? html`<tab-agent-tool-call part="tool-call" .call=${call}></tab-agent-tool-call>` : nothing}
        ${runs.map((run) => html`<tab-agent-nested .view=${run} .call=${call}></tab-agent-nested>`)}`,
    )}
    ${renderPrints(step)} ${renderDisplays(step)} ${renderMedia(otherMedia(step))} ${renderValue(step)}
    ${renderFiles(step.files)}
    ${step.error && step.approval?.consent.state !== 'denied' ? renderError(step.error) : nothing}
    ${step.budgetLeft ? html`<p class="note left" part="budget">Left: ${step.budgetLeft}</p>` : nothing}
  </div>`;
}

interface CallWithRuns {
  readonly key: string;
  /** Undefined for runs that no call is known for. */
  readonly call: ToolCallView | undefined;
  readonly runs: readonly RunView[];
}

/** Each call with the run that it was: the first call of an agent is the first run of that agent, and so on. */
function pairRuns({ toolCalls, runs }: StepView): readonly CallWithRuns[] {
  const left = [...runs];
  const pairs = toolCalls.map((call): CallWithRuns => {
    const place = left.findIndex(({ agent }) => agent.at(-1)?.replace(/#\d+$/, '') === call.name);
    return { key: call.callId, call, runs: place < 0 ? [] : left.splice(place, 1) };
  });
  return left.length > 0 ? [...pairs, { key: '', call: undefined, runs: left }] : pairs;
}

/** Whether a call was an agent's run which says all that the call would. */
function isToldByRun({ state, consent }: ToolCallView, runs: readonly RunView[]): boolean {
  return runs.length > 0 && state !== 'failed' && consent === undefined;
}

/** A step that was cut off before anything was seen of it. */
function isEmpty({ phase, text, reasoning, code, toolCalls, retries }: StepView): boolean {
  return phase === 'cut' && !text && !reasoning && !code && toolCalls.length === 0 && retries.length === 0;
}

/** What no call shows already. */
function otherMedia({ media, toolCalls }: StepView): StepView['media'] {
  const shown = toolCalls.flatMap((call) => (call.state === 'done' && isMedia(call.result) ? [call.result.name] : []));
  return media.filter(({ name }) => !shown.includes(name));
}

function renderPrints({ prints, phase }: StepView) {
  if (!prints) return nothing;
  return html`<div part="prints">
    <p class="label">Printed</p>
    <tab-agent-text .text=${prints} .isGrowing=${phase === 'running'}></tab-agent-text>
  </div>`;
}

/** What is only text stands among the prints. */
function renderDisplays({ displays }: StepView) {
  const shown = displays.filter(isRich);
  if (shown.length === 0) return nothing;
  return html`<div part="displays">
    <p class="label">Shown</p>
    <div class="shown">${shown.map((bundle) => html`<tab-agent-display .bundle=${bundle}></tab-agent-display>`)}</div>
  </div>`;
}

function renderValue({ display, isFinalAnswer }: StepView) {
  const text = display['text/plain'];
  if (isFinalAnswer || !text || text === 'None') return nothing;
  return html`<div>
    <p class="label">Value</p>
    <tab-agent-display .bundle=${display}></tab-agent-display>
  </div>`;
}

function renderError({ type, message, line, snippet }: NonNullable<StepView['error']>) {
  return html`<div class="error" part="error">
    <p><b>${type}</b>${line ? ` in line ${line}` : ''}: ${message}</p>
    ${snippet ? html`<pre>${snippet}</pre>` : nothing}
  </div>`;
}

define('tab-agent-step', StepCard);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-step': StepCard;
  }
}
