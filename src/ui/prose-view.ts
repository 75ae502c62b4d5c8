import { css, html } from 'lit';
import { define } from './define.ts';
import { LightElement } from './light-element.ts';
import { renderMarkdown } from './markdown.ts';

/** The look of `<tab-agent-prose>`. */
export const proseStyle = css`
  tab-agent-prose {
    display: block;
    & {
      font: 1.125rem/1.6 var(--_serif);
      overflow-wrap: anywhere;
    }
    .plain {
      white-space: pre-wrap;
    }
    .prose > * {
      margin: 0 0 0.8em;
    }
    .prose > :last-child {
      margin-bottom: 0;
    }
    .prose :is(h1, h2, h3, h4) {
      margin: 1.2em 0 0.4em;
      font-size: 1.15em;
      line-height: 1.3;
    }
    .prose > :first-child {
      margin-top: 0;
    }
    .prose :is(ul, ol) {
      padding-inline-start: 1.4em;
    }
    .prose blockquote {
      padding-inline-start: 1em;
      border-inline-start: 3px solid var(--_rule);
      color: var(--_soft);
    }
    .prose img {
      max-width: 100%;
    }
    code,
    pre {
      font: 0.8125rem/1.6 var(--_mono);
    }
    pre {
      overflow-x: auto;
      padding: 0.7rem 0.9rem;
      border-radius: var(--_radius);
      background: var(--_code);
    }
    table {
      border-collapse: collapse;
      font: 0.875rem/1.5 var(--_sans);
      overflow-wrap: normal;
    }
    th,
    td {
      padding: 0.35rem 1.2rem 0.35rem 0;
      border-bottom: 1px solid var(--_rule);
      text-align: start;
      vertical-align: top;
    }
    th {
      color: var(--_soft);
      font-weight: 600;
    }
  }
`;

/** Running text as Markdown, plain until it is formatted, or while it grows. */
export class ProseView extends LightElement {
  static override properties = {
    text: { attribute: false },
    isGrowing: { attribute: false },
    rendered: { state: true },
  };
  declare text: string;
  declare isGrowing: boolean;
  /** The Markdown `source` as nodes; plain text is shown until they are there. */
  declare rendered: { readonly source: string; readonly nodes: readonly Node[] } | undefined;

  constructor() {
    super();
    this.text = '';
    this.isGrowing = false;
    this.rendered = undefined;
  }

  protected override updated(): void {
    const source = this.text;
    if (this.isGrowing || this.rendered?.source === source) return;
    void renderMarkdown(source).then((fragment) => {
      if (source === this.text) this.rendered = { source, nodes: [...fragment.childNodes] };
    });
  }

  protected override render() {
    return !this.isGrowing && this.rendered?.source === this.text
      ? html`<div class="prose">${this.rendered.nodes}</div>`
      : html`<div class="plain">${this.text}</div>`;
  }
}

define('tab-agent-prose', ProseView);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-prose': ProseView;
  }
}
