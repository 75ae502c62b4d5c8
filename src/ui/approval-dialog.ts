import { html, LitElement, nothing } from 'lit';
import type { ApprovalDecision, ApprovalRequest, Remembering } from '../core/approval.ts';
import { editableText, readEdit } from './approval-edit.ts';
import { approvalStyle } from './approval-style.ts';
import './code-block.ts';
import { codeStyle } from './code-block.ts';
import { define } from './define.ts';
import { toLiteral } from './literal.ts';
import './long-text.ts';
import { textStyle } from './long-text.ts';
import './prose-view.ts';
import { proseStyle } from './prose-view.ts';
import { base } from './theme.ts';

/** What the agent wants to do, and waits for a person's yes. Fires `approval-decide` with the decision as its detail. */
export class ApprovalDialog extends LitElement {
  static override properties = {
    request: { attribute: false },
    waiting: { attribute: false },
    mode: { state: true },
    problem: { state: true },
  };
  declare request: ApprovalRequest | undefined;
  /** How many requests there are, this one included. */
  declare waiting: number;
  declare mode: 'look' | 'edit' | 'deny';
  /** What is wrong with an edit; empty when nothing is. */
  declare problem: string;

  static override styles = [base, codeStyle, textStyle, proseStyle, approvalStyle];

  constructor() {
    super();
    this.request = undefined;
    this.waiting = 1;
    this.mode = 'look';
    this.problem = '';
  }

  /** The focus goes to the question, not to a button: a key that was meant for something else must not be a yes. */
  protected override firstUpdated(): void {
    this.renderRoot.querySelector('form')?.focus({ preventScroll: true });
    this.#comeIntoView();
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const before = changed.get('mode');
    if (before === undefined) return;
    const fields = { edit: 'textarea', deny: '#reason', look: before === 'edit' ? '.edit' : '.deny' };
    this.renderRoot.querySelector<HTMLElement>(fields[this.mode])?.focus({ preventScroll: true });
    this.#comeIntoView();
  }

