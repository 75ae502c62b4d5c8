import { css, html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { define } from './define.ts';
import { LightElement } from './light-element.ts';
import { highlightPython } from './highlight.ts';

/** The look of `<tab-agent-code>`. */
export const codeStyle = css`
  tab-agent-code {
    display: block;
    pre {
      position: relative;
      overflow-x: auto;
      padding: 0.7rem 0.9rem;
      border-radius: var(--_radius);
      background: var(--_code);
      font: 0.8125rem/1.6 var(--_mono);
      tab-size: 4;
    }
    .line {
      position: absolute;
      inset-inline: 0;
      top: calc(0.7rem + (var(--line) - 1) * 1.6em);
      height: 1.6em;
      border-inline-start: 3px solid var(--_wrong);
      background: color-mix(in srgb, var(--_wrong) 12%, transparent);
      pointer-events: none;
    }
    code {
      font: inherit;
    }
    .hljs-keyword,
    .hljs-operator {
      color: var(--_keyword);
    }
    .hljs-string,
    .hljs-regexp {
      color: var(--_string);
    }
    .hljs-number,
    .hljs-literal {
      color: var(--_number);
    }
    .hljs-built_in,
    .hljs-title,
    .hljs-meta,
    .hljs-type {
      color: var(--_name);
    }
    .hljs-comment {
      color: var(--_soft);
      font-style: italic;
    }
    .hljs-subst {
      color: var(--_ink);
    }
  }
`;

/** Python, plain until the highlighter is there; the line of an error stands out. */
export class CodeBlock extends LightElement {
  static override properties = {
    code: { attribute: false },
    errorLine: { attribute: false },
    highlighted: { state: true },
  };
  declare code: string;
  /** 1-based; 0 for none. */
  declare errorLine: number;
  declare highlighted: string;

  constructor() {
    super();
    this.code = '';
    this.errorLine = 0;
    this.highlighted = '';
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('code')) return;
    const { code } = this;
    void highlightPython(code).then((markup) => {
      if (code === this.code) this.highlighted = markup;
    });
  }

  protected override render() {
    // A growing text keeps its colours until the new ones are there, which is before the next frame.
    const line = this.errorLine
      ? html`<span class="line" style=${styleMap({ '--line': String(this.errorLine) })}></span>`
      : nothing;
    const code = this.highlighted ? unsafeHTML(this.highlighted) : this.code;
    return html`<pre part="code" role="group" tabindex="0" aria-label="Python code">${line}<code>${code}</code></pre>`;
  }
}

define('tab-agent-code', CodeBlock);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-code': CodeBlock;
  }
}
