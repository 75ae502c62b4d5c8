import { css, html, LitElement } from 'lit';
import { define } from './define.ts';
import { base } from './theme.ts';

/** A question of the agent to its user, in the middle of a run. Fires `ask-reply` with the reply as its detail. */
export class AskDialog extends LitElement {
  static override properties = { question: { attribute: false } };
  declare question: string;

  static override styles = [
    base,
    css`
      form {
        display: grid;
        gap: 0.6rem;
        padding: 1rem 1.2rem 1.2rem;
        border: 1px solid var(--_accent);
        border-radius: var(--_radius);
        background: var(--_sheet);
      }
      .question {
        font: 1.125rem/1.5 var(--_serif);
        overflow-wrap: anywhere;
        white-space: pre-wrap;
      }
      .row {
        display: flex;
        gap: 0.6rem;
      }
      input {
        flex: 1;
        min-width: 0;
        padding: 0.35rem 0.6rem;
        border: 1px solid var(--_rule);
        border-radius: var(--_radius);
        background: var(--_paper);
      }
    `,
  ];

  constructor() {
    super();
    this.question = '';
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    return html`<form @submit=${this.#reply}>
      <p class="label">The agent asks you</p>
      <p class="question" id="question" role="alert">${this.question}</p>
      <div class="row">
        <input name="reply" aria-label="Reply" aria-describedby="question" autocomplete="off" required />
        <button class="primary">Send</button>
      </div>
    </form>`;
  }

  #reply(event: SubmitEvent): void {
    event.preventDefault();
    const detail = this.renderRoot.querySelector('input')?.value ?? '';
    this.dispatchEvent(new CustomEvent('ask-reply', { detail }));
  }
}

define('tab-agent-ask', AskDialog);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-ask': AskDialog;
  }
}
