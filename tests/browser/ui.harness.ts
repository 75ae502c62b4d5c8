import { css, html, LitElement } from 'lit';
import { renderMarkdown } from '../../src/ui/markdown.ts';
import { newRun, reduceRun } from '../../src/ui/run-view.ts';
import { sanitizeHTML } from '../../src/ui/sanitize.ts';
import '../../src/ui/approval-dialog.ts';
import '../../src/ui/ask-dialog.ts';
import '../../src/ui/engine-progress.ts';
import '../../src/ui/nested-run.ts';
import '../../src/ui/run-sheet.ts';
import '../../src/ui/task-composer.ts';
import { tokens } from '../../src/ui/theme.ts';
import type { Attachment, TaskRequest } from '../../src/ui/attachment.ts';
import type { ApprovalRequest, Media, RunEvent, RunEventBody } from '../../src/core/index.ts';
import type { EngineProgress } from '../../src/worker/protocol.ts';

/** An event of the run's own agent, or of the agent of the path that it has. */
export type ShownEvent = RunEventBody & { readonly agent?: readonly string[] };

/** What `<tab-agent>` gives everything inside it: colours, and a width to follow. */
class Stage extends LitElement {
  static override styles = [
    tokens,
    css`
      :host {
        display: block;
        container-type: inline-size;
        padding: 1rem;
        background: var(--_paper);
        color: var(--_ink);
        font: 0.9375rem/1.5 var(--_sans);
      }
    `,
  ];

  protected override render() {
    return html`<slot></slot>`;
  }
}
customElements.define('test-stage', Stage);

/** Puts elements on the page, as they look inside `<tab-agent>`. */
function stage(...elements: readonly Element[]): void {
  const holder = document.createElement('test-stage');
  const theme = new URLSearchParams(location.search).get('theme');
  if (theme) holder.setAttribute('theme', theme);
  holder.append(...elements);
  document.body.style.margin = '0';
  document.body.replaceChildren(holder);
}

/** Markdown as the HTML that it becomes. */
export async function toSafeHTML(text: string, { isHTML = false } = {}): Promise<string> {
  const holder = document.createElement('div');
  holder.append(await (isHTML ? sanitizeHTML(text) : renderMarkdown(text)));
  return holder.innerHTML;
}

/** Puts a run on the page, as its events make it. */
export function showRun(bodies: readonly ShownEvent[]): void {
  const sheet = document.createElement('tab-agent-run');
  sheet.view = toEvents(bodies).reduce(reduceRun, newRun('r'));
  stage(sheet);
}

/** Lets more happen in the run on the page. */
export async function goOn(bodies: readonly ShownEvent[]): Promise<void> {
  const sheet = document.querySelector('tab-agent-run');
  if (!sheet?.view) throw new Error('There is no run on the page.');
  sheet.view = toEvents(bodies, sheet.view.seq).reduce(reduceRun, sheet.view);
  await sheet.updateComplete;
}

function toEvents(bodies: readonly ShownEvent[], after = 0): RunEvent[] {
  return bodies.map((body, index) => {
    return { agent: ['agent'], ...body, runId: 'r', seq: after + index + 1, at: 0 };
  });
}

/** A picture that can be told from others by its colour, or a second of sound. */
export async function makeMedia(type: Media['type'], name: string, colour = 'teal'): Promise<Media> {
  const blob = type === 'image' ? await draw(colour) : beep();
  return { type, mediaType: blob.type, data: new Uint8Array(await blob.arrayBuffer()), name };
}

async function draw(colour: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(320, 200);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas here.');
  context.fillStyle = colour;
  context.fillRect(0, 0, 320, 200);
  return canvas.convertToBlob({ type: 'image/png' });
}

function beep(): Blob {
  const rate = 8_000;
  const view = new DataView(new ArrayBuffer(44 + rate));
  const write = (at: number, text: string): void =>
    [...text].forEach((one, i) => view.setUint8(at + i, one.charCodeAt(0)));
  write(0, 'RIFF');
  view.setUint32(4, 36 + rate, true);
  write(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  write(36, 'data');
  view.setUint32(40, rate, true);
  for (let i = 0; i < rate; i++) view.setUint8(44 + i, 128 + Math.round(60 * Math.sin(i / 3)));
  return new Blob([view.buffer], { type: 'audio/wav' });
}

/** The object URLs that are held, from here on. */
export function watchObjectURLs(): ReadonlySet<string> {
  const held = new Set<string>();
  const { createObjectURL, revokeObjectURL } = URL;
  URL.createObjectURL = (blob) => {
    const url = createObjectURL(blob);
    held.add(url);
    return url;
  };
  URL.revokeObjectURL = (url) => {
    held.delete(url);
    revokeObjectURL(url);
  };
  return held;
}

/** Asks for a yes; what is decided is on the page's `decisions`. */
export function showApproval(request: ApprovalRequest, waiting = 1): void {
  const dialog = document.createElement('tab-agent-approval');
  dialog.request = request;
  dialog.waiting = waiting;
  dialog.addEventListener('approval-decide', (event) => {
    globalThis.decisions.push((event as CustomEvent<unknown>).detail);
  });
  globalThis.decisions = [];
  stage(dialog);
}

/** Asks a question; what is answered is on the page's `decisions`. */
export function showQuestion(question: string, choices: readonly string[]): void {
  const dialog = document.createElement('tab-agent-ask');
  dialog.question = question;
  dialog.choices = choices;
  dialog.addEventListener('ask-reply', (event) => {
    globalThis.decisions.push((event as CustomEvent<unknown>).detail);
  });
  globalThis.decisions = [];
  stage(dialog);
}

/** Lets a task be written; what is to be run is on the page's `decisions`, with the names of what is attached. */
export function showComposer(differs: Partial<HTMLElementTagNameMap['tab-agent-composer']> = {}): void {
  const composer = document.createElement('tab-agent-composer');
  Object.assign(composer, differs);
  composer.addEventListener('task-run', (event) => {
    const { detail } = event as CustomEvent<TaskRequest>;
    const attachments = detail.attachments.map(({ kind, name }: Attachment) => `${kind} ${name}`);
    globalThis.decisions.push({ ...detail, attachments });
  });
  globalThis.decisions = [];
  stage(composer);
}

/** Puts on the page what engines say in turn, and gives the lines that are seen after each; none while hidden. */
export async function showEngines(said: readonly (readonly EngineProgress[])[]): Promise<string[][]> {
  const view = document.createElement('tab-agent-engines');
  stage(view);
  const seen: string[][] = [];
  for (const engines of said) {
    view.engines = engines;
    await view.updateComplete;
    const lines = [...(view.shadowRoot?.querySelectorAll('.engine') ?? [])].map((line) => line.textContent ?? '');
    seen.push(view.hidden ? [] : lines.map((line) => line.replace(/\s+/g, ' ').trim()));
  }
  return seen;
}

declare global {
  /** What was decided, answered or asked for, in order. */
  var decisions: unknown[];
}
