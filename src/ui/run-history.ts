import { html } from 'lit';
import type { RunSummary } from '../worker/protocol.ts';
import { BRAND } from './page-head.ts';
import './run-list.ts';

/** What the side of the page shows and does. */
export interface RunHistory {
  readonly summaries: readonly RunSummary[];
  readonly shownId: string | undefined;
  /** Whether it is open where there is no room for it beside the rest. */
  readonly isOpen: boolean;
  readonly onBegin: () => void;
  readonly onOpen: (runId: string) => void;
  readonly onRemove: (runId: string) => void;
}

/** The runs of before, and the way to a new one. */
export function renderHistory({ summaries, shownId, isOpen, onBegin, onOpen, onRemove }: RunHistory) {
  return html`<div part="history" id="history" class="history-list ${isOpen ? 'open' : ''}">
    ${BRAND}
    <div>
      <div class="head">
        <h2 class="label">Earlier</h2>
        <button class="quiet" @click=${onBegin}>New task</button>
      </div>
      <tab-agent-runs
        part="runs"
        .summaries=${summaries}
        .shownId=${shownId}
        @run-open=${({ detail }: CustomEvent<string>) => onOpen(detail)}
        @run-remove=${({ detail }: CustomEvent<string>) => onRemove(detail)}
      ></tab-agent-runs>
    </div>
  </div>`;
}
