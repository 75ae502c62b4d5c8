import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './code-block.ts';
import { define } from './define.ts';
import { isRich } from './display-face.ts';
import './display-view.ts';
import { LightElement } from './light-element.ts';
import { formatDuration } from './format.ts';
import { renderFiles } from './file-list.ts';
import './long-text.ts';
import type { RetryView, StepView } from './run-view.ts';
import { splitReply } from './split-reply.ts';
import './tool-call-view.ts';

/** The look of `<tab-agent-step>`. */
export const stepStyle = css`
  tab-agent-step {
    display: block;
    article {
      display: grid;
      grid-template-columns: 6.6rem minmax(0, 1fr);
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
      background: var(--_sheet);
    }
    header {
      padding: 0.9rem 0.5rem 0.9rem 0.9rem;
      color: var(--_soft);
      font-size: 0.75rem;
      line-height: 1.45;
      font-variant-numeric: tabular-nums;
    }
    .number {
      display: block;
      color: var(--_ink);
      font: 1.75rem/1 var(--_serif);
      font-variant-numeric: oldstyle-nums;
      margin-bottom: 0.4rem;
    }
    header span {
      display: block;
    }
    .body {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8rem;
      align-content: start;
      padding: 0.9rem 1rem 1rem;
      border-inline-start: 1px solid var(--_margin);
    }
    .thought {
      font: 1.0625rem/1.55 var(--_serif);
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .reasoning {
      max-height: 14rem;
      overflow-y: auto;
      margin-top: 0.3rem;
      white-space: pre-wrap;
    }
    .label {
      margin-bottom: 0.2rem;
    }
    .shown {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8rem;
    }
    .error {
      padding-inline-start: 0.8rem;
      border-inline-start: 3px solid var(--_wrong);
      font-size: 0.875rem;
      line-height: 1.5;
      overflow-wrap: anywhere;
    }
    .error b {
      color: var(--_wrong);
    }
    .error p {
      white-space: pre-wrap;
    }
    .error pre {
      overflow-x: auto;
      margin-top: 0.3rem;
      font: 0.8125rem/1.5 var(--_mono);
    }
    .files {
      margin: 0;
      padding: 0;
      list-style: none;
      font-size: 0.875rem;
      overflow-wrap: anywhere;
    }
    .pulse::after {
      content: '';
      display: inline-block;
      width: 0.5em;
      height: 1.05em;
      margin-inline-start: 0.15em;
      vertical-align: -0.15em;
      background: var(--_accent);
      animation: pulse 1.1s steps(2, start) infinite;
    }
    @container (max-width: 36rem) {
      article {
        grid-template-columns: minmax(0, 1fr);
      }
      header {
        display: flex;
        gap: 0.8rem;
        align-items: baseline;
        padding: 0.6rem 0.8rem;
        border-bottom: 1px solid var(--_margin);
      }
      .number {
        margin: 0;
        font-size: 1.375rem;
      }
      .body {
        padding: 0.8rem;
        border: 0;
      }
    }
  }
  @keyframes pulse {
    to {
      visibility: hidden;
    }
  }
`;

/** One step of a run: thought, code, what the code asked and printed, and what was wrong with it. */
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
  const { inputTokens, outputTokens, cachedTokens } = step.usage;
  const tokens = `${inputTokens} tokens read${cachedTokens ? ` (${cachedTokens} cached)` : ''}, ${outputTokens} written`;
  return html`<header>
    <span class="number">${isExtra ? '∗' : step.stepNumber}</span>
    ${step.durationMs === undefined ? nothing : html`<span>${formatDuration(step.durationMs)}</span>`}
    ${inputTokens + outputTokens > 0 ? html`<span title=${tokens}>${inputTokens + outputTokens} tokens</span>` : nothing}
    ${step.phase === 'cut' ? html`<span>cut off</span>` : nothing}
  </header>`;
}

function renderBody(step: StepView) {
  const { thought, code: written } = splitReply(step.text);
  const code = step.code || written;
  const isWriting = step.phase === 'thinking';
  return html`<div class="body">
    ${step.retries.map(renderRetry)} ${step.reasoning ? renderReasoning(step.reasoning) : nothing}
    ${
      thought || (isWriting && !code)
        ? html`<p class="thought ${isWriting && !code ? 'pulse' : ''}">${thought}</p>`
        : nothing
    }
    ${code ? html`<tab-agent-code .code=${code} .errorLine=${step.error?.line ?? 0}></tab-agent-code>` : nothing}
    ${repeat(
      step.toolCalls,
      (call) => call.callId,
      (call) => html`<tab-agent-tool-call part="tool-call" .call=${call}></tab-agent-tool-call>`,
    )}
    ${renderPrints(step)} ${renderDisplays(step)} ${renderValue(step)} ${renderFiles(step.files)}
    ${step.error ? renderError(step.error) : nothing}
  </div>`;
}

function renderReasoning(reasoning: string) {
  return html`<details class="note">
    <summary>Reasoning</summary>
    <div class="reasoning">${reasoning}</div>
  </details>`;
}

function renderRetry({ attempt, delayMs, reason }: RetryView) {
  const wait = delayMs > 0 ? ` after ${formatDuration(delayMs)}` : '';
  return html`<p class="note">${reason} Asked again${wait} (${attempt}).</p>`;
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
