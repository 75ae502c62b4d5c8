import { css, html, nothing } from 'lit';
import { define } from './define.ts';
import { LightElement } from './light-element.ts';
import { formatDuration } from './format.ts';
import { toLiteral, toShortLiteral } from './literal.ts';
import './long-text.ts';
import type { ToolCallView } from './run-view.ts';

/** Arguments longer than this are listed below the call. */
const SHORT_ARGUMENT = 60;

/** The look of `<tab-agent-tool-call>`. */
export const toolCallStyle = css`
  tab-agent-tool-call {
    display: block;
    & {
      padding: 0.5rem 0.9rem;
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
      font-size: 0.8125rem;
    }
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 0.15rem 0.8rem;
      align-items: baseline;
      font: 0.8125rem/1.6 var(--_mono);
      overflow-wrap: anywhere;
    }
    .name {
      color: var(--_name);
    }
    .state {
      margin-inline-start: auto;
      color: var(--_soft);
      font: 0.75rem/1.6 var(--_sans);
    }
    dl {
      display: grid;
      grid-template-columns: max-content 1fr;
      gap: 0.15rem 0.8rem;
      margin-top: 0.35rem;
    }
    dt {
      color: var(--_soft);
      font: 0.8125rem/1.6 var(--_mono);
    }
    dd {
      min-width: 0;
      margin: 0;
    }
    .result {
      margin-top: 0.4rem;
      padding-top: 0.4rem;
      border-top: 1px dashed var(--_rule);
    }
  }
`;

/** One tool call: what the code asked, and what it was told. */
export class ToolCall extends LightElement {
  static override properties = { call: { attribute: false } };
  declare call: ToolCallView | undefined;

  constructor() {
    super();
    this.call = undefined;
  }

  protected override render() {
    const { call } = this;
    if (!call) return nothing;
    const args = Object.entries(call.args);
    const long = args.filter(([, value]) => toShortLiteral(value, SHORT_ARGUMENT + 1).length > SHORT_ARGUMENT);
    const signature = args.map(([name, value]) => `${name}=${toShortLiteral(value, SHORT_ARGUMENT)}`).join(', ');
    return html`
      <div class="head">
        <span><span class="name">${call.name}</span>(${signature})</span>
        <span class="state ${call.state === 'failed' ? 'wrong' : ''}">${stateText(call)}</span>
      </div>
      ${long.length ? html`<dl>${long.map(([name, value]) => renderArgument(name, value))}</dl>` : nothing}
      ${renderOutcome(call)}
    `;
  }
}

function renderArgument(name: string, value: unknown) {
  return html`<dt>${name}</dt>
    <dd><tab-agent-text .text=${toText(value)}></tab-agent-text></dd>`;
}

function renderOutcome(call: ToolCallView) {
  switch (call.state) {
    case 'done':
      return html`<div class="result"><tab-agent-text .text=${toText(call.result)}></tab-agent-text></div>`;
    case 'failed':
      return html`<div class="result wrong"><tab-agent-text .text=${call.error}></tab-agent-text></div>`;
    case 'running':
    case 'unknown':
      return nothing;
    default:
      call satisfies never;
      return nothing;
  }
}

function stateText(call: ToolCallView): string {
  switch (call.state) {
    case 'running':
      return 'waiting …';
    case 'unknown':
      return 'no result: the run ended first';
    case 'done':
      return formatDuration(call.durationMs);
    case 'failed':
      return `failed, ${formatDuration(call.durationMs)}`;
    default:
      call satisfies never;
      return '';
  }
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : toLiteral(value);
}

define('tab-agent-tool-call', ToolCall);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-tool-call': ToolCall;
  }
}
