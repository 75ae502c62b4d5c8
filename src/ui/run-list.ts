import { css, html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { RunSummary } from '../worker/protocol.ts';
import { splitInputs } from '../worker/protocol.ts';
import { define } from './define.ts';
import { formatMoment } from './format.ts';
import { base } from './theme.ts';

/** The runs that this browser remembers. Fires `run-open` and `run-remove` with the run's id as detail. */
export class RunList extends LitElement {
  static override properties = { summaries: { attribute: false }, shownId: { attribute: false } };
  declare summaries: readonly RunSummary[];
  declare shownId: string | undefined;

  static override styles = [
    base,
    css`
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        align-items: start;
        border-top: 1px solid var(--_rule);
      }
      a {
        display: block;
        padding: 0.55rem 0.3rem 0.6rem 0.6rem;
        border-inline-start: 2px solid transparent;
        color: inherit;
        text-decoration: none;
      }
      a:hover .task {
        text-decoration: underline;
        text-decoration-color: var(--_soft);
      }
      a[aria-current] {
        border-inline-start-color: var(--_accent);
      }
      .task {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
        font: 0.9375rem/1.4 var(--_serif);
        overflow-wrap: anywhere;
      }
      .meta {
        color: var(--_soft);
        font-size: 0.75rem;
      }
      .remove {
        min-height: 1.75rem;
        padding: 0 0.5rem;
        border: 0;
        color: var(--_soft);
        opacity: 0;
      }
      li:hover .remove,
      .remove:focus-visible {
        opacity: 1;
      }
      @media (hover: none) {
        .remove {
          opacity: 1;
        }
      }
      .empty {
        padding: 0.6rem;
        border-top: 1px solid var(--_rule);
      }
    `,
  ];

  constructor() {
    super();
    this.summaries = [];
    this.shownId = undefined;
  }

  protected override render() {
    return html`<ol role="list" aria-label="Runs">
        ${repeat(
          this.summaries,
          ({ runId }) => runId,
          (summary) => this.#renderRun(summary),
        )}
      </ol>
      ${
        this.summaries.length
          ? nothing
          : html`<p class="empty note">None yet. They are kept in this browser, and nowhere else.</p>`
      }`;
  }

  #renderRun({ runId, task, state, startedAt }: RunSummary) {
    const open = (event: Event): void => {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('run-open', { detail: runId }));
    };
    const remove = (): void => void this.dispatchEvent(new CustomEvent('run-remove', { detail: runId }));
    const isShown = runId === this.shownId;
    const [word, isWrong] = STATE_WORDS[state];
    return html`<li>
      <a href="#run=${runId}" aria-current=${isShown ? 'true' : nothing} @click=${open}>
        <span class="task" id="task-${runId}">${splitInputs(task).task}</span>
        <span class="meta">
          <span class=${isWrong ? 'wrong' : ''}>${word}</span> · ${formatMoment(startedAt, Date.now())}
        </span>
      </a>
      ${
        state === 'running'
          ? nothing
          : html`<button
              class="remove"
              aria-label="Delete"
              aria-describedby="task-${runId}"
              title="Delete"
              @click=${remove}
            >
              ×
            </button>`
      }
    </li>`;
  }
}

const STATE_WORDS: Readonly<Record<RunSummary['state'], readonly [word: string, isWrong: boolean]>> = {
  running: ['at work', false],
  success: ['answered', false],
  'max-steps': ['out of steps', false],
  budget: ['out of budget', false],
  stopped: ['stopped', false],
  failed: ['failed', true],
  interrupted: ['interrupted', true],
};

define('tab-agent-runs', RunList);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-runs': RunList;
  }
}
