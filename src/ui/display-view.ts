import { css, html, nothing } from 'lit';
import type { DisplayBundle } from '../core/index.ts';
import { define } from './define.ts';
import { pickFace } from './display-face.ts';
import type { DisplayFace, TableFace } from './display-face.ts';
import { formatCount } from './format.ts';
import { LightElement } from './light-element.ts';
import './long-text.ts';
import { renderMarkdown } from './markdown.ts';
import { sanitizeHTML } from './sanitize.ts';

/** The look of `<tab-agent-display>`. */
export const displayStyle = css`
  tab-agent-display {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    .picture {
      justify-self: start;
      max-width: 100%;
      max-height: 36rem;
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
      /* Plots are drawn for paper. */
      background: #fff;
      object-fit: contain;
    }
    .scroll {
      max-height: 28rem;
      overflow: auto;
    }
    .markup {
      overflow-wrap: anywhere;
      font-size: 0.9375rem;
      line-height: 1.55;
    }
    .markup > * {
      margin-block: 0 0.6em;
    }
    .markup > :last-child {
      margin-bottom: 0;
    }
    .markup :is(h1, h2, h3, h4) {
      font-size: 1.1em;
    }
    .markup :is(ul, ol) {
      padding-inline-start: 1.4em;
    }
    .markup img {
      max-width: 100%;
    }
    table {
      border-collapse: collapse;
      font: 0.8125rem/1.45 var(--_sans);
      font-variant-numeric: tabular-nums;
      overflow-wrap: normal;
    }
    th,
    td {
      padding: 0.3rem 1.1rem 0.3rem 0;
      border-bottom: 1px solid var(--_rule);
      text-align: start;
      vertical-align: top;
    }
    .data :is(th, td) {
      max-width: 22rem;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: pre;
    }
    th {
      color: var(--_soft);
      font-weight: 600;
    }
    .data thead th {
      position: sticky;
      top: 0;
      background: var(--_sheet);
    }
    .numeric {
      text-align: end;
    }
    .latex {
      overflow-x: auto;
      font: 0.8125rem/1.6 var(--_mono);
    }
  }
`;

/** What code shows, with the richest face that a page can show safely, and the text that stands for it. */
export class DisplayView extends LightElement {
  static override properties = {
    bundle: { attribute: false },
    rendered: { state: true },
    isBroken: { state: true },
  };
  declare bundle: DisplayBundle;
  /** Markup as nodes; its source is not shown before they are there. */
  declare rendered: { readonly source: string; readonly nodes: readonly Node[] } | undefined;
  /** The image is none, or the page's policy allows no inline images. */
  declare isBroken: boolean;

  constructor() {
    super();
    this.bundle = {};
    this.rendered = undefined;
    this.isBroken = false;
  }

  get #face(): DisplayFace {
    const face = pickFace(this.bundle);
    return this.isBroken && face.type === 'image' ? { type: 'text', text: this.#text } : face;
  }

  get #text(): string {
    return this.bundle['text/plain'] ?? '';
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('bundle')) this.isBroken = false;
  }

  protected override updated(): void {
    const face = this.#face;
    if ((face.type !== 'html' && face.type !== 'markdown') || this.rendered?.source === face.text) return;
    const source = face.text;
    const rendering = face.type === 'html' ? sanitizeHTML(source) : renderMarkdown(source);
    void rendering.then((fragment) => {
      const now = this.#face;
      if ('text' in now && now.text === source) this.rendered = { source, nodes: [...fragment.childNodes] };
    });
  }

  protected override render() {
    const face = this.#face;
    if (face.type === 'text') return html`<tab-agent-text .text=${face.text}></tab-agent-text>`;
    return html`${this.#renderFace(face)}
      <details class="note">
        <summary>As text</summary>
        <tab-agent-text .text=${this.#text}></tab-agent-text>
      </details>`;
  }

  #renderFace(face: Exclude<DisplayFace, { readonly type: 'text' }>) {
    switch (face.type) {
      case 'image':
        return html`<img
          class="picture"
          src=${face.source}
          alt=${this.#text.slice(0, 200)}
          @error=${() => (this.isBroken = true)}
        />`;
      case 'table':
        return renderTable(face);
      case 'html':
      case 'markdown':
        return html`<div class="markup scroll" tabindex="0">
          ${this.rendered?.source === face.text ? this.rendered.nodes : nothing}
        </div>`;
      case 'latex':
        return html`<pre class="latex" tabindex="0">${face.text}</pre>`;
      default:
        face satisfies never;
        return nothing;
    }
  }
}

function renderTable({ columns, rows, totalRows }: TableFace) {
  const count = formatCount(totalRows, 'row');
  return html`<div class="scroll data" tabindex="0">
      <table>
        <thead>
          <tr>
            ${columns.map(({ name, isNumeric }) => html`<th scope="col" class=${isNumeric ? 'numeric' : ''}>${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr>
                ${row.map((cell, index) => html`<td class=${columns[index]?.isNumeric ? 'numeric' : ''} title=${cell.length > 40 ? cell : nothing}>${cell}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="note">
      ${rows.length < totalRows ? `The first ${rows.length.toLocaleString('en')} of ${count}` : count}
    </p>`;
}

define('tab-agent-display', DisplayView);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-display': DisplayView;
  }
}
