const PAGE_BYTES = 65_536;

/**
 * Makes every WebAssembly memory of this realm refuse to grow beyond a cap, which Python then meets as a MemoryError.
 * Pyodide declares its memory inside its wasm, so no option can do this. Must run before Pyodide is loaded.
 *
 * @example
 * const cap = capMemory(512 * 1024 * 1024);
 * cap.set(256 * 1024 * 1024);
 */
export function capMemory(limitBytes: number): { set(limitBytes: number): void } {
  let cap = limitBytes;
  const memory = WebAssembly.Memory.prototype;
  const grow = memory.grow;
  memory.grow = function growWithinCap(this: WebAssembly.Memory, pages: number): number {
    const wanted = this.buffer.byteLength + pages * PAGE_BYTES;
    if (wanted > cap) throw new RangeError(`Python may not use more than ${cap} bytes of memory.`);
    return grow.call(this, pages);
  };
  return {
    set(bytes) {
      cap = bytes;
    },
  };
}
