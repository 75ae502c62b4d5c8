import { renderMarkdown } from '../../src/ui/markdown.ts';
import { newRun, reduceRun } from '../../src/ui/run-view.ts';
import { sanitizeHTML } from '../../src/ui/sanitize.ts';
import '../../src/ui/engine-progress.ts';
import '../../src/ui/run-sheet.ts';
import type { RunEvent, RunEventBody } from '../../src/core/index.ts';
import type { EngineProgress } from '../../src/worker/protocol.ts';

/** Markdown as the HTML that it becomes. */
export async function toSafeHTML(text: string, { isHTML = false } = {}): Promise<string> {
  const holder = document.createElement('div');
  holder.append(await (isHTML ? sanitizeHTML(text) : renderMarkdown(text)));
  return holder.innerHTML;
}

/** Puts a run on the page, as its events make it. */
export function showRun(bodies: readonly RunEventBody[]): void {
  const events = bodies.map((body, index): RunEvent => ({
    ...body,
    runId: 'r',
    seq: index + 1,
    at: 0,
    agent: ['agent'],
  }));
  const sheet = document.createElement('tab-agent-run');
  sheet.view = events.reduce(reduceRun, newRun('r'));
  document.body.replaceChildren(sheet);
}

/** Puts on the page what engines say in turn, and gives the lines that are seen after each; none while hidden. */
export async function showEngines(said: readonly (readonly EngineProgress[])[]): Promise<string[][]> {
  const view = document.createElement('tab-agent-engines');
  document.body.replaceChildren(view);
  const seen: string[][] = [];
  for (const engines of said) {
    view.engines = engines;
    await view.updateComplete;
    const lines = [...(view.shadowRoot?.querySelectorAll('.engine') ?? [])].map((line) => line.textContent ?? '');
    seen.push(view.hidden ? [] : lines.map((line) => line.replace(/\s+/g, ' ').trim()));
  }
  return seen;
}
