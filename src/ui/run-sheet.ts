import { css, html, LitElement, nothing } from 'lit';
import type { EngineProgress } from '../worker/protocol.ts';
import { answerStyle } from './answer-panel.ts';
import { codeStyle } from './code-block.ts';
import { define } from './define.ts';
import { displayStyle } from './display-view.ts';
import { renderEntries } from './entry-list.ts';
import { textStyle } from './long-text.ts';
import { mediaStyle, renderMedia } from './media-view.ts';
import { nestedStyle } from './nested-run.ts';
import type { PersonRequest } from './person-queue.ts';
import { renderRequest } from './person-request.ts';
import { proseStyle } from './prose-view.ts';
import { statusOf, usageByAgent } from './run-status.ts';
import type { RunView } from './run-view.ts';
import { stepStyle } from './step-style.ts';
import { toolCallStyle } from './tool-call-view.ts';
import { valueStyle } from './value-view.ts';
import { base } from './theme.ts';

/** How far below the edge the end may be and still count as in sight. */
const NEAR_PX = 160;

/** A whole run: what it is doing, its answer, and the steps that led there. Fires `run-open` with the id of another. */
export class RunSheet extends LitElement {
  static override properties = {
    view: { attribute: false },
    engines: { attribute: false },
    request: { attribute: false },
    waiting: { attribute: false },
    isFollowed: { attribute: false },
  };
  declare view: RunView | undefined;
  /** What the engines are doing: a run at work may have to wait for them. */
  declare engines: readonly EngineProgress[];
  /** What the agent asks its user; undefined when it asks nothing. */
  declare request: PersonRequest | undefined;
  /** How many such requests there are, this one included. */
  declare waiting: number;
  /** Whether the latest step is kept in sight as it grows. */
  declare isFollowed: boolean;

  static override styles = [
    base,
    answerStyle,
    valueStyle,
    proseStyle,
    mediaStyle,
    displayStyle,
    stepStyle,
    codeStyle,
    toolCallStyle,
    textStyle,
    nestedStyle,
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
      .inputs {
        overflow-wrap: anywhere;
        white-space: pre-line;
      }
      .usage {
        display: flex;
        flex-wrap: wrap;
        gap: 0.1rem 1.2rem;
        margin-top: -0.7rem;
        font-size: 0.8125rem;
        font-variant-numeric: tabular-nums;
      }
      .usage dt {
        display: inline;
        font-family: var(--_mono);
      }
      .usage dd {
        display: inline;
        margin: 0 0 0 0.4em;
      }
      /* The last ones grow: those are always laid out. */
      :host > .steps > li:nth-last-child(n + 3) {
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
    this.request = undefined;
    this.waiting = 0;
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
    const isRunning = this.view?.state === 'running' && this.view.entries.length > 0;
    const hasEnded = before?.state === 'running' && before.runId === this.view?.runId;
    // The cards render after this; a frame later the end is where it will be.
    if (isRunning) requestAnimationFrame(() => this.#show('.end', 'instant'));
    else if (hasEnded) requestAnimationFrame(() => this.#show('tab-agent-answer', 'smooth'));
  }

  protected override render() {
    const { view } = this;
    const isCut = view?.state === 'interrupted' || view?.state === 'stopped' || view?.state === 'budget';
    const look = isCut ? 'cut' : view?.state;
    return html`
      <p class="status note ${look ?? ''}" role="status">${view ? statusOf(view, this.engines) : ''}</p>
      ${view ? this.#renderRun(view) : nothing}
      <div class="end"></div>
    `;
  }

  #renderRun(view: RunView) {
    return html`
      ${renderUsage(view)} ${view.continues ? this.#renderOrigin(view.continues) : nothing}
      ${renderMedia(view.media, { isSmall: true })}
      ${view.inputs ? html`<p class="note inputs">${view.inputs}</p>` : nothing}
      <tab-agent-answer .view=${view}></tab-agent-answer>
      ${view.warnings.map((message) => html`<p class="note wrong">${message}</p>`)}
      ${view.entries.length ? html`<h2 class="label">How it got there</h2>` : nothing} ${renderEntries(view, 'Steps')}
      ${this.request && renderRequest(this.request, this.waiting)}
    `;
  }

  /** A run that follows up on another knows what was said there. */
  #renderOrigin(runId: string) {
    const open = (): void => void this.dispatchEvent(new CustomEvent('run-open', { detail: runId }));
    return html`<p class="note">
      This follows up on an earlier task. <button class="quiet" @click=${open}>Show that one</button>
    </p>`;
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

function renderUsage(view: RunView) {
  const agents = usageByAgent(view);
  if (agents.length === 0) return nothing;
  return html`<dl class="usage note" aria-label="Used by each agent">
    ${agents.map(
      ([agent, used]) =>
        html`<div>
          <dt>${agent}</dt>
          <dd>${used || 'nothing'}</dd>
        </div>`,
    )}
  </dl>`;
}

define('tab-agent-run', RunSheet);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-run': RunSheet;
  }
}
