import { css, html, LitElement, nothing } from 'lit';
import type { ModelConfig } from '../core/index.ts';
import { define } from './define.ts';
import { EMBEDDED_ABILITIES, EXAMPLES } from './examples.ts';
import { base } from './theme.ts';

/** What an empty page offers: tasks for a model to begin with. Fires `task-pick` with the task as detail. */
export class ExampleTasks extends LitElement {
  static override properties = { engine: { attribute: false } };
  declare engine: ModelConfig['engine'];

  static override styles = [
    base,
    css`
      .tasks {
        display: grid;
        justify-items: start;
      }
      .label {
        margin-bottom: 0.3rem;
      }
      button {
        display: flex;
        gap: 0.6rem;
        padding: 0.3rem 0;
        border: 0;
        font: 1.0625rem/1.45 var(--_serif);
        text-align: start;
      }
      button::before {
        content: '→';
        color: var(--_margin);
      }
      button:hover {
        text-decoration: underline;
        text-decoration-color: var(--_margin);
        text-underline-offset: 0.2em;
      }
      .abilities {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
        gap: 0.7rem 2rem;
        margin-top: 1.2rem;
        padding-top: 0.9rem;
        border-top: 1px solid var(--_rule);
      }
      dt {
        margin-bottom: 0.15rem;
      }
      dd {
        margin: 0;
      }
      .measured {
        margin-top: 0.7rem;
      }
    `,
  ];

  constructor() {
    super();
    this.engine = 'embedded';
  }

  protected override render() {
    const tasks = EXAMPLES[this.engine];
    return html`<div class="tasks">
        <h2 class="label">For example</h2>
        ${tasks.map((task) => html`<button @click=${() => this.#pick(task)}>${task}</button>`)}
      </div>
      ${this.engine === 'embedded' ? ABILITIES : nothing}`;
  }

  #pick(detail: string): void {
    this.dispatchEvent(new CustomEvent('task-pick', { detail }));
  }
}

/** Said before the first run, so that nobody takes a very small model for a large one. */
const ABILITIES = html`<dl class="abilities">
    <div>
      <dt class="label">This model can</dt>
      <dd class="note">${EMBEDDED_ABILITIES.can}</dd>
    </div>
    <div>
      <dt class="label">It cannot</dt>
      <dd class="note">${EMBEDDED_ABILITIES.cannot}</dd>
    </div>
  </dl>
  <p class="note measured">${EMBEDDED_ABILITIES.measured}</p>`;

define('tab-agent-examples', ExampleTasks);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-examples': ExampleTasks;
  }
}
