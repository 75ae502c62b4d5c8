import type { Media } from '../core/index.ts';

/** A picture or a sound as pages have it: a Blob or File, bytes, or a data URL. */
export type MediaContent = Blob | Uint8Array | string;

/** How files begin, by what they are; `?` stands for any byte. */
const SIGNATURES: readonly (readonly [start: string, mediaType: string])[] = [
  ['\x89PNG', 'image/png'],
  ['\xff\xd8\xff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['RIFF????WEBP', 'image/webp'],
  ['RIFF????WAVE', 'audio/wav'],
  ['ID3', 'audio/mpeg'],
  ['\xff\xfb', 'audio/mpeg'],
  ['OggS', 'audio/ogg'],
  ['fLaC', 'audio/flac'],
];

/**
 * Checks what is given as pictures or sounds, as far as that is possible at once.
 *
 * @throws TypeError that says what is wrong.
 */
export function checkMedia(option: 'images' | 'audio', given: readonly MediaContent[] = []): void {
  if (!Array.isArray(given)) throw new TypeError(`"${option}" must be a list of Blobs, byte arrays or data URLs.`);
  for (const one of given) {
    const isKnown =
      one instanceof Blob || one instanceof Uint8Array || (typeof one === 'string' && /^data:/i.test(one));
    if (!isKnown) throw new TypeError(`"${option}" must hold Blobs, byte arrays or data URLs.`);
  }
}

/**
 * Reads a picture or a sound.
 *
 * @throws TypeError when it is neither.
 * @example
 * const photo = await toMedia('image', file);
 */
export async function toMedia(type: Media['type'], content: MediaContent): Promise<Media> {
  const blob = typeof content === 'string' ? await (await fetch(content)).blob() : content;
  const data = blob instanceof Blob ? new Uint8Array(await blob.arrayBuffer()) : blob;
  const said = blob instanceof Blob && blob.type.startsWith(`${type}/`) ? blob.type : undefined;
  const mediaType = said ?? findMediaType(data);
  if (!mediaType?.startsWith(`${type}/`)) {
    throw new TypeError(
      `This is no ${type === 'image' ? 'picture (PNG, JPEG, GIF or WebP)' : 'sound (WAV, MP3, Ogg or FLAC)'}.`,
    );
  }
  return { type, mediaType, data, name: '' };
}

/**
 * Reads what comes with a task; the worker names it.
 *
 * @example
 * const media = await toTaskMedia([photo], []);
 */
export async function toTaskMedia(images: readonly MediaContent[], audio: readonly MediaContent[]): Promise<Media[]> {
  const reading = [...images.map((one) => toMedia('image', one)), ...audio.map((one) => toMedia('audio', one))];
  return Promise.all(reading);
}

function findMediaType(data: Uint8Array): string | undefined {
  const start = String.fromCharCode(...data.subarray(0, 16));
  const found = SIGNATURES.find(([signature]) =>
    [...signature].every((char, index) => char === '?' || start[index] === char),
  );
  return found?.[1];
}
