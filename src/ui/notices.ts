import { html, nothing } from 'lit';
import { describeConsent } from './consent.ts';
import type { ApprovalView } from './consent.ts';
import { formatCount, formatDuration } from './format.ts';
import type { CompactionView, RetryView } from './notice-view.ts';

/** What a person was asked about a code or plan, and said. */
export function renderApproval(approval: ApprovalView | undefined) {
  if (!approval) return nothing;
  const { consent } = approval;
  const text = describeConsent(consent);
  const look = consent.state === 'asked' ? 'asked' : consent.state === 'denied' ? 'wrong' : '';
  return html`<p class="note consent ${look}" part="approval">${text.charAt(0).toUpperCase()}${text.slice(1)}.</p>`;
}

/** What a person put in place of what the model wanted, in the words that the model is told. */
export function renderEdits(edits: readonly string[]) {
  if (edits.length === 0) return nothing;
  return html`<details class="note" part="edits">
    <summary>You changed ${edits.length === 1 ? 'this' : formatCount(edits.length, 'thing')}</summary>
    ${edits.map((edit) => html`<tab-agent-text .text=${edit}></tab-agent-text>`)}
  </details>`;
}

export function renderCompaction({ tokensBefore, tokensAfter, summary, isForgetful }: CompactionView) {
  const done = isForgetful
    ? 'The model no longer sees the earliest steps'
    : 'Earlier steps were made shorter for the model';
  const what = `${done}: ${formatCount(tokensBefore, 'token')} became ${formatCount(tokensAfter, 'token')}.`;
  if (!summary) return html`<p class="note" part="compaction">${what}</p>`;
  return html`<details class="note" part="compaction">
    <summary>${what}</summary>
    <tab-agent-text .text=${summary}></tab-agent-text>
  </details>`;
}

export function renderReasoning(reasoning: string) {
  if (!reasoning) return nothing;
  return html`<details class="note">
    <summary>Reasoning</summary>
    <div class="reasoning">${reasoning}</div>
  </details>`;
}

export function renderRetry({ attempt, delayMs, reason }: RetryView) {
  const wait = delayMs > 0 ? ` after ${formatDuration(delayMs)}` : '';
  return html`<p class="note">${reason} Asked again${wait} (${attempt}).</p>`;
}
