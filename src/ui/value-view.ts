import { css, html, nothing } from 'lit';
import { define } from './define.ts';
import { LightElement } from './light-element.ts';
import { renderMedia } from './media-view.ts';
import './prose-view.ts';
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
    .exact {
      margin: 0.35rem 0 0;
      font: 0.875rem/1.5 var(--_sans);
      color: var(--_soft);
    }
    .literal {
      overflow-x: auto;
      font: 0.8125rem/1.6 var(--_mono);
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
  static override properties = { value: { attribute: false } };
  declare value: unknown;

  constructor() {
    super();
    this.value = undefined;
  }

  protected override render() {
    const shape = shapeOf(this.value);
    switch (shape.type) {
      case 'short':
        return html`<div class="short ${shape.text.length > 24 ? 'lengthy' : ''}">${shape.text}</div>
          ${shape.exact === undefined ? nothing : html`<p class="exact">To the last digit: ${shape.exact}</p>`}`;
      case 'markdown':
        return html`<tab-agent-prose .text=${shape.text}></tab-agent-prose>`;
      case 'media':
        return renderMedia(shape.media);
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
