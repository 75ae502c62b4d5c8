import { html } from 'lit';
import { brandMark } from './marks.ts';

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

/** Says that a task is at work which is not the one on screen. */
export function renderAtWork(task: string, onShow: () => void) {
  return html`<p class="note">At work on “${task}”. <button class="quiet" @click=${onShow}>Show it</button></p>`;
}
