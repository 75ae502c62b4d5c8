import { css, html, LitElement, nothing } from 'lit';
import type { AgentConfig } from '../worker/protocol.ts';
import { describeModel } from './data-note.ts';
import { define } from './define.ts';
import { toLiteral } from './literal.ts';
import { textStyle } from './long-text.ts';
import { renderUnsaved } from './page-head.ts';
import { base } from './theme.ts';

/** A stranger's configuration, which waits for a yes. Fires `offer-accept` or `offer-decline`. */
export class ConfigOffer extends LitElement {
  static override properties = { config: { attribute: false } };
  declare config: AgentConfig | undefined;

  static override styles = [
    base,
    textStyle,
    css`
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.6rem;
        padding: 1rem 1.2rem;
        border: 1px solid var(--_rule);
        border-inline-start: 4px solid var(--_margin);
        border-radius: var(--_radius);
        background: var(--_sheet);
        line-height: 1.5;
        overflow-wrap: anywhere;
      }
      .buttons {
        display: flex;
        flex-wrap: wrap;
        gap: 0.6rem;
      }
    `,
  ];

  constructor() {
    super();
    this.config = undefined;
  }

  protected override render() {
    if (!this.config) return nothing;
    const { name, note } = describeModel(this.config);
    return html`<section aria-label="Offered configuration">
      <p>
        <strong>This link brings an agent of its own (${name}).</strong> Whoever made the link chose it; nothing happens
        until you say so; keys in it, and what it allows itself, are ignored.
      </p>
      <p class="note">${note}</p>
      ${renderUnsaved(this.config.unsaved ?? [])}
      <tab-agent-text .text=${toLiteral(this.config)}></tab-agent-text>
      <div class="buttons">
        <button class="primary" @click=${() => this.#say('offer-accept')}>Use it for this visit</button>
        <button @click=${() => this.#say('offer-decline')}>Ignore it</button>
      </div>
    </section>`;
  }

  #say(type: 'offer-accept' | 'offer-decline'): void {
    this.dispatchEvent(new CustomEvent(type));
  }
}

define('tab-agent-offer', ConfigOffer);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-offer': ConfigOffer;
  }
}
