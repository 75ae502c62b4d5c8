import { css, html, nothing } from 'lit';
import type { ToolCallView } from './call-view.ts';
import { describeConsent } from './consent.ts';
import { define } from './define.ts';
import { LightElement } from './light-element.ts';
import { formatDuration } from './format.ts';
import { toLiteral, toShortLiteral } from './literal.ts';
import './long-text.ts';
import './media-view.ts';
import { isMedia } from './media.ts';

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
    .state.asked {
      color: var(--_accent);
      font-weight: 600;
    }
    .state.wrong {
      color: var(--_wrong);
    }
    .result {
      margin-top: 0.4rem;
      padding-top: 0.4rem;
      border-top: 1px dashed var(--_rule);
    }
  }
`;

/** One tool call: what was asked, whether a person allowed it, and what came of it. */
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
    const isLong = (value: unknown): boolean => toShortLiteral(value, SHORT_ARGUMENT + 1).length > SHORT_ARGUMENT;
    const long = args.filter(([, value]) => isLong(value));
    const signature = args
      .map(([name, value]) => `${name}=${isLong(value) ? '…' : toShortLiteral(value, SHORT_ARGUMENT)}`)
      .join(', ');
    return html`
      <div class="head">
        <span><span class="name">${call.name}</span>(${signature})</span>
        <span class="state ${stateLook(call)}">${stateText(call)}</span>
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
      return html`<div class="result">
        ${
          isMedia(call.result)
            ? html`<tab-agent-media .media=${call.result}></tab-agent-media>`
            : html`<tab-agent-text .text=${toText(call.result)}></tab-agent-text>`
        }
      </div>`;
    case 'failed':
      return html`<div class="result wrong"><tab-agent-text .text=${call.error}></tab-agent-text></div>`;
    case 'told':
      return html`<div class="result ${call.isError ? 'wrong' : ''}">
        <tab-agent-text .text=${call.observation}></tab-agent-text>
      </div>`;
    case 'asked':
    case 'allowed':
    case 'denied':
    case 'running':
    case 'unknown':
      return nothing;
    default:
      call satisfies never;
      return nothing;
  }
}

function stateText(call: ToolCallView): string {
  const consent = call.consent && describeConsent(call.consent);
  const state = outcomeText(call);
  return consent && state ? `${consent} · ${state}` : (consent ?? state);
}

function outcomeText(call: ToolCallView): string {
  switch (call.state) {
    case 'asked':
    case 'denied':
      return '';
    case 'allowed':
    case 'running':
      return 'waiting …';
    case 'unknown':
      return 'no result';
    case 'done':
      return formatDuration(call.durationMs);
    case 'failed':
      return `failed, ${formatDuration(call.durationMs)}`;
    case 'told':
      return call.isError ? 'failed' : '';
    default:
      call satisfies never;
      return '';
  }
}

function stateLook(call: ToolCallView): string {
  if (call.state === 'asked') return 'asked';
  const isWrong = call.state === 'failed' || call.state === 'denied' || (call.state === 'told' && call.isError);
  return isWrong ? 'wrong' : '';
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
