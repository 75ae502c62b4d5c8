import { css, html } from 'lit';
import { define } from './define.ts';
import { LightElement } from './light-element.ts';
import { renderMarkdown } from './markdown.ts';
import { shapeOf } from './value-shape.ts';

/** The look of `<tab-agent-value>`. */
export const valueStyle = css`
  tab-agent-value {
    display: block;
    & {
      font-family: var(--_serif);
      overflow-wrap: anywhere;
    }
    .short {
      font-size: clamp(1.75rem, 1.3rem + 2.4cqi, 2.75rem);
      line-height: 1.15;
      font-variant-numeric: lining-nums;
    }
    .short.lengthy {
      font-size: clamp(1.25rem, 1rem + 1.4cqi, 1.625rem);
      line-height: 1.35;
    }
    .prose {
      font-size: 1.125rem;
      line-height: 1.6;
    }
    .prose.plain {
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
    pre,
    .literal {
      font: 0.8125rem/1.6 var(--_mono);
    }
    .prose pre,
    .literal {
      overflow-x: auto;
      padding: 0.7rem 0.9rem;
      border-radius: var(--_radius);
      background: var(--_code);
    }
    .literal {
      max-height: 32rem;
      white-space: pre;
    }
    .scroll {
      overflow: auto;
      max-height: 32rem;
    }
    table {
      border-collapse: collapse;
      font: 0.875rem/1.5 var(--_sans);
      font-variant-numeric: tabular-nums;
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

/** Any value that a run may give, as a person reads it best. */
export class ValueView extends LightElement {
  static override properties = {
    value: { attribute: false },
    rendered: { state: true },
  };
  declare value: unknown;
  /** The Markdown `source` as nodes; plain text is shown until they are there. */
  declare rendered: { readonly source: string; readonly nodes: readonly Node[] } | undefined;

  constructor() {
    super();
    this.value = undefined;
    this.rendered = undefined;
  }

  protected override updated(): void {
    const shape = shapeOf(this.value);
    if (shape.type !== 'markdown' || this.rendered?.source === shape.text) return;
    const source = shape.text;
    void renderMarkdown(source).then((fragment) => {
      if (source === this.value) this.rendered = { source, nodes: [...fragment.childNodes] };
    });
  }

  protected override render() {
    const shape = shapeOf(this.value);
    switch (shape.type) {
      case 'short':
        return html`<div class="short ${shape.text.length > 24 ? 'lengthy' : ''}">${shape.text}</div>`;
      case 'markdown':
        return this.rendered?.source === shape.text
          ? html`<div class="prose">${this.rendered.nodes}</div>`
          : html`<div class="prose plain">${shape.text}</div>`;
      case 'table':
        return html`<div class="scroll" tabindex="0">
          <table>
            <thead>
              <tr>
                ${shape.columns.map((name) => html`<th scope="col">${name}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${shape.rows.map(
                (row) =>
                  html`<tr>
                    ${row.map((cell) => html`<td>${cell}</td>`)}
                  </tr>`,
              )}
            </tbody>
          </table>
        </div>`;
      case 'literal':
        return html`<pre class="literal" tabindex="0">${shape.text}</pre>`;
      default:
        shape satisfies never;
        return '';
    }
  }
}

define('tab-agent-value', ValueView);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-value': ValueView;
  }
}
