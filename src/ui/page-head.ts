import { html, nothing } from 'lit';
import { brandMark, settingsMark } from './marks.ts';

/** The name of the house. */
export const BRAND = html`<div class="brand" part="brand">${brandMark}<span>tabagents</span></div>`;

/** What this is, to whoever comes for the first time. */
export const HELLO = html`<div class="hello" part="hello">
  <h2>An agent that thinks in Python, inside this tab.</h2>
  <p>
    Give it a task. A language model answers by writing Python, which runs here, in a sandbox without network. You see
    every step.
  </p>
</div>`;

/** What the bar at the top shows and does. */
export interface Bar {
  /** The name of the model. */
  readonly model: string;
  readonly isListOpen: boolean;
  readonly onList: () => void;
  /** Undefined where the page alone says what the agent is. */
  readonly onSettings: (() => void) | undefined;
}

/** The bar at the top: earlier runs where there is no room for them, and the model. */
export function renderBar({ model, isListOpen, onList, onSettings }: Bar) {
  return html`<div class="bar">
    ${BRAND}
    <button class="history" aria-expanded=${isListOpen} aria-controls="history" @click=${onList}>Earlier</button>
    ${
      onSettings
        ? html`<button class="model" part="model" aria-label=${`Model: ${model}`} @click=${onSettings}>
            ${settingsMark}<span>${model}</span>
          </button>`
        : html`<span class="model note">${model}</span>`
    }
  </div>`;
}

/** Says that a task is at work which is not the one on screen. */
export function renderAtWork(task: string, isWaiting: boolean, onShow: () => void) {
  return html`<p class="note" role="status">
    ${isWaiting ? 'Waiting for you' : 'At work'} on “${task}”.
    <button class="quiet" @click=${onShow}>Show it</button>
  </p>`;
}

/** Says what an agent had that could not be saved with it. */
export function renderUnsaved(unsaved: readonly string[]) {
  if (unsaved.length === 0) return nothing;
  return html`<p class="note" part="unsaved">
    This agent was saved without what is no data, and may miss it: ${unsaved.join(', ')}.
  </p>`;
}
