import { html, LitElement, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './attachment-chip.ts';
import { attach } from './attachment.ts';
import type { Attachment, TaskRequest } from './attachment.ts';
import { composerStyle } from './composer-style.ts';
import { define } from './define.ts';
import { attachMark } from './marks.ts';
import { base } from './theme.ts';

/**
 * Where the task is written, and what goes with it. Fires `task-change` with the text as detail, `task-run` with a
 * `TaskRequest`, and `task-stop`.
 */
export class TaskComposer extends LitElement {
  static override properties = {
    task: { attribute: false },
    isRunning: { attribute: false },
    isStopping: { attribute: false },
    canFollowUp: { attribute: false },
    attachments: { state: true },
    isTarget: { state: true },
  };
  declare task: string;
  declare isRunning: boolean;
  declare isStopping: boolean;
  /** Whether there is a run to go on from. */
  declare canFollowUp: boolean;
  declare attachments: readonly Attachment[];
  /** Whether files are held over it. */
  declare isTarget: boolean;

  static override styles = [base, composerStyle];

  constructor() {
    super();
    this.task = '';
    this.isRunning = false;
    this.isStopping = false;
    this.canFollowUp = false;
    this.attachments = [];
    this.isTarget = false;
  }

  override focus(options?: FocusOptions): void {
    this.#textarea?.focus(options);
  }

  /** Lets go of what is attached, once it is on its way. */
  detach(): void {
    this.attachments = [];
  }

  get #textarea(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  /** The button changes with the run: whoever had the focus on the one gets it on the other. */
  #hadButtonFocus = false;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('isRunning') || !this.hasUpdated) return;
    this.#hadButtonFocus = (this.renderRoot as ShadowRoot).activeElement?.matches('.go, .stop') ?? false;
  }

  protected override updated(): void {
    const textarea = this.#textarea;
    if (textarea && !CSS.supports('field-sizing', 'content')) {
      textarea.style.height = 'auto';
      textarea.style.height = `${textarea.scrollHeight}px`;
    }
    if (this.#hadButtonFocus) this.renderRoot.querySelector<HTMLElement>('.primary, .stop')?.focus();
    this.#hadButtonFocus = false;
  }

  protected override render() {
    return html`<form
      part="composer"
      class=${this.isTarget ? 'target' : ''}
      @submit=${this.#submit}
      @dragover=${this.#dragOver}
      @dragleave=${() => (this.isTarget = false)}
      @drop=${this.#drop}
    >
      <textarea
        part="task"
        aria-label="Task"
        rows="1"
        placeholder="What should be worked out?"
        .value=${this.task}
        ?readonly=${this.isRunning}
        @input=${this.#change}
        @keydown=${this.#keydown}
        @paste=${this.#paste}
      ></textarea>
      <div class="actions">${this.isRunning ? this.#renderStop() : this.#renderGo()}</div>
      ${this.attachments.length > 0 ? this.#renderAttachments() : nothing}
      <div class="hint" aria-hidden="true">${this.#renderHint()}</div>
    </form>`;
  }

  #renderStop() {
    return html`<button type="button" class="stop" part="stop" ?disabled=${this.isStopping} @click=${this.#stop}>
      Stop
    </button>`;
  }

  #renderGo() {
    const choose = (): void => this.renderRoot.querySelector<HTMLInputElement>('[type=file]')?.click();
    return html`<input type="file" multiple hidden aria-label="Files" @change=${this.#choose} />
      <button
        type="button"
        class="attach"
        part="attach"
        aria-label="Attach files"
        title="Attach files"
        @click=${choose}
      >
        ${attachMark}
      </button>
      ${
        this.canFollowUp
          ? html`<button
              type="button"
              class="go"
              part="follow-up"
              title="Goes on from the run below"
              @click=${() => this.#run(true)}
            >
              Follow up
            </button>`
          : nothing
      }
      <button class="primary go" part="run" title=${this.canFollowUp ? 'Begins anew' : nothing}>Run</button>`;
  }

  #renderAttachments() {
    return html`<ul class="chips" aria-label="Attached">
      ${repeat(
        this.attachments,
        ({ name }) => name,
        (one) =>
          html`<li>
            <tab-agent-attachment .attachment=${one} @chip-remove=${() => this.#remove(one)}></tab-agent-attachment>
          </li>`,
      )}
    </ul>`;
  }

  #renderHint() {
    if (this.isRunning) return html`<kbd>Esc</kbd> stops`;
    if (!this.canFollowUp) {
      return html`<kbd>Enter</kbd> runs, <kbd>Shift</kbd> <kbd>Enter</kbd> begins a new line`;
    }
    return html`<kbd>Enter</kbd> begins anew, <kbd>Ctrl</kbd> <kbd>Enter</kbd> follows up on the run below`;
  }

  #change(event: Event): void {
    const detail = (event.target as HTMLTextAreaElement).value;
    this.dispatchEvent(new CustomEvent('task-change', { detail }));
  }

  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.altKey || event.isComposing) return;
    event.preventDefault();
    if (!this.isRunning) this.#run((event.ctrlKey || event.metaKey) && this.canFollowUp);
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    this.#run(false);
  }

  #run(isFollowUp: boolean): void {
    const task = this.#textarea?.value.trim() ?? '';
    const detail: TaskRequest = { task, attachments: this.attachments, isFollowUp };
    if (task) this.dispatchEvent(new CustomEvent('task-run', { detail }));
    else this.focus();
  }

  #stop(): void {
    this.dispatchEvent(new CustomEvent('task-stop'));
  }

  #choose(event: Event): void {
    const input = event.target as HTMLInputElement;
    this.#add(input.files);
    // The same file may be chosen again.
    input.value = '';
  }

  #paste(event: ClipboardEvent): void {
    const { files } = event.clipboardData ?? {};
    if (!files?.length) return;
    event.preventDefault();
    this.#add(files);
  }

  #dragOver(event: DragEvent): void {
    if (this.isRunning || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isTarget = true;
  }

  #drop(event: DragEvent): void {
    this.isTarget = false;
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.#add(event.dataTransfer.files);
  }

  #add(files: FileList | null): void {
    if (this.isRunning || !files) return;
    this.attachments = attach(this.attachments, [...files]);
  }

  #remove(one: Attachment): void {
    this.attachments = this.attachments.filter((other) => other !== one);
    this.focus();
  }
}

define('tab-agent-composer', TaskComposer);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-composer': TaskComposer;
  }
}
