import { css, html, LitElement, nothing } from 'lit';
import type { Attachment } from './attachment.ts';
import { define } from './define.ts';
import { formatBytes } from './format.ts';
import { base } from './theme.ts';

/** One attachment of a task that is being written. Fires `chip-remove`. */
export class AttachmentChip extends LitElement {
  static override properties = {
    attachment: { attribute: false },
    isFixed: { attribute: false },
    url: { state: true },
  };
  declare attachment: Attachment | undefined;
  /** Whether it cannot be removed. */
  declare isFixed: boolean;
  /** Of its picture; empty for none. */
  declare url: string;

  static override styles = [
    base,
    css`
      .chip {
        display: flex;
        gap: 0.5rem;
        align-items: center;
        max-width: 16rem;
        min-height: 2.5rem;
        padding: 0.2rem 0.2rem 0.2rem 0.5rem;
        border: 1px solid var(--_rule);
        border-radius: var(--_radius);
        background: var(--_paper);
        font-size: 0.8125rem;
      }
      .chip:has(img) {
        padding-inline-start: 0.2rem;
      }
      img {
        width: 2rem;
        height: 2rem;
        border-radius: 3px;
        object-fit: cover;
      }
      .kind {
        color: var(--_soft);
      }
      .name {
        flex: 1;
        min-width: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      button {
        min-width: 1.75rem;
        min-height: 1.75rem;
        padding: 0;
        border: 0;
        color: var(--_soft);
      }
      button:hover {
        color: var(--_ink);
      }
    `,
  ];

  constructor() {
    super();
    this.attachment = undefined;
    this.isFixed = false;
    this.url = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const { attachment } = this;
    if (attachment?.kind === 'image' && !this.url) this.url = URL.createObjectURL(attachment.content);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    URL.revokeObjectURL(this.url);
    this.url = '';
  }

  protected override render() {
    const { attachment, url } = this;
    if (!attachment) return nothing;
    const { kind, name, content } = attachment;
    const remove = (): void => void this.dispatchEvent(new CustomEvent('chip-remove'));
    return html`<span class="chip" title="${name}, ${formatBytes(content.size)}">
      ${url ? html`<img src=${url} alt="" />` : html`<span class="kind" aria-hidden="true">${SIGNS[kind]}</span>`}
      <span class="name">${name}</span>
      ${this.isFixed ? nothing : html`<button type="button" aria-label="Remove ${name}" @click=${remove}>×</button>`}
    </span>`;
  }
}

const SIGNS = { image: '▣', audio: '♪', file: '▤' } as const;

define('tab-agent-attachment', AttachmentChip);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-attachment': AttachmentChip;
  }
}
