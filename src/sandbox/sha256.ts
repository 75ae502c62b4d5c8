import type { PyodideAPI } from 'pyodide';
import type { PyCallable, PyProxy } from 'pyodide/ffi';

/** Python is given bytes in pieces, because it holds each in its own memory. */
const PIECE_BYTES = 1_048_576;

/**
 * Makes what gives the SHA-256 of bytes in hexadecimal: the browser's, which takes a second for half a gigabyte; where
 * it has none, because the page is not a secure context, Python's.
 *
 * @example
 * const hash = createSha256(pyodide);
 * await hash(new Uint8Array()); // 'e3b0c442…'
 */
export function createSha256(pyodide: PyodideAPI): (bytes: Uint8Array<ArrayBuffer>) => Promise<string> {
  // Taken now: code in the sandbox may put something else in its place.
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (!subtle) return async (bytes) => hashInPython(pyodide, bytes);
  const digest = subtle.digest.bind(subtle, 'SHA-256');
  return async (bytes) => {
    const hash = new Uint8Array(await digest(bytes));
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}

function hashInPython(pyodide: PyodideAPI, bytes: Uint8Array): string {
  const hash = (pyodide.pyimport('hashlib').sha256 as PyCallable)() as PyProxy;
  for (let offset = 0; offset < bytes.length; offset += PIECE_BYTES) {
    const piece = pyodide.toPy(bytes.subarray(offset, offset + PIECE_BYTES)) as PyProxy;
    (hash.update as PyCallable)(piece);
    piece.destroy();
  }
  const digest = (hash.hexdigest as PyCallable)() as string;
  hash.destroy();
  return digest;
}
