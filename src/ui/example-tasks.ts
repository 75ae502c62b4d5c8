import { css, html, LitElement } from 'lit';
import { define } from './define.ts';
import { base } from './theme.ts';

/** What an empty page offers: tasks to begin with. Fires `task-pick` with the task as detail. */
export class ExampleTasks extends LitElement {
  static override properties = { tasks: { attribute: false } };
  declare tasks: readonly string[];

  static override styles = [
    base,
    css`
      div {
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
    `,
  ];

  constructor() {
    super();
    this.tasks = [];
  }

  protected override render() {
    return html`<div>
      <h2 class="label">For example</h2>
      ${this.tasks.map((task) => html`<button @click=${() => this.#pick(task)}>${task}</button>`)}
    </div>`;
  }

  #pick(detail: string): void {
    this.dispatchEvent(new CustomEvent('task-pick', { detail }));
  }
}

define('tab-agent-examples', ExampleTasks);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-examples': ExampleTasks;
  }
}
