import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SelfTestResult } from '../worker/client.ts';
import { sandboxSelfTest } from '../worker/client.ts';
import { barStyle } from './bar-style.ts';
import { define } from './define.ts';
import { selfTestStyle } from './self-test-style.ts';
import type { ShownGroup, Verdict } from './self-test-view.ts';
import { summarise, toGroups, toVerdict } from './self-test-view.ts';
import { base, tokens } from './theme.ts';

/** How a verdict looks, and what it is called for those who do not see it. */
const MARKS: Readonly<Record<Verdict, readonly [mark: string, name: string]>> = {
  held: ['✓', 'held'],
  out: ['✗', 'got out'],
  void: ['–', 'says nothing'],
};

/** “Is my sandbox tight?”: a button, and behind it every attempt to get out, as it is made in this browser. */
export class SelfTest extends LitElement {
  static override properties = {
    results: { state: true },
    total: { state: true },
    isRunning: { state: true },
    problem: { state: true },
  };
  declare results: readonly SelfTestResult[];
  /** 0 while unknown. */
  declare total: number;
  declare isRunning: boolean;
  /** Why there is no sandbox to test. */
  declare problem: string;

  static override styles = [tokens, base, barStyle, selfTestStyle];

  constructor() {
    super();
    this.results = [];
    this.total = 0;
    this.isRunning = false;
    this.problem = '';
  }

  protected override render() {
    return html`<button class="quiet" @click=${this.#open}>Is my sandbox tight?</button>
      <dialog aria-labelledby="title">
        <div class="sheet">
          <h2 id="title">Is my sandbox tight?</h2>
          <p class="note">
            What the model writes runs in a sandbox. Here it is attacked from inside, in your browser; beside each
            attempt the same is tried outside, where it has to succeed. Nothing but this site’s own server is asked.
          </p>
          ${this.#renderSummary()}
          ${repeat(
            toGroups(this.results),
            ({ title }) => title,
            (group) => renderGroup(group),
          )}
        </div>
        <footer>
          <button @click=${this.#close}>Close</button>
          <button class="primary" ?disabled=${this.isRunning} @click=${this.#run}>
            ${this.results.length > 0 && !this.isRunning ? 'Run again' : 'Run'}
          </button>
        </footer>
      </dialog>`;
  }

  /** The count is left out of what is read aloud whenever it changes. */
  #renderSummary() {
    const { results, total, isRunning, problem } = this;
    const tried = total > 0 ? `${results.length} of ${total}` : '';
    const isOut = results.some(({ held }) => !held);
    return html`<div class="summary ${isRunning ? 'running' : ''}">
      <p role="status" class=${problem || isOut ? 'wrong' : ''}>
        ${problem || (isRunning ? 'Trying to get out …' : results.length > 0 ? summarise(results) : nothing)}
      </p>
      ${
        isRunning
          ? html`<span class="count" aria-hidden="true">${tried}</span>
              <progress aria-label="Attempts made" max=${total || 1} value=${results.length}></progress>`
          : nothing
      }
    </div>`;
  }

  #open(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
    if (!this.isRunning && this.results.length === 0) void this.#run();
  }

  #close(): void {
    this.renderRoot.querySelector('dialog')?.close();
  }

  async #run(): Promise<void> {
    this.isRunning = true;
    this.results = [];
    this.total = 0;
    this.problem = '';
    try {
      this.results = await sandboxSelfTest({
        onResult: (result, total) => {
          this.total = total;
          this.results = [...this.results, result];
        },
      });
    } catch (thrown) {
      this.problem = thrown instanceof Error ? thrown.message : String(thrown);
    }
    this.isRunning = false;
  }
}

function renderGroup({ title, results, note, isOpen }: ShownGroup) {
  return html`<details ?open=${isOpen}>
    <summary>
      <span class="title">${title}</span>
      <span class="marks" aria-hidden="true">${results.map(renderMark)}</span>
      <span class="tally">${note}</span>
    </summary>
    <ul>
      ${results.map((one) => {
        const verdict = toVerdict(one);
        return html`<li>
          <span class="mark ${verdict}" role="img" aria-label=${MARKS[verdict][1]}>${MARKS[verdict][0]}</span>
          <span class="name">${one.name}</span>
          <span class="detail">${one.detail}</span>
        </li>`;
      })}
    </ul>
  </details>`;
}

function renderMark(one: SelfTestResult) {
  const verdict = toVerdict(one);
  return html`<span class="mark ${verdict}">${MARKS[verdict][0]}</span>`;
}

define('tab-agent-self-test', SelfTest);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-self-test': SelfTest;
  }
}
