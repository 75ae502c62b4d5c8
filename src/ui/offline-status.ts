import { html, LitElement, nothing } from 'lit';
import type { KeepProblem, Offline, OfflineState } from '../worker/offline.ts';
import { PARTS } from '../worker/offline.ts';
import { barStyle } from './bar-style.ts';
import { define } from './define.ts';
import { formatBytes } from './format.ts';
import { offlineStyle } from './offline-style.ts';
import { base, tokens } from './theme.ts';

/** Whether the page works without a network, what it keeps for that, and what can be done about it. */
export class OfflineStatus extends LitElement {
  static override properties = { offline: { attribute: false }, state: { state: true } };
  /** Nothing is shown without it. */
  declare offline: Offline | undefined;
  declare state: OfflineState;

  static override styles = [tokens, base, barStyle, offlineStyle];

  #unwatch = (): void => {};
  #hadFocus = false;

  constructor() {
    super();
    this.offline = undefined;
    this.state = { type: 'unknown' };
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#unwatch();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    this.#hadFocus = this.#focused !== null;
    if (!changed.has('offline')) return;
    this.#unwatch();
    this.state = this.offline?.state ?? { type: 'unknown' };
    this.#unwatch = this.offline?.watch((state) => (this.state = state)) ?? ((): void => {});
  }

  /** A button that has done its work goes: whoever had the focus on it gets it on what comes in its place. */
  protected override updated(): void {
    if (this.#hadFocus && !this.#focused) this.renderRoot.querySelector<HTMLElement>('button, summary')?.focus();
  }

  get #focused(): Element | null {
    return this.hasUpdated ? (this.renderRoot as ShadowRoot).activeElement : null;
  }

  protected override render() {
    const { state } = this;
    switch (state.type) {
      case 'unknown':
        return nothing;
      case 'unavailable':
        return this.#renderLine(`Needs the network: ${state.reason}.`);
      case 'off':
        return this.#renderLine(
          'Needs the network.',
          this.#keepButton(`Keep for offline use: ${inMegabytes(state.sizeBytes)} MB`),
        );
      case 'loading':
        return this.#renderLoading(state);
      case 'ready':
        return this.#renderReady(state);
      case 'update':
        return this.#renderLine(
          state.isBlocked
            ? 'A new version is ready. It can be used once the other tabs with this page are closed.'
            : 'A new version is ready.',
          html`<button class="quiet" @click=${() => void this.offline?.update()}>Reload</button>`,
        );
      case 'failed':
        return this.#renderLine(
          `Needs the network. It could not be kept for offline use: ${toReason(state.problem)}`,
          this.#keepButton('Try again'),
        );
      default:
        return state satisfies never;
    }
  }

  #renderLine(text: string, more: unknown = nothing) {
    return html`<div class="line">
      <p role="status">${text}</p>
      ${more}
    </div>`;
  }

  /** The bytes are left out of what is read aloud whenever it changes. */
  #renderLoading({ loadedBytes, totalBytes }: Extract<OfflineState, { type: 'loading' }>) {
    const [loaded, total] = [inMegabytes(loadedBytes), inMegabytes(totalBytes)];
    return html`<div class="line">
      <p><span role="status">Keeping for offline use</span><span class="bytes">: ${loaded} of ${total} MB</span></p>
      <progress aria-label="Keeping for offline use" max=${totalBytes} value=${loadedBytes}></progress>
    </div>`;
  }

  #renderReady({ parts, isPersisted, problem }: Extract<OfflineState, { type: 'ready' }>) {
    const sizeBytes = parts.reduce((sum, part) => sum + part.sizeBytes, 0);
    const fate = isPersisted
      ? 'It stays until you remove it, or this site’s data.'
      : 'It stays until you remove it. The browser may drop it when the device runs out of room.';
    return this.#renderLine(
      `Works offline: ${inMegabytes(sizeBytes)} MB kept on this device.`,
      html`<details @toggle=${showWhole}>
          <summary>What is kept</summary>
          <div class="kept">
            <dl>
              ${parts.map(
                ({ part, sizeBytes }) =>
                  html`<dt>${PARTS[part]}</dt>
                    <dd>${formatBytes(sizeBytes)}</dd>`,
              )}
            </dl>
            <p>${fate} Your runs are kept apart from it.</p>
            <button @click=${() => void this.offline?.remove()}>Remove</button>
          </div>
        </details>
        ${
          problem
            ? html`<p>A newer version could not be kept: ${toReason(problem)}</p>
                ${this.#keepButton('Try again')}`
            : nothing
        }`,
    );
  }

  #keepButton(text: string) {
    return html`<button class="quiet" @click=${() => void this.offline?.keep()}>${text}</button>`;
  }
}

/** What opens at the foot of the page would open out of sight. */
function showWhole({ target }: Event): void {
  (target as HTMLDetailsElement).scrollIntoView({ block: 'nearest' });
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1_000_000);
}

function toReason({ kind, path, message }: KeepProblem): string {
  switch (kind) {
    case 'network':
      return path ? `the connection failed (${path}).` : `the connection failed.`;
    case 'wrong-file':
      return (
        `${path} is not what this version needs. The site may just be changing, or the network's sign-in page may ` +
        'have answered instead.'
      );
    case 'no-room':
      return 'there is not enough room on this device. Make some, or remove the data of other sites.';
    case 'internal':
      return `${message.replace(/\.$/, '')}.`;
    default:
      return kind satisfies never;
  }
}

define('tab-agent-offline', OfflineStatus);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-offline': OfflineStatus;
  }
}
