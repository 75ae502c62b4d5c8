import { css, html, LitElement, nothing } from 'lit';
import type { EngineProgress } from '../worker/protocol.ts';
import { barStyle } from './bar-style.ts';
import { define } from './define.ts';
import { formatBytes } from './format.ts';
import { base } from './theme.ts';

/** The engines by the names that people know, in the order in which they stand, whichever spoke last. */
const NAMES = { model: 'Model', sandbox: 'Python' } as const;
const ORDER: readonly EngineProgress['engine'][] = ['model', 'sandbox'];

/** What the engines are doing before they can be used; hidden once they are ready. */
export class EngineProgressView extends LitElement {
  static override properties = { engines: { attribute: false }, said: { attribute: false } };
  /** The latest of each engine. */
  declare engines: readonly EngineProgress[];
  /** What stands on the page already, and need not be said again. */
  declare said: string | undefined;

  static override styles = [
    base,
    barStyle,
    css`
      .engine {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.1rem 0.8rem;
        align-items: center;
        padding: 0.3rem 0;
        font-size: 0.8125rem;
      }
      p.engine {
        display: block;
        overflow-wrap: anywhere;
      }
      .message {
        color: var(--_soft);
      }
      .bytes {
        color: var(--_soft);
        font-variant-numeric: tabular-nums;
      }
      progress {
        grid-column: 1 / -1;
        width: 100%;
        accent-color: var(--_accent);
      }
      /* How much is still to come is not known: something moves, slowly. */
      progress:indeterminate {
        background: linear-gradient(90deg, transparent 30%, var(--_accent) 50%, transparent 70%) 0 0 / 300% 100%;
        animation: pass 2.4s linear infinite;
      }
      progress:indeterminate::-webkit-progress-bar {
        background: none;
      }
      @keyframes pass {
        from {
          background-position: 100% 0;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.engines = [];
    this.said = undefined;
  }

  protected override willUpdate(): void {
    this.hidden = this.engines.every((one) => this.#isSettled(one));
  }

  #isSettled({ phase, message }: EngineProgress): boolean {
    return phase === 'ready' || (phase === 'failed' && message === this.said);
  }

  protected override render() {
    const inOrder = ORDER.flatMap((engine) =>
      this.engines.filter((one) => one.engine === engine && !this.#isSettled(one)),
    );
    return inOrder.map((progress) => {
      switch (progress.phase) {
        case 'loading':
          return renderLoading(progress);
        case 'failed':
          return html`<p class="engine wrong" role="alert">${NAMES[progress.engine]}: ${progress.message}</p>`;
        case 'ready':
          return nothing;
        default:
          progress.phase satisfies never;
          return nothing;
      }
    });
  }
}

function renderLoading({ engine, message, loadedBytes, totalBytes }: EngineProgress) {
  const bytes = totalBytes
    ? `${formatBytes(loadedBytes)} of ${formatBytes(totalBytes)}`
    : loadedBytes
      ? formatBytes(loadedBytes)
      : '';
  const bar = {
    label: `${NAMES[engine]} loading`,
    share: totalBytes ? Math.min(1, loadedBytes / totalBytes) : undefined,
  };
  return html`<div class="engine">
    <span class="message">${message}</span><span class="bytes">${bytes}</span>
    <progress aria-label=${bar.label} max="1" value=${bar.share ?? nothing}></progress>
  </div>`;
}

define('tab-agent-engines', EngineProgressView);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-engines': EngineProgressView;
  }
}
