/**
 * A snapshot without its empty pages, which are two fifths of it: what is not there need not be unpacked, sent from
 * process to process, and copied.
 *
 * In 32-bit words of the machine: the bytes of a page, the bytes of the whole, how many pages follow, the index of each.
 * Then the pages; the last one may be shorter. `src/cli/make-snapshot.mjs` writes it.
 */
const HEADER_WORDS = 3;

/**
 * Puts the pages of a packed snapshot into their places.
 *
 * @throws RangeError when it is none.
 * @example
 * const memory = expandPages(await (await fetch('snapshot.bin')).arrayBuffer());
 */
export function expandPages(packed: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const [pageBytes = 0, wholeBytes = 0, count = 0] = new Uint32Array(packed, 0, HEADER_WORDS);
  const indexes = new Uint32Array(packed, HEADER_WORDS * 4, count);
  const pages = new Uint8Array(packed, (HEADER_WORDS + count) * 4);
  const whole = new Uint8Array(wholeBytes);
  for (let from = 0; from < count;) {
    // Pages that lie beside one another are copied at once.
    let to = from + 1;
    while (to < count && indexes[to] === (indexes[to - 1] ?? 0) + 1) to += 1;
    whole.set(pages.subarray(from * pageBytes, to * pageBytes), (indexes[from] ?? 0) * pageBytes);
    from = to;
  }
  return whole;
}
