import { css, html, nothing } from 'lit';
import { define } from './define.ts';
import { isRich } from './display-face.ts';
import './display-view.ts';
import { LightElement } from './light-element.ts';
import { toLiteral } from './literal.ts';
import { stepsOf } from './run-view.ts';
import type { RunView } from './run-view.ts';
import { shapeOf } from './value-shape.ts';
import './value-view.ts';

/** The look of `<tab-agent-answer>`. */
export const answerStyle = css`
  tab-agent-answer {
    display: block;
    .frame {
      padding: 1.1rem 1.4rem 1.3rem;
      border: 1px solid var(--_rule);
      border-inline-start: 4px solid var(--_accent);
      border-radius: var(--_radius);
      background: var(--_sheet);
      animation: arrive 0.35s ease-out;
    }
    .frame.failed {
      border-inline-start-color: var(--_wrong);
    }
    .head {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      margin-bottom: 0.35rem;
    }
    .failure {
      font: 1.0625rem/1.55 var(--_serif);
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .label {
      color: var(--_accent);
    }
    .failed .label {
      margin-bottom: 0.35rem;
      color: var(--_wrong);
    }
    button.quiet {
      font-size: 0.8125rem;
    }
    @container (max-width: 36rem) {
      .frame {
        padding: 0.9rem 1rem 1rem;
      }
    }
  }
  @keyframes arrive {
    from {
      opacity: 0;
      transform: translateY(0.4rem);
    }
  }
`;

/** What a run came to: its answer, or why there is none. */
export class AnswerPanel extends LightElement {
  static override properties = { view: { attribute: false }, isCopied: { state: true } };
  declare view: RunView | undefined;
  declare isCopied: boolean;

  constructor() {
    super();
    this.view = undefined;
    this.isCopied = false;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('view')) this.isCopied = false;
  }

  protected override render() {
    const { state, outcome } = this.view ?? {};
    if (!outcome || state === 'stopped') return nothing;
    const isBest = state === 'max-steps' || state === 'budget';
    if (isBest && outcome.answer === null) return nothing;
    if (state === 'failed') return this.#renderFailure(outcome.error?.message ?? 'The run failed.');
    return html`<div class="frame" part="answer">
      <div class="head">
        <h2 class="label" aria-hidden="true">${isBest ? 'Best answer' : 'Answer'}</h2>
        ${'clipboard' in navigator && shapeOf(outcome.answer).type !== 'media' ? this.#renderCopy(outcome.answer) : nothing}
      </div>
      <section aria-label="Answer">${this.#renderAnswer(outcome.answer)}</section>
    </div>`;
  }

  /** With the face that its Python value has, if that shows more than the value itself. */
  #renderAnswer(answer: unknown) {
    const bundle = this.view && stepsOf(this.view).find((step) => step.isFinalAnswer)?.display;
    return bundle && isRich(bundle)
      ? html`<tab-agent-display .bundle=${bundle}></tab-agent-display>`
      : html`<tab-agent-value .value=${answer}></tab-agent-value>`;
  }

  #renderFailure(message: string) {
    return html`<div class="frame failed" part="answer">
      <h2 class="label" aria-hidden="true">No answer</h2>
      <section aria-label="Answer"><p class="failure">${message}</p></section>
    </div>`;
  }

  #renderCopy(answer: unknown) {
    const copy = async (): Promise<void> => {
      await navigator.clipboard.writeText(typeof answer === 'string' ? answer : toLiteral(answer));
      this.isCopied = true;
    };
    return html`<button class="quiet" @click=${copy}>${this.isCopied ? 'Copied' : 'Copy'}</button>`;
  }
}

define('tab-agent-answer', AnswerPanel);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-answer': AnswerPanel;
  }
}