  /** What it holds renders after it: a frame later it is as high as it will be. */
  #comeIntoView(): void {
    requestAnimationFrame(() => this.scrollIntoView({ block: 'nearest' }));
  }

  protected override render() {
    const { request, waiting } = this;
    if (!request) return nothing;
    const who = request.agent.length > 1 ? request.agent.slice(1).join(' › ') : 'The agent';
    return html`<form tabindex="-1" aria-labelledby="question" @submit=${this.#submit} @keydown=${this.#keydown}>
      <div class="head">
        <p class="label">${who} asks before it goes on</p>
        ${waiting > 1 ? html`<p class="note">${waiting - 1} more after this</p>` : nothing}
      </div>
      <p class="question" id="question" role="alert">${questionOf(request)}</p>
      ${this.mode === 'edit' ? this.#renderEdit(request) : renderSubject(request)}
      ${
        this.mode === 'deny'
          ? html`<input
              type="text"
              id="reason"
              aria-label="Reason"
              placeholder="Why not? The agent is told (optional)"
              autocomplete="off"
            />`
          : nothing
      }
      ${this.mode === 'edit' ? nothing : renderHold(request)}
      <div class="buttons">${this.#renderButtons(request)}</div>
    </form>`;
  }

  #renderEdit(request: ApprovalRequest) {
    return html`<textarea
        class=${request.type}
        aria-label=${EDIT_LABELS[request.type]}
        aria-invalid=${this.problem ? 'true' : 'false'}
        aria-describedby="problem"
        spellcheck=${request.type === 'plan' ? 'true' : 'false'}
        .defaultValue=${editableText(request) ?? ''}
        @input=${() => (this.problem = '')}
      ></textarea>
      <p class="note wrong" id="problem" role="status" ?hidden=${!this.problem}>${this.problem}</p>`;
  }

  #renderButtons(request: ApprovalRequest) {
    const turn = (mode: ApprovalDialog['mode']) => (): void => {
      this.problem = '';
      this.mode = mode;
    };
    switch (this.mode) {
      case 'look':
        return html`<button class="primary">Allow</button>
          ${
            editableText(request) === undefined
              ? nothing
              : html`<button type="button" class="edit" @click=${turn('edit')}>Edit</button>`
          }
          <button type="button" class="deny" @click=${turn('deny')}>Deny</button>`;
      case 'edit':
        return html`<button class="primary">Allow as changed</button>
          <button type="button" @click=${turn('look')}>Back</button>`;
      case 'deny':
        return html`<button class="primary">Deny</button> <button type="button" @click=${turn('look')}>Back</button>`;
      default:
        return this.mode satisfies never;
    }
  }

  /** Escape goes back; where there is nothing to go back to, it is whoever holds this that it is for. */
  #keydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.mode === 'look') return;
    event.stopPropagation();
    this.problem = '';
    this.mode = 'look';
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault();
    const decision = this.#read();
    if (decision) this.dispatchEvent(new CustomEvent<ApprovalDecision>('approval-decide', { detail: decision }));
  }

  /** What the form says, or undefined after it has shown what is wrong. */
  #read(): ApprovalDecision | undefined {
    const { request, mode } = this;
    if (!request) return undefined;
    const held = this.renderRoot.querySelector<HTMLInputElement>('[name=hold]:checked')?.value;
    const remember = (held ?? 'once') as Remembering;
    switch (mode) {
      case 'look':
        return { decision: 'allow', remember };
      case 'deny': {
        const reason = this.renderRoot.querySelector<HTMLInputElement>('#reason')?.value.trim();
        return { decision: 'deny', remember, ...(reason && { reason }) };
      }
      case 'edit': {
        const read = readEdit(request, this.renderRoot.querySelector('textarea')?.value ?? '');
        if (read.ok) return read.decision;
        this.problem = read.problem;
        return undefined;
      }
      default:
        return mode satisfies never;
    }
  }
}

const EDIT_LABELS = { code: 'Code', tool: 'Arguments as JSON', plan: 'Plan' } as const;

function questionOf(request: ApprovalRequest): string {
  switch (request.type) {
    case 'code':
      return 'May this code run?';
    case 'tool':
      return `May it call ${request.name}${Object.keys(request.args).length > 0 ? ' with this' : ''}?`;
    case 'plan':
      return 'May it follow this plan?';
    default:
      return request satisfies never;
  }
}

function renderSubject(request: ApprovalRequest) {
  switch (request.type) {
    case 'code':
      return html`<tab-agent-code class="subject" .code=${request.code}></tab-agent-code>`;
    case 'plan':
      return html`<tab-agent-prose class="subject" .text=${request.plan}></tab-agent-prose>`;
    case 'tool': {
      const args = Object.entries(request.args);
      if (args.length === 0) return nothing;
      return html`<dl class="subject args">
        ${args.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd><tab-agent-text .text=${typeof value === 'string' ? value : toLiteral(value)}></tab-agent-text></dd>`,
        )}
      </dl>`;
    }
    default:
      return request satisfies never;
  }
}

/** For how long the answer holds. */
function renderHold(request: ApprovalRequest) {
  const what = request.type === 'tool' ? ` for ${request.name}` : '';
  const choices: readonly (readonly [Remembering, string])[] = [
    ['once', 'this time'],
    ['run', 'this run'],
    ['always', `always${what}`],
  ];
  return html`<fieldset class="hold">
    <legend>My answer holds</legend>
    ${choices.map(
      ([value, name]) =>
        html`<label><input type="radio" name="hold" value=${value} ?checked=${value === 'once'} /> ${name}</label>`,
    )}
  </fieldset>`;
}

define('tab-agent-approval', ApprovalDialog);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-approval': ApprovalDialog;
  }
}
