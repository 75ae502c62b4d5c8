import { html, nothing } from 'lit';
import type { ModelTest } from '../worker/protocol.ts';
import { formatDuration } from './format.ts';

/** A try of a model's settings; undefined before there was one. */
export type ModelTrial = ModelTest | 'running' | undefined;

/** As much of a tested model's reply as is shown. */
const REPLY_CHARACTERS = 100;

/** What was thrown instead of a result, as one. */
export function toFailure(thrown: unknown): ModelTest {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { ok: false, error: { kind: 'internal', message } };
}

/** What a try of a model showed. */
export function renderTrial(trial: ModelTrial) {
  if (trial === undefined) return nothing;
  if (trial === 'running') return 'Asking it for one word …';
  if (!trial.ok) return html`<span class="wrong">${trial.error.message}</span>`;
  // Some models think aloud first.
  const reply = trial.reply.length > REPLY_CHARACTERS ? `${trial.reply.slice(0, REPLY_CHARACTERS)} …` : trial.reply;
  return `It answered in ${formatDuration(trial.durationMs)}: “${reply}”`;
}
