// @ts-check
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { UsageError } from './usage-error.mjs';

/**
 * @typedef {object} Attachment
 * @property {'images' | 'audio' | 'files'} kind Under which a run takes it.
 * @property {string} name Without the folder it came from.
 * @property {string} mediaType Empty for a file, of which nobody asks.
 * @property {Buffer} bytes
 */

/** What the beginning of a file says of it. */
const SIGNATURES = {
  images: [
    { mediaType: 'image/png', begins: (/** @type {Buffer} */ bytes) => has(bytes, 0, '\x89PNG\r\n\x1a\n') },
    { mediaType: 'image/jpeg', begins: (/** @type {Buffer} */ bytes) => has(bytes, 0, '\xff\xd8\xff') },
    { mediaType: 'image/gif', begins: (/** @type {Buffer} */ bytes) => has(bytes, 0, 'GIF8') },
    {
      mediaType: 'image/webp',
      begins: (/** @type {Buffer} */ bytes) => has(bytes, 0, 'RIFF') && has(bytes, 8, 'WEBP'),
    },
  ],
  audio: [
    { mediaType: 'audio/wav', begins: (/** @type {Buffer} */ bytes) => has(bytes, 0, 'RIFF') && has(bytes, 8, 'WAVE') },
    { mediaType: 'audio/mpeg', begins: (/** @type {Buffer} */ bytes) => has(bytes, 0, 'ID3') || isLayerThree(bytes) },
  ],
};

const KINDS = { images: 'a PNG, JPEG, WebP or GIF picture', audio: 'a WAV or MP3 sound' };

/**
 * Reads what goes with a task: pictures and sounds for the model, files for the working folder.
 *
 * @param {{ image?: readonly string[], audio?: readonly string[], file?: readonly string[] }} paths
 * @returns {Attachment[]}
 * @throws UsageError when one cannot be read, or is something else than its flag says.
 * @example
 * readAttachments({ image: ['photo.jpg'] })[0]?.mediaType; // 'image/jpeg'
 */
export function readAttachments({ image = [], audio = [], file = [] }) {
  const files = file.map((path) => readAttachment('file', 'files', path));
  const twice = files.find(({ name }, place) => files.findIndex((one) => one.name === name) !== place);
  if (twice) throw new UsageError(`--file: there would be two files named ${twice.name} in the working folder.`);
  return [
    ...image.map((path) => readAttachment('image', 'images', path)),
    ...audio.map((path) => readAttachment('audio', 'audio', path)),
    ...files,
  ];
}

/**
 * @param {string} flag
 * @param {Attachment['kind']} kind
 * @param {string} path
 * @returns {Attachment}
 */
function readAttachment(flag, kind, path) {
  const bytes = readBytes(flag, path);
  const name = basename(path);
  if (kind === 'files') return { kind, name, mediaType: '', bytes };
  const found = SIGNATURES[kind].find(({ begins }) => begins(bytes));
  if (!found) throw new UsageError(`--${flag}: ${path} is not ${KINDS[kind]}.`);
  return { kind, name, mediaType: found.mediaType, bytes };
}

/**
 * @param {string} flag
 * @param {string} path
 */
function readBytes(flag, path) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`--${flag}: ${path} cannot be read (${error instanceof Error ? error.message : error}).`);
  }
}

/**
 * @param {Buffer} bytes
 * @param {number} at
 * @param {string} signature One character a byte.
 */
function has(bytes, at, signature) {
  return bytes.subarray(at, at + signature.length).equals(Buffer.from(signature, 'latin1'));
}

/**
 * Whether an MPEG frame of layer III begins here: eleven bits for synchrony, then version and layer.
 *
 * @param {Buffer} bytes
 */
function isLayerThree(bytes) {
  return bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2;
}
