// @ts-check
import { deflateRawSync } from 'node:zlib';

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The first of January 1980, the oldest that a zip can say: the same content always makes the same bytes. */
const DATE = 0x21;

/**
 * Packs files into a zip.
 *
 * @param {ReadonlyMap<string, Uint8Array>} files By path, in the order in which they are written.
 * @returns {Buffer}
 * @example
 * writeFileSync('notes.zip', packZip(new Map([['a/notes.txt', Buffer.from('one')]])));
 */
export function packZip(files) {
  const parts = [];
  const entries = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const isSmaller = packed.length < content.length;
    const data = isSmaller ? packed : content;
    // Version 2.0, no flags, deflated or stored, then the date and sizes, as both of its headers have them.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(isSmaller ? 8 : 0, 4);
    shared.writeUInt16LE(DATE, 8);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(data.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(name.length, 22);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    entries.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, central, name);
    const header = [Buffer.from('PK\x03\x04', 'latin1'), shared, name, data];
    parts.push(...header);
    offset += sizeOf(header);
  }
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(sizeOf(entries), 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...entries, end]);
}

/** @param {readonly Uint8Array[]} parts */
function sizeOf(parts) {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

/** @param {Uint8Array} content */
function crc32(content) {
  let value = 0xffffffff;
  for (const byte of content) value = (CRC_TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return ~value >>> 0;
}
