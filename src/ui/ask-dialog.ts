import { css, html, LitElement, nothing } from 'lit';
import { define } from './define.ts';
import './prose-view.ts';
import { proseStyle } from './prose-view.ts';
import { base } from './theme.ts';

/** A question of the agent to its user, in the middle of a run. Fires `ask-reply` with the reply as its detail. */
export class AskDialog extends LitElement {
  static override properties = { question: { attribute: false }, choices: { attribute: false } };
  declare question: string;
  /** Answers to pick from; empty for none. */
  declare choices: readonly string[];

  static override styles = [
    base,
    proseStyle,
    css`
      :host {
        scroll-margin-block: 7rem 1rem;
      }
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
      }
      .row {
        display: flex;
        gap: 0.6rem;
      }
      .choices {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      .choices button {
        max-width: 100%;
        overflow-wrap: anywhere;
        text-align: start;
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
    this.choices = [];
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector('input')?.focus({ preventScroll: true });
    // What it holds renders after it: a frame later it is as high as it will be.
    requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest' }));
  }

  protected override render() {
    return html`<form @submit=${this.#reply}>
      <p class="label">The agent asks you</p>
      <div class="question" id="question" role="alert">
        <tab-agent-prose .text=${this.question}></tab-agent-prose>
      </div>
      ${this.choices.length > 0 ? this.#renderChoices() : nothing}
      <div class="row">
        <input
          name="reply"
          aria-label="Reply"
          aria-describedby="question"
          placeholder=${this.choices.length > 0 ? 'or something else' : nothing}
          autocomplete="off"
          required
        />
        <button class="primary">Send</button>
      </div>
    </form>`;
  }

  #renderChoices() {
    return html`<div class="choices" role="group" aria-label="Answers to pick from">
      ${this.choices.map((choice) => html`<button type="button" @click=${() => this.#send(choice)}>${choice}</button>`)}
    </div>`;
  }

  #reply(event: SubmitEvent): void {
    event.preventDefault();
    this.#send(this.renderRoot.querySelector('input')?.value ?? '');
  }

  #send(detail: string): void {
    this.dispatchEvent(new CustomEvent('ask-reply', { detail }));
  }
}

define('tab-agent-ask', AskDialog);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-ask': AskDialog;
  }
}
