import { html, nothing } from 'lit';
import { define } from './define.ts';
import { formatDuration } from './format.ts';
import { LightElement } from './light-element.ts';
import { renderApproval, renderCompaction, renderReasoning, renderRetry } from './notices.ts';
import type { PlanView } from './plan-view.ts';
import './prose-view.ts';
import { describeUsage, explainUsage } from './usage.ts';

/** A plan of a run, in the form of a step's card. */
export class PlanCard extends LightElement {
  static override properties = { plan: { attribute: false }, isUpdate: { attribute: false } };
  declare plan: PlanView | undefined;
  /** Whether there was a plan before. */
  declare isUpdate: boolean;

  constructor() {
    super();
    this.plan = undefined;
    this.isUpdate = false;
  }

  protected override render() {
    const { plan } = this;
    if (!plan) return nothing;
    const name = this.isUpdate ? 'New plan' : 'Plan';
    return html`<article aria-label=${name}>
      <header>
        <span class="title">${name}</span>
        ${plan.durationMs === undefined ? nothing : html`<span>${formatDuration(plan.durationMs)}</span>`}
        ${describeUsage(plan.usage) ? html`<span title=${explainUsage(plan.usage)}>${describeUsage(plan.usage)}</span>` : nothing}
        ${plan.phase === 'denied' ? html`<span>not accepted</span>` : nothing}
        ${plan.phase === 'cut' ? html`<span>cut off</span>` : nothing}
      </header>
      <div class="body ${plan.phase === 'denied' ? 'dropped' : ''}">
        ${plan.retries.map(renderRetry)} ${plan.compactions.map(renderCompaction)} ${renderReasoning(plan.reasoning)}
        ${
          // What waits for a yes is shown where the yes is asked for.
          plan.text && plan.phase !== 'waiting'
            ? html`<tab-agent-prose .text=${plan.text} .isGrowing=${plan.phase === 'writing'}></tab-agent-prose>`
            : plan.phase === 'writing'
              ? html`<p class="thought pulse"></p>`
              : nothing
        }
        ${plan.denial && plan.approval?.consent.state !== 'denied' ? html`<p class="note wrong">Not accepted: ${plan.denial}</p>` : nothing}
        ${renderApproval(plan.approval)}
      </div>
    </article>`;
  }
}

define('tab-agent-plan', PlanCard);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-plan': PlanCard;
  }
}
