import type { Media } from '../core/index.ts';

/** What a page can show without running it: an SVG that somebody opens by its address would. */
const SHOWABLE = /^(?:image\/(?:png|jpeg|gif|webp|avif|bmp)|audio\/[\w.+-]+)$/;

/** Whether a value is a picture or a sound, as tools and answers give them. */
export function isMedia(value: unknown): value is Media {
  if (typeof value !== 'object' || value === null) return false;
  const { type, mediaType, data } = value as Partial<Media>;
  return (type === 'image' || type === 'audio') && typeof mediaType === 'string' && data instanceof Uint8Array;
}

/** Whether it can be shown from its bytes. */
export function isShowable({ mediaType }: Media): boolean {
  return SHOWABLE.test(mediaType);
}
