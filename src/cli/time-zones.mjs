// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './paths.mjs';
import { FUTURE, toPosixRule } from './posix-rule.mjs';
import { packZip } from './zip.mjs';

const SOURCE = join(ROOT, 'node_modules', 'moment-timezone', 'data', 'packed', 'latest.json');

/** Summer time does not last longer, except in America's war and peace time. */
const LONGEST_DST_SECONDS = 300 * 86_400;
const WAR_TIME = /^[A-Z][WP]T$/;

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWX';

/**
 * What the clocks of a place show.
 *
 * @typedef {object} LocalTime
 * @property {number} offset Seconds east of Greenwich.
 * @property {string} name Such as CEST.
 * @property {boolean} isDst
 *
 * @typedef {object} Zone
 * @property {string} name
 * @property {readonly LocalTime[]} types The first held before the first transition.
 * @property {readonly { readonly at: number, readonly type: number }[]} transitions `at` in seconds since 1970.
 */

/**
 * The world's time zones as a Python package `tzdata`, which `zoneinfo` finds by itself, in a zip from which Python
 * imports.
 *
 * @returns {Buffer}
 * @throws Error when the package that the data comes from is not installed.
 */
export function packTimeZones() {
  const { version, zones } = readTimeZones();
  const names = [...zones.keys()].sort();
  const folders = new Set(names.flatMap((name) => name.split('/').map((_, end, all) => all.slice(0, end).join('/'))));
  const files = new Map([
    ['tzdata/__init__.py', Buffer.from(`IANA_VERSION = "${version}"\n`)],
    ['tzdata/zones', Buffer.from(`${names.join('\n')}\n`)],
  ]);
  for (const folder of [...folders].sort()) {
    files.set(`tzdata/zoneinfo/${folder && `${folder}/`}__init__.py`, Buffer.alloc(0));
  }
  for (const [name, zone] of zones) files.set(`tzdata/zoneinfo/${name}`, toTzif(zone));
  return packZip(files);
}

/**
 * All time zones by name, those with other names as well.
 *
 * @returns {{ version: string, zones: Map<string, Zone> }} `version` is that of the IANA database.
 */
export function readTimeZones() {
  if (!existsSync(SOURCE)) throw new Error(`${SOURCE} is missing: run npm ci.`);
  const { version, zones, links } = JSON.parse(readFileSync(SOURCE, 'utf8'));
  /** @type {Map<string, Zone>} */
  const byName = new Map();
  for (const packed of zones) {
    const zone = unpack(packed);
    byName.set(zone.name, zone);
  }
  for (const link of links) {
    const [name, other] = link.split('|');
    const zone = byName.get(name);
    if (zone) byName.set(other, zone);
  }
  return { version, zones: byName };
}

/**
 * Reads `name|abbreviations|offsets|indices|differences|population`: offsets in minutes west, the minutes between
 * transitions, all to the base of 60.
 *
 * @param {string} packed
 * @returns {Zone}
 */
function unpack(packed) {
  const [name = '', names = '', offsets = '', indices = '', differences = ''] = packed.split('|');
  const abbreviations = names.split(' ');
  const east = offsets.split(' ').map((offset) => -Math.round(readNumber(offset) * 60) || 0);
  let at = 0;
  const transitions = (differences === '' ? [] : differences.split(' ')).map((difference, index) => {
    at += Math.round(readNumber(difference) * 60);
    return { at, index: DIGITS.indexOf(indices[index + 1] ?? '') };
  });
  /** @type {LocalTime[]} */
  const types = [];
  const typeOf = (/** @type {number} */ index, /** @type {boolean} */ isDst) => {
    const wanted = { offset: east[index] ?? 0, name: abbreviations[index] ?? '', isDst };
    const found = types.findIndex(
      ({ offset, name: known, isDst: is }) => offset === wanted.offset && known === wanted.name && is === isDst,
    );
    return found === -1 ? types.push(wanted) - 1 : found;
  };
  /** @type {{ at: number, type: number }[]} */
  const result = [];
  let before = typeOf(DIGITS.indexOf(indices[0] ?? '0'), false);
  transitions.forEach(({ at: start, index }, place) => {
    const [offset, last] = [east[index] ?? 0, types[before]];
    const next = transitions[place + 1];
    const wasDst = start > FUTURE && (types[result[place - 2]?.type ?? 0]?.isDst ?? false);
    // The data does not say which time is summer time: one that is ahead of what follows it, and does not last.
    const isShort = next !== undefined && next.at - start < LONGEST_DST_SECONDS;
    const isAhead =
      isShort && offset > (east[next.index] ?? 0) && (offset > (last?.offset ?? 0) || last?.isDst === true);
    before = typeOf(index, next === undefined ? wasDst : isAhead || WAR_TIME.test(abbreviations[index] ?? ''));
    result.push({ at: start, type: before });
  });
  return { name, types, transitions: result };
}

/** @param {string} text */
function readNumber(text) {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  let value = 0;
  for (const digit of whole) value = value * 60 + DIGITS.indexOf(digit);
  let weight = 1;
  for (const digit of fraction) value += DIGITS.indexOf(digit) * (weight /= 60);
  return text.startsWith('-') ? -value : value;
}

/**
 * A zone as a TZif file of version 3 (RFC 9636). Transitions that follow from the rule for later years are left out.
 *
 * @param {Zone} zone
 */
export function toTzif({ types, transitions }) {
  const { rule, since } = toPosixRule(types, transitions);
  const kept = transitions.slice(0, since);
  const names = [...new Set(types.map(({ name }) => name))];
  const text = names.map((name) => `${name}\0`).join('');
  const times = Buffer.alloc(9 * kept.length);
  kept.forEach(({ at, type }, index) => {
    times.writeBigInt64BE(BigInt(at), 8 * index);
    times.writeUInt8(type, 8 * kept.length + index);
  });
  const records = Buffer.alloc(6 * types.length);
  types.forEach(({ offset, name, isDst }, index) => {
    records.writeInt32BE(offset, 6 * index);
    records.writeUInt8(Number(isDst), 6 * index + 4);
    records.writeUInt8(text.indexOf(`${name}\0`), 6 * index + 5);
  });
  return Buffer.concat([
    // The block for readers of version 1 must be there, and must hold one type.
    header([0, 1, 1]),
    Buffer.alloc(7),
    header([kept.length, types.length, text.length]),
    times,
    records,
    Buffer.from(text, 'latin1'),
    Buffer.from(`\n${rule}\n`),
  ]);
}

/** @param {readonly [number, number, number]} counts Of transitions, types and characters. */
function header(counts) {
  const bytes = Buffer.alloc(44);
  bytes.write('TZif3');
  counts.forEach((count, index) => bytes.writeUInt32BE(count, 32 + 4 * index));
  return bytes;
}
