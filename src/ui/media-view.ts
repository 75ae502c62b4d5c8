import { css, html, nothing } from 'lit';
import type { Media } from '../core/index.ts';
import { define } from './define.ts';
import { formatBytes } from './format.ts';
import { LightElement } from './light-element.ts';
import { isShowable } from './media.ts';

/** The look of `<tab-agent-media>`. */
export const mediaStyle = css`
  tab-agent-media {
    display: inline-grid;
    gap: 0.25rem;
    justify-items: start;
    max-width: 100%;
    vertical-align: top;
    img {
      max-width: 100%;
      max-height: 24rem;
      border: 1px solid var(--_rule);
      border-radius: var(--_radius);
      object-fit: contain;
    }
    audio {
      width: 20rem;
      max-width: 100%;
      height: 2.5rem;
    }
    .caption {
      color: var(--_soft);
      font: 0.75rem/1.4 var(--_sans);
      overflow-wrap: anywhere;
    }
  }
  .media {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
  }
  .media.small tab-agent-media img {
    max-height: 7rem;
  }
`;

/** A picture or a sound from its bytes. */
export class MediaView extends LightElement {
  static override properties = { media: { attribute: false }, url: { state: true }, isBroken: { state: true } };
  declare media: Media | undefined;
  /** Holds the bytes until it is revoked; empty for none. */
  declare url: string;
  /** The bytes are no picture or sound, or the page's policy allows none. */
  declare isBroken: boolean;

  constructor() {
    super();
    this.media = undefined;
    this.url = '';
    this.isBroken = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('media') || !this.isConnected) return;
    this.#close();
    this.isBroken = false;
    this.#open();
  }

  protected override render() {
    const { media, url } = this;
    if (!media) return nothing;
    const { name, mediaType, data } = media;
    if (!url || this.isBroken) {
      return html`<span class="caption"
        >${name || media.type} (${mediaType}, ${formatBytes(data.length)}) cannot be shown here.</span
      >`;
    }
    const lose = (): void => void (this.isBroken = true);
    return html`${
        media.type === 'image'
          ? html`<img src=${url} alt=${name} @error=${lose} />`
          : html`<audio controls preload="metadata" aria-label=${name} src=${url} @error=${lose}></audio>`
      }<span class="caption">${name}</span>`;
  }

  #open(): void {
    const { media } = this;
    if (this.url || !media || !isShowable(media)) return;
    this.url = URL.createObjectURL(new Blob([media.data as Uint8Array<ArrayBuffer>], { type: media.mediaType }));
  }

  #close(): void {
    URL.revokeObjectURL(this.url);
    this.url = '';
  }
}

/**
 * Pictures and sounds, side by side.
 *
 * @example
 * html`${renderMedia(view.media, { isSmall: true })}`;
 */
export function renderMedia(media: readonly Media[], { isSmall = false } = {}) {
  if (media.length === 0) return nothing;
  return html`<div class="media ${isSmall ? 'small' : ''}" part="media">
    ${media.map((one) => html`<tab-agent-media .media=${one}></tab-agent-media>`)}
  </div>`;
}

define('tab-agent-media', MediaView);

declare global {
  interface HTMLElementTagNameMap {
    'tab-agent-media': MediaView;
  }
}
