import { html, nothing } from 'lit';
import type { FileChange } from '../core/index.ts';
import { formatBytes } from './format.ts';

/** More lines than this are counted. */
const SHOWN = 20;

/**
 * What code did to files: name, and size or what became of it. Names are the code's, so they are only ever text.
 *
 * @example
 * html`${renderFiles(step.files)}`;
 */
export function renderFiles(files: readonly FileChange[]) {
  if (files.length === 0) return nothing;
  const rest = files.length - SHOWN;
  return html`<div part="files">
    <p class="label">Files</p>
    <ul class="files">
      ${files.slice(0, SHOWN).map(renderFile)} ${rest > 0 ? html`<li class="note">and ${rest} more</li>` : nothing}
    </ul>
  </div>`;
}

function renderFile({ path, change, sizeBytes }: FileChange) {
  const what = change === 'deleted' ? 'deleted' : `${formatBytes(sizeBytes)}${change === 'changed' ? ', changed' : ''}`;
  return html`<li><bdi>${path}</bdi> <span class="note">${what}</span></li>`;
}
