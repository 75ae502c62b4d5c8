import { css, html, nothing } from 'lit';
import type { ToolCallView } from './call-view.ts';
import { define } from './define.ts';
import { renderEntries } from './entry-list.ts';
import { LightElement } from './light-element.ts';
import { toLiteral } from './literal.ts';
import './long-text.ts';
import { renderMedia } from './media-view.ts';
import { describeNested } from './run-status.ts';
import type { RunView } from './run-view.ts';
import './value-view.ts';

/** The look of `<tab-agent-nested>`. */
export const nestedStyle = css`
  tab-agent-nested {
    display: block;
    > details {
      border: 1px solid var(--_rule);
      border-inline-start: 3px solid var(--_name);
      border-radius: var(--_radius);
      background: var(--_paper);
    }
    > details > summary {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1rem 0.7rem;
      align-items: baseline;
      padding: 0.55rem 0.9rem;
      list-style: none;
      font-size: 0.8125rem;
    }
    > details > summary::-webkit-details-marker {
      display: none;
    }
    .who {
      color: var(--_name);
      font: 0.8125rem/1.6 var(--_mono);
    }
    .who::before {
      content: '▸';
      display: inline-block;
      width: 1.1em;
      color: var(--_soft);
    }
    > details[open] > summary .who::before {
      content: '▾';
    }
    .what {
      flex: 1 1 10rem;
      min-width: 0;
      overflow: hidden;
      color: var(--_soft);
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    > details[open] > summary .what {
      visibility: hidden;
    }
    .how {
      color: var(--_soft);
      font: 0.75rem/1.6 var(--_sans);
      font-variant-numeric: tabular-nums;
    }
    .how.live::before {
      content: '';
      display: inline-block;
      width: 0.5em;
      height: 0.5em;
      margin-inline-end: 0.5em;
      border-radius: 50%;
      background: var(--_accent);
      animation: breathe 1.6s ease-in-out infinite;
    }
    .inside {
      container-type: inline-size;
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 0.8rem;
      padding: 0.2rem 0.9rem 0.9rem;
    }
    .given {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      gap: 0.15rem 0.8rem;
    }
    .given dt {
      color: var(--_soft);
      font: 0.8125rem/1.6 var(--_mono);
    }
    .given dd {
      min-width: 0;
      margin: 0;
    }
    .told {
      font: 1rem/1.5 var(--_serif);
      overflow-wrap: anywhere;
      white-space: pre-wrap;
    }
    .gave {
      padding-top: 0.6rem;
      border-top: 1px dashed var(--_rule);
    }
    .gave tab-agent-value .short {
      font-size: 1.125rem;
      line-height: 1.5;
    }
    .gave tab-agent-prose {
      font-size: 1rem;
    }
    .gave .failure {
      white-space: pre-wrap;
      overflow-wrap: anywhere;
    }
  }
`;

/**
 * What an agent did that another one manages: a run inside a step, with steps of its own, in which there may be more.
 * It is open while it is at work.
 */
export class NestedRun extends LightElement {
  static override properties = { view: { attribute: false }, call: { attribute: false } };
  declare view: RunView | undefined;
  /** By which its manager started it; undefined where that is not known. */
  declare call: ToolCallView | undefined;

  constructor() {
    super();
    this.view = undefined;
    this.call = undefined;
  }

  protected override render() {
    const { view, call } = this;
    if (!view) return nothing;
    const told = toldBy(call) ?? view.task;
    const isRunning = view.state === 'running';
    const name = view.agent.at(-1) ?? 'agent';
    return html`<details part="nested-run" ?open=${isRunning}>
      <summary>
        <span class="who">${name}</span>
        <span class="what">${told}</span>
        <span class="how ${isRunning ? 'live' : ''} ${view.state === 'failed' ? 'wrong' : ''}"
          >${describeNested(view)}</span
        >
      </summary>
      <div class="inside">
        <p class="told">${told}</p>
        ${renderArguments(call)} ${renderMedia(view.media, { isSmall: true })}
        ${view.warnings.map((message) => html`<p class="note wrong">${message}</p>`)}
        ${renderEntries(view, `Steps of ${name}`)} ${renderGiven(view)}
      </div>
    </details>`;
  }
}

/** What its manager asked for, in its own words: what the agent itself was told says more than that, and always the same. */
function toldBy(call: ToolCallView | undefined): string | undefined {
  const task = call?.args['task'];
  return typeof task === 'string' ? task : undefined;
}

/** What else came with the task. */
function renderArguments(call: ToolCallView | undefined) {
  const others = Object.entries(call?.args ?? {}).filter(
    ([name, value]) => name !== 'task' && value !== null && value !== undefined,
  );
  if (toldBy(call) === undefined || others.length === 0) return nothing;
  return html`<dl class="given">
    ${others.map(
      ([name, value]) =>
        html`<dt>${name}</dt>
          <dd><tab-agent-text .text=${typeof value === 'string' ? value : toLiteral(value)}></tab-agent-text></dd>`,
    )}
  </dl>`;
}

/** What it gave its manager. */
function renderGiven({ state, outcome }: RunView) {
  if (!outcome || state === 'stopped') return nothing;
  const message = outcome.error?.message;
  return html`<div class="gave">
    <p class="label">${message ? 'No answer' : 'Its answer'}</p>
    ${
      message
        ? html`<p class="failure wrong">${message}</p>`
        : html`<tab-agent-value .value=${outcome.answer}></tab-agent-value>`
    }
  </div>`;
}

define('tab-agent-nested', NestedRun);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-nested': NestedRun;
  }
}
