import { css, html, LitElement } from 'lit';
import { define } from './define.ts';
import { base } from './theme.ts';

/** Where the task is written. Fires `task-change` and `task-run` with the text as detail, and `task-stop`. */
export class TaskComposer extends LitElement {
  static override properties = {
    task: { attribute: false },
    isRunning: { attribute: false },
    isStopping: { attribute: false },
  };
  declare task: string;
  declare isRunning: boolean;
  declare isStopping: boolean;

  static override styles = [
    base,
    css`
      form {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0.4rem 1rem;
        align-items: end;
        padding: 0.9rem 1rem 0.9rem 1.4rem;
        border: 1px solid var(--_rule);
        border-radius: calc(var(--_radius) * 1.5);
        background: var(--_sheet);
        box-shadow: 0 1px 2px rgb(60 40 0 / 6%);
      }
      form:has(textarea:focus-visible) {
        border-color: var(--_accent);
        outline: 1px solid var(--_accent);
      }
      textarea {
        display: block;
        width: 100%;
        min-height: 1.4em;
        max-height: 14rem;
        padding: 0.15rem 0;
        border: 0;
        outline: 0 !important;
        background: none;
        font: 1.375rem/1.4 var(--_serif);
        resize: none;
        field-sizing: content;
      }
      textarea[readonly] {
        max-height: calc(2.8em + 0.3rem);
      }
      textarea::placeholder {
        color: var(--_soft);
        font-style: italic;
        opacity: 0.8;
      }
      .actions {
        display: flex;
        gap: 0.8rem;
        align-items: center;
      }
      button {
        min-width: 5.5rem;
        min-height: 2.4rem;
      }
      .stop {
        border-color: var(--_wrong);
        color: var(--_wrong);
        font-weight: 600;
      }
      .hint {
        grid-column: 1 / -1;
        color: var(--_soft);
        font-size: 0.75rem;
      }
      kbd {
        padding: 0.05em 0.4em;
        border: 1px solid var(--_rule);
        border-radius: 3px;
        font: inherit;
      }
      @container (max-width: 36rem) {
        form {
          grid-template-columns: minmax(0, 1fr);
          padding: 0.8rem 0.9rem;
        }
        textarea {
          font-size: 1.1875rem;
        }
        button {
          width: 100%;
        }
        .actions {
          display: grid;
        }
        .hint {
          display: none;
        }
      }
    `,
  ];

  constructor() {
    super();
    this.task = '';
    this.isRunning = false;
    this.isStopping = false;
  }

  override focus(options?: FocusOptions): void {
    this.#textarea?.focus(options);
  }

  get #textarea(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  /** The button changes with the run: whoever had the focus on the one gets it on the other. */
  #hadButtonFocus = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('isRunning') || !this.hasUpdated) return;
    this.#hadButtonFocus = (this.renderRoot as ShadowRoot).activeElement?.matches('button') ?? false;
  }

  protected override updated(): void {
    const textarea = this.#textarea;
    if (textarea && !CSS.supports('field-sizing', 'content')) {
      textarea.style.height = 'auto';
      textarea.style.height = `${textarea.scrollHeight}px`;
    }
    if (this.#hadButtonFocus) this.renderRoot.querySelector('button')?.focus();
    this.#hadButtonFocus = false;
  }

  protected override render() {
    return html`<form part="composer" @submit=${this.#run}>
      <textarea
        part="task"
        aria-label="Task"
        rows="1"
        placeholder="What should be worked out?"
        .value=${this.task}
        ?readonly=${this.isRunning}
        @input=${this.#change}
        @keydown=${this.#keydown}
      ></textarea>
      <div class="actions">
        ${
          this.isRunning
            ? html`<button type="button" class="stop" part="stop" ?disabled=${this.isStopping} @click=${this.#stop}>
                Stop
              </button>`
            : html`<button class="primary" part="run">Run</button>`
        }
      </div>
      <div class="hint" aria-hidden="true">
        ${
          this.isRunning
            ? html`<kbd>Esc</kbd> stops`
            : html`<kbd>Enter</kbd> runs, <kbd>Shift</kbd> <kbd>Enter</kbd> begins a new line`
        }
      </div>
    </form>`;
  }

  #change(event: Event): void {
    const detail = (event.target as HTMLTextAreaElement).value;
    this.dispatchEvent(new CustomEvent('task-change', { detail }));
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    if (!this.isRunning) this.#run();
  }

  #run(event?: Event): void {
    event?.preventDefault();
    const detail = this.#textarea?.value.trim() ?? '';
    if (detail) this.dispatchEvent(new CustomEvent('task-run', { detail }));
    else this.focus();
  }

  #stop(): void {
    this.dispatchEvent(new CustomEvent('task-stop'));
  }
}

define('tab-agent-composer', TaskComposer);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-composer': TaskComposer;
  }
}
