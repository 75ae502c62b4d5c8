import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import './plan-card.ts';
import { isLastAnswer } from './run-view.ts';
import type { Entry, RunView } from './run-view.ts';
import './step-card.ts';

/**
 * The steps and plans of a run as a list of cards.
 *
 * @param label Names the list to whoever cannot see it.
 * @example
 * html`${renderEntries(view, 'Steps')}`;
 */
export function renderEntries(view: RunView, label: string) {
  const firstPlan = view.entries.findIndex((entry) => entry.type === 'plan');
  return html`<ol class="steps" role="list" aria-label=${label}>
    ${repeat(
      view.entries,
      // An agent may make several plans for one step: all but the one that a person accepts.
      (entry, index) => (entry.type === 'step' ? entry.stepNumber : `plan-${index}`),
      (entry, index) => html`<li>${renderEntry(view, entry, index > firstPlan)}</li>`,
    )}
  </ol>`;
}

function renderEntry(view: RunView, entry: Entry, isUpdate: boolean) {
  return entry.type === 'plan'
    ? html`<tab-agent-plan part="plan" .plan=${entry} .isUpdate=${isUpdate}></tab-agent-plan>`
    : html`<tab-agent-step part="step" .step=${entry} .isExtra=${isLastAnswer(view, entry)}></tab-agent-step>`;
}
