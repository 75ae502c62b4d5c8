import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { EngineProgress } from '../worker/protocol.ts';
import { answerStyle } from './answer-panel.ts';
import './ask-dialog.ts';
import { codeStyle } from './code-block.ts';
import { define } from './define.ts';
import { displayStyle } from './display-view.ts';
import { textStyle } from './long-text.ts';
import { statusOf } from './run-status.ts';
import type { RunView } from './run-view.ts';
import { stepStyle } from './step-card.ts';
import { toolCallStyle } from './tool-call-view.ts';
import { valueStyle } from './value-view.ts';
import { base } from './theme.ts';

/** How far below the edge the end may be and still count as in sight. */
const NEAR_PX = 160;

/** A whole run: what it is doing, its answer, and the steps that led there. Fires `ask-reply` with a reply as detail. */
export class RunSheet extends LitElement {
  static override properties = {
    view: { attribute: false },
    engines: { attribute: false },
    question: { attribute: false },
    isFollowed: { attribute: false },
  };
  declare view: RunView | undefined;
  /** What the engines are doing: a run at work may have to wait for them. */
  declare engines: readonly EngineProgress[];
  /** What the agent asks its user; undefined when it asks nothing. */
  declare question: string | undefined;
  /** Whether the latest step is kept in sight as it grows. */
  declare isFollowed: boolean;

  static override styles = [
    base,
    answerStyle,
    valueStyle,
    displayStyle,
    stepStyle,
    codeStyle,
    toolCallStyle,
    textStyle,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 1.1rem;
      }
      .status:empty {
        display: contents;
      }
      .status.cut {
        padding-inline-start: 0.8rem;
        border-inline-start: 3px solid var(--_margin);
        color: var(--_ink);
      }
      .status.running::before {
        content: '';
        display: inline-block;
        width: 0.55em;
        height: 0.55em;
        margin-inline-end: 0.6em;
        border-radius: 50%;
        background: var(--_accent);
        animation: breathe 1.6s ease-in-out infinite;
      }
      @keyframes breathe {
        50% {
          opacity: 0.25;
        }
      }
      tab-agent-answer {
        scroll-margin-block: 6rem 1rem;
      }
      .steps {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.8rem;
        list-style: none;
      }
      /* The last ones grow: those are always laid out. */
      .steps > li:nth-last-child(n + 3) {
        content-visibility: auto;
        contain-intrinsic-size: auto 14rem;
      }
      .end {
        height: 1px;
        scroll-margin-bottom: 1.5rem;
      }
    `,
  ];

  #wasEndInSight = true;

  constructor() {
    super();
    this.view = undefined;
    this.engines = [];
    this.question = undefined;
    this.isFollowed = false;
  }

  protected override willUpdate(): void {
    const end = this.renderRoot.querySelector('.end');
    if (end) this.#wasEndInSight = end.getBoundingClientRect().top < this.#visibleBottom() + NEAR_PX;
  }

  /** Follows what happens, unless whoever reads has scrolled away. */
  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('view') as RunView | undefined;
    if (!this.isFollowed || !this.#wasEndInSight || !changed.has('view')) return;
    const isRunning = this.view?.state === 'running' && this.view.steps.length > 0;
    const hasEnded = before?.state === 'running' && before.runId === this.view?.runId;
    // The cards render after this; a frame later the end is where it will be.
    if (isRunning) requestAnimationFrame(() => this.#show('.end', 'instant'));
    else if (hasEnded) requestAnimationFrame(() => this.#show('tab-agent-answer', 'smooth'));
  }

  protected override render() {
    const { view } = this;
    const isCut = view?.state === 'interrupted' || view?.state === 'stopped';
    const look = isCut ? 'cut' : view?.state;
    return html`
      <p class="status note ${look ?? ''}" role="status">${view ? statusOf(view, this.engines) : ''}</p>
      ${view ? this.#renderRun(view) : nothing}
      <div class="end"></div>
    `;
  }

  #renderRun(view: RunView) {
    return html`
      <tab-agent-answer .view=${view}></tab-agent-answer>
      ${view.warnings.map((message) => html`<p class="note wrong">${message}</p>`)}
      ${view.steps.length ? html`<h2 class="label">How it got there</h2>` : nothing}
      <ol class="steps" role="list" aria-label="Steps">
        ${repeat(
          view.steps,
          (step) => step.stepNumber,
          (step) =>
            html`<li>
              <tab-agent-step part="step" .step=${step} .isExtra=${step.stepNumber > view.maxSteps}></tab-agent-step>
            </li>`,
        )}
      </ol>
      ${this.question === undefined ? nothing : html`<tab-agent-ask .question=${this.question} @ask-reply=${this.#passReply}></tab-agent-ask>`}
    `;
  }

  #passReply({ detail }: CustomEvent<string>): void {
    this.dispatchEvent(new CustomEvent('ask-reply', { detail }));
  }

  /** Where the page ends for the eye: at the window's edge, or at that of an element which scrolls by itself. */
  #visibleBottom(): number {
    const root = this.getRootNode();
    const edge = root instanceof ShadowRoot ? root.host.getBoundingClientRect().bottom : Infinity;
    return Math.min(innerHeight, edge);
  }

  #show(selector: string, behavior: ScrollBehavior): void {
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const target = this.renderRoot.querySelector(selector);
    target?.scrollIntoView({ block: 'nearest', behavior: isStill ? 'instant' : behavior });
  }
}

define('tab-agent-run', RunSheet);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-run': RunSheet;
  }
}
