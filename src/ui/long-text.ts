import { css, html, nothing } from 'lit';
import { define } from './define.ts';
import { LightElement } from './light-element.ts';
import { formatCount } from './format.ts';

const LINES = 14;
const CHARACTERS = 2_000;

/** The look of `<tab-agent-text>`. */
export const textStyle = css`
  tab-agent-text {
    display: block;
    pre {
      overflow-wrap: anywhere;
      white-space: pre-wrap;
      font: 0.8125rem/1.6 var(--_mono);
    }
  }
`;

/** Text as it is. Much of it is shown in part, the end while it grows and the beginning later, until all is asked for. */
export class LongText extends LightElement {
  static override properties = {
    text: { attribute: false },
    isGrowing: { attribute: false },
    isOpen: { state: true },
  };
  declare text: string;
  declare isGrowing: boolean;
  declare isOpen: boolean;

  constructor() {
    super();
    this.text = '';
    this.isGrowing = false;
    this.isOpen = false;
  }

  protected override render() {
    const part = cut(this.text, this.isGrowing);
    const isWhole = part.length === this.text.length;
    const shown = this.isOpen ? this.text : part;
    return html`<pre>${shown.replace(/\n$/, '')}</pre>
      ${isWhole ? nothing : this.#renderToggle()}`;
  }

  #renderToggle() {
    const size = formatCount(this.text.split('\n').length, 'line');
    return html`<button class="quiet" aria-expanded=${this.isOpen} @click=${() => (this.isOpen = !this.isOpen)}>
      ${this.isOpen ? 'Show less' : `Show all ${size}`}
    </button>`;
  }
}

/** The part that is shown first; short texts are their own part. */
function cut(text: string, isGrowing: boolean): string {
  if (isGrowing) {
    const tail = text.slice(-CHARACTERS);
    return tail.split('\n').slice(-LINES).join('\n');
  }
  const head = text.slice(0, CHARACTERS);
  const lines = head.split('\n');
  return lines.length > LINES + 1 ? lines.slice(0, LINES).join('\n') : head;
}

define('tab-agent-text', LongText);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-text': LongText;
  }
}
